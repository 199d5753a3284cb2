/// The last bytes of a gzip body as they came over the line. libcurl takes a stream that breaks off for a whole one; a
/// whole one ends with the length of what it decodes to (RFC 1952 §2.3.1).
struct GzipTail {
    private static let kept = 64
    private var bytes: [UInt8] = []

    /// Takes the next bytes, the framing of chunks among them.
    mutating func take(_ piece: some Collection<UInt8>) {
        bytes.append(contentsOf: piece.suffix(Self.kept))
        if bytes.count > Self.kept { bytes.removeFirst(bytes.count - Self.kept) }
    }

    /// Whether the stream may have ended with this length: it stands among the last bytes, where the end of the last
    /// chunk and what a careless server sends after it may follow, or where a chunk may end in the middle of it.
    func holds(length: Int) -> Bool {
        let length = (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
        return Self.holds(length, in: bytes) || Self.holds(length, in: Self.withoutChunkFraming(bytes))
    }

    private static func holds(_ length: [UInt8], in bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: length) }
    }

    /// Takes out every CR LF, hexadecimal number, CR LF.
    private static func withoutChunkFraming(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: [0x0D, 0x0A]) {
                let digits = bytes[(index + 2)...].prefix { Character(UnicodeScalar($0)).isHexDigit }
                if !digits.isEmpty, bytes[digits.endIndex...].starts(with: [0x0D, 0x0A]) {
                    index = digits.endIndex + 2
                    continue
                }
            }
            out.append(bytes[index])
            index += 1
        }
        return out
    }
}
