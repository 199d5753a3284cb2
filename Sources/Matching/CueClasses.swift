/// The word classes that cues share, by language and name. A class is a list of alternatives in the cue language; where a
/// cue writes `@leave`, any of them may stand.
enum CueClasses {
    static let byLanguage: [String: [String: String]] = [
        "en": english.merging(englishConditions) { first, _ in first }.merging(englishEssay) { first, _ in first },
        "zh": chinese.merging(chineseConditions) { first, _ in first }.merging(chineseEssay) { first, _ in first },
    ]

    private static let english: [String: String] = [
        // Small words that may stand between neighbours.
        "filler": """
        the|a|an|its|it's|their|his|her|our|my|'s|has|have|had|is|are|was|were|be|been|being|will|would|to|also|just|now|\
        finally|officially|reportedly|soon|new|again|all|any|some|more|another|of|that|own|major|first|next|top|key|\
        already|still|suddenly|abruptly|formally|quietly|publicly|immediately|temporarily|as|he|she|they|it|two|three|four|\
        five|several|many|nearly|about|around|over|up to|at least|huge|big|large|massive|serious|ongoing|further|recent|\
        latest|several of|one of|such|this|these|'d|'ll|s
        """,
        "be": "is|are|was|were|be|been|being|get~|gets|'s been|isn't|wasn't|weren't|aren't",
        "by": "by",
        // Modifiers of a whole clause.
        "negation": """
        not|never|no|n't|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|hasn't|\
        haven't|hadn't|without|none of|nobody|neither|nor|fail~ to|failed to|refuse~ to|decline~ to|rule~ out|avoid~|\
        stop~ short of|isnt|dont|rather than|instead of|unlikely to|far from|hardly|escape~|dodge~|avert~|fend~ off|unlikely
        """,
        "denial": """
        deny~|refute~|rebut~|debunk~|dismiss~ (claims|reports|rumors|rumours|allegations)|reject~ (claims|reports|allegations|\
        accusations)|not true|is false|are false|calls the report|calls report+|calls rumor+|untrue|denial|pushes back on report+|\
        shoots down|shot down|knocks down|baseless|unfounded|fake news|no truth
        """,
        "hypothesis": "if|what if|suppose|supposing|imagine|hypothetical*|thought experiment|what would happen",
        "partner": "partner+|partnership|investor+|backer+|invested|supplier+|customer+|client+|ally|allies|stake",
        "speech": "says|said|claims|claimed|warns|warned|argues|tells|told|according to|believes|thinks",
        "modal": "could|would|might|may|should",
        "rumour": """
        reportedly|report: |rumored|rumoured|rumor+|rumour+|allegedly|is said to|are said to|said to be|sources say|source+ say|\
        sources:|according to sources|people familiar|insiders say|apparently|leak suggests|weigh~|mull~|consider~|in talks|\
        exploring|may|might|could|reports suggest|suspected|unconfirmed|supposedly|hint~ at
        """,
        "claim": """
        accuse~|allege~|claim~|blame~|slam~|blast~|criticize~|criticise~|opinion|argue~|warn~|calls out|says|i |we |my |why|\
        critics|complain~|think~|believe~|analyst+|essay|editorial|according to
        """,
        "lookback": """
        years ago|years back|year ago|months ago|decades ago|anniversary|timeline|a history of|history of|look* back|retrospective|\
        previously|earlier|back in|at the time|once|formerly|used to|had been|had previously|recap|hours after|weeks after|\
        months after|years after|a year after|two years after|in retrospect|postmortem of|the rise and fall|last decade|had left|had quit|had resigned|\
        originally|ever since|following last|a year on|years on|years later|a year later|decade later
        """,
        "plan": """
        plan~ to|plans|planning to|will|to launch|to release|to unveil|to introduce|coming soon|upcoming|coming|next week|next month|next year|set to|\
        expected to|prepare~ to|preparing|aim~ to|about to|tease~|intend~ to|poised to|ready to|later this year|gears up|\
        work~ on|develop~|in talks|soon|could|may|might|pledge~|promise~|eye~|confirm~ plans|would
        """,
        "closed-question": """
        will|can|could|is|are|does|do|did|should|would|has|have|may|might|was|were|which|who|when|where
        """,
        "noise": """
        how to|how do i|tips|tutorial|guide|show hn|ask hn|cheat sheet|best practices|what if|a thought experiment|explained|\
        getting started|step by step|stock prediction|price prediction|horoscope|recipe|review:|i built|we ran|i made|diy|\
        introduction to|primer|prompt engineering|delete your account|faq|webinar|podcast|hands-on with
        """,
        // People.
        "chief": """
        ceo|co-ceo|ceos|chief executive|chief executive officer|founder and ceo|chairman and ceo|president and ceo
        """,
        "leader": """
        @chief|cto|cfo|coo|cmo|cpo|chief+|chief scientist|chief technology officer|chief research officer|chief operating officer|\
        chief financial officer|chief product officer|chief designer|chief engineer|design chief|ai chief|hardware chief|head+|\
        head of|vice president+|vp|vps|svp|evp|president|chairman|chairwoman|chair|director+|executive+|exec+|top executive+|top exec+|\
        co-founder+|cofounder+|founder+|boss|leader+|lead+|team lead|leadership|general counsel|board member+|managing director|general manager|manager+|dean|\
        co-creator|creator of|inventor of|lead scientist+|lead engineer+|principal scientist+|architect of|godfather|pioneer|star researcher+|top researcher+|\
        key researcher+|senior vice president|executive vice president|partner+|safety chief|security chief|finance chief
        """,
        "role": """
        @leader|researcher+|engineer+|scientist+|employee+|staff|staffer+|worker+|developer+|designer+|analyst+|insider+|talent|\
        team+|personnel|members|member of technical staff|alumni|veteran+|expert+|technician+|safety team|data scientist+|safety researcher+|core member+|\
        star+|whistleblower+|whistle-blower+|adviser+|advisor+|colleague+|people|contractor+|manager+|programmer+|chemist+|scientists|chip designer+|pilots|dealers
        """,
        "crowd": """
        half of|half the|most of|dozens of|exodus|mass|wave of|string of|series of|more than half|majority of|nearly all|all of|brain drain|en masse|entire team|several|hundreds of|thousands of|founders|co-founders|cofounders|leadership|safety staffers
        """,
        // Talk of companies.
        "company-word": "company|firm|startup+|start-up+|lab|venture|business|outfit|group|studio|maker",
        "product-word": """
        app+|product+|model+|service+|feature+|tool+|platform+|store+|plant+|factory|factories|line|lineup|division+|unit+|team+|project+|\
        program+|programme+|business|businesses|browser|device+|api|chip+|phone+|car+|truck+|vehicle+|suv+|sedan+|game+|website|subscription+|\
        plan+|headset+|watch|robot+|robotaxi+|brand+|shop+|branch+|branches|restaurant+|warehouse+|drug+|office+|site+|lab+|studio+|operations|\
        campus|smartphone+|laptop+|tablet+|generator|assistant|chatbot+|bot+|extension|plugin+|drug|pharmacies|pharmacy|outlets|outlet
        """,
        "load": """
        demand|load|overload*|traffic|capacity|gpu+|compute|surge in|high usage|overwhelm*|rate limit*|popularity|rush|too many|\
        requests|congestion|swamped|flooded with|melt~|shortage+|bandwidth|supply|peak hours|scal*
        """,
        "jobs": """
        job+|role+|position+|worker+|employee+|staff|staffer+|workforce|headcount|people|engineer+|team+|contractor+|manager+|researcher+|recruiter+|moderator+|layoff+|employees
        """,
        "media": "film|movie|song+|trailer|episode|concert|recipe+",
        "authority": """
        regulator+|court+|judge+|jury|ftc|doj|sec|fcc|fda|epa|nhtsa|osha|ntsb|eu|e.u.|european commission|commission|antitrust|watchdog|prosecutor+|senate|congress|lawmaker+|\
        attorney general|attorneys general|police|government|ministry|justice department|commerce department|pentagon|department of war|white house|supreme court|\
        data protection authority|competition authority|privacy watchdog|samr|cma|u.k.|uk|us|u.s.|italy|germany|france|india|china|japan|korea|south korea|canada|australia|brazil|\
        turkey|russia|spain|ireland|texas|california|florida|new york|state+|cfpb|nlrb|customs|parliament|authorities|federal|appeals court|high court|tribunal|arbitrator+|agency|bundeskartellamt|nhtsa,
        """,
        "legal-act": """
        lawsuit+|suit|class action|class-action|legal action|complaint|charges|indictment|antitrust case|court case|litigation|court battle|legal battle|legal fight|legal challenge+|countersuit
        """,
        "probe": """
        probe+|investigation+|inquiry|inquiries|antitrust probe|scrutiny|raid+|crackdown|review|subpoena+|audit
        """,
        "harm": """
        death+|suicide+|murder+|killing+|injury|injuries|deaths|self-harm|fatal*|psychosis|killed|dead|overdose+|crash|crashes|fire+|casualties|child abuse|csam|poisoning
        """,
        "flaw": """
        bug+|flaw+|vulnerability|vulnerabilities|zero-day+|exploit+|security hole+|backdoor+|defect+|glitch|glitches|fault+|malfunction+|loophole+|rce|remote code execution|prompt injection|cve*|data exfiltration|sandbox escape|security issue+|security flaw+|weakness|weaknesses
        """,
        "data": """
        data|source code|code|conversation+|chat+|chat histories|chat history|record+|credential+|password+|secret+|email+|e-mail+|information|file+|document+|trade secrets|prompts|prompt|key+|api key+|\
        customer data|user data|private|address|addresses|photos|photo+|voice recordings|details|weights|database+|system prompt+|personal data
        """,
        "wrong": """
        fake~|fabricat*|deceiv*|mislead*|misled|lie~|lying|lies|cheat*|hid|hide~|hiding|conceal*|cover* up|bury|buried|buries|manipulat*|rig~|rigged|inflat*|steal~|stole|stolen|copy~|copied|plagiar*|rip~ off|spy~|spied|spying|\
        track~|censor~|exaggerat*|fraud*|scam~|misrepresent*|falsif*|doctored|secretly|without permission|without consent|without asking|quietly|misus*|abus*|exploit*
        """,
        "worse": """
        fall~|drop~|decline~|plunge~|tumble~|slump~|slide~|sink~|shrink~|collapse~|crater~|plummet~|halve~|dip~|miss~|down|crash~|nosedive~|slow~|weaken~|contract~|dive~|disappoint~|fell|shed~|erode~|slip~|tank~|worsen~|evaporate~|dry~ up|fall~ short|sag~|wane~
        """,
        "sales": """
        sales|revenue+|profit+|earnings|deliveries|delivery|shipment+|demand|margin+|orders|income|registrations|market share|share of market|bookings|net income|operating profit|operating income|same-store sales|quarterly profit|traffic|foot traffic|subscribers|users|user numbers|user growth|downloads|production|output|guidance|forecast|outlook
        """,
        "product-noun": "model+|app+|product+|chip+|car+|phone+|assistant|chatbot|update|version|feature+|series|line",
        "launch": """
        launch~|release~|unveil~|introduce~|announce~|debut~|roll~ out|ship~|open-source~|open source~|drop~|present~|show~ off|introducing|launched|announcing|reveal~|start~ selling|begin~ selling|hit~ the market|go~ on sale|bring~
        """,
        "beat": """
        beat~|outperform~|overtake~|surpass~|top~|outdo~|outpace~|outsell~|outsells|exceed~|trounce~|crush~|outrank~|leapfrog~|dethrone~|eclipse~|best~|edge~ out|pull~ ahead of|overthrow~|outshine~|smoke~|demolish~|destroy~|pass~|unseat~|outscore~|outclass~|beats out|blow~ past|outrun~|upstage~|knock~ off|outgun~|\
        race~ past|surge~ past|zoom~ past|move~ past|get~ ahead of|squeeze~ out
        """,
        "leave": """
        leave~|quit~|resign~|depart~|step~ down|exit~|retire~|step~ aside|step~ back|bow~ out|walk~ out|move~ on|stand~ down|departure+|resignation+|exits|part~ ways|is out|are out|out at|leaving|
        """,
        "oust": """
        fire~|oust~|dismiss~|sack~|remove~|push~ out|force~ out|terminate~|axe~|depose~|expel~|suspend~|dump~|boot~|kick~ out|show~ the door|let go
        """,
        "poach": """
        poach~|hire~ away|lure~|recruit~|snatch~|snap~ up|snag~|nab~|steal~|hire~|woo~|raid~|snare~|scoop~ up|pick~ up|court~|tempt~|headhunt~|land~|grab~|bag~
        """,
        "join": """
        join~|joining|move~ to|defect~ to|head~ to|go~ to|jump~ to|switch~ to|decamp~ to|heads to|jump~ ship to|sign~ on with|return~ to|to join|land~ at|land~ a job at|is now at|hop~ to|start~ at|rejoin~|defects to|tapped by|leave~ for|depart~ for|bolt~ for|quit~ for|ditch~|exit~ for|signs with
        """,
        "found": """
        found~|start~|launch~|set~ up|co-found~|form~|establish~|build~|create~|start~ up|strike~ out|go~ it alone|unveil~|founded|cofound~|spin~ up|debut~|announce~
        """,
        "sue": """
        sue~|file~ suit against|file~ a lawsuit against|file~ lawsuit against|take~ legal action against|countersue~|bring~ a lawsuit against|bring~ suit against|take~ to court|drag~ to court|prosecute~|indict~|charge~|file~ a complaint against|file~ complaint against|lodge~ a complaint against|hit~ with lawsuit
        """,
        "punish": """
        fine~|ban~|sanction~|penalize~|penalise~|block~|blacklist~|outlaw~|prohibit~|convict~|censure~|bar~|restrict~|order~|halt~|suspend~|probe~|investigate~|raid~|subpoena~|summon~|scrutinize~|scrutinise~|reprimand~|\
        rebuke~|crack~ down on|rule~ against|go~ after|cite~
        """,
    ]

