import Foundation
import Judging
import Testing

@testable import Matching
@testable import Reporting

@Suite struct LedgerTableTests {
    private static let entities = [
        Entity(id: "openai", names: ["en": "OpenAI"], kind: .company),
        Entity(id: "gpt", names: ["en": "GPT"], kind: .product, owner: "openai"),
        Entity(id: "gpt-4o", names: ["en": "GPT-4o"], kind: .product, owner: "gpt"),
        Entity(id: "kuaishou", names: ["en": "Kuaishou", "zh": "快手"], kind: .company),
        Entity(id: "kling", names: ["en": "Kling", "zh": "可灵"], kind: .product, owner: "kuaishou"),
        Entity(id: "ilya", names: ["en": "Ilya Sutskever", "zh": "苏茨克维"], kind: .person),
    ]
    private static let evidence = Evidence(field: .text, start: 0, end: 1, text: "x", cue: "c")
    private static let ledger = Ledger(
        Analysis(facts: [
            .talent(
                .init(
                    person: "ilya", name: "Sutskever", role: "chief scientist", from: "openai", certainty: .fact,
                    evidence: evidence)),
            .talent(
                .init(
                    person: nil, name: "=HYPERLINK(1), \"x\"", from: "kuaishou", certainty: .rumour, evidence: evidence)
            ),
            .price(
                .init(
                    product: "gpt-4o", name: "GPT-4o mini", per: "1M input tokens", currency: "USD", amount: 0.15,
                    previous: 0.5, evidence: evidence)),
            .price(.init(product: "kling", per: "month", currency: "CNY", amount: 66, evidence: evidence)),
            .promise(.init(product: "gpt-4o", state: .shipped, evidence: evidence)),
            .overtaking(
                .init(
                    winners: ["kling"], loser: "gpt-4o", dimension: "performance", margin: "a few points",
                    evidence: evidence)),
        ]), at: Date(timeIntervalSince1970: 0))

    @Test func aSubjectHasWhatBelongsToItThroughAnyOwner() {
        let own = Self.ledger.concerning("openai", among: Self.entities)
        #expect(own.talent.map(\.person) == ["ilya"] && own.prices.map(\.product) == ["gpt-4o"])
        #expect(own.overtakings.count == 1)
        #expect(Self.ledger.concerning("kuaishou", among: Self.entities).prices.map(\.product) == ["kling"])
    }

