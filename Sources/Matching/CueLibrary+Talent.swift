extension CueLibrary {
    static let departure: [String: [String]] = [
        "en": lines(
            """
            # Somebody goes.
            {person} …6 @leave {subject} ; far=@market, far=@board-seat
            {person} …4 (<@leave>) ; far=@market, far=@board-seat, yields=competition.partner_turns
            {person} …2 (is|are|was|were) …2 (out|gone|no longer with)
            {subject} (consultant|adviser|advisor|scientist|engineer|researcher|designer|analyst|trader|banker|pilot|veteran)
                …2 (quits|resigns|walks out|quit|resigned) ; weight=0.6
            {subject} @role out (after|amid|following|over) ; weight=0.6
            {name} …1 (quits|leaves|exits|departs) {subject} for …2 {rival}
            {subject} …2 (top|chief|lead|head|general|star|senior|veteran) …1 @role …1 (walks out|walked out|bolts|jumps
                ship|jumped ship|heads for the exit) ; weight=0.6
            {subject} … <lose> …1 (top|star|chief|lead|senior|veteran|key|prized|another|its) …2 @role ;
                far=@courtroom, yields=talent.poaching
            {person} …3 (out at|out as|out of a job|gone from|no longer at|no longer leads|no longer runs)
            {person} …6 (sabbatical|extended leave|leave of absence|garden leave|gardening leave|medical leave|on
                leave)
            {person} …4 (hands in|tender~|announce~|submit~|offer~) …3 (resignation|departure|notice)
            {person} …1 (departure+|resignation+|retirement|exit|exits)
            (departure+|resignation+|exit+|retirement|ouster|firing|dismissal) of …6 {person}
            {name} (resign~|quit~|retire~|exit~|depart~|step~ down|leave~|part~ ways) …10 (from|of|at|as|with) …3
                {subject} ; local
            {name} (out|ousted|fired) …4 (at|from|as) …4 {subject} ; local
            {name} @leave {subject} ; local, far=@market, far=@board-seat, near=@role
            {subject} 's {name} (resigns|quits|steps down|to step down|to leave|leaves|exits|retires|to retire|is out|ousted) ;
                weight=0.5, local
            {name} …1 (resign~|quit~|retire~|exit~|depart~|step~ down|step~ aside|stand~ down|leave~|ousted|fired|removed) as …2
                {person} ; local, far=@board-seat
            {subject} …4 (chief|boss|founder|head|president) …3 (heads for …2 exit|on …2 way out|to go|to leave
                |prepares to leave)
            (leaving|left|quit|quitting|departing|leave) {subject} ; title, weight=0.3, far=@market, far=@board-seat,
                far=@left-out
            (my|i'm|i am|i|we|why i) …2 (leaving|left|quit|resigned from|departing) {subject} ; weight=0.35,
                far=@user-word
            # Somebody is made to go.
            {subject} … <@oust> …5 {leader} ; far=@person-word
            <@oust> …4 {subject} …3 {leader} ; local
            {leader} …4 (fired|ousted|sacked|dismissed|pushed out|forced out|let go|terminated|removed as|booted|axed
                |suspended|shown the door|replaced)
            {subject} … (parts ways|part ways|parting ways|says goodbye|bids farewell) …1 (with|to) …5 {person}
            # A company loses people.
            {subject} … (lose~|losing|bleed~|hemorrhag*|shed~) …6 {leader} ; far=@courtroom, yields=talent.poaching
            {subject} … (lose~|losing|bleed~|hemorrhag*) …4 (researchers|engineers|scientists|talent|designers) ;
                yields=talent.poaching
            {subject} … @exodus
            @exodus …4 (at|from|of|in|hits|rocks|plagues|shakes|empties) …6 {subject}
            (wave|string|spate|series|flurry|slew) of …4 (exits|departures|resignations) …6 {subject}
            {subject} …8 (wave|string|spate|series|flurry|slew) of …4 (exits|departures|resignations)
            {subject} … @staff …4 (keep quitting|are leaving|are quitting|have left|have quit|head for the exits|flee~
                |keep leaving|jump ship)
            {person} …4 (left|gone|departed|leaving|quit) ; near=@crowd, far=@market
            {subject} …6 (shakeup|shake-up|shake up) …3 (executive|leadership|management|c-suite) ; weight=0.5
            {subject} …6 (executive|leadership|management|c-suite) …2 (shakeup|shake-up|shake up|departures|exits
                |churn) ; weight=0.5
            """),
        "zh": lines(
            """
            # Many leave together.
            {subject} …14 (集体跳槽|集体出走|集体离职|集体辞职|集体转投) ; weight=0.7, yields=talent.poaching
            # Somebody goes.
            {person} …8 @leave ; far=@leaver-word
            {person} …6 (不干了|走了|已走|休长假|休假|停薪留职|告老还乡|被边缘化|交棒|退居二线|退居幕后|另有任用
                |提交辞呈|递交辞呈|谢幕|去意已决)
            {person} … (离开|告别|退出|离任|挥别|作别|辞去) …3 {subject} ; far=@board-seat
            {person} … (从|自) {subject} (离职|辞职|离开|退出|出走|卸任|毕业)
            {person} (与|和|同|跟) {subject} …2 (分手|分道扬镳|解约|决裂|终止合作)
            {person} …10 (宣布|官宣|决定|提出|正式|申请|递交|确认|选择) …6 @leave
            {subject} …14 @leave …6 (高管|创始人|负责人|核心|联创|骨干|总裁|首席|大将|元老) ; weight=0.6,
                far=@oust-self
            (离职|出走|离开|辞职) …2 {subject} ; title, weight=0.5, far=@role-object
            (卸任|辞任|辞去|不再担任|卸下|离任) {subject} …2 @leader ; far=@board-seat
            {subject} …4 (离职|辞职|出走|离任|卸任) ; title, weight=0.5, far=@vendor
            # Somebody is made to go.
            {subject} … @oust …8 {leader}
            {leader} …8 (被|遭) …12 @oust
            {leader} …6 @oust ; near=@passive-word
            {subject} …10 (撤换|换掉|换帅) …8 {leader}
            {leader} …6 (下课|走人|出局|停职|撤职|免职|革职)
            # A company loses people.
            {subject} …12 @exodus
            {subject} …10 @crowd …8 @leave
            {subject} … (流失|损失|失去|走掉|痛失|折损|再失|又失) …8 {leader}
            {subject} …14 (集体离职|集体出走|接连离职|相继离职|相继离开|陆续离职|接连出走|全部离职|走了一半|所剩无几
                |又一高管)
            """),
    ]

    static let poaching: [String: [String]] = [
        "en": lines(
            """
            {subject} …2 @role …2 (being|are|is|getting) …1 (courted|wooed|approached|poached|headhunted|tapped up) by
                {rival} ; weight=0.45
            # A rival takes somebody.
            {rival} … <@poach> …10 {person} ; local, far=@retail
            {rival} … <@poach> …10 (from|away from) …3 {subject} ; local, near=@role
            {subject} …1 (rivals|competitors) …3 <@poach> …8 @role
            {rival} … <@poach> …2 away …2 {subject} …4 @role ; local
            {rival} … (hires|hired|hiring|taps|appoints|names|recruits|lands|picks|brings in|brings aboard) …4 (former
                |ex|ex-) …1 {subject} ; local
            {rival} … (hires|hired|hiring|taps|appoints|names|recruits|lands|picks|brings in) …2 {subject} 's …1
                former ; local
            {rival} … (gain~|land~|add~|welcome~|bring~ on|tap~|appoint~|sign~|onboard~) …6 {person} ; local,
                near=@former
            {rival} … (raid~|pluck~|cherry-pick~) …3 {subject} …8 (for|to find|to fill) …8 @role ; weight=0.7
            {rival} … (acquihire~|acqui-hire~) …4 {subject} ; weight=0.6
            {rival} … (offer~|offering|dangl*|bonus*|pay package*|job offers|signing bonus*) …8 {subject} …3 @role
            {rival} … (offer~|offering|dangl*) …8 {person} ; local, near=@bonus
            {rival} … job offers to {subject}
            {subject} (say~|claim~|accus*|complain*) … (offer~|poach~|lure~|raid~|approach~|court~) …3 (its|their) …3
                @role ; claim, local
            {person} …4 (poached|hired|lured|recruited|snapped up|snagged|nabbed|tapped) by {rival}
            (hire~|poach~|lure~|recruit~|snag~|nab~|snap~ up|land~|steal~) …4 {person} …4 (from|away from) {subject} ;
                local
            # Somebody goes to a rival.
            {person} …6 @join …3 {rival} ; local, far=@board-word
            (leave~|quit~|leaving|quitting|exits|left) {subject} (for|to join) {rival} ; far=@clientele, weight=0.5
            {rival} …6 (replace~|swap~) …4 with {subject} …2 @leader ; local
            {rival} …4 (tap~|name~|hire~|appoint~|poach~|pick~|recruit~|nab~|land~) …2 {subject} 's {person} …2 (as|to lead
                |to run|to head|for) ; local
            {person} …6 follow~ …4 to {rival} ; local
            {rival} …4 (name~|appoint~|hire~|tap~|pick~|turn~ to|replace~ …4 with|recruit~) …4 {subject} 's …4 @leader
                ; local
            {rival} … with {subject} 's …4 @leader ; local, near=@turmoil
            {person} …8 @leave …3 {subject} …4 (for|to join|joining|to work for|to work at|and join~|to lead|to head)
                …4 {rival}
            {person} …8 @leave …4 (for|to join|to|joins) …2 {rival} ; local
            {person} …6 @join {rival} …6 (from|after leaving|after quitting|after departing) {subject}
            {subject} … @role …4 (jump~ to|head~ to|move~ to|defect~ to|go~ to|decamp~ to|land~ at|cross~ over to
                |bolt~ to|bolt~ for) …2 {rival}
            (former|ex|ex-) {subject} …6 @role …8 @join …3 {rival} ; far=@board-word
            {subject} … (lose~|losing) …8 {person} …6 to …4 {rival}
            {subject} … (lose~|losing) …6 @role …6 to …4 {rival}
            from {subject} to {rival} ; near=@role, weight=0.6
            {rival} … (talent grab|hiring spree|poaching spree|talent raid|talent war) …8 (from|at|of|hits) …3
                {subject}
            """),
        "zh": lines(
            """
            # A rival takes somebody.
            {rival} … <@poach> …10 {person} ; local
            {rival} …10 (挖|抢|招|聘|请|邀|引进|招揽) …8 {subject} …14 @role
            {rival} …10 (挖走|挖角|挖来|挖|抢走|招揽|撬走|截胡|抢人|高薪挖|挖人) …4 {subject}
            {rival} … (从|自|向|由) …2 {subject} …10 @poach
            {rival} …… (挖来|请来|抢来|挖走|请走) …2 {subject} …4 @role
            {rival} … (从|自|由) {subject} …10 (引进|请来|邀来|迎来|请到|引入|招|抢) ; weight=0.6
            {rival} …6 (迎来|引入|聘请|任命|聘任|请来|官宣|邀请|招入|喜提|收获|签下) …8 {person} ; local, near=@former
            {rival} …10 (开出|提供|砸|豪掷|重金|天价|高薪|亿美元|万美元) …14 (挖|招揽|邀请|抢|招募|吸引|引诱|招徕) …8
                {subject}
            {rival} …10 (抢|争夺|争抢|争相招揽) …3 {subject} …4 (人才|员工|工程师|研究员|团队|高管|人)
            {rival} …14 (发出|抛出) …4 (招聘邀请|橄榄枝|offer|邀请) ; near=@leaving
            {subject} …10 (被|遭) …8 (挖走|挖角|抢走|截胡|挖人|挖墙脚|挖|招揽|撬走|招募|抢人|挖空) ; far=@order-word
            # Somebody goes to a rival.
            {person} …14 @join …4 {rival} ; local
            {person} …4 (出走|奔赴|转赴|奔向|投向) {rival} ; local
            {subject} …8 @role …4 (出走|奔赴|转赴|奔向|投向) {rival}
            {person} …10 (离职|辞职|离开|出走) …… @join …4 {rival} ; local
            {person} …10 (离职|辞职|离开|出走) …… (赴|去|投|转) {rival} ; local
            {subject} …8 (天才少女|天才少年|高管|负责人|工程师|研究员|科学家|大将|骨干|核心成员) …8 (加盟|跳槽|投奔
                |转投|入职) …6 ; weight=0.6
            {person} …14 (跳槽|转投|投奔|改投|加盟|加入|入职|投身|转会) …6 ; near=@former-or-head, weight=0.6
            {subject} …14 @role …14 @join …4 {rival}
            (前|原) {subject} …14 @role …14 @join …4 {rival}
            {person} … (离开|告别|退出|离职|辞职) …3 {subject} …14 @join …4 {rival}
            {rival} …10 {person} …4 (入职|加盟|加入) ; local
            {subject} …10 (人才|员工|骨干|团队|研究员|工程师) …8 (流向|流入|涌向|投向|奔向|跑去|跑到|去了|被挖去) …3
                {rival}
            从 {subject} …4 (跳槽|转投|投奔|加盟|转会|改投) …3 {rival} ; weight=0.6
            从 {subject} (到|跳到|跳槽到|转战|加入|去|投奔) {rival} ; near=@role, weight=0.6
            """),
    ]

    static let spinoff: [String: [String]] = [
        "en": lines(
            """
            # Somebody leaves and founds.
            {person} …10 @leave …8 to (start|found|launch|build|form|create|set up|co-found|run) ; far=@tour,
                near=@company-word
            {person} …10 @leave …8 (and|to) …2 (start~|found~|launch~|form~|create~|set~ up|co-found~) ;
                near=@company-word
            {person} …10 @leave …8 (startup|start-up|own company|new venture|own firm|own studio|new company|stealth
                |new studio)
            @leave {subject} …8 (to start|to found|to launch|to build|to create|to form|startup|start-up|his own|her
                own|their own)
            {person} …8 (strike~ out on …2 own|go~ it alone|going it alone|goes solo|going solo|own shop|own chain|own
                label)
            # Leavers found.
            (former|ex|ex-) {subject} …10 @role …12 <@found> ; near=@company-word
            (former|ex|ex-) {subject} …1 @role …1 (set up|sets up|start up|found) …1 (rival+|competitor+|firm|company|startup
                |start-up|venture) ; weight=0.6
            (former|ex|ex-) {subject} …6 @role …4 (founded|founds|co-founded|cofounded|has founded|sets up|set up|starts
                |started|launches|launched) {name}
            {subject} 's …2 (former|ex|ex-) …3 @role …4 (founded|founds|co-founded|cofounded|has founded|sets up|set up
                |starts|started|launches|launched) {name}
            (former|ex|ex-) {subject} …10 @role …12 (unveil~|announce~|start~|launch~) …4 (rival|own|new) ;
                near=@company-word
            (former|ex|ex-) {subject} …6 @role …4 (raise~|raising|secure~|bag~|land~) …6 (for|to) …3 (startup|start-up
                |new company|new venture|new firm|own company|own firm) ; far=@buy-word
            (former|ex|ex-) {subject} …6 @role 's …3 (startup|company|start-up|firm|lab|venture|studio)
            {subject} …4 (veteran+|alum|alums|alumni|mafia|exiles|old hands|leavers|defectors) …10 <@found> ;
                near=@company-word
            {subject} …4 (veteran+|alum|alums|alumni|duo|trio|pair) …12 (startup|start-up|new company|new venture|own
                company|own firm) ; far=@buy-word
            {person} …8 <@found> …6 @company-word ; near=@former, far=@buy-word
            {person} …6 (founds|founded|co-founds|co-founded|cofounded|has founded|sets up|set up) {rival} ; near=@former,
                far=@buy-word
            {person} …8 (start|starts|starting|launch|launches|launching|found|founds|founding|form|forms|set~ up) …4
                (rival|competing|own|his own|her own|their own) …5 @company-word
            {subject} …4 (co-founder|cofounder|founder) …4 (starts|start|launches|launch|founds|unveils|announces
                |building) …6 (startup|company|venture|lab|start-up|firm|group|rival)
            (startup|start-up|company|lab|venture|firm|maker|studio) …3 (founded|started|launched|created|led|run|set
                up|built) by …8 (former|ex|ex-|veteran+|alum|alums|alumni) …8 {subject}
            (founded|started|launched|created|set up|built|led|run|co-founded) by …4 (former|ex|ex-|onetime|departed)
                {subject}
            (startup|start-up|company|firm|lab|venture) (from|by|of) …4 (former|ex|ex-|veteran+|alums|alumni) …4
                {subject}
            """),
        "zh": lines(
            """
            # Somebody leaves and founds.
            {person} …16 (离职|离开|辞职|出走|退出|辞任) …20 @found
            {person} …4 (离开|告别|退出|出走|辞去|卸任) {subject} …… (自立门户|另起炉灶|创业|单干|创办新|创立新|成立新|创办公司|创立公司
                |成立公司|另立门户|自己创业)
            {person} …16 (离职|离开|辞职|出走|卸任|辞任) …… (自立门户|另起炉灶|创业|单干|创办新|创立新|成立新|创办公司|创立公司
                |成立公司|另立门户|自己创业)
            {subject} …12 (高管|前高管|负责人|大将|老将|骨干|元老|核心成员|副总裁|制作人|操盘手) …8 (离职|离开|辞职|出走|卸任) ……
                (自立门户|另起炉灶|创业|单干|创办新|创立新|成立新|创办公司|创立公司|成立公司|另立门户)
            {person} …16 (创业|自立门户|另起炉灶|单干|下海|自主创业) ; near=@former
            {person} …12 @found …10 (公司|企业|实验室|工作室|初创|团队|品牌|新公司|机构|创企|项目) ; near=@former
            (离职|离开|出走|告别) …4 {subject} …14 @found
            # Leavers found.
            {subject} …4 (前|原|离职) …14 @found
            (前|原) {subject} …14 @found
            {subject} …12 (高管|创始人|负责人|科学家|工程师|大牛|联创|大将|研究员|骨干|团队|老将|核心成员|首席|副总裁
                |元老|主管|经理) …14 (创业|自立门户|新公司|单干|另起炉灶|组建公司|成立公司|创办公司|创立公司|开公司
                |下海)
            {subject} …6 (旧部|老将|老兵|元老|老臣|系|黑帮|前高管|前员工|大将|大牛|出身|老班底|旧将|前骨干|班底|嫡系)
                …14 @found
            {subject} (系|黑帮) …6 (创业|创业者|初创|公司|出走)
            {subject} …6 (联合创始人|创始人|联创) …8 (另起炉灶|自立门户|再创业|二次创业)
            (来自|出自|由) …3 (前|原) {subject} …12 (创办|创立|创业|成立|组建|打造|创建)
            """),
    ]
}
