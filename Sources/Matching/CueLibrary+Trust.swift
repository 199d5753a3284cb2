extension CueLibrary {
    static let incident: [String: [String]] = [
        "en": lines(
            """
            # Out of service, where no load is said to be the cause.
            {subject} …4 (app|website|site|system+|platform|network|service+|servers|line|lines|hotline|cards|payments|atm+) …3 (freez~|crash~|fail~|knocked
                out|knocked offline|seiz~ up|black~ out|hang~|stall~) ; without=@overload, weight=0.4, far=@share
            {subject} …6 @outage ; without=@overload, weight=0.4, far=@down-other
            @outage …4 (at|hit~|of|for|affect*|on|in|strikes) …3 {subject} ; without=@overload, weight=0.4,
                far=@down-other
            {subject} [(app|website|site|service+|network|servers|system+|platform|api)] (down|broken) ; without=@overload,
                weight=0.4, far=@down-other, local
            @breakdown …4 (ground~|halt~|disrupt~|strand~|cripple~|paralyze~|paralyse~|idle~|knock~ out|shut~|stop~)
                …6 {subject} ; without=@overload, weight=0.55
            {subject} …… (after|due to|because of|following|amid) …3 @breakdown ; without=@overload, weight=0.5,
                far=@share, local, near=@stopped
            {subject} …6 (plant|factory|refinery|mill|warehouse|mine|furnace|smelter|ship|vessel|tanker|terminal|turbine+) …2
                (explosion|blast|fire|blaze|explode~|catch~ fire|collapse~|fault+|failure+) ; weight=0.6, far=@fire-other
            (explosion|blast|fire|blaze) …2 (at|in|on|through|hits|guts) …2 {subject} …4 (plant|factory|refinery|mill
                |warehouse|mine|furnace|smelter|ship|vessel|tanker|terminal) ; weight=0.6
            {subject} …3 (blade+|wing+|hull+|battery|batteries|screen+|frame+|wheel+|axle+|pipe+|windshield+|engine+|brake+) …1
                (crack~|leak~|swell~|shatter~|snap~|fall~ off) ; weight=0.5
            {subject} …1 (explosion|blast|fire|blaze|collapse) …6 (kill~|injur*|dead|hurt) ; weight=0.65, far=@fire-other
            {subject} (copied|stole|ripped off|plagiarised|plagiarized|cloned) …1 (our|my|their|its) ; weight=0.5, claim
            (customers|owners|franchisees|drivers|sellers|merchants|farmers|students) …1 (protest~|rally|rallied|revolt~|up in
                arms) …2 (at|over|against|outside) …2 {subject} ; weight=0.5
            {subject} … (meltdown|glitch~|malfunction~|breakdown|stranded|strand~) ; weight=0.55, far=@share
            {subject} …4 (mistakenly|accidentally|inadvertently|erroneously|wrongly|by mistake) …6 ; weight=0.45,
                local
            # Broken into, or left open.
            {subject} …8 @breach ; far=@leak-other, far=@prevention, far=@rule-break
            {subject} … (fire~|dismiss~|sack~|suspend~) …6 (for|over) …3 (leak*|spying|espionage|theft|stealing|insider
                trading|bribery) ; weight=0.5
            @attacker …10 {subject} ; weight=0.6, far=@leak-other, far=@find-flaws
            @breach …6 (at|of|hits|exposes|affects|in|on) …4 {subject} ; weight=0.6, far=@leak-other, far=@prevention
            {subject} … (fire~|sack~|dismiss~) …5 @staff …1 (over|for) …4 ; weight=0.45, near=@fired-for, title
            {subject} … @leak …6 @data-noun ; weight=0.55, far=@leak-other, far=@prevention, local
            @leak …6 {subject} …4 @data-noun ; weight=0.6, far=@leak-other
            {subject} …8 @data-noun …6 (leaked|stolen|exposed|hacked|for sale|dark web|left open|online|turn up|turns
                up|indexed) ; weight=0.55, far=@leak-other
            {subject} …8 leaked …4 (online|early|before) ; weight=0.5
            {subject} …8 @flaw ; weight=0.4, far=@find-flaws, local
            @flaw …4 (in|of|at|on|found|let~|affect*|hits|plagu*|with|exploit~) …4 {subject} ; weight=0.4,
                far=@find-flaws
            {subject} …10 @flaw-report ; weight=0.45
            (jailbreak*|backdoor*|hijack~|trick~|fool~|exploiting|bypass~) …5 {subject} ; weight=0.4
            {subject} …6 (jailbreak*|hijacked|tricked|fooled|backdoored|vulnerable|insecure|compromised|weaponized
                |weaponised|unsafe) ; weight=0.4, yields=any, local
            (boycott+|backlash|outcry|outrage) …2 (hit~|dent~|hurt~|batter~|engulf~|cost~|weigh~ on|dog~) …3 {subject}
            {subject} …4 (criticised|criticized|rebuked|faulted|lambasted|pilloried|chided) …2 (over|for|by) ; weight=0.5
            # Faulty, recalled, harmful to life and health.
            (fire|blaze|explosion) …1 (break~ out|broke out|rip~ through|tear~ through|tore through|rage~|gut~
                |sweep~ through|swept through|engulf~) …2 {subject} ; weight=0.6
            {subject} …3 (pipeline|oil|gas|chemical|ammonia|fuel|toxic|sewage) …1 (leak+|spill+) ; weight=0.65
            @contaminant …6 (in|at|inside) …2 {subject} ; weight=0.6
            {subject} …8 (contain~|laced with|tested positive for|positive for) …3 @contaminant ; weight=0.6
            {subject} …8 (lose~|lost|shed~) …2 @part ; near=@flight-scene, weight=0.65
            {subject} …8 (put~|send~|land~|leave~) …4 (in|to) …1 (hospital|intensive care) ; weight=0.65
            @defect (in|at|inside|from) …2 {subject} ; weight=0.5, far=@strain-word
            (mislabel*|tainted|contaminated|counterfeit|defective|toxic|adulterated) {subject} ; weight=0.5
            {subject} …8 (recall~|recalling) ; weight=0.45, far=@memory
            recall~ …8 {subject} ; weight=0.45, far=@memory, far=@boost, title
            {subject} … (pulled|pull~|withdrawn|removed) …6 over …4 (toxin|contamination|safety|defect+|fears
                |salmonella|glass|metal|fault+) ; weight=0.6
            {subject} …8 @defect ; weight=0.45, far=@strain-word, local, yields=finance.strain
            {subject} …… (after|over|following|because of) …6 (@accident|@defect|blowout|near miss|emergency landing
                |mid-air) ; weight=0.5, far=@share, local, yields=legal.regulatory
            (ground~|withdraw~|pull~) …3 {product} …2 (jets|planes|fleet|cars|phones) ; weight=0.6
            {subject} …4 (take~|pull~) …4 off (sale|shelves|market) ; weight=0.4
            @part …4 @breaks …8 {subject} ; weight=0.65
            (outbreak|illness|illnesses|deaths|death|poisoning+|injuries|infections) …2 (tied|linked|traced|connected)
                to {subject} ; weight=0.65
            {subject} …6 (customers|diners|patients|guests|passengers|users|people) …2 (fall~|get~|become~|taken) (ill
                |sick) ; weight=0.65
            {subject} …8 (plane|jet|flight|aircraft|train|ship|ferry|bus|helicopter|rocket|airliner) …6 @mishap ;
                weight=0.65
            {subject} …2 {number} …4 @mishap ; weight=0.65
            {subject} …6 (pilot+|captain|crew|driver+|conductor+) …6 (drunk|drinking|over alcohol limit|intoxicated
                |asleep|fell asleep|alcohol) ; weight=0.55
            {subject} …8 @part …4 @breaks ; weight=0.65
            {subject} …10 @accident ; near=@victims, weight=0.7, far=@product-death, far=@share, far=@talk, local,
                yields=legal.regulatory
            {subject} …8 (crash~|collid*|hits|hit|struck|runs over|run over) …3 @victims ; weight=0.7, local
            {subject} …6 (crash|crashes|collision) ; weight=0.45, far=@share, far=@down-other, local
            @accident …10 {subject} ; near=@victims, weight=0.65, far=@share
            @victims …10 (after|in|by|when|blam*|over|linked|told|encourag*|used|using|talk*|with|coach*) …8 {subject}
                ; near=@harm, weight=0.7, far=@says-many
            {subject} …10 (coach*|encourag*|told|urg*|help*) …6 (suicide|self-harm|kill|overdose) ; weight=0.8
            (returns|return) …6 without …4 crew …6 {subject} ; weight=0.6
            {subject} …8 (without its crew|thruster fault+|emergency landing|near miss) ; weight=0.6
            {subject} … <ground> …3 (fleet|planes|jets|aircraft|flights) ; weight=0.6
            (ill|sick|hospitali*) after …2 (eating|drinking|using|taking|consuming|visiting) …3 {subject} ; weight=0.65
            {subject} …4 deface* ; weight=0.5
            {subject} …4 (gives|give|gave|offers|offered|suggests|recommends|dispenses|spreads|spouts|serves up) …1
                (dangerous|harmful|wrong|bad|false|deadly|misleading|bogus|unsafe) …1 (advice|answer+|information|guidance
                |directions|instructions) ; weight=0.5
            {subject} …6 (fall~ short of|miss~|below) …2 (claim+|claimed|advertised) ;
                weight=0.5
            {subject} …8 (linked|tied|traced|connected) to …4 (outbreak|illness|illnesses|deaths|poisoning+|infections
                |salmonella|listeria|e coli) ; weight=0.65
            # Deceit, copying, misuse of people's data.
            {subject} …6 (<@deceive>) …6 ; weight=0.5, yields=governance.mission_conflict, far=@wrong-other, local
            {subject} …8 @deceit ; weight=0.5, yields=governance.mission_conflict, yields=legal.regulatory,
                far=@wrong-other, local
            (accus~|alleg~|suspect~) …6 {subject} …3 of …6 @wrongdoing ; weight=0.5, claim, yields=legal.regulatory, far=@accused-by
            (caught|catch~) …3 {subject} …6 (@wrongdoing|out) ; weight=0.5, claim
            {subject} …4 accused …1 of ; weight=0.5, claim, yields=any, far=@authority, far=@poaching
            {subject} …2 accused by …3 of ; weight=0.5, claim, yields=any, far=@authority, far=@poaching
            accus~ …3 {subject} of ; weight=0.45, claim, yields=any, far=@authority, far=@poaching, far=@accused-by
            {subject} …8 (slavery|slavery-like|slave labour|slave labor|sweatshop+|forced labour|forced labor|child
                labour|child labor|exploitation) ; weight=0.6, yields=legal.regulatory
            (slavery|slavery-like|slave labour|slave labor|sweatshop+|forced labour|forced labor|child labour|child
                labor) …8 {subject} ; weight=0.6
            {rival} … (accus~|alleg~|say~|claim~|investigat*|suspect*|question~) …6 {subject} …6 @copying ;
                weight=0.55, claim, far=@accused-by
            {subject} …6 @copying …8 (data|code|design+|model+|work|ideas|songs|books|articles|photos|secrets
                |material) ; weight=0.5, claim, far=@wrong-other, local
            {subject} …8 @collect …8 @private ; weight=0.45, far=@howto
            {subject} …8 (record~|watch~|spy~ on|snoop~|track~|captur*|monitor~|film~|log~) …4 (employee+|worker+
                |staff|users|customers|children|drivers) ; weight=0.45, far=@howto
            @watch …6 {subject} …6 (footage|recordings|private|users|bathroom|intimate|people) ; weight=0.6
            {subject} …10 (without (consent|permission|asking|notice|evidence|warning|approval|disclosure|their
                knowledge)) ; weight=0.4, claim, negated, local, yields=legal.regulatory
            {subject} …8 (lets you opt out|no way to opt out|can't opt out|can't turn off|opt-out|by default) …6 ;
                weight=0.4, claim, negated, near=@private
            {subject} …6 blame~ …4 (users|user|customers|drivers|victims|employees|intern) ; weight=0.6
            {subject} …8 (playbook|scheme|plot) ; weight=0.6, near=@scheme
            {subject} …8 (bribe~|bribery|corruption|harassment|racism|embezzl*|forced labor|forced labour|child labor
                |sweatshop|price gouging|union busting|misconduct|insider trading|toxic culture|sexual assault) ;
                yields=governance.board, local
            {subject} …8 (bullshit|snake oil|is a scam|is a lie|hoax|sham|misleading|disingenuous|overstat*|exaggerat*
                |cherry-pick*|deceptive) ; claim, weight=0.45, yields=legal.regulatory
            # It apologises, admits, takes back.
            {subject} …6 (apologi*|is sorry|says sorry|sorry for|regrets|owns up|comes clean) ; weight=0.55,
                far=@apology-other, yields=finance.strain, yields=resources.capacity
            {subject} …6 (admit~|acknowledg*|conced*|confess*) …10 (bug|error|mistake|flaw|fault|wrong|broke|failed
                |lazy|misled|failure|defect|leak|breach|problem) ; weight=0.5
            {subject} …4 (walk~ back|roll~ back|revers*|backtrack*|undo~|retract*) …8 (after|amid|following|over) ;
                weight=0.5, far=@pledge-word, yields=any
            {subject} …4 (walk~ back|roll~ back|retract*|revert*) …3 (update|fee|feature|change|policy|rollout|ad
                |post) ; weight=0.5, yields=any
            {subject} …4 (remove~|pull~|take~ down|disable~|delete~|withdraw~) …6 (summaries|answers|ad|ads|image+
                |result+|article+|video+|paper|post+|overviews) ; weight=0.4, far=@ads-from, yields=competition.launch,
                yields=resources.focus
            {subject} …4 (pull~|remove~|pause~|disable~|suspend~|take~ down|withdraw~) …… after …8 (@made-up|@outrage
                |false|error+|mistake+|complaint+|wrong|offensive|abuse) ; weight=0.45, yields=resources.focus,
                yields=resources.delay
            # People are angry.
            {subject} …8 @outrage ; weight=0.5, far=@praise, yields=any
            @outrage …6 (over|against|at|from|about|of|after|as) …8 {subject} ; weight=0.45, yields=any
            {subject} …8 (users|customers|developers|gamers|players|fans|drivers|owners|parents) …4 (revolt~|rebel~
                |furious|outraged|angry|up in arms|backlash) ; weight=0.45, yields=any
            # What a product says and does.
            {subject} …8 @harmful ; weight=0.5, far=@policy-word, yields=legal.regulatory
            {subject} …6 tell~ (users|people|user|man|woman|teen|kids|him|her) to (eat|drink|kill|die|leave|jump|add
                |put|mix|harm|hurt|lie) ; weight=0.4
            @harmful …6 (images|image|content|photos|videos|output|posts|answers|nudes|deepfakes) …8 {subject} ;
                weight=0.55
            {subject} …8 @made-up ; weight=0.4, far=@find-flaws
            {subject} …8 (delete~|wipe~|erase~|destroy~|corrupt~|overwr*) …6 (data|database|files|code|production
                |drive|emails|photos|home directory|repo|history|everything) ; weight=0.5
            {subject} …8 (demo|keynote|presentation|live demo) …3 (fail~|flop~|goes wrong|crash~|backfire~|glitch*) ;
                weight=0.4
            {subject} …8 @worse-quality ; weight=0.35, claim, yields=competition.partner_turns, far=@repair
            @worse-quality …6 {subject} ; weight=0.35, claim, far=@repair
            {subject} …8 (rogue|blackmail~|scheming|sabotag*|haywire|sycophan*|calls itself) ; weight=0.45,
                yields=governance.mission_conflict
            {subject} …8 erratic …2 driving ; weight=0.6
            # Used for harm.
            (used|uses|use|using|weaponiz*|weaponis*|abus*|exploit*|with help of) …6 {subject} …8 @crime ; weight=0.6
            {subject} …4 (used|abused|exploited|weaponized|helped|enabl*|lets|profit* from|earn* from) …8 @crime ;
                weight=0.6, far=@detect
            # Warnings and studies.
            @authority …6 (warn~|caution~|rebuke~) …3 {subject} ; weight=0.6, yields=legal.regulatory
            @authority …6 (warn~|caution~|alert~|flags) …10 {subject} …10 (risk+|security|safety|flaw+|danger*
                |vulnerab*) ; weight=0.6
            (study|report|researchers|tests|test|audit|watchdog) …4 (find~|found|show~|reveal~|says) …10 {subject} …10
                (fail~|unsafe|bias*|wrong|harm*|leak*|danger*|mislead*|vulnerab*|flaw*|inaccura*|incorrect|unreliable
                |false) ; weight=0.4
            {subject} …8 (security|privacy|safety|health) (risk+|concern+|nightmare|failure+|lapse+|fiasco|scare
                |failings|scandal) ; weight=0.5
            {subject} …8 (investigat*|looking into|look~ into|examin~) …6 (report+|complaint+|issue+|bug|degrad*
                |incident|leak|breach|outage) ; weight=0.4, far=@authority
            """),
        "zh": lines(
            """
            # Out of service, where no load is said to be the cause.
            {subject} …10 @outage ; without=@overload, weight=0.4, far=@strain-word, far=@own-business
            @outage …8 {subject} ; without=@overload, weight=0.4, title
            # Broken into, or left open.
            {subject} …14 @breach ; weight=0.6, far=@leak-other, far=@prevention
            {subject} …4 (遭|遭到|遭遇|受到|遭受) …2 (大规模|恶意|网络|ddos|黑客|流量|严重|持续|不明|境外|海外) …6 攻击 ;
                weight=0.6, far=@prevention
            @attacker …14 {subject} ; weight=0.6, far=@find-flaws
            @leak …10 {subject} ; near=@data, weight=0.6, far=@prevention
            {subject} …12 @leak …6 @data ; weight=0.6, far=@prevention
            {subject} …12 @flaw ; weight=0.45, far=@fix-only, yields=any, local
            @flaw …10 {subject} ; weight=0.45, far=@fix-only, yields=legal.regulatory
            {subject} …10 (前员工|员工|工程师|高管) …10 (偷走|窃取|盗取|泄露|带走|偷取|外泄) ; weight=0.6
            {subject} …10 (越狱|被绕过|被破解|被诱导|注入攻击|被劫持|被滥用) ; weight=0.4
            {subject} …14 (未授权用户|未授权访问|未经授权的用户|越权访问) ; weight=0.6
            # Faulty, recalled, harmful to life and health.
            {subject} …14 (召回|紧急召回) ; weight=0.45, far=@memory
            (召回|紧急召回) …14 {subject} ; weight=0.45
            {subject} …14 @defect ; weight=0.45, far=@memory, far=@unharmed
            {subject} …14 @accident ; weight=0.7, near=@victims, local, far=@unharmed
            {subject} …14 @mishap ; weight=0.65, local
            {subject} …10 (工厂|厂区|车间|高炉|生产基地|装置|仓库|货轮|集装箱船|油轮|矿井|炼厂|电站|风机) …8 (爆炸|起火|大火|失火|坍塌
                |闪爆|燃爆|断裂|倒塌|倒下|坠海) ; weight=0.6, far=@unharmed
            {subject} …8 (飞行员|机长|机组|司机|空乘|驾驶员) …6 (饮酒|酗酒|醉酒|酒驾|酒测|吸毒|疲劳驾驶) ; weight=0.55
            @accident …14 {subject} ; weight=0.65, near=@victims
            (食用|吃|吃了|喝|喝了|饮用|服用|使用) …2 {subject} …8 (不适|中毒|呕吐|腹泻|住院|送医|过敏|食物中毒) ;
                weight=0.65
            (骑手|司机|员工|乘客|用户|车主|工人|顾客|学员|患者|玩家) …4 (猝死|坠亡|身亡|遇难|死亡) ; weight=0.65,
                title, far=@exposer
            {subject} …10 (撞死|致死|致人死亡|致伤|撞人|伤人|害死|被控致死|教唆自杀|诱导自杀)
            {subject} …14 @tainted ; weight=0.5
            {subject} …8 (食物中毒|集体中毒|集体腹泻|集体呕吐) ; weight=0.65
            # Deceit, copying, misuse of people's data.
            {subject} …12 @deceit ; weight=0.5, far=@wrong-other, yields=legal.regulatory,
                yields=governance.safety_dissent, yields=governance.board, local
            (指责|指控|质疑|举报|曝光|控诉|怒斥|炮轰|宣称|疑似) …10 {subject} …12 (@deceit|@copying) ; weight=0.55,
                claim, yields=governance.safety_dissent, yields=legal.regulatory
            {subject} …4 (被曝|被指|涉嫌|疑似|被质疑|被控) …14 (@deceit|@copying) ; weight=0.55, claim
            {subject} …12 @copying ; weight=0.5, local, far=@copy-other, yields=legal.regulatory
            {subject} …4 侵犯 …12 (知识产权|版权|专利|著作权) ; weight=0.5, claim, yields=legal.regulatory
            {subject} …10 (员工|客户经理|行长|柜员|业务员|经理) …8 (盗取|挪用|侵占|卷走|骗取|私吞|盗刷) ; weight=0.6
            {subject} …12 (信息|数据|资料|隐私) …2 (被|遭) …6 (倒卖|贩卖|出售|兜售|叫卖) ; weight=0.6, far=@not-taken
            {subject} …… 漏洞 …… (被|遭|已被|已遭|正被) …6 (利用|攻击) ; weight=0.6, far=@not-taken, far=@finds
            {subject} …6 (被指|被曝|遭质疑|涉嫌|被质疑|被控|偷偷|擅自) …2 (拿|用|利用|把|将|使用) …2 (用户|客户|学生|员工|创作者|网友|患者)
                …6 (训练|牟利|卖钱|投喂) ; weight=0.5, claim
            {subject} …6 (用户|车主|业主|家长|加盟商|消费者|投资者|储户|学员|商家|乘客|骑手|经销商) …3 (维权|集体维权|讨说法|围堵|堵门
                |拉横幅) ; weight=0.55, far=@aids
            {subject} …12 (偷听|偷看|偷拍|监听|监视|追踪|采集|收集|抓取|窥探|录屏|扫描|上传|出卖|贩卖|倒卖|滥用) …12
                (用户|员工|隐私|键盘|鼠标|屏幕|数据|儿童|孩子|聊天|照片|通话|信息|相册|位置) ; weight=0.5
            {subject} …12 (使用|用|拿|利用) …8 (盗版|用户隐私|聊天记录|未授权|用户照片|人脸) ; weight=0.5
            {subject} …10 (性侵|职场霸凌|霸凌|性骚扰|受贿|行贿|贪腐|腐败|内幕交易|压榨|强迫劳动|血汗工厂|职务侵占
                |利益输送|强制加班|过劳死|殴打|暴力裁员|回扣|二选一|拖欠货款|账期) ; weight=0.5,
                yields=legal.regulatory
            {subject} …12 (霸王条款|杀熟|捆绑|诱导|强制广告|自动续费|退款难|拒不退款) ; weight=0.45, claim
            # It pays its customers back; the scandal has a name of its own.
            {subject} …14 (向|对) …10 (顾客|消费者|用户|车主|客户|乘客) …8 (退款|赔付|赔偿|补偿|退一赔十|假一赔十) ; weight=0.5
            {subject} …12 (门事件|门风波|门丑闻) ; weight=0.45
            # It apologises, admits.
            {subject} …14 (致歉|道歉|公开道歉|鞠躬|谢罪|认错|检讨|道歉信) ; weight=0.55, far=@apology-other,
                far=@results-word,
                yields=resources.capacity
            {subject} …10 承认 …14 (失误|错误|变懒|故障|缺陷|造假|泄露|问题|盗版|幻觉|编造) ; weight=0.5,
                yields=governance.mission_conflict, local
            {subject} …10 (回应|发声|通报|证实|公布) …12 (事故|起火|爆炸|坠楼|死亡|车祸|中毒|泄露|泄漏|失控|命案|崩了
                |系统崩|活动崩|异常|破坏|辱骂|编造) ; weight=0.5, yields=resources.capacity
            # People are angry.
            {subject} …12 @outrage ; weight=0.45, far=@praise, yields=any
            (抵制|炮轰|痛批|怒批|声讨|讨伐) …8 {subject} ; weight=0.45, claim
            {subject} …12 (惹怒|激怒|触怒|惹恼) …10 (用户|众怒|网友|消费者|粉丝|车主|玩家|家长|舆论|商家) ;
                weight=0.45, yields=any
            {subject} …12 (引爆|引发|激起|招致) …10 (众怒|争议|不满|愤怒|抗议|抵制|质疑|恐慌|担忧) ; weight=0.45,
                yields=any
            (用户|老用户|网友|车主|玩家|家长|消费者|粉丝) …8 (怒喊|怒斥|不满|吵着|要退差价|维权|声讨|炮轰|集体投诉
                |退差价|退货) ; weight=0.4, claim, title, yields=legal.regulatory
            # What a product says and does.
            {subject} …14 @harmful ; weight=0.5, far=@policy-word
            {subject} …14 @made-up ; weight=0.4
            {subject} …6 (建议|教|劝|让) …2 (用户|网友) …2 (吃|喝|自杀|跳) ; weight=0.4
            {subject} …10 (误删|删光|清空|删掉|丢失|抹掉|删除) …8 (数据|数据库|文件|代码|硬盘|邮件|照片|聊天记录|全部)
                ; weight=0.5
            {subject} …12 @worse-quality ; weight=0.4, claim, yields=resources.capacity
            # Used for harm.
            (利用|借助|使用|用|通过|滥用) …4 {subject} …14 @crime ; weight=0.6
            {subject} …10 (被用于|被利用|沦为|成为|助长|协助) …8 @crime ; weight=0.6
            # Warnings.
            @authority …14 (提示|警示|预警|提醒|警告|通报|抽检) …14 {subject} ; weight=0.6, far=@plan-told
            {subject} …14 (安全风险|安全隐患|隐私风险|数据安全|隐私担忧) ; weight=0.5, near=@authority
            (预警|提示|警示|警惕) …10 (安全风险|风险|隐患) ; weight=0.6, near=@authority
            {subject} …10 (调查|排查) …14 (变差|异常|故障|报告|问题|投诉) ; weight=0.4, far=@authority
            """),
    ]
}
