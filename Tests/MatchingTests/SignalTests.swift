import Foundation
import Reading
import Testing

@testable import Matching

/// What single headlines say of companies that only their names are known of.
@Suite struct SignalTests {
    static let analyzer = Result {
        try Analyzer(entities: [
            Entity(id: "acme", names: ["en": "Acme", "zh": "艾克美"], kind: .company),
            Entity(id: "zenith", names: ["en": "Zenith", "zh": "泽尼斯"], kind: .company),
            Entity(id: "comet", names: ["en": "Comet", "zh": "彗星X1"], kind: .product, owner: "acme"),
            Entity(id: "jane-roe", names: ["en": "Jane Roe", "zh": "罗简安"], kind: .person, owner: "acme", role: "CEO"),
        ])
    }

    /// The signals of a headline: factor and subject, `+` for a gain, the certainty where it is no fact.
    static func signals(_ title: String) throws -> [String] {
        let item = Item(id: "1", source: "paper", title: title, firstSeen: .distantPast)
        return try analyzer.get().analyze(item).signals.map { signal in
            "\(signal.factor)@\(signal.subject)" + (signal.direction == .gain ? "+" : "")
                + (signal.certainty == .fact ? "" : "/\(signal.certainty)")
        }.sorted()
    }

    /// Checks the signals of a headline, parted by spaces.
    static func expect(_ title: String, _ signals: String, _ location: SourceLocation = #_sourceLocation) throws {
        let found = try self.signals(title).joined(separator: " ")
        #expect(found == signals, "\(title)", sourceLocation: location)
    }

    @Test func whatIsOffIsNotChargedAlongWithAnother() throws {
        let entities = [Entity(id: "acme", names: ["en": "Acme"], kind: .company)]
        let item = Item(id: "1", source: "press", title: "Acme board ousts chief executive", firstSeen: .distantPast)
        func factors(_ overrides: [FactorOverride]) throws -> [FactorID] {
            try Analyzer(entities: entities, factors: overrides).analyze(item).signals.map(\.factor).sorted()
        }
        #expect(try factors([]) == ["governance.board", "talent.departure"])
        #expect(try factors([FactorOverride(id: "talent.departure", isOff: true)]) == ["governance.board"])
    }

    /// What a change of a watched page took away is no news, what it put there is.
    @Test func whatAWatchedPageNoLongerSaysIsNoSignal() throws {
        for (summary, signals) in [
            ("− Zenith sues Acme over patents", ""), ("+ Zenith sues Acme over patents", "legal.regulatory@acme"),
            ("Zenith [-sues-]{+greets+} Acme at the fair", ""),
            ("Calm at Acme (was Zenith sues Acme)", ""),
        ] {
            var item = Item(id: "1", source: "page", title: "Status", summary: summary, firstSeen: .distantPast)
            item.categories = ["vedette:change"]
            let found = try Self.analyzer.get().analyze(item).signals.map { "\($0.factor)@\($0.subject)" }
            #expect(found.joined(separator: " ") == signals, "\(summary)")
        }
    }

