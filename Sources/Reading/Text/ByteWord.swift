/// Looks at eight bytes at a time, as one word (Sean Anderson, "Bit Twiddling Hacks"). A byte after one that is looked for
/// may be reported too, never one before it.
enum ByteWord {
    /// Not zero where a byte of the word is below 0x20.
    @inline(__always)
    static func hasControl(_ word: UInt64) -> UInt64 {
        (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
    }

    /// Not zero where a byte of the word is this one.
    @inline(__always)
    static func has(_ byte: UInt8, _ word: UInt64) -> UInt64 {
        let difference = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}
