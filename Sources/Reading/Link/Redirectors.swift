/// Services that send readers on to a page whose address stands in the link to them: search engines, social networks,
/// mail filters, affiliate networks, caches of AMP.
enum Redirectors {
    /// What an address must hold somewhere to be one that redirects by its path alone.
    static let byPath = ["google.com/", "ampproject.org/", "bing-amp.com/", "amp.cloudflare.com/", "search.yahoo.com/"]

    /// The address that a link leads to; nil where it is none of these services or its target is not written out.
    static func target(of reference: URLReference) -> URLReference? {
        guard let written = reference.host else { return nil }
        let host = isNationalGoogle(written) ? "www.google.com" : written
        let address = host + (reference.path.isEmpty ? "/" : reference.path)
        if host == "news.google.com", let article = articleOfGoogleNews(reference.path) { return URLReference(article) }
        if address.hasPrefix("www.google.com/amp/") || ampCaches.contains(where: { isWithin(host, $0) }) {
            return ampTarget(reference)
        }
        guard let rule = rulesByDomain[domain(host)]?.first(where: { isMatch(address, $0.address) }) else { return nil }
        switch rule.place {
        case .parameters(let names): return target(in: reference.query ?? "", names: names)
        case .query:
            guard let query = reference.query else { return nil }
            return webAddress(query) ?? percentDecoded(query[...]).flatMap(webAddress)
        case .path: return target(inPath: reference)
        }
    }

    /// Where a service puts its target.
    private enum Place {
        /// Into the first of these parameters that holds an address.
        case parameters([String])
        /// The query is the target.
        case query
        /// Into its own path, from `http` on.
        case path
    }

    private static func target(in query: String, names: [String]) -> URLReference? {
        let pairs = query.split(separator: "&").map {
            $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        }
        for name in names {
            for sides in pairs where sides.count == 2 && sides[0] == name {
                if let target = percentDecoded(sides[1]).flatMap(webAddress) { return target }
                // Bing writes `a1` and the address in Base64.
                if sides[1].hasPrefix("a1"), let bytes = base64Bytes(Array(sides[1].utf8.dropFirst(2))[...]),
                    UTF8Survey(bytes[...]).flaws == 0,
                    let target = webAddress(String(decoding: bytes, as: UTF8.self))
                {
                    return target
                }
            }
        }
        return nil
    }

    private static func target(inPath reference: URLReference) -> URLReference? {
        let path = reference.path
        guard let start = path.utf8Range(of: "/http") ?? path.utf8Range(of: "=http") ?? path.utf8Range(of: ":http")
        else { return nil }
        let rest = path[start...].dropFirst()
        let first = rest.prefix { $0 != "/" }
        if let target = percentDecoded(first).flatMap(webAddress) { return target }
        return webAddress(rest + (reference.query.map { "?" + $0 } ?? ""))
    }

    private static func webAddress(_ text: some StringProtocol) -> URLReference? {
        text.hasPrefix("http://") || text.hasPrefix("https://") ? URLReference(String(text)) : nil
    }

    /// Whether an address starts with a rule's, which may leave out what comes before a dot of the host.
    private static func isMatch(_ address: String, _ rule: String) -> Bool {
        if address.hasPrefix(rule) { return true }
        guard let host = address.split(separator: "/").first, let name = rule.split(separator: "/").first else {
            return false
        }
        return host.hasSuffix("." + name) && address.dropFirst(host.count).hasPrefix(rule.dropFirst(name.count))
    }

