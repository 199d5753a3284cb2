import Foundation
import Reading
import Testing

@testable import Matching

/// What texts give the ledgers, written short: "price su7: 215900 CNY / unit". Nobody's entities but those of `world`,
/// without rivals, roles or aliases, as an analyst of another industry would begin.
@Suite struct FactReaderTests {
    static let analyzer: Analyzer = {
        do { return try Analyzer(entities: world) } catch { preconditionFailure("\(error)") }
    }()

    private static let world: [Entity] = {
        func company(_ id: String, _ en: String, _ zh: String? = nil) -> Entity {
            var names = ["en": en]
            names["zh"] = zh
            return Entity(id: EntityID(id), names: names, kind: .company)
        }
        func product(_ id: String, _ name: String, of owner: String, zh: String? = nil) -> Entity {
            var names = ["en": name]
            names["zh"] = zh
            return Entity(id: EntityID(id), names: names, kind: .product, owner: EntityID(owner))
        }
        return [
            company("tesla", "Tesla", "特斯拉"), product("model-3", "Model 3", of: "tesla"),
            product("model-y", "Model Y", of: "tesla"), product("cybercab", "Cybercab", of: "tesla"),
            company("byd", "BYD", "比亚迪"), product("seagull", "Seagull", of: "byd", zh: "海鸥"),
            company("xiaomi", "Xiaomi", "小米"), product("su7", "SU7", of: "xiaomi"), company("nio", "NIO", "蔚来"),
            company("apple", "Apple", "苹果"), product("iphone", "iPhone", of: "apple"),
            product("vision-pro", "Vision Pro", of: "apple"), company("samsung", "Samsung", "三星"),
            product("galaxy", "Galaxy", of: "samsung"), company("novo", "Novo Nordisk", "诺和诺德"),
            product("wegovy", "Wegovy", of: "novo"), company("lilly", "Eli Lilly", "礼来"),
            product("zepbound", "Zepbound", of: "lilly"), company("intel", "Intel", "英特尔"), company("amd", "AMD"),
            company("tsmc", "TSMC", "台积电"), company("salesforce", "Salesforce"),
            product("slack", "Slack", of: "salesforce"), company("spotify", "Spotify"),
            company("toyota", "Toyota", "丰田"),
            company("rivian", "Rivian"), company("boeing", "Boeing", "波音"), product("777x", "777X", of: "boeing"),
            company("nintendo", "Nintendo", "任天堂"), product("switch-2", "Switch 2", of: "nintendo"),
            company("huawei", "Huawei", "华为"), product("mate", "Mate 70", of: "huawei"), company("openai", "OpenAI"),
            product("gpt-4", "GPT-4", of: "openai"), product("gpt-4o", "GPT-4o", of: "openai"),
            product("chatgpt", "ChatGPT", of: "openai"), product("sora", "Sora", of: "openai"),
            company("anthropic", "Anthropic"), product("claude", "Claude", of: "anthropic"),
            company("google", "Google", "谷歌"),
            product("gemini", "Gemini", of: "google"), company("deepseek", "DeepSeek"),
            company("microsoft", "Microsoft", "微软"),
            company("disney", "Disney", "迪士尼"), company("nvidia", "Nvidia", "英伟达"),
            company("softbank", "SoftBank", "软银"),
        ]
    }()

    /// The facts of a news item of 10 March 2025.
    private static func facts(_ title: String, _ summary: String = "") -> [String] {
        let published = DateParser.parse("2025-03-10T09:00:00Z")
        let item = Item(
            id: "1", source: "s", title: title, summary: summary, published: published,
            firstSeen: published ?? .distantPast)
        return analyzer.analyze(item).facts.map(\.short)
    }

    // MARK: - Prices

