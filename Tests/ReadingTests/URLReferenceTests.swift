import Testing

@testable import Reading

@Suite struct URLReferenceTests {
    /// RFC 3986 section 5.4, normal and abnormal examples.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
        ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("..", "http://a/b/"),
        ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
        ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("g/./h", "http://a/b/c/g/h"),
        ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"), ("https://h/x/../y", "https://h/y"),
    ])
    func referencesResolve(_ reference: String, _ expected: String) {
        #expect(URLReference.web(reference, base: "http://a/b/c/d;p?q") == expected)
    }

    @Test(arguments: [
        (" http://example.org ", "http://example.org"), ("http:\\\\example.org\\a", "http://example.org/a"),
        ("http:/example.org/a", "http://example.org/a"), ("http://example.org/a b", "http://example.org/a%20b"),
        ("HTTP://Example.ORG/A", "http://example.org/A"), ("http://exam\nple.org/", "http://example.org/"),
        ("http://example.org/é?x=竞", "http://example.org/%C3%A9?x=%E7%AB%9E"),
        ("http://u:P@Example.org:8080/", "http://u:P@example.org:8080/"), ("//h.org/x", "https://h.org/x"),
    ])
    func lenience(_ reference: String, _ expected: String) {
        #expect(URLReference.web(reference, base: "https://base.org/") == expected)
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "mailto:a@b", "see our page", "", "http://",
    ])
    func whatIsNoWebAddressIsNone(_ reference: String) {
        #expect(URLReference.web(reference, base: "https://base.org/") == nil)
    }

    @Test func filesMayHaveOtherSchemes() {
        #expect(URLReference.file("magnet:?xt=1", base: "https://base.org/") == "magnet:?xt=1")
        #expect(URLReference.file("javascript:x", base: "https://base.org/") == nil)
    }

    @Test func hostAndPort() throws {
        let reference = try #require(URLReference("https://user@[::1]:8443/x"))
        #expect(reference.host == "[::1]")
        #expect(reference.port == 8443)
    }
}
