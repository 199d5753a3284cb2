/// Pages that a server sends in place of what was asked for: bot walls, captchas, logins, errors with status 200, pages
/// that are empty until a script runs.
public enum Refusal {
    /// Why a document is not the page that it should be, as a sentence for people; nil where nothing speaks against it.
    /// Documents that are no HTML are not judged.
    ///
    /// `blocked` means a bot wall, captcha or login; `unreadable` an error page; `empty` a page without text. A long
    /// text is never refused, whatever words it holds: articles are written about captchas too.
    public static func of(_ document: Document) -> ReadingError? {
        guard let page = try? WebPage(document) else { return nil }
        return of(page)
    }

    /// Why a page is not the page that it should be.
    static func of(_ page: WebPage) -> ReadingError? {
        let tree = page.tree
        let title = tree.first(.title).map { tree.plainText(of: $0).lowercased() } ?? ""
        let blocks = tree.textBlocks()
        let weight = blocks.reduce(0) { $0 + $1.weight }
        guard weight < mostText else { return nil }
        let text = weight < 2_000 ? blocks.map { $0.text.lowercased() }.joined(separator: "\n") : ""
        let host = URLReference(page.url)?.host ?? "the site"

        if let wall = wall(tree, title: title, text: text, weight: weight) {
            return ReadingError(
                .blocked,
                "\(host) answered with a bot wall (\(wall)) in place of the page; ask less often, or look for its feed")
        }
        if isLogin(tree, title: title, text: text, weight: weight) {
            return ReadingError(.blocked, "\(host) answered with a login page; what was asked for is not public")
        }
        // News tells of outages and of what was not found: a title counts where it begins so, a text where it says
        // hardly more.
        let words = errors.first { words in
            weight < 2_000 && title.hasPrefix(words) || weight < 400 && title.contains(words)
                || weight < 200 && text.contains(words)
        }
        if let words {
            return ReadingError(.unreadable, "\(host) answered with an error page (“\(words)”)")
        }
        if weight == 0 || weight < 20 && tree.first(.script) != nil, !hasContent(page) {
            return ReadingError(.empty, "the page shows no text; it may be made by a script in the browser")
        }
        return nil
    }

    /// Longer pages are taken for what they seem.
    private static let mostText = 6_000

    private static func hasContent(_ page: WebPage) -> Bool {
        !page.metadata.linkedData.isEmpty || page.metadata.articleBody != nil || !page.metadata.descriptions.isEmpty
            || !Discovery.named(in: page).isEmpty
    }

    // MARK: - Bot walls

    /// The name of the wall, or the words that give it away. Widgets against bots stand in the comment forms of honest
    /// pages too, so that marks count on short pages only.
    private static func wall(_ tree: HTMLTree, title: String, text: String, weight: Int) -> String? {
        let headline = titles.first { title.hasPrefix($0) }
        guard weight < 1_200 || headline != nil else { return nil }
        for id in tree.all where tree.isElement(id) {
            for attribute in tree.attributes(of: id)
            where ["src", "href", "action", "id", "class", "name"].contains(attribute.name)
                && attribute.value.utf8.count < 500
            {
                let value = attribute.value.lowercased()
                if let found = marks.first(where: { value.contains($0.0) }) { return found.1 }
            }
        }
        for id in tree.all where tree[id].tag == .script && tree[id].end > id + 1 {
            let script = tree.rawText(of: id).prefix(20_000).lowercased()
            if let found = scripts.first(where: { script.contains($0.0) }) { return found.1 }
        }
        if let headline, weight < 800 { return "“\(headline)”" }
        guard weight < 1_500, let found = sentences.first(where: { (title + text).contains($0) }) else { return nil }
        return "“\(found)”"
    }

    /// What stands in the attributes of a wall's elements: the paths of its scripts, its forms' ids.
    private static let marks = [
        ("/cdn-cgi/challenge-platform/h/", "Cloudflare"), ("challenge-form", "Cloudflare"),
        ("cf-challenge", "Cloudflare"),
        ("cf-browser-verification", "Cloudflare"), ("cf_chl_", "Cloudflare"), ("captcha-delivery.com", "DataDome"),
        ("px-captcha", "PerimeterX"), ("_incapsula_resource", "Imperva"), ("/distil_r_captcha", "Imperva"),
        ("sec-cpt-if", "Akamai"), ("hcaptcha.com/captcha", "hCaptcha"), ("awswafcookiedomainlist", "AWS WAF"),
        ("token.awswaf.com", "AWS WAF"), ("/aliyun_captcha", "Alibaba Cloud"), ("nocaptcha", "Alibaba Cloud"),
        ("turing.captcha.qcloud.com", "Tencent Cloud"), ("anubis_challenge", "Anubis"),
    ]

