import Testing

@testable import Matching

@Suite struct EntityFinderTests {
    /// A small world with plain aliases, as an analyst would write them.
    static let world: [Entity] = [
        company("openai", ["OpenAI"], rivals: ["anthropic", "google", "runway", "luma"]),
        company("anthropic", ["Anthropic"], rivals: ["openai"]),
        company("google", ["Google", "谷歌"], rivals: ["apple", "openai"]),
        company("apple", ["Apple", "苹果"], rivals: ["google"]),
        company("meta", ["Meta", "Facebook"], rivals: ["google"]),
        company("runway", ["Runway"], rivals: ["luma"]),
        company("luma", ["Luma", "Luma AI"], rivals: ["runway"]),
        company("target", ["Target"]), company("figure-ai", ["Figure", "Figure AI"], rivals: ["tesla"]),
        company("tesla", ["Tesla", "特斯拉"]), company("salesforce", ["Salesforce"]), company("mistral", ["Mistral"]),
        company("alibaba", ["Alibaba", "阿里巴巴", "阿里"]), company("kuaishou", ["Kuaishou", "快手"], rivals: ["openai"]),
        company("moonshot", ["Moonshot AI", "月之暗面"]), company("oracle", ["Oracle", "甲骨文"]),
        company("stellantis", ["Stellantis"]), company("deepseek", ["DeepSeek"]),
        product("claude", ["Claude"], of: "anthropic"), product("gemini", ["Gemini"], of: "google"),
        product("sora", ["Sora"], of: "openai"), product("kimi", ["Kimi"], of: "moonshot"),
        product("gpt", ["GPT"], of: "openai"), product("gpt-4o", ["GPT-4o"], of: "gpt"),
        product("chatgpt", ["ChatGPT"], of: "openai"), product("grok", ["Grok"], of: "xai"),
        product("kling", ["Kling", "可灵"], of: "kuaishou"), product("qwen", ["Qwen", "千问"], of: "alibaba"),
        product("doubao", ["Doubao", "豆包"], of: nil), product("cursor", ["Cursor"], of: nil),
        product("copilot", ["Copilot"], of: nil), product("iphone", ["iPhone"], of: "apple"),
        Entity(
            id: "openai-board", names: ["en": "OpenAI board", "zh": "OpenAI董事会"], kind: .organization, owner: "openai"),
        person("sam-altman", ["Sam Altman", "奥特曼", "山姆·奥特曼", "ChatGPT之父"], of: "openai", role: "CEO"),
        person("mira-murati", ["Mira Murati", "OpenAI CTO"], of: nil, role: nil),
        person("greg-brockman", ["Greg Brockman"], of: "openai", role: "president and co-founder"),
        person("carlos-tavares", ["Carlos Tavares", "卡洛斯·塔瓦雷斯"], of: "stellantis", role: "former CEO"),
    ]
    static let finder = EntityFinder(world)

    static func company(_ id: EntityID, _ names: [String], rivals: [EntityID] = []) -> Entity {
        Entity(id: id, names: [:], aliases: names.map { Entity.Alias($0) }, kind: .company, rivals: rivals)
    }
    static func product(_ id: EntityID, _ names: [String], of owner: EntityID?) -> Entity {
        Entity(id: id, names: [:], aliases: names.map { Entity.Alias($0) }, kind: .product, owner: owner)
    }
    static func person(_ id: EntityID, _ names: [String], of owner: EntityID?, role: String?) -> Entity {
        Entity(id: id, names: [:], aliases: names.map { Entity.Alias($0) }, kind: .person, owner: owner, role: role)
    }

    static func ids(_ text: String, _ summary: String = "", on source: EntityID? = nil) -> [String] {
        let fields: [(field: Field, text: FoldedText)] = [
            (.title, FoldedText(text)), (.summary, FoldedText(summary)),
        ]
        return Set(finder.mentions(in: fields, sourceSubject: source).map(\.entity.rawValue)).sorted()
    }

