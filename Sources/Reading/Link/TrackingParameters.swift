/// The parameters of an address that tell how a reader came to a page, and not which page it is.
///
/// A name that everywhere says so goes everywhere; one that may name a page goes by its value (`ref=hackernews`) or on
/// the sites that use it so (`si` at YouTube, `scene` at WeChat).
struct TrackingParameters {
    private let isListing: Bool
    private let rules: [Site]

    /// Those of the addresses of one host, in ASCII or not, at a path.
    init(host: String, path: String) {
        let labels = host.split(separator: ".")
        rules = (2...3).flatMap { Self.sites[labels.suffix($0).joined(separator: ".")] ?? [] }
        let last = path.split(separator: "/").last?.lowercased().prefix { $0 != "." } ?? ""
        isListing = Self.listings.contains(String(last))
    }

    /// Whether a parameter only tracks; the name in lower case, the value as written.
    func contains(_ name: String, _ value: Substring) -> Bool {
        if Self.names.contains(name) || Self.prefixes.contains(where: name.hasPrefix) { return true }
        if isOrigin(name, value) || name == "sid" && Self.isSessionID(value) { return true }
        return rules.contains { $0.contains(name, value) }
    }

    /// Whether a value says where a reader came from: `rss`, `hackernews`, and where the name can mean nothing else
    /// the host of a site. What a list is made of may stand there under the same name: `/search?source=reddit`.
    private func isOrigin(_ name: String, _ value: Substring) -> Bool {
        let isReferral = Self.referralNames.contains(name)
        guard isReferral || Self.originNames.contains(name) else { return false }
        let text = percentDecoded(value)?.lowercased() ?? ""
        let word = (URLReference(text)?.host ?? text).filter { $0.isLetter || $0.isNumber || $0 == "." }
        if Self.channels.contains(word) { return true }
        if Self.places.contains(word) { return isReferral || name == "from" }
        if Self.referrers.contains(word) { return isReferral || !isListing }
        let labels = word.split(separator: ".")
        return isReferral && labels.count > 1 && labels.last.map { Self.hostEndings.contains(String($0)) } == true
    }

    /// Whether a `sid` names a session, as forums and PHP write it, and not a story (`sid=24/06/21/153`, `sid=1234`).
    private static func isSessionID(_ value: Substring) -> Bool {
        value.utf8.count >= 20 && value.utf8.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
    }

    /// Whether a parameter makes an address new, or another form of it, without making another page of it; such stay in
    /// what is shown.
    static func isVolatile(_ name: String, _ value: Substring) -> Bool {
        volatileNames.contains(name) || name == "amp" && (value.isEmpty || value == "1" || value == "true")
            || name == "outputtype" && value == "amp"
    }

    /// What a fragment says of the place on the page; nil where it says nothing but how a reader came there.
    func place(_ fragment: String) -> String? {
        // What follows is for the browser: words to be marked (WICG Scroll to Text Fragment section 3.3).
        let place = fragment.utf8Range(of: ":~:").map { String(fragment[..<$0]) } ?? fragment
        let name = String(place.lowercased().prefix { $0 != "=" })
        if place.isEmpty || Self.fragments.contains(name) || Self.prefixes.contains(where: name.hasPrefix) {
            return nil
        }
        return rules.contains { $0.fragments.contains(name) } ? nil : place
    }

    // MARK: - Everywhere

    private static let prefixes = [
        "utm_", "hsa_", "mtm_", "pk_", "piwik_", "matomo_", "ga_", "at_custom", "guce_", "vero_", "oly_", "hmb_",
        "__hs", "asc_", "wt.mc", "wt_mc", "wt_zmc", "aspsessionid", "sharer_share", "stm_",
    ]

