/// The built-in cues, one a line in the cue language (`docs/analysis.md`); `#` begins a comment. They speak of rivals,
/// leaders, products and plants, so that they carry over to any industry with nothing but its own entities.
enum CueLibrary {
    /// The lines of a table of cues, without comments.
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let cue = line.trimmed
            return cue.isEmpty || cue.hasPrefix("#") ? nil : cue
        }
    }

    static let overtaken: [String: [String]] = [
        "en": lines(
            """
            {rival} … <@beat> …5 {subject}
            {rival} … (tops|topped|topping|bests|bested|besting) …3 {subject}
            (beating|outperforming|surpassing|overtaking|topping|besting|outpacing|outselling|dethroning|passing) {subject}
            {rival} … @better than …3 {subject}
            {rival} … ahead of …3 {subject} ; far=@schedule
            {rival} … (crown|lead|top spot|throne|title|no. 1 spot|number one spot) from {subject}
            {rival} (beating|crushing) …3 {subject}
            {rival} … <leave> {subject} … (in the dust|behind|far behind)
            {rival} … (eat~|eating) {subject} 's lunch
            {subject} … (fall~|lag~|trail~|slip~|left|fallen) (behind|far behind|further behind)
            {subject} … (lose~|losing|lost|cede~|surrender~|give~ up|relinquish~) …3 (crown|edge|throne|dominance|ground|title|top spot|market share|market-share|leadership|lead|advantage|share|first place|number one) ; far=@funding
            {subject} … (lose~|losing) …2 (market share|users|customers|share|ground) to {rival}
            {subject} no longer … (best|leader|leads|number one|no. 1|king|dominates|on top|biggest|largest|top) ; negated
            {subject} … (code red|sounds the alarm|sounded the alarm|red alert|existential threat) ; weight=0.6
            (code red|red alert) at {subject} ; weight=0.6
            (switch~|migrat*|moved|moving) from {subject} to {rival} ; claim
            (ditch~|dump~|abandon~|leave~|left) {subject} for {rival} ; claim, far=@role
            {rival} (dethrone~|unseat~|knock~) {subject} … as
            {rival} … (more popular|cheaper and better|faster|smarter|safer) than {subject}
            {subject} … (overtaken|outdone|outclassed|dethroned|eclipsed|outsold|outpaced|surpassed|outgunned)
            {subject} … (playing catch-up|play catch-up|playing catchup|struggles to keep up|struggling to keep up|can't keep up|catching up to) ; claim
            {rival} … (take~|took|grab~|seize~|claim~|snatch~) (lead|top spot|crown|first place|no. 1) … (from|over|ahead of|from) {subject}
            {rival} … (wins|won|winning) …3 (over|against) {subject} ; far=@courtroom
            {subject} … (lost|losing|loses) to {rival} ; far=@courtroom
            {subject} … (second|third) (place|fiddle) (to|behind) {rival}
            (investors|users|customers|developers|buyers|drivers|shoppers|consumers) …2 (prefer|choosing|choose|flock~ to|defect~ to|switch~ to|turn~ to) {rival} … (over|instead of|from) {subject}
            {rival} (vs|vs.|versus) {subject} … (wins|winner) ; claim
            """),
        "zh": lines(
            """
            {rival} … <@beat> …6 {subject}
            {rival} … (比|较|要比) {subject} …6 (强|快|领先|更强|更好|更快|好用|更优|更准|更高|先进|更聪明|厉害|出色) ; far=@price-word
            {rival} … (把|将) {subject} … (甩在身后|甩开|拉下神坛|拉下马|比下去|踩在脚下|打趴|斩落马下|挑落马下|挤下|踢下)
            {subject} … (跌落神坛|走下神坛|掉队|落后|落后于|失守|让位|退居|被反超|不敌|输给|地位不保|丢掉|跌出|被甩开|失去优势|优势不再|光环褪色|优势消失|失去领先|光环不再|风光不再|不香了|护城河失守|落伍|被弯道超车)
            {subject} … (失去|丢失|痛失|丢掉|拱手让出|让出|不保) …4 (领先|优势|宝座|冠军|龙头|王座|榜首|头把交椅|第一|份额|地位|销冠|王位|桂冠)
            {rival} … (取代|代替|替代|挤掉|顶替) {subject}
            {rival} … (登顶|夺冠|问鼎|摘得|拿下|夺得|跃居|荣登) … (超|超过|超越|反超|力压|压过|击败|领先) {subject}
            {subject} … (红色警报|拉响警报|红色警戒|红色代码|进入紧急状态|敲响警钟|生死战) ; weight=0.6
            {subject} … (不如|比不上|不及|难敌|打不过|干不过|逊于|弱于|略逊) {rival}
            {rival} … (优于|强于|好于|胜于|快于|领先于|领先|完胜) {subject}
            (从|由) {subject} (转向|转到|换到|迁移到|切换到|改用) {rival} ; claim
            {rival} … (抢走|夺走|蚕食|瓜分|抢占|抢食) {subject} … (份额|市场|用户|订单|客户|地盘)
            {rival} (逼近|追平|比肩|媲美|不输) {subject} … (超越|超过|反超)
            {rival} … (重夺|夺回) … (销冠|第一|冠军|榜首) … {subject}
            """),
    ]

    static let launch: [String: [String]] = [
        "en": lines(
            """
            @launch … (rival|competitor|challenger|alternative|answer|killer|contender|response|competition|rivals) (to|for|of) {subject}
            @launch … {subject} (rival|competitor|alternative|killer|challenger|clone|competitors)
            @launch … {subject} -like
            {subject} (rival|competitor|alternative|killer|challenger) … @launch
            {rival} … @launch … (take~ on|challenge~|compete with|competing with|rival|rivaling|rivalling|take~ aim at|go~ after|vie with|counter|to match|battle|compete against|against) {subject}
            {rival} … (take~ on|taking on|takes aim at|challenges|to challenge|to rival|to take on|to compete with|to counter) {subject} … with …4 @product-noun
            {rival} … (take~ on|taking on|takes aim at|challenges|to challenge|to rival|to take on|to compete with|to counter|chases|squares up to|comes for) {subject}
            (rival|competitor|alternative|challenger|answer) to {subject} … @launch
            (rival|rivals|rivaling|rivalling|competitor to|alternative to) {subject} ; title, with=@launch
            {rival} 's (answer|response|rival|alternative|challenger) to {subject}
            {subject} … (face~|get~|gets|has) …3 (competition|competitor|rival|challenger) (from|in) {rival}
            # A launch that names no rival is a gain of the launcher.
            {subject} @launch …8 (model|app|chip|car|phone|assistant|device|version|tool|platform|agent|suv|sedan|smartphone|service|robot|truck|browser|drug|console|headset) ; gain, weight=0.2
            {subject} @launch {product} ; gain, weight=0.2
            {product} … (is here|is now available|now available|is out|goes live|now live|is live|launched|released|launches|generally available|available today) ; gain, weight=0.2
            introducing {product} ; gain, weight=0.2
            """),
        "zh": lines(
            """
            {rival} … @launch … (对标|对阵|挑战|叫板|对抗|抗衡|竞争|硬刚|正面刚|迎战|狙击|剑指|直指|阻击|挑战者|竞品|应战|回应|正面对决|比肩|媲美) …3 {subject}
            {rival} … (对标|叫板|硬刚|抗衡|剑指|狙击|正面刚|迎战|对垒) {subject} … @launch
            {rival} … (对标|叫板|硬刚|对阵|抗衡|剑指|狙击|正面刚|挑战|正面迎战|对垒|宣战) {subject}
            @launch … {subject} (竞品|的竞争对手|的对手|竞争对手|杀手|平替|替代品|的平替|的替代品)
            {subject} (竞品|的竞争对手|对手|竞争对手|杀手|平替|劲敌|挑战者) … @launch
            (对标|叫板|挑战|抗衡|硬刚|剑指|迎战) {subject} ; with=@launch, title
            {rival} … @launch … (与|同|和|跟) {subject} (竞争|抗衡|对抗|正面竞争|较量|抢市场|一较高下|展开竞争|直接竞争)
            # A launch that names no rival is a gain of the launcher.
            {subject} …6 @launch …10 (模型|应用|芯片|新车|手机|助手|版|产品|平台|智能体|新品|服务|系统|车型|工具|机器人|系列|代) ; gain, weight=0.2
            {subject} @launch {product} ; gain, weight=0.2
            {product} …3 @launch ; gain, weight=0.2, local
            """),
    ]

    static let price: [String: [String]] = [
        "en": lines(
            """
            {rival} … <undercut> …4 {subject}
            {rival} … (half|fraction|third|quarter|tenth|percent|%) …3 (price|cost|prices|cost of|price of) of {subject}
            {rival} … (cheaper|less expensive|more affordable|lower price|lower prices|lower-priced|priced below|priced lower|less) than {subject}
            {rival} … (pric~ below|prices below|beats … on price|slash~ prices below|at half the price of|for half the price of) {subject}
            (cheaper|lower-cost|low-cost|budget|free|affordable|cut-price|bargain) (alternative to|rival to|answer to|competitor to|version of) {subject} ; far=@own
            (cheap|low-cost|cheaper|affordable|budget) {subject} (rival|alternative|competitor|killer)
            {subject} … (price war|price wars|price-war|pricing war|discount war) ; weight=0.4
            (price war|price wars|pricing pressure) … {subject} ; weight=0.4, far=@launch
            {subject} … <raise|hike|increase|jack up|bump up|up|boost|lift> …4 (price+|pricing|fee+|rate+|subscription price+|subscription cost|cost of|the price|charges|tariff+ for) ; weight=0.4, far=@funding
            {subject} … (price hike+|price increase+|price rise+|price bump|higher prices|fee hike|rate hike|surcharge|price raise) ; weight=0.4
            (price hike+|price increase+|price rise+|higher prices|fee increase) (at|for|from|on|by|of) …3 {subject} ; weight=0.4
            {subject} … (start~ charging|begin~ charging|now charge~|to charge|charging for|starts charging|will charge) ; weight=0.4
            {subject} … behind …4 (paywall|fee|subscription) ; weight=0.4
            {subject} … (getting more expensive|more expensive|costlier|no longer free|pricier|end~ free tier|end~ free|kills free|costs more) ; weight=0.4
            {subject} (price+|pricing) … (rise~|increase~|jump~|soar~|double~|go~ up|climb~|surge~) ; weight=0.4, far=@share
            # A cut is a gain of the cutter.
            {subject} … <cut|slash|lower|reduce|drop|halve> …4 (price+|pricing|fee+|rate+) ; gain, weight=0.3
            {subject} … (price cut+|price drop+|discount+|price reduction) ; gain, weight=0.3
            """),
        "zh": lines(
            """
            {rival} … (低于|低过|仅为|只有|仅是|只要|不到|相当于) {subject} …6 (一半|分之|折|%|价格|成本|零头|定价|售价)
            {rival} … (比|较) {subject} …6 (便宜|低|实惠|划算|更低|低廉|低了|省)
            {rival} … (价格|成本|定价|售价|费用) … (低于|仅为|不到|是|只有|远低于) {subject}
            {rival} … (降价|低价|杀价|补贴) … (狙击|抢|逼|冲击|施压|抗衡|围剿) {subject}
            {subject} … (涨价|提价|加价|调涨|价格上调|价格上涨|涨幅|变相涨价|上调价格|悄悄涨价|贵了|涨到|涨至|涨至|价格翻倍) ; weight=0.4, far=@share
            {subject} … (上调|提高|调高|调升|抬高) …6 (价格|售价|定价|订阅费|费用|费|收费|价|门槛|运费) ; weight=0.4
            (涨价|提价|调价) … {subject} ; weight=0.4, title, far=@share
            {subject} …6 (收费|付费|开始收费|不再免费|正式付费|取消免费|转向收费|停止免费|订阅制|涨费) ; weight=0.4, far=@user-word
            {subject} … (价格战|打价格战|卷价格|血拼价格|贴身肉搏) ; weight=0.4
            (价格战|降价潮) … {subject} ; weight=0.4
            {subject} … (降价|下调|直降|调降|打折|大降价|价格下调|降至|跌破|免费开放|降价促销|便宜) ; gain, weight=0.3, far=@share
            """),
    ]

    static let partnerTurns: [String: [String]] = [
        "en": lines(
            """
            {rival} … (end~|terminate~|cut~|sever~|exit~|cancel~|drop~|scrap~|walk~ away from|pull~ out of|back~ out of|withdraw~ from|quit~|suspend~|tear~ up|leave~|axe~|dissolve~|unwind~|halt~|pause~|nix~|ditch~|abandon~|rip~ up|call~ off|reconsider~|freeze~) …4 {subject} …3 @deal ; weight=0.7
            {rival} … (end~|terminate~|cut~|sever~|exit~|cancel~|drop~|scrap~|walk~ away from|pull~ out of|back~ out of|withdraw~ from|quit~|suspend~|tear~ up|axe~|dissolve~|halt~|pause~|nix~|ditch~|abandon~|call~ off|freeze~) …4 @deal …3 (with|from|to|for) …2 {subject} ; weight=0.7
            {rival} … (cut~|sever~|break~) ties with {subject} ; weight=0.7
            {rival} … (part~ ways|split~|break~ up|breaks with|fall~ out) with {subject} ; weight=0.7, far=@person-word
            {rival} … <drop|ditch|dump|abandon|replace> {subject} … (as|for|with|from|in favor of|in favour of) ; weight=0.6
            {rival} … (switch~|switching|move~ away|shift~ away|pivot~ away|turn~ away|migrat*) from {subject} ; weight=0.5
            {rival} … (cut~|cutting|reduce~|reducing|lessen~|lower~) …2 (reliance|dependence|dependency) on {subject} ; weight=0.5, plan
            {rival} … (rely|relying|depend) less on {subject} ; weight=0.5, plan
            {rival} … (wean~ itself|wean itself|move~ beyond|distance~ itself|loosen~ ties) … {subject} ; weight=0.5, plan
            {rival} … (sell~|dump~|offload~|liquidat*|exit~|divest~|unload~) …4 (stake|shares|holding+|position|investment) in {subject} ; weight=0.6
            {rival} … (list~|name~|add~|cite~|call~) {subject} … (competitor|rival|competition) ; weight=0.6
            {rival} … <ban|block|prohibit|bar|restrict> …4 (use of|using|employees from|staff from|workers from|employee use of|from using) …3 {subject} ; weight=0.6
            {rival} … no longer (allow~|support~|use~|using|work~ with|supply~|sell~|allowing|accept~|buy~|offer~) …6 {subject} ; negated, weight=0.5
            {rival} … (stop~|cease~|halt~|discontinue~) (using|selling|supplying|buying|working with|supporting|carrying|shipping to|doing business with|ordering from|stocking) …4 {subject} ; weight=0.6
            {rival} … (cut~ off|cut off|revoke~|block~|cutting off|limit~|remove~|pull~|yank~) …3 {subject} (access|api|supply|api access|license) ; weight=0.6
            {rival} … (cut~ off|revoke~|block~|pull~) …3 (access|supply|supplies) (for|to|from) {subject} ; weight=0.6
            {subject} … (lose~|lost|losing) …4 (customer|client|contract|deal|partner|account|supplier|backer|investor|orders|sponsor|partnership|dealers|order) … ; weight=0.6, far=@courtroom
            {rival} … (build~|develop~|making|make~|design~|train~|building|developing) …3 (own|in-house) … (replace|instead of|reduce|compete with|rival|to rely less on|challenge) …3 {subject} ; weight=0.5, plan
            {rival} … (partner|supplier|investor|backer|customer) … (turned|becomes|become|turns) …3 (rival|competitor) ; weight=0.5
            {subject} (partner|supplier|customer|client|backer|investor|dealers|distributor|retailer) …4 (exit~|end~|withdraw~|pull~ out|walk~ away|drop~|cancel~|write~ down|writes off|leave~|quit~|terminate~|halt~|cut~ ties|sue~) ; weight=0.6
            (partner|supplier|customer|investor|backer|client) … (exit~|end~|withdraw~ from|pull~ out of|walk~ away from|drop~|cancel~|write~ down|terminate~) … {subject} ; weight=0.6
            {subject} … (partner|supplier|customer|investor) … (write~ down|write~ off|pull~ out|walk~ away|withdraw~|cancel~) ; weight=0.6
            {subject} … (deal|partnership|alliance|tie-up|joint venture|merger) (collapse~|fall~ apart|unravel~|crumble~|is off|dead|ends|over|sours|falls through) ; weight=0.6
            {subject} and {rival} … (part ways|end …3 @deal|split|break up|call off) ; weight=0.6
            (breakup|split|rift|feud|tension+|tensions|fallout|divorce) (between|with) …3 {subject} ; weight=0.45
            {rival} … (boycott~|shun~|snub~|reject~|spurn~|turn~ down) …3 {subject} ; weight=0.45
            {rival} … (return~|hand~ back|give~ up) …3 {subject} (franchise|license|dealership)
            {rival} … (consider~|mull~|weigh~|threaten~ to|plan~ to|explore~|may) …3 (end~|ending|terminate|terminating|cut|cutting|cancel|cancelling|canceling|drop|dropping|exit|exiting|pull|pulling) …6 {subject} ; weight=0.5, plan, rumour
            """),
        "zh": lines(
            """
            {rival} …6 (与|同|和|跟|对) {subject} …6 (终止|结束|解除|中止|停止|取消|终结|断绝|暂停|不再|切断|中断) …6 (合作|合同|协议|关系|伙伴|联盟|订单|合约|授权|供货|往来|联系) ; weight=0.7
            {rival} … (终止|结束|解除|中止|停止|取消|退出|终结|断绝|撕毁|暂停|切断|放弃|考虑终止|叫停) …3 (与|同|和|对|跟) {subject} …10 (合作|合同|协议|关系|交易|联盟|订单|合约|投资|采购|供货|授权|往来) ; weight=0.7
            {rival} … (退出|终止|取消|撤出|中止|放弃) {subject} …6 (合作|交易|协议|投资|订单|项目|合同|联盟|计划|董事会|融资) ; weight=0.7
            {rival} …3 (与|和|同|跟) {subject} … (分道扬镳|分手|决裂|解约|翻脸|闹掰|散伙|终止合作|结束合作|停止合作|反目|撕破脸|分家|渐行渐远|拆伙|闹翻|解绑|裂痕|矛盾升级|停止供货) ; weight=0.7
            {subject} …3 (与|和|同|跟) {rival} … (分道扬镳|分手|决裂|解约|翻脸|闹掰|散伙|反目|撕破脸|闹翻|解绑) ; weight=0.7
            {rival} … (清仓|抛售|出清|减持|卖出|全部出售|甩卖|转让|出售) …4 {subject} …4 ; weight=0.6, near=@stake
            {rival} … (把|将) {subject} … (列为|视为|列入|当作) … (竞争对手|对手|竞争者) ; weight=0.6
            {rival} … (弃用|停用|禁用|抛弃|换掉|断供|封禁|封杀|停供|踢出|拉黑|拒用|移除|下架|屏蔽|弃|撤下) …3 {subject} ; weight=0.6, far=@authority
            {rival} … (禁止|限制|不许|不让|不准|不得) …4 (员工|内部|旗下|用户|团队|订阅) …6 (使用|用|接入|调用) …4 {subject} ; weight=0.6
            {rival} …4 (不再|停止|暂停|终止) (支持|使用|销售|供应|采购|采用|接入|提供|向|供货|代工|代理|合作|进货|售卖) …4 {subject} ; negated, weight=0.6
            {rival} … (减少|降低|摆脱|削减|减轻) …3 对 {subject} …3 (依赖) ; weight=0.5, plan
            {rival} … (去 {subject} 化|自研 …6 (取代|替代|代替) {subject}) ; weight=0.5, plan
            {rival} … (放弃|弃) {subject} … (转向|转投|改用|选择|转用|投向|换用|拥抱|牵手|联手) ; weight=0.6
            {rival} … (从|由) {subject} (转向|转投|切换|撤资|撤出|撤回) ; weight=0.6
            {rival} … (切断|停止|断|收回|撤销|终止|限制) …4 {subject} …4 (访问|接口|权限|供应|授权|api|供货|使用权|服务|算力) ; weight=0.6
            {subject} … (被|遭|遭到) …10 (断供|砍单|退货|弃用|抛弃|封杀|拉黑|撤资|解约|退订|抵制|踢出|除名|停用|减持|清仓|抛售|退单|取消订单|下架|拒之门外|封号) ; weight=0.6, far=@authority
            {subject} … (失去|丢失|痛失|丢掉|丢了|流失) …6 (客户|订单|合同|大单|合作伙伴|伙伴|大客户|供应商|投资方|经销商|代理权|金主) ; weight=0.6
            {rival} … (砍单|取消订单|撤单|削减订单|停止供货|停止采购|撤资|毁约|退出合资|退出合作|退股|抽身) … {subject} ; weight=0.6
            {subject} …4 (金主|合作伙伴|合作方|供应商|客户|投资人|投资方|盟友|经销商|股东|代工厂|大客户) …8 (退出|撤资|倒戈|反水|离去|出走|成为对手|变成对手|变心|自研|解约|减持|退网|起诉|跳船|离场|断供|转向) ; weight=0.5
            (客户|合作方|伙伴) …8 (变成|成为) …4 (对手|敌人) ; essay, standing
            {rival} …20 同时 宣布 …3 与 其他 …10 合作 ; essay, standing
            {rival} …6 (从来 没有|从未|一直) …4 …6 (开发|自研|投资) ; essay, standing, negated
            {rival} … (自研|自主研发|自建) …6 (大模型|芯片|模型|电池|系统|引擎) ; essay, standing
            {rival} … (同样 在 考虑|也 在 考虑|考虑) …4 与 …6 合作 ; essay, standing
            {rival} (考虑|拟|计划|威胁|或将|酝酿) …4 (终止|结束|取消|解除|退出) …6 {subject} ; weight=0.5, plan, rumour
            """),
    ]
}

extension StringProtocol {
    /// Without spaces at both ends.
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
