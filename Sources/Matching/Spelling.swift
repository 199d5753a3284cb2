/// One way in which a text may write an alias, folded. Aliases come with spaces, hyphens or nothing between their parts
/// as the writer likes: "GPT-4o", "GPT4o", "GPT 4o"; "Claude 3.5 Sonnet", "Claude3.5-Sonnet"; "Open AI".
struct Spelling: Sendable, Hashable {
    /// Folded.
    var units: [UInt16]
    /// Whether the alias is written with a capital at each unit; asked for where the alias minds its case.
    var capitals: [Bool]

    /// A bit for each of the first 64 units that the alias has as a capital.
    var capitalBits: UInt64 {
        capitals.prefix(64).enumerated().reduce(0) { $0 | ($1.element ? 1 << UInt64($1.offset) : 0) }
    }

    /// Names with more joints than this are taken with the same joint throughout.
    private static let mostFreeJoints = 3
    private static let space: UInt16 = 0x20
    private static let hyphen: UInt16 = 0x2D
    private static let middleDot: UInt16 = 0xB7

    /// The spellings of an alias, the one given first.
    static func all(of alias: String) -> [Spelling] {
        let folded = FoldedText(alias)
        let parts = joints(in: folded)
        guard !parts.isEmpty else { return [] }
        var joined = [parts[0].spelling]
        let isFree = parts.count - 1 <= mostFreeJoints
        let choices = parts.dropFirst().reduce(into: [[UInt16]]()) { union, part in
            for joint in part.joints where !union.contains(joint) { union.append(joint) }
        }
        if isFree {
            for part in parts.dropFirst() {
                joined = joined.flatMap { head in part.joints.map { head.joined(to: part.spelling, by: $0) } }
            }
        } else {
            joined = choices.map { joint in
                parts.dropFirst().reduce(parts[0].spelling) { head, part in
                    head.joined(to: part.spelling, by: part.joints.contains(joint) ? joint : part.joints[0])
                }
            }
        }
        let given = Spelling(units: folded.units, capitals: folded.units.indices.map { folded.isCapital(at: $0) })
        var seen: Set<[UInt16]> = [given.units]
        return [given] + joined.filter { seen.insert($0.units).inserted }
    }

    private func joined(to tail: Spelling, by joint: [UInt16]) -> Spelling {
        Spelling(
            units: units + joint + tail.units,
            capitals: capitals + Array(repeating: false, count: joint.count) + tail.capitals)
    }

    /// The parts of an alias, each with what may stand before it; the given joint comes first.
    private static func joints(in text: FoldedText) -> [(joints: [[UInt16]], spelling: Spelling)] {
        var parts: [(joints: [[UInt16]], spelling: Spelling)] = []
        var part = Spelling(units: [], capitals: [])
        var before: [[UInt16]] = [[]]
        func close(next: [[UInt16]]) {
            if !part.units.isEmpty { parts.append((before, part)) }
            part = Spelling(units: [], capitals: [])
            before = next
        }
        let count = text.count
        for i in 0..<count {
            let unit = text.units[i]
            let previous = i > 0 ? text.units[i - 1] : space
            let next = i + 1 < count ? text.units[i + 1] : space
            let isInside = i > 0 && i + 1 < count
            if isInside, unit == space || unit == hyphen {
                let given = [unit]
                // "Sam Altman" is also "SamAltman" and "Sam-Altman"; "AI 助手" is also "AI助手", but not "AI-助手".
                let isLatin = Folding.isWord(previous) && Folding.isWord(next)
                close(next: isLatin ? [given, [unit == space ? hyphen : space], []] : [given, []])
                continue
            }
            if isInside, unit == middleDot {
                close(next: [[unit], [], [space], [0x2E], [hyphen]])
                continue
            }
            if isInside, !part.units.isEmpty, isJoint(text, at: i) { close(next: [[], [space], [hyphen]]) }
            part.units.append(unit)
            part.capitals.append(text.isCapital(at: i))
        }
        close(next: [])
        return parts
    }

    /// Whether a joint without a sign lies before a unit: between a Latin and a Chinese word, between letters and digits,
    /// before the hump in a long name such as "ByteDance".
    private static func isJoint(_ text: FoldedText, at i: Int) -> Bool {
        let left = Folding.kind(text.units[i - 1])
        let right = Folding.kind(text.units[i])
        switch (left, right) {
        case (.letter, .digit): return i >= 2
        case (.letter, .ideograph), (.digit, .ideograph), (.ideograph, .letter), (.ideograph, .digit): return true
        case (.letter, .letter):
            return text.count >= 6 && i >= 3 && text.count - i >= 2 && text.isCapital(at: i)
                && !text.isCapital(at: i - 1)
        default: return false
        }
    }
}
