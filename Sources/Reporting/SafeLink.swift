import Reading

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
