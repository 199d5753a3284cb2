/// What a price is for: a million tokens, a month, a seat, a piece.
struct PriceUnit: Sendable, Equatable {
    /// `tokens`, `month`, `seat`, `unit` and the like.
    var noun: String
    /// How many of the noun the price is for as the text counts them: 1,000 or 1,000,000 tokens.
    var count: Double = 1
    /// `input` or `output`, for tokens.
    var direction: String?
    /// A second unit: "per seat per month".
    var second: String?

    /// As the ledger writes it; tokens are counted by the million, so that prices compare.
    var text: String {
        if noun == "tokens" { return "1M " + (direction.map { $0 + " " } ?? "") + "tokens" }
        return second.map { "\(noun) per \($0)" } ?? noun
    }

    /// What turns the published amount into that of the ledger's unit.
    var factor: Double { noun == "tokens" ? 1_000_000 / count : 1 }

    /// How many tokens it counts; nil for any other unit.
    var tokens: Double? { noun == "tokens" ? count : nil }

    /// A piece of something that is sold by the piece.
    static let piece = PriceUnit(noun: "unit")

    /// What is bought and sold at a market price, not a maker's.
    static let commodities: Set<String> = ["share", "barrel", "ton", "tonne", "ounce", "gallon", "bushel", "pound"]

    /// The unit that is written behind an amount: "per million input tokens", "a month", "/ 1M tokens", 每月, /年.
    static func after(_ position: Int, in units: [UInt16]) -> PriceUnit? {
        var scan = UnitScan(units: units, position: position)
        guard var unit = scan.unit(isLead: true) else { return nil }
        var next = scan
        if unit.noun != "tokens", let second = next.unit(isLead: true), second.noun != unit.noun {
            unit.second = second.noun
        }
        return unit
    }

    /// The last unit that is written in a stretch before an amount: 每百万 token 输入, "a million input tokens cost".
    static func before(_ range: Range<Int>, in units: [UInt16]) -> PriceUnit? {
        var found: PriceUnit?
        for start in range where start == range.lowerBound || !Folding.isWord(units[start - 1]) {
            var scan = UnitScan(units: units, position: start)
            if let unit = scan.unit(isLead: false), scan.position <= range.upperBound { found = unit }
        }
        return found
    }
}

/// Reads units of prices word by word.
private struct UnitScan {
    let units: [UInt16]
    var position: Int

    init(units: [UInt16], position: Int) {
        self.units = units
        self.position = position
    }

    private mutating func skipSpaces() {
        while position < units.count, Folding.kind(units[position]) == .space || units[position] == 0x2D {
            position += 1
        }
    }

    private mutating func take(_ words: [String]) -> String? {
        skipSpaces()
        for word in words {
            let literal = Array(word.utf16)
            guard units.matches(literal, at: position) else { continue }
            let end = position + literal.count
            if let last = literal.last, Folding.isWord(last), end < units.count, Folding.isWord(units[end]),
                Folding.kind(units[end]) == Folding.kind(last)
            {
                continue
            }
            position = end
            return word
        }
        return nil
    }

    /// A unit with what leads to it. Behind an amount "a", "per" and "/" lead to it; before one "a million tokens" and 每
    /// do, and "monthly" by itself.
    mutating func unit(isLead: Bool) -> PriceUnit? {
        let start = position
        if let adverb = take(["monthly", "per month", "yearly", "annually", "annual", "月费", "年费", "weekly"]) {
            let noun =
                ["yearly", "annually", "annual", "年费"].contains(adverb) ? "year" : adverb == "weekly" ? "week" : "month"
            return PriceUnit(noun: noun)
        }
        guard
            let lead = take([
                "per", "/", "each", "every", "for each", "for every", "for a", "an", "a", "one", "每一", "每", "一",
            ])
        else { return nil }
        let scale = take(Array(Self.scales.keys).sorted { ($0.count, $0) > ($1.count, $1) })
        if take(["个", "条"]) != nil { skipSpaces() }
        var direction = take(["input/output", "input and output"]) == nil ? take(Self.directions) : nil
        if take(["token", "tokens", "词元"]) != nil {
            direction = direction ?? take(Self.directions)
            return PriceUnit(
                noun: "tokens", count: scale.flatMap { Self.scales[$0] } ?? 1, direction: direction.map(Self.direction))
        }
        // "a million", 每百万 of something else.
        guard scale == nil, direction == nil,
            let word = take(Array(Self.nouns.keys).sorted { ($0.count, $0) > ($1.count, $1) })
        else {
            position = start
            return nil
        }
        // Before an amount a bare "a card" is no unit.
        if !isLead, !["每", "每一", "per", "each", "every"].contains(lead) {
            position = start
            return nil
        }
        return Self.nouns[word].map { PriceUnit(noun: $0) }
    }

    static func direction(_ word: String) -> String {
        ["input", "prompt", "输入"].contains(word) ? "input" : "output"
    }

    static let directions = ["input", "output", "prompt", "completion", "输入", "输出"]

    private static let scales: [String: Double] = [
        "million": 1e6, "1m": 1e6, "1 million": 1e6, "m": 1e6, "mtok": 1e6, "百万": 1e6, "100万": 1e6, "一百万": 1e6,
        "thousand": 1e3, "1k": 1e3, "1,000": 1e3, "1000": 1e3, "k": 1e3, "千": 1e3, "1千": 1e3, "一千": 1e3,
    ]

    private static let nouns: [String: String] = [
        "month": "month", "mo": "month", "月": "month", "个月": "month", "year": "year", "yr": "year", "annum": "year",
        "年": "year",
        "quarter": "quarter", "季度": "quarter", "week": "week", "周": "week", "day": "day", "天": "day", "日": "day",
        "hour": "hour", "hr": "hour", "小时": "hour", "minute": "minute", "分钟": "minute", "second": "second",
        "秒": "second",
        "user": "user", "用户": "user", "人": "user", "person": "user", "employee": "user", "seat": "seat", "席位": "seat",
        "account": "account", "账号": "account", "image": "image", "picture": "image", "video": "video", "page": "page",
        "request": "request", "query": "query", "call": "call", "次": "call", "mile": "mile", "kilometre": "km",
        "kilometer": "km", "km": "km", "公里": "km", "kwh": "kWh", "度": "kWh", "dose": "dose", "pill": "pill",
        "shot": "dose",
        "vial": "vial", "injection": "dose", "针": "dose", "支": "dose", "片": "pill", "盒": "box", "box": "box",
        "bottle": "bottle",
        "瓶": "bottle", "unit": "unit", "piece": "unit", "copy": "unit", "device": "unit", "card": "unit", "car": "unit",
        "vehicle": "unit", "phone": "unit", "handset": "unit", "chip": "unit", "robot": "unit", "台": "unit",
        "辆": "unit",
        "部": "unit", "款": "unit", "个": "unit", "件": "unit", "只": "unit", "套": "unit", "张": "unit", "颗": "unit",
        "share": "share", "股": "share", "barrel": "barrel", "桶": "barrel", "ton": "ton", "tonne": "ton", "吨": "ton",
        "ounce": "ounce", "盎司": "ounce", "gallon": "gallon", "bushel": "bushel", "pound": "pound",
    ]
}
