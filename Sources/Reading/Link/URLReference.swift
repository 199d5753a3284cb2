/// A URL reference taken apart as RFC 3986 section 3 has it, and put together again by section 5.2; lenient as browsers
/// are (WHATWG URL): white space round it and line breaks inside it do not count, a backslash is a slash, what a URL may
/// not hold is percent-encoded. Pure text: it says nothing about whether the address exists.
public struct URLReference: Sendable, Equatable {
    /// Lower case, without the colon; nil in a relative reference.
    public var scheme: String?
    /// User, host and port as written, host in lower case; nil where there is no `//`.
    public var authority: String?
    public var path: String
    /// Without the question mark.
    public var query: String?
    /// Without the hash.
    public var fragment: String?

    /// The longest reference that is read, in bytes; a longer one is nothing that a person can follow.
    public static let maxBytes = 65_536

    /// Takes a reference apart; nil where it is empty or too long.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.maxBytes else { return nil }
        var bytes = Array(text.utf8)
        bytes.removeAll { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        var rest = bytes[...]
        while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
        while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
        guard !rest.isEmpty else { return nil }

        path = ""
        if let end = schemeEnd(rest) {
            scheme = String(decoding: rest[..<end], as: UTF8.self).lowercased()
            rest = rest[(end + 1)...]
        }
        if let hash = rest.firstIndex(of: 0x23) {
            fragment = escaped(rest[(hash + 1)...], in: .fragment)
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: 0x3F) {
            query = escaped(rest[(mark + 1)...], in: .query)
            rest = rest[..<mark]
        }
        if isHierarchical { rest = rest.map { $0 == 0x5C ? 0x2F : $0 }[...] }
        // `http:/host` and `http:host` are slips of the pen for `http://host`.
        if let scheme, scheme == "http" || scheme == "https" {
            let slashes = rest.prefix { $0 == 0x2F }.count
            rest = [0x2F, 0x2F] + rest.dropFirst(slashes)
        }
        if rest.starts(with: [0x2F, 0x2F]) {
            let start = rest.startIndex + 2
            let end = rest[start...].firstIndex(of: 0x2F) ?? rest.endIndex
            authority = lowercasedHost(String(decoding: rest[start..<end], as: UTF8.self))
            rest = rest[end...]
        }
        path = escaped(rest, in: .path)
    }

    /// Whether it is a web address: http or https with a host that could be one.
    public var isWeb: Bool {
        guard scheme == "http" || scheme == "https", let host, !host.isEmpty else { return false }
        return host.utf8.allSatisfy { $0 > 0x20 && !"\"<>\\^`{|}".utf8.contains($0) }
    }

    /// The host alone, without user and port; IPv6 in its brackets.
    public var host: String? {
        guard let authority else { return nil }
        let afterUser = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        if afterUser.hasPrefix("["), let end = afterUser.firstIndex(of: "]") { return String(afterUser[...end]) }
        return String(afterUser.prefix { $0 != ":" })
    }

    /// The port where one is written.
    public var port: Int? {
        guard let authority, let host, let at = authority.utf8.lastIndex(of: 0x3A),
            authority[..<at].hasSuffix(host)
        else { return nil }
        return Int(authority[authority.index(after: at)...])
    }

