/// How many alerts one poll may still tell, carried from part to part of a large one, and what it had to withhold.
public struct Allowance: Sendable, Equatable {
    /// Told alerts that may follow.
    public private(set) var left: Int
    /// Told so far.
    private(set) var spent = 0
    /// Alerts kept and not told.
    private(set) var withheld = 0
    /// The id of the first alert withheld; empty while there is none.
    private(set) var firstWithheld = ""
    /// The sources of what was withheld.
    private(set) var sources: Set<String> = []

    /// A whole poll's: so many told alerts, none where negative.
    public init(_ limit: Int) { left = max(0, limit) }

    mutating func spend(_ count: Int) {
        left -= count
        spent += count
    }

    mutating func withhold(_ alerts: [Alert]) {
        if firstWithheld.isEmpty, let first = alerts.first { firstWithheld = first.id }
        withheld += alerts.count
        for alert in alerts { sources.formUnion(alert.sources) }
    }
}