    @Test(arguments: [
        ("Tesla cuts Model 3 price to $34,990 from $38,990", ["price model-3: 34990 USD / unit, was 38990"]),
        ("Wegovy list price cut to $349 a month from $499", ["price wegovy: 349 USD / month, was 499"]),
        ("Lilly sells Zepbound vials for $399 per month to cash payers", ["price zepbound: 399 USD / month"]),
        ("Apple's Vision Pro to cost $3,499", ["price vision-pro: 3499 USD / unit"]),
        ("Slack will charge $7.25 per user per month", ["price slack: 7.25 USD / user per month"]),
        ("Samsung Galaxy S25 Ultra starts at $1,299", ["price galaxy (Galaxy S25 Ultra): 1299 USD / unit"]),
        ("Spotify raises Premium to $11.99 per month from $10.99", ["price spotify: 11.99 USD / month, was 10.99"]),
        (
            "Claude Opus 4 is priced at $15/$75 per million input/output tokens",
            [
                "price claude (Claude Opus 4): 15 USD / 1M input tokens",
                "price claude (Claude Opus 4): 75 USD / 1M output tokens",
            ]
        ),
        (
            "Claude Haiku: $0.25 / 1M input tokens, $1.25 / 1M output tokens",
            [
                "price claude (Claude Haiku): 0.25 USD / 1M input tokens",
                "price claude (Claude Haiku): 1.25 USD / 1M output tokens",
            ]
        ),
        ("Tesla raises the price of Model 3 to $38,990 from $34,990", ["price model-3: 38990 USD / unit, was 34990"]),
        ("Zepbound, which is taken like Wegovy, costs $399 a month", ["price zepbound: 399 USD / month"]),
        ("Zepbound, challenging Novo Nordisk's Wegovy, costs $399 a month", ["price zepbound: 399 USD / month"]),
        ("Tesla prices Model Y to match BYD's Seagull at $39,990", ["price model-y: 39990 USD / unit"]),
        ("Tesla cuts Model 3 price by $2,000 to $36,990", ["price model-3: 36990 USD / unit"]),
        (
            "Tesla cuts the price of its Quokka pickup from $60,000 to $49,990",
            ["price tesla (Quokka): 49990 USD / unit, was 60000"]
        ),
        ("特斯拉Model 3售价下调2万元至21.19万元", ["price model-3: 211900 CNY / unit"]),
        ("特斯拉Model 3降价至23.19万元", ["price model-3: 231900 CNY / unit"]),
        ("特斯拉 Model Y 起售价从26.39万元下调至24.99万元", ["price model-y: 249900 CNY / unit, was 263900"]),
        ("小米SU7 Ultra定价52.99万元", ["price su7 (SU7 Ultra): 529900 CNY / unit"]),
        ("比亚迪海鸥起售价降至6.98万元", ["price seagull: 69800 CNY / unit"]),
        ("诺和诺德Wegovy降价一半，每月349美元", ["price wegovy: 349 USD / month"]),
        ("Spotify会员涨价，月费从9.99美元涨到10.99美元", ["price spotify: 10.99 USD / month, was 9.99"]),
    ])
    func aPriceHasItsUnitAndWhatItWasBefore(title: String, facts: [String]) {
        #expect(Self.facts(title) == facts)
    }

    @Test(arguments: [
        (
            "OpenAI unveils GPT-4 Turbo",
            "It costs $10 per million input tokens and $30 per million output tokens, against $30 and $60 for GPT-4.",
            [
                "price gpt-4 (GPT-4 Turbo): 10 USD / 1M input tokens",
                "price gpt-4 (GPT-4 Turbo): 30 USD / 1M output tokens",
                "price gpt-4: 30 USD / 1M input tokens", "price gpt-4: 60 USD / 1M output tokens",
            ]
        ),
        (
            "DeepSeek-V2 undercuts GPT-4 Turbo",
            "The model costs one yuan per million input tokens, far below GPT-4 Turbo.",
            ["price deepseek (DeepSeek-V2): 1 CNY / 1M input tokens"]
        ),
        (
            "Claude 3.5 beats GPT-4o", "It is twice as fast as Gemini and costs $3 per million input tokens.",
            ["price claude (Claude 3.5): 3 USD / 1M input tokens", "overtaking claude > gpt-4o"]
        ),
        (
            "OpenAI 发布 GPT-4o", "价格为 GPT-4 Turbo 的一半，输入 5 美元、输出 15 美元每百万 token。",
            ["price gpt-4o: 5 USD / 1M input tokens", "price gpt-4o: 15 USD / 1M output tokens"]
        ),
        (
            "Claude 主力模型降价，每千 token 0.0005 元", "输入价格从 0.02 元降到 0.0005 元。",
            ["price claude: 0.5 CNY / 1M input tokens, was 20"]
        ),
    ])
    func ofSeveralProductsEachKeepsItsPrice(title: String, summary: String, facts: [String]) {
        #expect(Set(Self.facts(title, summary)) == Set(facts))
    }