    /// The reference as one string.
    public var string: String {
        var text = ""
        if let scheme { text += scheme + ":" }
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    /// The absolute reference that this one means on a page at `base` (RFC 3986 section 5.2.2).
    public func resolved(against base: URLReference) -> URLReference {
        var target = self
        guard scheme == nil else {
            target.path = withoutDots(path)
            return target
        }
        target.scheme = base.scheme
        guard authority == nil else {
            target.path = withoutDots(path)
            return target
        }
        target.authority = base.authority
        if path.isEmpty {
            target.path = base.path
            if query == nil { target.query = base.query }
        } else if path.utf8.first == 0x2F {
            target.path = withoutDots(path)
        } else if base.authority != nil, base.path.isEmpty {
            target.path = withoutDots("/" + path)
        } else {
            let folder = base.path.utf8.lastIndex(of: 0x2F).map { base.path[...$0] } ?? ""
            target.path = withoutDots(folder + path)
        }
        return target
    }

    /// The same for a link that stands in bytes of UTF-8. One that is absolute and already as it should be, nearly every
    /// link of a feed, is taken over without being taken apart.
    static func web(_ link: ArraySlice<UInt8>, base: String) -> String? {
        var link = link
        while let first = link.first, first <= 0x20 { link.removeFirst() }
        while let last = link.last, last <= 0x20 { link.removeLast() }
        guard link.count <= maxBytes, isPlainWeb(link.span) else { return web(trimmedText(link), base: base) }
        return String(decoding: link, as: UTF8.self)
    }

    private static func isPlainWeb(_ link: Span<UInt8>) -> Bool {
        guard link.holds("http", at: 0) else { return false }
        var index = link.count > 4 && link[4] == 0x73 ? 5 : 4
        guard link.holds("://", at: index) else { return false }
        index += 3
        let host = index
        while index < link.count, link[index] != 0x2F {
            let byte = link[index]
            guard byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2E || byte == 0x2D else {
                return false
            }
            index += 1
        }
        guard index > host else { return false }
        while index < link.count {
            let byte = link[index]
            // A dot after a slash may be a step up the path.
            guard byte > 0x20, byte < 0x7B || byte == 0x7E, byte != 0x22, byte != 0x3C, byte != 0x3E, byte != 0x5C,
                byte != 0x5E, byte != 0x60, byte != 0x2E || link[index - 1] != 0x2F
            else { return false }
            index += 1
        }
        return true
    }

    /// The absolute http or https address that a link means on a page at `base`; nil where it means none: another
    /// scheme, or prose with white space in the place of a relative link.
    public static func web(_ link: String, base: String) -> String? {
        guard let reference = URLReference(link) else { return nil }
        if reference.scheme == nil, reference.authority == nil, hasInnerSpace(link) { return nil }
        let target = URLReference(base).map(reference.resolved) ?? reference
        return target.isWeb ? target.string : nil
    }

    /// The absolute address of a file that goes with an entry: any scheme but those that run or read something here.
    public static func file(_ link: String, base: String) -> String? {
        guard let reference = URLReference(link) else { return nil }
        let target = URLReference(base).map(reference.resolved) ?? reference
        guard let scheme = target.scheme, !["javascript", "data", "file", "vbscript", "about", "blob"].contains(scheme)
        else { return nil }
        if scheme == "http" || scheme == "https", !target.isWeb { return nil }
        guard target.authority?.isEmpty == false || !target.path.isEmpty || target.query != nil else { return nil }
        return target.string
    }

    private var isHierarchical: Bool {
        scheme.map { ["http", "https", "ftp", "file", "ws", "wss"].contains($0) } ?? true
    }
}

private func hasInnerSpace(_ text: String) -> Bool {
    let trimmed = text.utf8.drop { $0 <= 0x20 }
    guard let end = trimmed.lastIndex(where: { $0 > 0x20 }) else { return false }
    return trimmed[..<end].contains { $0 <= 0x20 }
}

/// Where the colon of a scheme stands (RFC 3986 section 3.1).
private func schemeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first, isLetter(first) else { return nil }
    for index in bytes.indices {
        let byte = bytes[index]
        if byte == 0x3A { return index }
        guard isLetter(byte) || byte >= 0x30 && byte <= 0x39 || byte == 0x2B || byte == 0x2D || byte == 0x2E else {
            return nil
        }
    }
    return nil
}

private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

private enum Component { case path, query, fragment }

/// Text with what a URL may not hold percent-encoded; what is encoded already stays as it is.
private func escaped(_ bytes: ArraySlice<UInt8>, in component: Component) -> String {
    guard bytes.contains(where: { needsEscape($0, component) }) else { return String(decoding: bytes, as: UTF8.self) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 2)
    for byte in bytes {
        if needsEscape(byte, component) {
            out.append(0x25)
            out.append(hexDigits[Int(byte >> 4)])
            out.append(hexDigits[Int(byte & 15)])
        } else {
            out.append(byte)
        }
    }
    return String(decoding: out, as: UTF8.self)
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

/// The percent-encode sets of the URL standard (section 1.3).
private func needsEscape(_ byte: UInt8, _ component: Component) -> Bool {
    switch byte {
    case ...0x20, 0x7F...: true
    case 0x22, 0x3C, 0x3E, 0x60: true  // " < > `
    case 0x7B, 0x7D, 0x5E, 0x7C: component == .path  // { } ^ |
    default: false
    }
}

/// An authority with its host in lower case; user and password keep theirs.
private func lowercasedHost(_ authority: String) -> String {
    guard let at = authority.lastIndex(of: "@") else { return authority.lowercased() }
    return authority[...at] + authority[authority.index(after: at)...].lowercased()
}

/// A path without `.` and `..` segments (RFC 3986 section 5.2.4).
private func withoutDots(_ path: String) -> String {
    guard path.utf8.contains(0x2E) else { return path }
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
        let isLast = index == segments.count - 1
        switch segment.lowercased() {
        case ".", "%2e":
            if isLast { kept.append("") }
        case "..", ".%2e", "%2e.", "%2e%2e":
            if kept.count > 1 || kept.count == 1 && kept[0] != "" { kept.removeLast() }
            if isLast { kept.append("") }
        default:
            kept.append(segment)
        }
    }
    if path.utf8.first == 0x2F, kept.first != "" { kept.insert("", at: 0) }
    return kept.joined(separator: "/")
}
