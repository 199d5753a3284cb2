/// The built-in cues, in the cue language (`docs/analysis.md`); `#` begins a comment. They speak of rivals, leaders, products
/// and plants, so that they carry over to any industry with nothing but its own entities.
enum CueLibrary {
    /// The cues of a table: a line each, without comments; an indented line goes on with the one before.
    static func lines(_ text: String) -> [String] {
        var cues: [String] = []
        for line in text.split(separator: "\n") {
            let words = line.drop { $0 == " " }
            if words.isEmpty || words.hasPrefix("#") { continue }
            if line.hasPrefix(" "), let last = cues.indices.last {
                cues[last] += (words.hasPrefix("|") ? "" : " ") + words
            } else {
                cues.append(String(words))
            }
        }
        return cues
    }
}