    @Test(arguments: [
        "Tesla lowers Model Y prices by $2,000 in the US", "Rivian raises $1.5 billion in debt",
        "iPhone sales fell 5% to $46 billion", "Apple fined €1.8 billion over Spotify",
        "Spotify pays $10 million to settle suit over royalties", "Tesla shares fall to $210 a share",
        "What if Tesla cut the Model 3 to $25,000?", "Apple may raise iPhone prices to $1,199, analysts say",
        "It doesn't cost Anthropic $5,000 per Claude user", "Microsoft invests $1 billion in OpenAI, maker of ChatGPT",
        "传苹果明年推出折叠屏iPhone，售价2000美元", "特斯拉市值跌破5000亿美元", "小米投资100亿元造SU7", "特斯拉股价跌至200美元",
        "小米SU7降价2万元", "Intel engineer earns $300,000 a year at AMD",
    ])
    func whatIsNoPriceMakesNoRow(title: String) {
        #expect(!Self.facts(title).contains { $0.hasPrefix("price") })
    }

    // MARK: - Promises

    @Test(arguments: [
        ("Nintendo Switch 2 launches on June 5", "promise switch-2: dated, 2025-06-05"),
        ("Tesla says Cybercab production will start in April", "promise cybercab: dated, 2025-04-30"),
        ("TSMC to open second Arizona plant in 2027", "promise tsmc (Arizona plant): dated, 2027-12-31"),
        (
            "Toyota to start production at North Carolina battery plant by the end of the year",
            "promise toyota (North Carolina battery plant): dated, 2025-12-31"
        ),
        ("The iPhone 17 goes on sale on Friday", "promise iphone (iPhone 17): dated, 2025-03-14"),
        ("Sora to come later this year", "promise sora: dated, 2025-12-31"),
        ("Boeing delays first 777X delivery to 2026", "promise 777x: delayed, 2026-12-31"),
        ("Intel postpones Ohio fab to 2030", "promise intel (Ohio fab): delayed, 2030-12-31"),
        ("OpenAI delays ChatGPT's advanced voice mode", "promise chatgpt (ChatGPT's advanced voice mode): delayed"),
        ("Tesla scraps plan to launch Cybercab in Europe", "promise cybercab: cancelled"),
        ("OpenAI shows Sora but does not release it", "promise sora: announced, not shipped"),
        ("Google to release Gemini 3 in the coming weeks", "promise gemini (Gemini 3): announced, not shipped"),
        ("Huawei Mate 70 is now available in China", "promise mate: shipped"),
        ("任天堂Switch 2售价449.99美元，6月5日发售", "promise switch-2: dated, 2025-06-05"),
        ("华为Mate 70将于11月26日发布", "promise mate: dated, 2025-11-26"),
        ("小米SU7将在第三季度交付", "promise su7: dated, 2025-09-30"),
        ("苹果Vision Pro年底前上市", "promise vision-pro: dated, 2025-12-31"),
        ("波音777X首架交付推迟至2027年", "promise 777x: delayed, 2027-12-31"),
        ("台积电亚利桑那第二工厂将于2027年投产", "promise tsmc (第二工厂): dated, 2027-12-31"),
        ("OpenAI 的 Sora 至今仍未开放", "promise sora: announced, not shipped"),
        ("OpenAI 推迟 ChatGPT 高级语音模式", "promise chatgpt (ChatGPT 高级语音模式): delayed"),
    ])
    func aPromiseHasItsStateAndLastDay(title: String, fact: String) {
        #expect(Self.facts(title).filter { $0.hasPrefix("promise") } == [fact])
    }

    @Test(arguments: [
        "Apple reportedly plans to launch foldable iPhone in 2026", "Apple denies it will delay iPhone launch",
        "Will Tesla launch the Cybercab this year?", "Apple's Vision Pro shipped in early 2024",
        "Claude comes to the iPhone later this year",
        "苹果否认iPhone推迟发布", "传苹果明年推出折叠屏iPhone", "Gemini may launch in May",
    ])
    func hearsayAndQuestionsPromiseNothing(title: String) {
        #expect(!Self.facts(title).contains { $0.hasPrefix("promise") && !$0.hasSuffix("shipped") })
    }

    // MARK: - People

