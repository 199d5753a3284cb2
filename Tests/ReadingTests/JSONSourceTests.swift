import Foundation
import Testing

@testable import Reading

@Suite struct JSONSourceTests {
    private static func read(
        _ json: String, rules: JSONSource.Rules? = nil, reference: Date? = nil
    ) throws(ReadingError) -> [String] {
        let document = Document(
            bytes: Array(json.utf8), url: "https://api.example.com/v1/list", contentType: "application/json")
        return try JSONSource.read(document, rules: rules, reference: reference).entries.map { entry in
            [entry.id, entry.title, entry.link, entry.published?.iso8601UTC, entry.summary].map { $0 ?? "–" }
                .joined(separator: " | ")
        }
    }

    /// In the shape in which the endpoints answer, with their fields.
    static let endpoints: [(String, String, [String])] = [
        (
            "newsnow board",
            #"{"status":"success","id":"zhihu","updatedTime":1718960000000,"items":[{"id":"123","title":"某公司宣布降价","extra":{"info":"99 万热度","hover":"据报道……"},"url":"https://www.zhihu.com/question/123"},{"id":"124","title":"第二条","url":"https://www.zhihu.com/question/124"}]}"#,
            [
                "123 | 某公司宣布降价 | https://www.zhihu.com/question/123 | – | 据报道……",
                "124 | 第二条 | https://www.zhihu.com/question/124 | – | –",
            ]
        ),
        (
            "Hacker News search",
            #"{"hits":[{"objectID":"40746000","title":"SSI is founded","url":"https://ssi.inc/","created_at":"2024-06-19T17:01:00Z","author":"pg","points":900},{"objectID":"40746001","title":"Ask HN: why?","url":null,"story_text":"<b>Why</b>?","created_at_i":1718816461}],"nbHits":2}"#,
            [
                "40746000 | SSI is founded | https://ssi.inc/ | 2024-06-19T17:01:00Z | –",
                "40746001 | Ask HN: why? | – | 2024-06-19T17:01:01Z | Why?",
            ]
        ),
        (
            "Hacker News search with the tags of its items",
            #"{"hits":[{"_tags":["story","author_ann","story_40746001","ask_hn"],"objectID":"40746001","title":"Ask HN: why?","created_at":"2024-06-19T17:01:01Z","num_comments":3},{"_tags":["story","author_bo","story_40746002"],"objectID":"40746002","title":"SSI","url":"https://ssi.inc/"}]}"#,
            [
                "40746001 | Ask HN: why? | https://news.ycombinator.com/item?id=40746001 | 2024-06-19T17:01:01Z | –",
                "40746002 | SSI | https://ssi.inc/ | – | –",
            ]
        ),
        (
            "GitHub search",
            #"{"total_count":1,"incomplete_results":false,"items":[{"id":7,"node_id":"R_1","name":"r","full_name":"o/r","owner":{"login":"o","url":"https://api.github.com/users/o"},"html_url":"https://github.com/o/r","description":"A reader","url":"https://api.github.com/repos/o/r","created_at":"2024-06-20T00:00:00Z","topics":["rss"]}]}"#,
            ["7 | o/r | https://github.com/o/r | 2024-06-20T00:00:00Z | A reader"]
        ),
        (
            "GitHub releases",
            #"[{"id":1,"html_url":"https://github.com/o/r/releases/tag/v1","url":"https://api.github.com/x","tag_name":"v1","name":"Version 1","published_at":"2024-06-20T00:00:00Z","body":"Fixes <b>it</b>"}]"#,
            ["1 | Version 1 | https://github.com/o/r/releases/tag/v1 | 2024-06-20T00:00:00Z | Fixes it"]
        ),
        (
            "GitHub commits",
            #"[{"sha":"a1","html_url":"https://github.com/o/r/commit/a1","commit":{"author":{"name":"Ann","date":"2024-06-20T00:00:00Z"},"message":"Fix it\n\nAt last"},"author":{"login":"ann","url":"https://api.github.com/users/ann"}}]"#,
            ["– | Fix it At last | https://github.com/o/r/commit/a1 | 2024-06-20T00:00:00Z | –"]
        ),
        (
            "a board that wraps its items",
            #"{"data":[{"type":"hot","id":"0_1","target":{"id":6,"title":"某公司降价","url":"https://z.example/q/6","created":1718950000,"excerpt":"据报道"}}]}"#,
            ["0_1 | 某公司降价 | https://z.example/q/6 | 2024-06-21T06:06:40Z | 据报道"]
        ),
        (
            "milliseconds, relative links and markup",
            #"{"data":{"list":[{"title":"A &amp; B","link":"/p/1","ctime":1718960000000,"desc":"<p>x</p>"},{"title":"C","link":"/p/2","ctime":"1718960000","desc":""}]}}"#,
            [
                "– | A & B | https://api.example.com/p/1 | 2024-06-21T08:53:20Z | x",
                "– | C | https://api.example.com/p/2 | 2024-06-21T08:53:20Z | –",
            ]
        ),
    ]

