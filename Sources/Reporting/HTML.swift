import Judging
import Matching

/// A digest as one HTML page that needs no other file, runs no script and loads nothing.
struct HTMLWriter {
    let phrases: Phrases
    private(set) var body = ""

    init(_ outline: Outline, phrases: Phrases) {
        self.phrases = phrases
        write(outline)
    }

    /// The whole page.
    func page(title: String) -> String {
        """
        <!doctype html>
        <html lang="\(phrases.tag)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>\(Self.escape(title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main>
        \(body)</main>
        </body>
        </html>

        """
    }

    private mutating func add(_ line: String) { body += line + "\n" }

    private mutating func write(_ outline: Outline) {
        add("<header><h1>\(Self.escape(outline.title))</h1>")
        add("<p class=\"meta\">\(Self.escape(outline.period))<br>\(Self.escape(outline.counts))</p></header>")
        headline(outline)
        for section in outline.sections where section.kind.isUrgent { write(section) }
        standings(outline)
        for section in outline.sections where !section.kind.isUrgent { write(section) }
        coverage(outline)
        add("<footer>\(Self.escape(phrases.footer))</footer>")
    }

    private func level(_ level: Level) -> String {
        "<span class=\"level \(level.rawValue.replacing("_", with: "-"))\">\(level.name(in: phrases.language))</span>"
    }

    private func change(_ value: Double) -> String { "<span class=\"number\">\(value.signed)</span>" }

    private mutating func headline(_ outline: Outline) {
        add("<section id=\"in-short\"><h2>\(phrases.inShort)</h2>\n<ul class=\"moves\">")
        for move in outline.moves {
            var line =
                "<li class=\"\(move.to > move.from ? "up" : "down")\"><strong>\(Self.escape(move.name))</strong> \(level(move.from)) → \(level(move.to)) "
                + "<span class=\"number\">\(phrases.index) \(move.index.tenth) (\(move.change.signed))</span>"
            if !move.reasons.isEmpty {
                let reasons = move.reasons.map {
                    "<li><span class=\"factor\">\(Self.escape($0.factor))</span> \(story($0))</li>"
                }
                line += "\n<ul class=\"why\">\(reasons.joined())</ul>"
            }
            add(line + "</li>")
        }
        if outline.moves.isEmpty { add("<li>\(phrases.noMoves)</li>") }
        for (row, weights) in outline.risers {
            let rises = weights.map { "<span class=\"factor\">\(Self.escape($0.factor)) \(change($0.trend))</span>" }
            add(
                "<li class=\"up\"><strong>\(Self.escape(row.name))</strong> \(level(row.level)) "
                    + "<span class=\"number\">\(row.index.tenth) (\(row.change.signed))</span> "
                    + "<span class=\"why\">\(phrases.rising(rises.joined(separator: " ")))</span></li>")
        }
        if outline.isQuiet { add("<li>\(phrases.quiet(seen: outline.seen))</li>") }
        if !outline.unseen.isEmpty {
            add("<li class=\"blind\">\(phrases.blind(outline.unseen.count + outline.unseenLeftOut))</li>")
        }
        add("</ul></section>")
    }

    private mutating func standings(_ outline: Outline) {
        guard !outline.rows.isEmpty || !outline.stirred.isEmpty else { return }
        add("<section id=\"standings\"><h2>\(phrases.standings)</h2>")
        for row in outline.rows {
            add(
                "<h3>\(Self.escape(row.name)) \(level(row.level)) <span class=\"number\">\(row.index.tenth)</span> "
                    + "<span class=\"meta\">\(change(row.change))</span></h3>\n<dl class=\"weights\">")
            for weight in row.weights { write(weight) }
            if !row.others.isEmpty {
                add("<div class=\"meta\">\(Self.escape(phrases.lighter(phrases.list(row.others))))</div>")
            }
            add("</dl>")
        }
        if outline.rowsLeftOut > 0 { add("<p class=\"meta\">\(phrases.more(subjects: outline.rowsLeftOut))</p>") }
        if !outline.stirred.isEmpty {
            let names = outline.stirred.map { row in
                let factor = row.weights.first.map { " <span class=\"factor\">\(Self.escape($0.factor))</span>" } ?? ""
                return "<li>\(Self.escape(row.name)) <span class=\"number\">\(row.index.tenth)</span>\(factor)</li>"
            }
            add("<p class=\"meta\">\(phrases.stirred(""))</p>\n<ul class=\"stirred\">\(names.joined())</ul>")
        }
        if outline.calm > 0 { add("<p class=\"meta\">\(phrases.calmOthers(outline.calm))</p>") }
        add("</section>")
    }

