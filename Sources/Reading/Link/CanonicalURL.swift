/// One address for one page: redirectors that carry their target are passed through, what only tracks the reader is
/// taken away, host names are written as the network knows them.
public enum CanonicalURL {
    /// The longest address that an item keeps, in bytes.
    public static let maxBytes = 4096

    /// The address as people should follow it; nil where it is no web address or too long to be shown. Credentials go,
    /// names in other scripts become punycode, so that no letter passes for another.
    public static func display(_ link: String) -> String? {
        if isPlain(link) { return link.utf8.count <= maxBytes ? link : nil }
        guard var reference = target(of: link), let host = reference.host else { return nil }
        let port = reference.port.flatMap { $0 == defaultPort(reference.scheme) ? nil : ":\($0)" } ?? ""
        reference.authority = Punycode.host(host) + port
        let tracking = TrackingParameters(host: host, path: reference.path)
        reference.query = kept(reference.query) { tracking.contains($0, $1) }
        reference.fragment = reference.fragment.flatMap(tracking.place)
        reference.path = withoutSession(reference.path)
        let text = reference.string
        return text.utf8.count <= maxBytes ? text : nil
    }

    /// What two links to one page have in common whatever the scheme, the `www.`, a slash at the end, the order of
    /// parameters, session ids and marks against caches; nil where the link is no web address.
    static func key(_ link: String) -> String? {
        if isPlain(link) { return plainKey(link) }
        guard let reference = target(of: link), let host = reference.host else { return nil }
        var name = Punycode.host(host)
        if name.hasPrefix("www."), name.dropFirst(4).contains(".") { name.removeFirst(4) }
        if let port = reference.port, port != 80, port != 443 { name += ":\(port)" }
        var path = withoutSession(reference.path)
        while path.hasSuffix("/") { path.removeLast() }
        var text = name + upperEscapes(path)
        let tracking = TrackingParameters(host: host, path: reference.path)
        let query = kept(reference.query) { tracking.contains($0, $1) || TrackingParameters.isVolatile($0, $1) }
        if let query { text += "?" + upperEscapes(query.split(separator: "&").sorted().joined(separator: "&")) }
        if let fragment = reference.fragment.flatMap(tracking.place) { text += "#" + fragment }
        return text
    }

    /// Whether nothing can be taken from an address: scheme, host and path in lower-case ASCII, and none of the hosts that
    /// redirect by their path. Nearly every link of a feed is so, and needs not be taken apart.
    private static func isPlain(_ link: String) -> Bool {
        guard link.hasPrefix("https://") || link.hasPrefix("http://") else { return false }
        var slashes = 0
        var before: UInt8 = 0
        for byte in link.utf8 {
            switch byte {
            case 0x2F:
                slashes += 1
            case 0x3A:
                guard slashes == 0 else { return false }
            case 0x2E:
                // A dot after a slash may be a step up the path.
                guard before != 0x2F else { return false }
            case 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F, 0x7E, 0x2C, 0x2B: break
            case 0x41...0x5A:
                guard slashes > 2 else { return false }
            default: return false
            }
            before = byte
        }
        guard slashes >= 2, before != 0x2F || slashes > 2 else { return false }
        return !Redirectors.byPath.contains { link.contains($0) }
    }

    private static func plainKey(_ link: String) -> String {
        var rest = link.utf8[...].drop { $0 != 0x2F }.dropFirst(2)
        if rest.starts(with: "www.".utf8), rest.dropFirst(4).prefix(while: { $0 != 0x2F }).contains(0x2E) {
            rest = rest.dropFirst(4)
        }
        while rest.last == 0x2F { rest = rest.dropLast() }
        return String(Substring(rest))
    }

    /// Whether a key leads to a site and not to a page of it, so that it tells nothing about an item.
    static func isSite(key: String) -> Bool { !key.utf8.contains { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } }

    /// The address behind redirectors, at most four of them.
    private static func target(of link: String) -> URLReference? {
        guard var reference = URLReference(link), reference.isWeb else { return nil }
        for _ in 0..<4 {
            guard let next = Redirectors.target(of: reference), next.isWeb else { break }
            reference = next
        }
        return reference
    }

    /// A query without the parameters that a test names; nil where none is left.
    private static func kept(_ query: String?, without isDropped: (String, Substring) -> Bool) -> String? {
        guard let query else { return nil }
        let pairs = query.split(separator: "&").filter { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return !isDropped(sides[0].lowercased(), sides.count > 1 ? sides[1] : "")
        }
        return pairs.isEmpty ? nil : pairs.joined(separator: "&")
    }

    /// A path without a session id in its last segment.
    private static func withoutSession(_ path: String) -> String {
        guard let at = path.lowercased().utf8Range(of: ";jsessionid=") else { return path }
        let offset = path.lowercased().utf8.distance(from: path.lowercased().startIndex, to: at)
        return String(decoding: path.utf8.prefix(offset), as: UTF8.self)
    }

    private static func defaultPort(_ scheme: String?) -> Int { scheme == "https" ? 443 : 80 }

    /// Percent escapes in capitals (RFC 3986 section 6.2.2.1).
    private static func upperEscapes(_ text: String) -> String {
        guard text.utf8.contains(0x25) else { return text }
        var bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] == 0x25 {
            for digit in index + 1..<min(index + 3, bytes.count) where bytes[digit] >= 0x61 && bytes[digit] <= 0x66 {
                bytes[digit] -= 32
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
