extension Charset.MultiByte {
    /// Bytes as UTF-8. A lead byte without a fitting trail is one flaw, and a trail that is ASCII is read again by itself
    /// (WHATWG Encoding Standard, sections 10 to 13), so that a stray byte never eats a `<`.
    func decode(
        _ bytes: ArraySlice<UInt8>, isLast: Bool, _ shift: inout Shift, into output: inout UTF8Output
    ) -> Int {
        if self == .iso2022JP { return decodeISO2022JP(bytes, isLast: isLast, &shift, into: &output) }
        let table = pairTable
        var index = bytes.startIndex
        while true {
            index = output.append(plainPairs: bytes, from: index, table)
            guard index < bytes.endIndex else { break }
            let lead = bytes[index]
            if lead < 0x80 {
                output.append(UInt32(lead))
                index += 1
            } else if bytes.endIndex - index < 4, !isLast {
                break
            } else if index + 1 < bytes.endIndex, isLead(lead) {
                let trail = bytes[index + 1]
                let scalar = table[Int(lead) << 8 | Int(trail) - 0x8000]
                if scalar != CodePage.unmapped {
                    output.append(scalar)
                    index += 2
                } else if let (scalar, length) = longForm(bytes, index) {
                    output.append(scalar)
                    index += length
                } else {
                    output.flaw()
                    index += trail < 0x80 ? 1 : 2
                }
            } else if let scalar = single(lead) {
                output.append(scalar)
                index += 1
            } else {
                output.flaw()
                index += 1
            }
        }
        return index
    }

    private var pairTable: [UInt32] {
        switch self {
        case .gb18030: pairsGB18030
        case .big5: pairsBig5
        case .shiftJIS: pairsShiftJIS
        case .eucJP, .iso2022JP: pairsEUCJP
        case .eucKR: pairsEUCKR
        }
    }

    private func isLead(_ byte: UInt8) -> Bool {
        switch self {
        case .shiftJIS: byte >= 0x81 && byte <= 0x9F || byte >= 0xE0 && byte <= 0xFC
        default: byte >= 0x81 && byte <= 0xFE
        }
    }

    /// What a byte of 0x80 or more means that leads no pair.
    private func single(_ byte: UInt8) -> UInt32? {
        switch self {
        case .gb18030 where byte == 0x80: 0x20AC
        case .shiftJIS where byte >= 0xA1 && byte <= 0xDF: 0xFF61 + UInt32(byte - 0xA1)
        default: nil
        }
    }

    /// Characters of three (EUC-JP) and four bytes (GB 18030).
    private func longForm(_ bytes: ArraySlice<UInt8>, _ start: Int) -> (UInt32, Int)? {
        switch self {
        case .eucJP:
            if bytes[start] == 0x8E, (0xA1...0xDF).contains(bytes[start + 1]) {
                return (0xFF61 + UInt32(bytes[start + 1] - 0xA1), 2)
            }
            guard bytes[start] == 0x8F, start + 2 < bytes.endIndex, bytes[start + 1] >= 0xA1 else { return nil }
            let scalar = triplesEUCJP[Int(bytes[start + 1]) << 8 | Int(bytes[start + 2]) - 0x8000]
            return scalar == CodePage.unmapped ? nil : (scalar, 3)
        case .gb18030:
            guard start + 3 < bytes.endIndex, (0x30...0x39).contains(bytes[start + 1]),
                (0x81...0xFE).contains(bytes[start + 2]), (0x30...0x39).contains(bytes[start + 3])
            else { return nil }
            let upper = Int(bytes[start] - 0x81) * 10 + Int(bytes[start + 1] - 0x30)
            let linear = (upper * 126 + Int(bytes[start + 2] - 0x81)) * 10 + Int(bytes[start + 3] - 0x30)
            if linear < 39_420 { return (quadsGB18030[linear], 4) }
            let astral = linear - 189_000
            return astral >= 0 && astral < 0x10_0000 ? (0x10000 + UInt32(astral), 4) : nil
        default:
            return nil
        }
    }

    /// What the bytes of ISO-2022-JP mean after an escape.
    enum Shift { case ascii, katakana, pairs }

    /// ISO-2022-JP (RFC 1468): escapes switch between ASCII and pairs of seven-bit bytes.
    private func decodeISO2022JP(
        _ bytes: ArraySlice<UInt8>, isLast: Bool, _ shift: inout Shift, into output: inout UTF8Output
    ) -> Int {
        var index = bytes.startIndex
        while index < bytes.endIndex, isLast || bytes.endIndex - index >= 3 {
            let byte = bytes[index]
            if byte == 0x1B, index + 2 < bytes.endIndex {
                switch (bytes[index + 1], bytes[index + 2]) {
                case (0x28, 0x42), (0x28, 0x4A): shift = .ascii
                case (0x28, 0x49): shift = .katakana
                case (0x24, 0x40), (0x24, 0x42): shift = .pairs
                default: output.flaw()
                }
                index += 3
            } else if shift == .pairs, byte >= 0x21, byte < 0x7F, index + 1 < bytes.endIndex, bytes[index + 1] >= 0x21,
                bytes[index + 1] < 0x7F
            {
                output.append(pairsEUCJP[(Int(byte) | 0x80) << 8 | (Int(bytes[index + 1]) | 0x80) - 0x8000])
                index += 2
            } else {
                let isKatakana = shift == .katakana && byte >= 0x21 && byte <= 0x5F
                output.append(byte >= 0x80 ? CodePage.unmapped : isKatakana ? 0xFF40 + UInt32(byte) : UInt32(byte))
                index += 1
            }
        }
        return index
    }
}

// Each table is made when the first document needs it and kept for the process: 128 kB, a few milliseconds.
private let pairsGB18030 = CodePage.pairs("GB18030")
private let pairsBig5 = CodePage.pairs("BIG5-HKSCS")
private let pairsShiftJIS = CodePage.pairs("CP932")
private let pairsEUCJP = CodePage.pairs("EUC-JP-MS")
private let triplesEUCJP = CodePage.pairs("EUC-JP", prefix: [0x8F])
private let pairsEUCKR = CodePage.pairs("CP949")

/// The two bytes that GBK writes a character below U+10000 as, 0 where it has none; `€` is one byte, 0x80.
let codesGBK: [UInt16] = {
    var codes = [UInt16](repeating: 0, count: 0x10000)
    for (index, scalar) in pairsGB18030.enumerated() where scalar < 0x10000 && codes[Int(scalar)] == 0 {
        codes[Int(scalar)] = UInt16(0x8000 + index)
    }
    codes[0x20AC] = 0x80
    return codes
}()

/// The four-byte codes of GB 18030 below U+10000: in order, every character from U+0080 on that has no two-byte code.
private let quadsGB18030: [UInt32] = {
    var hasPair = [Bool](repeating: false, count: 0x10000)
    for scalar in pairsGB18030 where scalar < 0x10000 && scalar != CodePage.unmapped { hasPair[Int(scalar)] = true }
    let scalars = (UInt32(0x80)...0xFFFF).filter { !(0xD800...0xDFFF).contains($0) && !hasPair[Int($0)] }
    return (0..<39_420).map { $0 < scalars.count ? scalars[$0] : CodePage.unmapped }
}()
