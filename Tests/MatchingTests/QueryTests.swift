import Foundation
import Reading
import Testing

@testable import Matching

@Suite struct QuerySuite {
    private static let item = Item(
        id: "i", source: "36kr", title: "OpenAI 首席科学家出走，ＳＳＩ成立", summary: "He said the chair of the board is fair.",
        content: "華為也在招人。 GPT-4o remains.", url: "https://36kr.com/p/1?x=Y",
        published: Date(iso8601UTC: "2024-06-21T08:00:00Z"), firstSeen: Date(timeIntervalSince1970: 1_800_000_000),
        language: "zh-CN", authors: ["Ann Lee"])

    private static let analysis = Analysis(
        mentions: [Mention(entity: "openai", field: .title, range: 0..<6, text: "OpenAI")],
        signals: [Signal(factor: "talent.departure", subject: "openai", evidence: [])])

    @Test(arguments: [
        ("*", true),
        ("openai", true), ("OPENAI 科学", true), ("openai 谷歌", false), ("openai OR 谷歌", true), ("谷歌 OR 百度", false),
        ("ssi", true), ("华为", true), ("華為", true), ("科学家", true), ("家", true),
        ("AI", false), ("air", false), ("chair", true), ("hair", false), ("GPT-4", false), ("GPT-4o", true),
        ("\"chair of the board\"", true), ("\"board of the chair\"", false), ("“首席科学家”", true),
        ("openai -谷歌", true), ("openai -科学家", false), ("-谷歌", true), ("NOT 谷歌", true),
        ("(谷歌 OR openai) (board OR 董事会)", true), ("（谷歌 OR openai）", true), ("谷歌 | openai", true),
        ("谷歌 openai OR board", true), ("openai AND board", true),
        ("intitle:openai", true), ("intitle:board", false), ("intitle:\"首席科学家\"", true), ("intitle：openai", true),
        ("source:36kr", true), ("source:other", false), ("lang:zh", true), ("lang:zh-cn", true), ("lang:zh_CN", true),
        ("lang:z", false),
        ("entity:openai", true), ("entity:google", false), ("factor:talent.departure", true), ("factor:talent", true),
        ("factor:tal", false), ("subject:openai", true), ("author:lee", true), ("inurl:36kr.com", true),
        ("after:2024-06-21", true), ("after:2024-06-22", false), ("before:2024-06-21", false),
        ("before:2024-06-21T08:01", true), ("after:2024 before:2025", true),
        ("/首席.{3}/", true), ("/openai/", false), ("/openai/i", true), ("/^He said/", true), ("-/\\/p\\//", true),
        ("/出走，/", true), ("/走,/", false), ("intitle:/首席.{3}/", true), ("intitle:/chair/", false),
        ("intitle:/OPENAI/i -intitle:/GPT/", true),
    ])
    func findsWhatItAsksFor(query: String, expected: Bool) throws {
        #expect(try Query(query).matches(Self.item, Self.analysis) == expected)
    }

    @Test(arguments: [
        ("", 0, "empty"), ("  ", 2, "empty"), ("(a", 0, "without its `)`"), ("a)", 1, "without its `(`"),
        ("a OR", 4, "missing at the end"), ("OR a", 0, "missing here"), ("a (", 3, "missing at the end"),
        ("\"a", 0, "without its closing"), ("\"\"", 0, "nothing to search for"), ("a -", 2, "right before"),
        ("/(/", 0, "no valid regular expression"), ("/a", 0, "without its closing"), ("//", 0, "is empty"),
        ("entty:openai", 0, "unknown field `entty:`"), ("after:soon", 6, "no date"),
        ("before:2024-02-30", 7, "no date"), ("after:2024-13", 6, "no date"),
        ("lang:中文", 5, "no language"),
        ("a entity:", 9, "lacks its value"),
        ("…", 0, "nothing to search for"), ("（a", 0, "without its `)`"),
    ])
    func saysWhatIsWrongAndWhere(query: String, position: Int, message: String) {
        let error = #expect(throws: Query.SyntaxError.self) { try Query(query) }
        #expect(error?.position == position)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test(arguments: [
        ("a -a", true), ("a -b", false), ("-*", true), ("after:2024-02-01 before:2024-01-01", true),
        ("source:a source:b", true), ("source:a OR source:b", false), ("(a -a) OR (b -b)", true), ("x (a -a)", true),
        ("*", false),
    ])
    func knowsWhatCanNeverMatch(query: String, expected: Bool) throws {
        #expect(try Query(query).isNeverTrue == expected)
    }

    @Test func aPatternThatBacktracksWithoutEndGivesUp() throws {
        var item = Self.item
        item.content = String(repeating: "a", count: 5000) + "!"
        #expect(try !Query("/(a+)+$/").matches(item, Analysis()))
    }

    @Test func nestingIsBounded() {
        #expect(throws: Query.SyntaxError.self) { try Query(String(repeating: "(", count: 5000)) }
        #expect(throws: Query.SyntaxError.self) { try Query(String(repeating: "-", count: 5000) + "a") }
    }
}

@Suite struct SearchTermsSuite {
    @Test(arguments: [
        ("OpenAI 发布GPT-4o", "openai 发布 gpt 4o 布"), ("華為", "华为 为"), ("量子位A股", "量子 子位 a 股 位"), ("", ""), ("…！", ""),
    ])
    func wordsAreWholeAndHanCharactersPaired(text: String, terms: String) {
        #expect(FoldedText(text).searchTerms == terms)
    }
}