    @Test(arguments: [
        "Five apple varieties to bake this autumn", "Apple crumble with oats and cinnamon", "An apple a day",
        "The best runway looks from Milan", "Runway shows return to the Grand Palais for couture week",
        "Plane skids off runway at Denver airport", "Meta-analysis finds coffee drinkers sleep less",
        "Gemini horoscope for Thursday", "Why Gemini and Leo quarrel: your zodiac guide",
        "Claude Monet's late paintings", "Kingdom Hearts' Sora returns", "Gemini crypto exchange sues its bank",
        "Claude Debussy wrote it in a summer house", "Sora Tanaka scores twice in the league final",
        "I finally grok what a monoid is", "A cold mistral blew through Provence", "The copilot landed the plane alone",
        "How to hide the mouse cursor in full screen", "Police hit their recruitment target early",
        "Figure skating: a fall decides the final", "They sat around a kling of bells", "Judge Meta Brown retires",
        "Nikola Tesla was born in a thunderstorm", "Sora, a city in Lazio, declares bankruptcy",
        "Claude resigns as mayor of Lyon", "Gemini exchange sued by SEC over its Earn program",
        "红富士苹果每斤卖到八块", "用三个苹果做一锅果酱", "冬天吃苹果要蒸着吃", "十道快手菜，下班就能上桌", "这台机床可灵活调整角度",
        "热线一天接到上千问题", "奶奶蒸的粘豆包真香", "双胞胎谁更像爸爸，Kimi近照引热议", "Kimi和爸爸同框", "Gemini战队更换打野",
        "迪迦奥特曼的变身器", "殷墟出土的甲骨文有了新解", "去阿里山看日出",
    ])
    func otherMeaningsNameNobody(text: String) {
        #expect(Self.ids(text) == [])
    }

    @Test(arguments: [
        ("Apple sues a former engineer over trade secrets", ["apple"]),
        ("Regulators fine Apple over its app store", ["apple"]),
        ("Shares of Apple slip", ["apple"]), ("Apple's next move", ["apple"]),
        ("Runway raises $300 million", ["runway"]), ("Video startups Runway and Luma go to court", ["luma", "runway"]),
        ("Meta cuts 600 jobs", ["meta"]), ("Meta-owned app goes dark", ["meta"]),
        ("Claude is down again", ["claude"]), ("Gemini 3 is out", ["gemini"]), ("Goodbye, Sora", ["sora"]),
        ("Is Claude getting worse?", ["claude"]), ("Target recalls a toy sold in its stores", ["target"]),
        ("Figure shows its third humanoid robot", ["figure-ai"]), ("Everyone at work is moving to Cursor", ["cursor"]),
        ("Copilot writes a third of our code", ["copilot"]), ("Oracle lays off hundreds", ["oracle"]),
        ("苹果被法国罚款十亿欧元", ["apple"]), ("苹果公司总部失火", ["apple"]), ("Apple 推迟发布新功能", ["apple"]),
        ("豆包崩了", ["doubao"]), ("豆包和ChatGPT哪个更懂你", ["chatgpt", "doubao"]), ("千问App登顶下载榜", ["qwen"]),
        ("快手推出可灵新模型", ["kling", "kuaishou"]), ("可灵 2.1 来了", ["kling"]), ("快手股价大跌", ["kuaishou"]),
        ("Kimi发布新一代大模型", ["kimi"]), ("Kimi K2 评测", ["kimi"]), ("奥特曼：OpenAI明年会盈利", ["openai", "sam-altman"]),
        ("奥特曼被董事会罢免", ["sam-altman"]), ("甲骨文与OpenAI签下大单", ["openai", "oracle"]), ("阿里投资了一家大模型公司", ["alibaba"]),
    ])
    func contextTellsTheCompany(text: String, expected: [String]) {
        #expect(Self.ids(text) == expected)
    }

    /// Words about models and companies do not make a name of characters that belong to two other words.
    @Test(arguments: [
        ("新模型可灵活调用工具", []), ("大模型面临上千问题", []), ("AI公司收到数千问询", []), ("智能体能帮快手术后随访吗，医院上线大模型", []),
        ("可灵AI开放接口", ["kling"]), ("千问大模型开源", ["qwen"]), ("快手动作频频，AI团队扩招", ["kuaishou"]),
        ("千问问世一周年，用户破亿", ["qwen"]),
    ])
    func wordsAcrossANamesEdgeAreNoName(text: String, expected: [String]) {
        #expect(Self.ids(text) == expected)
    }

    /// A last name behind another's given name is somebody else; a company comes in no versions, what it makes does.
    @Test(arguments: [
        ("OpenAI screens a Robert Altman retrospective", ["openai"]),
        ("OpenAI's Samuel Altman testifies", ["openai", "sam-altman"]),
        ("OpenAI's Altman testifies", ["openai", "sam-altman"]),
        ("Apple iPhone 17 sells out", ["apple", "iphone"]),
    ])
    func namesHaveTheirBearers(text: String, expected: [String]) {
        #expect(Self.ids(text) == expected)
    }

    /// A configured product that looks like its maker's version is that product.
    @Test func companiesComeInNoVersions() {
        let finder = EntityFinder([
            Entity(id: "intel", names: ["en": "Intel", "zh": "英特尔"], kind: .company),
            Entity(id: "18a", names: ["en": "18A"], kind: .product, owner: "intel"),
        ])
        for title in ["Intel 18A yields too low", "英特尔18A良率不及预期"] {
            #expect(finder.mentions(in: [(.title, FoldedText(title))]).map(\.entity) == ["intel", "18a"])
        }
    }

