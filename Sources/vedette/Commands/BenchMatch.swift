import ArgumentParser
import Dispatch
import Foundation
import Matching
import Reading
import Synchronization

/// `vedette bench match`: how fast many names are found in text.
struct BenchMatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Find many patterns in a text and tell how long it took.",
        discussion: """
            Every overlapping hit of every pattern counts, as plain bytes. With --rules each pattern is a name and each line \
            of the text an item, and names count as they do in the news: folded, whole words, the longest of those that \
            overlap. With --analysis each item is read whole, names, factors and facts; "items" over "cpu_s" is then the \
            speed of reading.
            """)

    @Option(help: "Threads that search side by side.")
    var threads = 1

    @Option(help: "Passes; the best one counts.")
    var `repeat` = 1

    @Flag(help: "Find names by the rules that items are read by.")
    var rules = false

    @Flag(help: "Read each item whole: names, factors, facts.")
    var analysis = false

    @Option(help: "Patterns, one a line.", completion: .file())
    var patterns: String

    @Argument(help: "The text to search.", completion: .file())
    var text: String

    func validate() throws {
        guard threads >= 1, threads <= 256, `repeat` >= 1 else {
            throw ValidationError("--threads and --repeat start at 1.")
        }
        guard !(rules && analysis) else { throw ValidationError("Expected --rules or --analysis, not both.") }
    }

    func run() throws {
        let literals = try readInput(patterns).split(separator: 0x0A).map(Array.init)
        let bytes = try readInput(text)
        if rules || analysis {
            let entities = literals.enumerated().map { index, literal in
                Entity(
                    id: EntityID("\(index)"), names: ["en": String(decoding: literal, as: UTF8.self)],
                    kind: analysis ? .company : .product)
            }
            let parts = chunks(of: bytes).map { part in
                part.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
            }
            if analysis { return try read(parts, entities, bytes: bytes.count) }
            measure(literals.count, bytes.count, parts) {
                EntityFinder(entities)
            } size: {
                $0.byteCount
            } count: { finder, lines in
                lines.reduce(0) { $0 + finder.mentions(in: [(field: .title, text: FoldedText($1))]).count }
            }
        } else {
            measure(literals.count, bytes.count, chunks(of: bytes)) {
                LiteralMatcher(literals)
            } size: {
                $0.byteCount
            } count: { matcher, part in
                matcher.countMatches(inBytes: part)
            }
        }
    }

    /// Reads every line as an item, title and summary in one.
    private func read(_ parts: [[String]], _ entities: [Entity], bytes: Int) throws {
        let analyzer = try Analyzer(entities: entities)
        let items = parts.map { lines in
            lines.enumerated().map { index, line in
                Item(id: "\(index)", source: "bench", title: line, firstSeen: .distantPast)
            }
        }
        measure(entities.count, bytes, items, more: ",\"items\":\(items.reduce(0) { $0 + $1.count })") {
            analyzer
        } size: {
            $0.byteCount
        } count: { analyzer, items in
            items.reduce(0) { $0 + analyzer.analyze($1).mentions.count }
        }
    }

    /// Prepares once, searches as often as told, and prints the line of figures.
    private func measure<Prepared: Sendable, Part: Sendable>(
        _ patterns: Int, _ bytes: Int, _ parts: [Part], more: String = "", prepare: () -> Prepared,
        size: (Prepared) -> Int,
        count: @Sendable (Prepared, Part) -> Int
    ) {
        var prepared: Prepared?
        let build = Cost.least(of: 1) { prepared = prepare() }
        guard let prepared else { return }
        let hits = Mutex(0)
        let cost = Cost.least(of: `repeat`) {
            hits.withLock { $0 = 0 }
            guard parts.count > 1 else {
                let found = parts.reduce(0) { $0 + count(prepared, $1) }
                hits.withLock { $0 = found }
                return
            }
            DispatchQueue.concurrentPerform(iterations: parts.count) { index in
                let found = count(prepared, parts[index])
                hits.withLock { $0 += found }
            }
        }
        print(
            """
            {"bench":"match","patterns":\(patterns),"bytes":\(bytes),"hits":\(hits.withLock { $0 }),\
            "build_s":\(build.cpu),"automaton_bytes":\(size(prepared)),"cpu_s":\(cost.cpu),"wall_s":\(cost.wall),\
            "peak_rss_kb":\(peakResidentKilobytes())\(more)}
            """)
    }

    /// The text in as many parts as there are threads, cut at line ends.
    private func chunks(of bytes: [UInt8]) -> [[UInt8]] {
        guard threads > 1 else { return [bytes] }
        var parts: [[UInt8]] = []
        var start = 0
        for thread in 1...threads where start < bytes.count {
            let target = max(start, bytes.count * thread / threads)
            let end = bytes[target...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            parts.append(Array(bytes[start..<end]))
            start = end
        }
        return parts
    }
}
