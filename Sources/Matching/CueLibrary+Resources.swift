extension CueLibrary {
    static let capacity: [String: [String]] = [
        "en": lines(
            """
            # Something is short.
            {subject} … @supply-noun …2 (shortage+|crunch|drought|dearth|scarcity|constraint+|bottleneck+|shortfall+
                |squeeze|strain+|woes|limitation+|limits|crisis)
            {subject} … (shortage+|bottleneck+|capacity constrained|compute constrained|supply-constrained
                |capacity-constrained|supply constraints|stock-outs|stockouts|backlog|supply chain problems) ;
                far=@rival-gain, far=@other-shortage
            @supply-noun (shortage+|crunch|drought|dearth|scarcity|squeeze|shortfall) …4 (force~|hit~|idle~|hurt~
                |leave~) …4 {subject}
            (supplier+|vendor+|chipmaker+|manufacturer+) …2 <halt|stop|suspend|pause|withhold|cut off> …3 (shipment+
                |deliveries|supplies|supply) …2 to {subject} ; weight=0.6
            (shortage+|bottleneck+|capacity constraints|supply constraints|supply problems|crunch|scarcity) …3 (at
                |hit~|hurt~|plague~|forc*|hamper*|halt~|limit~|slow~|affecting|for|of|idles) …6 {subject} ;
                far=@other-shortage
            {subject} … (out of|short of|short on|low on|running out of|run out of|lack~|lacking|starved of|starved
                for|desperate for|scrambl* for|for want of|awaiting|waiting for|waiting on|missing) …3 @supply-noun
            {subject} … (fight~|fighting|scrambl*|battle~|jockey*|compet*|queue~) …2 for …5 @supply-noun
            {subject} … (lack~|doesn't have|does not have|insufficient|not enough|limited) …2 @supply-noun ; negated,
                weight=0.5
            {subject} … (yield+|yield problems|low yields|ramp) …4 (problem+|issue+|trouble+|low|poor|struggl*|hurdle+
                |slow|disappoint*|lag~) ; weight=0.5
            # Demand outruns it.
            {subject} … (week|weeks|month|months|year) (wait+|waiting list+|waitlist+|lead time+|backlog+|queue+) ;
                weight=0.5
            {subject} …… (run~ short|in short supply|runs dry) ; weight=0.5, far=@sales, yields=finance.strain
            {subject} … (can't|cannot|can not|unable to|struggl* to|fail~ to|not able to) …3 (make enough|produce
                enough|supply enough|get enough|build enough|keep up with demand|keep up|keep pace|meet demand|meet
                orders|fill orders|fulfil orders|fulfill orders|satisfy demand) ; negated
            {subject} … (fall~ short of|short of|outstrip*|outpac*|exceed*|overwhelm*|swamp*) …3 demand ;
                near=@supply-word
            {subject} … demand …3 (outstrip*|outpac*|exceed*|swamp*|overwhelm*) ; weight=0.5
            {subject} … (supply|supplies) …6 (short|tight|run out|runs short|fall short|falls short|limited) ;
                weight=0.5
            {subject} … (at capacity|over capacity|sold out|oversubscribed|maxed out|out of stock|stretched thin
                |backordered|back-ordered|flat out|run~ out|run dry|dried up|unobtainable|in short supply|empty shelves|hard to find|hard to come by|hard to
                get|scarce|rationing|ration~) ; weight=0.5
            {subject} … (wait|waits|waiting|wait times|waiting list+|waitlist+|lead times|delivery times) …5 (months
                |weeks|a year|longer|stretch*|lengthen*|until|more than|of up to) ; weight=0.5, far=@delay-only
            # Work stops for want of parts.
            {subject} … (held up|hobbled|hampered|disrupted|slowed|stalled|idled|grounded|crimped) by …4 (@supply-noun
                |shortage+) ; weight=0.6
            {subject} … cancel~ …4 (flights|trains|sailings|services|shifts) ; near=@lacking, weight=0.5
            {subject} … (halt~|cut~|pause~|suspend~|reduc*|slow~|stop~|idle~|curb~|curtail~|shut~|scale~ back) …5
                (production|output|manufacturing|assembly|line|lines|plant+|factory|factories|deliveries|shipments) ;
                near=@shortage, far=@weak-demand, weight=0.6
            {subject} … (production|output|assembly|deliveries|manufacturing) …4 (halted|suspended|disrupted|stopped
                |paused|idled|cut|hit|hampered|slowed|curtailed|crippled) ; near=@shortage, weight=0.6
            {subject} … (strike|walkout|stoppage) …8 (halt~|idle~|disrupt~|shut~|cripple~|stop~) …3 (production|plant+
                |output|deliveries|assembly) ; weight=0.7
            # Caps and load.
            {subject} … (limit~|cap~|ration~|restrict~) …6 per (order|customer|person|buyer|household|visit|shopper) ;
                weight=0.4
            {subject} … <limit|cap|throttle|restrict|ration|tighten|curb|lower|reduce|halve|shrink|slash> …6 (usage
                |requests|access|sign-ups|signups|new users|free users|messages|queries|rate limits|limits|quota+
                |image generation|orders|purchases|starter doses|doses|sales per customer|generations|peak hours|free
                tier|caps|parcels|volumes|shipments|bookings|passengers) ; weight=0.4, far=@priced
            {subject} … (rate|usage|weekly|session|message|daily|hourly|peak-hour|purchase) …1 (limit+|cap+|quota+) ;
                weight=0.35, far=@relief
            (rate|usage|weekly|session|message|purchase) …1 (limit+|cap+|quota+) …4 (on|for|at|to|in) …2 {subject} ;
                weight=0.35, far=@relief
            {subject} … (quota|limit|limits|allowance) …6 (exhaust*|drain*|burn*|faster than|run out|used up|depleted)
                ; claim, weight=0.3
            {subject} … (pause~|suspend~|stop~|halt~|close~|freeze~|hits the brakes) …4 (new|sign-ups|signups
                |registrations|orders|access|new users|subscriptions|reservations|preorders|bookings|generation) ;
                near=@load, weight=0.4
            {subject} … (@goes-down|outage+|crash~|unavailable|offline|buckle~|overwhelmed|inaccessible) ; near=@overload,
                weight=0.4, local
            {subject} [(app|website|site|service+|network|servers|system+)] down ; near=@overload, weight=0.4, local
            {subject} …8 (outage+|@goes-down|offline) ; with=@overload, weight=0.5, local
            {subject} [(app|website|site|service+|network|servers|system+)] down ; with=@overload, weight=0.5, local
            {subject} … (gpus|servers|chips|systems) …2 (melt*|on fire|overloaded|overwhelmed)
            {subject} … (overloaded|high demand|servers are busy|server is busy|too many requests|heavy load|try again
                later|try again tomorrow) ; weight=0.4, far=@sales
            {subject} … (compute|gpu|capacity|infrastructure) …2 (strain|wall|crunch|limits|squeeze)
            """),
        "zh": lines(
            """
            # Something is short.
            {subject} …14 @supply-noun …4 @short ; far=@everywhere
            {subject} …14 @sold-out ; weight=0.5, far=@sold-gain
            {subject} …12 (良率|良品率|产能利用率) …6 (低|不足|不佳|问题|偏低|低迷|困境|受阻|难题|不达标|上不去)
            {subject} …12 (交付困难|交不出|产能跟不上|生产受阻|产能地狱|生产地狱|供应链中断|供应链危机|供应链断裂
                |供应中断|断链|缺工|用工荒|缺料)
            {subject} …10 (争夺|争抢|抢|抢购|急寻|求购|四处找|紧急采购) …8 @supply-noun ; weight=0.5
            {subject} …8 gpu …8 (融化|烧|冒烟|不够|用光)
            {subject} …12 (节省|节约|省下|腾出|释放|挪出|让出) …3 (算力|资源|产能|显卡) ; weight=0.5
            @supply-noun …2 @short ; title, weight=0.5
            (供应商|经销商|厂商|工厂) …6 对 {subject} …2 (断供|停供|断货|停止供货|暂停供货) ; weight=0.6
            # Demand outruns it.
            {subject} …14 (等|排队|排期|等待|提车|交付周期|候补|发货) …6 (周|个月|月|年|半年|数月|小时) ; weight=0.5,
                near=@waiting
            {subject} …14 (无法满足|满足不了|难以满足|跟不上) ; negated, weight=0.5
            {subject} …12 (挤爆|挤崩|不堪重负|超负荷|过载|满负荷|超载|服务器繁忙|系统繁忙|太火爆|太火|挤不动|挤不进|进不去
                |登不上|排不上|稍后再试|明天再试|请稍后) ; weight=0.4
            # Work stops for want of parts.
            {subject} …16 @stop-work ; near=@shortage, weight=0.6
            {subject} …12 (罢工|停工) …14 (停产|瘫痪|减产|中断|停摆|生产|停运) ; weight=0.6
            # Caps and load.
            {subject} …12 排队 …4 (卡死|崩|瘫|进不去|卡住|打不开) ; weight=0.4
            {subject} …12 (限流|限购|限量供应|限制使用|限速|限制访问|限次|限制次数|降速|暂停注册|暂停新用户|限制注册
                |停止注册|暂停充值|停止充值|停售套餐) ; weight=0.4
            {subject} …14 @quota …8 @tighter ; weight=0.4, far=@relief
            {subject} …12 @tighter …6 @quota ; weight=0.4, far=@user-word, far=@relief
            @quota …6 (或将|或|将) …2 @tighter ; title, weight=0.35, far=@relief
            {subject} …10 (推迟开放|限制开放|暂停开放|暂停接入|暂停服务|暂停订阅) ; near=@load, weight=0.5
            {subject} …12 (崩|崩了|宕机|瘫痪|故障|打不开|卡顿|挂了|无法访问|服务中断|不可用|停摆|崩溃) ;
                with=@overload, weight=0.4
            {subject} …8 (触发|监测到) …8 (速率限制|频率) ; weight=0.35
            """),
    ]

    static let delay: [String: [String]] = [
        "en": lines(
            """
            {subject} … <bench|hold back|bump> …6 (until|to) …1 {date} ; weight=0.6
            # A date slips, what was promised does not come.
            {subject} … <slip|push back|move back> …2 (launch|release|opening|delivery|start|completion) …1
                (date+|target+|schedule|timeline) ; weight=0.6
            {subject} …2 miss~ …2 promised …3 (update+|release|launch|delivery|feature+|upgrade+|date|deadline)
            # Put off.
            {subject} … (push~|put~|set~|move~) …8 back …1 ({number}|a year|years|months|by|to|until|again) ;
                weight=0.5, far=@share, far=@money-word
            {subject} … <delay|postpone|put off|shelve|hold back|defer|hold off on|mothball|push back> …8 ;
                far=@flight, far=@people-word
            {subject} … <delay|postpone|put off|defer> {product} ; far=@flight
            {subject} … (push~|slip~|slid*|move~) …6 (to|into|past|until|back to) …2 (@later|{date}|{number}) ;
                weight=0.5, far=@share, far=@money-word
            {product} …6 (delayed|postponed|pushed back|pushed to|put off|shelved|held up|slip~|slipped|behind
                schedule|deferred|stalled|held back)
            {name} …3 (slip~|slipped|delayed|postponed|pushed back) …2 (to|until|into|again|by) …4 ; weight=0.5,
                far=@flight, with=@launch-word
            {subject} … (delay+|delayed|setback+|holdup|postponement|pushback) …8 ; far=@flight, far=@people-word
            (delay+|setback+|holdup|wait) …4 (to|of|in|for|at|with) …3 {subject} ; far=@flight
            {subject} … (launch|release|debut|rollout|delivery|deliveries|production|opening|construction
                |certification) …5 (delayed|postponed|put off|pushed|slip~|slipped|held up|behind schedule|on hold
                |suspended|paused|halted|bogged) ; yields=resources.capacity
            {subject} … (withdraw~|pull~|scrap~|shelve~|cancel~|abandon~|call~ off|ditch~) …6 (ipo|listing|flotation
                |initial public offering|market debut) ; weight=0.6, far=@listing-other
            {subject} …6 (ipo|listing|flotation) …2 (pulled|withdrawn|shelved|scrapped|called off|on ice) ; weight=0.6
            # Announced and not there.
            {subject} … miss~ …3 (target|deadline|goal|date) …3 (launch~|delivery|deliveries|deliver~|ship~|sample+
                |start|completion|opening|first flight) ; weight=0.5
            {subject} … (behind schedule|running late|months late|years late|is late|overdue|no timeline|no date|no
                release date|years away)
            {subject} …6 (run~ late|late|later) …1 (than|again|due|on deliveries|with deliveries) …4 ; weight=0.5
            {subject} …6 (run~ late|run late|arrive~ late|come~ late|come~ later) ; weight=0.5
            {subject} … (miss~) …2 (deadline+|target date|launch date) ; weight=0.5
            @authority …3 (postpone~|delay~|extend~|push~ back|put~ off|defer~) …3 (decision|review|ruling|approval|verdict
                |meeting|target date|action date) …8 {subject} ; weight=0.5
            {subject} … (hasn't|has not|haven't|has still not|have still not|still not|still hasn't|has yet to|have yet to|is yet to|still has not|never|yet
                to|still to) …2 (ship~|release~|launch~|deliver~|appear~|materiali*|arrive~|come~|complete~|happen~
                |open~) ; negated, weight=0.4
            {subject} … (won't|will not) …2 (arrive|ship|launch|be ready|be released|come|debut|be available) …4
                (until|before) ; negated, weight=0.5
            {subject} … (need~|take~) …1 (more time|longer|another year) ; weight=0.5, far=@people-word
            {subject} … (fail~ to|struggl* to|unable to|can't|cannot|could not|couldn't) …2 (ship|deliver|launch
                |release|finish|complete|open) …6 (on time|in time|deadline|schedule|as promised) ; negated,
                weight=0.5
            {subject} … (vaporware|vapourware|never shipped|still nowhere|nowhere in sight|nowhere to be seen|overpromis*|over-promis*|broken
                promises|missed promises) ; negated, weight=0.4
            {subject} … (all the|list of|graveyard of) …8 (haven't happened|never happened|unkept|dead deals) ;
                negated, weight=0.4
            {product} … (still|remains|yet) …3 (unavailable|unreleased|not available|not released|not out) ; negated,
                weight=0.4
            {subject} …8 (not available|unavailable|not coming|no launch|excluded|left out|held back) …4 (in|to|for)
                …3 (china|europe|eu|mainland|uk|canada|us|u.s.|india) ; weight=0.4, negated
            # A plan or a deal stalls.
            {subject} … put~ …8 on (hold|ice|pause|the back burner) ; weight=0.6, yields=competition.partner_turns
            {subject} …10 @plan-noun …5 @stall
            {subject} … @stop-verb …6 @plan-noun ; yields=competition.partner_turns,
                yields=governance.mission_conflict, far=@partner-pair
            {subject} … <pause|halt|freeze|suspend> …4 (work on|construction|project|factory|plant construction
                |building|work|expansion) ; far=@shortage
            {subject} … (scale~ back|pare~ back|rein~ in|dial~ back|downsize~|scale~ down|slow~ down|slow~|trim~
                |halve~) …5 (plan+|ambition+|expansion|investment+|project+|rollout|construction|build-out|buildout
                |capex) ; yields=governance.mission_conflict, far=@priced
            {subject} … (run~ into|hit~|face~|encounter~|suffer~) …4 (training|development|production|technical
                |engineering|launch|manufacturing|certification) …2 (snag+|trouble+|problem+|hurdle+|difficult*
                |setback+|roadblock+)
            {subject} … (hit~|hits) …2 (snag+|wall|roadblock|hurdle) ; weight=0.5, far=@supply-word
            {subject} …4 (run~ into|hit~|in) trouble ; weight=0.5, far=@legal
            {subject} …10 @plan-noun …6 hit~ …2 (snag+|wall|roadblock|hurdle)
            {subject} … (stuck in …4 (limbo|development)|production hell|teething problems|development hell|in limbo
                |drag~ its feet) ; weight=0.45
            {subject} … (slow~|stagger~) …4 (rollout|release|launch|{product}) ; weight=0.4
            (announced|unveiled|promised) … (not shipped|has not shipped|still not available|never released|not yet
                released) ; negated, weight=0.4
            """),
        "zh": lines(
            """
            # An attempt fails.
            {subject} …8 (流片失败|量产失败|试产失败|发射失败|试飞失败|研发受挫) ; weight=0.6
            # Put off.
            {subject} …20 @put-off ; far=@flight
            @put-off …6 {subject} …12 (发布|上线|推出|上市|交付|项目|计划|投产|开业|发售|量产|部署|建设|模型) ;
                weight=0.5, far=@flight
            {product} …14 (@put-off|迟迟|遥遥无期|胎死腹中|流产|鸽)
            {subject} …16 (上市|发布|交付|开售|量产|投产|首发|落地|交货|开业|首飞) …8 (后移|推迟|延后|生变|往后|待定
                |延期|延迟|不定|不及预定) ; weight=0.5
            {subject} …14 (暂停|暂缓|搁置|冻结|停摆) …16 (发布|上线|计划|推出|项目|首发|开放|上市|推送|部署|建设|扩张
                |建厂|ipo|投产|量产|发售|开业)
            {subject} …6 (撤回|撤销|取消|终止|放弃) …6 (上市申请|ipo|上市计划|招股书|招股|上市辅导|发行申请) ; weight=0.6
            # Announced and not there.
            {subject} …14 (晚了|迟了|延了|拖了|拖到) …4 ({number}|半年|一年|数月|个月|几年) ; weight=0.5, far=@share
            {subject} …14 (建到一半|半途|无限期停工|一停再停) …4 (停|搁置|放弃|而废|叫停) ; weight=0.5
            {subject} …14 (尚未|还没|仍未|迟迟|一直没|至今没|还未|迟迟未|久未) …8 (发布|上线|落地|交付|量产|兑现|推出
                |开放|上市|到货|开工|面世|到来|实现|批准|获批|现身|露面) ; negated, weight=0.4
            {subject} …12 (未能|没能|无法|未) (如期|按时|按期|按计划) ; negated, weight=0.5
            {subject} …12 (遥遥无期|画饼|爽约|食言|未兑现|难以兑现|难产|一再跳票|胎死腹中|空头支票|失约|放鸽子|烂尾
                |停工|停建|缓产) ; weight=0.5
            {subject} …12 (国行|国内|中国|大陆|欧盟|欧洲|部分地区) …8 (无法使用|不可用|不支持|暂不|暂无|缺席|未上线
                |用不了|不开放) ; weight=0.4, negated
            (国行|国内版|大陆版) {subject} …8 (无法使用|暂无法使用|不可用|不支持|缺席|用不了|不开放) ; weight=0.4,
                negated
            # A plan or a deal stalls.
            {subject} …16 (遇阻|受阻|遇挫|卡壳|卡住|碰壁|难产|踩刹车|按下暂停键|急刹车|搁浅|悬了|黄了|泡汤|落空|无限期推迟
                |无限期延|无限期搁置|无限期暂停|胎死腹中|难以推进|夭折|流产|训练受阻) ; weight=0.5, far=@share, yields=finance.strain,
                yields=competition.partner_turns
            {subject} …14 @plan-noun …8 @stall ; yields=competition.partner_turns
            {subject} …12 (取消|放弃|叫停|终止|中止) …14 (收购|交易|谈判|上市计划|ipo|计划|合并|建厂|投资|发布|扩建
                |扩产|新建|首发) ; weight=0.6, yields=governance.mission_conflict, yields=competition.partner_turns,
                yields=resources.focus
            {subject} …12 (缩减|削减|缩水|放缓|压缩|收缩|砍) …8 (计划|规模|投资|扩张|建设|支出|规划|开支|数据中心) ;
                weight=0.5
            {subject} …12 放缓 …8 (建设|扩张|推广|部署|开发|计划|节奏|步伐|推进) ; weight=0.5
            """),
    ]

    static let focus: [String: [String]] = [
        "en": lines(
            """
            # It gives up customers and countries.
            {subject} … (won't|will not|no longer|stops|stop|stopped) …1 (write|writing|sell|selling|offer|offering|take|taking
                |accept|accepting) …1 new …1 (policies|customers|business|orders|loans|mortgages|patients|clients) ; negated,
                weight=0.6
            {subject} …1 (packs its bags|packs up|pulls up stakes|waves goodbye|bids farewell|calls it quits) …1 (in|of|from
                |to) ; weight=0.6
            {subject} …4 (slims down|slim down|tightens its belt|tighten its belt|belt-tightening) ; weight=0.5
            # People are laid off.
            {subject} … (third|half|quarter|fifth|tenth|{percent}) of …5 @jobs ; near=@cutback
            {subject} … <cut|slash|shed|axe|eliminate|trim|drop|reduce|ax|chop|shrink|pare|thin|downsize|lay off|furlough|sack|fire|let go|cull>
                …8 @jobs ; far=@talent-chief, far=@for-cause
            {subject} … (lay~ off|laying off|laid off|let~ go|letting go|axing|furlough*) ; far=@talent-chief,
                far=@off-by
            @off-by …1 {subject}
            {subject} … @layoffs
            @layoffs …4 (at|from|hit~|in|by) …2 {subject}
            {subject} … (job|jobs|staff|workforce|headcount|team|employees) …3 (cut|cuts|slashed|reduced|halved
                |shrinks|trimmed|gutted|culled|axed|cull|bloodbath|reduction+|purge|freeze)
            {number} @jobs …3 (to go|go|gone|cut|axed|lost|at risk|on the line|face the axe|eliminated|affected) ;
                weight=0.7
            {subject} … {number} @jobs …3 (to go|gone|axed|lost|at risk|on the line|eliminated|affected)
            # Places are closed.
            {subject} … <close|shut|shutter|shut down|close down|mothball> …8 @place-word
            {subject} … (idle~|idling) …6 (plant+|factory|factories|mill+|smelter+|refinery|line+|furnace+|mine+) ; weight=0.6,
                yields=resources.capacity
            {subject} …8 (plant|store|factory|office|site|branch|studio|warehouse) (closure+|closing+|shutdown+)
            {subject} … @place-word …4 (to close|closing|closes|shut|to shut|shuttered|closed) ; yields=legal.regulatory
            {subject} … (closures|closes doors|ceases operations|ceases trading|out of business|wind~ down|goes under)
                ; weight=0.7, yields=finance.strain
            # A product, a unit or a market is given up.
            {subject} … <shut down|shutter|kill|discontinue|sunset|wind down|scrap|axe|ax|pull the plug on|phase out
                |close down|kill off|ditch|cancel|abandon|retire|end|drop|dissolve|dismantle|terminate|nix|give up on
                |pull> …6 @product-word ; far=@plan-word, far=@market-line, yields=finance.strain
            {subject} … <shut down|shutter|kill|discontinue|sunset|wind down|scrap|axe|pull the plug on|phase out|kill
                off|ditch|cancel|abandon|retire|nix|drop|give up on> …3 {product} ; far=@plan-word
            {subject} … <kill|axe|discontinue|sunset|shutter|pull the plug on|scrap|shut down|wind down|nix|ditch|pull
                |drop> …2 {name} ; weight=0.6, far=@deal-word, far=@plan-word, far=@crash-word
            {subject} … pull~ {name} …2 from (sale|shelves|stores) ; weight=0.6
            {product} …4 (shutting down|shut down|shuts down|to shut down|discontinued|shuttered|axed|killed|is dead
                |scrapped|sunsetted|sunset|to close|closing down|winding down|end-of-life|cancelled|canceled|comes to
                an end|is going away|no more)
            {subject} … (being|been|to be|is|are) (discontinued|shut down|shuttered|wound down|scrapped|killed off
                |phased out|closed down|sunset|disbanded|dismantled|dissolved) ; far=@plan-word
            (goodbye|farewell|rip|so long|the end of|death of|end of the road for|good-bye) …2 {product} ;
                far=@person-word
            (shutdown|closure|demise|discontinuation|shuttering) of …5 {subject}
            {subject} … (end~|stop~|cease~|halt~) …3 (production of|making|manufacturing|sales of|selling|development
                of|support for|building) ; weight=0.6, far=@shortage, far=@stop-told
            {subject} … (end~|stop~|drop~|halt~|scrap~|abandon~|terminate~|give~ up on) …6 (pill|drug|trial|vaccine
                |candidate|study|therapy|treatment|programme|program|robotaxi+|suv|sedan|model|phone) ; weight=0.6,
                far=@plan-word, far=@diversity
            {subject} … (pull~ out of|exit~|withdraw~ from|retreat~ from|quit~|leave~|abandon~|give~ up on) …4
                (market+|business|businesses|country|region|segment|sector|hardware|smartphone|memory|robotics|@region) ; far=@deal-word
            {subject} … (disband~|dissolve~|break~ up|dismantle~|gut~) …5 (team|unit|division|group|department|lab) ;
                weight=0.6, yields=governance.safety_dissent
            {subject} …4 (headcount|workforce|staff numbers) …1 (fall~|fell|drop~|shrink~|shrank|down) ; weight=0.55
            {subject} … (cut~|slash~|pare~|trim~|prune~|cull~|simplif*|shrink~) …4 (lineup|line-up|portfolio|range
                |product line|menu|brands|footprint|network|offerings) ; weight=0.5
            # Spread thin.
            {subject} … (spread too thin|spread thin|stretched too thin|lost focus|lacks focus|side quests
                |cost-cutting|cost cutting|belt-tightening|austerity|cost cuts|restructuring plan|retrench*|refocus~)
                ; weight=0.5
            {subject} … (pivot~|shift~|retool~) …3 (away from|focus from) ; weight=0.5, near=@cutback
            """),
        "zh": lines(
            """
            # In figures of speech.
            {subject} …10 (挥刀|一锅端|卷铺盖走人) …12 (员工|团队|部门|岗位|人) ; weight=0.6
            # It makes and does less.
            {subject} …4 停产 …6 (老款|车型|机型|系列|旧款|款|型号) ; weight=0.6
            {subject} …4 (收缩|压缩|缩减) …6 (业务|战线|规模|投入|版图) ; weight=0.6
            # People are laid off.
            {subject} …20 @lay-off ; far=@denied-word
            @lay-off …6 {subject}
            {subject} …16 (砍|裁|裁掉|裁减|减|削减|精简|取消|优化|减少) …4 {number} …8 (个岗位|岗位|人|名员工|员工
                |个职位|职位|名|工作岗位|个工作)
            {subject} …14 (丢掉饭碗|丢饭碗|失业|下岗|失去工作|工作不保|饭碗不保|卷铺盖)
            {subject} …14 (员工|人员|人数|员工数|员工总数|雇员) …3 (净减少|净减|锐减|大减|骤减) ; weight=0.55
            {subject} …12 (冻结招聘|停止招聘|暂停招聘|降薪|劝退|遣散)
            {number} 人 …6 (解散|遣散|失业|走人|被裁|下岗|丢饭碗) ; weight=0.7
            {subject} …12 优化 …2 {number} …2 人 ; weight=0.7
            # Places are closed.
            {subject} …12 (少了|净减|净关|锐减|关了|关掉) …3 {number} …3 (家|个|座) …3 (店|门店|网点|支行|影院|工厂) ;
                weight=0.6
            {subject} …16 (关停|关闭|关掉|关|砍|裁撤|撤掉|停运) …8 @place-word
            {subject} …14 (关店|闭店|关厂|停业|撤店|关张|歇业|关门|关仓|关店潮|停止营业|撤柜|倒闭) ; weight=0.6,
                yields=finance.strain, yields=legal.regulatory
            {subject} …14 @place-word …10 (关停|关闭|停产关闭|挂牌出售|停运|关门|歇业|停产) ; far=@shortage
            # A product, a unit or a market is given up.
            {subject} …16 @give-up …14 (@product-word|{product}) ; far=@plan-word, far=@rolls-off
            {product} …12 @ends-life ; far=@old-version, far=@rolls-off
            {subject} …14 @ends-life ; near=@product-word, yields=finance.strain, far=@old-version, far=@rolls-off,
                local
            {subject} …14 (业务|服务|平台|产品|应用|产线|品牌) …8 (停摆|关停|终止|停止|停运|关闭|砍掉|下线|叫停|解散)
            (再见|告别|永别|别了) {product}
            {subject} …10 (退出|撤出|撤离|告别|止步) …8 (市场|@region|多省|多地|合资|手机|汽车|造车|芯片
                |线下|电商|社区团购|外卖|赛道|业务|领域|硬件) ; far=@deal-word
            {subject} …10 不再 …2 (自研|生产|研发|制造|销售|开发|造车|做手机) ; weight=0.6, negated
            {subject} …12 (解散|裁撤|砍掉|拆散) …12 (团队|部门|事业部|实验室|项目组|小组|业务线) ; weight=0.6
            {subject} …14 (终止|停止|放弃|砍掉|叫停) …16 (研发|开发|试验|临床|管线|新药|疗法|药物|自研|造车|生产) ; weight=0.6
            {subject} …14 (试验|研发|项目|临床|药) …6 (终止|失败告终|被砍) ; weight=0.6
            # Spread thin.
            {subject} …12 (战略收缩|收缩战线|断臂求生|壮士断腕|瘦身|战线过长|降本增效|聚焦主业|业务收缩|大撤退
                |节衣缩食|勒紧裤腰带|紧缩) ; weight=0.5
            """),
    ]
}
