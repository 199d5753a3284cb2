import Judging

/// The digest's own words, Chinese and English side by side.
struct Phrases {
    let isChinese: Bool

    init(_ language: String) { isChinese = language == "zh" }

    var language: String { isChinese ? "zh" : "en" }
    /// For `lang` attributes.
    var tag: String { isChinese ? "zh-Hans" : "en" }

    private func say(_ zh: String, _ en: String) -> String { isChinese ? zh : en }

    /// `weekday` counts from Sunday, 0.
    func title(days: Int, first: String, last: String, weekday: Int) -> String {
        switch days {
        case 1:
            let zh = ["日", "一", "二", "三", "四", "五", "六"][weekday]
            return say("每日简报 \(first)（周\(zh)）", "Daily digest \(first) (\(Self.days[weekday]))")
        case 7: return say("每周简报 \(first) 至 \(last)", "Weekly digest \(first) to \(last)")
        default: return say("简报 \(first) 至 \(last)", "Digest \(first) to \(last)")
        }
    }

    private static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }

    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

    func period(_ from: String, _ to: String, _ zone: String) -> String {
        say("时段 \(from) – \(to)（\(zone)）", "\(from) – \(to) (\(zone))")
    }

    func counts(items: Int, stories: Int, told: Int) -> String {
        say(
            "读入 \(items) 条，涉及 \(stories) 起事件，其中 \(told) 起须立即关注",
            "\(Self.count(items, "item")) read; \(Self.count(stories, "story", "stories")), \(told) of them to be seen now"
        )
    }

    var inShort: String { say("一句话", "In short") }
    var noMoves: String { say("没有公司的处境发生变化。", "No company's standing changed.") }
    func quiet(seen: Int) -> String {
        say("看到的 \(seen) 个来源中没有需要提醒的事。", "Nothing to tell in \(Self.count(seen, "source")) that could be seen.")
    }
    func blind(_ count: Int) -> String {
        say(
            "注意：有 \(count) 个来源看不到，安静不等于无事。",
            "Mind: \(Self.count(count, "source")) could not be seen; silence is not safety.")
    }
    var index: String { say("指数", "index") }
    var standings: String { say("谁的处境值得看，因为什么", "Where they stand, and why") }
    var week: String { say("一周", "week") }
    func rising(_ factors: String) -> String { say("一周内上升：\(factors)", "risen in a week: \(factors)") }
    func lighter(_ factors: String) -> String { say("另有较轻的：\(factors)", "Lighter: \(factors)") }
    func stirred(_ subjects: String) -> String {
        say("平稳而有动静：\(subjects)", "Calm, with something stirring: \(subjects)")
    }
    var watch: String { say("关注词", "watch") }
    var colon: String { say("：", ": ") }
    var comma: String { say("，", ", ") }
    func list(_ words: [String]) -> String { words.joined(separator: isChinese ? "、" : ", ") }
    func calmOthers(_ count: Int) -> String {
        say("其余 \(count) 家平稳。", count == 1 ? "1 other is calm." : "\(count) others are calm.")
    }
    var mustSee: String { say("须立即关注", "To be seen now") }
    var corrections: String { say("更正与后续", "Corrections") }
    var promises: String { say("到期未兑现", "Promises missed") }
    var watches: String { say("关注词命中", "Watches") }
    var notices: String { say("其余值得一读", "Also worth reading") }
    var ledger: String { say("台账变动", "Ledger changes") }
    var unseen: String { say("看不到的来源", "What could not be seen") }
    var allSeen: String { say("所有来源均可见。", "All sources could be seen.") }
    var bursts: String { say("报道激增", "Bursts") }
    var coverage: String { say("来源覆盖", "Coverage") }
    var noSubject: String { say("未归属", "No subject") }
    var earlier: String { say("先前", "earlier") }
    var source: String { say("来源", "Source") }
    var since: String { say("最后成功", "Last seen") }
    var state: String { say("状态", "State") }
    var reason: String { say("原因", "Reason") }
    var never: String { say("从未", "never") }
    func voices(names: [String] = [], sources: Int, origins: Int) -> String {
        guard sources > 1 || origins > 1 else { return say("单一来源", "one source") }
        let voices = say("\(origins) 个独立消息源", "\(origins) independent")
        guard !names.isEmpty else {
            return say("\(sources) 个来源", Self.count(sources, "source")) + " · " + voices
        }
        let rest = sources > names.count ? say(" 等 \(sources) 个来源", " and \(sources - names.count) more") : ""
        return "\(list(names))\(rest) · \(voices)"
    }
    func more(_ count: Int) -> String {
        say("另有 \(count) 条，见 alerts.jsonl 与存档。", "\(count) more, in alerts.jsonl and the archive.")
    }
    func more(subjects count: Int) -> String { say("另有 \(count) 家。", "\(count) more.") }
    func severity(_ severity: Alert.Severity) -> String { severity.name(in: language) }
    func sourceState(_ state: String) -> String { SourceStateName.name(of: state, in: language) }
    var footer: String {
        say(
            "由 Vedette 依据公开信息生成；vedette explain 加行末的编号或公司名，可查证每条判断。",
            "Made by Vedette from public sources; vedette explain, with a line's id or a company's name, shows its ground."
        )
    }
}

extension Alert.Kind {
    /// The display name.
    package func name(in language: String) -> String {
        guard language == "zh" else { return rawValue }
        return switch self {
        case .story: "事件"
        case .standing: "处境"
        case .burst: "报道激增"
        case .promise: "承诺逾期"
        case .coverage: "来源覆盖"
        case .correction: "更正与后续"
        case .watch: "关注词"
        }
    }
}

extension Story.State {
    /// The display name.
    package func name(in language: String) -> String {
        guard language == "zh" else { return rawValue }
        return switch self {
        case .rumour: "传闻"
        case .corroborated: "多方佐证"
        case .confirmed: "已证实"
        case .denied: "已否认"
        case .closed: "已结束"
        }
    }
}

extension Alert.Severity {
    /// The display name.
    package func name(in language: String) -> String {
        guard language == "zh" else { return rawValue }
        return switch self {
        case .info: "留档"
        case .notice: "一般"
        case .warning: "警示"
        case .critical: "危急"
        }
    }
}

/// How the results of polls, as the archive has them, are shown to people.
package enum PollResultName {
    /// The display name; what is no result stays as it is.
    package static func name(of result: String, in language: String) -> String {
        language == "zh" ? chinese[result] ?? result : result
    }

    private static let chinese = [
        "modified": "有内容", "not modified": "无变化", "unreadable": "无法读取", "rate limited": "被限流", "blocked": "被拦截",
        "gone": "已撤销", "failed": "失败",
    ]
}

/// How the states of sources, as `status.json` has them, are shown to people.
package enum SourceStateName {
    /// The display name; what is no state stays as it is.
    package static func name(of state: String, in language: String) -> String {
        guard let names = names[state] else { return state }
        return language == "zh" ? names.zh : names.en
    }

    private static let names: [String: (zh: String, en: String)] = [
        "ok": ("正常", "ok"), "failing": ("失败", "failing"), "blocked": ("被拦截", "blocked"), "gone": ("已撤销", "gone"),
        "backoff": ("退避中", "backing off"), "paused": ("已暂停", "paused"), "pending": ("尚未读取", "not read yet"),
    ]
}
