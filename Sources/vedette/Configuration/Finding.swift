/// Something wrong with a configuration, told so that the person who wrote it can mend it: where, what was expected,
/// what stands there.
struct Finding: Sendable, Equatable, CustomStringConvertible {
    /// As it was named on the command line, or as the configuration names it for a file that it refers to.
    var file: String
    /// From 1.
    var line: Int
    /// From 1, in Unicode scalars.
    var column: Int
    /// The place in the document, such as `sources[3].interval`; empty for the document itself.
    var path: String
    var message: String

    /// `config.json:12:5: sources[3].interval: …`, the form that editors and terminals turn into a link.
    var description: String {
        path.isEmpty ? "\(file):\(line):\(column): \(message)" : "\(file):\(line):\(column): \(path): \(message)"
    }
}

/// A configuration that cannot be used, with all that is wrong with it, in the order of the document.
struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    var findings: [Finding]

    var description: String { findings.map(\.description).joined(separator: "\n") }
}

/// The candidate that a person most likely meant by a word, if any is near enough: one edit for short words, a third
/// of the letters for long ones, an edit being a letter more, less, other, or swapped with its neighbour.
func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased())
    let bound = max(1, letters.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where abs(candidate.count - letters.count) <= bound {
        let distance = editDistance(letters, Array(candidate.lowercased()))
        if distance <= bound, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
}

/// The optimal string alignment distance of two words.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
            row.append(cost)
        }
        beforeLast = last
        last = row
    }
    return last[b.count]
}
