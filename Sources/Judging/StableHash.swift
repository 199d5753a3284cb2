/// FNV-1a, 64 bits: the one hash behind ids and token numbers. The standard library's `Hasher` is seeded per process, so
/// nothing that is stored or told may rest on it.
struct StableHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func feed(byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// Feeds a text and an end mark, so that ("ab", "c") differs from ("a", "bc").
    mutating func feed(_ text: some StringProtocol) {
        for byte in text.utf8 { feed(byte: byte) }
        feed(byte: 0xff)
    }

    mutating func feed(scalar: UInt32) {
        feed(byte: UInt8(truncatingIfNeeded: scalar))
        feed(byte: UInt8(truncatingIfNeeded: scalar >> 8))
        feed(byte: UInt8(truncatingIfNeeded: scalar >> 16))
    }

    /// 32 well-mixed bits of the state.
    var folded: UInt32 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
        mixed ^= mixed >> 33
        return UInt32(truncatingIfNeeded: mixed)
    }

    /// Sixteen hexadecimal digits of the parts' hash, after a prefix: the form of every id made here.
    static func id(_ prefix: String, _ parts: String...) -> String {
        var hash = StableHash()
        for part in parts { hash.feed(part) }
        let digits = String(hash.value, radix: 16)
        return prefix + String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The number of a token.
    static func token(_ text: some StringProtocol) -> UInt32 {
        var hash = StableHash()
        hash.feed(text)
        return hash.folded
    }
}
