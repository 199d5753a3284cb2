/// What kinds of happening a text speaks of, by single words in both languages: so that 收购 and "acquire" meet, and so
/// that a verdict is told from the suit before it. Coarser than factors, and there for items without any.
struct Happening: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(row: Int) { rawValue = 1 << UInt64(row) }

    /// By the number of a stemmed Latin word.
    static let ofStem: [UInt32: Happening] = table(\.english, TokenReader.stemToken)
    /// By the number of a pair of Han characters.
    static let ofBigram: [UInt32: Happening] = table(\.chinese, TokenReader.bigramToken)

    /// Whether a token says of what kind a happening is.
    static func isKind(_ token: UInt32) -> Bool { ofStem[token] != nil || ofBigram[token] != nil }

    private static func table(
        _ words: KeyPath<(english: String, chinese: String), String>, _ token: (String) -> UInt32
    ) -> [UInt32: Happening] {
        var table: [UInt32: Happening] = [:]
        for (row, cues) in rows.enumerated() {
            for word in cues[keyPath: words].split(separator: " ") {
                table[token(String(word)), default: []].formUnion(Happening(row: row))
            }
        }
        return table
    }

    /// One row a kind; the order is stored with the fingerprints of live stories, so rows are only ever added at the end.
    private static let rows: [(english: String, chinese: String)] = [
        ("launch release unveil introduce debut announce available preview ship rollout", "发布 推出 上线 亮相 问世 开售 首发 官宣 上市"),
        ("acquire acquisition buy purchase takeover merger merge bid", "收购 并购 买下 合并 购权"),
        ("fund funding raise valuation round series valued", "融资 估值 筹资 募资 领投"),
        ("invest investment investor stake", "投资 入股 持股 注资"),
        ("partner partnership deal agreement collaborate team contract", "合作 协议 联手 签约 合同"),
        ("sue lawsuit suit complaint file injunction plaintiff accuse allege", "起诉 诉讼 控告 提告 状告 指控 索赔"),
        (
            "verdict rule ruling judge jury court liable dismiss grant win settle settlement order",
            "判决 裁定 裁决 胜诉 败诉 法官 法院 和解 驳回"
        ),
        ("investigate investigation probe inquiry antitrust regulator watchdog raid", "调查 立案 被查 反垄 垄断 约谈 监管"),
        ("ban block restrict prohibit export sanction blacklist license bar", "禁止 禁令 封禁 限制 出口 制裁 许可 下架"),
        ("fine penalty pay damages", "罚款 处罚 赔偿 罚单"),
        ("layoff cut axe job redundancy downsize staff workforce laid", "裁员 裁撤 优化 缩编 减员"),
        ("leave depart departure resign quit exit step out exodus", "离职 辞职 离开 出走 卸任 请辞 辞任 退出"),
        ("fire oust sack dismiss remove coup push", "罢免 解雇 开除 被炒 辞退 免职 下台"),
        ("return reinstate back rehire", "回归 重返 重回 复职 复出"),
        ("hire poach join recruit lure bonus offer talent", "加入 挖走 挖角 入职 招揽 跳槽 加盟 挖人"),
        ("found start startup launches spin venture company", "成立 创立 创业 创办 新公"),
        ("shut shutdown discontinue kill close sunset goodbye end wind axe retire", "关停 关闭 停运 下线 终止 停止 停产 停售"),
        ("outage down crash disrupt error unavailable offline degrade", "崩了 宕机 故障 瘫痪 崩溃 中断 异常 系统"),
        (
            "leak breach hack expose vulnerability exploit attack malware inject steal stole",
            "泄露 泄漏 漏洞 黑客 入侵 攻击 注入 窃取 外泄"
        ),
        (
            "shoot shot gunman molotov arrest suspect home violence threat kill murder suicide death",
            "袭击 枪击 嫌疑 逮捕 枪杀 自杀 谋杀 死亡"
        ),
        ("price undercut cheaper cost discount hike half", "价格 降价 涨价 定价 优惠 半价 免费"),
        ("delay postpone late slip hold pause suspend stall", "推迟 延期 跳票 延后 搁置 暂停 放缓"),
        ("gpu capacity demand limit compute melt shortage throttle cap rate", "算力 限流 限额 紧张 短缺 额度 产能 显卡"),
        ("top beat overtake surpass outperform lead leaderboard arena rival crown outscore", "超过 超越 登顶 榜首 反超 击败 领先 夺冠"),
        (
            "warn letter whistleblower safety alignment risk danger pledge promise disband dissolve superalignment",
            "警告 公开 吹哨 安全 风险 承诺 对齐 解散 封口"
        ),
        ("loss revenue profit earnings burn sales debt quarter forecast", "亏损 营收 利润 财报 收入 销量 负债 业绩"),
        ("ipo list listing public", "上市 招股 挂牌"),
        ("open-source opensource weight", "开源"),
        ("pentagon military defense war army department classified weapon nsa", "五角 国防 军方 军事 战争 武器 军用"),
        (
            "copy distill distillation plagiarize plagiarism infringe infringement copyright piracy",
            "抄袭 蒸馏 侵权 盗用 版权 剽窃 侵犯"
        ),
        ("apologize apology respond response admit deny statement", "道歉 致歉 回应 承认 否认 澄清 辟谣"),
        ("attend meeting summit visit testify hearing", "出席 会见 访华 作证 听证 峰会"),
        ("profit nonprofit restructure conversion for-profit convert transition", "重组 营利 转型 架构 改组"),
        ("recall defect fault fix bug repair", "召回 缺陷 修复 维修 隐患"),
        ("plant factory production manufacture build datacenter", "工厂 量产 投产 建厂 产线 生产 建设"),
        ("board chair director ceo chief executive", "董事 董会 事会 高管"),
    ]
}

/// Words that say nothing about a happening.
enum Lexicon {
    static let emptyStems: Set<UInt32> = Set(
        """
        the a an and or of to in on for with by from at as is are was were be been being it its this that these those \
        he she they we you i his her their our your my not no but if so than then there here when where who whom which \
        what how why will would can could may might should must shall do does did done has have had having into over \
        under after before about against between during through out up down off all any each more most some such own \
        same too very just also only new now says say said saying tell told report reported reportedly according via \
        amid per vs us use using used one two first last year years day days week month today yesterday get gets got \
        make makes made take takes took go goes going went come comes set sets first being because while still yet
        """.split(whereSeparator: \.isWhitespace).map { TokenReader.stemToken(String($0)) })

    static let emptyBigrams: Set<UInt32> = Set(
        """
        如何 何看 看待 待此 此事 哪些 些信 信息 息值 值得 得关 关注 有哪 些影 什么 怎么 为何 何评 评价 可以 一个 这个 我们 他们 \
        目前 表示 据报 报道 消息 消息称 称其 已经 进行 其中 以及 对此 带来 来哪 将会 还是 是否 是什 公司 宣布 近日 今日 今天 昨日 \
        日前 记者 媒体 有何 何影 影响 响力 意味 味着 着什 解读 释放 放了 了哪 怎样 如果 因为 所以 但是 并且 同时 此外 相关 方面 认为 \
        其他 没有 不是 就是 成为 正式 最新 首个 首款
        """.split(whereSeparator: \.isWhitespace).filter { $0.count == 2 }.map { TokenReader.bigramToken(String($0)) })
}
