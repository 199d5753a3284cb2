import Archive
import Fetch
import Foundation
import Judging
import Matching
import Reading
import Reporting

/// Why something was told, or was not: from a standing, an alert, a story or an item down to the characters it rests on.
/// In the language of the digests, but for the ids of factors and cues, and for what is quoted.
struct Explanation {
    let archive: Archive
    let configuration: Configuration
    let language: String
    /// The moment for which standings are asked.
    private let time: Date?
    private let names: [EntityID: String]
    /// The last moment at which the archive looked out.
    let lookout: Date?

    /// Reads an archive by a configuration's rules. Without a moment, standings are given for now, or for the last moment
    /// at which the archive looked out where that is more than a day ago; a told change of standing for its own.
    init(archive: Archive, configuration: Configuration, at time: Date?) throws {
        self.archive = archive
        self.configuration = configuration
        self.time = time
        let language = configuration.digests.language
        self.language = language
        names = Dictionary(
            configuration.entities.map { ($0.id, $0.name(in: language)) }, uniquingKeysWith: { first, _ in first })
        lookout = try archive.lastLookout()
    }

    /// Explains what an id stands for: an alert (by id or number), a story, an item, a ledger's row or an entity. Nil for
    /// none of these.
    func text(of id: String) throws -> String? {
        if let numbered = try archive.alert(id) { return try text(of: numbered) }
        if let text = try story(text: id) { return text }
        if let recalled = try archive.item(id) { return try text(of: recalled) }
        if let row = try row(id) { return row.joined(separator: "\n") }
        let now = Date()
        let moment = time ?? lookout.flatMap { now.timeIntervalSince($0) > 86_400 ? $0 : nil } ?? now
        return try subject(EntityID(id), at: moment) ?? bystander(EntityID(id))
    }

    /// That an id stands for nothing that can be explained: what it is instead, or which ids there are and where they
    /// are found.
    func refusal(of id: String) -> String {
        let id = clean(id)
        let asked = "\(id.isEmpty ? "“”" : id)"
        if configuration.sources.contains(where: { $0.source.id == id }) {
            return say(
                "\(asked) 是来源：vedette status --all 显示其状态，vedette search 'source:\(asked)' --ids 列出其条目",
                "\(asked) is a source: vedette status --all shows its state, vedette search 'source:\(asked)' --ids its items"
            )
        }
        if let watch = configuration.watches.first(where: { $0.id == id }) {
            return say(
                "\(asked) 是关注词：vedette search '\(watch.query.text)' --ids 列出它找到的条目",
                "\(asked) is a watch: vedette search '\(watch.query.text)' --ids lists what it asks for")
        }
        if Factor.library(with: configuration.factors).contains(where: { $0.id.rawValue == id }) {
            return say(
                "\(asked) 是要素：vedette search 'factor:\(asked)' --ids 列出提到它的条目",
                "\(asked) is a factor: vedette search 'factor:\(asked)' --ids lists the items that report it")
        }
        let guess = suggestion(for: id, among: configuration.entities.map(\.id.rawValue))
        return say(
            """
            没有 id 为 \(asked) 的内容\(guess.map { "；是否指 \($0)？" } ?? "")
              提醒   a-… 或其编号，见 alerts.jsonl（id、seq）、vedette tail --json
              事件   s-…，见 alerts.jsonl（story）、vedette search … --ids
              条目   i…，见 vedette search … --ids
              台账行 如 price/…，见 vedette explain 公司 的输出
              公司   配置中 entities 的 id\(example.isEmpty ? "" : "，例如 \(example)")
            """,
            """
            nothing has the id \(asked)\(guess.map { "; did you mean \($0)?" } ?? "")
              alert    a-… or its number: in alerts.jsonl (id, seq), by vedette tail --json
              story    s-…: in alerts.jsonl (story), by vedette search … --ids
              item     i…: by vedette search … --ids
              row      of a ledger, such as price/…: by vedette explain SUBJECT
              subject  the id of an entity of the configuration\(example.isEmpty ? "" : ", such as \(example)")
            """)
    }

    private var example: String {
        (configuration.entities.first(where: \.isSubject) ?? configuration.entities.first)?.id.rawValue ?? ""
    }

    // MARK: - Alerts

