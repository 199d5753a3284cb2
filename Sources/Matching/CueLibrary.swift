/// The built-in cues, in the cue language (`docs/analysis.md`); `#` begins a comment. They speak of rivals, leaders, products
/// and plants, so that they carry over to any industry with nothing but its own entities.
enum CueLibrary {
    /// The cues of a table: a line each, without comments; an indented line goes on with the one before.
    static func lines(_ text: String) -> [String] {
        var cues: [String] = []
        // By bytes: as characters this takes longer than all else that is done with a cue's text.
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let first = line.firstIndex(where: { $0 != UInt8(ascii: " ") }), line[first] != UInt8(ascii: "#")
            else { continue }
            let words = Substring(line[first...])
            if first > line.startIndex, let last = cues.indices.last {
                cues[last] += (line[first] == UInt8(ascii: "|") ? "" : " ") + words
            } else {
                cues.append(String(words))
            }
        }
        return cues
    }
}
