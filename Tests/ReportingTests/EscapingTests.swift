import Testing

@testable import Reporting

@Suite struct EscapingTests {
    @Test(arguments: [
        ("a | b", "a \\| b"), ("[x](javascript:1)", "\\[x\\](javascript:1)"), ("<script>", "\\<script\\>"),
        ("# head", "\\# head"), ("1. one", "1\\. one"), ("snake_case", "snake_case"), ("_x_", "\\_x\\_"),
        ("http://evil", "http\\://evil"), ("www.evil.example", "www\\.evil.example"), ("&lt;", "&amp;lt;"),
        ("`code`", "\\`code\\`"),
        ("- item", "\\- item"), ("![alt](x)", "\\!\\[alt\\](x)"),
    ])
    func markdownShowsJustTheText(_ text: String, _ expected: String) {
        #expect(MarkdownWriter.escape(text) == expected)
    }

    @Test(arguments: [
        ("a\u{202e}b", "ab"), ("a\u{1b}[2Jb", "a[2Jb"), ("a\r\nb\u{2028}c", "a b c"), ("  a  b ", "a b"),
        ("a\u{200b}b", "ab"),
        ("\u{2066}x\u{2069}", "x"), ("a\u{0}b\u{9b}c", "abc"),
    ])
    func aLineHoldsNoControls(_ text: String, _ expected: String) {
        #expect(DisplayText.line(text) == expected)
    }

    @Test(arguments: [
        ("https://example.com/a?b=c", "https://example.com/a?b=c"), ("javascript:alert(1)", nil),
        ("data:text/html,x", nil),
        ("file:///etc/passwd", nil), ("https://раураl.com/", "https://xn--l-7sba6dbr.com/"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("https://user:password@example.com/", "https://example.com/"),
        ("https://example.com/\"><script>", "https://example.com/%22%3E%3Cscript%3E"), ("https://exa mple.com/", nil),
    ])
    func onlyWebAddressesBecomeLinks(_ text: String, _ expected: String?) {
        #expect(SafeLink(text)?.url == expected)
    }
}