    @Test func aSourceVouchesForItsOwnNames() {
        #expect(Self.ids("Apple") == [])
        #expect(Self.ids("Apple", on: "apple") == ["apple"])
        #expect(Self.ids("Kimi，你好") == [])
        #expect(Self.ids("Kimi，你好", on: "moonshot") == ["kimi"])
    }

    @Test func oneFieldSpeaksForTheOther() {
        #expect(Self.ids("苹果的秋天", "果农说今年收成不好。") == [])
        #expect(Self.ids("苹果的秋天", "新款手机销量不如去年。") == ["apple"])
    }

    @Test(arguments: [
        ("GPT-4o is here", ["gpt", "gpt-4o"]), ("GPT4o 降价", ["gpt", "gpt-4o"]), ("GPT 4o mini", ["gpt", "gpt-4o"]),
        ("GPT-4.1 评测", ["gpt"]), ("GPT-5", ["gpt"]), ("GPT5.1发布", ["gpt"]), ("马上用上Grok3", ["grok"]),
        ("KimiK3发布", ["kimi"]), ("DeepSeekV4能打吗", ["deepseek"]), ("Claude3.5 Sonnet", ["claude"]),
        ("iPhone17卖断货", ["iphone"]), ("A million iPhones", ["iphone"]), ("iPhoneX壳", []), ("ChatGPTs", ["chatgpt"]),
        ("MetaMask wallet", []), ("Googleplex", []), ("GPTZero", []), ("用ChatGPT写诗", ["chatgpt"]),
    ])
    func versionsAreTheirFamily(text: String, expected: [String]) {
        #expect(Self.ids(text) == expected)
    }

    @Test(arguments: [
        ("Saleforce's founder left to start it", ["salesforce"]), ("Anthropc raises money", ["anthropic"]),
        ("Satellite workforce", []), ("the salesforce of a shop", ["salesforce"]),
        ("1999年，Saleforce创始人创业", ["salesforce"]),
        ("Stellantsi closes a plant", ["stellantis"]), ("saleforce", []),
    ])
    func oneWrongLetterInALongNameIsSeen(text: String, expected: [String]) {
        #expect(Self.ids(text) == expected)
    }

    @Test(arguments: [
        ("OpenAI CEO fired", ["openai", "sam-altman"]),
        ("OpenAI's chief executive apologises", ["openai", "sam-altman"]),
        ("OpenAI 首席执行官称将涨价", ["openai", "sam-altman"]), ("OpenAI的CEO来访", ["openai", "sam-altman"]),
        ("OpenAI 创始人兼 CEO 被罢免，CTO 临时接棒", ["mira-murati", "openai", "sam-altman"]),
        ("The CEO of OpenAI testifies", ["openai", "sam-altman"]), ("former OpenAI CEO returns", ["openai"]),
        ("前OpenAI CEO回归", ["openai"]), ("OpenAI CEO Emmett Shear steps in", ["openai"]),
        ("OpenAI splits; the company's president takes leave", ["greg-brockman", "openai"]),
        ("OpenAI 首席技术官离职", ["mira-murati", "openai"]), ("Stellantis CEO resigns", ["stellantis"]),
        ("OpenAI co-founder leaves", ["openai"]), ("ChatGPT之父访华", ["sam-altman"]),
        ("ChatGPT创始人奥特曼访华", ["chatgpt", "sam-altman"]),
        ("OpenAI董事会开会", ["openai", "openai-board"]), ("Members of OpenAI's board", ["openai"]),
    ])
    func anOfficeNamesItsHolder(text: String, expected: [String]) {
        #expect(Self.ids(text) == expected)
    }

    @Test func aLastNameCountsOncePersonIsNamed() {
        let text = FoldedText("Carlos Tavares resigned. Tavares had led Stellantis since 2021.")
        let found = Self.finder.mentions(in: [(.text, text)])
        #expect(found.map(\.mention.text) == ["Carlos Tavares", "Tavares", "Stellantis"])
        #expect(Self.ids("Tavares wins in Lisbon") == [])
        let chinese = FoldedText("卡洛斯·塔瓦雷斯辞职，塔瓦雷斯此前……")
        #expect(Self.finder.mentions(in: [(.text, chinese)]).map(\.mention.text) == ["卡洛斯·塔瓦雷斯", "塔瓦雷斯"])
    }

