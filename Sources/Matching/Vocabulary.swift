/// The words that tell what a text is about, as far as a name needs it that is also an ordinary word: an apple in a text of
/// shares and chips is a company, in a text of pies and orchards it is fruit. Of no industry in particular.
enum Vocabulary {
    /// What a phrase tells; one phrase may tell several things.
    struct Topics: OptionSet, Sendable {
        let rawValue: UInt16

        /// Business, technology, law and work.
        static let business = Topics(rawValue: 1)
        /// What companies do and persons do not, as it stands right behind a name.
        static let action = Topics(rawValue: 2)
        /// What both do.
        static let speech = Topics(rawValue: 4)
        /// What makes a company or product of the word before it.
        static let suffix = Topics(rawValue: 8)
        /// Food, fashion, sport, weather, stars, entertainment.
        static let everyday = Topics(rawValue: 16)
        /// What stands right before a person's name.
        static let forename = Topics(rawValue: 32)
        /// What stands right before a thing that is counted, eaten or cooked.
        static let measure = Topics(rawValue: 64)
        /// What makes something else of the name before it: "Luma coffee", "Gemini exchange".
        static let otherKind = Topics(rawValue: 128)
        /// The same where it has a capital inside a sentence: "Luma Pictures", but not "Gemini pictures".
        static let otherHouse = Topics(rawValue: 256)
    }

