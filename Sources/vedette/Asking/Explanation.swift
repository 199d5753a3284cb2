import Archive
import Foundation
import Judging
import Matching

/// Why something was told, or was not: what is known of an id, from a standing, an alert, a story or an item down to the
/// characters it rests on, before it is text (`ExplanationText`) or JSON.
indirect enum Explanation {
    case alert(OfAlert)
    case story(OfStory)
    case item(OfItem)
    case row(OfRow)
    case standing(OfStanding)
    /// An entity whose standing is not assessed.
    case bystander(Entity)

    struct OfAlert {
        var alert: Archive.Numbered
        /// What it tells of: the standing that moved, its story or its item; nil where the archive knows of none.
        var basis: Explanation?
    }

    struct OfStory {
        var id: String
        /// Nil for one that names nobody, which its items alone know of.
        var story: Story?
        /// In the order in which they were seen.
        var items: [Archive.Recalled]
        var alerts: [Archive.Numbered]
        /// Why it raised no alert; nil where it did.
        var silence: Silence?
    }

    struct OfItem {
        var recalled: Archive.Recalled
        /// Cues that matched and did not count, by the rules of the configuration.
        var rejected: [CueTrace]
        /// Those that it raised itself.
        var alerts: [Archive.Numbered]
        /// Why it raised no alert of its own; nil where it did.
        var silence: Silence?
        /// What it said before it was edited, oldest first; none where that is no longer kept.
        var earlier: [Archive.Revision]
    }

    /// A row of a ledger.
    struct OfRow {
        var id: String
        var row: LedgerRow

        /// The ledger that holds it alone.
        var ledger: Ledger {
            // Rows hold texts and finite numbers, which always encode.
            let json = try? JSONEncoder().encode(row)
            return Ledger(records: json.map { [StateChange(kind: "ledger", id: id, json: $0)] } ?? [])
        }
    }

    struct OfStanding {
        struct Factor {
            var share: Assessment.FactorShare
            var rule: FactorRule
            /// As the share gives them.
            var reasons: [Reason]
        }

        struct Reason {
            var reason: Assessment.Reason
            /// What it rests on; nil where neither archive nor fold knows of it any more.
            var basis: Basis?
        }

        enum Basis {
            case charge(Story.Charge, of: Story)
            case row(OfRow)
        }

        var assessment: Assessment
        /// The moment for which it holds.
        var time: Date
        /// The last moment at which the archive looked out, where that lies more than a day before `time`.
        var lookout: Date?
        /// Heaviest first.
        var factors: [Factor]
    }

    /// Why a story or an item raised no alert.
    enum Silence {
        case namesNobody
        /// Its text is past the retention, with all that was found in it.
        case isForgotten
        /// Published longer before the first reading of its source than `alerts.backlog` allows, in seconds.
        case isBacklog(allowed: Double)
        /// An alert tells how many its poll raised beyond `alerts.max_per_poll`.
        case overflowed(alert: String)
        case storyWasTold(Archive.Numbered)
        /// An edit that changes nothing of what its story says.
        case isEdited
        case reportsNoFactor
        case weighsTooLittle
        /// Of a story: nothing in it is news of a company that is followed.
        case holdsNoNews
        /// Of a story: it came as backlog, or as an edit of an older item.
        case isOld
    }
}
