/// What a `robots.txt` says to one crawler (RFC 9309), and `Crawl-delay`, which the RFC leaves out and many sites use.
struct Robots: Sendable, Equatable {
    /// At least 500 KiB must be read (RFC 9309 §2.5); more is not.
    private static let maxBytes = 512_000
    private static let maxCrawlDelay: Double = 86_400

    private struct Rule: Equatable {
        var isAllow: Bool
        /// The pattern cut at its wildcards, in normal form; the last piece may be empty.
        var pieces: [[UInt8]]
        /// Whether the pattern ended with `$`.
        var isAnchored: Bool
        /// Octets of the pattern: of two rules that match, the longer one counts.
        var length: Int
    }

    private var rules: [Rule] = []
    /// Seconds between two requests that the group asks for.
    private(set) var crawlDelay: Double?

    /// Forbids nothing: what the absence of a `robots.txt` means (RFC 9309 §2.3.1.3).
    static let allowingAll = Robots(rules: [])

    private init(rules: [Rule]) { self.rules = rules }

    /// Reads the groups for a crawler's product token, or if there is none those for `*`. Anything that is not a
    /// line of the format is skipped, so that a web page in its place forbids nothing.
    init(_ body: [UInt8], agent: String) {
        let agent = agent.lowercased()
        var forAgent = (rules: [Rule](), delay: Double?.none, isFound: false)
        var forAll = forAgent
        var namesAgent = false
        var namesAll = false
        var isNaming = false
        var bytes = body.prefix(Self.maxBytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let text = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
            guard let colon = text.firstIndex(of: ":") else { continue }
            let key = String(text[..<colon]).trimmingASCIISpace.lowercased()
            let value = String(text[text.index(after: colon)...]).trimmingASCIISpace
            switch key {
            case "user-agent":
                if !isNaming { (namesAgent, namesAll) = (false, false) }
                isNaming = true
                if value == "*" {
                    namesAll = true
                    forAll.isFound = true
                } else if Self.productToken(of: value) == agent {
                    namesAgent = true
                    forAgent.isFound = true
                }
            case "allow", "disallow":
                isNaming = false
                guard let rule = Self.rule(value, isAllow: key == "allow") else { continue }
                if namesAgent { forAgent.rules.append(rule) }
                if namesAll { forAll.rules.append(rule) }
            case "crawl-delay":
                // Ends the naming of agents, which RFC 9309 §2.2.4 does not foresee: many files give `*` a delay only and
                // then shut others out, and would otherwise shut everybody out.
                isNaming = false
                guard let delay = Double(value), delay.isFinite, delay > 0 else { continue }
                if namesAgent { forAgent.delay = max(forAgent.delay ?? 0, delay) }
                if namesAll { forAll.delay = max(forAll.delay ?? 0, delay) }
            default:
                continue
            }
        }
        let group = forAgent.isFound ? forAgent : forAll
        rules = group.rules
        crawlDelay = group.delay.map { min($0, Self.maxCrawlDelay) }
    }

    /// Whether a path with its query may be asked. The longest rule that matches decides; of equals, the allowing one.
    func allows(_ path: String) -> Bool {
        if path == "/robots.txt" { return true }
        let path = Self.literal(Self.normalized(path.isEmpty ? "/" : path))
        var best: (length: Int, isAllow: Bool)?
        for rule in rules where rule.length >= best?.length ?? 0 && Self.matches(rule, path) {
            if rule.length > best?.length ?? -1 || rule.isAllow { best = (rule.length, rule.isAllow) }
        }
        return best?.isAllow ?? true
    }

    /// The name by which a crawler is addressed: the leading letters, `-` and `_` (RFC 9309 §2.2.1), in lower case.
    static func productToken(of userAgent: String) -> String {
        String(userAgent.lowercased().prefix { ("a"..."z").contains($0) || $0 == "-" || $0 == "_" })
    }
}

// MARK: - Patterns

extension Robots {
    private static func rule(_ pattern: String, isAllow: Bool) -> Rule? {
        guard pattern.hasPrefix("/") || pattern.hasPrefix("*") else { return nil }
        var octets = normalized(pattern)
        let length = octets.count
        let isAnchored = octets.last == UInt8(ascii: "$")
        if isAnchored { octets.removeLast() }
        let pieces = octets.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(literal)
        return Rule(isAllow: isAllow, pieces: pieces, isAnchored: isAnchored, length: length)
    }

    /// The first piece must stand at the start, each further one somewhere behind the one before it, and the last of an
    /// anchored rule at the end.
    private static func matches(_ rule: Rule, _ path: [UInt8]) -> Bool {
        guard let first = rule.pieces.first, path.starts(with: first) else { return false }
        var position = first.count
        for (index, piece) in rule.pieces.enumerated().dropFirst() {
            if rule.isAnchored, index == rule.pieces.count - 1 {
                return path.count - piece.count >= position && path.suffix(piece.count).elementsEqual(piece)
            }
            guard let found = find(piece, in: path, from: position) else { return false }
            position = found + piece.count
        }
        return !rule.isAnchored || position == path.count
    }

    private static func find(_ piece: [UInt8], in path: [UInt8], from start: Int) -> Int? {
        guard path.count >= start + piece.count else { return nil }
        return (start...(path.count - piece.count)).first { path[$0...].starts(with: piece) }
    }

    /// Octets in which the signs of patterns stand for themselves: percent-encoded, as a pattern must write them then
    /// (RFC 9309 §2.2.3).
    private static func literal(_ octets: some Sequence<UInt8>) -> [UInt8] {
        octets.flatMap { octet in
            switch octet {
            case UInt8(ascii: "$"): Array("%24".utf8)
            case UInt8(ascii: "*"): Array("%2A".utf8)
            default: [octet]
            }
        }
    }

    /// One spelling for what is the same (RFC 9309 §2.2.2): unreserved characters bare, anything beyond ASCII
    /// percent-encoded, hexadecimal digits in upper case.
    private static func normalized(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        func isUnreserved(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                true
            default: false
            }
        }
        func hex(_ index: Int) -> UInt8? {
            index < bytes.count ? Character(UnicodeScalar(bytes[index])).hexDigitValue.map(UInt8.init) : nil
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            var isEncoded = byte >= 0x80
            if byte == UInt8(ascii: "%"), let high = hex(index + 1), let low = hex(index + 2) {
                byte = high << 4 | low
                isEncoded = !isUnreserved(byte)
                index += 2
            }
            if isEncoded {
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                out.append(byte)
            }
            index += 1
        }
        return out
    }
}
