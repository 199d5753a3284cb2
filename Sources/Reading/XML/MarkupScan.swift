/// How far text goes before markup, found eight bytes at a time: most of a feed passes through here and through nothing
/// else of the tokenizer.
struct MarkupScan {
    /// The index of the markup that ends the text.
    var end: Int
    var hasReference = false
    var faults: XMLFaults = []

    /// Text up to the next `<`.
    static func text(_ bytes: [UInt8], from start: Int) -> MarkupScan {
        unsafe bytes.withUnsafeBytes { raw in
            var scan = MarkupScan(end: start)
            var index = start
            let count = bytes.count
            while index < count {
                while index + 8 <= count {
                    let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    if ByteWord.hasControl(word) | ByteWord.has(0x3C, word) | ByteWord.has(0x26, word)
                        | ByteWord.has(0x5D, word) != 0
                    {
                        break
                    }
                    index += 8
                }
                guard index < count else { break }
                let byte = unsafe raw[index]
                if byte == 0x3C { break }
                if byte == 0x26 {
                    scan.hasReference = true
                } else {
                    scan.note(byte, unsafe isCDATAEnd(raw, index))
                }
                index += 1
            }
            scan.end = index
            return scan
        }
    }

    /// The inside of a CDATA section up to its `]]>`; one without an end goes to the end of the document.
    static func cdata(_ bytes: [UInt8], from start: Int) -> MarkupScan {
        unsafe bytes.withUnsafeBytes { raw in
            var scan = MarkupScan(end: start)
            var index = start
            let count = bytes.count
            while index < count {
                while index + 8 <= count {
                    let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    if ByteWord.hasControl(word) | ByteWord.has(0x5D, word) != 0 { break }
                    index += 8
                }
                guard index < count else { break }
                if unsafe isCDATAEnd(raw, index) {
                    scan.end = index
                    return scan
                }
                scan.note(unsafe raw[index], false)
                index += 1
            }
            scan.faults.insert(.truncated)
            scan.end = count
            return scan
        }
    }

    private mutating func note(_ byte: UInt8, _ isCDATAEnd: Bool) {
        if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { faults.insert(.forbiddenCharacter) }
        if isCDATAEnd { faults.insert(.strayCDATAEnd) }
    }

    private static func isCDATAEnd(_ raw: UnsafeRawBufferPointer, _ index: Int) -> Bool {
        unsafe raw[index] == 0x5D && index + 2 < raw.count && raw[index + 1] == 0x5D && raw[index + 2] == 0x3E
    }
}