    @Test func guardsHoldInTheirField() {
        let guarded = EntityFinder([
            Entity(
                id: "ssi", names: [:], aliases: [.init("SSI", isCaseSensitive: true, near: ["Ilya", "超级智能"])],
                kind: .company),
            Entity(
                id: "cruise", names: [:],
                aliases: [.init("Cruise", isCaseSensitive: true, notNear: ["ship", "missile"])],
                kind: .company),
        ])
        func ids(_ text: String) -> [String] {
            guarded.mentions(in: [(.title, FoldedText(text))]).map(\.entity.rawValue)
        }
        #expect(ids("SSI融资，Ilya任CEO") == ["ssi"])
        #expect(ids("SSI benefits rise") == [])
        #expect(ids("ssi 与 Ilya") == [])
        #expect(ids("Cruise halts its robotaxis") == ["cruise"])
        #expect(ids("Cruise ship runs aground") == [])
    }

    @Test func mentionsQuoteTheTextAsPublished() {
        let text = "據報道\u{200B}，ＯｐｅｎＡＩ　與蘋果公司簽約"
        let found = Self.finder.mentions(in: [(.title, FoldedText(text))])
        #expect(found.map(\.entity) == ["openai", "apple"])
        #expect(found.map(\.mention.text) == ["ＯｐｅｎＡＩ", "蘋果"])
        let scalars = Array(text.unicodeScalars)
        for mention in found.map(\.mention) {
            #expect(String(String.UnicodeScalarView(scalars[mention.range])) == mention.text)
        }
    }

    /// Versions, families, officers and boards nest; the maker's name in another's product does not count.
    @Test func ofNamesInsideNamesTheLongerCounts() {
        let finder = EntityFinder([
            Self.company("github", ["GitHub"]), Self.company("microsoft", ["Microsoft"]),
            Self.product("github-copilot", ["GitHub Copilot"], of: "microsoft"),
            Self.company("xiaomi", ["小米"]), Self.product("su7", ["小米SU7"], of: "xiaomi"),
            Self.company("google", ["Google"]),
            Entity(id: "deepmind", names: ["en": "Google DeepMind"], kind: .company, owner: "google"),
        ])
        func ids(_ text: String) -> [String] {
            finder.mentions(in: [(.title, FoldedText(text))]).map(\.entity.rawValue)
        }
        #expect(ids("GitHub Copilot raises prices") == ["github-copilot"])
        #expect(ids("Google DeepMind moves") == ["deepmind"])
        #expect(ids("小米SU7交付") == ["su7", "xiaomi"])
        #expect(ids("GitHub, not GitHub Copilot") == ["github", "github-copilot"])
    }

    @Test(arguments: [
        ("X goes down for thousands of users", true), ("Musk sells X", true), ("马斯克的X被罚", true), ("VW cuts jobs", true),
        ("Model X recall widens", false), ("X-ray startups raise millions", false), ("Solve for x", false),
        ("Apple and X marks the spot", false), ("Generation X shares its worries", false),
    ])
    func aLetterIsANameOnlyForGoodReason(text: String, isNamed: Bool) {
        let finder = EntityFinder([
            Self.company("x", ["X"], rivals: ["musk"]), Self.company("vw", ["VW"]), Self.company("apple", ["Apple"]),
            Self.person("musk", ["Musk", "马斯克"], of: nil, role: nil),
        ])
        let ids = finder.mentions(in: [(.title, FoldedText(text))]).map(\.entity)
        #expect((ids.contains("x") || ids.contains("vw")) == isNamed)
    }

    @Test func aCircleOfOwnersEnds() {
        let finder = EntityFinder([
            Entity(id: "a", names: ["en": "Apple"], kind: .company, owner: "b"),
            Entity(id: "b", names: ["en": "Beta Systems"], kind: .company, owner: "a", rivals: ["nobody"]),
        ])
        #expect(finder.mentions(in: [(.title, FoldedText("Apple and Beta Systems"))]).count == 2)
    }

    @Test func anyTextIsSafe() {
        var random = SeededGenerator(state: 7)
        let pieces = [
            "Apple", "苹果", "GPT-4o", "'s ", " ", "-", "3.5", "K2", "K", "·", "OpenAI", " CEO", "的", "，", "可灵", "活",
            "\u{200B}",
            "A", "a", "4", ".", "Saleforce", "😀", "Carlos Tavares", "Tavares", "首席执行官", "of ", "CEO of ", "s",
        ]
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined()
            let folded = FoldedText(text)
            let found = Self.finder.mentions(in: [(.text, folded)])
            for mention in found {
                #expect(mention.range.upperBound <= folded.count && !mention.range.isEmpty)
                #expect(mention.mention.text == folded.text(of: mention.range))
            }
            #expect(found.map(\.range.lowerBound) == found.map(\.range.lowerBound).sorted())
        }
    }
}