    private static let names: Set<String> = [
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id",
        "igsh", "igshid", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "hsctatracking", "mkt_tok", "ml_subscriber",
        "ml_subscriber_hash", "ck_subscriber_id", "sc_cid", "wickedid", "rb_clickid", "s_kwcid", "s_cid", "ef_id",
        "_openstat", "_ga", "_gl", "srsltid", "usqp", "amp_js_v", "amp_gsa", "cmpid", "cmp", "ncid", "ocid", "smid",
        "smtyp", "sr_share", "at_medium", "at_campaign", "xtor", "icid", "mbid", "cvid", "trk", "trkcampaign",
        "trackingid", "tracking", "tracking_id", "tracker", "guccounter", "soc_src", "soc_trk", "__twitter_impression",
        "ref_src", "ref_url", "spm", "spm_id_from", "scm", "bd_vid", "vd_source", "share_source", "share_medium",
        "share_token", "share_from", "sharefrom", "share_plat", "weibo_id", "wxshare_count", "wx_header", "pass_ticket",
        "isappinstalled", "nsukey", "mpshare", "chksm", "campaign_id", "mscid", "zanpid", "phpsessid", "jsessionid",
        "sessionid", "session_id", "cfid", "cftoken", "feedname", "feedtype",
    ]

    /// Marks against caches.
    private static let volatileNames: Set<String> = [
        "rnd", "rand", "random", "nocache", "cachebuster", "cb", "_", "_t", "timestamp", "nonce", "cache",
    ]

    private static let fragments: Set<String> = [
        "xtor", "rss", "ref", "at_medium", "comments", "respond", "aoh", "ampshare", "wechat_redirect",
    ]

    // MARK: - By their values

    /// Names under which a site that was followed here is told, and nothing else.
    private static let referralNames: Set<String> = ["ref", "referrer", "referer", "refer"]
    /// Names under which that or a part of the page is told.
    private static let originNames: Set<String> = ["from", "source", "src", "via", "feature", "origin", "medium"]

    /// Ways in which a link reaches readers.
    private static let channels: Set<String> = [
        "rss", "feed", "atom", "rssfeed", "feedburner", "twitter", "newsletter",
    ]

    /// Where on a site, or in which chat of WeChat, a link stood.
    private static let places: Set<String> = [
        "home", "homepage", "frontpage", "sidebar", "timeline", "singlemessage", "groupmessage",
    ]

    /// Sites and programs on which links are passed on.
    private static let referrers: Set<String> = [
        "hackernews", "hn", "hackernewsletter", "ycombinator", "lobsters", "producthunt", "reddit", "slashdot",
        "techmeme", "facebook", "linkedin", "bluesky", "mastodon", "threads", "telegram", "whatsapp", "discord",
        "slack",
        "flipboard", "feedly", "inoreader", "newsblur", "getpocket", "instapaper", "googlenews", "applenews",
        "smartnews", "weibo", "weixin", "wechat", "toutiao", "zhihu", "xueqiu", "jike",
    ]

    /// The endings of hosts that a value must have to be one: `v1.2` is a branch.
    private static let hostEndings: Set<String> = [
        "ai", "app", "blog", "cn", "co", "com", "de", "dev", "fr", "hk", "info", "io", "jp", "me", "net", "news", "org",
        "so", "tech", "tw", "uk", "xyz",
    ]

    /// Paths, by their last part, at which such a value may say what is listed.
    private static let listings: Set<String> = [
        "", "api", "archive", "board", "c", "category", "feed", "feeds", "hot", "index", "latest", "list", "news",
        "rank", "ranking", "rss", "s", "search", "source", "sources", "tag", "top", "topics", "trending",
    ]

    // MARK: - On one site

    /// What the sites of one owner add to their addresses.
    private struct Site {
        var names: Set<String> = []
        /// Parameters that track with values which begin so.
        var values: [String: [String]] = [:]
        var fragments: Set<String> = []

        func contains(_ name: String, _ value: Substring) -> Bool {
            names.contains(name) || values[name]?.contains(where: value.hasPrefix) == true
        }
    }