    private static let chinese: [String: String] = [
        "filler": """
        了|的|已|将|正|正在|已经|也|又|再|就|都|还|宣布|正式|官宣|突然|已被|再次|近日|今日|今天|昨日|全面|计划|拟|要|会|或|或将|可能|被曝|\
        首次|直接|主动|亲自|因|为|其|该|在|于|到|至|从|向|对|一|大|新|旗下|公司|集团|正被|遭|上|下|内|中|出|来|去|地|得|着|过|这|那|所|并|且|即将|悄然|悄悄|集体|大规模|大批|批量|约|近|超|超过|多名|多位|\
        一名|一位|两名|两位|三名|三位|四名|数名|数十名|若干|多个|一个|最|更|很|非常|十分|持续|进一步|开始|确认|称|表示|据悉|传|爆|曝
        """,
        "passive": "被|遭|遭到|遭遇|受到|惨遭|面临|获|挨|吃|陷入|陷|接到|收到|迎来|遭受|身陷|深陷|卷入|惹上",
        "onto": "对|向|将|把|就|给|与|和|针对|起诉|状告|要求|责令|勒令",
        "negation": """
        没有|未发生|未出现|未发现|未检出|未见|未受|没有发生|并未|从未|尚未|未曾|不会|不是|并非|并不|没|未|无意|不打算|不再|不存在|无需|拒绝|避免|免于|不会被|毫无|绝不|绝无|不想|不愿|不可能|无法|难以|不至于|并没有|不|无|远未|未能
        """,
        "denial": "否认|辟谣|不实|谣言|澄清|假消息|子虚乌有|纯属|系误传|误传|误读|并不属实|非属实|非事实|不属实|无中生有|造谣|传言不实|驳斥|不存在",
        "hypothesis": "如果|假如|假设|倘若|要是|若是|若|万一|一旦|设想|试想|假使",
        "partner": "合作|投资|股东|金主|伙伴|盟友|供应商|客户",
        "speech": "称|表示|说|认为|透露|指出|爆料|声称|直言|坦言|回应|批准|内部邮件|否认|谈|呼吁",
        // Words that hold a syllable which by itself would be a cue.
        "words": """
        总裁|仲裁|裁定|裁决|裁判|独裁|谈判|批判|判断|研判|预判|惩罚|赏罚|曾经|历史|史诗|分析|崩坏|雪崩|上诉|诉求|投诉|控诉|起诉|偷跑|死磕|死守|死亡|伤害|受伤|跌幅|降临|降噪|降温|下降|亏待|\
        开挖|挖掘|挖矿|抢先|抢购|抢眼|裁缝|毒舌|有毒|人员|成员|会员|动员|官员|演员|超级|超大|超算|超市|超长|超强|高超|泄压|称号|名称|简称|职称|对称|传统|传播|传感|传输|上传|宣传|流传|传奇|曝光|疑问|质疑|\
        怀疑|无疑|小说|说明|说法|传说|据说|听说|大说|就说|不仅|不少|不断|不满|不同|不得不|没收|未来|未必|无人|无数|无限|无线|无锡|无论
        """,
        "modal": "可能|或许|也许|恐|有望|恐将|或将|或|大概率",
        "rumour": """
        据传|传闻|消息称|据报道|报道称|曝|爆料|知情人士|或将|据悉|疑似|疑|消息人士|传|据称|网传|拟|考虑|可能|或|恐|据透露|内部人士|据外媒|外媒|被曝|有消息|据知情|听说|坊间|有传言|小道消息|据说|疑因|恐将|据爆料|市场传出
        """,
        "claim": "指责|指控|称|怒斥|炮轰|质疑|批评|表示|认为|声称|痛批|抨击|直言|吐槽|控诉|投诉|怒怼|公开信|喊话|曝光|举报|为什么|为何|网友|分析师|评论",
        "lookback":
            "周年|年前|此前|曾经|曾|之前|早前|当年|回顾|盘点|复盘|历史上|往事|个月前|时隔|史|那年|当初|先前|昔日|过去几年|多年来|大事记|时间线|一路走来|回望|前几年|早在|早些时候|始末|起底",
        "plan": "拟|计划|准备|即将|将|将于|有望|预计|打算|筹备|或将|或|考虑|寻求|正在开发|研发中|在研|曝光|预告|暗示|预热|明年|下月|下周|年底|传|规划|酝酿|洽谈|筹划|目标|官宣将|传将",
        "closed-question": "吗|是否|会不会|能不能|能否|有没有|难道|是不是|可否|会否|要不要|该不该|值不值|谁|何时|什么时候|多少|哪个|哪家|哪款|谁更|还是|究竟|到底|呢|怎么办",
        "noise": "教程|攻略|怎么用|如何使用|怎么选|怎么读|技巧|入门|指南|好用吗|推荐|有哪些|如果|假如|怎么办|值得买吗|怎么做|怎么点|使用体验|手把手|一文看懂|科普|运势|皮衣|求助|吗",
        // People.
        "chief": "ceo|首席执行官|掌门人|一把手|行政总裁|创始人兼ceo|董事长兼ceo|总裁兼ceo|联席ceo",
        "leader": """
        @chief|首席科学家|首席技术官|首席运营官|首席财务官|首席产品官|首席研究官|首席设计师|首席工程师|首席|cto|cfo|coo|cmo|总裁|副总裁|高级副总裁|总经理|董事长|董事|董事会成员|高管|核心高管|\
        高层|负责人|技术负责人|主管|主任|总监|创始人|联合创始人|联创|创始成员|创办人|创始团队|一号位|院长|带头人|大牛|掌舵人|掌舵者|领军人物|技术骨干|骨干|核心成员|核心研究员|核心人物|灵魂人物|管理层|管理团队|\
        元老|老将|大将|干将|关键人物|合伙人|vp|之父|法务总监|安全主管|安全负责人|产品负责人|研发负责人|设计主管|团队负责人|部门负责人|业务负责人|基石|总工程师|总设计师|董秘|总编辑|区总|掌门
        """,
        "role": """
        @leader|员工|研究员|研究人员|科学家|工程师|团队|人才|专家|成员|研究者|技术人员|程序员|设计师|人员|职工|工人|内部人士|前员工|教授|开发者|顾问|团队成员|销售|经销商|吹哨人|举报人|安全团队|对齐团队|安全研究员|博士|同事|员工们|核心团队|大佬|司机|店员|飞行员
        """,
        "crowd": "半数|近半|过半|大批|集体|多名|多位|数十|批量|全员|整个|一半|大量|纷纷|接连|相继|离职潮|出走潮|全部|数百|上千|核心团队|连续|陆续|数名|大面积|创始团队|又一|再有|接二连三",
        "dealing": """
        挖走|挖角|挖来|挖|聘请|聘用|加入|加盟|入职|离开|起诉|指控|解雇|裁员|裁|招揽|招募|招聘|收购|成立|创办|投资|宣布|发布|推出|回应|承认|否认|指责|称|表示|任命|罢免|开除|警告|质疑|要求|任职|迎来|失去|流失|与|和|对|向|被|遭|抢|挽留|批评|炮轰|是|说|让
        """,
        "load": """
        算力|负载|过载|需求|资源紧张|资源不足|资源有限|流量|访问量|用户激增|激增|暴增|涌入|挤爆|挤崩|gpu|显卡|服务器繁忙|限流|产能|供应|拥堵|高峰|火爆|爆火|太火|宽带|扩容|高并发|并发|排队|供不应求|缺货|缺芯|短缺|融化|爆单|爆满|承载
        """,
        "authority": """
        法院|法官|监管|监管机构|监管部门|市场监管总局|总局|工信部|网信办|商务部|证监会|欧盟|欧盟委员会|司法部|ftc|sec|联邦贸易委员会|检方|检察官|警方|政府|国会|参议院|五角大楼|国防部|白宫|数据保护|反垄断|消协|消保委|交通部|\
        nhtsa|fda|药监局|药监|银保监会|央行|发改委|公安|仲裁|法庭|最高法|议员|州检察长|总检察长|英国|德国|法国|意大利|美国|韩国|日本|印度|加拿大|澳大利亚|俄罗斯|土耳其|巴西|西班牙|多国|当局|官方机构|海关|工商|税务|国税|公平委|公平竞争|竞争管理局|监管局|卫健委|州政府|联邦
        """,
        "jobs": "员工|岗位|人|团队|部门|人员|职位|员|业务|名|人手",
        "product-word": """
        应用|产品|服务|功能|项目|业务|平台|工厂|门店|模型|部门|团队|网站|app|品牌|生产线|产线|事业部|实验室|办公室|计划|车型|系列|游戏|机型|手机|汽车|芯片|电池|线路|插件|工具|浏览器|版本|社区|分店|药店|超市|专柜|药物|药品|研究院|子公司|分公司|渠道|客户端|软件|频道
        """,
        "harm": "死亡|致死|身亡|自杀|去世|丧生|受伤|伤亡|致命|自残|起火|自燃|爆炸|车祸|事故|坠毁|中毒|烧伤|致残|猝死|命案|谋杀|遇难|死|伤",
        "flaw": "漏洞|缺陷|bug|后门|故障|隐患|安全隐患|质量问题|零日|注入|安全风险|风险|弱点|高危|失灵|异响|断裂|失控|失效|脱落|渗漏|翻车",
        "data":
            "数据|源码|源代码|代码|隐私|用户信息|个人信息|聊天记录|对话|对话记录|密码|密钥|照片|文件|商业机密|机密|信息|系统提示词|提示词|邮件|通话|账号|账户|客户资料|图纸|资料|权重|内部文件|文档",
        "worse": """
        下滑|下跌|下降|暴跌|大跌|骤降|锐减|缩水|腰斩|萎缩|不及预期|低于预期|不达预期|未达预期|放缓|疲软|低迷|遇冷|崩盘|骤减|大降|减少|跳水|滑坡|跌|降|恶化|转跌|断崖|受挫|惨淡|承压|亏损|大减|双降|连降|连跌|走低|蒸发|告急|失速|不振
        """,
        "sales":
            "销量|销售|销售额|营收|收入|利润|净利|净利润|业绩|交付|交付量|出货|出货量|订单|需求|市场份额|份额|毛利|毛利率|财报|用户数|用户量|日活|月活|下载量|客流|同店|批发量|零售量|产量|利润率|盈利|市占率|现金流|流量|活跃用户",
        "launch": "发布|推出|上线|开源|亮相|官宣|上市|问世|公布|开放|首发|开售|登场|开卖|面世|揭晓|发售|正式发布|开启预售|预售|上新",
        "beat": """
        超越|超过|赶超|反超|击败|打败|碾压|吊打|胜过|力压|领先|完胜|战胜|秒杀|超|压过|甩开|取代|赢过|优于|强于|高于|超出|盖过|登顶超过|逆袭|登顶超越|干翻|干掉|打爆|打赢|完爆|屠榜|追平并超越|越过|后来居上|抢走|替代|挤下|拉下|压倒|胜出
        """,
        "leave": """
        离职|离开|辞职|辞任|卸任|出走|退出|离任|请辞|辞去|退休|告别|跳槽|另谋高就|走人|去职|挂印|卷铺盖|下台|淡出|离场|挥别|官宣离职|递交辞呈|引咎辞职|套现离场|走了|离去|归国|流失|出局|休假|停薪留职|离队|引退|隐退|自立门户
        """,
        "oust": "罢免|解雇|开除|解职|免职|逼走|赶走|赶出|驱逐|踢出|撤职|革职|扫地出门|停职|踢走|劝退|炒掉|清洗|辞退|炒鱿鱼|撤换|换掉|罢黜|被迫离职|被迫下台|换帅|弹劾|逐出|免去|扫地",
        "join": "加入|加盟|入职|投奔|转投|跳槽至|跳槽到|跳槽去|转会|投身|倒戈|效力|去了|就任|出任|奔赴|任职于|回归|改投|转战|赴任|投靠|履新|跳去|跳到",
        "poach":
            "挖走|挖角|挖来|挖|挖人|挖墙脚|抢走|抢人|招揽|招募|招走|高薪聘请|聘请|重金挖|截胡|撬走|撬|招入麾下|网罗|引入|揽入|将其招致麾下|收入麾下|招安|高薪挖|开出天价|抢|捞走|挖角走|挖去|招致麾下|聘用|吸纳",
        "found": "成立|创立|创办|创业|组建|自立门户|单干|创建|建立|开创|另起炉灶|联合创立|联合创办|筹建|新公司|办公司|下海|筹办|新创",
        "sue": """
        起诉|状告|控告|提起诉讼|告上法庭|诉讼|提告|兴讼|告上|索赔|提起公诉|送上被告席|诉至法院|提起集体诉讼|反诉|提起反垄断诉讼|对簿公堂|提起仲裁|申请仲裁|发起诉讼|发律师函|诉诸法律|采取法律行动|提出指控|刑事指控|公诉|联名起诉
        """,
        "punish": """
        罚款|处罚|罚|重罚|禁止|封禁|禁用|制裁|立案|立案调查|调查|约谈|查处|查封|下架|禁令|列入黑名单|拉黑|列入实体清单|反垄断调查|处以|责令整改|责令|问询|警告|追责|指控违法|开出罚单|限制|吊销|突击检查|搜查|通报批评|通报|叫停|裁定|判决|判|判赔|审查|传唤|封杀|查禁|诉|开罚单|勒令|整改|强制执行|取缔|点名|反倾销|立案侦查|没收|召见
        """,
        "wrong":
            "造假|欺骗|欺诈|误导|撒谎|隐瞒|隐藏|掩盖|抄袭|剽窃|套壳|窃取|偷|盗用|盗版|偷窃|偷拍|监听|监控|窃听|操纵|作弊|刷榜|刷分|虚假|夸大|注水|滥用|侵犯|侵权|偷偷|擅自|未经允许|未经授权|未经同意|私自|泄露|违规|蒸馏|割韭菜|双标|作假|诈骗|谎报|虚标|偷工减料|减配|以次充好|伪造|篡改",
    ]
}