    @Test(arguments: [
        ("Intel CEO Pat Gelsinger retires", ["talent Pat Gelsinger, CEO: intel → ?"]),
        ("Intel finance chief David Zinsner leaves for AMD", ["talent David Zinsner, CFO: intel → amd"]),
        ("Former Apple engineer Jane Horvath joins OpenAI", ["talent Jane Horvath, engineer: apple → openai"]),
        ("Samsung poaches TSMC veteran Lin Jun-cheng", ["talent Lin Jun-cheng, veteran: tsmc → samsung"]),
        ("Tesla's head of powertrain Drew Baglino resigns", ["talent Drew Baglino, head: tesla → ?"]),
        (
            "OpenAI appoints Sarah Friar as finance chief and Kevin Weil as product chief",
            ["talent Kevin Weil, product chief: ? → openai", "talent Sarah Friar, CFO: ? → openai"]
        ),
        (
            "Rivian's finance chief Claire McDonough and software head Wassym Bensaid depart",
            ["talent Claire McDonough, CFO: rivian → ?", "talent Wassym Bensaid, software head: rivian → ?"]
        ),
        (
            "OpenAI says chief scientist Jakub Pachocki is not leaving and calls the report false",
            ["talent Jakub Pachocki, chief scientist: openai → ?, denied"]
        ),
        ("Apple AI researcher Ruoming Pang leaves for OpenAI", ["talent Ruoming Pang, researcher: apple → openai"]),
        ("Nvidia chief scientist Bill Dally leaves", ["talent Bill Dally, chief scientist: nvidia → ?"]),
        ("Intel engineer Jane Roe leaves for AMD", ["talent Jane Roe, engineer: intel → amd"]),
        ("Former Apple Engineer Ruoming Pang Joins OpenAI", ["talent Ruoming Pang, engineer: apple → openai"]),
        ("Tesla Finance Chief Jane Field Resigns After Two Years", ["talent Jane Field, CFO: tesla → ?"]),
        ("Yusuf Long, Tesla's design chief, resigns", ["talent Yusuf Long, chief designer: tesla → ?"]),
        ("Tesla chief engineer Song Chun has resigned", ["talent Song Chun, chief engineer: tesla → ?"]),
        ("小米汽车副总裁李肖爽离职", ["talent 李肖爽, vice president: xiaomi → ?"]),
        ("原蔚来副总裁魏健加盟小米", ["talent 魏健, vice president: nio → xiaomi"]),
        ("华为前高管余承东创业", ["talent 余承东, executive: huawei → own"]),
        ("英特尔CEO帕特·基辛格宣布退休", ["talent 帕特·基辛格, CEO: intel → ?"]),
        ("微软宣布前蔚来副总裁魏健将加入，OpenAI 另请他人", ["talent 魏健, vice president: nio → microsoft"]),
        ("英特尔任命陈立武为CEO", ["talent 陈立武, CEO: ? → intel"]),
        ("蔚来高管接连离职：副总裁魏健、张洋相继离开", ["talent 张洋, vice president: nio → ?", "talent 魏健, vice president: nio → ?"]),
        ("11 of 14 OpenAI founders have left", ["totals openai: 11"]),
        ("Eleven of Rivian's 14 vice presidents have left since 2023", ["totals rivian: 11"]),
        ("Nine of OpenAI's founders have left, four of them to start companies", ["totals openai: 9, 4 founders"]),
        ("蔚来已有8名高管离职，其中3人创业", ["totals nio: 8, 3 founders"]),
    ])
    func whoGoesWhereIsTold(title: String, facts: [String]) {
        #expect(Self.facts(title).filter { $0.hasPrefix("t") }.sorted() == facts)
    }

    @Test(arguments: [
        "Tesla boss pushes out more founders", "Tesla lays off 600 staff, of whom 40 were engineers",
        "Rivian engineers leave in droves",
        "OpenAI president Greg Brockman takes a sabbatical", "Apple tries to lure AMD engineer Jane Horvath",
        "Intel CEO Pat Gelsinger says the fab will open", "Intel Chief Resigns Over China Ties",
        "Intel hires White House chief of staff as adviser", "Tesla Chief Executive Exit Rattles Wall Street",
        "英特尔CEO帕特·基辛格称将裁员",
    ])
    func whoStaysMakesNoRow(title: String) {
        #expect(!Self.facts(title).contains { $0.hasPrefix("talent") || $0.hasPrefix("totals") })
    }

