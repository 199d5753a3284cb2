import Foundation
import Matching
import Reading
import Testing

@testable import Judging

/// Who speaks in a story: one voice for all who repeat it.
@Suite struct OriginTests {
    private static let body =
        "The board met on Tuesday and lost patience with delays of the flagship; it will name a successor by Friday, two people said. Shares fell in Lima and the finance chief takes over meanwhile."

    struct Pair: Sendable, CustomTestStringConvertible {
        var promise: String
        var first: (source: String, title: String, summary: String, url: String?)
        var second: (source: String, title: String, summary: String, url: String?)
        var voices: Int
        var testDescription: String { promise }
    }

    static let pairs: [Pair] = [
        Pair(
            promise: "the same words under another title",
            first: ("wire", "Acme to replace its chief", body, nil),
            second: ("paper", "Acme chief on the way out", body, nil), voices: 1),
        Pair(
            promise: "a reprint cut short",
            first: ("wire", "Acme to replace its chief", body, nil),
            second: ("paper", "Acme to replace its chief", String(body.prefix(150)), nil), voices: 1),
        Pair(
            promise: "the same page under another address",
            first: ("wire", "Acme to replace its chief", "", "https://www.example.com/a/1?utm_source=x"),
            second: ("paper", "Change at the top of Acme", "", "http://example.com/a/1/"), voices: 1),
        Pair(
            promise: "two houses in their own words",
            first: ("wire", "Acme to replace its chief", body, nil),
            second: (
                "paper", "Acme's top job opens up",
                "Directors of the gadget maker have had enough of Jane Doe, whose flagship is late again, our reporter hears.",
                nil
            ), voices: 2),
        Pair(
            promise: "two houses that cite one agency",
            first: ("wire", "Acme to replace its chief", "Reuters reported that the directors lost patience.", nil),
            second: ("paper", "顶峰或将更换首席执行官", "据路透社报道，董事会已失去耐心。", nil), voices: 1),
        Pair(
            promise: "an agency, and a house that cites it by name",
            first: ("reuters", "Acme to replace its chief", "", nil),
            second: ("paper", "Acme chief on the way out, according to Reuters", "", nil), voices: 1),
        Pair(
            promise: "outlets that repeat nobody in particular",
            first: ("wire", "据外媒报道，顶峰将更换首席执行官", "", nil),
            second: ("paper", "知情人士：顶峰董事会决定换帅", "", nil), voices: 2),
    ]

    @Test(arguments: pairs) func voicesAreCountedOnce(_ pair: Pair) {
        var story: Story?
        let reader = Catalogue(World.entities)
        var sources = World.judgement().sources
        sources["reuters"] = .init(name: "Reuters", trust: .press)
        for (index, report) in [pair.first, pair.second].enumerated() {
            let item = World.item(
                "\(index)", report.title, summary: report.summary, source: report.source, at: Double(index),
                url: report.url)
            let words = Array(Fingerprint(item, Analysis(), catalogue: reader)[.words])
            if story == nil { story = Story(id: "s", item: item) }
            story?.add(
                item, Analysis(), words: words, source: sources[report.source], catalogue: reader, language: "en")
        }
        #expect(story?.originCount == pair.voices)
    }
}