    /// Whether a host is a domain or under it.
    private static func isWithin(_ host: String, _ domain: String) -> Bool {
        host == domain || host.hasSuffix("." + domain)
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

    private static let rulesByDomain = Dictionary(grouping: rules) { rule in domain(rule.address.prefix { $0 != "/" }) }

    private static let rules: [(address: String, place: Place)] =
        byParameter.map { ($0.0, .parameters($0.1)) } + byQuery.map { ($0, .query) }
        + [("r.search.yahoo.com/", .path), ("prf.hn/click/", .path), ("anrdoezrs.net/links/", .path)]

    private static let byQuery = [
        "href.li/", "anonym.to/", "dereferer.me/", "deviantart.com/users/outgoing", "pixiv.net/jump.php",
        "blog.51cto.com/transfer",
    ]

    private static let byParameter: [(String, [String])] = [
        ("news.google.com/news/url", ["url"]), ("google.com/url", ["url", "q"]), ("google.com/imgres", ["imgrefurl"]),
        ("googleadservices.com/pagead/aclk", ["adurl"]), ("googleweblight.com/", ["lite_url"]),
        ("search.app/", ["link"]), ("bing.com/news/apiclick.aspx", ["url"]), ("bing.com/ck/a", ["u"]),
        ("duckduckgo.com/l/", ["uddg"]), ("facebook.com/l.php", ["u"]), ("facebook.com/flx/warn/", ["u"]),
        ("l.messenger.com/l.php", ["u"]),
        ("l.instagram.com/", ["u"]), ("l.threads.net/", ["u"]), ("l.threads.com/", ["u"]), ("l.wl.co/l", ["u"]),
        ("out.reddit.com/", ["url"]), ("t.umblr.com/redirect", ["z"]), ("youtube.com/redirect", ["q"]),
        ("linkedin.com/redir/redirect", ["url"]), ("linkedin.com/safety/go", ["url"]), ("t.me/iv", ["url"]),
        ("tiktok.com/link/v2", ["target"]), ("vk.com/away.php", ["to"]), ("exit.sc/", ["url"]),
        ("steamcommunity.com/linkfilter/", ["u", "url"]), ("medium.com/r/", ["url"]),
        ("safelinks.protection.outlook.com/", ["url"]), ("slack-redir.net/link", ["url"]),
        ("getpocket.com/redirect", ["url"]),
        ("go.skimresources.com/", ["url"]), ("go.redirectingat.com/", ["url"]), ("redirect.viglink.com/", ["u"]),
        ("click.linksynergy.com/", ["murl"]), ("awin1.com/cread.php", ["ued", "p"]),
        ("clk.tradedoubler.com/click", ["url"]), ("anrdoezrs.net/click", ["url"]), ("dpbolvw.net/click", ["url"]),
        ("jdoqocy.com/click", ["url"]), ("kqzyfj.com/click", ["url"]), ("tkqlhce.com/click", ["url"]),
        ("rover.ebay.com/rover/", ["mpre"]),
        ("link.zhihu.com/", ["target"]), ("link.juejin.cn/", ["target"]), ("douban.com/link2/", ["url"]),
        ("c.pc.qq.com/", ["pfurl", "url"]), ("mail.qq.com/cgi-bin/readtemplate", ["gourl"]),
        ("docs.qq.com/scenario/link.html", ["url"]), ("link.csdn.net/", ["target"]), ("jianshu.com/go-wild", ["url"]),
        ("gitee.com/link", ["target"]), ("sspai.com/link", ["target"]), ("oschina.net/action/GoToLink", ["url"]),
        ("infoq.cn/link", ["target"]), ("link.toutiao.com/", ["target"]), ("weibo.cn/sinaurl", ["u", "toasturl"]),
        ("tieba.baidu.com/mo/q/checkurl", ["url"]), ("developer.aliyun.com/redirect", ["target"]),
        ("cloud.tencent.com/developer/tools/blog-entry", ["target"]), ("leetcode.cn/link/", ["target"]),
        ("yuque.com/r/goto", ["url"]), ("afdian.com/link", ["target"]), ("link.uisdc.com/", ["redirect"]),
        ("hellogithub.com/periodical/statistics/click", ["target"]),
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

    // MARK: - AMP

    private static let ampCaches = ["cdn.ampproject.org", "bing-amp.com", "amp.cloudflare.com"]

    /// The page behind an address of an AMP cache: `/c/s/example.org/page`, `/v/s/…` in a viewer, `/amp/s/…` at Google.
    /// An image (`/i/`) or font (`/r/`) is no page.
    private static func ampTarget(_ reference: URLReference) -> URLReference? {
        var parts = reference.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard let kind = parts.popFirst(), ["amp", "c", "v", "wp"].contains(kind) else { return nil }
        let isSecure = parts.first == "s"
        if isSecure { parts = parts.dropFirst() }
        guard parts.first?.contains(".") == true else { return nil }
        // The page's own query stays; its fragment is the cache's.
        let query = reference.query.map { "?" + $0 } ?? ""
        return URLReference((isSecure ? "https://" : "http://") + parts.joined(separator: "/") + query)
    }
}
