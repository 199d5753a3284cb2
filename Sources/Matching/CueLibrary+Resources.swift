extension CueLibrary {
    static let capacity: [String: [String]] = [
        "en": lines(
            """
            {subject} … (fight~|scramble~|battle~|jockey~|beg~|compet~|scrambl*|fighting|queue~|wait~) …3 (for) …5 (capacity|compute|gpus|chips|supply|power|parts|memory|wafers|allocation)
            {subject} … (try again later|try again tomorrow|come back later|at capacity right now|high demand|servers are busy|server is busy|too many requests|heavy load|under strain|peak load|strained|stretched|swamped|overloaded) ; weight=0.4, far=@sales
            {subject} … (limits|limit|restricts|restrict|caps|cap|curbs|curb|throttles|halves|cuts|tightens|pauses|suspends|reduces) …6 (free|paid|pro|plus|max|heavy|power|new|peak) …4 (users|accounts|subscribers|usage|access|customers) ; weight=0.4
            {subject} … (supply chain|supply) …3 (disrupt*|snarl*|woes|crisis|squeeze*|break*|chaos|trouble*|hit|halt*) ; weight=0.5
            {subject} … (production|output|assembly|deliveries|manufacturing) …4 (halted|suspended|disrupted|stopped|paused|idled|cut|hit|hampered|slowed|curtailed|crippled) …10 ; near=@shortage, weight=0.6
            {subject} … (unable to|struggl* to|can't|cannot|fails to|failing to) …3 (make enough|produce enough|supply enough|get enough|secure enough|build enough|meet orders|fill orders|fulfil orders|fulfill orders|serve) ; negated, weight=0.5
            {subject} … (yield+|yield problems|yield issues|low yields|ramp) …4 (problem+|issue+|trouble+|low|poor|struggl*|hurdle+|slow) ; weight=0.5
            {subject} … (blackout+|power cut+|power shortage+|fire at …4 plant|flood* …4 plant|earthquake) …8 (halt*|stop*|production|plant|fab|output) ; weight=0.6
            {subject} … (capacity|compute|gpu|supply|chip|inventory|stock|parts|battery|component|power|energy|memory|labor|labour|worker|drug|wafer|semiconductor|electricity) …1 (shortage+|crunch|constraint+|bottleneck+|limits|shortfall+|problems|crisis|squeeze|strain+|woes|limitations|issues)
            {subject} … (shortage+|supply constraints|bottleneck+|capacity constrained|compute constrained|supply-constrained|capacity-constrained|compute-constrained|supply chain problems|stock-outs|stockouts|backlog) ; far=@rival-gain
            (shortage+|bottleneck+|capacity constraints|supply constraints|supply problems) … (at|hit~|hurt~|plague~|forc*|hamper*|halt~|limit~|slow~|hits|affecting|for) …3 {subject}
            {subject} … (out of|short of|short on|low on|running out of|run out of|lack~|lacking|starved of|starved for|desperate for|scramble~ for) …3 (capacity|compute|gpus|gpu|chips|parts|stock|supply|batteries|power|inventory|supplies|memory|components)
            {subject} … (can't keep up with|cannot keep up with|struggle~ to keep up with|struggling to keep up with|unable to meet|can't meet|fail~ to meet|struggle~ to meet|overwhelmed by|swamped by|struggling to meet) …3 demand
            {subject} … <limit|cap|throttle|restrict|ration|tighten|curb|lower|reduce|halve|shrink|slash> …4 (usage|requests|access|sign-ups|signups|new users|messages|queries|rate|rates|limits|quota+|image generation|orders|purchases|generations|token+|free tier|peak hours|subscriptions|free users) ; far=@price-word
            {subject} … (rate limit+|usage limit+|usage cap+|weekly limit+|rate-limit+|session limit+|message limit+|message cap+|peak-hour limit+|tighter limits|usage quota+|quota limits|5-hour limit+|hourly limit+|weekly cap+|quota+) ; weight=0.35, far=@relief
            (rate limit+|usage limit+|usage cap+|weekly limit+|session limit+|purchase limit+|quota+) …4 (on|for|at|to|in) …2 {subject} ; weight=0.35, far=@relief
            {subject} … (pause~|suspend~|stop~|halt~|close~|freeze~) …3 (new|sign-ups|signups|registrations|orders|access|new users|new subscriptions|subscriptions|reservations|preorders|sales of|bookings) ; near=@load
            {subject} … (down|outage+|crash~|unavailable|offline|goes down|went down|buckle~|overwhelmed|inaccessible) ; near=@overload, weight=0.4, local
            {subject} … (ration~|rationing) ; weight=0.6
            {subject} … (wait|waits|waiting|wait times|lead times|delivery times) …4 (months|weeks|a year|more than|until|year|stretch*|lengthen*|of up to) ; weight=0.6, far=@delay-only
            {subject} … (cannot keep up|can't keep up|unable to keep up|struggl* to keep pace|flat out|at full tilt|demand outstrip*|demand outpac*|demand exceeds supply|outstripping supply|not enough supply|supplies run short|run short|runs short|in short supply|hard to find|empty shelves|backorder*) ; weight=0.5, negated
            {subject} … (stop~|halt~|idle~|pause~|suspend~|shut~|cut~|slow~|curtail~|freeze~) …4 (line|lines|plant+|factory|factories|shift+|assembly|production|output|manufacturing|deliveries|shipments) …10 (for want of|for lack of|over shortage|due to shortage|because of shortage|amid shortage|amid chip|shortage+|chip shortage|for parts|as supply|as chips|supply crunch|lack of|parts shortage|on supply|without chips|on chip) ; weight=0.6
            (shortage+|crunch|supply crunch|scarcity|bottleneck+) …4 of …6 … {subject} ; weight=0.5, local
            {subject} …8 (outage+|goes down|went down|down for|is down|offline) ; with=@overload, weight=0.5, local
            {subject} … (gpus|servers|servers|chips|systems) (are melting|melt|melting|on fire|overloaded|are on fire|overwhelmed)
            {subject} … (at capacity|over capacity|sold out|oversubscribed|maxed out|overloaded|out of stock|stretched thin|back-ordered|backordered) ; weight=0.4
            {subject} … (halt~|cut~|pause~|suspend~|reduce~|slow~|stop~|idle~|curb~|scale~ back) …3 (production|output|manufacturing|assembly) ; near=@shortage, weight=0.6
            (shortage|supply|bottleneck) … (halt~|delay~|forc*|idle~) …4 {subject} ; near=@shortage, weight=0.6
            {subject} … (waitlist+|waiting list+|wait list|long waits|long lines|wait times) ; weight=0.3, near=@load
            {subject} … (strike|walkout|stoppage|work stoppage) … (halt~|idle~|disrupt~|shut~|cripple~|stop~) …3 (production|plants|plant|output|deliveries|assembly) ; weight=0.7
            {subject} … (peak-hour|peak hours|peak times) …4 (limit+|slow*|throttl*|usage|tighten*) ; weight=0.4
            (quota|limit|limits|allowance) … (exhausted|exhaust~|drain~|drained|burn~ through|hit too fast|run out|used up|depleted) … {subject} ; claim, weight=0.3
            {subject} … (quota|limit|limits|allowance) … (exhausted|exhaust~|drain~|drained|burn~|faster than|run out|used up|depleted) ; claim, weight=0.3
            {subject} … (lacks|doesn't have|does not have|insufficient|not enough|limited) …2 (compute|capacity|gpus|resources|supply|chips|power) ; negated, weight=0.5
            """),
        "zh": lines(
            """
            {subject} …14 (明天再试|稍后再试|请稍后|系统繁忙|服务繁忙|太火爆|太火了|火到|挤不进|登不上|被挤爆|人太多|排不上|排长队|限号|摇号) ; weight=0.4
            {subject} …10 (争夺|争抢|抢|抢购|急寻|求购|四处找|紧急采购) …8 (算力|产能|芯片|显卡|电力|货源|零部件|内存) ; weight=0.5
            {subject} …12 (良率|良品率|产能利用率) …6 (低|不足|问题|偏低|低迷|困境|受阻|难题|不达标)
            {subject} …12 (额度|配额|限额|次数|用量) …8 (下调|减半|收紧|缩水|限制|用完|耗尽|不足|告急|降低|紧张)
            {subject} …14 (停产|减产|停工|限产|停线) …14 (缺|短缺|断供|不足|供应|芯片|零部件|停电|地震|台风|洪水|罢工) ; weight=0.6
            {subject} …12 (交付困难|交不出|产能跟不上|产能拉胯|生产受阻|产能地狱|生产地狱|供应链中断|供应链危机|供应链断裂|供应中断|断链|缺工|用工荒|电力不足|电不够|没电|缺料)
            {subject} …10 (推迟开放|限制开放|暂停开放|暂停接入|暂停充值|暂停服务|停止充值|暂停订阅|停售套餐) ; near=@load, weight=0.5
            {subject} …14 (算力|产能|供应|芯片|显卡|gpu|资源|电力|零部件|库存|内存|电池|运力|人手|货源|供货|原料|药品|存储|缺口|晶圆|劳动力) …4 (不足|紧张|短缺|吃紧|告急|瓶颈|荒|受限|有限|跟不上|匮乏|缺口|告罄|准备不足|捉襟见肘|受制|断裂|掣肘|爬坡|跟不上|紧缺)
            {subject} … (供不应求|缺货|断货|缺芯|缺电|产能爬坡|交不出货|供应不足|供应短缺|一机难求|一车难求|缺粮|供货紧张|断供危机|无货|售罄|库存告急|缺药|卖断货|产能受限) ; weight=0.4, far=@sold-gain
            {subject} … (限流|限购|限额|限量|限制使用|限速|限制访问|限次|限制次数|排队|降速|降智|暂停注册|暂停新用户|限制注册|每日限|分时|高峰期限制|停止注册) ; weight=0.4
            {subject} … (额度|配额|用量|次数|上限|使用量|限额|速率) …6 (收紧|缩水|减少|下调|降低|异常|消耗过快|缩减|不够用|耗尽|限制|用尽|腰斩|受限|砍半|收窄|下降|告急) ; weight=0.35, far=@relief
            {subject} … (收紧|下调|缩减|降低|削减|限制|砍) …6 (额度|配额|用量|次数|上限|使用|速率|请求|访问|流量|频率|订单) ; weight=0.4, far=@user-word
            {subject} … (崩|崩了|宕机|瘫痪|故障|打不开|卡顿|挂了|无法访问|服务中断|服务器繁忙|不可用|异常|停摆) ; near=@load, weight=0.4
            {subject} … (宕机|瘫痪|服务中断|大规模故障|崩溃|故障|崩了) ; with=@overload, weight=0.4
            {subject} …10 (限供|限售|配给|断供|缺货|断档|提车难|一货难求|加价提车|缺货潮|补货|货荒|脱销|抢空) ; weight=0.5, far=@rival-sell
            {subject} …14 (等|排队|排期|等待|提车|交付周期|候补|发货) …6 (周|个月|月|年|半年|数月) ; weight=0.5, near=@waiting
            缺芯 …20 {subject} ; weight=0.6
            (供不应求|断货|缺货|卖断货|脱销|缺芯|产能不足|供应短缺) ; weight=0.5, title
            {subject} … (不堪重负|超负荷|服务器被挤爆|挤爆|挤崩|服务器繁忙|过载|满负荷|负载过高|超载|服务器压力|被挤爆)
            {subject} … (资源紧张|资源不足|资源有限|算力不足|算力紧张|算力荒|缺算力|算力告急|算力短缺|算力受限)
            {subject} … (停产|减产|停工|停线|停摆|限产|暂停生产|停止生产|压减产量|停工停产) ; weight=0.6, near=@shortage
            {subject} …8 gpu …8 (融化|烧|冒烟|不够|用光)
            {subject} … (节省|节约|省下|腾出|释放|挪出|让出) …3 (算力|资源|产能|显卡) ; weight=0.5
            {subject} … (罢工|停工) …14 (停产|瘫痪|减产|受影响|中断|停摆|生产|停运) ; weight=0.6
            """),
    ]

    static let delay: [String: [String]] = [
        "en": lines(
            """
            {subject} … (troubled|delayed|long-delayed|long-awaited|overdue|stalled|postponed|much-delayed|oft-delayed|twice-delayed) …3 (launch|release|model|product|project|rollout|plant|phone|car|chip|drug|jet|upgrade|debut)
            {subject} … (run~ into|hits|hit|face~|encounter~|meet~|suffers) …4 (training|development|production|technical|engineering|regulatory|launch|manufacturing|certification) …2 (snag+|trouble+|problem+|hurdle+|difficult*|setback+|delay+|issue+|roadblock+|headwind+)
            {subject} … (abandon~|scrap~|drop~|shelve~|walk~ away from|call~ off|give~ up|pull~ out of|cancel~|kill~|nix~) …4 (unfinished|planned|proposed|mega|$|billion|plan|plans|deal|project|bid|merger|takeover|offer|talks|listing|ipo|expansion|factory) ; weight=0.55, far=@partner-pair, yields=competition.partner_turns, yields=governance.mission_conflict, yields=resources.focus
            {subject} …8 (not available|unavailable|not coming|no launch|no release|excluded|left out|skip~|held back) …4 (in|to|for) …3 (china|europe|eu|mainland|uk|canada|us|u.s.|india) ; weight=0.4, negated
            {subject} … (quietly|again|repeatedly|once again|further|indefinitely) …2 (delay~|postpone~|push~|shelve~|pause~|put~ off)
            {subject} … (indefinitely|no timeline|no timetable|no date|years away|years late|months late|months behind|years behind|is late|still isn't|still not here|still waiting|where is|missing in action|mia) ; weight=0.4, far=@karma
            {subject} …6 (pull~|withdraw~|yank~|postpone~|cancel~|delay~) …4 (ipo|listing|launch event|event|debut|keynote|unveiling|release|bid|offering) ; weight=0.5
            {subject} …8 (construction|groundbreaking|opening|launch|rollout|deployment|release|certification|production start|first delivery|deliveries) …6 (delayed|postponed|put off|pushed|slips|slip|halted|stalled|paused|behind schedule|held up|bogged|on hold|suspended)
            {subject} … <delay|postpone|push back|put off|shelve|hold back|defer|hold off on|push out|mothball> ; far=@flight
            {subject} … (could not|couldn't|cannot|can't|unable to|not able to|fail~ to|failed to) (deliver|ship|supply|launch|meet) …4 (on time|in time|deadline|deadlines|schedule|as promised|by) ; negated, weight=0.5
            (could not|couldn't|unable to|fails to|failed to) deliver on time ; negated, weight=0.5
            {subject} … (slips|slipped|slip|slides|slid) (to|into|again|by|until|past) ; weight=0.5, far=@share
            (another|further|fresh|new|more|long|longer) …3 (wait|delay+|holdup|postponement) … {subject} ; weight=0.5
            {subject} … (again|once more|another time) (delay~|postpone~|put~ off|push~ back) ; weight=0.5
            {name} …3 (slips|slipped|delayed|postponed|pushed back|pushed) (to|until|into|again|by) …4 ; weight=0.5
            {subject} … (won't|will not|not) (arrive|ship|launch|be ready|be released|come|debut|be available) … (until|before) ; negated, weight=0.5
            {subject} … (delays|delayed|delay|postponed|postponement|pushback) ; far=@flight
            {product} … (delayed|postponed|pushed back|put off|shelved|held up|slips|slipped|pushed to|slips to|behind schedule|deferred|stalled|held back)
            (delay+|setback+|holdup) …4 (to|of|in|for|at|with) …3 {subject}
            {subject} … (behind schedule|miss~ (deadline|deadlines|target date|launch date|deadline for)|misses its deadline|missed deadline|fall~ behind schedule|running late|slips to|slipped to|pushed to next|further behind) ; weight=0.5
            {subject} … (hasn't|has not|haven't|have not|still hasn't|has yet to|have yet to|is yet to|still has not|never|still not) …2 (ship~|release~|launch~|deliver~|appear~|materialize~|materialise~|arrive~|come~|fulfil~|happen~) ; negated, weight=0.4
            {subject} … (yet to|still to) (ship|launch|release|arrive|deliver|materialize|be released) ; weight=0.4
            {subject} … (vaporware|vapourware|never shipped|nowhere to be seen|no release date|still waiting|never happened|haven't happened|missed promises|broken promises|overpromis*|over-promis*) ; negated, weight=0.4
            {subject} … (deal|megadeal|plan|plans|project|talks|investment|merger|acquisition|takeover|data center|factory|plant|expansion|ipo|partnership|rollout|launch|negotiations) …4 (on ice|on hold|in limbo|in doubt|stall~|stalled|hit~ a snag|hit~ snag|falter~|bog* down|in jeopardy|fall~ apart|fall~ through|collapse~|paused|frozen|halted|abandoned|shelved|unravel~|derail~|struggling|at risk|delayed|breaks down|break~ down|scrapped|dead|cancelled|canceled)
            {subject} … (drag~ its feet|drags its feet|stuck in …4 (limbo|purgatory|development)|snag+|hiccup+|roadblock|hits a wall|stuck|no closer to) ; weight=0.45
            {subject} … (scale~ back|pare~ back|rein~ in|dial~ back|trim~|water~ down|downsize~|scale~ down|slow~ down|slow-walk~|slow~) …4 (plan+|ambition+|expansion|investment+|target+|commitment+|project+|spending|rollout|construction|build-out|buildout|capex) ; weight=0.5, yields=governance.mission_conflict
            {subject} … (pause~|halt~|freeze~|suspend~|scrap~|cancel~|pull~|abandon~|shelve~|drop~|kill~) …4 (plan+|plans to|launch|rollout|release|construction|project|expansion|ipo|listing|investment|data center|data centre|factory|plant construction|debut|work on) ; weight=0.5, yields=governance.mission_conflict, yields=resources.focus
            {subject} … (struggle~|struggling|fail~|failing|failed) to (ship|deliver|launch|release|meet deadlines|complete|close|finalize|get off the ground|ramp up|ramp) ; negated, weight=0.5
            {subject} … (production hell|teething problems|ramp-up problems|rollout problems|troubled rollout|growing pains|development hell) ; weight=0.4
            {subject} … (launch|release|debut|rollout|delivery|deliveries|production) …4 (delayed|postponed|pushed|slips|slip|slipped|put off|held up|behind)
            (announced|unveiled|promised) … (not shipped|has not shipped|still not available|never released|not yet released) ; negated, weight=0.4
            {product} … (still|remains|yet) … (unavailable|unreleased|not available|not released|out of reach|not out) ; negated, weight=0.4
            (graveyard|trail) of …6 (promises|deals|projects) ; weight=0.35, claim
            {subject} (graveyard) ; weight=0.35, claim
            """),
        "zh": lines(
            """
            {subject} …16 (遇阻|受阻|遇挫|卡壳|卡住|碰壁|不顺|遇冷|难产|踩刹车|按下暂停键|急刹车|搁浅|放缓|停摆|悬了|黄了|泡汤|凉了|落空|无限期|胎死腹中|生变|难以推进|夭折|流产) ; weight=0.5, far=@share, yields=finance.strain, yields=competition.partner_turns
            {subject} …14 (暂停|中止|推迟|叫停|暂缓) …14 (发布|上线|计划|推出|项目|首发|开放|全球发布|上市|推送|部署|建设|扩张|建厂|ipo)
            {subject} …12 (国行|国内|中国|大陆|欧盟|欧洲|部分地区) …8 (无法使用|不可用|不支持|暂不|暂无|缺席|没有|未上线|用不了|不开放) ; weight=0.4, negated
            {subject} …14 (尚未|还没|仍未|迟迟|一直没|至今没|还未|迟迟未|久未|一直未) …8 (发布|上线|落地|交付|量产|兑现|推出|开放|上市|到货|开工|面世|到来|实现|批准|获批) ; negated, weight=0.4
            {subject} …10 (失约|放鸽子|鸽|咕咕咕|再跳票|又跳票|又延期|再延期|再推迟|又推迟|一延再延|改期|延长工期|烂尾|停工|停建|缓产|推迟投产) ; weight=0.5
            {subject} …16 (推迟|延期|延后|跳票|难产|搁置|暂缓|延迟|推后|搁浅|押后|顺延|一拖再拖|鸽了|再度推迟|跳水票|拖延|缓建|延宕|再延期|推延) ; far=@flight
            (推迟|延期|延后|搁置|暂缓|延迟|叫停|暂停) …6 {subject} …10 (发布|上线|推出|上市|交付|项目|计划|投产|开业|发售|量产|部署|建设|模型) ; weight=0.5
            {product} … (推迟|延期|跳票|难产|延后|暂缓|迟迟|遥遥无期|胎死腹中|搁浅|流产|鸽)
            {subject} … (迟迟|至今|仍|仍然|依旧|还|一直) …4 (未|没有|没|不见|尚未) …6 (发布|上线|落地|推出|交付|量产|上市|兑现|现身|开放|面世|实现|露面|踪影) ; negated, weight=0.4
            {subject} … (未能|没能|无法|未) (如期|按时|按期|按计划) ; negated, weight=0.5
            {subject} … (遥遥无期|画饼|ppt|期货|爽约|食言|未兑现|跳票王|难以兑现|难产|一再跳票|胎死腹中|空头支票) ; weight=0.4
            {subject} …14 (计划|项目|交易|谈判|合作|收购|投资|工厂|数据中心|上市|ipo|融资|合并|建设|扩张|并购|签约) …8 (停滞|告吹|泡汤|受阻|搁浅|搁置|破裂|陷入僵局|流产|叫停|暂停|推迟|陷停滞|被搁置|放缓|延期|生变|遇阻|悬而未决|终止|取消|失败|黄了|遇冷)
            {subject} … (缩减|削减|缩水|放缓|压缩|收缩|砍) …6 (计划|规模|投资|扩张|建设|支出|规划|产能计划|开支) ; weight=0.5
            {subject} …20 (再延|延至|延到|往后挪|后移|往后推|推到|推至|顺延至|晚到|后延|延后至|要等到|推迟到|推迟至|延迟至|跳到|改到|拖到|延期至|延长至|再推迟|再度延期) ; weight=0.5, far=@flight
            {subject} …16 (上市|发布|交付|开售|量产|投产|首发|落地|交货|开业|首飞) …6 (后移|推迟|延后|生变|往后|待定|延期|延迟|不定) ; weight=0.5
            {subject} … (暂停|叫停|取消|放弃|中止|冻结|搁置) …6 (计划|项目|发布|上线|上市|ipo|建设|投资|扩建|建厂|推广|推出|部署|发售|量产|首发) ; weight=0.5
            """),
    ]

    static let focus: [String: [String]] = [
        "en": lines(
            """
            {subject} … (is being|are being|will be|to be|being|has been|have been) (discontinued|shut down|shuttered|retired|wound down|axed|scrapped|killed off|phased out|closed|closed down|sunset|dissolved|disbanded|dismantled|cut|eliminated|spun down)
            {subject} … (last day|last call|final curtain|end of an era|pulls plug|pulled the plug|lights out|curtains for|swan song|dead in the water|graveyard|kills|killed|dead at|ends experiment|gives up on|throws in the towel on|waves white flag on|bows out of|backs out of|retreats|retreat|retrench*|beats a retreat|folds) ; weight=0.6, far=@praise, yields=any
            {subject} … <cut|slash|shed|axe|eliminate|trim|chop|ax|reduce> …6 ({percent}|quarter|third|half|tenth|fifth) …6 (staff|workforce|jobs|employees|workers|headcount|team|roles|positions)
            {subject} … (staff|workforce|headcount|jobs|team|employees) …3 (cut|cuts|slashed|reduced|halved|shrinks|trimmed|gutted|culled|decimated|shrunk|axed|laid off)
            {subject} … (job|jobs|staff|workforce|headcount) …2 (cull|axe|bloodbath|massacre|reduction|reductions|shake-out|losses|purge|trim|freeze)
            {subject} … (pivot~|shift~|refocus~|retool~|reorganiz~ around|narrow~) …3 (away from|focus|from) …6 ; weight=0.5, near=@cutback
            {subject} … (cut~|slash~|pare~|trim~|prune~|thin~|cull~|simplif*|shrink~) …4 (lineup|line-up|portfolio|range|product line|menu|models|brands|stores|projects|footprint|network|offerings|catalog*) ; weight=0.5
            {subject} … (exit~|quit~|leave~|ditch~|abandon~|drop~) …3 (smartphone|phone|car|ev|electric car|chip|memory|gaming|retail|grocery|mobile|robotaxi|hardware|vr|ar|social|streaming|search|consumer|console|cloud|drone|television|tv)
            {subject} … (sell~|sold|offload~|divest~) …6 (struggling|loss-making|unprofitable|money-losing|ailing|unwanted) ; weight=0.5
            {subject} … <cut|slash|shed|axe|eliminate|trim|drop|reduce|ax|chop|lay off|furlough|sack|fire|scrap|let go> …6 (jobs|roles|positions|workers|employees|staff|workforce|headcount|people|contractors|staffers|job|managers|engineers|% of|percent of|moderators|recruiters)
            {subject} … (layoff+|lay-off+|job cut+|jobs cut|staff cuts|workforce reduction+|headcount reduction+|redundanc*|downsizing|job losses|mass firing+|mass layoffs|cuts jobs|job-cut*|hiring freeze|workforce cut+|voluntary buyout+|buyouts|severance)
            (layoff+|lay-off+|job cut+|job losses|redundancies|cuts|hiring freeze|buyouts) …3 (at|from|hit~|in|by) …2 {subject}
            {subject} … (lay~ off|laying off|lays off|laid off|let go of|letting go|cut~ staff|cuts staff|axing|slashing)
            {subject} … <shut down|shutter|close|kill|discontinue|sunset|wind down|scrap|axe|pull the plug on|abandon|phase out|close down|shut|dissolve|kill off|terminate|end|retire|drop|cancel|mothball|deprecate|dismantle|idle|nix|ditch|cease|shelve> …5 (@product-word|production|development|manufacturing|sales of|support for|operations) ; far=@deal-word
            {subject} … <shut down|shutter|kill|discontinue|sunset|wind down|scrap|axe|pull the plug on|phase out|close down|kill off|ax|ditch|cancel|abandon|retire> …3 {product}
            {product} … (shutting down|shut down|shuts down|shutdown|to shut down|discontinued|to be discontinued|shuttered|axed|killed|is dead|no more|scrapped|sunsetted|sunset|to close|closing down|winding down|end of life|end-of-life|being discontinued|cancelled|canceled|abandoned|comes to an end|is going away|pulled from)
            (goodbye|farewell|rip|r.i.p.|so long|the end of|the death of|death of|end of the road for|good-bye) …2 {product} ; far=@person-word
            (shutdown|closure|demise|discontinuation|closing|shuttering|end|death) of …5 {subject}
            {subject} … (pull~ out of|exit~|withdraw~ from|retreat~ from|quit~|leave~|abandon~|give~ up on) …3 (market+|business|businesses|country|china|russia|india|europe|us|u.s.|region|segment|sector|the race|robotics|hardware|project) ; far=@deal-word
            {subject} … (close~|closing|shut~|shutting|shutter~|shuttering) …6 (store+|plant+|factory|factories|office+|branch|branches|location+|outlet+|restaurant+|warehouse+|site+|showroom+|pharmacies|pharmacy|facility|facilities|lab+|shops|dealerships|division|studio+|clinic+|clinics)
            {subject} … (plant closure+|plant closing+|store closure+|store closing+|factory closure+|office closure+|site closures|closure plan|closures|closes doors)
            {subject} … (spread too thin|spread thin|stretched thin|stretched too thin|lost focus|too many things|lacks focus|side quests|streamline~|refocus~|cost-cutting|cost cutting|belt-tightening|belt tightening|austerity|restructuring plan|cost cuts|cost reduction|retrench*)
            {subject} … (disband~|dissolve~|break~ up|dismantle~|gut~) …5 (team|unit|division|group|department|lab) ; weight=0.6, yields=governance.safety_dissent
            {subject} … (end~|ending|stop~|stopping|cease~|halt~) …3 (production|manufacturing|sales|making|development|selling|building|operations) ; weight=0.6, far=@shortage
            {subject} … (file~ for bankruptcy|bankruptcy|chapter 11|insolven*|goes under|wind~ up|liquidat*|goes bust|out of business|ceases operations) ; weight=0.8, yields=finance.strain, yields=legal.regulatory, local
            {subject} … (kill~|killing|kills|axes) …4 {product}
            {subject} … (let~|lets|letting|to let) …8 (people|staff|workers|employees|office staff|managers) go
            {subject} … (let~|lets|letting) go …6 (people|staff|workers|employees|of)
            {subject} … (cut~|shed~|slash~|axe~|eliminat*|ax|chop~|trim~|remove~) …8 (posts|a tenth of|a third of|a quarter of|a fifth of|half of|percent of|% of) …4 ; near=@jobs
            {subject} … <cut|slash|shed|axe|eliminate|trim> …6 posts
            {number} (jobs|roles|positions|posts|staff|workers|employees|people) …3 (to go|go|gone|cut|axed|lost|at risk|face axe|on the line|face the axe|eliminated|laid off|affected|out) … ; weight=0.7
            {subject} … {number} (jobs|roles|positions|posts|staff|workers) …3 (to go|go|gone|axed|lost|at risk|on the line|face the axe|eliminated|affected)
            {subject} … (wield~ …2 axe|swing~ …2 axe|axe falls|swings the axe|wields the axe|takes the axe|takes an axe|purge~|cull~|slim~ down|thin~ ranks|trims ranks|slashes ranks)
            {subject} … <kill|axe|discontinue|sunset|shutter|pull the plug on|scrap|shut down|wind down|nix|drop|ditch> {name} ; weight=0.6, yields=governance.mission_conflict, yields=resources.delay, far=@deal-word
            {subject} … (drop~|end~|halt~|scrap~|abandon~|stop~|axe~|discontinue~|terminate~|give~ up on) …5 (pill|drug|trial|programme|program|vaccine|candidate|study|therapy|development of|treatment|pipeline|work on|robotaxi*|robotaxis|electric|ev) ; weight=0.6, yields=governance.mission_conflict
            {subject} … (no longer|will no longer) …3 (fund|make|sell|build|develop|produce|offer|support) …8 ; negated, weight=0.6, far=@deal
            """),
        "zh": lines(
            """
            {subject} …14 (大裁|再裁|又裁|将裁|拟裁|狂裁|裁了|裁员比例|裁员潮|裁员风暴|人员调整|人员精简|组织优化|毕业|向社会输送人才|开猿节流|大规模优化|砍人|减员增效|裁至|裁减|人员缩减|缩编|砍岗|减少岗位|降本)
            {subject} …12 (砍掉|裁撤|关停|关闭|停掉|放弃|终止|解散|退出|撤出|叫停|下线|停运|关掉|舍弃|卖掉|剥离|甩卖) …14 (业务|部门|团队|项目|产品|应用|工厂|门店|品牌|市场|平台|服务|事业部|产线|app|实验室|车型|功能|网站|社区|工作室|办公室|分公司|子公司|研究院|中心|频道|线)
            {product} …10 (停止服务|停止运营|停服|关停|下架|停更|停产|退市|即将下线|正式下线|谢幕|退役|宣布关闭|被砍|没了|凉了|凉凉|告别|关闭|寿终正寝|被放弃|终止服务)
            {subject} …10 (退出|撤出|撤离|告别|放弃|止步) …8 (中国|市场|印度|欧洲|美国|手机|汽车|造车|芯片|线下|电商|社区团购|外卖|赛道|业务|游戏|硬件|机器人|社交)
            {subject} …8 (关店|闭店|关厂|停业|撤店|关张|歇业|关门|关仓|停止营业) ; weight=0.6
            {subject} …12 (战略收缩|断臂|断尾|壮士断腕|刮骨疗伤|聚焦核心|收缩战线|砍业务|瘦身计划|紧急瘦身|节流|过冬|勒紧|大撤退|急流勇退|割肉)
            {subject} …20 (裁员|裁撤|裁掉|大裁员|裁减|裁人|优化员工|缩编|减员|裁员潮|精简人员|人员优化|大幅裁|砍人|裁退|n+1|裁|裁岗) ; far=@denied-word
            (裁员|裁撤|裁) …6 {subject}
            {subject} …16 (关停|关闭|停运|停服|停止运营|停产|关厂|关店|闭店|砍掉|停更|下线|停售|停用|终止运营|撤店|关张|倒闭|停业|歇业|撤柜|关门|停摆|终止|叫停|放弃|取消|解散|裁撤|停掉|弃用|停止生产|停止销售|停止开发|停止研发|撤销|关掉|注销) …10 (@product-word|{product})
            {subject} …10 (关停|关闭|停运|停服|停止运营|停产|关厂|关店潮|关店|闭店|撤店|倒闭|破产|停业|歇业|关门|撤柜|退市|停止服务|大撤退) ; yields=finance.strain, yields=resources.capacity
            {product} … (关停|关闭|停运|停服|停产|下线|停更|退市|停售|停止运营|停止服务|终止运营|下架|告别|谢幕|寿终正寝|被砍|将关|落幕|退场|再见|关门|退出历史舞台)
            (再见|告别|永别|别了) {product}
            {subject} …6 (退出|撤出|撤离|告别|离开) …6 (市场|业务|中国|印度|俄罗斯|美国|欧洲|行业|赛道|领域|国内) ; far=@deal-word
            {subject} … (收缩|精简|瘦身|战线过长|降本增效|聚焦主业|断臂求生|业务收缩|战略收缩|减支|勒紧裤腰带|节衣缩食|组织瘦身|紧缩|降薪|冻结招聘|停止招聘|暂停招聘)
            {subject} …16 (砍|裁|裁掉|裁减|减|削减|精简|取消|优化|减少) …4 {number} …8 (个岗位|岗位|人|名员工|员工|个职位|职位|名|工作岗位|个工作)
            {subject} …16 (关|关闭|关停|关掉|砍|裁撤|撤掉) …4 {number} …6 (工厂|门店|店|基地|厂|分店|网点|办公室|园区|中心)
            {subject} …14 (丢掉饭碗|丢饭碗|失业|离岗|下岗|失去工作|工作不保|饭碗不保|卷铺盖)
            {subject} …14 (终止|停止|放弃|砍掉|叫停|暂停) …16 (研发|开发|试验|临床|项目|研究|生产|业务|管线)
            {subject} …10 (停运|停止运营|关停|退出|解散|告别) ; near=@product-word, weight=0.6
            {subject} …8 (解散|裁撤|合并|砍掉|拆散) …10 (团队|部门|事业部|实验室|项目组|小组|业务线) ; weight=0.6
            {subject} …10 (放弃|砍掉|终止|停止|叫停|取消|暂停) …10 (项目|业务|造车|研发|自研|开发|产品线|车型|赛道|计划) ; weight=0.6
            """),
    ]
}