    private static let scripts = [
        ("_cf_chl_opt", "Cloudflare"), ("window.awswafcookiedomainlist", "AWS WAF"), ("gokuprops", "AWS WAF"),
        ("dd={'cid'", "DataDome"), ("var dd={", "DataDome"), ("_pxappid", "PerimeterX"), ("__jsl_clearance", "Jiasule"),
        ("acw_sc__v2", "Alibaba Cloud"), ("$_ts=window", "Ruishu"), ("ddos-guard", "DDoS-Guard"),
        ("slowaes.decrypt", "a script"),
        ("sucuri_cloudproxy_js", "Sucuri"),
    ]

    private static let titles = [
        "just a moment", "attention required", "access denied", "access to this page has been denied",
        "are you a robot",
        "are you human", "robot check", "security check", "checking your browser", "please wait", "one moment, please",
        "ddos-guard", "verify you are human", "verification required", "pardon our interruption", "human verification",
        "bot verification", "captcha", "请稍候", "请稍等", "安全验证", "访问验证", "人机验证", "滑动验证", "验证中心", "验证码",
        "百度安全验证", "请完成验证", "安全检查", "訪問驗證", "机器人验证", "making sure you're not a bot", "client challenge",
    ]

    private static let sentences = [
        "checking your browser before accessing", "enable javascript and cookies to continue",
        "verify you are human", "verify that you are human", "verifying you are human", "please verify you are a human",
        "unusual traffic from your", "are not a robot", "complete the security check",
        "needs to review the security of",
        "press & hold to confirm", "ddos protection by", "request unsuccessful. incapsula", "automated access to",
        "you have been blocked", "has been blocked by", "why have i been blocked", "your request has been blocked",
        "our systems have detected unusual", "请完成安全验证", "拖动滑块", "请按住滑块", "系统检测到您的", "访问过于频繁", "访问频率过高",
        "您的访问请求", "您的请求已被", "请输入验证码", "点击按钮完成验证", "当前环境异常", "完成验证后即可继续访问", "安全验证中",
        "異常流量", "您的ip", "疑似机器人",
    ]

    // MARK: - Logins and errors

    private static func isLogin(_ tree: HTMLTree, title: String, text: String, weight: Int) -> Bool {
        guard weight < 1_500 else { return false }
        let hasPassword = tree.all.contains {
            tree[$0].tag == .input && tree.attribute("type", of: $0)?.lowercased() == "password"
        }
        let isNamed = logins.contains { title.contains($0) }
        return hasPassword && (isNamed || weight < 600) || isNamed && weight < 400
    }

    private static let logins = [
        "log in", "login", "log on", "sign in", "signin", "anmelden", "connexion", "iniciar sesión", "entrar", "accedi",
        "登录", "登陆", "登入", "ログイン", "로그인", "вход",
    ]

    private static let errors = [
        "404 not found", "page not found", "403 forbidden", "500 internal server error", "502 bad gateway",
        "503 service", "504 gateway", "service unavailable", "internal server error", "bad gateway", "gateway time-out",
        "temporarily unavailable", "something went wrong", "under maintenance", "down for maintenance",
        "site maintenance", "an error occurred", "this page isn't working", "database error", "error establishing",
        "account suspended", "domain is for sale", "page can't be found", "page cannot be found", "does not exist",
        "fatal error", "application error", "error 404", "error 500", "404 error", "too many requests",
        "not found", "页面不存在", "页面未找到", "找不到页面", "您访问的页面", "页面走丢", "服务器错误", "系统繁忙", "系统维护", "网站维护",
        "升级维护", "内容不存在", "已被删除", "文章不存在", "页面出错", "出错了", "网页无法", "頁面不存在", "找不到網頁", "系統維護",
    ]
}