    private func text(of numbered: Archive.Numbered) throws -> String {
        let alert = numbered.alert
        var lines = [
            say("提醒", "Alert") + " \(alert.id)", "  \(clean(alert.title))", "  \(headline(of: numbered))",
        ]
        if let watch = alert.watch { lines.append(say("  由关注词 \(watch) 找到", "  asked for by the watch \(watch)")) }
        lines += alert.summary.split(whereSeparator: \.isNewline).map { "  \(clean(String($0)))" }
        if let standing = alert.standing {
            let level = standing.level.name(in: language)
            lines.append(
                say(
                    "  当时 \(name(standing.subject))：\(level)，指数 \(standing.index.short)",
                    "  \(name(standing.subject)) then: \(level), index \(standing.index.short)"))
        }
        if alert.kind == .standing, let subject = alert.subject {
            let standing = try self.subject(subject, at: time ?? alert.time)
            lines += ["", standing ?? say("对 \(subject) 一无所知", "nothing is known of \(subject)")]
        } else if let id = alert.story, let story = try story(text: id) {
            lines += ["", story]
        } else if let id = alert.item, let recalled = try archive.item(id) {
            lines += alert.evidence.map { "  " + evidence($0) }
            lines += ["", try text(of: recalled)]
        }
        return lines.joined(separator: "\n")
    }

    /// How grave an alert is, what it tells of, when it was raised, and where it went.
    func headline(of numbered: Archive.Numbered) -> String {
        let alert = numbered.alert
        let (severity, kind) = (alert.severity.name(in: language), alert.kind.name(in: language))
        return say(
            "\(alert.time.iso8601UTC) \(severity)（\(kind)），\(fate(numbered))",
            "\(severity) \(kind) of \(alert.time.iso8601UTC), \(fate(numbered))")
    }

    /// Where an alert went.
    func fate(_ numbered: Archive.Numbered) -> String {
        if let seq = numbered.seq { return say("alerts.jsonl 第 \(seq) 条", "number \(seq) in alerts.jsonl") }
        return numbered.alert.severity == .info ? say("仅存档", "only kept") : say("仅入简报", "in the digest only")
    }

    // MARK: - Stories

    func story(_ id: String) throws -> Story? {
        try archive.record(kind: "story", id: id).map { try JSONDecoder().decode(Story.self, from: $0) }
    }

    /// Explains a story; one that names nobody is known by its items alone. Nil for an id of none.
    private func story(text id: String) throws -> String? {
        if let story = try story(id) { return try text(of: story) }
        let items = try archive.items(story: id)
        guard let first = items.first else { return nil }
        let lines =
            [
                say("事件", "Story") + " \(id)", "  \(clean(first.item.title))",
                say("  \(items.count) 条", "  \(counted(items.count, "item"))"),
                say(
                    "  未发提醒：没有提到任何受关注者", "  raised no alert: it names nobody who is followed"),
            ] + list(items)
        return lines.joined(separator: "\n")
    }

    private func text(of story: Story) throws -> String {
        let voices = story.voices.map { "\(clean($0.name))" + say("（\(trust($0.trust))）", " (\(trust($0.trust)))") }
        let (opened, updated) = (story.opened.iso8601UTC, story.updated.iso8601UTC)
        let state = story.state.name(in: language)
        var lines = [
            say("事件", "Story") + " \(story.id)", "  \(clean(story.title))",
            say(
                "  \(state)；\(story.sources.count) 个来源的 \(story.itemCount) 条，\(opened) 至 \(updated)",
                """
                  \(state); \(counted(story.itemCount, "item")) of \(counted(story.sources.count, "source")), \
                \(opened) to \(updated)
                """),
            say(
                "  \(story.originCount) 个独立消息源：\(voices.joined(separator: "、"))",
                "  \(counted(story.originCount, "independent voice")): \(voices.joined(separator: ", "))"),
        ]
        for charge in story.charges {
            let certainty = charge.certainty.name(in: language)
            let denied = charge.denied.map {
                say("，\($0.iso8601UTC.prefix(10)) 被否认", ", denied on \($0.iso8601UTC.prefix(10))")
            }
            lines.append("  \(factor(charge.factor, of: charge.subject))\(certainty)\(denied ?? "")")
            lines.append("    \(arithmetic(charge, in: story))")
            for ground in charge.grounds {
                lines.append("    " + titled(ground.title, of: ground.source, item: ground.item))
                lines += ground.evidence.map { "      " + evidence($0) }
            }
        }
        if story.charges.isEmpty {
            lines.append(say("  没有指向任何公司的要素", "  charges nobody with anything"))
        }
        let alerts = try archive.alerts(item: nil, story: story.id)
        lines += alerts.map { "  \(headline(of: $0))" + say("：提醒 \($0.alert.id)", ": alert \($0.alert.id)") }
        if alerts.isEmpty { lines.append(say("  未发提醒：", "  raised no alert: ") + silence(of: story)) }
        lines += list(try archive.items(story: story.id))
        return lines.joined(separator: "\n")
    }

