import CXML
import Synchronization

/// Tables from bytes to characters, made by asking the C library's `iconv` for each byte or pair once a process, so that
/// decoding itself is a walk over a table and every fault stays where it is.
enum CodePage {
    /// The name of a charset as the C library knows it.
    struct Name: Sendable, Hashable, ExpressibleByStringLiteral {
        let value: String
        init(_ value: String) { self.value = value }
        init(stringLiteral value: String) { self.value = value }
    }

    /// What a table holds for bytes that mean nothing.
    static let unmapped: UInt32 = 0xFFFD

    private static let tables = Mutex<[Name: [UInt32]?]>([:])

    /// The 256 characters of a single-byte charset; nil for a name that the C library does not know as one.
    static func table(_ name: Name) -> [UInt32]? {
        tables.withLock { tables in
            if let known = tables[name] { return known }
            // Names come from outside: so many of them are remembered, and no more.
            if tables.count > 256 { tables.removeAll() }
            let made = makeTable(name)
            tables[name] = .some(made)
            return made
        }
    }

    private static func makeTable(_ name: Name) -> [UInt32]? {
        guard let converter = Iconv(from: name.value) else { return nil }
        var table: [UInt32] = []
        var mapped = 0
        for byte in UInt8.min...UInt8.max {
            let scalar = converter.scalar([byte])
            if scalar != nil { mapped += 1 }
            // Holes among the controls keep their number, as the Encoding Standard has it.
            table.append(scalar ?? (byte < 0xA0 ? UInt32(byte) : unmapped))
        }
        return mapped >= 160 ? table : nil
    }

    /// Bytes of a single-byte charset as UTF-8. An unknown name reads as windows-1252.
    static func decode(_ bytes: ArraySlice<UInt8>, _ name: Name, into output: inout UTF8Output) {
        let table = table(name) ?? table("CP1252") ?? (0...255).map { $0 }
        for byte in bytes { output.append(table[Int(byte)]) }
    }

    /// The characters of a double-byte charset by lead and trail byte, from 0x8000 on; after `prefix`, where there is one.
    static func pairs(_ name: String, prefix: [UInt8] = []) -> [UInt32] {
        var table = [UInt32](repeating: unmapped, count: 0x8000)
        guard let converter = Iconv(from: name) else { return table }
        for lead in UInt8(0x81)...0xFE {
            for trail in UInt8(0x30)...0xFE {
                guard let scalar = converter.scalar(prefix + [lead, trail]) else { continue }
                table[(Int(lead) << 8 | Int(trail)) - 0x8000] = scalar
            }
        }
        return table
    }
}

/// One conversion of the C library to UTF-32, closed with its owner.
@safe private struct Iconv: ~Copyable {
    private let descriptor: iconv_t

    init?(from name: String) {
        guard let opened = unsafe iconv_open("UTF-32LE", name), Int(bitPattern: opened) != -1 else { return nil }
        unsafe descriptor = opened
    }

    deinit { unsafe _ = iconv_close(descriptor) }

    /// The character that some bytes mean, nil where they mean none. Two characters (Big5-HKSCS has four such) come as
    /// one number: bit 31, the first in bits 16 to 30, the second below.
    borrowing func scalar(_ input: [UInt8]) -> UInt32? {
        var source = input
        var target = [UInt8](repeating: 0, count: 16)
        let left = unsafe source.withUnsafeMutableBytes { source in
            unsafe target.withUnsafeMutableBytes { target -> Int? in
                var from = unsafe source.bindMemory(to: CChar.self).baseAddress
                var fromLeft = source.count
                var to = unsafe target.bindMemory(to: CChar.self).baseAddress
                var toLeft = target.count
                let result = unsafe iconv(descriptor, &from, &fromLeft, &to, &toLeft)
                unsafe _ = iconv(descriptor, nil, nil, &to, &toLeft)
                return result == 0 && fromLeft == 0 ? toLeft : nil
            }
        }
        guard let left else { return nil }
        let units = stride(from: 0, to: 16 - left, by: 4).map { at in
            UInt32(target[at]) | UInt32(target[at + 1]) << 8 | UInt32(target[at + 2]) << 16
                | UInt32(target[at + 3]) << 24
        }
        switch units.count {
        case 1: return units[0]
        case 2 where units[0] < 0x8000 && units[1] < 0x10000: return 0x8000_0000 | units[0] << 16 | units[1]
        default: return nil
        }
    }
}