    private mutating func write(_ weight: Outline.Weight) {
        let trend =
            weight.trend.rounded() == 0 ? "" : " <span class=\"meta\">\(phrases.week) \(change(weight.trend))</span>"
        let width = Int(min(100, max(0, weight.index)).rounded())
        let stories = weight.reasons.map { "<li>\(story($0))</li>" }
        add(
            "<div><dt>\(Self.escape(weight.factor)) <span class=\"number\">\(weight.index.tenth)</span>\(trend)"
                + "<i style=\"width:\(width)%\"></i></dt><dd><ul>\(stories.joined())</ul></dd></div>")
    }

    /// A story's title, linked, with its day.
    private func story(_ reason: Outline.Reason) -> String {
        linked("<bdi>\(Self.escape(reason.title))</bdi>", reason.link) + " <time>\(reason.date)</time>"
    }

    private func linked(_ title: String, _ link: SafeLink?) -> String {
        link.map { "<a href=\"\(Self.escape($0.url))\" rel=\"noopener noreferrer nofollow\">\(title)</a>" } ?? title
    }

    private mutating func write(_ section: Outline.Section) {
        add("<section id=\"\(section.kind.rawValue)\"><h2>\(section.heading)</h2>")
        for group in section.groups {
            if let name = group.name { add("<h3>\(Self.escape(name))</h3>") }
            add("<ul class=\"stories\">")
            for line in group.lines { write(line, in: section.kind) }
            if group.more > 0 { add("<li class=\"meta\">\(phrases.more(group.more))</li>") }
            add("</ul>")
        }
        add("</section>")
    }

    private mutating func write(_ line: Outline.Line, in kind: Outline.Section.Kind) {
        var out = "<li class=\"\(line.severity.rawValue)\">"
        if line.severity == .critical { out += "<span class=\"badge\">\(phrases.severity(.critical))</span> " }
        out += linked("<bdi>\(Self.escape(line.title))</bdi>", line.link)
        var facts = line.subject.map { ["<bdi>\(Self.escape($0))</bdi>"] } ?? []
        facts += line.factors.map { "<span class=\"factor\">\(Self.escape($0))</span>" }
        if let certainty = line.certainty {
            facts.append(
                "<span class=\"certainty \(certainty.rawValue)\">\(certainty.name(in: phrases.language))</span>")
        }
        if !line.voices.isEmpty { facts.append("<bdi>\(Self.escape(line.voices))</bdi>") }
        if let host = line.link?.host { facts.append("<bdi>\(Self.escape(host))</bdi>") }
        if !line.time.isEmpty { facts.append("<time>\(line.time)</time>") }
        if !line.watches.isEmpty {
            facts.append("\(phrases.watch) <bdi>\(Self.escape(phrases.list(line.watches)))</bdi>")
        }
        if let id = line.id { facts.append("<code>\(Self.escape(id))</code>") }
        if !facts.isEmpty { out += "<div class=\"facts\">\(facts.joined(separator: " "))</div>" }
        if let note = line.note { out += "<div class=\"note\">\(Self.escape(note))</div>" }
        for change in line.changes { out += "<div class=\"note\"><bdi>\(Self.escape(change))</bdi></div>" }
        if kind != .notices, let quote = line.quote {
            let marked = quote.marked.isEmpty ? "" : "<mark>\(Self.escape(quote.marked))</mark>"
            out += "<blockquote>\(Self.escape(quote.before))\(marked)\(Self.escape(quote.after))</blockquote>"
        }
        for title in line.earlier {
            out += "<div class=\"meta\">\(phrases.earlier)\(phrases.colon)<bdi>\(Self.escape(title))</bdi></div>"
        }
        add(out + "</li>")
    }

    private mutating func coverage(_ outline: Outline) {
        add("<section id=\"unseen\"><h2>\(phrases.unseen)</h2>")
        guard !outline.unseen.isEmpty else {
            add("<p>\(phrases.allSeen)</p></section>")
            return
        }
        add("<div class=\"wide\"><table><thead><tr>")
        for heading in [phrases.source, phrases.state, phrases.since, phrases.reason] {
            add("<th scope=\"col\">\(heading)</th>")
        }
        add("</tr></thead><tbody>")
        for row in outline.unseen {
            add(
                "<tr><th scope=\"row\"><bdi>\(Self.escape(row.name))</bdi></th><td>\(Self.escape(row.state))</td>"
                    + "<td class=\"number\">\(row.since)</td><td>\(Self.escape(row.reason))</td></tr>")
        }
        add("</tbody></table></div>")
        if outline.unseenLeftOut > 0 { add("<p class=\"meta\">\(phrases.more(outline.unseenLeftOut))</p>") }
        add("</section>")
    }