    /// The phrases, folded, with what each tells.
    static let phrases: [(units: [UInt16], topics: Topics)] = {
        let lists: [(Topics, String)] = [
            (.business, business), (.action, action), (.speech, speech), (.suffix, suffix), (.everyday, everyday),
            (.forename, personTitle), (.forename, givenName), (.measure, measure),
            (.otherKind, otherKind), (.otherHouse, otherHouse),
        ]
        var topics: [[UInt16]: Topics] = [:]
        for (topic, list) in lists {
            for phrase in list.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
                topics[FoldedText(String(phrase)).units, default: []].insert(topic)
            }
        }
        return topics.map { (units: $0.key, topics: $0.value) }
            .sorted { $0.units.lexicographicallyPrecedes($1.units) }
    }()

    /// Given names, folded.
    static let givenNames: Set<[UInt16]> = Set(
        givenName.split { $0 == "|" || $0.isNewline }.map { FoldedText(String($0)).units })

    /// Finds the phrases, by index.
    static let matcher = LiteralMatcher(units: phrases.map(\.units))

    /// Proper names that many people, places or things bear, and rare words, which no list of everyday words has.
    static let shared: Set<String> = words(
        """
        aries taurus gemini leo virgo libra scorpio aquarius pisces capricorn
        apollo zeus hera athena artemis hermes hades ares atlas titan prometheus orion phoenix nova aurora luna sol gaia
        helios eos iris juno vesta ceres minerva mercury venus jupiter saturn neptune pluto thor odin loki freya mythos
        claude sora kimi luma ada grace emma lily rose ruby jade max oscar felix hugo victor bruno yi
        pascal marcel simone sonia nina mina mira lena alma eva ava ella mia zoe cleo dora vera nora cora veo
        amazon nile delta sahara everest sparta troy avalon eden aspen denali sierra rio congo stargate codex
        llama pika cobra lynx lotus mistral sirocco zephyr bora grok copilot meta cline kling
        """)

    /// Words that may stand anywhere, so that little speaks for the company of that name.
    static let pronouns: Set<[UInt16]> = Set(
        [
            "nothing", "everything", "anything", "something", "who", "what", "one", "it", "here", "now", "next", "we",
            "all",
        ]
        .map { Array($0.utf16) })

    /// Ordinary Chinese words and names that companies and products are called by and that the list of everyday words has
    /// not.
    static let sharedChinese: Set<String> = words(
        """
        豆包 千问 快手 字节 阿里 小米 苹果 西瓜 土豆 蘑菇 核桃 芒果 橘子 企鹅 天猫 飞猪 蚂蚁 骆驼 元宝 荣耀 红旗 长城 理想 大众 平安 通用
        奥特曼 甲骨文 亚马逊 星际之门 李宁 哪吒 深蓝 极光 银河 星云 头条 抖音 得物 滴滴 安踏 老板 美的 大发 凤凰
        星门 雪花 青岛 老干妈 方太 公牛 回力 双汇 光明 伊利 通义 文心 星火 盘古 悟空 天工 混元 可灵 即梦 海螺 羊驼
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0.isNewline }.map(String.init))
    }

    private static let business = """
        ai|artificial intelligence|model|models|chatbot|chatbots|llm|llms|agent|agents|agentic|api|app|apps|software
        chip|chips|chipmaker|gpu|gpus|cpu|data center|data centers|cloud|startup|startups|company|companies|firm
        maker|makers|ceo|cto|cfo|chief executive|chief|executive|executives|board|founder|founders|co-founder
        cofounder|employees|staff|workers|layoffs|layoff|jobs|job cuts|shares|stock|stocks|share price|investors
        investor|earnings|revenue|profit|profits|losses|sales|quarter|quarterly|ipo|valuation|funding|billion
        million|$|lawsuit|lawsuits|sues|sued|suit|court|antitrust|regulator|regulators|ftc|sec|doj|eu|fine|fined
        probe|investigation|ban|banned|tariff|tariffs|patent|patents|copyright|deal|deals|merger|acquisition
        acquires|acquire|takeover|stake|partnership|rival|rivals|competitor|competitors|competition|launch|launches
        launched|unveils|unveiled|releases|released|rollout|update|outage|outages|breach|hack|hacked|hackers|leak
        leaked|leaks|bug|bugs|vulnerability|exploit|malware|users|user|customers|customer|subscription|subscribers
        pricing|price cut|prices|price|factory|factories|plant|production|supply chain|suppliers|supplier|recall
        recalls|recalled|stores|retailer|electric vehicle|electric|ev|evs|battery|batteries|car|cars|vehicle
        vehicles|suv|suvs|truck|trucks|pickup|dealers|smartphone|smartphones|phone|phones|iphone|ipad|laptop|device
        devices|semiconductor|semiconductors|tech|technology|benchmark|benchmarks|open-source|open source|developers
        developer|coding|code|browser|robot|robots|robotics|robotaxi|self-driving|drug|drugs|vaccine|fda|clinical
        market share|market|bankruptcy|restructuring|strike|union|unions|tokens|token|inference|prompt|prompts|gpt
        chatgpt|openai|privacy|censorship|engineer|engineers|researcher|researchers|research|plugin|sdk|cli|ide
        github|windows|linux|mac|macos|ios|android|人工智能|人工智慧|大模型|模型|智能体|聊天机器人|芯片|晶片|算力|显卡|云服务|云计算|数据中心|软件|硬件|手机|汽车
        电动车|新能源|电池|车型|销量|车主|交付|股价|股票|股份|概念股|市值|财报|营收|收入|利润|亏损|融资|估值|上市|投资|收购|并购|高管|董事会|董事长|董事|总裁|总经理|创始人|创办人|首席|员工
        裁员|离职|辞职|跳槽|工程师|研究员|研发|团队|部门|起诉|诉讼|官司|法院|判决|败诉|胜诉|罚款|罚单|反垄断|立案|调查|监管|总局|工信部|网信办|约谈|召回|漏洞|泄露|泄漏|外泄|宕机|崩了|崩溃
        故障|用户|会员|付费|订阅|收费|降价|涨价|定价|价格战|发布会|新品|新机|开源|闭源|客户端|平台|直播|短剧|短视频|电商|门店|供应链|供应商|代工|工厂|产能|订单|专利|版权|侵权|竞争对手|对手
        竞品|合作|合资|战略|份额|业绩|季度|年报|股东|破产|债务|关停|停产|减产|下架|上线|下线|公测|内测|开发者|程序员|代码|编程|视频生成|机器人|自动驾驶|智驾|辅助驾驶|系统|应用|互联网|大厂|巨头
        独角兽|官网|官方|服务器|品牌|加盟|疫苗|新药|药企|临床|公司|企业|集团|科技|技术|科技圈|硅谷|华尔街|美股|港股|a股|产品|功能|版本|升级|更新|算法|推理|训练|幻觉|蒸馏
        亿美元|万美元|亿元|files|file|app store|quota|rate limit|rate limits|generated|generate|generates|video model
        image model|video generator|humanoid|humanoids|down|crash|crashes|prompting|compiler|c compiler|terminal
        assistant|context window|deepfake|deepfakes|csam|spending|losing|cash|raises $|lays off|warehouse|warehouses
        seller|sellers|aws|advertisers|ads|advertising|social media|smart glasses|headset|vr|superintelligence
        supercomputer|airlines|flights|planes|jets|carrier|refinery|oil|gas|crude|wind power
        bank|banks|lender|card|cards|payments|games|console|consoles|streaming|theme park|movie studio|sneaker|sneakers|apparel
        shoppers|retail|grocery|supermarket|supermarkets|pharmacy|pharmacies|burgers|coffee chain|beverage|snacks|supercomputer|gigawatt|data centre|data centres|经理|举报|质检|造车|造手机|自研|航空公司|客机|油价|炼油|零售|超市|药店|支付|游戏机|球鞋|门店数|大会|峰会|开发|助手|限额|额度|套餐|降智|封号|实测|评测|体验|使用|怎么用|好用|生成|视频模型|文生视频
        智能眼镜|订阅制|生态|桌面|终端|网页版|应用商店|排行榜|榜首|数据|爬虫|抓取|训练数据|广告|商业化|付费版|免费版|专业版
        """

    private static let action = """
        discloses|disclosed|divests|divested|idles|idled|reopens|overhauls|withdraws|withdrew|cancels|cancelled|canceled
        postpones|postponed|reinstates|lures|lured|secures|secured|shuttering|forecasts|relocates|reshuffles
        retreats|slumps|sinks|plunges|tumbles|grounds|grounded|ditches|axes|swings to|slips into|falls to|reels|stumbles
        sheds|scales back|walks back|backs away|turns to|bows to|rolls back|braces|ramps up|furloughs|reorganizes|outlines
                launches|launched|unveils|unveiled|releases|released|sues|sued|hires|hired|fires|fired|lays off|laid off
        cuts|cutting|acquires|acquired|to acquire|buys|bought|to buy|files|filed|drops|kills|shuts|pulls|bans|blocks
        rolls out|is hiring|is rolling|is cutting|is laying|is axing|is testing|is joining|is building|is fighting
        is suing|delays|halts|pauses|suspends|recalls|beats|overtakes|tops|surpasses|outperforms|outscores|undercuts
        poaches|partners|abandons|fixes|offers|裁员|起诉|收购|上线|下架|开源|崩了|宕机|停服|关服|停运|停更|开服|涨价|降价|融资|上市|挖走|挖角|召回|停产|关停|暂停|推迟|超越
        登顶|反超|击败|将推|将于|将启动|被诉|被约谈|被立案|被起诉|被调查|更新|升级|下调|上调|成立|解散|重组|分拆|新增|接入|拿下|投资|入股|撤资|退出|禁止|限制|屏蔽|封禁|泄露|年收
        单月|appoints|appointed|nominates|completes|completed|dismisses|dismissed|rejects|rejected|scraps
        scrapped|axed|shutters|shuttered|sells|sold|merges|merged|invests|invested|borrows|owes|pays|paid|settles
        settled|appeals|appealed|expands|closes|closed|closing|rehires|poached|poaching|replaces|replaced|ousts
        ousted|promotes|trims|slashes|slashed|hikes|hiked|doubles|triples|misses|missed|posted|booked|issued|signs
        signed|licenses|licensed|supplies|ships|shipped|shipping|debuts|debuted|introduces|introduced|previews
        previewed|teases|upgrades|patches|patched|restores|restored|blames|blamed|accuses|accused|apologised|sunsets
        discontinues|discontinued|revives|pivots|struggles|lags|trails|shelves|shelved|freezes|froze|resumes|resumed
        outsells|outsold|buries|buried|removes|removed|barred|limited|throttles|charged|overcharges|agrees|agreed
        declines|refuses|refused|defends|defended|crashes|built|builds|trained|open-sources|winds up|wound up
        spins off|spun off|catches up|files for|seeks bankruptcy|goes public|is sued|is worth|is valued|was fined
        was sued|was hacked|is down|goes down|names|opens|放弃|关闭|砍掉|缩减|解雇|任命|聘请|罢免|开除|被罢免|被解雇|被开除|换帅|出售|剥离|募资
        回购|破产|申请破产|亏损|盈利|盈亏|扩产|减产|停售|缺货|断供|断货|打折|补贴|跳票|内测|公测|开放|收费|限流|限量|扩容|故障|瘫痪|被黑|被攻击|被列入|被禁|被点名|被反超|被超越
        败诉|胜诉|和解|上诉|入局|退市|赴港|签约|牵手|联手|押注|下场|发力|首发|反击|挖来|流失|买下|斥资|豪掷|招聘|招人|扩招|停招|冻结
        """

    private static let speech = """
        announces|announced|says|said|raises|raised|plans|faces|faced|reports|warns|warned|loses|lost|wins|ends|adds
        has|will|to|wants|seeks|confirms|denies|admits|apologizes|apologises|joins|quits|exits|removes|explains
        tells|asks|starts|stops|发布|推出|宣布|回应|否认|承认|道歉|致歉|辟谣|官宣|计划|将|拟|据称|据悉|被曝|被罚|被告|被指|要求|称|表示|遭|面临|陷入|首次|正式|已|或|能
        """

    private static let suffix = """
        pilots|workers|drivers|staff|pharmacists|customers|dealers|bosses|directors|board|sales|profit
        chairman|chairwoman|boss|plane|planes|jet|jets|flight|flights|passenger|passengers|pilot|crew|subsidiary|unit
        shareholders|investors|outlets|cashiers|drivers|mechanics
        inc|inc.|corp|corp.|corporation|ltd|llc|plc|ag|gmbh|group|holdings|labs|lab|ai|ceo|cto|cfo|chief|app|api
        users|employees|executives|engineers|shares|stock|founder|spokesperson|pro|ultra|plus|flash|max|opus|sonnet
        haiku|code|studio|store|motor|motors|pharma|pharmaceuticals|airlines|foods|electronics|technologies|systems
        公司|集团|科技|项目|计划|股份|控股|大模型|模型|官方|官网|客服|创始人|总裁|董事长|高管|员工|团队|概念股|手机|汽车|芯片|旗下|平台|用户|系|版|车主|门店|股价|市值|首席|董事会|总部|中国|视觉|新模型
        工程师|智能
        """

    private static let everyday = """
        meta analysis|meta analyses|meta tag|meta tags|meta description|meta descriptions|gemini man|gemini season|apple pie|
        apple cider|apple juice|apple tree|apple trees|fashion runway|runway show|runway shows|runway models|runway model
        pie|pies|bakery|recipe|recipes|baking|cake|cakes|fruit|fruits|orchard|orchards|cider|juice|harvest|harvests
        kitchen|cooking|cook|dessert|desserts|salad|fashion|couture|catwalk|modeling agency|dior|chanel|gown|gowns
        dress|dresses|fashion week|zodiac|horoscope|horoscopes|astrology
        constellation|national team|midfielder|striker|goalkeeper|league|tournament|olympics|world cup|grand prix
        formula 1|f1|quarterback|nba|nfl|mlb|album|song|singer|actor|actress|movie|novel|poem|sitcom|tv series|anime
        manga|county|rainforest|jungle|river|waterfall|wind|winds|gust|gusts|storm|monads|manuscript|manuscripts
        medieval|festival|blues|estuary|wetlands|gospel|goddess|deity|mythology|cthulhu|lovecraft|alpaca|alpacas|zoo|painter|painting|paintings
        impressionist|museum|ozone|tennis|marathon|hiking|camping|gardening|trees|knitting|wedding|birthday
        celebrity|baby names|first name|meteor shower|moon|eclipse|porridge|grain|millet|水果|果农|果园|果树|丰收|采摘|种植|农民|农户
        variant|variants|crypto exchange|crypto firm|kingdom hearts|点评|果汁|果酱|榨汁|美食|菜谱|食谱|做法|烹饪|下厨|厨房|夜宵|零食|面食|早餐|晚餐|减肥|营养|维生素|口感|好吃|解馋|馅|糯|粥|杂粮|谷物|辣椒|化妆|妆容|美妆|穿搭|时装|走秀|模特|t台|高定
        星座|运势|流星雨|明星|演员|歌手|粉丝|演唱会|音乐节|综艺|恋情|求婚|结婚|离婚|近照|写真|剧组|男主|女主|电视剧|动漫|漫画|奥运|世界杯|球员|球队|联赛|决赛|前锋|甲骨
        殷墟|考古|文物|出土|卜辞|雨林|丛林|瀑布|热带|菜|汤|炖|蒸|斤|怪兽|迪迦|赛罗|变身|卡牌|玩具|孩子|孩童|宝宝|河边|养生|烤|一斤|每斤|元一斤|快手菜|series|season|episode
        episodes|showrunner|sci-fi|skating|skater|skaters|dolphin|dolphins|drought|rainforests|indigenous|tribe|tribes|boyfriend|girlfriend|husband|wife
        dating|marries|fiance|pregnant|trainee|idol|k-pop|kpop|esports|e-sports|roster|team liquid|lpl|kpl|lck|电竞|战队
        选手|打野|中单|辅助位|教练|转会期|冠军赛|巴黎时装周|时装周|秀场|星娃|爸爸去哪儿|萌娃|同框|颁奖|红毯|新歌|专辑|巡演|直拍|应援|生日会|单品|通勤|懒人|下饭|凉拌|炒|豆沙|年糕
        蒸笼|口红|树苗|嫁接|种子|批发价|村民|合作社|
        """

    private static let personTitle = """
        judge|justice|attorney|mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|prof|professor|sir|saint|st.|senator|sen.|rep.|governor
        mayor|captain|sergeant|lady|lord|king|queen|prince|princess|sister|brother|aunt|uncle|jean|jean-claude
        project
        """

    private static let givenName = """
        aaron|adam|alan|alexander|alice|amanda|amy|andrew|angela|anna|anthony|arthur|ashley|barbara|benjamin|betty
        brandon|brenda|brian|bruce|carl|carol|catherine|charles|christine|clara|cynthia|daniel|david|deborah|dennis
        diana|donna|douglas|edward|eli|elizabeth|emily|eric|ethan|frances|frank|gary|george|gerald|gregory|hannah
        harold|harrison|helen|henry|howard|jack|jacob|james|janet|jason|jeffrey|jennifer|jeremy|jerry|jessica|jimmy
        john|jonathan|joseph|joshua|julia|julie|justin|karen|katherine|kathleen|keith|kenneth|kevin|kimberly|kyle
        larry|laura|lawrence|linda|lisa|louis|lucy|margaret|maria|mark|martin|mary|matthew|melissa|michael|michelle
        nancy|nathan|nicholas|nicole|nikola|olivia|pamela|patricia|patrick|patsy|paul|peter|philip|rachel|raymond
        rebecca|richard|robert|roger|ronald|ruth|ryan|samuel|sandra|sarah|scott|sean|sharon|simon|sophie|stephanie
        stephen|steven|stuart|susan|terry|thomas|timothy|tyler|virginia|walt|walter|william|zachary
        """

    private static let otherKind = """
        coffee|cafe|tea|exchange|crypto exchange|crypto platform|cryptocurrency exchange|hotel|hotels|hostel|restaurant
        restaurants|bistro|bakery|brewery|winery|vineyard|orchestra|quartet|choir|ballet|cathedral|chapel|cosmetics
        skincare|candles|swimwear|city|town|village|commune|suburb|province|island|resigns|resigned|marries|married
        """

    private static let otherHouse = """
        pictures|records|films|theatre|theater|college|university|academy|museum|street|avenue|bay|valley|hills|beach
        bridge|lake|mountain|airport|stadium|church|club
        """

    private static let measure = """
        斤|公斤|颗|箱|筐|袋|盒|吨|喝|煮|蒸|炸|烤|削|切|粘|黏|烂|碗|杯|锅|棵|株|啃|咬|摘|剥|熬|迪迦|赛罗|泰迦|雷欧|吃|一块|一片|红|青
        """
}