    @Test(arguments: [
        ("Former Intel engineer Jane Horvath returns to Intel", "back Jane Horvath: intel"),
        ("Intel reinstates CEO Pat Gelsinger", "back Pat Gelsinger: intel"),
        ("英特尔CEO帕特·基辛格重返英特尔", "back 帕特·基辛格: intel"),
        ("Investors push for CEO Pat Gelsinger to return to Intel", nil),
        ("Intel CEO Pat Gelsinger may return to Intel", nil),
        ("Intel CEO Pat Gelsinger will not return to Intel", nil),
        ("投资者希望英特尔CEO帕特·基辛格重返英特尔", nil),
    ])
    func whoIsBackIsTold(title: String, fact: String?) {
        #expect(Self.facts(title).first { $0.hasPrefix("back") } == fact)
    }

    // MARK: - Overtakings and partners

    @Test(arguments: [
        ("Zepbound beats Wegovy by 47% in head-to-head trial", ["overtaking zepbound > wegovy, by 47%"]),
        ("BYD outsells Tesla in Europe for the first time", ["overtaking byd > tesla in sales"]),
        (
            "Google says Gemini beats GPT-4 on most benchmarks",
            ["overtaking gemini > gpt-4 in performance, measured by google"]
        ),
        ("Claude and Gemini pass GPT-4o in coding", ["overtaking claude + gemini > gpt-4o in coding"]),
        ("比亚迪在欧洲销量超过特斯拉，高出12%", ["overtaking byd > tesla in sales, by 12%"]),
        ("GPT-4o 被 Claude 和 Gemini 超越", ["overtaking claude + gemini > gpt-4o"]),
        (
            "BYD outsells Tesla in Europe, according to JATO Dynamics",
            ["overtaking byd > tesla in sales, measured by JATO Dynamics"]
        ),
        ("Huawei overtakes Apple in China, IDC data shows", ["overtaking huawei > apple, measured by IDC"]),
        (
            "Huawei outsells Apple in China, Counterpoint says",
            ["overtaking huawei > apple in sales, measured by Counterpoint"]
        ),
        ("据 IDC 统计，华为在中国的销量超过苹果", ["overtaking huawei > apple in sales, measured by IDC"]),
        ("TrendForce 数据显示，三星的份额被华为超过", ["overtaking huawei > samsung in market share, measured by TrendForce"]),
        ("乘联会数据显示，小米销量超过特斯拉", ["overtaking xiaomi > tesla in sales, measured by 乘联会"]),
        ("最新数据显示，小米销量超过特斯拉", ["overtaking xiaomi > tesla in sales"]),
        ("BYD outsells Tesla in Europe, John Hill says", []),
        (
            "Zepbound beats Wegovy by 6.5 percentage points in head-to-head trial",
            ["overtaking zepbound > wegovy, by 6.5 percentage points"]
        ),
        (
            "Huawei overtakes Apple in China, 20.2% against 13.7%",
            ["overtaking huawei > apple, by 20.2% against 13.7%"]
        ),
        ("比亚迪销量超过特斯拉，高出59辆", ["overtaking byd > tesla in sales, by 59辆"]),
        ("BYD outsells Tesla in Norway by 59 cars", ["overtaking byd > tesla in sales, by 59 cars"]),
        ("Nvidia passes Apple to become the most valuable company", ["overtaking nvidia > apple in market value"]),
        ("Will BYD overtake Tesla this year?", []), ("Claude closes gap with GPT-4o", []),
        ("Claude is what GPT-4 should have been", []),
        ("Gemini can pass a question to ChatGPT", []), ("OpenAI is developing a platform to replace Slack", []),
    ])
    func whoBeatWhomIsTold(title: String, facts: [String]) {
        #expect(Self.facts(title).filter { $0.hasPrefix("overtaking") } == facts)
    }

    @Test(arguments: [
        ("Disney exits OpenAI deal", "partner disney of openai: withdraws"),
        ("SoftBank sells its entire stake in Nvidia", "partner softbank of nvidia: withdraws"),
        (
            "Microsoft adds OpenAI, its partner, to its list of competitors",
            "partner microsoft of openai: becomes a rival"
        ),
        ("微软首次把 OpenAI 列为竞争对手，双方仍是合作伙伴", "partner microsoft of openai: becomes a rival"),
    ])
    func aPartnerThatTurnsIsTold(title: String, fact: String) {
        #expect(Self.facts(title).contains(fact))
    }