    /// Text that is no markup in element content and in quoted attributes.
    static func escape(_ text: String) -> String {
        // By bytes: the feed of digests escapes all pages that it holds whenever one is written.
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + text.utf8.count / 4)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): out += "&amp;".utf8
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: ">"): out += "&gt;".utf8
            case UInt8(ascii: "\""): out += "&quot;".utf8
            case UInt8(ascii: "'"): out += "&#39;".utf8
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let style = """
        :root{--ink:#1d2126;--soft:#5c6570;--paper:#fff;--rule:#e2e5e9;--link:#0b57b0;--mark:#fff1b8;--chip:#f1f3f5;
        --calm:#2e7d4f;--risk:#9a6700;--pressure:#c2410c;--crisis:#b3122b}
        @media(prefers-color-scheme:dark){:root{--ink:#e4e7eb;--soft:#9aa4af;--paper:#15181c;--rule:#2c3239;--link:#7db4ff;
        --mark:#5c4a00;--chip:#23282e;--calm:#6cc492;--risk:#e0b04a;--pressure:#ff9b63;--crisis:#ff7f8e}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI","PingFang SC",
        "Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
        main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem}
        h1{font-size:1.45rem;line-height:1.3;margin:0 0 .25rem}
        h2{font-size:1.1rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--rule)}
        h3{font-size:1rem;margin:1.4rem 0 .3rem}
        h3 .meta{font-weight:400}
        p{margin:.5rem 0}
        .meta,.facts,footer,time{color:var(--soft);font-size:.85rem}
        time{white-space:nowrap}
        a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
        ul,dl,dd{margin:0;padding:0;list-style:none}
        .moves>li,.stories>li{border-left:3px solid var(--rule);padding-left:.75rem;margin:.7rem 0}
        .moves .up{border-color:var(--crisis)}.moves .down{border-color:var(--calm)}.moves .blind{border-color:var(--risk)}
        .stories>.warning{border-color:var(--pressure)}.stories>.critical{border-color:var(--crisis)}
        .facts{display:flex;flex-wrap:wrap;gap:.1rem .75rem}
        .factor{background:var(--chip);border-radius:.25rem;padding:0 .35rem;white-space:nowrap;font-size:.85rem}
        .rumour,.claim{font-style:italic}.denied{text-decoration:line-through}
        .badge{background:var(--crisis);color:var(--paper);border-radius:.25rem;padding:0 .35rem;font-size:.8rem}
        code{font:.75rem/1.8 ui-monospace,monospace}
        .note,.why{font-size:.92rem}
        .why li{margin:.15rem 0}
        .weights>div{display:grid;grid-template-columns:13rem 1fr;gap:0 1rem;padding:.3rem 0;border-top:1px solid var(--rule)}
        .weights>.meta{display:block}
        dt{font-weight:600;font-size:.92rem}dt .meta{font-weight:400;white-space:nowrap}
        dt i{display:block;height:3px;margin:.2rem 0 .3rem;border-radius:2px;background:var(--pressure)}
        dd li{font-size:.92rem;line-height:1.45;margin:0 0 .2rem}
        .stirred{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;font-size:.92rem}
        blockquote{margin:.2rem 0 0;color:var(--soft);font-size:.92rem}
        mark{background:var(--mark);color:var(--ink);padding:0 .1rem}
        .level{white-space:nowrap;font-weight:600}.calm{color:var(--calm)}.risk-visible{color:var(--risk)}
        .under-pressure{color:var(--pressure)}.crisis{color:var(--crisis)}
        .number{font-variant-numeric:tabular-nums;white-space:nowrap}
        .wide{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.92rem}
        th,td{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--rule);vertical-align:top}
        thead th{color:var(--soft);font-weight:500;font-size:.85rem}
        thead th,td:not(:last-child){white-space:nowrap}tbody th{min-width:5rem}td:last-child{min-width:9rem}
        footer{margin-top:2.5rem;border-top:1px solid var(--rule);padding-top:.75rem}
        @media(max-width:36rem){.weights>div{display:block}main{padding:1rem .85rem 2rem}dt i{margin-bottom:.15rem}}
        @media print{body{font-size:11pt}main{max-width:none}}
        """
}
