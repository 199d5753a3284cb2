import Archive
import ArgumentParser
import Fetch
import Foundation
import Matching
import Reading
import Reporting

/// A configuration with cues added for one run, to see what they find: `analyze --cue`.
struct CueTrial {
    /// With the cues.
    let analyzer: Analyzer
    private let before: Analyzer
    private let subjects: [String: EntityID]

    /// Compiles the rules; a factor that there is not is opened for the run. Ends with 64 for a cue that cannot be read,
    /// with a caret under its fault, and for a factor whose name is nearly that of another.
    init(_ configuration: Configuration, cues: [String]) throws {
        before = try Analyzer(entities: configuration.entities, factors: configuration.factors)
        subjects = configuration.sourceSubjects
        guard !cues.isEmpty else {
            analyzer = before
            return
        }
        let known = Set(Factor.library(with: configuration.factors).map(\.id))
        var factors = configuration.factors
        for text in cues {
            guard let colon = text.firstIndex(of: ":") else {
                throw ValidationError(
                    "--cue \(text): expected FACTOR: CUE, such as 'talent.departure: {person} quits'.")
            }
            let id = FactorID(String(text[..<colon]))
            let cue = text[text.index(after: colon)...].drop { $0 == " " }
            // Any other id opens a factor for this run, as it would in the configuration, unless it is mistyped.
            if !known.contains(id), let guess = suggestion(for: id.rawValue, among: known.map(\.rawValue).sorted()) {
                throw ValidationError("No factor is called \(id); did you mean \(guess)?")
            }
            let language = cue.unicodeScalars.contains { 0x4E00...0x9FFF ~= $0.value } ? "zh" : "en"
            if let place = factors.firstIndex(where: { $0.id == id }) {
                factors[place].cues[language, default: []].append(String(cue))
            } else {
                factors.append(FactorOverride(id: id, cues: [language: [String(cue)]]))
            }
        }
        do {
            analyzer = try Analyzer(entities: configuration.entities, factors: factors)
        } catch let error as CueError {
            throw ValidationError("\(error)")
        }
    }

    /// Tells the items of an archive whose factors the cues change, and how many there are.
    func catches(in archive: Archive, _ emit: (String) -> Void) throws {
        var seen = 0
        var caught = 0
        try archive.forEachItem(from: .distantPast, to: .distantFuture) { recalled in
            seen += 1
            let item = recalled.item
            let subject = subjects[item.source]
            let old = before.analyze(item, sourceSubject: subject).signals
            let new = analyzer.analyze(item, sourceSubject: subject).signals.filter { signal in
                !old.contains {
                    ($0.factor, $0.subject, $0.direction) == (signal.factor, signal.subject, signal.direction)
                }
            }
            guard !new.isEmpty else { return }
            caught += 1
            emit(
                "\(item.effectiveDate.iso8601UTC.prefix(10)) \(item.source)  \(DisplayText.line(item.title, cells: 100))"
            )
            for signal in new {
                let quote = signal.evidence.first.map { " “\(DisplayText.line($0.text, cells: 80))”" } ?? ""
                emit("    \(signal.factor) of \(signal.subject), \(signal.certainty.rawValue)\(quote)")
            }
        }
        emit("\(caught) of \(seen) items are newly caught.")
    }
}
