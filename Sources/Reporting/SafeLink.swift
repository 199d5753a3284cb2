/// A link from outside made fit to be clicked: http or https only, host in ASCII, nothing in it that could end an
/// attribute, a Markdown target or a line.
struct SafeLink: Equatable {
    /// The whole address, percent-encoded where it must be.
    let url: String
    /// The host in ASCII without `www.`, to be shown.
    let host: String

    /// Longest address that is made a link; a longer one is no link at all.
    static let limit = 2048

    /// Nil where the text is no web address.
    init?(_ text: String?) {
        guard let text, text.utf8.count <= Self.limit else { return nil }
        let lowered = text.lowercased()
        let scheme: String
        if lowered.hasPrefix("https://") {
            scheme = "https://"
        } else if lowered.hasPrefix("http://") {
            scheme = "http://"
        } else {
            return nil
        }
        let rest = text.dropFirst(scheme.count)
        let authority = rest.prefix { !"/?#\\".contains($0) }
        // A user name before the host is only ever used to deceive or to leak.
        let shown = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority[...]
        guard let host = Self.asciiHost(String(shown)), !host.isEmpty else { return nil }
        self.host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        url = scheme + host + Self.encoded(rest.dropFirst(authority.count))
    }

    private static func encoded(_ tail: Substring) -> String {
        var out = ""
        for byte in tail.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: out.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"),
                UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "%"),
                UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "@"),
                UInt8(ascii: "!"), UInt8(ascii: "$"):
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                out += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return out
    }

    /// The host and port with each label that is not ASCII as punycode (RFC 3492, without the mappings of IDNA: a label is
    /// only lower-cased, which is enough to be honest about what it is).
    private static func asciiHost(_ host: String) -> String? {
        guard host.utf8.count <= 255 else { return nil }
        if host.hasPrefix("[") {
            return host.allSatisfy { $0.isASCII && ($0.isHexDigit || "[]:.".contains($0)) } ? host : nil
        }
        var labels: [String] = []
        for label in host.lowercased().split(omittingEmptySubsequences: false, whereSeparator: { ".。．".contains($0) }) {
            if label.utf8.allSatisfy({ $0 < 0x80 }) {
                guard
                    label.utf8.allSatisfy({
                        0x30...0x39 ~= $0 || 0x61...0x7a ~= $0 || $0 == 0x2d || $0 == 0x5f || $0 == 0x3a
                    })
                else { return nil }
                labels.append(String(label))
            } else {
                guard let encoded = Punycode.encode(label) else { return nil }
                labels.append("xn--" + encoded)
            }
        }
        return labels.joined(separator: ".")
    }
}

/// Punycode, RFC 3492: encoding only.
enum Punycode {
    /// Nil for a label longer than 63 scalars.
    static func encode(_ label: some StringProtocol) -> String? {
        let scalars = label.unicodeScalars.map(\.value)
        guard scalars.count <= 63 else { return nil }
        var output = scalars.filter { $0 < 0x80 }.compactMap(Unicode.Scalar.init).map(Character.init)
        let basic = output.count
        if basic > 0 { output.append("-") }
        var n: UInt32 = 128
        var delta: UInt32 = 0
        var bias: UInt32 = 72
        var handled = UInt32(basic)
        while handled < scalars.count {
            guard let next = scalars.filter({ $0 >= n }).min() else { return nil }
            delta += (next - n) * (handled + 1)
            n = next
            for scalar in scalars {
                if scalar < n { delta += 1 }
                guard scalar == n else { continue }
                var q = delta
                var k: UInt32 = 36
                while true {
                    let t = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
                    if q < t { break }
                    output.append(digit(t + (q - t) % (36 - t)))
                    q = (q - t) / (36 - t)
                    k += 36
                }
                output.append(digit(q))
                bias = adapt(delta, handled + 1, isFirst: handled == UInt32(basic))
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return String(output)
    }

    private static func digit(_ value: UInt32) -> Character {
        Character(Unicode.Scalar(UInt8(truncatingIfNeeded: value < 26 ? value + 0x61 : value - 26 + 0x30)))
    }

    private static func adapt(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k: UInt32 = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }
}
