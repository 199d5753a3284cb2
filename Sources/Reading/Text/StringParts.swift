extension StringProtocol {
    /// The text without what stands at its ends.
    func trimmed(where isEdge: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isEdge($0) }), let last = lastIndex(where: { !isEdge($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}

extension String {
    /// Where some ASCII first stands.
    func utf8Range(of needle: String) -> String.Index? {
        let target = Array(needle.utf8)
        guard let first = target.first else { return nil }
        return utf8.indices.first { utf8[$0] == first && utf8[$0...].starts(with: target) }
    }
}

/// A text without its percent escapes; nil where they are no UTF-8.
func percentDecoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
        let digits = rest.prefix(2).compactMap { Character(UnicodeScalar($0)).hexDigitValue.map(UInt8.init) }
        if byte == 0x25, digits.count == 2 {
            bytes.append(digits[0] << 4 | digits[1])
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return UTF8Survey(bytes[...]).flaws == 0 ? String(decoding: bytes, as: UTF8.self) : nil
}
