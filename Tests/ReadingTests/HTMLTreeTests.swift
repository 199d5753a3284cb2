import Testing

@testable import Reading

@Suite struct HTMLTreeTests {
    /// The tree as nested names and texts.
    static func outline(_ tree: HTMLTree, _ id: HTMLTree.ID = 0) -> String {
        guard tree.isElement(id) else { return "“\(String(decoding: tree.bytes(of: id), as: UTF8.self))”" }
        let inside = tree.children(of: id).map { outline(tree, $0) }.joined(separator: " ")
        return tree.name(of: id) + (inside.isEmpty ? "" : "(\(inside))")
    }

    static func parse(_ html: String) -> HTMLTree { HTMLParser.parse(Array(html.utf8)) }

    static let pages: [(String, String)] = [
        ("<p>a<b>b</b>c", "html(body(p(“a” b(“b”) “c”)))"),
        ("<ul><li>a<li>b</ul>", "html(body(ul(li(“a”) li(“b”))))"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "html(body(table(tr(td(“a”) td(“b”)) tr(td(“c”)))))"),
        ("<p>&amp;&lt;&nbsp;&hellip;&#20320;</p>", "html(body(p(“&<\u{A0}…你”)))"),
        ("<script>if (a<b) '</p>'</script><p>x", "html(head(script(“if (a<b) '</p>'”)) body(p(“x”)))"),
        ("<div><!-- <p>no</p> -->x</div>", "html(body(div(“x”)))"),
        ("<my-card><x:y>t</x:y></my-card>", "html(body(my-card(x:y(“t”))))"),
        ("text only", "html(body(p(“text only”)))"),
    ]

    @Test(arguments: pages) func aPageIsRepairedIntoATree(html: String, outline: String) {
        #expect(Self.outline(Self.parse(html)) == outline)
    }

    @Test func attributesAreReadInLowerCaseAndDecoded() throws {
        let tree = Self.parse("<A HREF='/x?a=1&amp;b=2' Data-X=y hidden>t</A>")
        let link = try #require(tree.first(.a))
        #expect(tree.attribute("href", of: link) == "/x?a=1&b=2")
        #expect(tree.attribute("data-x", of: link) == "y")
        #expect(tree.attribute("hidden", of: link) == "")
        #expect(tree.attribute("class", of: link) == nil)
    }

    @Test func subtreesAreRangesOfDocumentOrder() throws {
        let tree = Self.parse("<div><p>a</p><p>b<i>c</i></p></div><div>d</div>")
        let first = try #require(tree.first(.div))
        #expect(tree.descendants(of: first).filter { tree[$0].tag == .p }.count == 2)
        #expect(tree.plainText(of: first) == "a bc")
        for id in tree.all {
            #expect(tree[id].end > id)
            for ancestor in tree.ancestors(of: id) { #expect(tree.contains(ancestor, id)) }
        }
    }

    static let hostile: [(String, String)] = [
        ("nested divs", String(repeating: "<div>", count: 100_000)),
        (
            "nested inline",
            String(repeating: "<b><i>", count: 20_000) + "x" + String(repeating: "</u>", count: 20_000)
        ),
        ("attributes", "<p " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">x"),
        ("attributes without values", "<p " + (0..<50_000).map { "a\($0)" }.joined(separator: "/") + ">x"),
        ("quotes astray", String(repeating: "<a =\" b='>", count: 20_000)),
        ("open brackets", String(repeating: "<", count: 50_000)),
        ("open comments", String(repeating: "<!--", count: 20_000)),
        ("open scripts", String(repeating: "<script>", count: 20_000)),
        ("NULs", "<p>" + String(repeating: "\0", count: 20_000) + "x</p>"),
        ("paragraphs", String(repeating: "<p>x", count: 20_000)),
        ("tables", String(repeating: "<table><tr><td>", count: 10_000)),
        ("entities", String(repeating: "&amp;&#x1F600;&bogus;", count: 10_000)),
        ("lists of links", String(repeating: "<ul><li><a href=x>", count: 10_000)),
        ("base64", "<img src=\"data:image/png;base64," + String(repeating: "A", count: 500_000) + "\"><p>x"),
    ]

    /// All that reads pages stands it: bounded time and stack, no trap.
    @Test(.timeLimit(.minutes(60)), arguments: hostile) func hostileMarkupIsBounded(name: String, html: String) {
        let tree = Self.parse(html)
        #expect(tree.nodes.allSatisfy { $0.depth <= 512 })
        let document = Document(bytes: Array(html.utf8), url: "https://example.com/")
        _ = try? Article.extract(document)
        _ = try? Page.read(document)
        _ = Discovery(document)
        _ = Refusal.of(document)
        _ = try? WatchedText(document)
    }

    @Test func whatLiesPastTheDepthLimitIsCutAndTold() {
        let tree = Self.parse("<p>before</p>" + String(repeating: "<div>", count: 600) + "after")
        #expect(tree.isTruncated)
        #expect(tree.plainText(of: 0) == "before")
    }

    @Test func attributesPastTheLimitAreDroppedAndTheRestStays() throws {
        let tree = Self.parse(
            "<p id=first " + (0..<1_000).map { "a\($0)=1" }.joined(separator: " ") + ">x</p><p id=second>y")
        #expect(tree.isTruncated)
        #expect(tree.plainText(of: 0) == "x y")
        #expect(tree.all.filter { tree[$0].tag == .p }.map { tree.attribute("id", of: $0) } == ["first", "second"])
    }
}
