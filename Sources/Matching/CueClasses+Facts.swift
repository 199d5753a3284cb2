extension CueClasses {
    /// Classes that the reading of facts for the ledgers asks for.
    static let englishFacts: [String: String] = [
        "number-word": """
        one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|\
        eighteen|nineteen|twenty|thirty|forty|fifty
        """,
        // Prices.
        "costs": """
        cost~|costing|price~ at|priced from|price of|price to|prices to|price is|price from|prices from|sell~ for|selling for|\
        retail~ for|retail~ at|start~ at|start~ from|starting at|starting from|go~ for|sold for|sell~ at|price tag of|list price|\
        sticker price|charge~|charging|now costs|available for|yours for|at just|at only|introductory price|fee of|at
        """,
        "comparison": "less|more|than|below|above|cheaper|lower|higher|against|compared",
        "no-price": """
        fund+|funding|raise~ $|valuation|valued|market value|market cap|revenue+|profit+|loss|losses|earnings|sales of|fine~|penalty|damages|\
        settlement|settle~|invest~|investment+|deal|contract+|acquisition|acquire~|buy~|bought|takeover|salary|salaries|wage+|\
        compensation|paycheck+|bonus|bonuses|budget|spending|spend~|debt|loan+|bond+|stake|grant+|prize|reward|bounty|subsidy|\
        subsidies|tax|tariff+|donat*|lawsuit|sue~|worth of|per share|a share|burn~|capex|savings|save~|refund+|credit+|rebate+|earn~
        """,
        "subscription": """
        subscription+|monthly fee+|annual fee+|yearly fee+|subscriber+|membership+|premium|plan+|ad-free|family plan|\
        individual
        """,
        // Promises.
        "release": """
        launch~|release~|ship~|roll~ out|rolling out|rollout|arrive~|debut~|available|go~ on sale|on sale|go~ live|open~|deliver~|deliveries|\
        start~ production|begin~ production|enter~ production|production|hit~ the market|come~|out
        """,
        "future": """
        will|to launch|to release|to ship|to roll out|to arrive|to debut|to come|to be|to open|to start|to begin|to enter|to go|to reach|to get|\
        plan~ to|plans|planning|expect~|set to|due|slated|schedule~|promise~|pledge~|aim~ to|coming|upcoming|target~|on track|to follow|\
        set for|planned|to deliver|to unveil|to introduce
        """,
        "facility": """
        plant+|factory|factories|gigafactory|gigafactories|data center+|data centre+|datacenter+|store+|fab+|assembly line+|\
        production line+|warehouse+|headquarters|campus
        """,
        "unshipped": """
        not yet|yet to|hasn't|has not|haven't|have not|still not|still has|still unreleased|never shipped|no release date|no date|nowhere|\
        vaporware|unreleased|does not release|do not release|not released|remains closed|still waiting
        """,
        "postpone": """
        delay~|postpone~|push~ back|pushed to|push~|put~ off|slip~|defer~|set back|behind schedule|later than|hold~ off|pull~ back|move~ back|\
        held back|holds back
        """,
        "scrap": "cancel~|scrap~|shelve~|kill~|axe~|abandon~|discontinue~|drop~ plans|pull~ the plug|call~ off|ditch~",
        "available": """
        launch~|release~|ship~|available|go~ on sale|goes on sale|on sale now|roll~ out|rolls out|arrive~|open~ to|open~|is here|now live|goes live|go~ live|\
        generally available|out now|deliveries begin|deliver~ the first|first deliveries|start~ shipping
        """,
        "trial":
            "preview|beta|waitlist|waiting list|testers|limited|invite-only|pilot|prototype|concept|alpha|research|a few|select|selected",
        // People.
        "hire": "hire~|appoint~|name~|tap~|recruit~|pick~|choose~|chosen|bring~ in|install~|poach~|snag~",
        "attempt": "try~|tried|trying|attempt~|want~ to|seek~|hope~ to|offer~|plan~ to|bid to|fail~ to|in talks",
        "gone": """
        left|gone|gone elsewhere|departed|quit|walked out|resigned|moved on|leave~|exited|out|elsewhere
        """,
        "all-told":
            "since|total|in all|so far|altogether|already|add|have now|of the|of its|all told|by the count|only|list|have",
        "founding": """
        found~|co-found~|start~|set up|sets up|launch~|run|lead|create~|their own|of their own|go it alone|strike out
        """,
        "person-count": """
        people|person|persons|employees|staff|staffers|engineers|researchers|scientists|executives|founders|co-founders|cofounders|\
        leaders|members|managers|designers|alumni|leavers|directors|experts
        """,
        // Overtakings.
        "ahead": """
        lead|leads|led|ahead|ahead of|margin|beat~|advantage|gap|edge|by|outsell~|outsold|outperform~|more than|higher|faster|better
        """,
        "catching-up":
            "should have been|could have been|close~ gap|closes gap|narrow~ gap|catch~ up|caught up|draw~ level|on par|pulls even|drew even",
        "a-few-points": "a few points|few points|a couple of points|a handful of points|a few percentage points",
        "narrowly": "narrowly|slightly|by a hair|by a whisker|marginally|just edges",
        "own-test": """
        own test+|own benchmark+|own figures|own numbers|own count|own data|its tests|official test+|official data|official figures|\
        official benchmark+|official results
        """,
        // Partners.
        "sabbatical": "sabbatical|leave of absence|extended leave|medical leave|garden* leave|on leave|takes leave",
        "returning": "back as|is back|comes back|return~|reinstate~|rehire~|rejoin~|brought back",
        "wished": """
        call~ for|urge~|demand~|push~|press~ for|pressure+|want~|talks|negotiat*|discuss*|consider~|could|may|might|would|plea+|hope~|\
        refuse~|try~|trying|seek~|attempt~
        """,
        "hint": "hint~|tease~|suggest~|appears to|seems to",
        "developing":
            "develop~|working on|work~ on|plan~|plans|build~|testing|explor*|prepar*|could|may|might|would|aims to|wants to",
        "ending": """
        end~|exit~|quit~|leave~|cancel~|terminate~|sell~|sold|dump~|drop~|ditch~|cut~|sever~|withdraw~|pull~|walk~ away|stop~|cease~|\
        suspend~|ban~|block~|part~ ways|abandon~|back~ out|no longer|switch~ from|call~ off|break~
        """,
        "rivalling": """
        its own|their own|of its own|of their own|in-house|own|rival+|competitor+|competition|foe+|compete~|replace~|alternative+|homegrown|\
        competing
        """,
        "going-elsewhere": """
        other|others|another|also|instead|buy~ from|work~ with|partner~ with|invest~ in|put~ money into|switch~ to|turn~ to|back~|fund~|\
        consider~|order~ from|diversif*
        """,
    ]

    static let chineseFacts: [String: String] = [
        "number-word": "一|二|两|三|四|五|六|七|八|九|十|十一|十二",
        "costs": """
        售价|起售价|定价|价格|起价|指导价|到手价|标价|卖|售|报价|单价|月费|年费|收费|仅需|只需|只要|起步价|降到|降至|下调至|调整为|调整至|涨到|涨至|上调至|首发价|预售价|降价至|降价到|降价为|涨价至|涨价到|调价至|价为|价仅|费用|现价
        """,
        "comparison": "低|低了|便宜|高|贵|比|相比|少|多",
        "no-price": """
        融资|估值|市值|营收|收入|利润|净利|亏损|罚款|罚单|罚|索赔|赔偿|和解|投资|注资|入股|收购|并购|交易额|合同|订单|薪|工资|年薪|奖金|股权激励|预算|支出|开支|成本|债|贷款|补贴|奖励|捐|融得|募资|销售额|流水|身家|诉讼|关税|红包|优惠|立减|押金|定金|保证金|退款
        """,
        "subscription": "会员|月费|年费|订阅|套餐|包月",
        "release": "上线|发布|推出|上市|交付|开售|量产|投产|开放|落地|发售|面世|到来|开业|开工|建成|首发|公测|推送|登场|商用",
        "future": "将|将于|将在|预计|计划|拟|有望|即将|定于|会|要|争取|承诺|目标|力争|定档|可望",
        "facility": "工厂|超级工厂|数据中心|门店|旗舰店|产线|生产基地|基地|园区|厂",
        "unshipped": """
        尚未|还没|仍未|迟迟|一直没|至今没|还未|至今|没有上线|未上线|没有上线日期|开放时间未定|暂不开放|时间未定|不见|到现在|未能|尚无|没有交付|没有发布
        """,
        "postpone": "推迟|延期|延后|延迟|跳票|推后|押后|顺延|延至|延到|暂缓|后移|再延|推到|推至|推迟到|推迟至|延后至|延期至",
        "scrap": "取消|放弃|终止|叫停|砍掉|流产|告吹|泡汤|搁置",
        "available": "上线|推出|上市|交付|开售|开放|发售|面世|全面开放|正式发布|正式上线|开源|投产|开业|可用|首批交付|公开可用",
        "trial": "内测|邀测|预览|灰度|测试|预告|概念|候补|邀请制|少量|部分用户",
        "attempt": "企图|试图|想|打算|拟|有意|计划|未能|争取",
        "catching-up": "逼近|追平|接近|缩小|比肩|媲美|不相上下|追赶",
        "sabbatical": "休假|长假|停薪|病假|产假",
        "returning": "重返|回归|复职|回到|请了回来|请回|官复原职|重新出任|重新加入",
        "wished": "希望|要求|呼吁|敦促|考虑|谈判|讨论|商讨|施压|或将|可能|拒绝|有望|计划|打算|试图|争取|想",
        "hint": "暗示|预热|疑似|或为",
        "developing": "正在开发|研发|计划|拟|打算|有望|或将|测试|筹备|想要|试图",
        "ending": "退出|终止|取消|减持|清仓|抛售|停止|断供|解约|封禁|禁用|撤出|撤资|分手|不再",
        "hire": "任命|聘请|聘任|聘|挖来|请来|引入|招入|招揽|提拔|委任|挖走|挖角|迎来",
        "gone": "离开|离职|出走|走了|走人|流失|辞职|去了别处|退出|另谋高就|离去",
        "all-told": "已经|已有|已|共有|共|累计|一共|总共|统计|加上|至今|以来|只剩|先后|相继|陆续|里|内",
        "founding": "创业|创办|创立|成立|另立门户|自立门户|单干|办公司|开公司",
        "person-count": "人|位|名|员工|高管|骨干|研究员|工程师|科学家|大佬|大牛|创始人|联合创始人|成员|专家",
        "ahead": "领先|超过|超越|高出|差距|优势|反超|超出|多出|幅度|高|快",
        "a-few-points": "几个点|几个百分点|一两个点|两三个点|些许|几分",
        "narrowly": "小幅|略微|微弱优势|险胜|略胜",
        "own-test": "官方测试|官方数据|官方成绩|官方评测|自家测试|自测|内部测试|官方公布",
        "rivalling": "自研|自主研发|自己造|自己做|自建|自己开发|亲自下场|对手|竞争|取代|替代",
        "going-elsewhere": "其他|别的|其它|别家|多家|另外|转投|投了|投资了|入股|牵手|采购|改用|考虑|倒向",
    ]

    /// What products are compared in, by the name that ledgers give it, and the words that tell it.
    static let dimensions: [(name: String, en: String, zh: String)] = [
        ("price", "price+|pricing|cheaper|less expensive|cost+", "价格|便宜|定价|成本"),
        ("coding", "coding|code|programming", "编程|代码|编码"),
        ("reasoning", "reasoning|math|mathematics|maths", "推理|数学"),
        ("vision", "vision|images|video quality|image quality", "视觉|图像|画质"),
        ("speed", "speed|faster|quicker|latency|throughput|charging speed", "速度|更快|时延|充电速度|提速"),
        ("energy efficiency", "performance per watt|efficiency|energy use|power draw", "能效|能耗|功耗|效率"),
        ("range", "range|mileage", "续航|里程"),
        ("safety", "safety|safer", "安全性|更安全"),
        ("sales", "sales|outsell~|outsold|sold more|deliveries|registrations|shipment+", "销量|上险量|交付量|出货量|卖得"),
        ("market share", "market share|share of the market", "份额|市占率"),
        ("market value", "market value|market cap|valuable|valuation", "市值|估值"),
        ("users", "users|downloads|downloaded|most popular|visits|traffic", "用户数|下载量|月活|日活|访问量|下载榜"),
        ("revenue", "revenue|profit+|earnings", "营收|收入|利润|年收"),
        ("features", "feature+", "功能"),
        (
            "performance", "performance|benchmark+|leaderboard|score+|tests|test|arena|inference|by the numbers",
            "性能|推理性能|跑分|测试|评测|榜单|成绩|基准|数值"
        ),
        ("intelligence", "intelligence|smarter|more intelligent|capabilities|knowledge", "智能|能力|更聪明|智驾"),
    ]
}
