import Archive
import Foundation
import Judging
import Matching
import Reading
import Reporting

/// `status.json` as people read it, in the language of the digests: a pure function of it. What a server or the system
/// said stays as it was said.
struct StatusReport {
    private let status: JSON
    private let language: AnswerLanguage
    private let clock: LocalTime
    private let now: Date
    /// Whether what is well is listed, too.
    private let isWhole: Bool

    /// Takes a status as it is at a moment.
    init(_ status: JSON, _ configuration: Configuration, now: Date, isWhole: Bool) {
        self.status = status
        language = AnswerLanguage(configuration)
        clock = LocalTime(configuration.digests.timeZone)
        self.now = now
        self.isWhole = isWhole
    }

    /// The whole, in lines of at most so many cells where columns may be narrowed, with a line end.
    func text(width: Int) -> String {
        head + "\n" + sources(width) + "\n" + subjects(width)
    }

    /// All that is known of a source, and its last polls, newest first; nil where there is no such source.
    func text(of id: String, _ polls: [Archive.Polled], width: Int) -> String? {
        guard let source = status["sources"]?.elements?.first(where: { $0["id"]?.string == id }) else { return nil }
        let state = SourceStateName.name(of: source["state"]?.string ?? "?", in: language.tag)
        let failures = source["consecutive_failures"]?.int ?? 0
        let row = failures > 0 ? say("，连续 \(failures) 次", ", \(counted(failures, "failure")) in a row") : ""
        let code = source["http_status"]?.int.map { ", HTTP \($0)" } ?? ""
        let next = ahead(source["next_poll"]?.string)
        var lines = [
            "\(id)  \(source["url"]?.string ?? "")",
            say("状态：", "state: ") + state + row + (language.tag == "zh" ? code.replacing(", ", with: "，") : code),
            say("最后成功：", "last success: ") + ago(source["last_success"]?.string)
                + say("；最后尝试：", "; last attempt: ") + ago(source["last_attempt"]?.string)
                + (next.isEmpty ? "" : say("；下次读取：", "; next poll: ") + next),
            say("条目：", "items: ") + (source["items"]?.stringOrDigits ?? "0"),
        ]
        if let error = source["last_error"]?.string { lines.append(say("最后的错误：", "last error: ") + error) }
        guard !polls.isEmpty else { return lines.joined(separator: "\n") + "\n" }
        var table = TextTable([
            .init(say("时间", "time")), .init(say("结果", "result")), .init(say("新条目", "new items"), alignment: .right),
        ])
        for poll in polls {
            table.add([
                clock.minute(poll.time), PollResultName.name(of: poll.result, in: language.tag), String(poll.items),
            ])
        }
        return lines.joined(separator: "\n") + "\n\n" + table.text(width: width)
    }

    private func say(_ zh: String, _ en: String) -> String { language.say(zh, en) }

    private var head: String {
        let updated = ago(status["updated"]?.string)
        let count = status["alerts"]?["count"]?.int ?? 0
        let last = status["alerts"]?["last_time"]?.string.map { say("，最近一条 ", ", the last ") + ago($0) } ?? ""
        var text = say(
            "\(updated)更新；提醒 \(count) 条\(last)。\n", "Updated \(updated); \(counted(count, "alert"))\(last).\n")
        if let error = status["configuration_error"]?.string {
            text += say("配置已改但有误，仍用原来的：", "The configuration was changed but is bad, so the one before is in force:")
            text += "\n  \(error)\n"
        }
        return text
    }

    private func sources(_ width: Int) -> String {
        let sources = status["sources"]?.elements ?? []
        func state(_ source: JSON) -> String { source["state"]?.string ?? "?" }
        func name(_ state: String) -> String { SourceStateName.name(of: state, in: language.tag) }
        let states = Dictionary(grouping: sources, by: state).mapValues(\.count)
        let counts = states.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            say("\(name($0.key)) \($0.value)", "\($0.value) \(name($0.key))")
        }
        let sum =
            say("\(sources.count) 个来源", counted(sources.count, "source"))
            + (counts.isEmpty ? "" : say("：", ": ") + counts.joined(separator: say("，", ", "))) + say("。\n", ".\n")
        let listed = isWhole ? sources : sources.filter { !["ok", "paused"].contains(state($0)) }
        guard !listed.isEmpty else { return sum }
        var table = TextTable([
            .init(say("来源", "source"), limit: 40, least: 12), .init(say("状态", "state")),
            .init(say("最后成功", "last success")), .init(say("下次读取", "next poll")),
            .init(say("条目", "items"), alignment: .right), .init(say("错误", "error"), limit: 100, least: 16),
        ])
        for source in listed {
            table.add([
                source["id"]?.string ?? "", name(state(source)), ago(source["last_success"]?.string),
                ahead(source["next_poll"]?.string), source["items"]?.stringOrDigits ?? "",
                source["last_error"]?.string ?? "",
            ])
        }
        return sum + table.text(width: width)
    }

    private func subjects(_ width: Int) -> String {
        let all = status["subjects"]?.elements ?? []
        let subjects = isWhole ? all : all.filter { $0["level"]?.string != Level.calm.rawValue }
        guard !subjects.isEmpty else { return say("所有公司平稳。\n", "Every subject is calm.\n") }
        var table = TextTable([
            .init(say("公司", "subject"), limit: 40, least: 12), .init(say("处境", "standing")),
            .init(say("指数", "index"), alignment: .right), .init(say("要素", "factors"), limit: 120, least: 20),
        ])
        for subject in subjects.sorted(by: { $0["index"]?.double ?? 0 > $1["index"]?.double ?? 0 }) {
            let id = EntityID(subject["id"]?.string ?? "")
            let factors = (subject["factors"]?.elements ?? []).prefix(3).map { factor in
                "\(language.name(FactorID(factor["id"]?.string ?? ""))) \(tenths(factor["index"]))"
            }
            let level = subject["level"]?.string ?? ""
            table.add([
                language.name(id), Level(rawValue: level)?.name(in: language.tag) ?? level, tenths(subject["index"]),
                factors.joined(separator: say("，", ", ")),
            ])
        }
        return table.text(width: width)
    }

    /// An index with the one decimal that it has.
    private func tenths(_ index: JSON?) -> String {
        let digits = index?.stringOrDigits ?? ""
        return digits.isEmpty || digits.contains(".") ? digits : digits + ".0"
    }

    private func ago(_ time: String?) -> String {
        guard let time = time.flatMap(Date.init(iso8601UTC:)) else { return say("从未", "never") }
        let seconds = now.timeIntervalSince(time)
        return seconds < 0 ? time.iso8601UTC : say("\(rough(seconds))前", "\(rough(seconds)) ago")
    }

    private func ahead(_ time: String?) -> String {
        guard let time = time.flatMap(Date.init(iso8601UTC:)) else { return "" }
        let seconds = time.timeIntervalSince(now)
        return seconds <= 0 ? say("到时", "due") : say("\(rough(seconds))后", "in \(rough(seconds))")
    }

    private func rough(_ seconds: Double) -> String {
        switch seconds {
        case ..<120: say("\(Int(seconds)) 秒", "\(Int(seconds)) s")
        case ..<7200: say("\(Int(seconds / 60)) 分钟", "\(Int(seconds / 60)) min")
        case ..<172_800: say("\(Int(seconds / 3600)) 小时", "\(Int(seconds / 3600)) h")
        default: say("\(Int(min(seconds / 86_400, 1e6))) 天", "\(Int(min(seconds / 86_400, 1e6))) days")
        }
    }
}