    /// By the last two or three labels of the host.
    private static let sites: [String: [Site]] = {
        var sites: [String: [Site]] = [:]
        for (domains, site) in table {
            for domain in domains { sites[domain, default: []].append(site) }
        }
        return sites
    }()

    private static let table: [([String], Site)] = [
        (["sina.com.cn", "sina.cn"], Site(names: ["cre", "mod", "loc", "r", "rfunc", "tj", "tr", "doct"])),
        // An article is named by `__biz`, `mid`, `idx` and `sn`, or by its path alone.
        (
            ["weixin.qq.com"],
            Site(
                names: [
                    "scene", "subscene", "a8scene", "ascene", "key", "uin", "exportkey", "devicetype", "version",
                    "lang", "nettype", "abtest_cookie", "winzoom", "clicktime", "enterid", "fontscale", "fontgear",
                    "from", "source", "srcid", "realreporttime", "acctmode", "platform", "rd2werd", "poc_token",
                    "token", "countrycode", "session_us", "click_id", "flutter_pos", "biz_enter_id", "ticket",
                    "nwr_flag", "finder_biz_enter_id", "ranksessionid", "jumppath", "jumppathdepth", "cur_album_id",
                    "xtrack", "req_id", "exptype", "forceh5", "style", "search_click_id", "mpasid",
                ], fragments: ["rd"])
        ),
        (["youtube.com", "youtu.be"], Site(names: ["si", "feature", "pp", "ab_channel"])),
        (["spotify.com"], Site(names: ["si", "context"])),
        (["twitter.com", "x.com"], Site(names: ["s", "t", "cxt"])),
        (["tiktok.com"], Site(names: ["_r", "_t", "is_from_webapp", "sender_device", "is_copy_url"])),
        (["reddit.com"], Site(names: ["share_id", "rdt", "correlation_id", "ref_campaign", "ref_source"])),
        (["linkedin.com"], Site(names: ["rcm", "lipi", "midtoken", "midsig"])),
        (["medium.com"], Site(names: ["source"])),
        (["substack.com"], Site(names: ["r", "triedredirect", "showwelcomeonshare"])),
        (["163.com"], Site(names: ["spss", "spssid", "spsw", "isfromh5share", "clickfrom"], values: ["f": ["post"]])),
        (["36kr.com", "huxiu.com"], Site(values: ["f": ["rss"]])),
        (
            ["bilibili.com"],
            Site(names: [
                "share_session_id", "unique_k", "from_source", "from_spmid", "buvid", "is_story_h5", "plat_id", "up_id",
            ])
        ),
        (["zhihu.com"], Site(names: ["share_code"])),
        (
            ["weibo.com", "weibo.cn"],
            Site(names: ["refer_flag", "wm", "sourcetype", "featurecode", "luicode", "lfid"])
        ),
        (
            ["toutiao.com"],
            Site(names: ["app", "use_new_style", "req_id", "tt_from", "log_from", "wid", "category_new", "module_name"])
        ),
        (["baidu.com"], Site(names: ["wfr", "for", "sfrom", "rcptid"])),
        (["sohu.com"], Site(names: ["pvid", "edtsign", "edtcode", "_trans_", "strategyid"])),
        (["qq.com"], Site(names: ["suid", "no-redirect", "adtag", "ptag"])),
        (["xiaohongshu.com"], Site(names: ["xhsshare", "appuid", "apptime", "share_id", "shareredid"])),
        (["nytimes.com"], Site(names: ["referringsource"])),
        (["bloomberg.com"], Site(names: ["srnd", "sref", "leadsource"])),
        (["wsj.com"], Site(names: ["mod", "reflink"])),
        (
            ["bbc.com", "bbc.co.uk"],
            Site(names: ["at_link_id", "at_link_type", "ns_mchannel", "ns_source", "ns_campaign"])
        ),
    ]
}
