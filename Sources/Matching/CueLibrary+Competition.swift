extension CueLibrary {
    static let overtaken: [String: [String]] = [
        "en": lines(
            """
            # A rival does better.
            (rank~|rate~|place~|put~|score~) {rival} …6 (above|ahead of|higher than) …2 {subject} ; claim
            (start-up|startup|newcomer|upstart|challenger|underdog) …8 @better than …3 {subject} ; far=@price-word
            {rival} … <@beat> …5 {subject} ; far=@share, far=@courtroom
            <@beat> {subject} ; far=@share, far=@courtroom, local, title
            # "Pass a question to" hands over.
            {rival} … <pass> {subject} ; far=@share, far=@courtroom
            {subject} …6 (lose~|losing|shed~|bleed~) …6 (customers|subscribers|users|clients|riders|passengers|drivers
                |members|ground|share|market share) …1 to …4 (rival+|competitor+|challenger+) ; weight=0.55
            {subject} …6 <slip|fall|drop|sink> (below|behind) {rival} ; far=@share
            {rival} …1 eat~ {subject} …3 lunch
            {rival} … <regain|reclaim|retake|recapture|win back|snatch back|wrest> …2 (lead|crown|title|top spot|top
                place|first place) from {subject}
            {rival} … @better …8 than …3 {subject} ; far=@price-word
            {rival} …4 more …6 than {subject} ; far=@price-word
            {rival} … (times|double|twice|triple) …4 (that of|than|over|as many as|the size of) …3 {subject} ;
                far=@price-word
            {rival} … (ahead of|better than|superior to) …3 {subject} ; far=@schedule
            {rival} (vs|vs.|versus) {subject} …6 (wins|winner) ; claim
            prefer~ …2 {rival} …6 (over|to) …2 {subject} ; claim
            (users|customers|developers|buyers|drivers|shoppers|consumers|fans|doctors|patients|clients) …3 (prefer*
                |choos*|flock~ to|defect~ to|switch~ to|turn~ to|move~ to) {rival} …6 (over|instead of|from|to)
                {subject}
            {rival} is what {subject} … (should have been|could have been|wishes)
            # The place at the top changes hands.
            {subject} … (lose~|losing|cede~) …3 (place|spot|position|slot|ranking) …3 (top|biggest|largest|no. 1
                |number one|leader|leading|first) ; far=@courtroom
            {rival} … (take~|grab~|seize~|claim~|snatch~|steal~|win~) …3 @lead …6 (from|over|ahead of|off) …3
                {subject}
            {rival} … (becom*|became|is now) …6 (biggest|largest|top|best-selling|best selling|most valuable|most
                popular|no. 1|number one) …8 (ahead of|over|past|overtaking|passing|dethroning|replacing|unseating) …2
                {subject}
            (knock~|push~|bump~|kick~|edg*|forc*|shov*|nudg*|relegat*|demot*) {subject} …3 (off|out of|from|into|down to) …4 (@lead|@rank) ; local
            {rival} … (leave~|left) {subject} …2 (behind|in the dust|trailing)
            {rival} … (displac*|supplant*|replac*) {subject} …2 as ; far=@supplier
            {subject} … (lose~|losing|cede~|surrender~|give~ up|relinquish~|forfeit~|stripped of) …4 @lead ;
                far=@funding, far=@courtroom
            {subject} … (lose~|losing|cede~|shed~) …3 (ground|market share|market-share|share) ; far=@funding
            {subject} … (lose~|losing) …3 (users|customers|sales|riders|shoppers|buyers) to …2 {rival}
            {subject} … (slip~|fall~|drop~|slid*|tumbl*|sink~|relegated|demoted|pushed|knocked) …3 (to|from|into|off
                |out of) …3 @rank
            {subject} … (toppled|dethroned|unseated|overtaken|outsold|outclassed|outgunned|outpaced) ;
                far=@talent-chief
            {subject} …4 (second|third|fourth) (place|fiddle) (to|behind) {rival}
            {subject} no longer …4 (best|leader|leads|king|dominates|on top|biggest|largest|top|number one|no. 1|most
                |favourite|favorite|first choice) ;
                negated
            {subject} (reign|dominance|lead|supremacy|monopoly|grip|moat|edge) …4 (end~|over|slip~|crumbl*|threatened
                |erod*|gone|vanish*|crack~|evaporat*|shrink~|narrow~|fade~|loosen*)
            # The subject is behind.
            {subject} … (slip~|fall~|stumble~|lag~|lose~ ground) …2 in …5 race ; claim
            {subject} …2 share …6 @worse …… (as|while) {rival}
            {subject} … (fall~|lag~|trail~|left|fallen) …2 (behind|far behind|further behind) ; far=@schedule
            {subject} … (obsolete|irrelevant|outmatched|outclassed|old news|has-been|also-ran) ; claim
            {subject} … (playing catch-up|play catch-up|plays catch-up|playing catchup|struggl* to keep up|can't keep
                up with) …4 {rival} ; claim
            {subject} … (playing catch-up|playing catchup) ; claim
            {subject} … (lose~|losing) …4 (race|war|battle) ; claim, far=@courtroom
            {subject} … lose~ (to|out to) {rival} ; far=@courtroom
            {rival} … <beat|top|overtake|pass|surpass|outsell|eclipse|leapfrog> {subject} …8 (by|in|on) …3 (sales|revenue+|deliveries
                |market share|customers|shipments|subscribers|users|volume) ; weight=0.6
            {rival} … (sold more|sells more|sold faster|sells faster) …… than {subject} ; weight=0.4
            {rival} … (win~|winning|won) …2 (over|against) {subject} ; far=@courtroom
            {rival} … (win~|winning) …4 (race|war|wars|battle) ; claim, near=@rivalry
            how {rival} … (beat|overtook|surpassed|outplayed|outmaneuvered|passed|won|ate) …3 {subject}
            (switch~|migrat*|moved|moving|defect*) …3 from {subject} to {rival} ; claim,
                yields=competition.partner_turns
            (ditch~|dump~|abandon~) {subject} for {rival} ; claim, far=@role
            @clientele …3 (leave~|left) {subject} for {rival} ; claim, far=@role
            # A rival takes what was the subject's.
            {rival} … (take~|steal~|grab~|win~|snatch~|gain~|draw~|lure~|siphon*) …3 (share|market share|ground
                |customers|users|business|buyers|shoppers|riders) …2 (from|on|off) {subject}
            {rival} … (eat~ into|chip~ away at|pull~ away from|close~ in on|gain~ on|nip~ at the heels of) {subject}
            {rival} … (eat~|ate) {subject} 's …1 lunch
            {rival} … (threaten~|rattl*|spook*|alarm~|stun~|humbl*|humiliat*|embarrass*|panic~) {subject} ; far=@stock
            # The subject sounds the alarm itself.
            {subject} … (code red|sound~ the alarm|red alert|existential threat) ; weight=0.6
            (code red|red alert) at {subject} ; weight=0.6
            {chief} …6 (code red|red alert) ; weight=0.6
            {subject} … (panick*|scrambl*|war room+) …8 {rival} ; far=@deal
            """),
        "zh": lines(
            """
            # A rival does better.
            (把|将) {subject} …2 (甩|抛|落|拉|踩) …3 (远|后|开|脚下|身后) ; local, far=@share
            {rival} … <@beat> …6 {subject} ; far=@share
            <@beat> …2 {subject} ; far=@share, local, weight=0.4
            {rival} …20 (倍于|两倍于|远超|远胜|大幅领先|遥遥领先于|双倍于|甩开) …2 {subject} ; far=@share
            (倍于|两倍于|远超|远胜|大幅领先|遥遥领先于|双倍于|甩开) …2 {subject} ; far=@share, local
            倍 …2 于 {subject} ; far=@price-word, local
            {rival} …20 是 {subject} …10 (倍|两倍|三倍) ; far=@price-word
            {rival} … (比|较|要比) {subject} …6 (强|快|领先|更强|更好|更快|好用|更优|更准|更高|先进|更聪明|厉害|出色)
                ; far=@price-word
            {rival} … (把|将) {subject} … (甩在身后|甩开|拉下神坛|拉下马|比下去|踩在脚下|斩落马下|挑落马下|挤下|踢下)
            {rival} … (优于|强于|好于|胜于|快于|领先于|领先|完胜|取代|顶替|挤掉) {subject}
            {rival} …12 (盖过|抢了|压过|盖住) {subject} …4 (风头|热度|光芒)
            {rival} …14 (刷新|打破|改写) … {subject} …6 (纪录|记录)
            {rival} …12 (头对头|正面对决|较量|比拼|对决) …4 (完胜|胜出|大胜|击败|获胜|碾压) … {subject}
            {subject} … (不如|比不上|不及|难敌|打不过|干不过|逊于|弱于|略逊|不敌|输给) {rival}
            # The place at the top changes hands.
            {subject} …10 @lead …3 (易主|旁落|摇摇欲坠|不稳|岌岌可危|让位) ; far=@board-seat
            {rival} … (登顶|夺冠|问鼎|摘得|拿下|夺得|跃居|荣登|成|成为|跃升|晋升) …12 (超|超过|超越|反超|力压|压过
                |击败|领先|挤下|取代) {subject}
            {rival} …12 (登顶|问鼎|夺冠|第一|榜首|冠军|领跑) …12 {subject} …6 (第二|第三|其后|紧随|次之|落后|跌)
            {rival} … (重夺|夺回|夺走|抢走) … @lead … {subject}
            {subject} …12 @lead …4 (被|遭) …6 (夺走|抢走|取代|超越|反超|拿走|抢去|摘走|撼动|动摇|拉下|撬动|抢下|挑落)
            {subject} … (失去|丢失|痛失|丢掉|拱手让出|让出|不保|失守) …4 @lead ; far=@client
            {subject} … (跌至|滑落|跌出|掉到|退居|落到|降至|跌到) …4 @rank
            {subject} … (不再是|已不是|不是) …6 @lead ; negated
            (打破|终结|动摇|撼动|瓦解|威胁) {subject} …6 (垄断|统治|霸权|@lead|神话|霸主|护城河)
            {subject} (时代|神话|统治|垄断|霸权|优势|护城河) …4 (结束|终结|落幕|破灭|被打破|瓦解|动摇|不再|松动|告终
                |失守)
            # The subject is behind.
            {subject} … (被|遭) …12 (超越|超过|反超|赶超|击败|打败|碾压|吊打|甩开|取代|比下去|拉开差距|赶上|逆袭|秒杀
                |完爆|追上)
            {subject} … (掉队|落后|落后于|落伍|不敌|地位不保|失守|跌落神坛|走下神坛|被弯道超车|被甩开|优势不再
                |光环褪色|风光不再|不香了)
            {subject} … (慌了|坐不住了|急了|如临大敌|睡不着了|压力山大|危险了) ; claim, weight=0.4, yields=any, local
            (从|由) {subject} (转向|转到|换到|迁移到|切换到|改用) {rival} ; claim
            (抛弃|放弃|弃用|告别|卸载) {subject} …10 (转投|改用|选择|拥抱|换|转向) ; claim, weight=0.4, far=@own-make
            # A rival takes what was the subject's.
            {rival} … (抢走|夺走|蚕食|瓜分|抢占|抢食|吃掉) {subject} … (份额|市场|用户|订单|客户|地盘)
            {subject} …8 (份额|市占率|市场份额) …10 (被|让|给) …4 {rival}
            {rival} (逼近|追平|比肩|媲美) {subject} … (超越|超过|反超)
            # The subject sounds the alarm itself.
            {subject} … (红色警报|拉响警报|红色警戒|红色代码|紧急状态|敲响警钟|生死战) ; weight=0.6
            """),
    ]

    static let launch: [String: [String]] = [
        "en": lines(
            """
            # A launch that names whom it presses.
            in {subject} …2 (back yard|backyard|heartland|home turf|turf|stronghold) ; with=@launch
            {rival} … @launch … @challenge …3 {subject}
            {rival} … @challenge {subject}
            {rival} … (answer~|hit~ back at|strike~ back at|fire~ back at|respond~ to|counter~) {subject} …2 (with|by)
            {rival} … (as|in|with) …3 (challenge|challenger|rival|answer|alternative|competitor|response|threat) to …3
                {subject}
            {rival} 's (answer|response|rival|alternative|challenger) to {subject}
            {rival} … (enter~|break~ into|move~ into|push~ into|barge~ into|storm~|muscle~ in on) …8 {subject} …3
                (turf|territory|market|backyard|home turf)
            {rival} … (enter~|break~ into|move~ into|push~ into) …12 (aimed at|against|to rival|to challenge|taking
                on) {subject}
            {rival} …6 (copy|clone|copycat|lookalike|knockoff|generic|version|alternative|challenger) of …2 {subject}
                ; with=@launch
            @launch …8 (rival|competitor|challenger|alternative|answer|killer|contender|response|competition|rivals)
                (to|for|of) {subject}
            @launch …8 {subject} (rival|competitor|alternative|killer|challenger|clone|competitors|copycat)
            @launch …10 {subject} …1 (-level|-class|-style|-grade|-beating|-killer|-like|style|level|class|killer)
            (rival|competitor|alternative|challenger|answer) (to|for) {subject} …8 @launch
            {subject} (rival|competitor|alternative|killer|challenger) …8 @launch
            (rival|rivals|rivaling|rivalling|competitor to|alternative to) {subject} ; title, with=@launch
            # The subject is pressed.
            {subject} … (rivals|competitors|challengers) …4 (arrive~|multipl*|close in|circle|line up|pile in|loom
                |emerge~|swarm|crowd)
            {subject} … (face~|get~|has) …3 (competition|competitor|rival|challenger) (from|in) {rival}
            {subject} … before it's too late ; claim, title
            # A launch that names no rival is a gain of the launcher.
            {subject} …8 (in stores|in shops|out now|in cinemas|on sale today|on sale now|available from today) ;
                gain, weight=0.2, title
            {subject} <launch|release|unveil|introduce|announce|debut|roll out|bring out|start selling|begin selling
                |put on sale|open-source|reveal|show off|pit> …6 @product-noun ; gain, weight=0.2, title
            {subject} <@launch> {product} ; gain, weight=0.2, title
            {subject} (bring~|put~) …6 (to market|on sale|on the market) ; gain, weight=0.2, title
            {subject} …4 (goes on sale|go on sale|hits the market|hits shelves|hits stores|now on sale|opens for orders)
                ; gain, weight=0.2, title
            {product} …2 (is here|now available|is available|is out|goes live|now live|is live|generally available
                |available today) ; gain, weight=0.2, title
            {product} …2 (launched|released|launches|debuts|arrives|goes on sale) ; gain, weight=0.2, title
            (introducing|announcing|meet) {product} ; gain, weight=0.2, title
            """),
        "zh": lines(
            """
            {rival} …6 (杀进|杀入|闯入|切入|攻入|打入|挺进) {subject} …2 (腹地|地盘|领地|大本营|老巢|后院|核心业务) ; weight=0.4
            # A launch that names whom it presses.
            (矛头|枪口|炮口) …2 (直指|对准|指向|瞄准) …4 {subject} ; near=@launch-word
            {rival} … @challenge …3 {subject}
            @challenge …3 {subject} ; with=@launch, title
            {rival} …14 (堪比|媲美|比肩|看齐|追赶|复刻|不输|抢跑|截胡) …3 {subject} ; near=@launch
            (国产|中国版|平价|国内版|中国|首个) {subject} ; near=@launch
            {subject} …2 (级|级别|同级|类|水平|同款|式) …12 @launch
            @launch …16 {subject} …2 (级|级别|同级|水平|同款)
            @launch … {subject} (竞品|的竞争对手|的对手|竞争对手|杀手|平替|替代品|的平替|的替代品)
            {subject} (竞品|的竞争对手|对手|竞争对手|杀手|平替|劲敌|挑战者) … @launch
            {rival} … @launch … (与|同|和|跟) {subject} …2 (竞争|抗衡|对抗|较量|抢市场|一较高下)
            {rival} …8 (杀入|进军|入局|切入|闯入|挺进|跨界) …12 (抢|争夺|抗衡|分羹|分一杯羹|挤压) …4 {subject}
            {rival} …14 (抢|争抢|抢夺|分食|抢占) {subject} …3 (商家|用户|市场|饭碗|地盘|份额|生意|蛋糕|客户|商户)
            # The subject is pressed.
            {subject} …8 (迎来|面临|遭遇|遇到|碰上|多了) …6 (对手|劲敌|挑战者|强敌|竞品)
            {rival} …6 (发布后|上线后|推出后|亮相后|来袭) …4 {subject}
            # A launch that names no rival is a gain of the launcher.
            {subject} …8 @product-noun …6 (开售|上市|发布|亮相|首发|上线|开卖|登场|问世) ; gain, weight=0.2, title
            {subject} …6 @launch …10 @product-noun ; gain, weight=0.2, title, far=@open-noun
            {subject} @launch {product} ; gain, weight=0.2, title, far=@open-noun
            {subject} @launch (新|新一代|全新|新旗舰|旗舰|下一代|首款) …2 {product} ; gain, weight=0.2, title, far=@open-noun
            {product} …3 @launch ; gain, weight=0.2, local, title, far=@open-noun
            (官宣|推出|发布|上线) {product} ; gain, weight=0.2, title
            {product} …4 迎来 …6 (更新|升级|大版本) ; gain, weight=0.2, title
            {subject} …14 (量产下线|首台下线|首车下线|正式量产|开启交付|批量交付|开始交付) ; gain, weight=0.2, title
            """),
    ]

    static let price: [String: [String]] = [
        "en": lines(
            """
            # A rival is cheaper.
            {subject} …2 (accus*|complain~|say~|alleg*) … (below cost|at a loss|dumping|undercut*) ; claim, weight=0.4
            {subject} …1 (rival+|competitor+|challenger+) …4 (cut~|slash~|lower~|halve~|trim~) …3 @price-noun ;
                weight=0.4
            (rival+|competitor+|challenger+) (of|to) {subject} …4 (cut~|slash~|lower~|halve~|trim~) …3 @price-noun
                ; weight=0.4
            {rival} …… {subject} …… {money} (less|cheaper) ; weight=0.4, far=@share
            {money} (less|cheaper) than …3 {subject} ; weight=0.4, local
            @woo …2 {subject} …2 @clientele …6 (with|by|through) …8 (@bargain|{money}|{percent}) ; weight=0.4, local
            {rival} … @bargain …12 @pressure …3 {subject} ; weight=0.4
            {rival} … <cut|slash|lower|drop|halve|reduce> …2 @price-noun …4 (rival|answer|challenger|competitor
                |alternative) to {subject} ; weight=0.4
            {rival} … (cut~|slash~|lower~|drop~|reduc*) …2 @price-noun …… @pressure …2 {subject} ; weight=0.4
            {rival} … (take~ on|challenge~|target~|go~ after|square~ up to|take~ aim at) {subject} …4 (with|via|through|by)
                …4 (@bargain|lower @price-noun|price cut+) ; weight=0.4
            {rival} … (match~|beat~|shadow~|mirror~|undercut~) {subject} …3 (price+|pricing|discount+|offer+|deals
                |promotion+|fare+|rate+) ; weight=0.4, far=@share
            (half|third|quarter|tenth|fifth|fraction) as much as …3 {subject} ; near=@price-word, weight=0.4
            {subject} (copies|generics|biosimilars|copycats|knock-offs|clones|dupes|lookalikes) …8 (@bargain|{percent} …3 (off|below|cheaper|less|discount)|(fraction|half|third
                |quarter|tenth|sliver) of) ; weight=0.4
            @copy of …3 {subject} …12 (@bargain|{percent} …3 (off|below|cheaper|less|discount)|(fraction|half|third
                |quarter|tenth|sliver) of) ; weight=0.4
            (below cost|at a loss) …… {subject} …2 (complain~|say~|accus*|alleg*) ; claim, weight=0.4
            {subject} … (forced|compelled|pushed|obliged|pressed) …1 to (match|cut|lower|follow|discount|slash) ;
                near=@price-or-bargain, weight=0.4
            {rival} … (free|discount+|cheap*|cut-price|bonus|cash|vouchers) …4 to …1 (lure|woo|tempt|entice|win over|snatch|attract) …2
                {subject} …2 (users|customers|subscribers|riders|members|shoppers|drivers|merchants|sellers) ; weight=0.4
            {rival} … <undercut|outprice|lowball> …6 {subject}
            {rival} … (cheaper|less expensive|more affordable|lower|lower-priced|priced below|priced lower|less) than
                …2 {subject}
            {rival} … (below|beneath|under) …3 {subject} ; near=@price-word
            {rival} …8 (half|fraction|third|quarter|tenth|fifth|percent|%) …3 (of|off) …4 {subject} ; near=@price-word
            (half|fraction|third|quarter|tenth|fifth) of (what|the) …3 {subject} ; near=@price-word
            (half|third of|quarter of|tenth of|fraction of) {subject} …2 (price+|cost+) ; local
            {rival} … (match~|rival~|equal~|on par with|as good as) {subject} …6 (half|fraction|third|quarter|tenth
                |fifth) …3 (price|cost) ; far=@training
            (cheaper|lower-cost|low-cost|budget|free|affordable|cut-price|bargain) …1 (alternative|rival|answer
                |competitor|version|copy) (to|of) {subject} ; far=@own
            (cheap|low-cost|cheaper|affordable|budget) {subject} (rival|alternative|competitor|killer|copy)
            {subject} … (hit|hurt|squeezed|battered|dented|dragged|pressured|weighed|bruised|suffers|caught|drawn|pulled|forced
                |joins|enters|braces) …6
                @price-war ; weight=0.4
            @price-war …8 (eat~|hit~|hurt~|squeeze~|dent~|weigh~|crush~|sap~|wipe~|erase~|batter~|drag~|bite~|erode~)
                …8 {subject} ; weight=0.4
            # The subject's own price rises.
            {subject} … (add~|tack~ on|charge~) …3 {money} …6 (bill+|plan+|fee+|ticket+|subscription+|fare+|order+
                |delivery|deliveries|rent|month|parcel+|bag+|trip+) ; weight=0.4, far=@share
            {subject} … <raise|hike|increase|jack up|bump up|put up|push up|nudge up|ratchet up|up|boost|lift|double|triple> …4 @price-noun ; weight=0.4,
                far=@raised-other
            {subject} … (price|fee|rate|fare|subscription|cost) …1 (hike+|increase+|rise+|bump|raise|surcharge) ;
                weight=0.4
            (price|fee|rate|fare) (hike+|increase+|rise+) …4 {subject} ; weight=0.4
            higher prices (at|for|from|on|by|of) …3 {subject} ; weight=0.4
            {subject} … (now|will|to|soon|going to) …1 cost~ …4 {money} more ; weight=0.4, far=@share
            {subject} … (costs|cost) …1 {money} more ; weight=0.4, far=@share
            {subject} … (hike~|bump~|raise~|jack~ up|lift~|increase~|put~ up) …5 (subscription+|plan+|membership+|ticket+
                |price+|fee+|pass) …2 to {money} ; weight=0.4, far=@share
            {subject} …3 @price-noun …4 (rise~|increase~|jump~|soar~|double~|triple~|go~ up|climb~|surge~) ; weight=0.4,
                far=@share
            {subject} … (start~ charging|begin~ charging|now charge~|to charge|charging for|will charge|charge for
                |charge extra|charge users|charge customers) ; weight=0.4
            {subject} … (introduc*|add~|impos*|slap~|levy|levies|put~|lock~) …4 (fee|fees|surcharge|charge|paid tier
                |paywall|per-seat|metered billing|usage-based) ; weight=0.4
            {subject} … behind …4 (paywall|fee|subscription) ; weight=0.4
            {subject} … (end~|kill~|scrap~|drop~|remov*|axe~|ditch~) …3 (free tier|free plan|free version|unlimited
                plan|unlimited|free access|discount+|free shipping) ; weight=0.4
            {subject} … (more expensive|costlier|pricier|dearer|no longer free|costs more) ; weight=0.4
            (dearer|pricier|more expensive|costlier) …6 {subject} ; weight=0.4, title
            # A cut is a gain of the cutter.
            {subject} … (half-price|half price|two-for-one|buy one get one|money off|price freeze|price rollback) ;
                gain, weight=0.3
            {subject} … <cut|slash|lower|reduce|drop|halve|trim|scrap> …4 @price-noun ; gain, weight=0.3
            {subject} … <drop|scrap|remove|end|waive|abolish|eliminate> …3 (charge+|fee+|surcharge+|commission+) ;
                gain, weight=0.3, far=@legal
            {subject} … (knock~|slash~|take~|shave~|cut~|chop~|lop~|trim~) …4 ({money}|{percent}) off ; gain,
                weight=0.3, far=@share
            {subject} …4 (price cut+|price drop+|discount+|price reduction|cheaper|cost less) ; gain, weight=0.3,
                far=@accused
            """),
        "zh": lines(
            """
            # A rival buys its customers.
            {rival} …6 (降价|补贴|低价|让利|打折|优惠) …2 (抢|抢占|抢夺|蚕食|争夺|狙击) …1 {subject} …4 (市场|份额|客户|用户|地盘|生意) ;
                weight=0.4
            # A rival is cheaper.
            {subject} …2 (竞争对手|对手|竞品|友商) …8 (降价|调降|下调价格|价格下调|低价抢|打价格战|大打折) ; weight=0.4
            {money} …… {subject} …8 (还卖|仍卖|还要|却要|要价|卖到) …2 {money} ; weight=0.4
            {rival} …20 ({money}|@cheap|起售价) …… {subject} …2 @press-on ; weight=0.4, far=@share, far=@not-a-price
            {rival} …20 ({money}|@cheap) …… @press-on …4 {subject} ; weight=0.4, far=@share, far=@not-a-price
            {rival} …20 ({money}|@cheap) …… {subject} …4 @on-the-spot ; weight=0.4, far=@share, far=@not-a-price
            {subject} … (被迫|不得不|只好|紧急|火速) (应战|迎战|跟进|跟降|接招) ; weight=0.4, near=@cheap
            {rival} … (比|较|低于|低过) …2 {subject} …6 (便宜|低|实惠|划算|更低|低廉|低了|省)
            {rival} …20 (只有|仅为|仅是|只要|仅|是|低至|不到|约为|相当于) {subject} …8 (一半|分之|几折|零头|价格|成本
                |定价|售价) ; far=@share
            {rival} …16 (价格|成本|定价|售价|费用|起售价) …8 (低于|低过|仅为|不到|只有|远低于|击穿) …4 {subject}
            {rival} …16 {percent} …8 (于|比) {subject} …8 (便宜|低)
            {rival} …16 @cheap …10 @challenge …4 {subject} ; weight=0.4
            @cheap …6 (卷|卷哭|卷死|逼急|干翻|打到|围剿|逼) …4 {subject} ; weight=0.4, local
            (价格|成本|定价|售价|起售价) …6 (低于|低过|仅为|不到|只有|远低于|击穿) …4 {subject} ; weight=0.4, local,
                far=@share
            {subject} …10 (被迫加大优惠|加大优惠|加大折扣|加码优惠|被迫降价|跟进降价|被迫跟进|被逼降价|不得不降价) ; weight=0.4
            {subject} …10 (受|被|遭|因|陷|深陷|卷入|困于) …4 @price-war ; weight=0.4
            @price-war …10 (拖累|侵蚀|吞噬|冲击|重创|拖垮|挤压|压垮|导致|蚕食) …10 {subject} ; weight=0.4
            # The subject's own price rises.
            {rival} …8 (降价|杀价|打折|低价|半价|下调价格|价格战|降至) …… {subject} …2 (承压|压力大增|受压|首当其冲|坐不住|慌了) ;
                weight=0.4
            {subject} …10 (加收|收取|征收|新增|开征|增收) …10 (附加费|手续费|服务费|佣金|押金|包装费|年费|月费) ;
                weight=0.4, far=@user-word, far=@authority
            {subject} …16 贵了 …3 ({money}|{percent}|{number}) ; weight=0.4
            {subject} … @dearer ; weight=0.4, far=@share
            {subject} …14 涨 …2 ({money}|五毛|一元|两元|三元|五元|十元|百元|千元|万元) ; weight=0.4, far=@share
            {subject} …16 @price-noun …8 (涨|上调|提高|翻倍|上涨|翻番|上浮|调涨|抬高|贵) ; weight=0.4, far=@share
            {subject} … (上调|提高|调高|调升|抬高) …8 @price-noun ; weight=0.4, far=@share
            {subject} …8 @fee-starts ; weight=0.4, far=@user-word
            {subject} …6 (取消|停止|结束|砍掉|不再提供|收回) …6 (优惠|折扣|补贴|免费|满减|会员价) ; weight=0.4, far=@authority
            @dearer … {subject} ; weight=0.4, title, far=@share
            # A cut is a gain of the cutter.
            {subject} …10 (五折|八折|七折|六折|半价|买一送一|第二件半价) ; gain, weight=0.3
            {subject} …14 (下探|下探到|下探至|击穿) …4 {money} ; gain, weight=0.3, far=@share, far=@not-a-price
            {subject} …14 @price-noun …6 (降至|降到|低至|跌破) …4 {money} ; gain, weight=0.3, far=@share
            {subject} …10 (优惠后|优惠价|限时优惠|官降|立减|让利) ; gain, weight=0.3
            {subject} …10 (降价|直降|调降|打折|大降价|价格下调|免费开放|降价促销|价格腰斩) ; gain, weight=0.3,
                far=@share
            {subject} …10 (下调|降低) …4 @price-noun ; gain, weight=0.3, far=@share
            {subject} …10 便宜 …2 {percent} ; gain, weight=0.3
            """),
    ]

    static let partnerTurns: [String: [String]] = [
        "en": lines(
            """
            # What others gave it is taken back.
            {subject} …2 (customer+|client+) …2 (pause~|halt~|freeze~|suspend~|cancel~|stop~) …3 (order+|contract+|ordering)
                ; weight=0.6
            {rival} …2 <pull|yank|remove|withdraw> …3 (ad|ads|adverts|advertising|music|songs|catalogue|catalog|content|games
                |titles|products|goods) from {subject} ; weight=0.6
            # Who owns a part of it sells.
            {subject} 's …2 (biggest|largest|top|main|key|major|longtime|early) …1 (investor|shareholder|backer|owner) …2
                (sells|sell~|dump~|offload~|exit~|slash~|cut~) …2 (stake|shares|holding) ; weight=0.6
            # A deal ends.
            {subject} (and|&) …5 @counterparty …2 (part~ ways|split~|fall~ out|break~ up|go~ separate ways) ;
                weight=0.6
            {rival} … <@end> …6 {subject} …3 @deal ; weight=0.7
            {rival} … <@end> …4 @deal …3 (with|from|to|for|at) …2 {subject} ; weight=0.7
            {rival} … <@end> …4 @deal …3 with …3 (partner|ally|supplier|customer|client|investor|vendor) {subject} ;
                weight=0.7
            {subject} (and|&) {name} … @end …4 @deal ; weight=0.7
            {name} (and|&) {subject} … @end …4 @deal ; weight=0.7
            {both} …4 @end ; weight=0.7, near=@deal
            {both} …4 (scrap~|end~|drop~|abandon~|call~ off|cancel~|shelve~|terminat*) …4 (plan+|project+|talks|effort+) …3 (to|for)
                …1 (jointly|together|co-develop|build|develop|merge|share|combine|cooperate) ; weight=0.7
            {name} (ditch~|dump~|drop~|replace~) {subject} …2 (for|with) ; weight=0.7, far=@role
            {both} …3 @deal …4 @collapse ; weight=0.7
            {rival} … (cut~|sever~|break~) ties with {subject} ; weight=0.7
            {rival} … (part~ ways|split~|break~ up|break~|fall~ out) with {subject} ; weight=0.7, far=@person-word
            {subject} …6 (snubbed|dumped|dropped|ditched|abandoned|shunned|cut off|frozen out|jilted|deserted) by
                {rival} ; weight=0.6
            {subject} …2 (partnership|alliance|relationship|tie-up|marriage|honeymoon|bromance) …5 (fray~|strain~
                |sour~|crack~|rock~|cool~|tense|over|fizzle~|on the rocks|in doubt|deteriorat*|end~|unravel~) ;
                weight=0.5
            (breakup|split|rift|feud|tension+|fallout|divorce) (between|with) …3 {subject} ; weight=0.45
            # A customer, supplier or seller turns away.
            (switch~|move~ away|shift~ away|turn~ away|migrat*) from {subject} ; weight=0.5, local, far=@clientele,
                far=@role
            {subject} …3 (order+|contract+|account|purchases|mandate) …3 (cut|halved|slashed|cancelled|canceled
                |scrapped|trimmed|axed|pulled) ; weight=0.6, far=@sales
            (buy~|order~|source~|take~|import~) …2 (fewer|less) …4 from {subject} ; weight=0.5, local, plan
            (stop~|cease~|quit~) …4 (through|via|with|from) {subject} ; weight=0.6, local, far=@authority, far=@role
            {subject} (miss~ out|lose~ out|passed over|overlooked|left empty-handed) ; weight=0.5, near=@business-flow
            {subject} …3 (pact|deal|contract|agreement|partnership|alliance|tie-up|licence|license|lease) …3 (lapse~
                |expire~|not renewed|not extended|runs out) ; weight=0.6, negated
            (move~|shift~|switch~|transfer~|divert~|redirect~|take~|pull~|steer~|reroute~|hand~) …5 @business-flow …4
                (from|away from) {subject} ; weight=0.6, local
            (dropping|ditching|dumping|replacing|sidelining|displacing|abandoning|shunning|snubbing|spurning|cutting
                out|leaving out|squeezing out|freezing out|forsaking) {subject} ; weight=0.6, local, far=@role,
                far=@rank
            {subject} …3 @counterparty …4 @forsake ; weight=0.6, local
            (biggest|largest|main|top|key|major|longtime|long-time|anchor|sole|cornerstone) @counterparty …5 (@forsake|(cut~
                |halve~|slash~|reduc*|trim~) …5 @business-flow) ; weight=0.6
            {subject} …3 @counterparty …4 (cut~|halve~|slash~|reduc*|trim~) …5 @business-flow ; weight=0.6
            {rival} … (in-house|in house|insourc*|dual-sourc*|second-sourc*) …… (instead of|replac*|end*|drop*|ditch*
                |stop*|reduc*|cut*|no longer) …6 {subject} ; weight=0.5, plan, negated
            {rival} … (second|additional|another|alternative|backup|new) …1 (supplier|source|vendor|provider) …10
                (besides|alongside|instead of|rather than|in place of|replac*|reduc*|to cut) …8 {subject} ;
                weight=0.5, plan
            {rival} … <drop|ditch|dump|abandon|replace|boycott|shun|spurn> {subject} …8 (as|for|with|from|in favor of
                |in favour of|over|after|amid|by) ; weight=0.6, far=@role
            {rival} … to replace {subject} ; weight=0.6, far=@role
            (pull~ back|move~ away|shift~ away|turn~ away|walk~ away|back~ away) from {subject} ; weight=0.5, local
            (may|might|could|threaten~ to) (cancel|drop|end|cut|scrap|halt) …3 {subject} …2 @deal ; weight=0.4, plan,
                claim, local
            {rival} (exit~|leave~|sell~ out of) {subject} ; title, weight=0.6, far=@role
            {rival} (drop~|ditch~|dump~|quit~|boycott~) {subject} ; weight=0.5, title, far=@role
            {rival} … (quit~|leave~|abandon~|exit~|move~ off|migrat* off) {subject} …10 (over|say~|citing|because|for
                |in protest|amid) ; weight=0.5, far=@role
            {rival} … (switch~|move~ away|shift~ away|pivot~ away|turn~ away|migrat*|pull~ back|back~ away) from
                {subject} ; weight=0.5
            {rival} … (turn~ to|opt~ for|sign~ with|shift~ to|choose~|pick~|go~ with|award~) …12 (instead of|rather
                than|in place of|over) {subject} ; weight=0.6
            {rival} … with {rival} instead of {subject} ; weight=0.6
            (leav*|shut*|cut*|freez*) {subject} out ; weight=0.5, local
            (bypass~|bypassing|sidestep~) {subject} ; weight=0.5, local
            {rival} … (cut~|reduc*|lessen~|lower~|loosen*|eas*) …2 (reliance|dependence|dependency|ties) (on|to|with)
                {subject} ; weight=0.5, plan
            {rival} … (rely|relying|depend) less on {subject} ; weight=0.5, plan
            {rival} … (wean~ itself|move~ beyond|distance~ itself|diversif* away|look~ beyond) …4 {subject} ;
                weight=0.5, plan
            {rival} … (no longer|not) …3 (rely|depend|need) …3 {subject} ; weight=0.5, negated
            {rival} … no longer …1 (allow*|support*|use~|work~ with|supply~|sell~|accept~|buy~|offer~|carr*) …6
                {subject} ; negated, weight=0.5
            {rival} … <stop|cease|halt|discontinue> (covering|reimbursing|carrying|prescribing|stocking|using|selling|supplying|buying|working with|supporting|carrying
                |shipping to|doing business with|ordering from|stocking|funding|financing|backing|bankrolling|investing in
                |distributing|sponsoring|lending to|making) …4 {subject} ; weight=0.6
            {subject} …1 (supplier+|vendor+|contractor+|carrier+) …4 (halt~|stop~|suspend~|withhold~|freeze~|pause~|cut~
                off) …3 (deliver*|shipment+|shipping|supplies|supplying|supply) ; weight=0.6
            {rival} … (cut~ off|revoke~|block~|limit~|restrict~|pull~|yank~|bar~) …4 {subject} …6 (access|api|supply
                |license|licence) ; weight=0.6
            {rival} … (cut~ off|revoke~|block~|limit~|restrict~|pull~|yank~|bar~) …4 (access|supply|supplies|support)
                …4 (for|to|from|by|of) {subject} ; weight=0.6
            {rival} … <ban|block|prohibit|bar|restrict> …4 (use of|using|employees from|staff from|workers from|from
                using) …3 {subject} ; weight=0.6
            {rival} … (drop~|remove~|exclude~|delist~|pull~|yank~|dump~|cut~|boot~|ban~|strip~|take~|clear~) {subject} …6 (from
                |off) …8 @shelf ; weight=0.6
            {rival} … (pull~|drop~|remove~|yank~) …3 @goods …3 (from|off) {subject} ; weight=0.6
            {rival} … <drop|remove|delist|pull|stop selling> {subject} …1 @goods ; weight=0.5
            {rival} … <cancel|slash|cut|reduce|trim|halve> …5 (order+|purchases|bookings|contract+) …6 (with|from|for
                |of|at) …3 {subject} ; weight=0.6
            {rival} … (snatch~|poach~|wrest~|grab~|steal~|stole|lure~|prise~) …4 (contract|order|deal|client
                |customer|account|business) …4 from {subject} ; weight=0.6, far=@share
            {subject} … (lose~|losing) …6 (customer|client|contract|deal|partner|account|supplier|backer|investor
                |orders|sponsor|order|rights|franchise|tenant|tender|mandate|distributor|advertiser|listing) ; weight=0.6, far=@courtroom
            {subject} …… (partner|supplier|customer|investor|backer|client) …2 (exit~|pull~ out|walk~ away|cancel~
                |write~ down|write~ off) ; weight=0.6
            # A partner becomes a rival.
            {rival} … (list~|name~|add~|cite~|call~|classif*|label~|describe~|identif*) …2 {subject} …6 (competitor+
                |rival+|competition|foe) ; weight=0.6, partners
            {rival} … (build~|develop~|mak*|design~|train~|plan~|work~ on) …4 (own|in-house|homegrown) …8 (replace*
                |instead of|reduce|compete with|to rival|rely less on|away from|alternative to) …3 {subject} ;
                weight=0.5, plan
            {subject} …6 (partner|supplier|investor|backer|customer) …4 (turned|becomes|become|turns|now) …4 (rival
                |competitor) ; weight=0.6
            # An investor sells out.
            {rival} … (sell~|dump~|offload~|liquidat*|exit~|divest~|unload~|shed~) …5 {subject} …2 @stake ;
                weight=0.6, far=@buyback
            {rival} … (sell~|dump~|offload~|liquidat*|exit~|divest~|unload~|shed~) …5 @stake …2 (in|of) {subject} ;
                weight=0.6, far=@buyback
            {rival} … (exit~|sell~ out of|out of) {subject} …3 (after|entirely|completely|position|investment) ;
                weight=0.6
            {rival} … (completely|fully|entirely) out of {subject} ; weight=0.6
            # It may come to that.
            (consider~|weigh~|mull~|threaten~|may|might|could) …2 (delist*|drop*|boycott*|replac*|cancel*|ditch*
                |dump*) …3 {subject} ; weight=0.4, plan, rumour, local, far=@authority
            {subject} …3 @counterparty …8 (may|might|could|considers|considering|weighs|mulls|threatens) …3 (sell|exit|leave
                |end|cut|drop|quit|cancel|pull out|walk away|switch|stop
                |halt|suspend|withhold) ; weight=0.4, plan, rumour
            {rival} … (consider~|mull~|weigh~|threaten~|plan~|explor*|may|might|could|warn~) …3 (end|ending|terminat*
                |cut|cutting|cancel|cancelling|canceling|drop|dropping|exit|exiting|pull|pulling) …6 {subject} ;
                weight=0.4, plan, rumour
            {rival} … (rethink~|reconsider~|review~|reassess~|cool~ on|sour~ on|lose~ faith in) …4 {subject} ;
                weight=0.45, near=@deal
            """),
        "zh": lines(
            """
            # A deal ends.
            {subject} …2 (与|和|同|跟) …8 @end …4 (合作|合同|协议|联盟|合资|关系|合约|授权|代理|采购|供货) ;
                weight=0.6, far=@authority
            {rival} … <@end> …4 {subject} …14 @deal ; weight=0.7
            {rival} … <@end> …3 (与|同|和|对|跟|给|向) {subject} …14 @deal ; weight=0.7
            {rival} …6 (与|同|和|跟|对) {subject} …6 @end …6 @deal ; weight=0.7
            {rival} …3 (与|和|同|跟) …6 {subject} … @break-up ; weight=0.7
            {subject} …3 (与|和|同|跟) {rival} … (分道扬镳|分手|决裂|反目|翻脸|闹掰|散伙|和平分手|解体|分家) ;
                weight=0.6
            {both} …14 (@break-up|@end …6 @deal|@deal …4 @collapse) ; weight=0.7
            {subject} …10 (合作|联盟|合资|蜜月|关系|婚姻|联姻) …8 (@collapse|到期不续|恶化|紧张|出现裂痕|走到尽头
                |不再续约|不再独家) ; weight=0.6
            # A customer, supplier or seller turns away.
            (商超|超市|门店|零售商|药店|经销商|电商|渠道|卖场|便利店) …4 (下架|停售|撤下|撤柜|清退|拒售) …2 {subject} ;
                weight=0.6, far=@authority
            @drop …2 {subject} …3 (芯片|产品|方案|服务|设备|系统|电池|模型|零部件|软件|发动机|材料|平台) ; weight=0.5,
                local, far=@authority, far=@role
            不再 …2 (找|用|买|向|与|和|跟|给|从|靠) …2 {subject} ; negated, weight=0.5, local, far=@authority,
                far=@role
            (货架|门店|菜单|货柜|平台) …6 (没了|不见了|撤下|下架|消失) …3 {subject} ; weight=0.5, local
            {subject} …10 (从|被) …6 (货架|门店|菜单|货柜) …4 (撤下|下架|消失|清走) ; weight=0.5
            (不|不再|不会|不愿|不想|拒绝|暂不) (与|和|跟|同) {subject} …2 (续约|续签|合作|续期) ; negated, weight=0.6, local
            (从|由) {subject} …4 (换成|换到|换给|切给|分给|让给|转给|转到|转移|转交|移到|移至|迁到|迁往|挪到|改由|改到|切到|切换|撤出
                |转入) ; weight=0.6, local, far=@role
            不再 …4 (采购|采用|使用|购买|销售|代理|进货|接入|选用|续约) …4 {subject} ; negated, weight=0.5, local,
                far=@authority
            {subject} …6 (份额|订单|采购量|配额|供货量) …6 (大减|下降|缩水|减少|被分走|被切走|被稀释|腰斩|归零|流失) ;
                near=@second-source, weight=0.6
            {subject} …8 (客户|大客户|买家) …4 (暂停|停止|取消|冻结|削减) …4 (下单|订单|新签|采购|签约|续约) ; weight=0.6,
                far=@refundable
            (终止|结束|解除|中止|停止|取消) …1 (与|和|同) {subject} …6 (合作|合约|协议|合同|合资|签约|代理|供货|伙伴关系) ; weight=0.6
            (退出|撤出|淡出) {subject} …6 (股东|十大|持股|合资) ; weight=0.6, local, far=@board-seat
            {subject} …4 @counterparty …8 @forsake ; weight=0.5
            {rival} … @drop …3 {subject} ; weight=0.6, far=@authority, far=@role, far=@bid
            {subject} …4 (被|遭|遭到) …10 (@drop|@cancel-order|列为|断) ; weight=0.6, far=@authority
            {rival} …2 (从|自) {subject} …1 (手中|手里|那里|处) …1 (夺走|抢走|抢下|拿下|夺得|抢得|夺下|赢得|截下) …10 (订单|合同|客户|项目|代工|生意) ;
                weight=0.6
            {subject} …10 (@cancel-order|遭弃|被弃|被分手|被断供|被换掉|被替代) ; weight=0.6
            {rival} …10 @cancel-order …6 {subject} ; weight=0.6
            {rival} …6 (退订|取消|砍掉|推迟接收|拒收) …2 {number} …2 {subject} ; weight=0.6
            {rival} …4 (把|将) …8 {subject} …14 (踢出|剔除|移出|移除|下架|排除|清退|除名|拉黑|拒之门外|换掉|替换|拆除|淘汰
                |更换) ; weight=0.6
            {rival} …14 (禁止|限制|不许|不让|不准) …4 (员工|内部|旗下|用户|订阅|团队) …6 (使用|用|接入|调用) …4
                {subject} ; weight=0.6
            {rival} …14 (不再|禁止|停止|取消|终止|切断|限制|封禁|下线) …12 (支持|覆盖|接入|使用|适配|兼容|调用|订阅
                |供应|销售|采购|采用|供货|代工|合作|进货) …10 {subject} ; negated, weight=0.5
            (不再|不) …4 (依赖|独家|绑定) …4 {subject} ; negated, weight=0.5, local
            {rival} … (切断|停止|断|收回|撤销|终止|限制|取消) …4 {subject} …6 (访问|接口|权限|供应|授权|api|供货|服务
                |算力|许可) ; weight=0.6
            {subject} …4 (被|遭) …3 {rival} …6 (切断|停止|断|收回|撤销|终止|限制|取消) …6 (访问|接口|权限|供应|授权
                |api|供货|服务|许可) ; weight=0.6
            {rival} … (从|由) {subject} …2 (转向|转投|切换|撤资|撤出|撤回) ; weight=0.6
            {rival} … (放弃|弃|告别|抛弃) {subject} …8 (转向|转投|改用|选择|转用|投向|换用|拥抱|牵手|联手) ;
                weight=0.6
            {rival} …14 (转单|订单转移|改投|转投|改用|转向|倒向|换用|切换|联手|引入|接入) …12 (弃用|放弃|告别|取代
                |不再用|而非|代替|替代) …6 {subject} ; weight=0.6
            {subject} …14 (客户|大客户|订单) …6 (转单|转投|改投|流向|倒向) ; weight=0.6
            {rival} …6 (减少|降低|摆脱|削减|减轻|去) …3 (对)  {subject} …3 (依赖|化) ; weight=0.5, plan
            {subject} … (失去|丢失|痛失|丢掉|丢了|流失) …6 (客户|订单|合同|大单|合作伙伴|大客户|供应商|投资方|经销商
                |代理权|金主) ; weight=0.6
            # A partner becomes a rival.
            {rival} … (把|将) {subject} …6 (列为|视为|列入|当作|定义为|归为) … (竞争对手|对手|竞争者) ; weight=0.6,
                partners
            {rival} …10 (研发|开发|自研|打造|自建|推出|筹建|自产) …16 (替代|取代|代替|摆脱|减少依赖|替换) …4 {subject}
                ; weight=0.5, plan
            # An investor sells out.
            {rival} …10 @sell-out …6 {subject} ; weight=0.6, far=@buyback
            {name} …4 @sell-out …6 {subject} ; weight=0.6, far=@buyback
            @sell-out {subject} ; weight=0.6, title, far=@buyback
            {subject} …4 (被|遭) …10 @sell-out ; weight=0.6, far=@buyback
            # It may come to that.
            {rival} …4 (考虑|拟|计划|威胁|或将|酝酿|可能) …4 @end …8 {subject} ; weight=0.45, plan, rumour
            """),
    ]
}
