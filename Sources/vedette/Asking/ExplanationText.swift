import Archive
import Fetch
import Foundation
import Judging
import Matching
import Reading
import Reporting

/// An explanation for a terminal, in the language of the digests, but for the ids of factors and cues, and for what is
/// quoted: a pure function of it and the configuration.
struct ExplanationText {
    let configuration: Configuration
    private let answer: AnswerLanguage

    /// In the words of a configuration: its language, its names.
    init(_ configuration: Configuration) {
        self.configuration = configuration
        answer = AnswerLanguage(configuration)
    }

    var language: String { answer.tag }

    /// Lines of any width, to be folded.
    func text(_ explanation: Explanation) -> String {
        switch explanation {
        case .alert(let alert): text(alert)
        case .story(let story): text(story)
        case .item(let item): text(item)
        case .row(let row): text(row)
        case .standing(let standing): text(standing)
        case .bystander(let entity): bystander(entity)
        }
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

    private func text(_ explanation: Explanation.OfAlert) -> String {
        let (numbered, alert) = (explanation.alert, explanation.alert.alert)
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
        if let basis = explanation.basis {
            if case .item = basis { lines += alert.evidence.map { "  " + evidence($0) } }
            lines += ["", text(basis)]
        } else if alert.kind == .standing, let subject = alert.subject {
            lines += ["", say("对 \(subject) 一无所知", "nothing is known of \(subject)")]
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

    private func text(_ explanation: Explanation.OfStory) -> String {
        guard let story = explanation.story else { return nameless(explanation) }
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
        lines += alerts(explanation.alerts)
        if let silence = explanation.silence {
            lines.append(say("  未发提醒：", "  raised no alert: ") + said(silence))
        }
        return (lines + list(explanation.items)).joined(separator: "\n")
    }

    /// A story that names nobody, which is known by its items alone.
    private func nameless(_ explanation: Explanation.OfStory) -> String {
        let count = explanation.items.count
        var lines = [
            say("事件", "Story") + " \(explanation.id)",
            "  \(clean(explanation.items.first?.item.title ?? ""))",
            say("  \(count) 条", "  \(counted(count, "item"))"),
        ]
        if let silence = explanation.silence {
            lines.append(say("  未发提醒：", "  raised no alert: ") + said(silence))
        }
        return (lines + list(explanation.items)).joined(separator: "\n")
    }

    /// A line an alert, with its id.
    func alerts(_ alerts: [Archive.Numbered]) -> [String] {
        alerts.map { "  \(headline(of: $0))" + say("：提醒 \($0.alert.id)", ": alert \($0.alert.id)") }
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
        let voices = charge.voices(of: story.originCount)
        let certainty = (charge.denied == nil ? charge.certainty : .denied).name(in: language)
        return say("报道时 ", "") + points.value.short + say(" 分：", " points when reported: ")
            + """
            \(Story.Charge.Points.whole.short) × \(say("权重", "weight")) \(points.weight.short) \
            × \(certainty) \(points.certainty.short) × \(trust(charge.trust)) \(points.trust.short) \
            × \(say("\(voices) 个消息源", counted(voices, "voice"))) \(points.corroboration.short)
            """
    }

    /// Why nothing was told, as half a sentence.
    func said(_ silence: Explanation.Silence) -> String {
        switch silence {
        case .namesNobody: say("没有提到任何受关注者", "it names nobody who is followed")
        case .isForgotten:
            say("其文字和从中读出的内容已过保留期（retention）", "its text, and what was found in it, are past their retention")
        case .isBacklog(let allowed):
            say(
                "它是旧闻，发布时间比来源首次读取早 \(DurationText.text(allowed)) 以上（alerts.backlog）",
                """
                it is backlog, published more than \(DurationText.text(allowed)) before its source was first read \
                (alerts.backlog)
                """)
        case .overflowed(let alert):
            say(
                "它所在的一次读取提醒过多（alerts.max_per_poll），改由提醒 \(alert) 一并说明",
                "its poll raised too many alerts (alerts.max_per_poll); the alert \(alert) tells how many")
        case .storyWasTold(let first):
            say(
                "其事件已于 \(first.alert.time.iso8601UTC) 提醒过，\(fate(first))",
                "its story was told on \(first.alert.time.iso8601UTC), \(fate(first))")
        case .isEdited:
            say("改动后的条目只有改变了事件的说法才再提醒", "an edited item is told again only where it changes what its story says")
        case .reportsNoFactor: say("它没有报道所提公司的任何要素", "it reports no factor of those whom it names")
        case .weighsTooLittle: say("分量太轻", "it weighs too little")
        case .holdsNoNews: say("其中没有受关注公司的新闻", "nothing in it is news of a company that is followed")
        case .isOld: say("它是来源首次读取前的旧闻，或是旧条目的改动", "it came as backlog, or as an edit of an older item")
        }
    }

    private func trust(_ trust: Trust) -> String {
        guard answer.isChinese else { return trust.rawValue }
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
        answer.say(zh(), en())
    }

    func name(_ id: EntityID) -> String { answer.name(id) }

    /// A factor of a subject, up to what is said of it.
    func factor(_ factor: FactorID, of subject: EntityID) -> String {
        say("\(name(subject)) \(named(factor))：", "\(factor) of \(name(subject)): ")
    }

    /// A factor by its name and its id; by the id alone where that is English, too.
    func named(_ factor: FactorID) -> String {
        guard answer.isChinese else { return factor.rawValue }
        let name = answer.name(factor)
        return name == factor.rawValue ? name : "\(name)（\(factor)）"
    }

    func evidence(_ evidence: Evidence) -> String {
        "\(field(evidence.field)) \(evidence.start)..<\(evidence.end) “\(clean(evidence.text))”"
            + say("，线索 \(evidence.cue)", " by \(evidence.cue)")
    }

    func field(_ field: Field) -> String {
        guard answer.isChinese else { return field.rawValue }
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
