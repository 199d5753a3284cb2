import Testing

@testable import Reading

@Suite struct SelectorTests {
    static let page = HTMLParser.parse(
        Array(
            """
            <body><div id=list class="news list">
              <div class="item first" id=a><h2><a href="/1" title="One">One</a></h2><span class=date>2024-06-21</span></div>
              <div class="item" id=b><h2><a href="/2">Two</a></h2><p lang=en-GB>Text <b>bold</b></p></div>
              <p id=c>Between</p>
              <div class="item sold-out" id=d><a href="https://x.org/3.PDF" rel="nofollow external">Three</a></div>
              <div class="note" id=e></div>
            </div><div id=中文 class=列表>中文内容</div></body>
            """.utf8))

    /// What a selector finds: ids of elements, values of attributes and texts.
    static func found(_ selector: String, inside scope: String? = nil) throws -> [String] {
        let scope = try scope.flatMap { try ids($0).first }
        return try Selector(selector).matches(in: page, inside: scope).map { match in
            switch match {
            case .element(let id): page.attribute("id", of: id) ?? page.name(of: id)
            case .value(let text, _): text
            }
        }
    }

    private static func ids(_ selector: String) throws -> [HTMLTree.ID] {
        try Selector(selector).matches(in: page).compactMap { if case .element(let id) = $0 { id } else { nil } }
    }

    static let css: [(String, [String])] = [
        ("#a", ["a"]), (".item", ["a", "b", "d"]), ("div.item.first", ["a"]), ("DIV.note", ["e"]), ("*#c", ["c"]),
        ("h2 a", ["a", "a"]), ("div > a", ["a"]), (".item > a", ["a"]), ("body .list > .item", ["a", "b", "d"]),
        ("#a + div", ["b"]), ("#a ~ div", ["b", "d", "e"]), ("p + .item", ["d"]), ("#b + div", []),
        ("[title]", ["a"]), ("[title=One]", ["a"]), ("a[href^='/']", ["a", "a"]), ("a[href$=\".pdf\" i]", ["a"]),
        ("a[href$=\".pdf\"]", []), ("[class*=old]", ["d"]), ("[rel~=external]", ["a"]), ("[lang|=en]", ["p"]),
        ("[class~='']", []), (".item:first-child", ["a"]), ("div:last-child", ["e", "中文"]),
        ("#list > :nth-child(2)", ["b"]), ("#list > :nth-child(2n+1)", ["a", "c", "e"]),
        ("#list > :nth-child(even)", ["b", "d"]),
        ("#list > :nth-child(-n+2)", ["a", "b"]), ("#list > div:nth-of-type(3)", ["d"]),
        ("#list > :nth-last-child(1)", ["e"]),
        ("p:only-of-type", ["p", "c"]), ("b:only-child", ["b"]), (":empty", ["e"]), (":root", ["html"]),
        (".item:not(.first)", ["b", "d"]), (".item:not(.first, .sold-out)", ["b"]), (":is(#a, #c)", ["a", "c"]),
        (".item:has(p)", ["b"]), (".item:has(> a)", ["d"]), (".item:has(h2 a)", ["a", "b"]), ("div:has(+ p)", ["b"]),
        ("div:contains(\"Three\"):not(:has(div))", ["d"]), ("#e, #a", ["a", "e"]), ("#中文", ["中文"]), (".列表", ["中文"]),
        ("a::attr(href)", ["/1", "/2", "https://x.org/3.PDF"]), ("#b p::text", ["Text bold"]), ("css: #c", ["c"]),
        ("  #c  ", ["c"]), (".no-such", []), ("#list\\ ", []),
    ]

    @Test(arguments: css) func cssFindsWhatItSays(selector: String, ids: [String]) throws {
        #expect(try Self.found(selector) == ids)
    }

    static let xpath: [(String, [String])] = [
        ("//div[@class='note']", ["e"]), ("//div[contains(@class, 'item')]", ["a", "b", "d"]),
        ("//h2/a/@href", ["/1", "/2"]),
        ("//p[@id='c']/text()", ["Between"]), ("(//a)[2]", ["a"]), ("xpath: //*[@id='d']", ["d"]),
        ("/html/body/div[2]", ["中文"]), ("//div[text()='中文内容']", ["中文"]), ("//nothing", []),
        ("//p/b | //h2/a[1]", ["a", "a", "b"]),
    ]

    @Test(arguments: xpath) func xpathFindsWhatItSays(expression: String, found: [String]) throws {
        #expect(try Self.found(expression) == found)
    }

    @Test func aScopeLimitsWhatIsFound() throws {
        #expect(try Self.found("a", inside: "#b") == ["a"])
        #expect(try Self.found("./h2/a/@href", inside: "#b") == ["/2"])
        #expect(try Self.found("#b", inside: "#b") == [])
    }

    static let failures: [(String, String, Int)] = [
        ("", "expected a selector, found the end", 0), ("div >", "expected a selector, found the end", 5),
        ("div,", "expected a selector", 4), (".", "expected a name", 1), ("a[href", "expected “]”", 6),
        ("a[href=]", "expected a value", 7), ("a[href='x]", "never closed", 7),
        ("a:hover", "unknown pseudo-class “:hover”", 2),
        ("a::before", "unknown pseudo-element", 3), ("li:nth-child(x)", "expected a place", 13),
        ("a)", "expected the end", 1),
        ("//a[", "expected an XPath expression", 0), ("a{", "found “{”", 1), (":is(a::text)", "inside parentheses", 7),
        (String(repeating: ":not(", count: 50), "nested deeper", 40),
    ]

    @Test(arguments: failures) func whatIsNoSelectorIsToldWithItsPlace(text: String, message: String, offset: Int)
        throws
    {
        let failure = try #require(throws: Selector.Failure.self) { try Selector(text) }
        #expect(failure.message.contains(message), "\(failure.message)")
        #expect(failure.offset == offset)
    }

    @Test func aCostlyXPathEnds() throws {
        let tree = HTMLParser.parse(Array(String(repeating: "<p><b>x</b></p>", count: 3_000).utf8))
        _ = try Selector("//*[count(//*[count(//*) > 1]) > 1]").matches(in: tree)
    }
}
