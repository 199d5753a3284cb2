/// The text in Base64 as valid UTF-8; nil where it is no Base64.
func decodeBase64(_ source: ArraySlice<UInt8>) -> [UInt8]? {
    guard let bytes = base64Bytes(source) else { return nil }
    return UTF8Survey(bytes[...]).flaws == 0 ? bytes : Charset.utf8.decode(bytes[...]).utf8
}

/// The bytes in Base64 of either alphabet (RFC 4648), white space passed over; nil where another character stands.
func base64Bytes(_ source: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count: UInt32 = 0
    for byte in source where byte > 0x20 {
        let value: UInt8
        switch byte {
        case 0x41...0x5A: value = byte - 0x41
        case 0x61...0x7A: value = byte - 0x61 + 26
        case 0x30...0x39: value = byte - 0x30 + 52
        case 0x2B, 0x2D: value = 62
        case 0x2F, 0x5F: value = 63
        case 0x3D: continue
        default: return nil
        }
        bits = bits << 6 | UInt32(value)
        count += 6
        if count >= 8 {
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> count))
        }
    }
    return bytes
}
