import Fetch
import Judging
import Testing

@testable import vedette

@Suite struct RosterTests {
    private static func settings(_ id: String, url: String? = nil, interval: Double = 900) -> SourceSettings {
        SourceSettings(
            source: Source(id: id, url: url ?? "https://\(id).org/feed", interval: interval), name: id, trust: .press)
    }

    private static func roster(_ ids: String...) -> Roster {
        var roster = Roster()
        roster.reset(ids.map { settings($0) }, records: [:])
        for (place, id) in ids.enumerated() { roster.set(id, due: Double(place)) }
        return roster
    }

    /// Begins the poll that is due.
    private static func begin(_ roster: inout Roster, by uptime: Double = 0) throws -> PollID {
        let poll = roster.beginDue(by: uptime)
        return try #require(poll)
    }

    @Test func sourcesArePolledWhenTheyAreDueAndOnceAtATime() throws {
        var roster = Self.roster("b", "a")
        let due = roster.firstDue()
        #expect(due == 0 && roster.waiting == 2)
        let first = try Self.begin(&roster, by: 0.5)
        #expect(first.source == "b" && roster.active == 1)
        let second = roster.beginDue(by: 0.5)
        roster.set("b", due: 0)
        let third = roster.beginDue(by: 5)
        let fourth = roster.beginDue(by: 5)
        #expect(second == nil && third?.source == "a" && fourth == nil, "b is under way")
    }

    @Test func equalTimesGoByID() {
        var roster = Self.roster("c", "a", "b")
        for id in ["c", "b", "a"] { roster.set(id, due: 1) }
        let order = (0..<3).map { _ in roster.beginDue(by: 1)?.source }
        #expect(order == ["a", "b", "c"])
    }

    @Test func anAnswerToAnEarlierPollIsNone() throws {
        var roster = Self.roster("a")
        let first = try Self.begin(&roster, by: 0)
        roster.hold(first)
        #expect(roster.unkept == 1)
        let ends = [roster.end(first), roster.end(first)]
        #expect(ends == [true, false])
        #expect(roster.active == 0 && roster.unkept == 0)
        roster.set("a", due: 0)
        let second = try Self.begin(&roster, by: 0)
        #expect(roster[first] == nil && roster[second] != nil)
        roster.hold(first)
        #expect(roster.unkept == 0)
    }

    @Test func aReloadLeavesUnchangedSourcesAlone() throws {
        var roster = Self.roster("a", "b", "c")
        let poll = try Self.begin(&roster, by: 0)
        roster.hold(poll)
        let changed = roster.adopt(
            [Self.settings("d"), Self.settings("a"), Self.settings("c", interval: 60)], records: [:])
        #expect(changed == ["d", "c"])
        #expect(roster[poll] != nil && roster.active == 1 && roster.unkept == 1)
        #expect(roster["b"] == nil && roster.waiting == 0, "b is gone, c and d wait to be put in line")
    }

    @Test func aPollOfAChangedSourceIsForgotten() throws {
        var roster = Self.roster("a")
        let poll = try Self.begin(&roster, by: 0)
        roster.hold(poll)
        let changed = roster.adopt([Self.settings("a", url: "https://other.org/")], records: [:])
        #expect(changed == ["a"])
        #expect(roster[poll] == nil && roster.active == 0 && roster.unkept == 0)
        let isEnded = roster.end(poll)
        #expect(!isEnded, "it had ended before")
    }

    /// What it read is judged already: another poll would judge it again, not finding it in the archive yet.
    @Test func aChangedSourceWaitsUntilWhatWasReadIsKept() throws {
        var roster = Self.roster("a")
        let poll = try Self.begin(&roster, by: 0)
        roster.keep(poll)
        let changed = roster.adopt([Self.settings("a", interval: 60)], records: [:])
        #expect(changed.isEmpty && roster[poll] == nil && roster.active == 1)
        roster.set("a", due: 0)
        let next = roster.beginDue(by: 1)
        #expect(next == nil, "not while the other is being kept")
        var record = SourceRecord(for: Self.settings("a"))
        record.items = 7
        let goesOn = roster.readOn(poll, with: record)
        #expect(!goesOn, "a part is kept, the rest is not wanted")
        #expect(roster.active == 0 && roster["a"]?.record.items == 7)
        #expect(roster["a"]?.settings.source.interval == 60)
    }

    @Test func nothingSurvivesANewBeginning() throws {
        var roster = Self.roster("a")
        let poll = try Self.begin(&roster, by: 0)
        roster.hold(poll)
        roster.reset([Self.settings("a")], records: [:])
        #expect(roster[poll] == nil && roster.active == 0 && roster.unkept == 0 && roster.waiting == 0)
        roster.set("a", due: 0)
        let next = try Self.begin(&roster, by: 0)
        #expect(next != poll)
    }
}
