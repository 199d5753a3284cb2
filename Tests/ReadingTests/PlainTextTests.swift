import Testing

@testable import Reading

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("un<b>believ</b>able", "unbelievable"), ("one<br>two<p>three</p>four", "one two three four"),
        ("a &amp;lt; b", "a &lt; b"), ("AT&T", "AT&T"), ("x?a=1&copy=3", "x?a=1&copy=3"), ("&copy 2024", "© 2024"),
        ("a<script>if (1 < 2) { '</p>' }</script>b", "ab"), ("a<!-- <b> -->b", "ab"), ("<style>p{}</STYLE >x", "x"),
        ("&#128;&#x99;&#0;&#xD800;&#x110000;", "€™"), ("a&nbsp;\u{A0} b\t\n c", "a b c"),
        ("2 < 3 & 4 > 1", "2 < 3 & 4 > 1"),
        ("<img alt='a>b' src=x>c", "c"), ("<a href=\"x", "<a href=\"x"), ("e\u{301}", "é"),
        ("<td>1</td><td>2</td>", "1 2"),
        ("&NotEqualTilde;", "\u{2242}\u{338}"), ("人工<b>智能</b>。公司", "人工智能。公司"), ("<![CDATA[x]]>", "x]]>"),
        ("a\u{202E}b\u{2066}c\u{1B}[2Jd\u{0}\u{7F}", "abc[2Jd"), ("don\u{92}t", "don’t"), ("a\u{B}b\u{C}c", "abc"),
        ("æ", "æ"),
    ])
    func markupGoesAndTextStays(_ html: String, _ text: String) { #expect(PlainText.make(html, .html) == text) }

    @Test(arguments: [
        ("2 < 3", "2 < 3"), ("AT&amp;T", "AT&T"), ("<b>x</b>", "x"), ("</example>", "</example>"),
        ("a <example> b", "a <example> b"), ("List<Int>", "List<Int>"), ("x & y", "x & y"),
    ])
    func htmlIsSeenWhereItLooksLikeIt(_ written: String, _ text: String) {
        #expect(PlainText.make(written, .perhapsHTML) == text)
    }

    @Test func textThatWasEncodedTwiceIsMended() {
        #expect(PlainText.make("â€¦ cafÃ©", .literal) == "… café")
        #expect(PlainText.make("Ã©tÃ© 中", .literal) == "Ã©tÃ© 中")
        #expect(PlainText.make("naïve Ångström", .literal) == "naïve Ångström")
    }

    @Test(arguments: ["", " \n\t ", "<p></p>", "\u{200B}", "&#8203;"])
    func nothingIsNil(_ html: String) { #expect(PlainText.make(html, .html) == nil) }

    /// Each doubles in size; quadratic work would take minutes.
    @Test(arguments: ["<", "<a ", "<a '", "<!--", "<!", "&", "&#", "<script>", "<b><i>", "<x \"' ", "]]>", "<![CDATA["])
    func hostileMarkupTakesLinearTime(_ unit: String) {
        let text = String(repeating: unit, count: 400_000 / unit.utf8.count)
        _ = PlainText.make(text, .html)
        _ = PlainText.make(text, .perhapsHTML)
    }

    @Test func longTextIsCutAtACharacter() {
        let text = PlainText.make(String(repeating: "智", count: 500_000), .literal)
        #expect(text?.utf8.count == PlainText.maxBytes / 3 * 3)
    }

    @Test(arguments: [
        ("a@x.org (Ann Lee)", "Ann Lee"), ("Ann Lee <a@x.org>", "Ann Lee"), ("Ann Lee (mailto:a@x.org)", "Ann Lee"),
        ("a@x.org", "a@x.org"), ("Ann Lee", "Ann Lee"), ("Ann Lee (Reuters)", "Ann Lee (Reuters)"),
        ("<a@x.org>", "a@x.org"),
        ("mailto:a@x.org", "a@x.org"), ("Ann Lee a@x.org", "Ann Lee"),
    ])
    func authorsAreNames(_ written: String, _ name: String) { #expect(personName(written) == name) }
}
