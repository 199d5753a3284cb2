extension CueClasses {
    /// Classes that cues ask for with `with`, `near`, `without` and `far`.
    static let englishConditions: [String: String] = [
        "lacking": """
        want of|lack of|shortage+|short of|spare+|scarce|crew shortage+|too few|not enough|engine problems
        """,
        "weak-demand": """
        weak demand|soft demand|demand slows|demand falls|stays weak|remains weak|slump*|sluggish|glut
        """,
        "listing-other": "listing of|listing for|listings|listing from",
        "fire-other": "fire safety|fire drill|fire alarm|fire code|fire risk|inspection|fire up|fires up|fired up",
        "fired-for": """
        over|misconduct|fake|faking|fraud|theft|stealing|cheating|harassment|bribe*|kickback*|corruption|leaking|\
        violat*|breaching
        """,
        "raised-other": """
        billion|million|funding|valuation|stake|series|round|profit|forecast|outlook|target+|investment|spending|\
        capital|awareness|store target|dividend|guidance|concern+|alarm|estimate+|price target
        """,
        "owned-right": "permit+|licence+|license+|patent+|approval+|trademark+|merger|takeover",
        "first-person": "i|my|i'm|i've|we|our",
        "confession": "admits|admitted|concedes|conceded|acknowledges|acknowledged|confesses",
        "reply": """
        responds|respond|responded|responding|replies|reply to|pushes back|hits back|fires back|answers critics|\
        addresses|defends|clarifies|explains|plays down|rejects criticism|denies
        """,
        "measured": """
        sales|revenue|revenues|income|profit+|share|market share|shipment+|delivered|deliveries|registrations|\
        customers|subscribers|users|stores|outlets|biggest|largest|sold|outsell|outsells|outsold|sells more|\
        sold more|parcels|passengers|bookings|best-selling|no. 1|number one|top spot|volume|sellers|\
        carmaker|in china|in europe|in america
        """,
        "price-or-bargain": "price+|pricing|fee+|fare+|discount+|cheap*|rate+|promotion+|tariff+",
        "flight-scene": """
        take-off|takeoff|mid-air|midair|landing|in flight|mid-flight|runway|at speed|on motorway|on highway
        """,
        "schedule": "schedule|of schedule|launch|time|ipo|release|earnings|election|vote|trial|announcement",
        "priced": "price+|pricing|cost+|fee+",
        "training": "training cost+|to train",
        "talk": "talk to|talks to|talking to",
        "left-out": "out|behind|dust|without|exposed|vulnerable|scrambling|customers|sole|as",
        "withdrawn": """
        drop~ lawsuit|drop~ suit|withdraw~|dismiss~|toss*|threw out|throws out|thrown out|settle~ dispute|lifted|\
        dropped
        """,
        "own-probe": "own|internal|its own",
        "sport": "match|game|league|cup|player+",
        "head-to-head": "head-to-head|gaming tests|clinical|drug",
        "find-flaws": """
        bug bounty|finds bugs in|found bugs in|find bugs|finds vulnerabilities|found vulnerabilities|\
        discover~ vulnerabilities|detect*|scan*|patches bugs in|fixes bugs|bug fixes|security tool|catch bugs|debug
        """,
        "says-many": "says|reports|according",
        "pledge-word": "pledge+|promise+|commitment+|diversity|dei|climate|oil output|carbon|emission+|inclusion",
        "to-rival": "to rival+",
        "halts": "stop~|halt~|paus*|suspend*|only",
        "law-dodge": "bid to|attempt to|plan to end|talc",
        "other-shortage": "solve~|end~ shortage|ease~|talent shortage|over",
        "supply-word": "supply|supplies|production|output|capacity|stock|deliveries",
        "people-word": "users|customers|investors|staff|trump|critics|rivals|regulators",
        "money-word": "profit|loss|sales|revenue|billion|million",
        "launch-word": """
        launch|release|debut|delivery|deliveries|opening|phone|car|game|chip|jet|rollout|model|update|fab|plant
        """,
        "plan-word": """
        plan+|deal|talks|bid|merger|takeover|acquisition|purchase|ipo|listing|pledge|promise|commitment|target|goal|\
        pledges|promises|commitments|goals|targets|ban|policy|order+|licence|license|contract+|partnership|\
        cooperation
        """,
        "market-line": "price+|fee+|charge+|limit+",
        "tailwind": """
        weak yen|weaker yen|weak dollar|weaker dollar|weak euro|weaker euro|weak won|weaker won|weak pound|weaker pound|\
        record profit+|record operating profit+|record sales|record revenue+|record quarter|record year
        """,
        "banking": "bank+|deposit+|depositors|wealth|fund+|clients|lender+",
        "sold-on": "sold to",
        "rule-break": """
        covid|quarantine|lockdown|ethics|code of conduct|conduct|contract+|contractual|fiduciary|licence+|license+|\
        sanctions|rules
        """,
        "stop-told": "told to|ordered to|urged to",
        "diversity": "diversity|dei|inclusion|climate|sustainability",
        "talent-chief": """
        chief|ceo|boss|founder+|director|head of|chairman|chairwoman|president|chair|directors|executive+
        """,
        "courtroom": """
        appeal|lawsuit|suit|court|case|patent trial|licence trial|license trial|fraud trial|antitrust trial|judge|\
        jury|ruling|bid to|match|game|cup
        """,
        "share": """
        shares|share price|stock+|share|wall street|market cap|market value|valuation|index|nasdaq|dow|etf|bitcoin
        """,
        "funding": """
        $|billion|million|funding|raises $|valuation|stake|series|round|profit|forecast|outlook|target+|investment|\
        spending|capital|awareness|store target|dividend|guidance|concern+|alarm
        """,
        "market": """
        market|markets|china|russia|country|business|users|customers|data|agreement|accord|deal|climate|door open|\
        room|robotics|iphone|app|beta|stealth|users vulnerable
        """,
        "user-word": "users|user|account+|customers|my account|subscribers|players|me",
        "person-word": "husband|wife|singer|actor|actress|boyfriend|girlfriend|band|coach|player+|family|emoji|song",
        "price-word": "price+|pricing|cost+|fee+|charge+|pay|pays|sell~|sells",
        "former": """
        former|ex|ex-|former-|departed|leaving|left|leaves|leave|quit|quits|quitting|resigned|departs|departing|\
        departure|onetime|ousted|veteran|alum|alumni|co-founder|cofounder|co-founders|exits|exit|parting|fired
        """,
        "tour": "tour|vacation|holiday|office",
        "buyback": "buyback|buy back|repurchase",
        "waiting": "wait|waits|waiting",
        "partner-pair": "ends partnership",
        "cutback": """
        cut*|layoff*|away from|close*|shut*|scrap*|drop*|jettison*|axe*|shed|sheds|shedding|slash*|trim*|lose|loses|\
        redundan*|lay|lays|laid|fire|fires|firing
        """,
        "dissent-object": "@cause|in protest|protest*",
        "scheme": """
        fend off|evade*|hide|avoid|dodge|mislead|spy|track|manipulat*|secret*|suppress*|cover|target|deceiv*|\
        circumvent|bypass|exploit
        """,
        "stake": "stake|shares|holding+|position|stock|invest*",
        "stock": "stocks|shares|etf",
        "supplier": "supplier|battery|chips",
        "rivalry": "war|wars|race|battle|over|against|rivals",
        "told": "says|said|warns|told|tells|talks|claims|interview",
        "buy-word": "acquires|acquire|buys|buy|acquisition|invests in|backs",
        "board-seat": "board|s board|board seat|chairman",
        "hardware": """
        rocket+|satellite+|launch contract|cloud|gpu+|chip+|spaceship|broadband|jet+|aircraft|helicopter+|tanker
        """,
        "plaintiff": """
        files lawsuit|file lawsuit|filed lawsuit|files suit|files a lawsuit|filed a lawsuit|takes legal action|\
        take legal action|brings suit|launches lawsuit|against|sues|suing|sued
        """,
        "delay-only": "wait for the next|can't wait|worth the wait",
        "tariff-effect": """
        profit|sales|bite|hit|cost+|price+|outlook|guidance|citing|forecast|refund+|uncertainty|fears|worries|jitters|turmoil|\
        headwinds|concerns
        """,
        "worth": "most valuable|valuable company|worth more",
        "poaching": "poaching|hiring away|luring",
        "repair": "fix~|fixed|repair~|resolve~|cure~",
        "firing": "firing|ouster|ousting|sacking|dismissal|removal",
        "cause": """
        safety|unsafe|ethic*|military|weapon*|pentagon|red line+|warn*|open letter|letter|petition|whistle*|concern*|\
        risk*|surveillance|dangerous|mission|return-to-office|return to office|harm*|silenc*|patients|shortcuts|\
        israel|climate|understaff*|inspection+|corners|quality|staffing|retaliat*|conditions|for-profit|for profit|\
        regulators|attorneys general|fears|fear|fatigue|asbestos|cover-up|inspections|defects|falsif*|fraud|\
        safety rules|sanctions|pay|hours
        """,
        "retail": "users|customers|shoppers|fans|market share|viewers",
        "bonus": "bonus*|$|million|pay package*|offer+|sign-on|signing",
        "shortage": """
        shortage+|supply|chips|chip|parts|batteries|components|memory|for want of|lack of|strike|tariff+|\
        semiconductor+|demand|typhoon|flood|earthquake|fire|supplier|constraints|power|want of|missing|spares|spare|\
        scarce|crew|staff shortages|short of|raw material+|outage|drought|port congestion|engines|ingredient+
        """,
        "overload": """
        overload*|high demand|surge in|heavy traffic|capacity|traffic|gpu+|unprecedented demand|load|melting|\
        overwhelmed|rate limit*|popularity|demand
        """,
        "relief": """
        double~|raise~|increas*|lift~|remove~|expand~|higher|reset+|more generous|boost~|eas*|restor*|unlimited|\
        up to|bump~|scrap~
        """,
        "rival-gain": "rival~ gains|shares|stock|benefit~|solve~",
        "flight": """
        flight+|airline+|train+|concert|match|game|season|vote|payment+|hearing|trial|ruling|retirement|tariff+
        """,
        "deal-word": """
        deal+|partnership|contract+|agreement|ties|talks|loophole|gap|round|funding|office|climate|doors|door|\
        account|feedback|tab|windows
        """,
        "own": "own|its own|their own",
        "lab": """
        ai|model+|chatbot|lab+|artificial intelligence|algorithm*|llm+|agent+|assistant|claude|safety|guardrail+
        """,
        "military-word": "weapon*|military|war|surveillance|pentagon|army",
        "judge-rejects": "judge|court|jury",
        "give-up": "give~ up plan+|gives up plan|abandon~ plan+|drop~ plan+|scrap~ plan+|backs off",
        "no-turmoil": "until|retire*",
        "turmoil-strict": "ouster|ousted|sudden|abrupt|fired|resign*|scandal",
        "found-word": "found|founded|startup|studio|start",
        "open": "open source|open-source|openness|open weights|open model*|open",
        "punished": """
        threaten~|punish~|blacklist*|contract|cancel~|label*|terminat*|retaliat*|sever*|cut ties|designat*|fire~|\
        drop~
        """,
        "startup-word": "startup|start-up|plane|aboard|ship",
        "turmoil": """
        after|ousted|ouster|fired|firing|out|leaves|resign*|dismiss*|departure|exit+|turmoil|abrupt*|sudden*|\
        interim|acting|crisis|scandal|chaos|replac*|removed|fourth|third
        """,
        "board-word": "board|directors|director",
        "dissent": """
        safety|alignment|ethics|superalignment|risk*|concern*|warn*|whistle*|protest*|spoke~ out|spoken out
        """,
        "insiders": """
        employee+|staff|worker+|insider+|researcher+|scientist+|engineer+|former|ex-employee+|whistle*|safety|\
        staffers|internal
        """,
        "customer-word": """
        customers|consumers|parents|artists|authors|actors|musicians|users|shareholders|investors|lawmakers|\
        senators|ceos|celebrities
        """,
        "protects": "protection act|bill|law|hotline|protections for|policy",
        "victory": """
        dismiss~|tosses|tossed|throws out|threw out|clear~|lifts ban|lift~|drop~ case|drop~ probe|drops|dropped|\
        wins|sides with|overturn~|vacate~|quash~|grant~|granting|in favor of|favour of|not liable|closes probe|\
        cleared|acquit*|reprieve|unblocks|approves
        """,
        "restrict": """
        hit~|face~|ban~|block~|impose~|violat*|curb*|restrict*|threat*|label*|designat*|list*|add~|halt*|limit*|\
        subject to|slap*|tighten*|case|probe|lawsuit|rule~|order~|punish*|over|duties|tariff+|risk
        """,
        "legal": """
        lawsuit+|suit|court|judge|jury|settle*|fine+|fined|claims|charges|case|copyright|antitrust|penalty|verdict|\
        ruling|trial|legal|liable|guilty|damages|regulator+|probe|violat*|appeal
        """,
        "claims-only": "new law|guidelines for|report your",
        "down-other": """
        price+|cost+|shares|stock|double~ down|break~ down|broken down|calm~|slow~ down|crack~ down|crackdown|\
        narrow~ down|scale~ down|wind~ down|shut~ down|shutting down|step~ down|sales|revenue|sit~ down|\
        stepping down|tone~ down|lay~ down|valuation|percent|%|profit+|dumbed down|water~ down|back~ down|\
        tear* down|drill~ down|come~ down|offline mode|works offline|runs offline|offline inference|drop-down|\
        turn~ down|take~ down|cut~ down|bog*
        """,
        "strain-word": "sales|revenue|market|shares|stock|profit+|bubble|funding round|ipo|merger|talks|deal|bank",
        "leak-other": """
        leaked images|render+|specs|leaked photos|benchmark+|roadmap|rumor*|tipster|hackathon|life hack|growth hack|\
        hacker news|design leak|leak suggests|leaks suggest|upcoming|new features|hackable|hacking together
        """,
        "fix-only": """
        bug bounty|bug fixes|fixes bugs|minor bug|exploits of|finds bugs in|found bugs in|hunt* bugs|find bugs|\
        finds vulnerabilities|found vulnerabilities|discover~ vulnerabilities in|detect*|scan*|patches bugs in
        """,
        "boost": "boost~|lift~|help~|benefit~|buoy~|gain~|propel~",
        "memory": """
        memory|feature|total recall|windows recall|recall feature|recall rate|recalls how|recall~ the|precision|\
        recalls his|recalls her
        """,
        "victims": """
        people|person|man|woman|teen*|boy|girl|child*|user|driver|passenger+|pedestrian+|students|patient+|family|\
        parents|victim+|mother|father|son|daughter|rider+|worker+|fatal*|deadly|crash*|killed|dies|died|injur*|\
        suicide|murder*|motorist+|kid+|pilot+|death*|dozens|hundreds|residents|guests|diners
        """,
        "product-death": "death of|is dead|dead in|killer app|killer|kill switch|dead cat|death march",
        "wrong-other": """
        hidden gem|hidden cost|steal the show|steals the show|steal show|hidden menu|quietly release*|\
        quietly launch*|quietly update*|hide~ from|policy against|detect*|prevent*|against fraud|fake news detector|\
        stop|anti-*|track record|on track|fast track|racetrack|soundtrack|tracker|tracks its|copying files|\
        deepfake detection|copyright|abuse of monopoly|exploits vulnerabilities
        """,
        "apology-other": "admits defeat|sorry not sorry|admission price",
        "praise": "praise~|applaud*|winning over critics|dismisses criticism of rivals",
        "policy-word": """
        policy|bans|detect*|prevent*|tool to|protect*|guard*|filter*|block~|against|fight~|combat*|safeguard*
        """,
        "howto": "how to|opt out|guide|tips",
        "detect": "detect*|fight~|combat*|prevent*|block~|protect*|crack~ down|stop~",
        "loss-other": """
        weight loss|weight-loss|loss function|data loss|loss of life|loss for words|hearing loss|hair loss|lossless|\
        job losses|packet loss|narrower loss|narrow~ loss|narrows its loss|loss narrows|losses narrow|fat loss|\
        stop loss|cut~ losses|profit rises|at a loss
        """,
        "lawsuit-word": "lawsuit|verdict|jury|suit",
        "delay-word": "delay*|wait|recall*|fault|strike|outage|tariff*",
        "retrospect": """
        podcast|documentary|memoir|timeline|anniversary|look* back|retrospective|history of|years ago|recap
        """,
        "better": """
        (better|faster|quicker|safer|lighter|thinner|brighter|sharper|quieter|healthier|easier|stronger|smarter|more powerful|more accurate|more advanced|superior|more capable|\
        more efficient|longer range|more reliable|more popular|bigger|sold more|sells more|delivered more|larger|\
        more)
        """,
    ]

    static let chineseConditions: [String: String] = [
        "first-person": "我|我的|亲测",
        "confession": "承认|证实|坦承|坦言|自曝|说|直言",
        "reply": "回应|答复|澄清|辩称|解释称|反驳|驳斥",
        "measured": """
        销量|销售|销售额|营收|收入|年收|利润|份额|市占|出货|交付|门店|用户数|装机|票房|业务量|产量|订阅|客户|订单|\
        销冠|第一大|最大|月活|日活|龙头|头把交椅|头名|装车量|客运量
        """,
        "launch-word": """
        新游|新品|新车|新机|开测|上线|发布|推出|开售|上市|亮相|新店|新款|首发|开卖|预售|公测|内测
        """,
        "client": "客户|用户|订单|供应商|合作|合同",
        "open-noun": """
        开源是|蒸馏|严禁|开源模型|开源社区|开源界|开源工具|开源项目|收购|未发布|未上线|未推出
        """,
        "share": "股价|市值|股票|a股|港股|美股|盘前|盘后|概念股|涨停|跌停|指数|收盘|股|估值",
        "user-word": "用户付费|会员付费|知识付费|用户|账号|玩家",
        "price-word": "价格|售价|定价|便宜|降价|涨价|下调价格|直降|元",
        "former": """
        前|原|离职|离开|辞职|出走|退出|旧部|老将|大将|大牛|创始人|联合创始人|联创|离任|卸任|出逃|自立门户|元老|挖|\
        来自|曾
        """,
        "passive-word": "被|遭|免|停|带走|下课|走人",
        "vendor": "客户|用户|平台|中介|退出市场",
        "dissent-object": """
        安全|伦理|军事|警告|抗议|联名|公开信|请愿|合同|吹哨|风险|罢工|裁员|降薪|待遇|欠薪|造假|人手|危及|隐瞒|\
        偷工减料|垄断|隐患|封口|报复|内幕|歧视|加班|签名|反对
        """,
        "stock": "股票|股价",
        "oust-self": "裁|解雇|开除",
        "role-object": "加入|用户|中国|市场|平台",
        "exposer": "前员工|举报|吹哨",
        "leaver-word": "离职团队|离职员工|离职成员|离职高管|离职人员|离职创始人|离职率",
        "old-version": "预览版|旧版|测试版|老版本|版本",
        "results-word": "业绩|财报|亏损|股价",
        "everywhere": "全球|行业|市场|预期",
        "leaving": "离职|出走|离开|辞职|流失",
        "former-or-head": """
        前|原|离职|副总裁|总裁|高管|负责人|首席|总监|联合创始人|工程师|科学家|研究员|设计师|主管|大将|老将|元老|\
        操盘手|专家|骨干
        """,
        "courtroom": "诉|案|法院|官司|比赛|赛|股价",
        "board-seat": "董事",
        "hardware": "火箭|卫星|云服务|芯片|飞机|战机|客机|坦克",
        "plaintiff": "提起|发起|提出|起诉|诉至|状告|诉状|递交起诉|申请仲裁|反诉",
        "buyback": "股票回购|概念股|库存|基金经理|散户",
        "waiting": "等|排队|排期|等待|提车|候补",
        "delay-only": "等你|等级",
        "tariff-effect": "利润|业绩|成本|退税|营收|预期",
        "stake": "股|持股|股份|股权|股票|清仓|减持|抛售",
        "sold-gain": "首批售罄|秒罄",
        "relief": "重置|恢复|增加|提升|翻倍|放宽|上调|提高|扩容|解除|取消限制|加倍|返还|双倍|补偿|延长",
        "overload": """
        算力|负载|过载|流量|访问量|激增|暴增|涌入|挤爆|需求|gpu|高峰|火爆|太火|资源紧张|服务器繁忙|超负荷|并发|拥堵
        """,
        "shortage": """
        缺|短缺|不足|断供|供应|芯片|零部件|原料|中断|罢工|关税|断货|台风|地震|需求|电力|限电|停电|缺电|缺工|人手|\
        缺件|缺料|停水|地缘|港口拥堵|爆炸
        """,
        "flight": "航班|列车|演出|比赛|演唱会|退休|航线|机场|考试|开学|法定退休",
        "denied-word": "裁员传闻不实|不裁员|没有裁员",
        "deal-word": "合作|协议|合同|交易|谈判|董事会|融资|群聊",
        "lab": "ai|人工智能|模型|大模型|智能体|机器人|算法|实验室|安全|claude",
        "punished": "威胁|终止|惩罚|报复|拉黑|列入|施压|合同|取消|封杀|撤销|供应链风险|召见",
        "withdrawn": "撤诉|驳回|撤销起诉|和解撤",
        "own-dispute": "遗产|离婚|家族",
        "told-of": "向 多家|通报",
        "plan-told": "计划",
        "find-flaws": "检测|扫描|修复|查漏洞|找漏洞|挖漏洞|漏洞赏金|防御",
        "aids": "提供|帮助|援助|协助|表彰|嫌犯|嫌疑人",
        "finds": "发现一款|发现多款|发现某|披露某|监测到|拦截|预警",
        "refundable": "可|秒退|退款|消费者|买家秀",
        "not-taken": "未被|未遭|没有被|没被|并未|从未|不存在|不会被|绝不",
        "order-word": "订单|合同|客户|份额|市场|生意|项目|光缆|电缆|管道|管线|挖断|挖矿|挖掘",
        "unharmed": "无人员伤亡|无人伤亡|未造成|无人受伤",
        "copy-other": "反蒸馏|严禁|禁止|防|打击",
        "own-business": "业务|投资|团队",
        "plan-word": "扩产|扩建|建厂|新建|计划|承诺|收购|交易|谈判|协议|合同|订单|合作|禁令|目标|授权|许可|牌照",
        "told": "回应|发内部邮件|称|表示|确认|批准",
        "sale-word": "出售|收购|卖",
        "turmoil": "罢免|离职|辞职|动荡|解雇|临时|下课|下台|突然|接任|接棒|撤换|被免|风波|重组",
        "chief-known": "之父|ceo|创始人|总裁|董事长|首席|掌门",
        "dissent": "安全|对齐|伦理|风险|警告|不再安全|隐患",
        "insiders": """
        员工|内部|前员工|研究员|科学家|工程师|安全团队|药剂师|飞行员|离职|人士|成员|职员|研究人员|工人|教授
        """,
        "safety": "安全|对齐|伦理|风险|风控|质量",
        "punish-acts": "功能|账号|违规|打击|用户|网友|治理|视频|内容|涉嫌诈骗",
        "victory": """
        驳回|撤销|解除|解禁|胜诉|无罪|支持|推翻|冻结|暂停执行|叫停|批准|获准|撤诉|放行|撤回|不构成|报复|无责|维持|\
        阻止
        """,
        "legal-or-authority": "@authority|立案|调查|诉讼|起诉|罚|法|指控|关税|反补贴|制裁|征税|禁令",
        "restrict": "被|遭|面临|加征|列入|限制|禁|违反|涉嫌|加税|审查|调查|管制|制裁|威胁|冲击|受|违规|罚",
        "legal": """
        法院|诉讼|起诉|侵权|罚|判|和解|案|法官|陪审团|仲裁|版权|反垄断|违法|法|监管|罚款|索赔|集体诉讼|认罪
        """,
        "fix-only": """
        修复漏洞|漏洞赏金|发现漏洞能力|挖漏洞|找漏洞|扫描漏洞|查漏洞|检测|漏洞扫描|漏洞挖掘|修复|风险投资|风投|优化|\
        扫描
        """,
        "strain-word": "股价|市值|股市|房价|价格|销量",
        "leak-other": "谍照|爆料图|剧透|配置|外观|渲染图|泄题|跑分|参数|黑客松|黑客马拉松|路线图|新机|即将",
        "boost": "利好|受益|提振|推升",
        "memory": "召回率|召回老|回忆",
        "victims": """
        人|者|行人|男子|女子|少年|儿童|司机|乘客|学生|家长|女孩|男孩|车主|用户|死|亡|伤|致|青少年|遇难|事故|孩子
        """,
        "wrong-other": """
        反诈|防伪|打击|打假|识别|检测|隐私保护|防泄露|检测出|防止|杜绝|悄悄更新|悄悄上线|偷跑|举报电话|拦截|\
        版权合作|原创保护|隐藏菜单
        """,
        "apology-other": "道歉信模板|向奥特曼道歉吗|检讨书",
        "praise": "好评|点赞|称赞|获赞|夸",
        "policy-word": "打击|识别|检测|防|保护|拦截|治理|过滤|禁止|反|防护|防范",
        "loss-other": "亏损收窄|收窄|扭亏|减亏|转盈|损失函数|亏待|吃亏|不亏|血赚|盈利|亏钱卖",
        "market": "市场",
        "in-court": "诉|起诉|诉讼|仲裁|状告|控告|法院|合同|协议|违约金",
    ]
}
