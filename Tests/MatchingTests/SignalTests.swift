import Foundation
import Reading
import Testing

@testable import Matching

/// What single headlines say of a company that only its name is known of.
@Suite struct SignalTests {
    /// A suit is harm until whoever brought it takes it back; what is told as the past is neither.
    @Test(arguments: [
        ("Zenith sues Acme over patents", "harm"),
        ("Zenith drops its lawsuit against Acme", "gain"),
        ("Zenith withdraws the patent case against Acme", "gain"),
        ("Zenith opens its archive, weeks after it sued Acme", ""),
        ("天顶公司对 Acme 提起诉讼", "harm"),
        ("天顶公司撤回对 Acme 的专利诉讼", "gain"),
    ])
    func suitsComeAndGo(title: String, direction: String) throws {
        let analyzer = try Analyzer(entities: [
            Entity(id: "acme", names: ["en": "Acme"], kind: .company),
            Entity(id: "zenith", names: ["en": "Zenith", "zh": "天顶公司"], kind: .company),
        ])
        let item = Item(id: "1", source: "paper", title: title, firstSeen: .distantPast)
        let signals = analyzer.analyze(item).signals.filter { $0.factor == "legal.regulatory" && $0.subject == "acme" }
        #expect(signals.map(\.direction.rawValue) == (direction.isEmpty ? [] : [direction]))
    }
}