    @Test(arguments: endpoints) func listsAreFoundByTheNamesOfTheirFields(name: String, json: String, lines: [String])
        throws
    {
        #expect(try Self.read(json) == lines)
    }

    @Test func pathsSayWhereThePartsStand() throws {
        let rules = try JSONSource.Rules(
            items: "data.list[*]", title: "meta.headline | name", link: "https://example.com/item?id={id}",
            date: "when[0]",
            summary: "['odd key'][-1]", id: "id")
        let json =
            #"{"data":{"list":[{"id":7,"meta":{"headline":"H"},"when":["2024-06-21"],"odd key":["a","b"]},{"id":8,"name":"N"}]}}"#
        #expect(
            try Self.read(json, rules: rules) == [
                "7 | H | https://example.com/item?id=7 | 2024-06-21T00:00:00Z | b",
                "8 | N | https://example.com/item?id=8 | – | –",
            ])
        let ids = try JSONSource.Rules(items: "$", link: "https://news.ycombinator.com/item?id={.}", id: ".")
        #expect(try Self.read("[1,2]", rules: ids).map { $0.prefix(42) }.count == 2)
        #expect(try Self.read(#"{"items":[]}"#, rules: JSONSource.Rules(items: "items[*]")).isEmpty)
        #expect(try Self.read(#"{"items":[]}"#, rules: JSONSource.Rules(items: "items")).isEmpty)
    }

    /// A date as an endpoint writes it beside a title, and what it is where the document was asked for at
    /// 2024-06-21T16:00:00Z.
    static let dates: [(String, String, String)] = [
        ("某公司宣布降价", "3分钟前", "2024-06-21T15:57:00Z"), ("Price cut", "2 hours ago", "2024-06-21T14:00:00Z"),
        ("某公司宣布降价", "昨天 12:30", "2024-06-21T04:30:00Z"), ("某公司宣布降价", "2024-06-21 12:30", "2024-06-21T04:30:00Z"),
        ("某公司宣布降价", "2024-06-21T12:30:00Z", "2024-06-21T12:30:00Z"),
        ("Price cut", "2024-06-21 12:30", "2024-06-21T12:30:00Z"), ("某公司宣布降价", "热", "–"),
        ("Price cut", "20240621123000", "2024-06-21T12:30:00Z"), ("Price cut", "202406211230", "2024-06-21T12:30:00Z"),
        ("Price cut", "1718973000", "2024-06-21T12:30:00Z"), ("Price cut", "1718973000000", "2024-06-21T12:30:00Z"),
        ("Price cut", "999999999999999999999", "–"),
    ]

    @Test(arguments: dates) func datesAreReadFromTheMomentOfTheRequest(title: String, text: String, date: String) throws
    {
        let json = #"{"list":[{"title":"\#(title)","url":"https://x.example/1","when":"\#(text)","time":"\#(text)"}]}"#
        let moment = Date(timeIntervalSince1970: 1_718_985_600)
        let line = ["–", title, "https://x.example/1", date, "–"].joined(separator: " | ")
        #expect(try Self.read(json, reference: moment) == [line])
        guard date != "–" else { return }
        let rules = try JSONSource.Rules(items: "list", date: "when")
        #expect(try Self.read(json, rules: rules, reference: moment) == [line])
        #expect(throws: Never.self) { try Self.read(json, rules: rules) }
    }

    @Test(arguments: [
        ("20240621123000", "2024-06-21T12:30:00Z"), ("20240621", "2024-06-21T00:00:00Z"),
        ("1718973000.5", "2024-06-21T12:30:00Z"), ("2024", nil), ("1e999", nil), ("-5", nil),
    ])
    func aNumberMayBeADateInDigits(digits: String, date: String?) throws {
        let json = #"{"list":[{"title":"A","url":"https://x.example/1","date":\#(digits)}]}"#
        let document = Document(bytes: Array(json.utf8), url: "https://api.example.com/")
        #expect(try JSONSource.read(document).entries.map { $0.published?.iso8601UTC } == [date])
    }

    /// A link with alternatives and what it gives for items with a `url`, with an empty one and an `id`, with an `id`.
    static let links: [(String, [String])] = [
        ("url | https://h.example/{id}", ["https://u.example/", "https://h.example/2", "https://h.example/3"]),
        ("https://h.example/{id} | url", ["https://u.example/", "https://h.example/2", "https://h.example/3"]),
        (
            "url|https://h.example/{no | id}?a={id}",
            ["https://u.example/", "https://h.example/2?a=2", "https://h.example/3?a=3"]
        ),
        ("url | https://h.example/{no}", ["https://u.example/", "–", "–"]),
        ("url | no", ["https://u.example/", "–", "–"]),
    ]

    @Test(arguments: links) func aTemplateMayBeOneOfSeveralWays(link: String, expected: [String]) throws {
        let json =
            #"[{"title":"A","url":"https://u.example/"},{"title":"B","url":"","id":2},{"title":"C","url":null,"id":3}]"#
        let document = Document(bytes: Array(json.utf8), url: "https://api.example.com/")
        let rules = try JSONSource.Rules(items: "$", link: link)
        #expect(try JSONSource.read(document, rules: rules).entries.map { $0.link ?? "–" } == expected)
    }

    @Test func waysToALinkThatAllLeadNowhereAreAnError() throws {
        let rules = try JSONSource.Rules(items: "$", link: "link | https://h.example/{key}")
        let error = try #require(throws: ReadingError.self) {
            try Self.read(#"[{"title":"A","url":"https://u.example/"}]"#, rules: rules)
        }
        #expect(
            error.message.contains("the path “link | https://h.example/{key}” of “link” finds nothing"),
            "\(error.message)")
    }

    @Test(arguments: [
        ("url | https://h.example/{id", "expected “}”", 24), ("url | https://h.example/{a[}", "expected “]”", 27),
        ("url | | https://h.example/{id}", "empty path", 5),
    ])
    func aFaultInATemplateIsToldWithItsPlace(link: String, message: String, offset: Int) throws {
        let failure = try #require(throws: JSONPath.Failure.self) { try JSONSource.Rules(items: "$", link: link) }
        #expect(failure.message.contains(message), "\(failure.message)")
        #expect(failure.offset == offset)
    }

    @Test func whatHoldsNoItemsNamesItsLists() throws {
        let error = try #require(throws: ReadingError.self) {
            try Self.read(#"{"data":{"rows":[{"word":"x","num":1}]}}"#)
        }
        #expect(error.message.contains("“data.rows” (1 with word, num)"), "\(error.message)")
        let none = try #require(throws: ReadingError.self) { try Self.read(#"{"code":401,"msg":"expired"}"#) }
        #expect(none.message.contains("no list of objects in it"))
    }

    static let refused: [(String, String, ReadingError.Code, String)] = [
        ("items", "{}", .noMatch, "“items” finds nothing"), ("items", "", .empty, "empty"),
        ("items", "{\"items\": [", .unreadable, "line 1, column 12"),
        (
            "items", "{\"items\": [{\"x\": 1}]}", .noMatch,
            "no item (of 1) has a title or a link; name them by paths: the items have x"
        ),
        (
            "list", #"{"data":{"a.b":[{"x":1}],"rows":[{"word":"x","num":1},{}],"names":["x"]}}"#, .noMatch,
            "“list” finds nothing in this document: its lists are “data[\"a.b\"]” (1 with x), “data.rows” (2 with word, num)"
        ),
        (
            "list", "{\"code\": 401}", .noMatch,
            "“list” finds nothing in this document: there is no list of objects in it"
        ),
        ("items", "<title>Just a moment...</title>", .blocked, "bot wall"),
        ("items", "<h1>Hello</h1>", .unreadable, "no JSON"),
        ("a", String(repeating: "[", count: 1_000), .limit, "deeper"),
    ]

    @Test(arguments: refused) func whatCannotBeReadIsToldWithTheReason(
        path: String, json: String, code: ReadingError.Code, message: String
    ) throws {
        let rules = try JSONSource.Rules(items: path)
        let error = try #require(throws: ReadingError.self) { try Self.read(json, rules: rules) }
        #expect(error.code == code)
        #expect(error.message.contains(message), "\(error.message)")
    }

    /// A part that stands in no item: key, path, what the error says.
    static let gone: [(String, String, String)] = [
        (
            "title", "tex",
            "the path “tex” of “title” finds nothing in any of the 2 items; the items have text, k, ts, on"
        ),
        ("title", "on", "finds no text in any of the 2 items, but “a list”"),
        ("link", "https://x.example/{kk}", "the path “kk” of “link” finds nothing"), ("link", "kk | kkk", "“kk | kkk”"),
        ("date", "tss", "“tss” of “date” finds nothing"),
        ("date", "k", "finds no date in any of the 2 items, but “k0”"),
        ("link", "mail:{k}", "finds no address on the web in any of the 2 items, but “mail:k0”"),
        ("summary", "about", "“about” of “summary” finds nothing"), ("id", "uid", "“uid” of “id” finds nothing"),
    ]

    @Test(arguments: gone) func aNamedPartThatNoItemHasIsAnError(key: String, path: String, message: String) throws {
        func rules() throws -> JSONSource.Rules {
            func part(_ other: String) -> String? { key == other ? path : nil }
            return try JSONSource.Rules(
                items: "cards[*].w", title: part("title") ?? "text", link: part("link"), date: part("date"),
                summary: part("summary"), id: part("id"))
        }
        let json =
            #"{"cards":[{"w":{"text":"A","k":"k0","ts":1718953500,"on":[]}},{"w":{"text":"B","k":"k1","ts":1718953501,"on":[]}}]}"#
        let error = try #require(throws: ReadingError.self) { try Self.read(json, rules: rules()) }
        #expect(error.code == .noMatch)
        #expect(error.message.contains(message), "\(error.message)")
        #expect(error.message.contains("correct “\(key)” or leave it out"), "\(error.message)")
    }

    @Test func aNamedPartThatSomeItemsHaveOrLeaveEmptyIsNoError() throws {
        let rules = try JSONSource.Rules(items: "list", title: "t", link: "u", date: "d", summary: "s")
        let json =
            #"{"list":[{"t":null,"u":"https://x.example/1","d":null,"s":"","title":"Guess"},{"t":"T","u":null,"time":1718953500}]}"#
        #expect(try Self.read(json, rules: rules) == ["– | – | https://x.example/1 | – | –", "– | T | – | – | –"])
    }

    /// A path with another is followed in the whole document, one of names element by element.
    @Test(arguments: ["items", "items[*]", "items[*].w", "items[*].w[*]", "data.items", "$", "$[*]", "$[*].w"])
    func itemsOneByOneAreThoseOfTheWhole(_ path: String) throws {
        let item = #"{"title":"A","url":"https://x.example/1","id":1}"#
        let lists = [
            "[\(item)]", "[]", "[null,[\(item),null],\(item),3]",
            "[{\"w\":\(item)},{\"w\":[\(item),\(item)]},{\"w\":null}]",
            "{\"a\":\(item)}", item, "null", "[{\"w\":{\"b\":\(item)}}]", "[\(item)",
        ]
        for list in lists {
            for json in [list, "{\"items\":\(list),\"name\":\"N\"}", "{\"data\":{\"items\":\(list),\"title\":\"D\"}}"] {
                let document = Document(bytes: Array(json.utf8), url: "https://api.example.com/")
                for title in [nil, "title", "none"] {
                    let byParts = try JSONSource.Rules(items: path, title: title)
                    let whole = try JSONSource.Rules(items: "\(path) | \(path)", title: title)
                    let one = Result { () throws(ReadingError) in try JSONSource.read(document, rules: byParts) }
                    let other = Result { () throws(ReadingError) in try JSONSource.read(document, rules: whole) }
                    #expect(one == other, "\(json)")
                }
            }
        }
    }

    static let paths: [(String, String, Int)] = [
        ("", "empty path", 0), ("a.", "missing after", 2), ("a[", "expected “]”", 2), ("a[x]", "in quotes", 2),
        ("a | ", "empty path", 3),
    ]

    @Test(arguments: paths) func whatIsNoPathIsToldWithItsPlace(path: String, message: String, offset: Int) throws {
        let failure = try #require(throws: JSONPath.Failure.self) { try JSONPath(path) }
        #expect(failure.message.contains(message), "\(failure.message)")
        #expect(failure.offset == offset)
    }
}
