import Judging

/// The alerts of a period by story: one line a story, and one for each thing that it brought anew.
struct StoryAlerts {
    /// One story's alerts, or one alert without a story.
    struct Chain {
        var last: Alert
        var earlier: [Alert] = []
        var watches: [String] = []
    }

    private(set) var all: [Chain] = []
    /// What watches asked for, one line an item.
    private(set) var watches: [Chain] = []
    /// How many stories were told of, or noted, in any way.
    let touched: Int

    init(_ alerts: [Alert]) {
        let kinds: [Alert.Kind] = [.story, .correction, .watch]
        touched = Set(alerts.filter { kinds.contains($0.kind) }.map { $0.story ?? $0.id }).count
        var places: [String: Int] = [:]
        for alert in alerts where alert.kind == .story || alert.kind == .correction {
            // Graver, or amended, it takes the place of what was told; at the same severity it is news beside that.
            if let story = alert.story, let place = places[story],
                alert.kind == .correction || alert.severity > all[place].last.severity
            {
                all[place].earlier.append(all[place].last)
                all[place].last = alert
            } else {
                if let story = alert.story { places[story] = all.count }
                all.append(Chain(last: alert))
            }
        }
        var byItem: [String: Int] = [:]
        for alert in alerts where alert.kind == .watch {
            if let item = alert.item, let place = byItem[item], watches[place].last.title == alert.title {
                watches[place].watches += [alert.watch].compactMap(\.self)
                let severity = max(watches[place].last.severity, alert.severity)
                watches[place].last.severity = severity
            } else {
                if let item = alert.item { byItem[item] = watches.count }
                watches.append(Chain(last: alert, watches: [alert.watch].compactMap(\.self)))
            }
        }
        // A story that says no more than a watch's line is not told a second time.
        let asked = Set(watches.compactMap(\.last.item))
        all.removeAll { chain in
            chain.last.kind == .story && chain.last.severity < .warning && chain.earlier.isEmpty
                && chain.last.item.map(asked.contains) ?? false
        }
    }

    var corrections: [Chain] { all.filter { $0.last.kind == .correction } }
    /// What must be seen: stories, and what watches asked for, that are told as a warning or graver.
    var told: [Chain] {
        all.filter { $0.last.kind == .story && $0.last.severity >= .warning }
            + watches.filter { $0.last.severity >= .warning }
    }
    /// What else watches asked for.
    var asked: [Chain] { watches.filter { $0.last.severity < .warning } }
    /// How many stories are to be seen now, corrected ones among them.
    var mustSee: Int { Set((told + corrections.filter { $0.last.isTold }).map { $0.last.story ?? $0.last.id }).count }
    var notices: [Chain] { all.filter { $0.last.kind == .story && $0.last.severity == .notice } }
}

extension [Alert] {
    /// A chain for each alert of a kind.
    func of(_ kind: Alert.Kind) -> [StoryAlerts.Chain] {
        filter { $0.kind == kind }.map { StoryAlerts.Chain(last: $0) }
    }
}
