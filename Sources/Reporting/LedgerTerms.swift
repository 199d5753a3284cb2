/// The words that ledgers keep in English whatever the text said, and roles as published, in the language of the reader.
enum LedgerTerms {
    /// The word to show; what is no term, such as a margin as published, stays as it is.
    static func show(_ term: String, in language: String) -> String {
        guard language == "zh" else { return english[term] ?? term }
        let key = term.lowercased()
        return chinese[term] ?? roleNames[key] ?? office(key) ?? term
    }

    /// "product chief" 产品负责人, "software engineers" 软件工程师: a field before a role.
    private static func office(_ term: String) -> String? {
        guard let space = term.lastIndex(of: " "), let role = roleNames[String(term[term.index(after: space)...])]
        else {
            return nil
        }
        let field = String(term[..<space])
        return fields[field].map { $0 + role } ?? "\(field) \(role)"
    }

    private static let chinese: [String: String] = [
        // Units of prices.
        "1M tokens": "百万 token", "1M input tokens": "百万输入 token", "1M output tokens": "百万输出 token", "month": "月",
        "year": "年", "week": "周", "day": "天", "hour": "小时", "minute": "分钟", "unit": "件", "user": "用户", "seat": "席位",
        "user per month": "用户/月", "seat per month": "席位/月", "image": "图", "call": "次", "dose": "剂", "box": "盒",
        // What products are compared in.
        "price": "价格", "coding": "编程", "reasoning": "推理", "vision": "视觉", "speed": "速度", "energy efficiency": "能效",
        "range": "续航", "safety": "安全", "sales": "销量", "market share": "份额", "market value": "市值", "users": "用户",
        "revenue": "营收", "features": "功能", "performance": "性能", "intelligence": "智能", "a few points": "几个点",
        "narrowly": "小幅",
        // What partners do.
        "becomes a rival": "成为对手", "withdraws": "退出", "works with rivals": "与对手合作",
    ]

    /// Roles in English and Chinese; of several with one translation the first is given back.
    static let roles: [(en: String, zh: String)] = [
        ("CEO", "首席执行官"), ("chief executive", "首席执行官"), ("co-CEO", "联席首席执行官"), ("CTO", "首席技术官"), ("CFO", "首席财务官"),
        ("COO", "首席运营官"), ("CMO", "首席营销官"), ("CPO", "首席产品官"), ("chief scientist", "首席科学家"),
        ("chief designer", "首席设计师"), ("chief engineer", "首席工程师"), ("chief architect", "首席架构师"),
        ("chief research officer", "首席研究官"), ("chief product officer", "首席产品官"), ("chief information officer", "首席信息官"),
        ("chief medical officer", "首席医学官"), ("chief investment officer", "首席投资官"), ("president", "总裁"),
        ("chairman", "董事长"), ("chairwoman", "董事长"), ("chair", "董事长"), ("senior vice president", "高级副总裁"),
        ("svp", "高级副总裁"), ("executive vice president", "执行副总裁"), ("evp", "执行副总裁"), ("vice president", "副总裁"),
        ("vp", "副总裁"), ("general manager", "总经理"), ("managing director", "董事总经理"), ("general counsel", "法务总监"),
        ("co-founder", "联合创始人"), ("cofounder", "联合创始人"), ("founder", "创始人"), ("founding member", "创始成员"),
        ("board member", "董事"), ("director", "总监"), ("head", "负责人"), ("head", "主管"), ("chief", "负责人"), ("boss", "老板"),
        ("leader", "负责人"), ("leadership", "管理层"), ("lead", "负责人"), ("team lead", "团队负责人"), ("manager", "经理"),
        ("executive", "高管"), ("top executive", "高管"), ("exec", "高管"), ("top exec", "高管"), ("partner", "合伙人"),
        ("dean", "院长"), ("co-creator", "共同创造者"), ("godfather", "教父"), ("pioneer", "先驱"), ("lead scientist", "首席科学家"),
        ("lead engineer", "首席工程师"), ("principal scientist", "首席科学家"), ("researcher", "研究员"), ("engineer", "工程师"),
        ("scientist", "科学家"), ("data scientist", "数据科学家"), ("employee", "员工"), ("staff", "员工"), ("staffer", "员工"),
        ("worker", "员工"), ("developer", "开发者"), ("designer", "设计师"), ("chip designer", "芯片设计师"), ("analyst", "分析师"),
        ("insider", "内部人士"), ("team", "团队"), ("talent", "人才"), ("personnel", "人员"), ("members", "成员"), ("member", "成员"),
        ("core member", "核心成员"), ("member of technical staff", "技术人员"), ("alumni", "前员工"), ("veteran", "老将"),
        ("veteran", "元老"), ("expert", "专家"), ("technician", "技术人员"), ("safety team", "安全团队"), ("star", "明星员工"),
        ("whistleblower", "吹哨人"), ("whistle-blower", "吹哨人"), ("adviser", "顾问"), ("advisor", "顾问"), ("colleague", "同事"),
        ("people", "人员"), ("contractor", "外包人员"), ("programmer", "程序员"), ("coder", "程序员"), ("chemist", "化学家"),
        ("pilots", "飞行员"), ("dealers", "经销商"), ("dealmaker", "交易负责人"), ("deal maker", "交易负责人"), ("banker", "银行家"),
        ("trader", "交易员"), ("broker", "经纪人"), ("lawyer", "律师"), ("economist", "经济学家"), ("producer", "制作人"),
        ("writer", "撰稿人"), ("editor", "编辑"), ("architect", "架构师"), ("captain", "机长"), ("chef", "主厨"),
        ("strategist", "策略师"), ("physicist", "物理学家"), ("fund manager", "基金经理"), ("rainmaker", "业务骨干"),
        ("nurses", "护士"), ("machinist", "机械师"), ("officer", "官员"), ("professor", "教授"), ("coach", "教练"),
        ("core executive", "核心高管"), ("key staff", "骨干"), ("key staff", "技术骨干"), ("core researcher", "核心研究员"),
    ]

    /// By the English name in lower case, singular and plural.
    private static let roleNames: [String: String] = {
        var names: [String: String] = [:]
        for role in roles where names[role.en.lowercased()] == nil {
            names[role.en.lowercased()] = role.zh
            names[role.en.lowercased() + "s"] = role.zh
        }
        return names
    }()

    private static let english = Dictionary(roles.map { ($0.zh, $0.en) }, uniquingKeysWith: { first, _ in first })

    private static let fields: [String: String] = [
        "product": "产品", "design": "设计", "software": "软件", "hardware": "硬件", "finance": "财务", "security": "安全",
        "safety": "安全", "ai": "AI ", "research": "研究", "marketing": "营销", "sales": "销售", "operations": "运营",
        "engineering": "工程", "data": "数据", "chip": "芯片", "policy": "政策", "legal": "法务", "technology": "技术",
        "star": "明星", "top": "顶尖", "key": "核心", "senior": "资深", "former": "前", "battery": "电池", "cloud": "云",
    ]
}