    @Test func whoHasNotStoppedDoesNotWithdraw() {
        let facts = Self.analyzer.analyze(text: "OpenAI的大金主微软从来没有停止AI大模型的开发和投资。", mode: .essay).facts
        #expect(!facts.map(\.short).contains { $0.hasSuffix("withdraws") })
        let ended = Self.analyzer.analyze(text: "OpenAI的大金主微软停止了对OpenAI的投资。", mode: .essay).facts
        #expect(ended.map(\.short).filter { $0.hasPrefix("partner") } == ["partner microsoft of openai: withdraws"])
    }

    // MARK: - Bounds

    @Test func aTextGivesAtMostSixtyFourFacts() {
        let text =
            (1...200).map { "Model 3 costs $\($0) per day\($0)." }.joined(separator: " ")
            + (1...200).map { "\nTesla Model \($0)X costs $\($0),000." }.joined()
        #expect(Self.analyzer.analyze(text: text, mode: .essay).facts.count <= FactReader.limit)
    }

    @Test func noMixtureOfPiecesIsRefused() {
        let pieces = [
            "Tesla", "Model 3", " costs ", "$5", "$", "from ", " to ", "/", "per million input tokens", " and ", "特斯拉",
            "降到", "每百万", "token",
            "输入", "3美元", "元", "被", "超越", "GPT-4o", "Claude", "'s ", "former ", "CEO ", "Pat Gelsinger", "陈立武", "为",
            "任命", "joins ", "离职",
            "其中", "32", "人", "创业", "Q3", "2025", "年", "月", "底", "in ", "by ", "will launch", "将", "发布", "推迟", "，", "。",
            ". ", "\n", "·", "the ",
            "one yuan", "of ", "11", " left", "plant", "工厂", "(", "\"", "😀", "a\u{301}", "\u{200d}",
        ]
        var generator = SeededGenerator(state: 7)
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }.joined()
            for mode in [Analyzer.Mode.news, .essay] {
                let facts = Self.analyzer.analyze(text: text, mode: mode).facts
                let length = text.unicodeScalars.count
                #expect(facts.allSatisfy { (0...length).contains($0.evidence.start) && $0.evidence.end <= length })
            }
        }
    }
}

extension LedgerFact {
    var evidence: Evidence {
        switch self {
        case .talent(let fact), .comeback(let fact): fact.evidence
        case .talentTotals(let fact): fact.evidence
        case .price(let fact): fact.evidence
        case .promise(let fact): fact.evidence
        case .overtaking(let fact): fact.evidence
        case .partnership(let fact): fact.evidence
        }
    }

    /// One line of what a fact says.
    var short: String {
        func number(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
        func thing(_ id: EntityID, _ name: String?) -> String { name.map { "\(id) (\($0))" } ?? "\(id)" }
        switch self {
        case .talent(let fact):
            let goal = fact.to?.rawValue ?? (fact.hasFounded ? "own" : "?")
            return "talent \(fact.name)\(fact.role.map { ", " + $0 } ?? ""): \(fact.from?.rawValue ?? "?") → \(goal)"
                + (fact.certainty == .denied ? ", denied" : "")
        case .comeback(let fact): return "back \(fact.name): \(fact.to?.rawValue ?? "?")"
        case .talentTotals(let fact):
            return "totals \(fact.subject): \(fact.departed)\(fact.founded.map { ", \($0) founders" } ?? "")"
        case .price(let fact):
            return "price \(thing(fact.product, fact.name)): \(number(fact.amount)) \(fact.currency) / \(fact.per)"
                + (fact.previous.map { ", was \(number($0))" } ?? "")
        case .promise(let fact):
            return
                "promise \(thing(fact.product, fact.name)): \(fact.state.rawValue)\(fact.due.map { ", " + $0 } ?? "")"
        case .overtaking(let fact):
            return "overtaking \(fact.winners.map(\.rawValue).joined(separator: " + ")) > \(fact.loser)"
                + (fact.dimension.map { " in " + $0 } ?? "") + (fact.margin.map { ", by " + $0 } ?? "")
                + (fact.measuredBy.map { ", measured by \($0)" } ?? "")
        case .partnership(let fact): return "partner \(fact.partner) of \(fact.subject): \(fact.turn)"
        }
    }
}