    @Test func aReleaseThatNobodyPromisedIsNoPromise() { #expect(Self.ledger.promises.isEmpty) }

    @Test func jsonHasTypedFieldsOfTheTablesAskedFor() throws {
        let bytes = Data(Self.ledger.json([.prices, .totals]).utf8)
        let json = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: [[String: Any]]])
        #expect(Set(json.keys) == ["prices", "talent_totals"])
        let mini = try #require(json["prices"]?.first { $0["name"] as? String == "GPT-4o mini" })
        #expect(
            mini["amount"] as? Double == 0.15 && mini["previous"] as? Double == 0.5 && mini["usd"] as? Double == 0.15)
        #expect(mini["product"] as? String == "gpt-4o" && mini["per"] as? String == "1M input tokens")
    }

    /// A house that nobody tells of is not shown as a question.
    @Test(
        arguments: [
            ("openai", "kuaishou", false, "Sutskever: OpenAI → Kuaishou, fact", "Sutskever：OpenAI → 快手，事实"),
            ("openai", nil, true, "Sutskever: OpenAI → own company, fact", "Sutskever：OpenAI → 自立门户，事实"),
            ("openai", nil, false, "Sutskever: leaves OpenAI, fact", "Sutskever：离开 OpenAI，事实"),
            (nil, "kuaishou", false, "Sutskever: joins Kuaishou, fact", "Sutskever：加入快手，事实"),
        ] as [(String?, String?, Bool, String, String)])
    func aMoveReadsAsASentence(from: String?, to: String?, hasFounded: Bool, en: String, zh: String) throws {
        let fact = LedgerFact.talent(
            .init(
                person: nil, name: "Sutskever", from: from.map { EntityID($0) }, to: to.map { EntityID($0) },
                hasFounded: hasFounded, certainty: .fact, evidence: Self.evidence))
        let row = try #require(Ledger(Analysis(facts: [fact]), at: nil).rows.values.first)
        for (language, sentence) in [("en", en), ("zh", zh)] {
            func name(_ id: EntityID) -> String {
                Self.entities.first { $0.id == id }?.name(in: language) ?? id.rawValue
            }
            #expect(LedgerTable.sentence(row, language: language, name: name) == sentence)
        }
    }

    @Test(arguments: ["en", "zh"])
    func aTableFitsEightyCells(language: String) {
        for table in Ledger.Table.allCases {
            let text = LedgerTable.text(table, of: Self.ledger, entities: Self.entities, language: language, width: 80)
            #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 80 })
        }
    }

    @Test func termsAreInTheReadersLanguage() {
        let rows = LedgerTable.cells(.talent, of: Self.ledger, entities: Self.entities, language: "zh").rows
        #expect(rows.contains { $0[1] == "苏茨克维" && $0[2] == "首席科学家" && $0[3] == "OpenAI" })
        let beaten = LedgerTable.cells(.overtakings, of: Self.ledger, entities: Self.entities, language: "zh").rows
        #expect(beaten.map { Array($0[1...4]) } == [["可灵", "GPT-4o", "性能", "几个点"]])
    }

    @Test func csvQuotesCellsAndDisarmsFormulas() {
        let csv = LedgerTable.csv(.talent, of: Self.ledger, entities: Self.entities, language: "en")
        let lines = csv.components(separatedBy: "\r\n")
        #expect(lines.first == "date,person,role,from,to,certainty,sources" && lines.last == "")
        #expect(csv.contains("\"'=HYPERLINK(1), \"\"x\"\"\""))
    }

    /// The roles that English texts give are all said in Chinese, and the other way about where there is a word.
    @Test func everyRoleIsSaidInTheReadersLanguage() {
        let english = ["chief", "leader", "role"].flatMap { CueClasses.english[$0]?.split(separator: "|") ?? [] }
        for word in english where !word.hasPrefix("@") && !word.contains(" and ") && !word.hasSuffix("of") {
            let role = NamedPerson.canonical(word.trimmingCharacters(in: ["+", "~"]))
            let shown = LedgerTerms.show(role, in: "zh")
            #expect(shown.unicodeScalars.contains { 0x4E00...0x9FFF ~= $0.value }, "\(word)")
        }
        for (role, shown) in [
            ("product chief", "产品负责人"), ("software engineers", "软件工程师"), ("powertrain head", "powertrain 负责人"),
            ("Product Chief", "产品负责人"), ("something else", "something else"),
        ] {
            #expect(LedgerTerms.show(role, in: "zh") == shown)
        }
        for (role, shown) in [("高级副总裁", "senior vice president"), ("架构师", "architect"), ("法务总监", "general counsel")] {
            #expect(LedgerTerms.show(role, in: "en") == shown)
        }
    }

    @Test func aTextByItselfHasNeitherDatesNorSources() {
        let ledger = Ledger(
            Analysis(facts: [
                .price(.init(product: "kling", per: "month", currency: "CNY", amount: 66, evidence: Self.evidence))
            ]),
            at: nil)
        let csv = LedgerTable.csv(.prices, of: ledger, entities: Self.entities, language: "en")
        #expect(csv == "product,per,old,new,currency\r\nKling,month,,66,CNY\r\n")
        #expect(ledger.json().contains("\"since\":null") && !ledger.json().contains("1970"))
        let tables = LedgerTable.text(of: Self.ledger, entities: Self.entities, language: "en")
        #expect(tables.count == 3 && tables.allSatisfy { !$0.hasSuffix("\n") && !$0.contains("\n\n\n") })
    }
}
