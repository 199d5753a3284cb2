import Judging
import Matching

/// A digest as Markdown (CommonMark, GitHub tables). Nothing from outside is markup in it.
struct MarkdownWriter {
    let phrases: Phrases
    private(set) var text = ""

    init(_ outline: Outline, phrases: Phrases) {
        self.phrases = phrases
        write(outline)
    }

    private mutating func add(_ line: String = "") { text += line + "\n" }

    private mutating func write(_ outline: Outline) {
        add("# \(Self.escape(outline.title))")
        add()
        add("\(Self.escape(outline.period)) · \(Self.escape(outline.counts))")
        add()
        headline(outline)
        for section in outline.sections where section.kind.isUrgent { write(section) }
        standings(outline)
        for section in outline.sections where !section.kind.isUrgent { write(section) }
        coverage(outline)
        add("---")
        add()
        add(Self.escape(phrases.footer))
    }

    private mutating func headline(_ outline: Outline) {
        add("## \(phrases.inShort)")
        add()
        for move in outline.moves {
            let arrow = move.to > move.from ? "▲" : "▼"
            add(
                "- \(arrow) **\(Self.escape(move.name))** \(move.from.name(in: phrases.language)) → **\(move.to.name(in: phrases.language))**\(phrases.comma)"
                    + "\(phrases.index) \(move.index.tenth) (\(move.change.signed))")
            for reason in move.reasons { add("  - \(Self.escape(reason.factor))\(phrases.colon)\(story(reason))") }
        }
        if outline.moves.isEmpty { add("- \(phrases.noMoves)") }
        for (row, weights) in outline.risers {
            let rises = weights.map { "\($0.factor) \($0.trend.signed)" }
            add(
                "- **\(Self.escape(row.name))** \(row.level.name(in: phrases.language)) \(row.index.tenth) (\(row.change.signed))\(phrases.comma)"
                    + Self.escape(phrases.rising(phrases.list(rises))))
        }
        if outline.isQuiet { add("- \(phrases.quiet(seen: outline.seen))") }
        if !outline.unseen.isEmpty { add("- \(phrases.blind(outline.unseen.count + outline.unseenLeftOut))") }
        add()
    }

    private mutating func standings(_ outline: Outline) {
        guard !outline.rows.isEmpty || !outline.stirred.isEmpty else { return }
        add("## \(phrases.standings)")
        add()
        for row in outline.rows {
            add(
                "### \(Self.escape(row.name)) · \(row.level.name(in: phrases.language)) · \(row.index.tenth) (\(row.change.signed))"
            )
            add()
            for weight in row.weights {
                let trend = weight.trend.rounded() == 0 ? "" : " (\(phrases.week) \(weight.trend.signed))"
                let stories = weight.reasons.map(story).joined(separator: phrases.isChinese ? "；" : "; ")
                add("- **\(Self.escape(weight.factor)) \(weight.index.tenth)**\(trend) \(stories)")
            }
            if !row.others.isEmpty { add("- \(Self.escape(phrases.lighter(phrases.list(row.others))))") }
            add()
        }
        if outline.rowsLeftOut > 0 { add(phrases.more(subjects: outline.rowsLeftOut) + "\n") }
        if !outline.stirred.isEmpty {
            let names = outline.stirred.map { row in
                let factor = row.weights.first.map { " \($0.factor)" } ?? ""
                return "\(row.name) \(row.index.tenth)\(factor)"
            }
            add(Self.escape(phrases.stirred(phrases.list(names))) + "\n")
        }
        if outline.calm > 0 { add(phrases.calmOthers(outline.calm) + "\n") }
    }

    /// A story's title, linked, with its day.
    private func story(_ reason: Outline.Reason) -> String {
        let title = Self.escape(reason.title)
        return (reason.link.map { "[\(title)](<\($0.url)>)" } ?? title) + " \(reason.date)"
    }

    private mutating func write(_ section: Outline.Section) {
        add("## \(section.heading)")
        add()
        for group in section.groups {
            if let name = group.name { add("### \(Self.escape(name))\n") }
            for line in group.lines { write(line, in: section.kind) }
            if group.more > 0 { add("- \(phrases.more(group.more))") }
            add()
        }
    }

