import Testing

@testable import Reading

@Suite struct RefusalTests {
    static let refused: [(String, ReadingError.Code, String)] = [
        (
            "<title>Just a moment...</title><noscript>Enable JavaScript and cookies to continue</noscript>", .blocked,
            "bot wall"
        ),
        (
            "<html><script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1'></script><p>Wait</p>",
            .blocked, "Cloudflare"
        ),
        ("<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>", .blocked, "bot wall"),
        (
            "<html><body><script>var dd={'rt':'c','cid':'x'}</script><script src='https://ct.captcha-delivery.com/c.js'></script>",
            .blocked, "DataDome"
        ),
        ("<title>Access to this page has been denied</title><div id=px-captcha></div>", .blocked, "PerimeterX"),
        (
            "<iframe src='/_Incapsula_Resource?SWUDNSAI=31'>Request unsuccessful. Incapsula incident ID: 1</iframe>",
            .blocked, "Imperva"
        ),
        ("<p>Our systems have detected unusual traffic from your computer network.</p>", .blocked, "unusual traffic"),
        ("<title>安全验证</title><p>请完成安全验证后继续访问</p>", .blocked, "安全验证"),
        ("<p>当前环境异常，完成验证后即可继续访问。</p><a>去验证</a>", .blocked, "环境异常"),
        ("<script>var arg1='A';var acw_sc__v2=1;</script>", .blocked, "Alibaba"),
        (
            "<title>Log in</title><form><input name=u><input type=password name=p><button>Log in</button></form>",
            .blocked, "login page"
        ),
        ("<title>用户登录</title><form><input type='password'></form><p>请登录后继续</p>", .blocked, "login page"),
        ("<title>404 Not Found</title><h1>Not Found</h1>", .unreadable, "error page"),
        ("<title>Error</title><p>Something went wrong. Please try again later.</p>", .unreadable, "error page"),
        ("<title>提示</title><p>系统维护中，请稍后再试</p>", .unreadable, "error page"),
        ("<html><body><div id=root></div><script src=app.js></script></body></html>", .empty, "script"),
        ("<html></html>", .empty, "no text"),
    ]

    @Test(arguments: refused) func whatStandsInPlaceOfAPageIsNamed(html: String, code: ReadingError.Code, words: String)
        throws
    {
        let error = try #require(Refusal.of(Document(bytes: Array(html.utf8), url: "https://www.example.com/feed")))
        #expect(error.code == code)
        #expect(error.message.contains(words), "\(error.message)")
    }

    private static let story = String(
        repeating:
            "<p>A long paragraph about captchas, bot walls and why access denied pages annoy people so much. </p>",
        count: 30)

    static let accepted: [(String, String)] = [
        ("an article about walls", "<title>Captcha: a history</title>" + story),
        (
            "a comment form with a captcha",
            story + "<form><div class=g-recaptcha></div><iframe src='https://hcaptcha.com/captcha/x'></iframe></form>"
        ),
        ("a page with a login box", "<title>News</title>" + story + "<form><input type=password></form>"),
        ("a short page", "<title>Pricing</title><p>Plus costs $20 a month and Team costs $30 a month.</p>"),
        (
            "a short story of something not found",
            "<title>Wreck not found after a week</title>" + String(story.prefix(900))
        ),
        (
            "a status page",
            "<title>Status</title><h1>Status</h1>"
                + (1...9).map { "<p>Region \($0): service unavailable since 10:00</p>" }.joined()
        ),
        ("a page that names its feed", "<link rel=alternate type='application/rss+xml' href=/feed><div id=app></div>"),
        (
            "data in the head",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script><div></div>"
        ),
    ]

    @Test(arguments: accepted) func honestPagesPass(name: String, html: String) {
        #expect(Refusal.of(Document(bytes: Array(html.utf8), url: "https://example.com/")) == nil)
    }

    @Test func whatIsNoPageIsNotJudged() {
        #expect(Refusal.of(Document(bytes: Array("{}".utf8), url: "https://example.com/")) == nil)
        #expect(Refusal.of(Document(bytes: [], url: "https://example.com/")) == nil)
    }
}