    /// A suit is harm until whoever brought it takes it back; what is told as the past is neither.
    @Test(arguments: [
        ("Zenith sues Acme over patents", "legal.regulatory@acme"),
        ("Zenith drops its lawsuit against Acme", "legal.regulatory@acme+"),
        ("Zenith withdraws the patent case against Acme", "legal.regulatory@acme+"),
        ("Zenith opens its archive, weeks after it sued Acme", ""),
        ("泽尼斯对 Acme 提起诉讼", "legal.regulatory@acme"),
        ("泽尼斯撤回对 Acme 的专利诉讼", "legal.regulatory@acme+"),
    ])
    func suitsComeAndGo(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// Who sues, with or without a name for whom, does himself no harm.
    @Test(arguments: [
        ("艾克美提起诉讼", ""),
        ("艾克美发起诉讼", ""),
        ("艾克美公司提起仲裁", ""),
        ("艾克美法务部：已对37家自媒体提起诉讼", ""),
        ("艾克美就专利纠纷向法院递交诉状", ""),
        ("艾克美在加州提起诉讼，指控泽尼斯侵权", "legal.regulatory@zenith/claim"),
        ("Acme files lawsuit in California", ""),
        ("艾克美被泽尼斯起诉", "legal.regulatory@acme"),
        ("艾克美深陷专利纠纷", "legal.regulatory@acme"),
        ("艾克美面临集体诉讼", "legal.regulatory@acme"),
    ])
    func plaintiffsAreNotCharged(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// Who accuses, who wins in court and who is apologised to is not charged.
    @Test(arguments: [
        ("Acme accuses contractor of theft", ""),
        ("Acme resumes work after contractor accused of theft", ""),
        ("Acme accused of fraud", "trust.incident@acme/claim"),
        ("Judge rules for Acme in patent battle with Zenith", "legal.regulatory@acme+ legal.regulatory@zenith"),
        ("Jury sides with Zenith in copyright fight with Acme", "legal.regulatory@acme legal.regulatory@zenith+"),
        ("Acme hit with lawsuit from Zenith", "legal.regulatory@acme"),
        ("一名博主向艾克美道歉", ""),
        ("艾克美向用户道歉", "trust.incident@acme"),
        ("泽尼斯把艾克美告了", "legal.regulatory@acme"),
    ])
    func whoIsDoneGoodOrDoesIsNotCharged(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// What is guarded against did not happen, and what a count went back on is news.
    @Test(arguments: [
        ("Acme adds a lock that prevents data breaches", ""),
        ("艾克美升级系统，防止数据泄露", ""),
        ("艾克美数据泄露", "trust.incident@acme"),
        ("六年前，艾克美裁员三千人", ""),
        ("Acme breach hit 3 million users, double its earlier estimate", "trust.incident@acme"),
        ("Acme is back in Chapter 11", "finance.strain@acme"),
    ])
    func whatDidNotHappenNowIsNotCharged(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// Authorities refuse, stop and put off.
    @Test(arguments: [
        ("FDA declines to approve Acme allergy drug", "legal.regulatory@acme"),
        ("Regulator extends review of Acme pill", "resources.delay@acme"),
        ("监管部门责令艾克美停产整改", "legal.regulatory@acme"),
        ("药监局不予批准艾克美新药上市申请", "legal.regulatory@acme"),
        ("证监局对艾克美出具警示函", "legal.regulatory@acme"),
    ])
    func refusalsAreActs(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// People of whom only the name is known leave with their office.
    @Test(arguments: [
        ("Amir Haddad steps down as chief executive of Acme", "governance.board@acme talent.departure@acme"),
        ("Amir Haddad resigns as CFO of Acme", "talent.departure@acme"),
        ("李大钊卸任艾克美CEO", "governance.board@acme talent.departure@acme"),
        ("He leaves Acme for Zenith", "talent.poaching@acme"),
        ("艾克美前高管离职，自立门户", "talent.departure@acme talent.spinoff@acme"),
        ("Acme's former research chief has founded Northwind Bio", "talent.spinoff@acme"),
    ])
    func theUnknownLeaveToo(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// A company that is called by an everyday word is not that word.
    @Test func namesAreNotWordsOfCues() throws {
        let analyzer = try Analyzer(entities: [
            Entity(id: "target", names: ["en": "Target"], kind: .company),
            Entity(id: "acme", names: ["en": "Acme"], kind: .company),
        ])
        let title = "Acme cuts prices, piling pressure on Target"
        let item = Item(id: "1", source: "paper", title: title, firstSeen: .distantPast)
        let signals = analyzer.analyze(item).signals.map { "\($0.factor)@\($0.subject) \($0.direction)" }
        #expect(Set(signals) == ["competition.price@target harm", "competition.price@acme gain"])
    }

    /// Characters of two neighbouring words are no word of a cue.
    @Test(arguments: [
        ("艾克美一周后推出新机", ""),
        ("艾克美售后推诿", ""),
        ("艾克美萤火虫开售", ""),
        ("艾克美新车交付后推至明年", "resources.delay@acme"),
        ("艾克美奶粉发现虫", "trust.incident@acme"),
        ("艾克美被罚款三亿元", "legal.regulatory@acme"),
    ])
    func chineseWordsHaveEdges(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// What may be hedges only what it stands before; hearsay its clause, or the sentence that it opens or closes.
    @Test(arguments: [
        ("Acme recalls 1.8 million vehicles over hood that could open", "trust.incident@acme"),
        ("Acme recalls 200,000 trucks because brakes might fail", "trust.incident@acme"),
        ("Acme may recall 200,000 trucks", "trust.incident@acme/rumour"),
        ("艾克美召回15万辆皮卡，刹车可能失灵", "trust.incident@acme"),
        ("艾克美可能召回15万辆皮卡", "trust.incident@acme/rumour"),
        ("Acme burns through cash, warns it may need more", "finance.strain@acme"),
        ("Acme burns through cash, analyst warns", "finance.strain@acme/claim"),
        ("Acme reportedly cuts 500 jobs", "resources.focus@acme/rumour"),
        ("Acme to cut 500 jobs, sources say", "resources.focus@acme/rumour"),
        ("Acme to cut 500 jobs: sources", "resources.focus@acme/rumour"),
        ("Acme plans to cut 4,000 jobs", "resources.focus@acme"),
        ("艾克美拟裁员4000人", "resources.focus@acme"),
        ("据传艾克美裁员", "resources.focus@acme/rumour"),
        ("记者获悉，艾克美拟裁员五千人", "resources.focus@acme/rumour"),
        ("独家：艾克美计划裁员五千人", "resources.focus@acme/rumour"),
        ("Exclusive: Acme plans to cut 500 jobs", "resources.focus@acme/rumour"),
        ("记者获悉，艾克美裁员五千人", "resources.focus@acme"),
        ("Reports: Acme chief executive is leaving", "governance.board@acme/rumour talent.departure@acme/rumour"),
        ("Acme finance chief said to be leaving", "talent.departure@acme/rumour"),
        ("Acme believed to be cutting 500 jobs", "resources.focus@acme/rumour"),
        ("Acme confirms delay of its truck, blames a supplier", "resources.delay@acme"),
        ("网传艾克美遭大规模攻击", "trust.incident@acme/rumour"),
        ("据传艾克美董事会考虑更换CEO", "governance.board@acme/rumour"),
        ("据知情人士透露，艾克美将裁员500人", "resources.focus@acme/rumour"),
        ("艾克美将裁员500人，知情人士称", "resources.focus@acme/rumour"),
        ("Acme sued over vaccine claims", "legal.regulatory@acme"),
        ("Zenith claims Acme stole its code", "trust.incident@acme/claim"),
    ])
    func doubtHasAScope(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// A report that is put down is denied; what nearly happened, may never happen or is not ruled out did not happen.
    @Test(arguments: [
        ("Acme dismisses layoff rumors", "resources.focus@acme/denied"),
        ("Acme shuts down rumors of layoffs", "resources.focus@acme/denied"),
        ("网传艾克美大规模裁员，罗简安：假的", "resources.focus@acme/denied"),
        ("罗简安否认离职", "governance.board@acme/denied talent.departure@acme/denied"),
        ("罗简安否认将卸任艾克美CEO", "governance.board@acme/denied talent.departure@acme/denied"),
        ("Acme shuts down plant", "resources.focus@acme"),
        ("Acme was nearly banned from China", ""),
        ("Acme almost missed forecasts", ""),
        ("艾克美险些被中国封禁", ""),
        ("艾克美差点破产", ""),
        ("Acme nearly doubles its prices", "competition.price@acme"),
        ("Acme lays off almost 2,000 workers", "resources.focus@acme"),
        ("Acme may never overtake Zenith", ""),
        ("艾克美不排除与泽尼斯合作", ""),
        ("艾克美不再与泽尼斯续约", "competition.partner_turns@zenith"),
        ("艾克美不排除裁员", "resources.focus@acme/rumour"),
        ("Jane Roe threatens to leave Acme", "governance.board@acme/claim talent.departure@acme/claim"),
        ("罗简安威胁离开艾克美", "governance.board@acme/claim talent.departure@acme/claim"),
        ("Acme lifts hiring freeze", ""),
        ("Acme wins recall vote", ""),
        ("Acme and Zenith bury the hatchet", ""),
        ("Acme announces hiring freeze", "resources.focus@acme"),
        ("Acme reverses layoffs", ""),
        ("Acme rehires fired engineers", ""),
        ("艾克美撤回裁员决定", ""),
        ("艾克美召回被裁工程师", ""),
        ("艾克美召回一周年", ""),
        ("破产十年后，艾克美重生", ""),
        ("Acme confirms layoffs after days of rumours", "resources.focus@acme"),
        ("Acme layoffs rumoured", "resources.focus@acme/rumour"),
    ])
    func whatDidNotHappenIsNotTold(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// Why something happened once is no news of it.
    @Test(arguments: [
        ("Former director tells why Acme fired Jane Roe", ""),
        ("艾克美前董事讲述罢免罗简安的原因", ""),
        ("Founder, who left Acme years before, raises funds", ""),
        ("Acme fired Jane Roe, a former director says", "governance.board@acme/claim talent.departure@acme/claim"),
    ])
    func recountingIsNoNews(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// Who passes something on, passes a number or is worth more overtakes nobody.
    @Test(arguments: [
        ("Zenith passes Acme in sales", "competition.overtaken@acme"),
        ("Zenith can pass a question to Acme", ""),
        ("Acme passed 10 million cars", ""),
        ("Zenith overtakes Acme as most valuable company", ""),
        ("泽尼斯市值超越艾克美", ""),
        ("访问量超出承载能力，艾克美宕机", "resources.capacity@acme"),
        ("Acme loses its top designer to Zenith", "talent.poaching@acme"),
    ])
    func overtakingNeedsTwo(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// A gap does not reach into the next member of an enumeration, nor a person's leaving into a paper about it.
    @Test(arguments: [
        ("艾克美新芯片速度提高一倍、价格减半", ""),
        ("艾克美提高服务价格", "competition.price@acme"),
        ("艾克美裁撤手机、汽车团队", "resources.focus@acme"),
        ("艾克美离职协议流出", ""),
        ("艾克美高管离职", "talent.departure@acme"),
    ])
    func gapsEndWhereTheMatterEnds(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// Common words that mean something else beside their neighbours.
    @Test(arguments: [
        ("Acme cuts prices and fixes a lazy model", "competition.price@acme+"),
        ("Acme model is getting lazy", "trust.incident@acme/claim"),
        ("Acme lets investors down", ""),
        ("Letting everyone down: Acme's service", ""),
        ("Court hands down verdict on Acme", ""),
        ("Acme website still down", "trust.incident@acme"),
        ("Zenith crash kills two in Texas", "trust.incident@zenith"),
        ("Acme beats Zenith in crash tests", "competition.overtaken@zenith"),
        ("多家商超下架艾克美零食", "competition.partner_turns@acme"),
        ("艾克美核心研发团队集体跳槽", "talent.departure@acme"),
        ("艾克美门店食物中毒", "trust.incident@acme"),
        ("艾克美收缩海外业务", "resources.focus@acme"),
        ("Zenith eats Acme's lunch", "competition.overtaken@acme"),
        ("Zenith pulls its ads from Acme", "competition.partner_turns@acme"),
        ("How to hide your Acme profile", ""),
        ("Acme packs its bags in China", "resources.focus@acme"),
        ("泽尼斯杀进艾克美腹地", "competition.launch@acme"),
        ("Acme scraps non-profit pledge", "governance.mission_conflict@acme"),
        ("Acme's bank pulls credit line", "finance.strain@acme"),
        ("Acme's biggest investor sells stake", "competition.partner_turns@acme"),
        ("Acme slips launch date again", "resources.delay@acme"),
        ("Zenith halves price of rival to Acme", "competition.price@acme competition.price@zenith+"),
        ("艾克美拒绝泽尼斯收购要约", ""),
        ("美国解除对艾克美禁令", "legal.regulatory@acme+"),
        ("穆迪下调艾克美评级至垃圾级", "finance.strain@acme"),
        ("Acme goes down", "trust.incident@acme"),
        ("泽尼斯起诉艾克美违约", "legal.regulatory@acme"),
        ("艾克美债券违约", "finance.strain@acme"),
        ("Zenith accuses Acme of poaching", ""),
        ("Zenith accuses Acme of copying its design", "trust.incident@acme/claim"),
        ("Acme plant on hold amid tariff uncertainty", "resources.delay@acme"),
        ("Acme faces tariffs of 25 percent", "legal.regulatory@acme"),
        ("IT outage grounds Acme", "trust.incident@acme"),
        ("System failure halts Acme plants", "trust.incident@acme"),
        ("Acme researchers resigned in protest over safety", "governance.safety_dissent@acme talent.departure@acme"),
        (
            "Acme researchers resigned in protest at the firing of Jane Roe",
            "governance.board@acme talent.departure@acme"
        ),
    ])
    func neighboursGiveWordsTheirSense(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// Who acts after a verb of speech is the one named there, followed or not.
    @Test(arguments: [
        ("Acme boss says Quillon delays deliveries", ""),
        ("Acme delays deliveries, its boss says", "resources.delay@acme/claim"),
        ("Jane Roe joins Acme", ""),
        ("王小明从艾克美跳槽泽尼斯", "talent.poaching@acme"),
        ("艾克美前研发处长疑携机密投奔泽尼斯", "talent.poaching@acme/rumour"),
        ("据传艾克美副总裁已提出辞呈", "talent.departure@acme/rumour"),
        ("更正：昨日报道的是泽尼斯而非艾克美裁员", "resources.focus@zenith"),
        ("艾克美工会宣布无限期罢工", ""),
        ("Zenith, not Acme, cuts 500 jobs", "resources.focus@zenith"),
        ("Zenith rather than Acme will close its Ohio plant", "resources.focus@zenith"),
        ("Unlike Acme, Zenith cuts 200 jobs", "resources.focus@zenith"),
        ("What Acme can learn from Zenith's layoffs", "resources.focus@zenith"),
        ("Acme supplier Nordic Steel files for bankruptcy", ""),
        ("Acme files for bankruptcy", "finance.strain@acme"),
        ("Acme's supplier halts production", ""),
        ("Acme joins Zenith in cutting jobs", "resources.focus@acme"),
        ("Zenith, Acme's biggest supplier, lays off 300", "resources.focus@zenith"),
        ("Acme, accused by Zenith of stealing designs, struggles", "trust.incident@acme/claim"),
        ("Despite Zenith's recall, Acme grows", "trust.incident@zenith"),
        ("Zenith hires engineers laid off by Acme", "resources.focus@acme"),
        ("Acme hit by Zenith outage", "trust.incident@zenith"),
        ("艾克美步泽尼斯后尘召回汽车", "trust.incident@acme"),
        ("艾克美收购濒临破产的泽尼斯", "finance.strain@zenith"),
        ("泽尼斯向艾克美赔偿300万", "legal.regulatory@zenith"),
        ("艾克美供应商裁员", ""),
        ("艾克美拖欠供应商货款", "finance.strain@acme"),
    ])
    func whoActsIsWhoIsNamed(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// A bare denial below a title of hearsay is about it; one that says what it denies, or is another's, is not.
    @Test(arguments: [
        ("艾克美被曝资金链紧张 供应商上门讨债", "艾克美否认。", "finance.strain@acme/denied"),
        ("Acme reportedly hit by data breach", "The company denied the report.", "trust.incident@acme/denied"),
        ("Acme reportedly hit by data breach", "Zenith denied the report.", "trust.incident@acme/rumour"),
        ("Acme sued for fraud", "Acme denies the allegations.", "legal.regulatory@acme"),
    ])
    func aBareDenialIsOfTheTitle(title: String, summary: String, expected: String) throws {
        let item = Item(id: "1", source: "paper", title: title, summary: summary, firstSeen: .distantPast)
        let found = try Self.analyzer.get().analyze(item).signals.map {
            "\($0.factor)@\($0.subject)" + ($0.certainty == .fact ? "" : "/\($0.certainty)")
        }
        #expect(found == [expected])
    }

    /// Of the parties to a suit the one is charged that is sued or loses what another began; who loses its own suit has
    /// done the other a favour. Partners and rivals are parties of their own.
    @Test(arguments: [
        ("Acme customers sue Zenith", "legal.regulatory@zenith"),
        ("Acme customers sue over faulty heaters", "legal.regulatory@acme trust.incident@acme"),
        ("艾克美客户起诉泽尼斯", "legal.regulatory@zenith"),
        ("Zenith loses suit against Acme", "legal.regulatory@acme+"),
        ("Judge tosses Acme lawsuit against Zenith", "legal.regulatory@zenith+"),
        ("Acme lawsuit against Zenith dismissed", "legal.regulatory@zenith+"),
        ("Acme loses appeal in Zenith patent case", "legal.regulatory@acme"),
        ("法院驳回艾克美对泽尼斯的诉讼", "legal.regulatory@zenith+"),
        ("泽尼斯状告艾克美败诉", "legal.regulatory@acme+"),
        ("艾克美诉泽尼斯案胜诉", "legal.regulatory@zenith"),
        ("法院判决艾克美诉泽尼斯专利侵权案胜诉", "legal.regulatory@zenith"),
        ("Acme rival files for bankruptcy", ""),
        ("艾克美竞争对手申请破产", ""),
        ("泽尼斯被供应商申请破产", "finance.strain@zenith"),
        ("Acme misses supplier payments, files for bankruptcy", "finance.strain@acme"),
        ("Layoffs hit Acme supplier", ""),
        ("Acme rivals cut prices", "competition.price@acme"),
        ("艾克美竞争对手降价20%", "competition.price@acme"),
        ("Acme suppliers halt deliveries over unpaid bills", "competition.partner_turns@acme"),
        ("艾克美供应商停止供货", "competition.partner_turns@acme"),
        ("Acme rivals lure away engineers", "talent.poaching@acme"),
        ("Zenith buys plant that Acme closed", "resources.focus@acme"),
        ("Zenith recall boosts Acme shares", "trust.incident@zenith"),
        ("Acme to pay Zenith $30 million to end suit", "legal.regulatory@acme"),
        ("Zenith stole Acme designs, lawsuit alleges", "legal.regulatory@zenith/claim trust.incident@zenith/claim"),
        ("Acme delays launch to fix Zenith chip flaw", "resources.delay@acme trust.incident@zenith"),
        ("Zenith snatches contract from Acme", "competition.partner_turns@acme"),
        ("泽尼斯从艾克美手中抢走订单", "competition.partner_turns@acme"),
        ("Acme wins order from Zenith", ""),
        ("Former Acme engineer sues Zenith", "legal.regulatory@zenith"),
        ("Ex-Acme employee sues over dismissal", "legal.regulatory@acme"),
        ("Former Acme chief sues newspaper", ""),
        ("艾克美前员工起诉公司", "legal.regulatory@acme"),
        ("艾克美向泽尼斯索赔5亿元", "legal.regulatory@zenith"),
        ("艾克美收购泽尼斯遭监管否决", "legal.regulatory@acme"),
        ("Zenith names Twitch co-founder Jane Roe interim CEO", "governance.board@zenith"),
    ])
    func partiesAreToldApart(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// Banks lose deposits, boards name whom they oust without a title, shops pay back: kinds that the trades differ in.
    @Test(arguments: [
        ("Acme ousts Roe, taps a rival's manager", "governance.board@acme talent.departure@acme"),
        ("Acme's Roe out as CEO after failed merger", "governance.board@acme talent.departure@acme"),
        ("Senior Acme consultant quits in video", "talent.departure@acme"),
        ("Ex-Acme inspector fired after raising alarm on brakes", "governance.safety_dissent@acme"),
        (
            "Acme and Zenith scrap plan to jointly develop a truck",
            "competition.partner_turns@acme competition.partner_turns@zenith"
        ),
        ("Acme seized by regulators, sold to Zenith", "legal.regulatory@acme"),
        ("Acme posts record operating profit on weak yen, strong demand", ""),
        ("艾克美存款流失逾千亿", "finance.strain@acme"),
        ("Acme fires two researchers for alleged leaking", "trust.incident@acme/claim"),
        ("艾克美就业绩不佳致歉", "finance.strain@acme"),
        ("艾克美向4109名顾客退款并十倍赔付", "trust.incident@acme"),
        ("Acme fails to win FDA approval", "legal.regulatory@acme"),
        ("艾克美未能获得FDA批准", "legal.regulatory@acme"),
        ("Acme in talks with creditors", "finance.strain@acme/rumour"),
        ("艾克美与债权人谈判", "finance.strain@acme"),
        ("Acme put on negative watch", "finance.strain@acme"),
        ("Acme rejects activist's board nominees", "governance.board@acme"),
        ("艾克美联合创始人反目", "governance.board@acme"),
        ("Acme idles Texas factory", "resources.focus@acme"),
        ("Fire breaks out at Acme warehouse", "trust.incident@acme"),
        ("Boycott hits Acme sales", "trust.incident@acme"),
        ("Acme gets bridge to new market", ""),
    ])
    func tradesHaveTheirTroubles(title: String, signals: String) throws {
        try Self.expect(title, signals)
    }

    /// On a company's own site "we" is the company, and an announcement that names nobody is about it.
    @Test(arguments: [
        ("We are raising prices by 10 percent", "competition.price@acme", "We"),
        ("We apologise for the data breach that exposed customer emails", "trust.incident@acme", "We"),
        ("我们为数据泄露致歉", "trust.incident@acme", "我们"),
        ("本公司将裁员200人", "resources.focus@acme", "本公司"),
        ("Our chief executive steps down", "governance.board@acme talent.departure@acme", "Our"),
        ("Service disruption on 3 June", "trust.incident@acme", "Service disruption"),
        ("Zenith sues us over patents", "legal.regulatory@acme", "us"),
        ("Zenith suffers an outage", "trust.incident@zenith", ""),
        ("Quillon suffers an outage", "", ""),
        ("US tightens its rules", "", ""),
        ("A spring in the garden", "", ""),
    ])
    func itsOwnSiteSpeaksForACompany(title: String, signals: String, mention: String) throws {
        let item = Item(id: "1", source: "acme-news", title: title, firstSeen: .distantPast)
        let own = try Self.analyzer.get().analyze(item, sourceSubject: "acme")
        #expect(own.signals.map { "\($0.factor)@\($0.subject)" }.sorted().joined(separator: " ") == signals)
        #expect(own.mentions.first { $0.entity == "acme" }?.text ?? "" == mention)
        // Elsewhere nobody knows who "we" is.
        let elsewhere = try Self.analyzer.get().analyze(item)
        #expect(!elsewhere.mentions.contains { $0.entity == "acme" })
    }

    /// What Taiwan and Hong Kong say is what the mainland says.
    @Test(arguments: [
        ("艾克美遭駭客入侵，資料外洩", "艾克美遭黑客入侵，数据外泄", "trust.incident@acme"),
        ("艾克美系統當機逾五小時", "艾克美系统宕机逾五小时", "trust.incident@acme"),
        ("艾克美資遣三千人", "艾克美裁员三千人", "resources.focus@acme"),
        ("艾克美晶片短缺", "艾克美芯片短缺", "resources.capacity@acme"),
        ("艾克美執行長遭撤換", "艾克美首席执行官遭撤换", "governance.board@acme talent.departure@acme"),
        ("艾克美釋出新手機", "艾克美发布新手机", "competition.launch@acme+"),
        ("艾克美砍價三成", "艾克美降价三成", "competition.price@acme+"),
        ("艾克美機師集體請辭", "艾克美飞行员集体请辞", "talent.departure@acme"),
    ])
    func regionsSayTheSame(traditional: String, simplified: String, signals: String) throws {
        try Self.expect(traditional, signals)
        try Self.expect(simplified, signals)
    }
}