    private func list(_ items: [Archive.Recalled]) -> [String] {
        var lines = items.prefix(Self.listed).map {
            "  \($0.item.effectiveDate.iso8601UTC) " + titled($0.item.title, of: $0.item.source, item: $0.item.id)
        }
        if items.count > Self.listed {
            let more = items.count - Self.listed
            lines.append(say("  另有 \(more) 条", "  and \(counted(more, "more item"))"))
        }
        return lines
    }

    /// Items of a story that are listed at most.
    private static let listed = 20

    private func titled(_ title: String, of source: String, item: String) -> String {
        say("\(source)：\(clean(title))（条目 \(item)）", "\(source): \(clean(title)) (item \(item))")
    }

    /// How a charge comes to its points.
    func arithmetic(_ charge: Story.Charge, in story: Story) -> String {
        guard charge.direction == .harm else { return say("利好，不计分", "a gain, which brings no points") }
        let points = charge.points(of: story.originCount)
        let voices = min(charge.origins.count, max(1, story.originCount))
        let certainty = (charge.denied == nil ? charge.certainty : .denied).name(in: language)
        return say("报道时 ", "") + points.value.short + say(" 分：", " points when reported: ")
            + """
            \(Story.Charge.Points.whole.short) × \(say("权重", "weight")) \(points.weight.short) \
            × \(certainty) \(points.certainty.short) × \(trust(charge.trust)) \(points.trust.short) \
            × \(say("\(voices) 个消息源", counted(voices, "voice"))) \(points.corroboration.short)
            """
    }

    private func silence(of story: Story) -> String {
        story.worth == 0
            ? say("其中没有受关注公司的新闻", "nothing in it is news of a company that is followed")
            : say(
                "它是来源首次读取前的旧闻，或是旧条目的改动",
                "it came as backlog, or as an edit of an older item")
    }

    private func trust(_ trust: Trust) -> String {
        guard language == "zh" else { return trust.rawValue }
        return switch trust {
        case .official: "官方"
        case .press: "媒体"
        case .aggregator: "聚合"
        case .social: "社交"
        }
    }

    // MARK: - Parts

    /// A phrase in the language of the explanation.
    func say(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language == "zh" ? zh() : en()
    }

    func name(_ id: EntityID) -> String { names[id] ?? id.rawValue }

    /// A factor of a subject, up to what is said of it.
    func factor(_ factor: FactorID, of subject: EntityID) -> String {
        say("\(name(subject)) \(named(factor))：", "\(factor) of \(name(subject)): ")
    }

    /// A factor by its name and its id; by the id alone where that is English, too.
    func named(_ factor: FactorID) -> String {
        guard language == "zh" else { return factor.rawValue }
        let name = FactorRule.rule(for: factor, overrides: configuration.factors).name(in: language)
        return name == factor.rawValue ? name : "\(name)（\(factor)）"
    }

    func evidence(_ evidence: Evidence) -> String {
        "\(field(evidence.field)) \(evidence.start)..<\(evidence.end) “\(clean(evidence.text))”"
            + say("，线索 \(evidence.cue)", " by \(evidence.cue)")
    }

    func field(_ field: Field) -> String {
        guard language == "zh" else { return field.rawValue }
        return switch field {
        case .title: "标题"
        case .summary: "摘要"
        case .content: "正文"
        case .text: "全文"
        }
    }

    /// Text from outside as a terminal may be given it.
    func clean(_ text: String) -> String { DisplayText.line(text) }
}

extension Double {
    /// To two decimals, without those that are zero.
    var short: String { ((self * 100).rounded() / 100).formattedShortly }
}
