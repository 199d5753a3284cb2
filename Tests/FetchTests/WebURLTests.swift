import Testing

@testable import Fetch

@Suite struct WebURLTests {
    @Test(arguments: [
        ("HTTP://Example.COM/a b?q=ü#frag", "http://example.com/a%20b?q=%C3%BC", "example.com", 80),
        (" https://user:p%40ss@example.com:8443/x ", "https://example.com:8443/x", "example.com", 8443),
        ("http://2130706433/", "http://127.0.0.1/", "127.0.0.1", 80),
        ("http://0x7f.1/", "http://127.0.0.1/", "127.0.0.1", 80),
        ("http://[::FFFF:127.0.0.1]/", "http://[::ffff:127.0.0.1]/", "::ffff:127.0.0.1", 80),
        ("http://example.com/a/../b", "http://example.com/b", "example.com", 80),
    ])
    func addressIsReadAsLibcurlReadsIt(text: String, whole: String, host: String, port: Int) throws {
        let url = try #require(WebURL(text))
        #expect(url.text.lowercased() == whole.lowercased())
        #expect(url.host == host)
        #expect(url.port == port)
    }

    @Test(arguments: [
        "", "example.com", "/path", "ftp://x/", "gopher://x/", "javascript:x", "data:,x", "http://", "http://a\nb/",
    ])
    func anythingElseIsRefused(text: String) {
        #expect(WebURL(text) == nil)
    }

    @Test(arguments: [
        ("/x", "https://example.com/x", true), ("x", "https://example.com/a/x", true),
        ("?y", "https://example.com/a/b?y", true),
        ("//example.org/x", "https://example.org/x", false), ("https://example.com/z", "https://example.com/z", true),
        ("https://example.com:444/z", "https://example.com:444/z", false),
        ("http://example.com/z", "http://example.com/z", false),
        ("https://evil:evil@example.org/", "https://example.org/", false),
        ("/价格?q=新", "https://example.com/%E4%BB%B7%E6%A0%BC?q=%E6%96%B0", true),
    ])
    func referenceIsResolved(reference: String, text: String, keepsCredentials: Bool) throws {
        let base = try #require(WebURL("https://user:pass@example.com/a/b?c#d"))
        let url = try #require(WebURL(reference, relativeTo: base))
        #expect(url.text.lowercased() == text.lowercased())
        #expect((url.credentials != nil) == keepsCredentials)
        #expect(url.credentials == nil || url.credentials == base.credentials)
    }

    @Test func pathOfAFile() {
        #expect(WebURL("file:///a%20b/c.xml")?.filePath == "/a b/c.xml")
        #expect(WebURL("file://localhost/c.xml")?.filePath == "/c.xml")
        #expect(WebURL("http://x/c.xml")?.filePath == nil)
    }

    @Test(arguments: [
        ("http://a", "/"), ("http://a/", "/"), ("http://a/b?c", "/b?c"), ("http://a?c", "/?c"),
        ("http://u:p@a:1/b#f", "/b"),
    ])
    func pathAndQuery(text: String, path: String) {
        #expect(WebURL(text)?.pathAndQuery == path)
    }
}
