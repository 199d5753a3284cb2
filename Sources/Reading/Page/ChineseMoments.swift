/// What of Chinese text changes by itself: the day and time at which a page was made, and how many are looking.
enum ChineseMoments {
    /// The words of a text in lower case, without the moments in it; a number is one word with the ideographs beside it,
    /// whether spaces stand between (`在线 12,345 人`) or none.
    static func words(of text: String) -> [String] {
        guard text.unicodeScalars.contains(where: \.properties.isIdeographic), text.contains(where: \.isNumber) else {
            return text.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        var words: [String] = []
        for word in withoutMoments(text).split(whereSeparator: \.isWhitespace) {
            if let last = words.last?.last, let first = word.first,
                isDigit(first) && isIdeograph(last) || isDigit(last) && isIdeograph(first),
                !WatchedText.isTimeOfDay(String(word)), !WatchedText.isTimeOfDay(words[words.count - 1])
            {
                words[words.count - 1] += word
            } else {
                words.append(String(word))
            }
        }
        return words
    }

    // MARK: - Moments

    /// Days with a time (`2026年11月29日 星期日 10:00`), days after words for now (`今天是2026年11月29日`, `截至 2026-11-29`) and what
    /// follows 农历 left out. Other days stay: a date of release is news.
    private static func withoutMoments(_ text: String) -> String {
        let characters = Array(text)
        var kept = ""
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if isDigit(character), kept.last.map({ !isDigit($0) && !isLatin($0) }) ?? true,
                let moment = moment(characters[index...]), moment.hasTime || endsInNow(kept)
            {
                index = moment.end
                kept += " "
            } else if character == "历", kept.last == "农" {
                kept.removeLast()
                index = characters[index...].firstIndex { $0.isWhitespace || $0.isPunctuation } ?? characters.count
            } else {
                kept.append(character)
                index += 1
            }
        }
        return kept
    }

    /// A day at the beginning of a text, with what weekday and time stand after it; nil where none does.
    private static func moment(_ text: ArraySlice<Character>) -> (end: Int, hasTime: Bool)? {
        let text = text.prefix(longestMoment)
        guard mayBeDay(text) else { return nil }
        var end = text.startIndex
        var run = ""
        while end < text.endIndex {
            if let word = parts.first(where: { text[end...].starts(with: $0) }) {
                // 星期日, 周六: the day's name is the character after.
                let length = word.count + (word == "星期" || word == "周" ? 1 : 0)
                run += "w"
                end = min(end + length, text.endIndex)
            } else if isDigit(text[end]) || "年月日号时分秒-/.:：() （）".contains(text[end]) {
                run.append(text[end])
                end += 1
            } else {
                break
            }
        }
        let numbers = run.split { !isDigit($0) }
        let marks = run.filter { !isDigit($0) && $0 != " " }
        let isDay =
            marks.hasPrefix("年月") || marks.hasPrefix("月日") || marks.hasPrefix("月号")
            || numbers.count > 2 && numbers[0].count == 4 && ["--", "//", ".."].contains { marks.hasPrefix($0) }
        guard isDay else { return nil }
        return (end, marks.contains { ":：时".contains($0) })
    }

    /// A cheap look: `2026年`, `11月`, `2026-`.
    private static func mayBeDay(_ text: ArraySlice<Character>) -> Bool {
        let digits = text.prefix(5).prefix(while: isDigit).count
        guard let mark = text.dropFirst(digits).first(where: { $0 != " " }) else { return false }
        return "年月".contains(mark) || digits == 4 && "-/.".contains(mark)
    }

    /// In characters: `2026年11月29日 （星期日） 上午 10 时 00 分 00 秒` has 37.
    private static let longestMoment = 64

    private static let parts = ["星期", "周", "上午", "下午", "凌晨", "早上", "晚上", "中午"]

    /// Whether a text ends in words that lead to the moment of its making.
    private static func endsInNow(_ text: String) -> Bool {
        let words = text.suffix(longestMoment).trimmed { $0.isWhitespace || "：:（(于到至为是".contains($0) }
        return words == "时间" || nows.contains { words.hasSuffix($0) }
    }

    private static let nows = [
        "今天", "今日", "现在", "北京时间", "当前时间", "当前日期", "系统时间", "服务器时间", "更新时间", "最后更新", "最近更新", "更新", "刷新时间",
        "发布时间", "统计时间", "数据更新", "截", "截止",
    ]

    // MARK: - Counters

    /// A run of text without the numbers in it that count an audience: `123次阅读`, `阅读(1234)`, `3分钟前`, `已有3456人购买`.
    static func withoutCounters(_ word: String) -> String {
        guard word.unicodeScalars.contains(where: \.properties.isIdeographic), word.contains(where: \.isNumber) else {
            return word
        }
        var kept = ""
        var rest = word[...]
        while let start = rest.firstIndex(where: isDigit) {
            let end = rest[start...].firstIndex { !isDigit($0) && !".,:万亿".contains($0) } ?? rest.endIndex
            let before = rest[..<start].trimmed { "(（:：".contains($0) }
            let after = rest[end...].drop { ")）+多余".contains($0) }
            let isCounter =
                counters.contains { after.hasPrefix($0) }
                || persons.contains { after.hasPrefix($0) }
                    && deeds.contains { after.dropFirst().drop { "次在已正".contains($0) }.hasPrefix($0) }
                || names.contains { before.hasSuffix($0) }
                || rest[start..<end].contains(":")
            kept += rest[..<start]
            if !isCounter { kept += rest[start..<end] }
            rest = rest[end...]
        }
        return kept + rest
    }

    private static let counters = [
        "阅读", "浏览", "条评论", "评论", "个赞", "点赞", "粉丝", "收藏", "转发", "分钟前", "小时前", "秒前", "天前", "热度",
    ]
    private static let persons = ["人", "次", "位", "名"]
    /// What those who are counted do.
    private static let deeds = [
        "在线", "浏览", "阅读", "看过", "想看", "观看", "播放", "访问", "下载", "安装", "喜欢", "关注", "收藏", "点赞", "评论", "转发", "围观", "购买",
        "付款", "下单", "报名", "参与", "订阅", "学习", "用户在线", "访客", "点击",
    ]

    private static let names = [
        "阅读", "阅读量", "阅读数", "浏览", "浏览量", "浏览次数", "播放", "播放量", "评论", "评论数", "点赞", "点赞数", "获赞", "访问", "访问量", "访问人数",
        "访问次数", "点击", "点击量", "点击数", "点击率", "在线", "在线人数", "在线用户", "热度", "人气", "转发", "收藏", "收藏数", "下载量", "下载次数",
        "下载数", "安装量", "安装次数", "访客", "访客数", "粉丝", "粉丝数", "关注", "关注数", "已售", "已购",
    ]

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    private static func isLatin(_ character: Character) -> Bool { character.isASCII && character.isLetter }
    private static func isIdeograph(_ character: Character) -> Bool {
        character.unicodeScalars.first?.properties.isIdeographic == true
    }
}
