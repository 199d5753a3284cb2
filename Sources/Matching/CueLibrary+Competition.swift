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
            {subject} … (should have been|could have been) ; claim, near=@claim-what
            {rival} is what {subject} … (should have been|could have been|wishes)
            {rival} … @better …8 than …3 {subject} ; claim
            {rival} … (drew|gave|did|wrote|made) …6 better …6 than {subject} ; claim
            {rival} …10 (times|double|twice|triple) …6 (that of|than|over|as many as|the size of) …3 {subject} ; far=@price-word
            {rival} … (number one|no. 1|no.1|top spot|first place|crown|lead) …8 {subject} …4 (second|third|behind|slips|falls|drops|trails)
            {rival} … (rise|rises|surge|ascent) …6 (threatens|threat to|worries|alarms|rattles|spooks|panics) …3 {subject} ; far=@stock
            {rival} (spooks|rattles|alarms|panics|stuns|shocks|blindsides|humbles|humiliates|embarrasses|shames) {subject}
            {subject} … (panic|panics|alarmed|rattled|scrambl*|spooked|war room|war rooms) …8 {rival}
            {subject} … (scrambl*|rush~|race~) …4 (to respond|to catch up|to match|response)
            {rival} … (replace~|replacing|supplant~|displac*|usurp~) …2 {subject} … as ; far=@supplier
            {subject} … (lost|loses|losing|cedes|ceding) …4 (race|war|battle|lead) ; claim, far=@courtroom
            {rival} … (win~|winning|won) …3 (race|war|wars|battle) ; claim, near=@rivalry
            {subject} … (is|looks|seems|feels) …2 (obsolete|outdated|old news|irrelevant|behind|outmatched|outclassed) ; claim
            how {rival} … (beat|overtook|surpassed|outplayed|outmaneuvered|passed|won) …3 {subject}
            {rival} … (better-selling|best-selling|most-used|most downloaded|most popular) … (than|ahead of|passing|beating|over) …3 {subject}
            {rival} … (grab~|takes|took|snatch~) …3 (share|customers|market share|users|business) from {subject}
            {rival} … (knock~|push~|bump~|kick~) {subject} …3 (off|out of|from|into) …4 (top|first|second|perch|lead|no. 1|spot)
            {subject} … (falls|slips|drops|slides|tumbles|sinks) …3 (to|from) …3 (second|third|fourth|fifth|no. 2|no. 3|top spot|no. 1|first place|number two)
            {rival} … <@beat> …5 {subject} ; far=@share
            {name} … <@beat> …3 {subject} ; far=@share, local
            <@beat> {subject} ; far=@share, local, title
            {rival} … (tops|topped|topping|bests|bested|besting) …3 {subject}
            {rival} … (no longer behind|leaves|left) {subject} … (behind|in the dust)
            {rival} … (become~|became|is now|is) …3 (world's|country's|china's|america's|industry's) …2 (biggest|largest|top|best-selling|most valuable|most popular|no. 1|number one) …8 (ahead of|over|past|passing|overtaking) {subject}
            {subject} … (toppled|dethroned|unseated|knocked off …4 (perch|top spot|throne|top)|loses top spot|lost top spot|cedes …4 (crown|top spot|lead)|pushed into second|relegated|bumped from)
            {subject} (reign|dominance|lead|supremacy|monopoly|grip|moat) …4 (ends|over|ended|slips|crumbl*|threatened|eroding|is over|cracks|evaporates|shrinks|narrows|fades|loosen*)
            {rival} … (deliver~|ship~|sell~|sold|delivered|shipped|makes|earns) …3 more …4 than {subject}
            {rival} … (gain~ ground on|take~ market share from|steal~ market share from|steal~ share from|eat~ into|chip~ away at|pull~ away from|closing in on …4 (overtake|pass)|win~ over …3 customers from|win~ customers from|draw~ users from|siphon*) {subject}
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
            {rival} …20 (倍于|是) {subject} …10 (倍|的两倍|的三倍) ; far=@price-word
            {rival} …20 (倍于|两倍于|远超|远胜|大幅领先|遥遥领先于|双倍于|甩开) …2 {subject} ; far=@share
            {rival} …8 (赢|赢了|战胜|打赢|压倒|逼退|拿下|吊打|秒) …2 {subject} ; far=@courtroom
            {subject} … (被|遭) …12 (超越|超过|反超|赶超|击败|打败|碾压|吊打|甩开|取代|比下去|拉开差距|压制|赶上|逆袭|抢走|抢了风头|夺走|后来居上|秒杀|完爆|拉下马|追上)
            {subject} … (慌了|坐不住了|急了|紧急应战|紧急应对|压力山大|危险了|如临大敌|睡不着了|破防|被打懵|颤抖) ; claim, weight=0.4, yields=any
            {subject} … (跌至|滑落|跌出|掉到|退居|落到|降至|跌到) …4 (第二|第三|第四|第五|榜首|前三|第一|前五|季军|次席)
            {rival} …12 (登顶|问鼎|夺冠|第一|榜首|冠军|领跑) …12 {subject} …6 (第二|第三|其后|紧随|次之|落后|跌)
            {subject} … (不再是|已不是|不是) …6 (第一|最强|唯一|老大|龙头|首选|霸主|榜首|销冠|领头羊) ; negated
            (抛弃|放弃|弃用|告别|卸载) {subject} …10 (转投|改用|选择|拥抱|换|转向|用) ; claim, weight=0.4
            {subject} …8 (份额|市占率|市场份额) …10 (被|让|给) …4 {rival}
            {rival} …12 (盖过|抢了|压过|盖住) {subject} …4 (风头|热度|光芒)
            {rival} …14 (刷新|打破|改写) … {subject} …6 (纪录|记录)
            {rival} …10 (挑落|力克|逼宫|单挑|硬刚赢|弯道超车) …3 {subject}
            {rival} … <@beat> …6 {subject} ; far=@share
            <@beat> …2 {subject} ; far=@share, local, weight=0.4
            {rival} … (比|较|要比) {subject} …6 (强|快|领先|更强|更好|更快|好用|更优|更准|更高|先进|更聪明|厉害|出色) ; far=@price-word
            {rival} … (把|将) {subject} … (甩在身后|甩开|拉下神坛|拉下马|比下去|踩在脚下|打趴|斩落马下|挑落马下|挤下|踢下)
            {subject} … (跌落神坛|走下神坛|掉队|落后|落后于|失守|让位|退居|被反超|不敌|输给|地位不保|丢掉|跌出|被甩开|失去优势|优势不再|光环褪色|优势消失|失去领先|光环不再|风光不再|不香了|护城河失守|落伍|被弯道超车)
            {subject} … (失去|丢失|痛失|丢掉|拱手让出|让出|不保) …4 (领先|优势|宝座|冠军|龙头|王座|榜首|头把交椅|第一|份额|地位|销冠|王位|桂冠)
            {rival} … (取代|代替|替代|挤掉|顶替) {subject}
            {rival} … (登顶|夺冠|问鼎|摘得|拿下|夺得|跃居|荣登) … (超|超过|超越|反超|力压|压过|击败|领先) {subject}
            {subject} … (红色警报|拉响警报|红色警戒|红色代码|进入紧急状态|敲响警钟|生死战) ; weight=0.6
            {subject} …12 (冠军|宝座|王座|榜首|第一|头把交椅|份额|龙头|销冠|桂冠|地位|领先地位) …4 (被|遭) …6 (夺走|抢走|取代|超越|反超|拿走|抢去|摘走|撼动|动摇|拉下)
            (头对头|正面对决|较量|比拼|对决) …4 (完胜|胜出|大胜|击败|获胜|碾压) … {subject}
            {rival} … (首超|首次超过|首次超越|干翻|赢了|赢过|大胜|盖过|登顶超) …4 {subject}
            {rival} …8 (成|成为|登上|跃升|跃居|晋升) …8 (第一|最大|榜首|冠军|最强|首位|龙头) …10 (超过|超越|取代|挤下|反超) {subject}
            {subject} (时代|神话|统治|垄断|霸权|优势) …4 (结束|终结|落幕|破灭|被打破|瓦解|动摇|不再|松动|告终)
            (打破|终结|动摇|撼动|瓦解|威胁) {subject} …6 (垄断|统治|霸权|地位|领先|神话|霸主|优势|护城河)
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
            @launch …10 {subject} …1 (-level|-class|-style|-grade|-beating|-killer|style|level|class|killer)
            {subject} … (before it's too late|before rivals|as rivals) ; claim, title
            {rival} … (wants to|aims to|hopes to|looks to|plans to|promises to|vows to|bid to|seeks to) (be|become|beat|unseat|dethrone|replace|kill|upend|topple|rival|challenge|overtake|outdo) …4 {subject}
            could {rival} … (dethrone|replace|kill|unseat|challenge) {subject}
            {subject} …3 (rivals|competitors|challengers) … (arrive~|multiply|close in|circle|line up|pile in|loom|emerge~|swarm|crowd|have arrived)
            (rival|rivals|competition|challenger+|alternative+) (to|for) {subject} … (arrive~|emerge~|launch~|unveil*|debut*|released|available|open*)
            {rival} … (open source|open-source) …6 (alternative|answer|rival|version|clone) (to|of|for) {subject}
            {rival} (clone|copycat|lookalike|alternative|challenger) of {subject}
            {rival} … (steal~ thunder from|upstage~|steals thunder from) …3 {subject}
            @launch … (rival|competitor|challenger|alternative|answer|killer|contender|response|competition|rivals) (to|for|of) {subject}
            @launch … {subject} (rival|competitor|alternative|killer|challenger|clone|competitors)
            @launch … {subject} -like
            {subject} (rival|competitor|alternative|killer|challenger) … @launch
            {rival} … @launch … (take~ on|challenge~|compete with|competing with|rival|rivaling|rivalling|take~ aim at|go~ after|vie with|counter|to match|battle|compete against|against) {subject}
            {rival} … (take~ on|taking on|takes aim at|challenges|to challenge|to rival|to take on|to compete with|to counter|chases|squares up to|comes for) {subject}
            {rival} … (as|in|with) …3 (challenge|challenger|rival|answer|alternative|competitor|response|threat|rivals) to …3 {subject}
            {rival} … (enter~|break~ into|move~ into|push~ into|barges into|storm~) … {subject} …2 (turf|territory|market|territory|backyard|home turf)
            {rival} … (goes head-to-head with|head-to-head with|goes up against|squares off against|locks horns with|throws down the gauntlet to|fires shot at|declares war on|battles|join~ …4 race with|gunning for|muscle~ in on|hot on the heels of|aims at|aimed at|set sights on|sets its sights on) {subject}
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
            {subject} …2 (级|级别|级的|同级|类|水平|同款|式) …12 @launch
            @launch …16 {subject} …2 (级|级别|同级|水平|同款)
            {rival} …14 (对标|堪比|媲美|比肩|看齐|追赶|狙击|复刻|不输|硬碰硬|抢跑|截胡|抢先) …3 {subject} ; near=@launch
            (国产|中国版|平价|开源|国内版|中国|首个) {subject}
            (对手|竞品|挑战者|劲敌|平替) …4 (来了|登场|出现|杀到|上线|亮相) … {subject}
            {subject} …8 (迎来|面临|遭遇|遇到|碰上|多了) …6 (对手|劲敌|竞争|挑战|挑战者|强敌|竞品)
            {rival} …6 (发布后|上线后|推出后|亮相后|来袭) …4 {subject}
            {rival} …8 (瞄准|盯上|奔着|冲着|学习|模仿|抄) …3 {subject}
            {rival} … @launch … (对标|对阵|挑战|叫板|对抗|抗衡|竞争|硬刚|正面刚|迎战|狙击|剑指|直指|阻击|挑战者|竞品|应战|回应|正面对决|比肩|媲美) …3 {subject}
            {rival} … (对标|叫板|硬刚|抗衡|剑指|狙击|正面刚|迎战|对垒) {subject} … @launch
            {rival} … (对标|叫板|硬刚|对阵|抗衡|剑指|狙击|正面刚|挑战|正面迎战|对垒|宣战) {subject}
            @launch … {subject} (竞品|的竞争对手|的对手|竞争对手|杀手|平替|替代品|的平替|的替代品)
            {subject} (竞品|的竞争对手|对手|竞争对手|杀手|平替|劲敌|挑战者) … @launch
            (对标|叫板|挑战|抗衡|硬刚|剑指|迎战|直指|正面迎战|狙击|阻击|应对|对打|对战|抢食|杀入|死磕|贴身肉搏|正面硬刚|分庭抗礼|掰手腕) …3 {subject} ; with=@launch, title
            {rival} …8 (杀入|进军|入局|切入|闯入|加入|挺进|试水|跨界|布局|重返) …12 (抢|争夺|挑战|叫板|对抗|竞争|抗衡|分羹|分一杯羹|挤压) …4 {subject}
            {rival} …14 (抢|争抢|抢夺|分食|抢占|挖) {subject} …3 (商家|用户|市场|饭碗|地盘|份额|生意|蛋糕|客户|商户|饭)
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
            {subject} … (fraction|half|third|tenth) …3 (of what|what|of the price|of the cost|of) …12 ; gain
            (fraction|half|third|quarter|tenth) of what {subject} …12 (cost|costs|charge|charges)
            fraction of what …3 {subject}
            {rival} … (percent|%|times|x) (cheaper|less expensive|lower) than {subject}
            (fraction|half|tenth) of …4 {subject} …2 (price|cost|pricing)
            {rival} … (undercut~|undercuts|undercutting|outprice~|lowball*) …6 {subject}
            {subject} … (bill+|costs|price|fee|subscription) (doubles|double|triples|soars|jumps|goes up|rises|surges|skyrockets|creeps up|is going up|are going up|set to rise|to rise|to increase) ; weight=0.4, far=@share
            {subject} … (introduc*|add~|impos*|slap~|levy|levies|start~|bring~ in) …4 (fee|fees|surcharge|charge|paid tier|paywall|subscription fee|usage-based pricing|token-based billing|per-seat|metered billing) ; weight=0.4
            {subject} … (end~|kill~|scrap~|drop~|remov*|cut~|axe~|ditch~|phas* out) …3 (free tier|free plan|free version|unlimited plan|unlimited|free access|discount+|free shipping|student discount|free trial) ; weight=0.4
            {subject} … (usage-based billing|pay-per-use|pay per use|token-based|metered|pricing change*|new pricing) …8 (anger*|more|higher|costly|expensive|shock|backlash) ; weight=0.4
            price (shock|hike+|jump|surge|increase+) … {subject} ; weight=0.4
            {subject} … (price~|priced) …6 (higher|up|more) than (before|last year|predecessor) ; weight=0.4
            {rival} … <undercut> …4 {subject}
            {rival} … (half|fraction|third|quarter|tenth|percent|%) …3 (price|cost|prices|cost of|price of) of {subject}
            {rival} … (cheaper|less expensive|more affordable|lower price|lower prices|lower-priced|priced below|priced lower|less) than {subject}
            {rival} … (pric~ below|prices below|beats … on price|slash~ prices below|at half the price of|for half the price of) {subject}
            (cheaper|lower-cost|low-cost|budget|free|affordable|cut-price|bargain) (alternative to|rival to|answer to|competitor to|version of) {subject} ; far=@own
            (cheap|low-cost|cheaper|affordable|budget) {subject} (rival|alternative|competitor|killer)
            (price war|price wars|pricing war|discount war|pricing pressure|price competition) …8 (erase~|eat~|hit~|hurt~|squeeze~|dent~|weigh~|crush~|sap~|wipe~|batter~|drag~|bite~|hammer~|erode~|force~) …8 {subject} ; weight=0.4
            {subject} … (hit|hurt|squeezed|battered|dented|dragged|pressured|weighed|burned|bruised|bleed*|suffers|drawn|dragged|caught) …6 (price war|price wars|pricing war|discount war|price competition|price cuts) ; weight=0.4
            {rival} … (price~ at|sell~|sells|selling|offer~|charge~|cost~|costs|starts at|list~) …10 (below|under|less than|cheaper than|beneath|lower than) …3 {subject} ; weight=0.4
            {rival} … (take~ on|takes on|challenge~|undercut~) {subject} …12 (cheaper|less|lower price|bargain|half the price|low-cost|affordable|budget|fraction) ; weight=0.4
            {subject} …3 (add~|tack~ on|put~ up) …2 {money} …4 (to|price+|sticker|more) ; weight=0.4
            {subject} … (dearer|pricier|costlier|price tag up|ups price*|adds {money}|raises the price|hikes the price|puts prices up|marks up|costs more) ; weight=0.4
            (dearer|pricier|more expensive|costlier) … {subject} ; weight=0.4, title
            {subject} … <raise|hike|increase|jack up|bump up|up|boost|lift> …4 (price+|pricing|fee+|rate+|subscription price+|subscription cost|cost of|the price|charges|tariff+ for) ; weight=0.4, far=@funding
            {subject} … (price hike+|price increase+|price rise+|price bump|higher prices|fee hike|rate hike|surcharge|price raise) ; weight=0.4
            (price hike+|price increase+|price rise+|higher prices|fee increase) (at|for|from|on|by|of) …3 {subject} ; weight=0.4
            {subject} … (start~ charging|begin~ charging|now charge~|to charge|charging for|starts charging|will charge) ; weight=0.4
            {subject} … behind …4 (paywall|fee|subscription) ; weight=0.4
            {subject} … (getting more expensive|more expensive|costlier|no longer free|pricier|end~ free tier|end~ free|kills free|costs more) ; weight=0.4
            {subject} (price+|pricing) … (rise~|increase~|jump~|soar~|double~|go~ up|climb~|surge~) ; weight=0.4, far=@share
            # A cut is a gain of the cutter.
            {subject} … <cut|slash|lower|reduce|drop|halve> …4 (price+|pricing|fee+|rate+) ; gain, weight=0.3
            {subject} … (price cut+|price drop+|discount+|price reduction|slashes stickers|cheaper|cost far less|cost less|trims prices|knock* {money} off) ; gain, weight=0.3
            """),
        "zh": lines(
            """
            {subject} …12 (贵|涨|提价|涨价) …6 {percent} ; weight=0.4, far=@share
            {subject} …10 (会员|订阅|月费|年费|套餐|服务费|起售价|单价|售价|价格|api|运费) …8 (涨|上调|提高|翻倍|上涨|调整|贵|涨至|涨到|提价|涨价|翻番|上浮) ; weight=0.4, far=@share
            {subject} …8 (开始收费|要收费|收费了|收费上线|转为付费|改为付费|付费墙|将收费|收钱|终止免费|结束免费|砍掉免费|按量计费|取消免费额度|正式收费|试水收费) ; weight=0.4
            {rival} …20 (只有|仅为|仅|是|低至|不到|约为) {subject} …8 (分之一|一半|零头|%|几分之一|十分之一|三分之一|五分之一)
            {rival} …16 {percent} …8 (于|比) {subject} …8 (便宜|低)
            {rival} …14 (白菜价|地板价|骨折价|免费|零元|击穿底价|价格屠夫|价格杀手) …12 {subject} ; weight=0.4
            {subject} …10 (被迫降价|跟进降价|被迫跟进|被逼降价|不得不降价) ; weight=0.4
            {rival} … (低于|低过|仅为|只有|仅是|只要|不到|相当于) {subject} …6 (一半|分之|折|%|价格|成本|零头|定价|售价)
            {rival} … (比|较) {subject} …6 (便宜|低|实惠|划算|更低|低廉|低了|省)
            {rival} … (价格|成本|定价|售价|费用) … (低于|仅为|不到|是|只有|远低于) {subject}
            {rival} … (降价|低价|杀价|补贴) … (狙击|抢|逼|冲击|施压|抗衡|围剿) {subject}
            {subject} … (涨价|提价|加价|调涨|价格上调|价格上涨|涨幅|变相涨价|上调价格|悄悄涨价|贵了|涨到|涨至|涨至|价格翻倍) ; weight=0.4, far=@share
            {subject} … (上调|涨|贵|提高|上涨) …3 {money} ; weight=0.4, far=@share
            {subject} …12 (起售价|售价|定价|价格|订阅费) …6 (上涨|上调|提高|涨|翻倍|上浮) ; weight=0.4, far=@share
            {rival} …16 (比|较) {subject} …4 便宜
            {subject} … (上调|提高|调高|调升|抬高) …6 (价格|售价|定价|订阅费|费用|费|收费|价|门槛|运费) ; weight=0.4
            (涨价|提价|调价) … {subject} ; weight=0.4, title, far=@share
            {subject} …6 (收费|付费|开始收费|不再免费|正式付费|取消免费|转向收费|停止免费|订阅制|涨费) ; weight=0.4, far=@user-word
            {rival} …16 (补贴|降价|低价|直降|免佣金|百亿补贴|五折|半价|杀价|优惠|9块9|价格战) …10 (叫板|抢|狙击|围剿|对抗|逼|挑战|阻击|迎战|冲击) …4 {subject} ; weight=0.4
            (价格战|外卖大战|补贴战|降价潮|价格血战|内卷) …10 (拖累|侵蚀|吞噬|冲击|重创|拖垮|挤压|压垮|致|导致|蚕食) …10 {subject} ; weight=0.4
            {subject} …10 (受|被|遭|因|陷|深陷|卷入|困于) …4 (价格战|补贴战|降价潮|价格血战|低价竞争) ; weight=0.4
            {rival} …10 (起售价|售价|定价|价格) …8 (低了|便宜|低于|低出|少了|仅|砍到) …14 {subject} ; weight=0.4
            {subject} … (降价|下调|直降|调降|打折|大降价|价格下调|降至|跌破|免费开放|降价促销|便宜) ; gain, weight=0.3, far=@share
            """),
    ]

    static let partnerTurns: [String: [String]] = [
        "en": lines(
            """
            {subject} … (biggest|largest|top|main|key|longtime|early|major) …2 (investor|partner|customer|backer|client|supplier|shareholder) …8 (rival|competitor|exit~|sell~|leave~|quit~|walk~|drop~|turns|dumps|cuts|listed) ; weight=0.6
            {rival} … (quits|leaves|ditches|abandons|dumps|drops|moves off|moving off|migrates off|pulls out of|exits) {subject} …10 (over|says|citing|after|because|for|to|in protest|amid) ; weight=0.5, far=@role
            {name} …2 (quits|ditches|dumps|drops|abandons|leaves|moves off|migrates from|boycotts|bans) {subject} ; weight=0.45, far=@role, near=@vendor-word
            {rival} … (building|builds|developing|develops|plans|working on|creates|design*|makes) …3 (own|in-house|its own|homegrown|alternative|replacement|rival) …10 (reduce|replace|instead of|alternative to|to rival|ditch|from|over|reliance|to replace|away from|replacing) …3 {subject} ; weight=0.5, plan
            {rival} … (diversify away|diversifies away|hedge~|hedging|look~ beyond|looks beyond|look elsewhere|looks elsewhere|shop around|second source|seek alternatives|seeks alternatives|explor* alternatives) … {subject} ; weight=0.45, plan
            {rival} … (end~|ending|stop~|cut~|pull~|drop~|withdraw~|cease~|block~|bar~|forbid~|disallow~|prohibit~|ban~) …3 (support|access|subscription+|integration|third-party|third party|harness*|supply) …8 {subject} ; weight=0.5
            {rival} … (offload~|unload~|dump~|sell~|shed~|liquidate~|exit~|cash~ out|trim~|slash~|cut~) …5 {subject} …2 (stake|shares|holding+|position|stock) ; weight=0.6, far=@buyback
            {rival} … (out of|exited|exits) {subject} ; weight=0.5, near=@stake
            {rival} … (rethink~|reconsider~|review~|re-evaluat*|reassess~|freeze~|put on hold|suspend~|cool~ on|sour~ on|lose~ faith in|lost faith in|turn~ on|turned on|snub~|backtrack~ on) …4 {subject} …4 ; weight=0.5, near=@deal
            {rival} … (cancel~|slash~|cut~|reduce~|trim~|halve~|scale~ back) …4 (order+|purchases|bookings|contract+|spending) …6 (with|from|for|of|at) …3 {subject} ; weight=0.6
            {subject} … (order cancellations|orders cancelled|orders canceled|contract lost|loses contract|loses deal|loses order|loses big customer|dropped by|dumped by|ditched by|abandoned by|cut off by|snubbed by|deserted by) ; weight=0.6
            {rival} … (no longer|not) …3 (rely|depend|want|need) …3 {subject} ; weight=0.5, negated
            {subject} … (partnership|alliance|relationship|tie-up|marriage|honeymoon|bromance) …5 (fray~|strain~|sour~|crack~|rock~|cool~|tense|over|fizzle~|under strain|on the rocks|turns sour|in doubt|at risk|deteriorat*|end~) ; weight=0.5
            {rival} (terminates|ends|cancels|axes|tears up|rips up|walks out on|severs|freezes) … {subject} …6 @deal ; weight=0.7
            {rival} … (license|licence|contract|supply|deal) …3 (revoked|terminated|cancelled|canceled|pulled) …6 {subject} ; weight=0.6
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
            {rival} … (list~|name~|add~|cite~|call~|classif*|label~|describe~|mention~|identif*|treat~) …2 {subject} … (competitor+|rival+|competition|foe) ; weight=0.6, partners
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
            {both} … (part ways|end|split|break up|call off|scrap|abandon|terminate|ditch|drop|cancel|walk away from|halt|dissolve|shelve|unwind|call it quits|go separate ways|pull the plug on|give up on) ; weight=0.7, near=@deal
            {both} …3 @deal …4 (collapse~|fall~ apart|off|ends|dead|scrapped|called off|cancelled|canceled|unravel*|over|terminated|abandoned|breaks down|fall~ through|in tatters) ; weight=0.7
            {rival} … (break~|breaks|breaking|broke) with {subject} ; weight=0.7
            {rival} … (completely|fully|entirely) out of {subject} ; weight=0.6
            {rival} … (exit~|exits|quits|leaves|sells out of) …3 {subject} … (stake|holding|position|investment|after …4 years) ; weight=0.6
            {rival} … (drop~|remove~|exclude~|strike~|kick~|delist~|pull~|yank~|dump~|cut~|boot~|ban~) {subject} …3 (from|off) …8 (list|shelves|store+|formulary|platform|catalog*|line-up|lineup|supply chain|fleet|network|roster|app store|index|drug list|menu|supplier) ; weight=0.6
            {rival} … (choose~|pick~|favour~|favor~|opt~ for|select~|go~ with|prefer~) {rival} …3 (over|instead of) {subject} ; weight=0.5
            {rival} … (turn~ to|opt~ for|sign~ with|shift~ to) …10 (instead of|rather than|in place of|replacing|dropping|ditching) {subject} ; weight=0.6
            {subject} …6 (snubbed|dumped|dropped|ditched|abandoned|shunned|cut off|frozen out|jilted|deserted) by {rival} ; weight=0.6
            (breakup|split|rift|feud|tension+|tensions|fallout|divorce) (between|with) …3 {subject} ; weight=0.45
            {rival} … (boycott~|shun~|snub~|reject~|spurn~|turn~ down) …3 {subject} ; weight=0.45
            {rival} … (return~|hand~ back|give~ up) …3 {subject} (franchise|license|dealership)
            {rival} … (consider~|mull~|weigh~|threaten~ to|plan~ to|explore~|may) …3 (end~|ending|terminate|terminating|cut|cutting|cancel|cancelling|canceling|drop|dropping|exit|exiting|pull|pulling) …6 {subject} ; weight=0.5, plan, rumour
            """),
        "zh": lines(
            """
            {rival} …10 (研发|开发|自研|打造|自建|推出|筹建|布局) …14 (替代|取代|代替|摆脱|减少依赖|去除|替换) …4 {subject} ; weight=0.5, plan
            {rival} …14 (不再|禁止|停止|取消|终止|切断|限制|封禁|封杀|下线) …12 (支持|覆盖|接入|使用|适配|兼容|调用|订阅|供应) …10 {subject} ; negated, weight=0.5
            {subject} …8 (遭|被) {rival} …10 (弃用|抛弃|封杀|断供|解约|移除|踢出|剔除|清仓|减持|砍单|换掉|停用|拉黑|卖出|清退|退货|放弃|撤资|分手|断|列为|拒绝|抵制|退单)
            {rival} …8 (抛弃|放弃|告别|弃|离开|撤出|退出|甩掉|踢掉|不用|绕开|绕过|撇开|舍弃|疏远|冷落|拒绝|抵制|叫停) …2 {subject} …8 ; weight=0.5, far=@role, near=@deal-or-supply
            {rival} …10 (减持|套现|清仓|清空|抛售|卖光|卖出|出售|出清|转让|退出) …14 {subject} …6 (股份|股票|持股|股权|股) ; weight=0.6
            {rival} …14 (转单|转单给|订单转移|改投|转投|改用|转而|转向|弃|倒向|换成|换用|切换|投奔|联手) …12 (弃用|放弃|告别|取代|不再用|而非|代替|替代) …6 {subject} ; weight=0.6
            {subject} …10 (合作|联盟|合资|蜜月|关系|婚姻|协议|联姻) …8 (破裂|生变|告吹|终结|结束|到期不续|触礁|恶化|紧张|出现裂痕|走到尽头|终止|解除|分家|闹僵|名存实亡|不再续约|不再独家|泡汤) ; weight=0.6
            {subject} …10 (砍单|退单|撤单|解约|丢单|失单|遭弃|被弃|被分手|被断供|遭砍单|遭退货|被换掉|被拒载|被替代|退网|闭店潮) ; weight=0.6
            {rival} …6 (自研|自产|自制|自供|内部替代) …16 (减少|降低|摆脱|取代|替代|不再|替换) …10 {subject} ; weight=0.5, plan
            {rival} …8 (终止|取消|结束|停止|撤销|放弃|中止|退出|叫停|不再续签|拒绝续签|不再续约) …4 {subject} …10 (合同|合作|订单|授权|代理|协议|赞助|采购|代言|供应|大单|许可|续约) ; weight=0.7
            {rival} …6 (与|同|和|跟|对) {subject} …6 (终止|结束|解除|中止|停止|取消|终结|断绝|暂停|不再|切断|中断) …6 (合作|合同|协议|关系|伙伴|联盟|订单|合约|授权|供货|往来|联系) ; weight=0.7
            {rival} … (终止|结束|解除|中止|停止|取消|退出|终结|断绝|撕毁|暂停|切断|放弃|考虑终止|叫停) …3 (与|同|和|对|跟) {subject} …10 (合作|合同|协议|关系|交易|联盟|订单|合约|投资|采购|供货|授权|往来) ; weight=0.7
            {rival} … (退出|终止|取消|撤出|中止|放弃) {subject} …6 (合作|交易|协议|投资|订单|项目|合同|联盟|计划|董事会|融资) ; weight=0.7
            {rival} …3 (与|和|同|跟) {subject} … (分道扬镳|分手|决裂|解约|翻脸|闹掰|散伙|终止合作|结束合作|停止合作|反目|撕破脸|分家|渐行渐远|拆伙|闹翻|解绑|裂痕|矛盾升级|停止供货) ; weight=0.7
            {subject} …3 (与|和|同|跟) {rival} … (分手|翻脸|闹掰|散伙|反目|撕破脸|闹翻|解绑) ; weight=0.6
            {rival} … (清仓|抛售|出清|减持|卖出|全部出售|甩卖|转让|出售) …4 {subject} …4 ; weight=0.6, near=@stake
            {both} …14 (分道扬镳|分手|决裂|解约|翻脸|散伙|告吹|终止|停止合作|结束合作|终止合作|破裂|解除|解体|反目|和平分手|不欢而散|中止|谈崩|撕毁) …8 ; weight=0.7, yields=legal.regulatory
            {rival} …6 (撤回|取消|收回|撤销|砍掉|终止|叫停|中止) …4 (给|对|向|与|跟|和) {subject} …14 (订单|大单|合同|投资|合作|采购|协议|授权|供货) ; weight=0.7
            {rival} …4 (把|将) {subject} …14 (踢出|剔除|移出|移除|下架|排除|清退|除名|拉黑|拒之门外|换掉|踢走|拿下) ; weight=0.6
            (清仓|抛售|出清|甩卖|退出|撤资|减持完|卖光|清空|不再持有|抛弃) {subject} ; weight=0.6, title, far=@buyback
            {rival} … (把|将) {subject} … (列为|视为|列入|当作|定义为|归为) … (竞争对手|对手|竞争者) ; weight=0.6, partners
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