    private mutating func write(_ line: Outline.Line, in kind: Outline.Section.Kind) {
        let title = Self.escape(line.title)
        var parts: [String] = []
        if line.severity == .critical { parts.append("**\(phrases.severity(.critical))**") }
        parts.append(line.link.map { "[\(title)](<\($0.url)>)" } ?? title)
        let factors = line.factors.isEmpty ? nil : "*\(Self.escape(phrases.list(line.factors)))*"
        let charge = [line.subject.map(Self.escape), factors].compactMap(\.self)
        if !charge.isEmpty { parts.append(charge.joined(separator: phrases.colon)) }
        if let certainty = line.certainty { parts.append(certainty.name(in: phrases.language)) }
        if !line.voices.isEmpty { parts.append(line.voices) }
        if let host = line.link?.host { parts.append(Self.escape(host)) }
        if !line.time.isEmpty { parts.append(line.time) }
        if !line.watches.isEmpty { parts.append("\(phrases.watch) \(Self.escape(phrases.list(line.watches)))") }
        if let id = line.id { parts.append("`\(id)`") }
        add("- " + parts.joined(separator: " · "))
        if let note = line.note { add("  - \(Self.escape(note))") }
        for change in line.changes { add("  - \(Self.escape(change))") }
        if kind != .notices, let quote = line.quote {
            let marked = Self.escape(quote.marked)
            add(
                "  > \(Self.escape(quote.before))\(quote.isEmphatic ? "**\(marked)**" : marked)\(Self.escape(quote.after))"
            )
        }
        for title in line.earlier { add("  - \(phrases.earlier)\(phrases.colon)\(Self.escape(title))") }
    }

    private mutating func coverage(_ outline: Outline) {
        add("## \(phrases.unseen)")
        add()
        guard !outline.unseen.isEmpty else {
            add(phrases.allSeen + "\n")
            return
        }
        add("| \(phrases.source) | \(phrases.state) | \(phrases.since) | \(phrases.reason) |")
        add("|---|---|---|---|")
        for row in outline.unseen {
            add("| \(Self.escape(row.name)) | \(Self.escape(row.state)) | \(row.since) | \(Self.escape(row.reason)) |")
        }
        add()
        if outline.unseenLeftOut > 0 { add(phrases.more(outline.unseenLeftOut) + "\n") }
    }

    /// Text as Markdown that shows just that text: no emphasis, link, code, tag, entity, table cell or automatic link
    /// begins in it. Takes one clean line (`DisplayText`).
    static func escape(_ text: String) -> String {
        var out = ""
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "$", "@", "{", "}":
                out += "\\"
            case "&":
                out += "&amp;"
                continue
            case "_"
            where !(index > 0 && index + 1 < scalars.count && scalars[index - 1].isWord && scalars[index + 1].isWord):
                out += "\\"
            case "!" where index + 1 < scalars.count && scalars[index + 1] == "[":
                out += "\\"
            case ":" where index + 2 < scalars.count && scalars[index + 1] == "/" && scalars[index + 2] == "/":
                out += "\\"
            case "."
            where index >= 3 && String(String.UnicodeScalarView(scalars[(index - 3)..<index])).lowercased() == "www":
                out += "\\"
            case _ where index == 0 && "#+-=".unicodeScalars.contains(scalar):
                out += "\\"
            case _
            where ".)".unicodeScalars.contains(scalar) && index > 0 && index < 10
                && scalars[..<index].allSatisfy({ "0"..."9" ~= $0 }):
                out += "\\"
            default: break
            }
            out.unicodeScalars.append(scalar)
        }
        return out
    }
}

extension Unicode.Scalar {
    fileprivate var isWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}

extension Double {
    /// One decimal.
    var tenth: String {
        let tenths = (min(max(self, -1e6), 1e6) * 10).rounded()
        let whole = Int(tenths.magnitude) / 10
        return "\(tenths < 0 ? "−" : "")\(whole).\(Int(tenths.magnitude) % 10)"
    }

    /// One decimal with its sign; `±0` for none.
    var signed: String {
        let tenths = (self * 10).rounded()
        return tenths == 0 ? "±0" : tenths > 0 ? "+\(tenth)" : tenth
    }
}

extension Outline.Quote {
    /// Whether asterisks around the marked words are read as emphasis, whatever stands beside them (CommonMark 6.2).
    fileprivate var isEmphatic: Bool {
        guard let first = marked.unicodeScalars.first, let last = marked.unicodeScalars.last else { return false }
        return first.isWord && last.isWord
    }
}

extension Outline.Section.Kind {
    /// Whether it stands before the standings.
    var isUrgent: Bool { self == .corrections || self == .promises || self == .mustSee }
}

extension Outline {
    /// Nothing happened, as far as could be seen.
    var isQuiet: Bool { moves.isEmpty && sections.allSatisfy { $0.kind == .notices || $0.kind == .coverage } }
}
