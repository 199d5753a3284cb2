extension CueLibrary {
    static let departure: [String: [String]] = [
        "en": lines(
            """
            {person} …6 (heads for the exit|on the way out|way out|calls it a day|bid adieu|moves on|moving on|walk out the door|walks out the door|to pursue other|pursue new|hangs up|hang up|takes …3 exit|signs off|no longer leads|no longer runs|vacates|relinquish*|hands over reins|hand over reins|cut ties|severs ties|abandons ship|jumps ship|jump ship|bolts|bolted|peels off|in shock exit|in surprise exit|surprise departure|shock departure)
            {subject} … (loses|lost|losing|without|down|minus) …4 (chief|head|ceo|cto|cfo|founder|executive|director|designer|architect|lead) ; weight=0.7, far=@courtroom
            {subject} … (founder|co-founder|chief|ceo|cto|cfo|president|head|executive|vp|director|lead|designer|researchers) …8 (exits|quits|leaves|resigns|departs|out|retires|steps down|stepping down|to step down|to leave|to exit|to depart|is leaving|are leaving|leaving|leaves after|quit) ; weight=0.7, far=@market, far=@board-seat, far=@told
            {person} …6 (sabbatical|extended leave|leave of absence|garden leave|gardening leave|medical leave)
            {subject} … (hit by|rocked by|suffers|faces|sees|reeling from|shaken by|grapples with) …4 (departure+|exit+|exodus|resignation+|brain drain|walkout+|attrition|turnover|talent loss)
            {subject} … (revolving door|top-level exits|executive churn|leadership churn|high turnover|key departures|attrition)
            {person} … <@leave> {subject} ; far=@market, far=@board-seat
            {person} …4 <@leave> ; far=@market, far=@board-seat
            {person} …4 (leaving|stepping down|resigning|quitting|departing|retiring|to leave|to step down|to depart|to retire|to resign|to quit|to exit) ; far=@market, far=@board-seat
            {person} (is|are|was|were) …2 (out|gone|leaving|departing|stepping down|no longer with)
            {person} …3 (out at|out as|out of a job|out after|gone from|no longer at|no longer with)
            {person} …4 (calls it quits|hands in …2 resignation|tendered …2 resignation|tenders …2 resignation|announces …2 departure|announce …2 departure|announced …2 departure|announces …2 resignation|says goodbye|last day|heads for the exit|heading for the exit|jump~ ship|on leave|takes leave|walk~ away|walks out|pass~ the baton|clears out|put on leave)
            {subject} … (lose~|losing|bleed~|hemorrhag*|haemorrhag*) …5 {person} ; far=@courtroom, yields=talent.poaching
            {name} (out|resigns|quits|retires|ousted|exits|departs|steps down|stepping down|leaving|leaves|fired|to leave|to depart|to step down|parts ways|is out|heads for the exit) …10 (at|from|of|with|as) …3 {subject} ; also=governance.board, near=@turmoil-chief
            {name} (out|resigns|quits|retires|ousted|exits|departs|steps down|stepping down|leaving|leaves|fired|to leave|to depart|to step down|parts ways|is out|heads for the exit) …10 (at|from|of|with|as) …3 {subject} ; local
            {name} (leaves|exits|departs|leaving|left) {subject} ; local, far=@market, near=@role
            {name} shown the door … {subject} ; also=governance.board
            {person} …4 (parts ways|part ways|parting ways|bows out|heads for exit|heads for the exits|clears …2 desk|packs …2 bags|is history|bids farewell|bid farewell|calls time|throws in the towel|waves goodbye)
            {subject} … (parts ways with|part ways with|says goodbye to|bids farewell to|waves goodbye to|left without|leaderless) …5 {person}
            {subject} … (exodus|brain drain|talent drain|talent exodus|executive departures|staff departures|leadership departures|wave of departures|string of departures|talent flight|exodus of)
            (exodus|brain drain|departures|resignations|attrition|turnover) … (at|from|of) {subject}
            (departure|resignation|exit|retirement|ouster|firing|dismissal|exits|departures) of …6 {person}
            {person} (departure|resignation|exit|exits|departures|retirement)
            {subject} … <@oust> …5 {person} ; far=@person-word
            {person} …4 (fired|ousted|sacked|dismissed|pushed out|forced out|let go|terminated|removed as|booted|axed|suspended|shown the door|replaced as|replaced by)
            (push~ out|force~ out|fire~|oust~|dismiss~|sack~|pushes out) …4 {subject} …3 {person}
            (leaving|left|quit|quitting|departing|resigned from|resigning from|resigns from|leave) {subject} ; title, weight=0.3, far=@market, far=@board-seat
            (my|i'm|i am|i|we|why i) …2 (leaving|left|quit|resigned from|departing) {subject} ; weight=0.35, far=@user-word
            (last|final) day at {subject} ; weight=0.35
            {subject} … (staffers|employees|executives|researchers|engineers|leaders|founders) …3 (keep quitting|are leaving|are quitting|have left|have quit|head for the exits|heading for the exits|walk out|flee~|keep leaving|jump ship|rush~ for)
            {subject} … (shakeup|shake-up|shake up) …3 (executive|leadership|management|c-suite) ; weight=0.5
            {person} … (steps|stepped|stepping|step) (down|aside|back) ; weight=0.6
            {subject} … (down to …3 founders|only …3 founders …3 (left|remain)|all but …3 (founders|co-founders))
            {person} … (left|gone|departed|leaving|quit) ; near=@crowd, far=@market
            """),
        "zh": lines(
            """
            {person} …6 (已离职|离职了|宣布离职|官宣离开|确认离职|被曝离职|传离职|疑将离职|将离职|拟离职|正式离职|突然离职|提出离职|已离开|离开了|将离开|休假|休长假|告别|转岗|离岗|离队|退隐|功成身退|去意已决|请辞|闪辞|裸辞|被动离职)
            {subject} …14 (人离职|人离开|人出走|人跑了|全部离职|走了一半|走了多名|人走茶凉|只剩|所剩无几|集体离职|集体出走|接连离职|相继离职|相继离开|陆续离职|接连出走|再失|又失|痛失|失去|又走了|又一高管)
            {subject} …14 (离职|出走|辞职|卸任|离任|请辞|离开) …6 (高管|创始人|负责人|核心|员工|联创|骨干|总裁|首席|团队|大将|元老) ; weight=0.6
            {subject} …6 {person} …8 (另谋高就|加盟新公司|投身|转身|投奔|谢幕|隐退|淡出)
            {person} …8 @leave
            {person} …6 (不干了|走了|已走|另有去处|休长假|告老还乡|被边缘化|交棒|卸下|退居二线|退居幕后)
            {person} … (离开|告别|退出|离任|挥别|作别) …3 {subject}
            {person} … (从|自) {subject} (离职|辞职|离开|退出|出走|卸任|毕业)
            {subject} … (离职潮|人才流失|高管流失|出走潮|人才外流|人事地震|核心团队出走|人才出逃|离职率|人员流失|大出走|人才断层|走人潮|离职风波|人事动荡|高管离职|高管出走|员工离职|核心骨干离职)
            {subject} … (流失|损失|失去|走掉|痛失|折损) …8 {person}
            {subject} … (罢免|解雇|开除|解职|赶走|辞退|劝退|逼走|免去|炒掉) …8 {person}
            {person} …8 被 …12 @oust
            {person} …6 @oust ; near=@passive-word
            {person} … (宣布|官宣|决定|提出|正式|申请|递交|确认|将|已|选择) …6 (离职|离开|辞职|退出|辞任|卸任|退休|离任|辞呈|请辞)
            {subject} …6 @crowd …8 (离职|离开|出走|辞职|流失|走人|退出)
            {subject} … (离职|辞职|出走|离任|卸任) ; title, weight=0.5, far=@vendor
            (离职|出走|离开|辞职) …2 {subject} ; title, weight=0.5
            {person} …6 (下课|走人|告别|出局|交辞呈|提交辞呈|挥手告别|另有任用|转身离开|黯然离场|离场)
            {subject} …10 (撤换|换掉|更换) …8 {person}
            {person} …8 (停职|撤职|免职|革职|停薪|被查|被带走|失联)
            """),
    ]

    static let poaching: [String: [String]] = [
        "en": lines(
            """
            {rival} … <@poach> …6 {subject} …6 (veteran+|alum|alums|executive+|exec+|chief|head|boss|lead+|engineer+|researcher+|designer+|scientist+|talent|staff|team|duo|trio|pair|star) ; local
            {subject} …3 (veteran+|alum|executive+|exec+|chief|head|boss|lead+|engineer+|researcher+|designer+|scientist+|duo|trio) …8 (joins|join|jumps to|heads to|moves to|defects to|goes to|decamps to|lands at|off to|to join|joining|bound for|crosses over to|crosses to|signs with|switches to|bolts for|bolts to|exits for|leaves for) …3 {rival}
            {rival} … (talent grab|hiring spree|poaching spree|talent raid|brain drain|talent war) …8 (from|at|of|hits) …3 {subject}
            {rival} … (hires|hired|hiring|taps|appoints|names|recruits|lands|brings aboard|snags|brings over|picks) …4 (former|ex|ex-) …1 {subject} ; local
            {person} … (joins|joined|joining|to join|moves to|moved to|heads to|jumps to|lands at) {rival} …6 (from|after leaving|after quitting|after exit from|after departing) {subject}
            (from) {subject} to {rival} ; near=@role, weight=0.6
            {rival} … <@poach> …8 {person} ; local, far=@retail
            {rival} … <@poach> …10 (from|away from) …3 {subject} ; local, near=@role
            {rival} … (raid~|raids|turn~ to|look~ to|pluck~|cherry-pick~) …3 {subject} …8 (for|to find|to fill) …8 (chief|boss|ceo|leader|head|manager+|engineers|talent|executive+|next|new) ; weight=0.7
            {name} …6 (goes to|joins|heads to|moves to|jumps to|defects to|is joining|leaves for|decamps to|off to|switches to|signs with|lands at) …3 {rival} … ; local, near=@never
            {subject} … (left|leaderless|loses …2 (chief|ceo|boss|head)) … to {rival}
            {rival} … (recruiting|poaching|hiring|luring|talent|recruitment) (raid|raids|spree|blitz|push) … {subject}
            {rival} … <@poach> {subject} … @role ; local
            {person} …6 @join …3 {rival} ; local
            {person} … (leave~|quit~|exit~|depart~|ditch~|left|leaving|departs) …3 {subject} …3 (for|to join|joining|to work for|to work at|and join~|heads to|to lead|to head|for a job at|for rival) …4 {rival}
            {person} … (leave~|quit~|exit~|depart~|left|leaving|defect~|departs) …4 (for|to join|to|joins) …2 {rival} ; local
            {subject} … (lose~|losing|loses) …8 {person} …6 to …4 {rival}
            {subject} … (lose~|losing) …6 to {rival} ; near=@role, far=@courtroom
            {rival} (gain~|land~|add~|welcome~|bring~ on|tap~|appoint~|name~|sign~|snag~|onboard~|brings in) …6 {person} ; local, near=@former
            {rival} … (offer~|offering|dangl*) …8 {person} ; local, near=@bonus
            {rival} … (offer~|offering|dangl*|bonus*|pay package*|job offers|signing bonus*) …8 {subject} …3 @role
            {rival} … job offers to {subject}
            {person} (poached|hired|lured|recruited|snapped up|snagged|nabbed) by {rival}
            (hire~|poach~|lure~|recruit~|snag~|nab~|snap~ up|land~|steal~) …3 (away from|from) {subject} ; near=@role
            (hire~|poach~|lure~|snag~|nab~|snap~ up|land~) …4 {person} …4 (from|away from) {subject}
            (ex|former) {subject} …6 @role …8 @join …3 {rival}
            {person} … (is joining|joins|joined|will join|to join|has joined|are joining|joining) {rival} ; local
            {rival} … (acquihire~|acqui-hire~|acquihires|acqui-hires) …4 {subject} ; weight=0.6
            {person} … (tapped|hired|named|appointed) … {rival} ; local, near=@former
            """),
        "zh": lines(
            """
            {rival} …10 (挖|抢|招|聘|请|邀|引进|招揽) …8 {subject} …14 (高管|工程师|员工|团队|研究员|科学家|大牛|负责人|总监|人才|骨干|设计师|副总|专家|核心|大将|前高管|老将|人马)
            {subject} …12 (高管|工程师|员工|团队|研究员|科学家|大牛|负责人|总监|骨干|设计师|副总|大将|核心成员|老将|首席) …14 (加入|加盟|入职|跳槽|投奔|转投|转会|改投|效力|出任|去了|赴|奔向|现身) …4 {rival}
            {rival} …6 (截胡|抢下|签下|官宣) …8 {subject} …10 @role
            {subject} …10 (人才|员工|骨干|团队|研究员|工程师) …8 (流向|流入|涌向|投向|奔向|外流至|跑去|跑到|去了|被挖去) …3 {rival}
            从 {subject} (到|跳到|跳槽到|转战|加入|去|投奔) {rival} ; near=@role, weight=0.6
            {rival} … <@poach> …10 {person} ; local
            {rival} … (从|自) {subject} …10 (挖|招|抢|引进|聘) ; weight=0.6
            {rival} … (从|自|向) …2 {subject} …10 @poach
            {rival} … (挖走|挖角|挖来|挖|抢走|招揽|撬走|截胡|抢人|高薪挖|挖人) …4 {subject}
            {subject} …10 (被|遭) …3 {rival} …6 (挖走|挖角|抢走|截胡|挖人|挖墙脚|挖|招揽|撬走|招募)
            {subject} …8 (被|遭) …6 (挖角|挖走|挖墙脚|抢人|挖空|挖人)
            {rival} …6 (从|自|由) {subject} …6 (请来|挖来|引进|招来|邀来|迎来|请到|聘来|挖走|挖角|招入|引入|迎|抢来|招|接来)
            {rival} …8 (请来|挖来|邀来|迎来|引进|聘来) …4 {subject} …14 @role
            {person} …14 @join …4 {rival} ; local
            {person} … (离开|告别|退出|离职|辞职) …3 {subject} …14 @join …4 {rival}
            {person} … @join …4 {rival} ; local
            {rival} …6 (迎来|引入|聘请|任命|聘任|请来|官宣|邀请|招入|拿下|喜提|收获|签下) …8 {person} ; local, near=@former
            {rival} … (迎来|引入|聘请|任命|请来|揽入|回应)…4 {person} …8 (加盟|加入|入职|任职) ; local
            {rival} … (开出|提供|砸|豪掷|重金|天价|高薪|亿美元|万美元) …14 (挖|招揽|邀请|抢|招募|吸引|引诱|招徕) …8 {subject}
            {rival} … (抢|争夺|争抢|争相招揽) …3 {subject} …4 (人才|员工|工程师|研究员|团队|高管|人)
            (前|原) {subject} …10 @role …12 @join …4 {rival}
            {rival} … {person} …4 (入职|加盟|加入) ; local
            """),
    ]

    static let spinoff: [String: [String]] = [
        "en": lines(
            """
            {subject} … (veteran+|alum|alums|alumni|executive+|exec+|chief|head|lead+|engineer+|researcher+|designer+|scientist+|founder+|cofounder+|co-founder+|duo|trio|pair|staffers|employees) …12 (startup|start-up|new company|own company|new venture|new firm|own firm|stealth|new lab|own lab|found~|co-found~|spin~ out|strike~ out|going solo|goes solo|launch~ own|launches rival|start~ own) ; far=@buy-word
            {person} … (raises|raised|raising|seeks|in talks|nets|lands|secures|closes) …10 (startup|start-up|new company|new venture|company he|lab) ; near=@former
            (startup|start-up|company|lab|venture|firm) (founded|started|launched|created|led|run|set up|built) by …8 (former|ex|ex-|veteran+|alum|alums|alumni) …8 {subject}
            (startup|start-up|venture|company|firm|lab) (from|of|by) …6 (former|ex|ex-|veteran+|alum|alums|alumni) …8 {subject}
            (former|ex|ex-) …2 {subject} …12 's …4 (startup|start-up|new company|company|venture|lab|firm) ; weight=0.6
            {subject} (co-founder|cofounder|founder) …8 (new startup|new company|new venture|rival startup|rival company|new lab|startup)
            {person} … (unveil~|reveal~|announce~|debut~|launch~|introduc*) …5 (startup|start-up|new company|new venture|lab|own company|new firm) ; near=@former
            (quit|left|leaving|leave|quits|leaves|exits) {subject} …8 (to start|to found|to launch|to build|and start~|and found~|to create|to form|startup|his own|her own|their own)
            {person} …8 <@found> …6 (company|startup|start-up|firm|lab|venture|startups|business|outfit|rival|competitor|ai group|group|new company|his own|her own|their own|new ai) ; near=@former
            {person} …8 (starts|start|launches|founds|founded|launched|started|forms|unveils|is starting|is launching|is building|announces) …4 (rival|competing|new|own|his own|her own|their own) …5 (company|startup|start-up|firm|lab|venture|group|outfit|business)
            {person} … (leave~|quit~|depart~|exit~|left|leaving|resign~) … (to|and) (start|found|launch|build|form|create|launch~|found~|start~|set up) ; far=@tour
            {person} … (leave~|quit~|depart~|left|leaving|departing|resign~) … (startup|start-up|own company|new venture|own firm|new company|stealth)
            (founded|started|launched|created|formed|set up|co-founded|led) by …3 (former|ex|ex-|onetime|departed) …2 {subject} …6 @role ; near=@company-word
            (founded|started|launched|created|formed|set up|co-founded) by …4 {person} ; near=@former, with=@company-word
            (startup|start-up|company|firm|lab|venture) … (from|by|of) …2 (former|ex|ex-) …2 {subject}
            (former|ex|ex-) {subject} …6 @role …10 (start~|found~|launch~|startup|start-up|raise~|unveil~|set~ up|form~|build~) ; near=@company-word
            (former|ex|ex-) {subject} …4 @role 's …3 (startup|company|start-up|firm|lab|venture)
            {subject} (mafia|alumni|alums) … (start~|found~|launch~|startup+|raise~|build~|compan*)
            (ousted|former|ex-|departed|departing) {subject} …6 @role …12 (back with|returns with|resurfaces with|emerges with|new chain|new venture|new company|starts|launches|founds|sets up|unveils|debuts)
            {subject} (alumni|alums|veterans|alum|vets|mafia|exiles|old hands|leavers|defectors|renegades) …10 (start~|found~|launch~|leave~ stealth|raise~|build~|set~ up|unveil~|emerge~|form~|create~|back~)
            (ex|ex-|former) {subject} …8 (lead+|engineers|staff|executives|researchers|team|trio|duo|founder+|chief|boss|scientists|veterans|employees|designers) …10 (set~ up|start~|found~|launch~|form~|create~|raise~|unveil~|build~|go~ it alone)
            (started|founded|launched|created|set up|built|led|run) by …4 (ex|ex-|former) {subject} …6
            {person} …10 (go~ it alone|going it alone|own chain|own brand|own label|rival chain|rival firm|his own|her own|own shop)
            {person} … (strike~|striking|struck) out on …2 own
            {person} … (raise~|raising|seek~|in talks to raise) … (startup|start-up|new company|new venture) ; near=@leaver
            {person} 's …4 (new|next|own) …3 (startup|company|venture|lab|start-up|firm) ; near=@former
            """),
        "zh": lines(
            """
            {subject} …10 (前|离职) …14 (创业|创办|成立|创立|自立门户|新公司|单干|创始|初创|公司|拿到融资|获融资|融资|估值|创建|打造|联合创办) ; near=@startup
            (前|原) {subject} …14 (创业|创办|成立|创立|自立门户|新公司|单干|创始|初创|创建|联合创办|融资)
            {subject} …12 (高管|创始人|负责人|科学家|工程师|大牛|联创|大将|研究员|骨干|团队|老将|核心成员|首席|副总裁|元老) …14 (创业|自立门户|新公司|单干|另起炉灶|组建公司|成立公司|创办公司|创立公司|开公司|做了家公司|下海|官宣创业|初创|创办)
            {person} …14 (创业|创办|成立|创立|组建) …14 (估值|融资|公司|实验室|官宣|亮相) ; near=@former
            (离职|离开|出走|告别) …4 {subject} …14 (创业|创办|成立|创立|自立门户|新公司|单干)
            {person} …16 (创业|自立门户|成立新公司|创办新公司|创立新公司|另起炉灶|单干|新公司|下海|自主创业|出来创业|成立公司|办公司) ; near=@former
            {person} … (离职|离开|辞职|出走|退出|辞任) …20 (创业|创办|成立|创立|自立门户|组建|单干|另起炉灶|新公司|筹备)
            {person} …12 (成立|创立|创办|组建|创建|联合创办|联合创立|筹建) …10 (公司|企业|实验室|工作室|初创|团队|品牌|新公司|机构|创企|项目) ; near=@former
            {person} …8 (成立|创立|创办|创建) …16 公司 ; near=@former
            {subject} (前|原) …10 @role …12 @found
            (前|原) {subject} …10 @role …12 @found
            {subject} …6 (旧部|老将|老兵|元老|老臣|系|黑帮|帮|前高管|前员工|大将|大牛|出身|老班底|旧将|前骨干|前成员|班底|嫡系|离职) …14 (创业|创办|成立|自立门户|组建|再造|另起炉灶|单干|新公司|集结|推出|打造|做|拿到融资|创立)
            {person} …8 (出走|离开|离职|告别) …14 (带走|自立门户|组队|创业|单飞|另立门户|收购|分家)
            {subject} (系|黑帮|帮) …6 (创业|创业者|初创|公司|出走)
            (来自|出自) {subject} …8 (前|离职|团队) …10 (创办|创立|创业|成立)
            由 …3 (前|原) {subject} …12 (创办|创立|成立|组建|打造|创建)
            {person} …6 (离职创业|出走创业|下海创业|跳出来创业|离职单干|官宣创业|宣布创业)
            """),
    ]
}
