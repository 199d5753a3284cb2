import Judging
import Matching
import Reading
import Testing

/// Two happenings of one company, of one kind and within days: what sets them apart, and what does not.
@Suite struct ParticularsTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        var first: String
        var second: String
        var hours: Double
        var factor: FactorID
        var areTwo: Bool
        var testDescription: String { "\(first) / \(second)" }
    }

    static let pairs: [Pair] = [
        Pair(
            first: "Acme finance chief resigns", second: "Acme general counsel resigns", hours: 20,
            factor: "talent.departure", areTwo: true),
        Pair(
            first: "Acme finance chief resigns", second: "Acme CFO quits", hours: 20, factor: "talent.departure",
            areTwo: false),
        Pair(first: "Acme CFO resigns", second: "顶峰首席财务官辞职", hours: 20, factor: "talent.departure", areTwo: false),
        Pair(first: "Acme CFO resigns", second: "顶峰总法律顾问辞职", hours: 20, factor: "talent.departure", areTwo: true),
        Pair(first: "顶峰首席财务官辞职", second: "顶峰首席医学官辞职", hours: 30, factor: "talent.departure", areTwo: true),
        Pair(
            first: "France fines Acme €40m over discounts", second: "Italy fines Acme €38m over labels", hours: 50,
            factor: "legal.regulatory", areTwo: true),
        Pair(
            first: "France fines Acme €40m over discounts", second: "法国对顶峰罚款4000万欧元", hours: 5,
            factor: "legal.regulatory", areTwo: false),
        Pair(
            first: "Texas sues Acme over drug claims", second: "Drugmaker Zorb sues Acme over vial patents", hours: 40,
            factor: "legal.regulatory", areTwo: true),
        Pair(
            first: "Texas sues Acme over drug claims", second: "Attorney general of Texas sues Acme over drugs",
            hours: 20, factor: "legal.regulatory", areTwo: false),
        Pair(first: "顶峰被罚5万元：虚假宣传", second: "顶峰被罚20万元：价格违法", hours: 80, factor: "legal.regulatory", areTwo: true),
        Pair(first: "顶峰被罚20万元：价格违法", second: "价格违法，顶峰被罚19.8万元", hours: 20, factor: "legal.regulatory", areTwo: false),
        Pair(
            first: "Acme to cut 9,000 jobs", second: "Acme cuts 300 jobs in games unit", hours: 80,
            factor: "resources.focus", areTwo: true),
        Pair(
            first: "Acme to cut 9,000 jobs", second: "Acme to axe 9,100 corporate jobs", hours: 20,
            factor: "resources.focus", areTwo: false),
    ]

    @Test(arguments: pairs) func otherParticularsMakeAnotherStory(_ pair: Pair) {
        var fold = Fold(World.judgement())
        let first = Self.report("1", pair.first, pair.factor, at: 0, &fold)
        let second = Self.report("2", pair.second, pair.factor, at: pair.hours, &fold)
        #expect((first.stories["1"] == second.stories["2"]) == !pair.areTwo)
        #expect(second.alerts(.story).isEmpty == !pair.areTwo)
    }

    /// Nothing but the kind in common: the same day that is another wording, days later another happening, and told.
    @Test(arguments: [(5.0, false), (72, true)])
    func aLateReportWithNothingInCommonIsTold(hours: Double, isTold: Bool) {
        var fold = Fold(World.judgement())
        _ = Self.report("1", "Acme recalls kettles after burns", "trust.incident", at: 0, &fold)
        let later = Self.report("2", "Acme recalls baby monitors over faulty cells", "trust.incident", at: hours, &fold)
        #expect(later.alerts(.story).isEmpty == !isTold)
    }

    /// Pages that name nobody, in two languages, of two companies: what changed on one is not what changed on the other.
    @Test func pagesOfTwoCompaniesChangeApart() {
        var judgement = World.judgement()
        judgement.sources["rival-page"] = .init(name: "Rival", trust: .official, subject: "rival")
        var fold = Fold(judgement)
        let pages = [
            World.item("1", "Pricing page", source: "acme-news", at: 0),
            World.item("2", "价格", source: "rival-page", at: 1),
        ]
        let outcome = fold.advance(pages.map { World.observe($0, [], [], worth: 1) }, at: World.hours(1))
        #expect(outcome.stories["1"] != outcome.stories["2"])
    }

    /// Where a person is named in both, an office that only one names sets nothing apart.
    @Test func whoIsNamedOutweighsTheOffice() {
        var fold = Fold(World.judgement())
        let titles = ["Acme ousts chief executive Jane Doe", "Jane Doe fired by board of Acme; chairman quits"]
        let stories = titles.enumerated().map { place, title in
            let item = World.item("\(place)", title, source: place == 0 ? "wire" : "paper", at: Double(place))
            let seen = World.observe(item, ["acme", "jane-doe"], [World.signal("governance.board")])
            return fold.advance([seen], at: World.hours(Double(place))).stories[item.id]
        }
        #expect(stories[0] == stories[1])
    }

    private static func report(
        _ id: String, _ title: String, _ factor: FactorID, at hours: Double, _ fold: inout Fold
    ) -> Outcome {
        let names = ["Acme", "顶峰"].compactMap { name in
            title.firstRange(of: name).map { range -> Mention in
                let start = title.unicodeScalars.distance(from: title.startIndex, to: range.lowerBound)
                return Mention(
                    entity: "acme", field: .title, range: start..<start + name.unicodeScalars.count, text: name)
            }
        }
        let item = World.item(id, title, source: id == "1" ? "wire" : "paper", at: hours)
        let analysis = Analysis(mentions: names, signals: [World.signal(factor)], worth: 2)
        return fold.advance([Observation(item: item, analysis: analysis, isBacklog: false)], at: World.hours(hours))
    }
}
