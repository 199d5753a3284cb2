public import Matching
import Reading

import struct Foundation.Date

/// What alerts say in their own words, in Chinese and English. Titles of items are quoted as published.
struct Wording: Sendable {
    /// `zh` or `en`.
    var language: String

    private var isChinese: Bool { language == "zh" }

    func rose(_ name: String, from: Level, to: Level, index: Double) -> String {
        isChinese
            ? "\(name)：\(from.name(in: "zh")) → \(to.name(in: "zh"))（指数 \(index)）"
            : "\(name): \(from.name(in: "en")) → \(to.name(in: "en")) (index \(index))"
    }

    func reasons(_ factors: [(name: String, index: Double, title: String?)]) -> String {
        let parts = factors.map { factor in
            let title = factor.title.map { isChinese ? "（\($0)）" : " (\($0))" } ?? ""
            return "\(factor.name) \(factor.index)\(title)"
        }
        return parts.joined(separator: isChinese ? "；" : "; ")
    }

    func amended(_ title: String, _ change: Story.Change) -> String {
        switch change {
        case .confirmed: isChinese ? "已证实：\(title)" : "Confirmed: \(title)"
        case .denied: isChinese ? "已否认：\(title)" : "Denied: \(title)"
        case .withdrawn: isChinese ? "原文已改：\(title)" : "Rewritten: \(title)"
        case .corroborated: isChinese ? "多方佐证：\(title)" : "Corroborated: \(title)"
        case .corrected: isChinese ? "已更正：\(title)" : "Corrected: \(title)"
        }
    }

    /// What was told, when, and what holds by whom.
    func why(
        _ change: Story.Change, of certainty: Certainty, told time: Date, by source: String, voices: Int
    ) -> String {
        let then = String(time.iso8601UTC.prefix(10))
        let word = certainty.name(in: language)
        switch change {
        case .confirmed:
            return isChinese
                ? "\(then) 曾按“\(word)”提醒；现由 \(source) 证实。" : "Told as \(word) on \(then); now confirmed by \(source)."
        case .denied:
            return isChinese
                ? "\(then) 曾按“\(word)”提醒；现据 \(source)，当事方否认。"
                : "Told as \(word) on \(then); denied by the party, as \(source) reports."
        case .withdrawn:
            return isChinese
                ? "\(then) 曾按“\(word)”提醒；\(source) 已改写标题，不再作此说。"
                : "Told as \(word) on \(then); \(source) has rewritten its headline and no longer says so."
        case .corroborated:
            return isChinese
                ? "\(then) 曾按“\(word)”提醒；现有 \(voices) 个独立来源报道，尚无一方证实。"
                : "Told as \(word) on \(then); now told by \(voices) independent sources, and confirmed by none."
        case .corrected:
            return isChinese
                ? "\(then) 曾按“\(word)”提醒；\(source) 现予更正。" : "Told as \(word) on \(then); corrected by \(source)."
        }
    }

    func missed(_ product: String, due: String) -> String {
        isChinese ? "逾期未兑现：\(product)（承诺 \(due)）" : "Promise missed: \(product), due \(due)"
    }

    func missedWhy(since: String, evidence: String) -> String {
        isChinese
            ? "\(since) 承诺：“\(evidence)”。到期未见发布。"
            : "Promised on \(since): “\(evidence)”. The day passed without a release."
    }

    func burst(_ name: String, count: Int, usual: Double) -> String {
        isChinese
            ? "\(name) 报道激增：今日 \(count) 个独立来源，平日约 \(tenth(usual)) 个"
            : "Burst of reports on \(name): \(count) voices today, about \(tenth(usual)) a day before"
    }

    func overflow(_ count: Int, of total: Int) -> String {
        isChinese
            ? "一次轮询产生 \(total) 条提醒，其中 \(count) 条未逐条发送（已存档并计入研判）"
            : "One poll raised \(total) alerts; \(count) of them were kept and judged but not told one by one"
    }
}

extension Level {
    /// The display name: 平稳, 风险已现, 承压, 危机 in Chinese.
    public func name(in language: String) -> String {
        switch (self, language) {
        case (.calm, "zh"): "平稳"
        case (.riskVisible, "zh"): "风险已现"
        case (.underPressure, "zh"): "承压"
        case (.crisis, "zh"): "危机"
        case (.calm, _): "calm"
        case (.riskVisible, _): "risk visible"
        case (.underPressure, _): "under pressure"
        case (.crisis, _): "crisis"
        }
    }
}

extension Certainty {
    /// The display name.
    public func name(in language: String) -> String {
        switch (self, language) {
        case (.fact, "zh"): "事实"
        case (.claim, "zh"): "说法"
        case (.rumour, "zh"): "传闻"
        case (.denied, "zh"): "已否认"
        case (_, _): rawValue
        }
    }
}
