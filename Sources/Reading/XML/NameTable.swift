/// A name of an element or attribute by the hash of its bytes in lower case.
///
/// FNV-1a: names are short, and whoever makes two collide only misnames his own elements.
struct XMLNameHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of the empty name.
    init() {}

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        for index in range { take(bytes[index]) }
    }

    init(_ text: String) {
        for byte in text.utf8 { take(byte) }
    }

    /// Adds the next byte of the name.
    @inline(__always)
    mutating func take(_ byte: UInt8) {
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        value = (value ^ UInt64(lower)) &* 0x100_0000_01B3
    }
}

/// A fixed map from names by open addressing: one probe for nearly every tag.
struct NameTable<Value: Sendable>: Sendable {
    private var slots: [(hash: UInt64, value: Value?)]
    private let mask: Int

    init(_ pairs: [(String, Value)]) {
        var size = 64
        while size < pairs.count * 4 { size *= 2 }
        mask = size - 1
        slots = Array(repeating: (0, nil), count: size)
        for (name, value) in pairs {
            let hash = XMLNameHash(name).value
            var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
            while slots[slot].value != nil { slot = (slot + 1) & mask }
            slots[slot] = (hash, value)
        }
    }

    @inline(__always)
    subscript(hash: XMLNameHash) -> Value? {
        var slot = Int(truncatingIfNeeded: hash.value ^ hash.value >> 32) & mask
        while let value = slots[slot].value {
            if slots[slot].hash == hash.value { return value }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
