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
        reference.query = kept(reference.query) { isTracking($0, $1, host) }
        if let fragment = reference.fragment, isTrackingFragment(fragment) { reference.fragment = nil }
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
        let query = kept(reference.query) { isTracking($0, $1, host) || volatileParameters.contains($0) }
        if let query { text += "?" + upperEscapes(query.split(separator: "&").sorted().joined(separator: "&")) }
        if let fragment = reference.fragment, !fragment.isEmpty, !isTrackingFragment(fragment) {
            text += "#" + fragment
        }
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
        return !pathRedirectors.contains { link.contains($0) }
    }

    private static let pathRedirectors = ["google.com/", "ampproject.org/", "search.yahoo.com/"]

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

    // MARK: - Redirectors

    /// The address behind redirectors, at most four of them.
    private static func target(of link: String) -> URLReference? {
        guard var reference = URLReference(link), reference.isWeb else { return nil }
        for _ in 0..<4 {
            guard let next = redirected(reference), next.isWeb else { break }
            reference = next
        }
        return reference
    }

    private static func redirected(_ reference: URLReference) -> URLReference? {
        guard let written = reference.host else { return nil }
        let host = isNationalGoogle(written) ? "www.google.com" : written
        let address = host + reference.path
        if host == "news.google.com", let article = articleOfGoogleNews(reference.path) { return URLReference(article) }
        if address.hasPrefix("www.google.com/amp/") || host.hasSuffix(".cdn.ampproject.org") {
            return ampTarget(reference.path)
        }
        guard let rule = redirectorsByDomain[domain(host)]?.first(where: { isMatch(address, $0.address) }) else {
            return nil
        }
        for name in rule.parameters {
            for pair in (reference.query ?? "").split(separator: "&") {
                let sides = pair.split(separator: "=", maxSplits: 1)
                guard sides.count == 2, sides[0] == name, let target = percentDecoded(sides[1]) else { continue }
                if target.hasPrefix("http://") || target.hasPrefix("https://") { return URLReference(target) }
            }
        }
        // Yahoo puts the target into the path.
        guard let start = reference.path.utf8Range(of: "/RU="),
            let encoded = reference.path[start...].split(separator: "/").first
        else { return nil }
        return percentDecoded(encoded.dropFirst(3)).flatMap { URLReference($0) }
    }

    /// Whether an address starts with a rule's, which may leave out what comes before a dot of the host.
    private static func isMatch(_ address: String, _ rule: String) -> Bool {
        if address.hasPrefix(rule) { return true }
        guard let host = address.split(separator: "/").first, let name = rule.split(separator: "/").first else {
            return false
        }
        return host.hasSuffix("." + name) && address.dropFirst(host.count).hasPrefix(rule.dropFirst(name.count))
    }

    /// Whether a host is Google's search in one country: `www.google.de`, `www.google.com.hk`, `www.google.co.jp`.
    private static func isNationalGoogle(_ host: String) -> Bool {
        guard let rest = host.utf8Range(of: "google.").map({ host[$0...].dropFirst(7) }),
            host.hasPrefix("google.") || host.hasPrefix("www.google.")
        else { return false }
        let country = rest.hasPrefix("com.") ? rest.dropFirst(4) : rest.hasPrefix("co.") ? rest.dropFirst(3) : rest
        return country.utf8.count == 2
    }

    /// The last two labels of a host.
    private static func domain(_ host: some StringProtocol) -> String {
        host.split(separator: ".").suffix(2).joined(separator: ".")
    }

    private static let redirectorsByDomain = Dictionary(grouping: redirectors) { rule in
        domain(rule.address.prefix { $0 != "/" })
    }

    private static let redirectors: [(address: String, parameters: [String])] = [
        ("news.google.com/news/url", ["url"]), ("google.com/url", ["url", "q"]), ("google.com/imgres", ["imgrefurl"]),
        ("bing.com/news/apiclick.aspx", ["url"]), ("l.facebook.com/l.php", ["u"]), ("lm.facebook.com/l.php", ["u"]),
        ("l.instagram.com/", ["u"]), ("out.reddit.com/", ["url"]), ("t.umblr.com/redirect", ["z"]),
        ("youtube.com/redirect", ["q"]), ("duckduckgo.com/l/", ["uddg"]), ("linkedin.com/redir/redirect", ["url"]),
        ("linkedin.com/safety/go", ["url"]), ("safelinks.protection.outlook.com/", ["url"]),
        ("slack-redir.net/link", ["url"]), ("vk.com/away.php", ["to"]),
        ("steamcommunity.com/linkfilter/", ["u", "url"]),
        ("medium.com/r/", ["url"]), ("go.redirectingat.com/", ["url"]), ("link.zhihu.com/", ["target"]),
        ("link.juejin.cn/", ["target"]), ("douban.com/link2/", ["url"]), ("c.pc.qq.com/", ["pfurl", "url"]),
        ("link.csdn.net/", ["target"]), ("jianshu.com/go-wild", ["url"]), ("gitee.com/link", ["target"]),
        ("sspai.com/link", ["target"]), ("oschina.net/action/GoToLink", ["url"]), ("xie.infoq.cn/link", ["target"]),
        ("link.toutiao.com/", ["target"]), ("getpocket.com/redirect", ["url"]),
        ("weibo.cn/sinaurl", ["u", "toasturl"]), ("r.search.yahoo.com/", []),
    ]

    /// The target inside an article id of Google News, where it is written out: Base64 of a message with the address in
    /// it. The later, opaque ids give nil.
    private static func articleOfGoogleNews(_ path: String) -> String? {
        guard let at = path.utf8Range(of: "articles/") else { return nil }
        let id = path[at...].dropFirst(9).prefix { $0 != "/" && $0 != "?" }
        guard let bytes = base64Bytes(Array(id.utf8)[...]) else { return nil }
        let marks = [Array("https://".utf8), Array("http://".utf8)]
        guard let start = bytes.indices.first(where: { index in marks.contains { bytes[index...].starts(with: $0) } })
        else { return nil }
        return String(decoding: bytes[start...].prefix { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
    }

    /// The page behind an address of the AMP cache: `/c/s/example.org/page`, `/amp/s/example.org/page`.
    private static func ampTarget(_ path: String) -> URLReference? {
        var parts = path.split(separator: "/")[...]
        guard let first = parts.first, ["amp", "c", "v"].contains(first) else { return nil }
        parts = parts.dropFirst()
        let isSecure = parts.first == "s"
        if isSecure { parts = parts.dropFirst() }
        guard parts.first?.contains(".") == true else { return nil }
        return URLReference((isSecure ? "https://" : "http://") + parts.joined(separator: "/"))
    }

    private static func percentDecoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return UTF8Survey(bytes[...]).flaws == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }

    // MARK: - Parameters

    /// A query without the parameters that a test names; nil where none is left.
    private static func kept(_ query: String?, without isDropped: (String, Substring) -> Bool) -> String? {
        guard let query else { return nil }
        let pairs = query.split(separator: "&").filter { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return !isDropped(sides[0].lowercased(), sides.count > 1 ? sides[1] : "")
        }
        return pairs.isEmpty ? nil : pairs.joined(separator: "&")
    }

    private static func isTracking(_ name: String, _ value: Substring, _ host: String) -> Bool {
        if trackingParameters.contains(name) || trackingPrefixes.contains(where: name.hasPrefix) { return true }
        // `ref=rss` says where the reader came from; `ref=1234` may be the page.
        if originParameters.contains(name), feedWords.contains(value.lowercased()) { return true }
        if name == "from" || name == "ref", places.contains(value.lowercased()) { return true }
        return siteParameters.contains { site in
            site.names.contains(name) && site.domains.contains { host == $0 || host.hasSuffix("." + $0) }
        }
    }

    private static func isTrackingFragment(_ fragment: String) -> Bool {
        let name = fragment.lowercased().prefix { $0 != "=" }
        return trackingPrefixes.contains(where: name.hasPrefix)
            || ["xtor", "rss", "ref", "at_medium", "comments", "respond"].contains(name)
    }

    private static let trackingPrefixes = [
        "utm_", "hsa_", "mtm_", "pk_", "piwik_", "matomo_", "ga_", "at_custom", "guce_", "vero_", "oly_", "hmb_",
        "__hs",
        "asc_", "wt.mc", "aspsessionid",
    ]

    private static let trackingParameters: Set<String> = [
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id",
        "igsh", "igshid", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "hsctatracking", "mkt_tok", "ml_subscriber",
        "ml_subscriber_hash", "wickedid", "rb_clickid", "s_kwcid", "s_cid", "ef_id", "_openstat", "_ga", "_gl", "cmpid",
        "cmp", "ncid", "ocid", "smid", "smtyp", "sr_share", "at_medium", "at_campaign", "xtor", "icid", "mbid", "cvid",
        "trk", "trkcampaign", "trackingid", "tracking", "tracking_id", "tracker", "guccounter", "soc_src", "soc_trk",
        "__twitter_impression", "ref_src", "ref_url", "spm", "scm", "bd_vid", "share_source", "share_medium",
        "share_token",
        "share_from", "sharefrom", "share_plat", "weibo_id", "wxshare_count", "chksm", "campaign_id", "mscid", "zanpid",
        "phpsessid", "jsessionid", "sessionid", "session_id", "cfid", "cftoken", "sid", "feedname", "feedtype",
    ]

    /// Parameters that make an address new without making another page of it; they stay in what is shown.
    private static let volatileParameters: Set<String> = [
        "rnd", "rand", "random", "nocache", "cachebuster", "cb", "_", "_t", "timestamp", "nonce", "cache",
    ]

    private static let originParameters: Set<String> = [
        "ref", "from", "source", "src", "via", "feature", "origin", "medium",
    ]
    private static let feedWords: Set<String> = [
        "rss", "feed", "atom", "rssfeed", "feedburner", "twitter", "newsletter",
    ]

    /// Where a reader followed or was sent a link: a place on the site, a chat of WeChat.
    private static let places: Set<String> = [
        "home", "homepage", "frontpage", "sidebar", "timeline", "singlemessage", "groupmessage",
    ]

    /// Parameters that tell on the pages of one publisher where a link stood, and elsewhere may be the page.
    private static let siteParameters: [(domains: [String], names: Set<String>)] = [
        (["sina.com.cn", "sina.cn"], ["cre", "mod", "loc", "r", "rfunc", "tj", "tr", "doct"])
    ]

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

extension String {
    /// Where some ASCII first stands.
    fileprivate func utf8Range(of needle: String) -> String.Index? {
        let target = Array(needle.utf8)
        guard let first = target.first else { return nil }
        return utf8.indices.first { utf8[$0] == first && utf8[$0...].starts(with: target) }
    }
}

/// Host names in ASCII (RFC 3492).
enum Punycode {
    /// A host with each label that is not ASCII as `xn--…`; as it is where a label cannot be written so.
    static func host(_ host: String) -> String {
        guard host.utf8.contains(where: { $0 >= 0x80 }) || host.contains("%") else { return host }
        let labels = host.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        return labels.map { label in
            label.utf8.allSatisfy { $0 < 0x80 } ? String(label) : encode(label).map { "xn--" + $0 } ?? String(label)
        }.joined(separator: ".")
    }

    private static func encode(_ label: Substring) -> String? {
        let points = label.unicodeScalars.map { Int($0.value) }
        guard points.count <= 63 else { return nil }
        var output = points.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = output.count
        if basic > 0 { output.append(0x2D) }
        var (n, delta, bias, handled) = (128, 0, 72, basic)
        while handled < points.count {
            guard let next = points.filter({ $0 >= n }).min() else { return nil }
            delta += (next - n) * (handled + 1)
            n = next
            for point in points {
                if point < n { delta += 1 }
                guard point == n else { continue }
                var q = delta
                var k = 36
                while true {
                    let threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
                    if q < threshold { break }
                    output.append(digit(threshold + (q - threshold) % (36 - threshold)))
                    q = (q - threshold) / (36 - threshold)
                    k += 36
                }
                output.append(digit(q))
                bias = adapted(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26) }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }
}
