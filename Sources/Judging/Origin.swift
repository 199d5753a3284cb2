import Foundation
import Matching
import Reading

/// One independent voice in a story. Reprints, wire copies and posts that name their source speak with the voice of
/// whom they repeat.
struct Origin: Sendable, Equatable, Codable {
    /// Outlet, agency or source id that speaks.
    var key: String
    var trust: Trust
    /// Words of its first item, to know a reprint by: the least numbers of them, ascending.
    var words: [UInt32]
    /// The link of its first item, without scheme and query.
    var link: String?

    /// Words kept.
    static let wordLimit = 64
    /// Words from which a text is longer than a headline. Two houses that write of one happening choose much the same
    /// words for a headline, but not for a paragraph.
    static let paragraph = 14

    /// Whether an item repeats this origin: the same page, or nearly the same words; of a paragraph, that may be a part.
    func isRepeated(by words: [UInt32], link: String?) -> Bool {
        if let link, link == self.link { return true }
        // Of a text that was too long to keep, the least numbers stand for all.
        let end = self.words.count == Self.wordLimit ? self.words[Self.wordLimit - 1] : .max
        let words = Set(words.prefix { $0 <= end })
        let both = Double(words.intersection(self.words).count)
        let fewer = min(words.count, self.words.count)
        if fewer >= Self.paragraph { return both >= 0.75 * Double(fewer) }
        return fewer > 4 && both >= 0.9 * (Double(words.count + self.words.count) - both)
    }

    /// A link by which one page is the same page.
    static func canonical(_ url: String?) -> String? {
        guard let url else { return nil }
        let bytes = url.utf8
        var rest = bytes[...]
        // An authority follows two slashes (RFC 3986, section 3.2); a colon before it ends the scheme.
        if let colon = rest.firstIndex(of: UInt8(ascii: ":")), rest[colon...].starts(with: "://".utf8) {
            rest = rest[colon...].dropFirst(3)
        }
        if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
        rest = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        while rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        return rest.contains(UInt8(ascii: "/")) ? String(Substring(rest).prefix(512)) : nil
    }

    /// The outlet that a text says it repeats: 据路透社报道, "via Bloomberg", "(Reuters)", "first reported by The
    /// Information". Nil where it names none, or nobody in particular (外媒, "sources").
    static func attribution(in text: String) -> String? {
        let lowered = String(text.prefix(600)).lowercased()
        // Most texts name no agency: one pass over the bytes finds out.
        var places: [Int: Range<Int>] = [:]
        matcher.forEachMatch(inBytes: Array(lowered.utf8)) { name, range in
            if places[name] == nil { places[name] = range }
        }
        for (name, place) in places.sorted(by: { $0.key < $1.key }) {
            let start = lowered.utf8.index(lowered.startIndex, offsetBy: place.lowerBound)
            let end = lowered.utf8.index(start, offsetBy: place.count)
            let before = lowered[..<start].suffix(28)
            let after = lowered[end...].prefix(14)
            let isNamed =
                leads.contains { before.trimmed.hasSuffix($0) } || tails.contains { after.trimmed.hasPrefix($0) }
                || (before.last == "(" && after.first == ")") || (before.last == "（" && after.first == "）")
            if isNamed { return agencies[name].key }
        }
        guard let start = lowered.unicodeScalars.firstIndex(of: "据") else { return nil }
        let rest = lowered[lowered.unicodeScalars.index(after: start)...].prefix(20)
        guard let end = rest.firstRange(of: "报道")?.lowerBound else { return nil }
        let name = rest[..<end].filter { !"《》「」“”\" ,，".contains($0) }
        return name.count < 2 || nobody.contains(where: { name.contains($0) }) ? nil : name
    }

    /// Whose voice a source id or name is, when it is an agency that others cite.
    static func agency(of source: String) -> String? {
        let lowered = source.lowercased()
        return agencies.first { $0.name.count > 3 && lowered.contains($0.name) }?.key
    }

    private static let leads = [
        "据", "according to", "via", "reported by", "first reported by", "told", "report by", "report from", "援引", "引述",
        "来源：", "source:",
        "据《", "援引《", "per",
    ]
    private static let tails = [
        "报道", "消息", "》报道", "》消息", "称", "援引", "reported", "reports", "has learned", "first reported",
    ]
    private static let nobody = ["外媒", "媒体", "相关", "此前", "最新", "公开", "知情", "今日", "多家", "国内", "当地", "其", "该"]

    /// Finds the agencies' names, by their places in the list.
    private static let matcher = LiteralMatcher(agencies.map { Array($0.name.utf8) })

    /// Agencies and papers that others repeat, by the names they go under, longest first where one holds another.
    private static let agencies: [(name: String, key: String)] = [
        ("the wall street journal", "wsj"), ("wall street journal", "wsj"), ("wsj", "wsj"), ("华尔街日报", "wsj"),
        ("reuters", "reuters"), ("路透", "reuters"), ("bloomberg", "bloomberg"), ("彭博", "bloomberg"),
        ("the new york times", "nyt"), ("new york times", "nyt"), ("纽约时报", "nyt"), ("financial times", "ft"),
        ("金融时报", "ft"), ("the information", "the-information"), ("associated press", "ap"), ("美联社", "ap"),
        ("agence france-presse", "afp"), ("法新社", "afp"), ("washington post", "wapo"), ("华盛顿邮报", "wapo"),
        ("cnbc", "cnbc"), ("cnn", "cnn"), ("bbc", "bbc"), ("axios", "axios"), ("semafor", "semafor"),
        ("techcrunch", "techcrunch"), ("the verge", "the-verge"), ("business insider", "insider"), ("wired", "wired"),
        ("politico", "politico"), ("the guardian", "guardian"), ("nikkei", "nikkei"), ("日经", "nikkei"),
        ("新华社", "xinhua"), ("xinhua", "xinhua"), ("央视", "cctv"), ("财新", "caixin"), ("caixin", "caixin"),
        ("第一财经", "yicai"),
        ("晚点", "latepost"), ("36氪", "36kr"), ("36kr", "36kr"), ("界面新闻", "jiemian"), ("澎湃", "thepaper"),
        ("南华早报", "scmp"), ("south china morning post", "scmp"), ("韩联社", "yonhap"), ("yonhap", "yonhap"),
    ]
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while let last = text.last, last.isWhitespace || "《“\"'".contains(last) { text.removeLast() }
        while let first = text.first, first.isWhitespace || "》”\"'".contains(first) { text.removeFirst() }
        return text
    }
}
