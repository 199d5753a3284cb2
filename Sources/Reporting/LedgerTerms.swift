/// The words that ledgers keep in English whatever the text said, in the language of the reader.
enum LedgerTerms {
    /// The word to show; what is no term, such as a role as published, stays as it is.
    static func show(_ term: String, in language: String) -> String {
        language == "zh" ? chinese[term] ?? term : term
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
        // Roles.
        "CEO": "首席执行官", "CTO": "首席技术官", "CFO": "首席财务官", "COO": "首席运营官", "chief scientist": "首席科学家",
        "chief designer": "首席设计师", "chief engineer": "首席工程师", "chief research officer": "首席研究官",
        "chief product officer": "首席产品官", "president": "总裁", "chairman": "董事长", "vice president": "副总裁",
        "co-founder": "联合创始人", "founder": "创始人", "director": "总监", "board member": "董事", "head": "负责人",
        "researcher": "研究员", "engineer": "工程师", "scientist": "科学家", "employee": "员工", "executive": "高管",
        "team lead": "团队负责人",
    ]
}
