extension CueLibrary {
    static let missionConflict: [String: [String]] = [
        "en": lines(
            """
            {subject} … (lift~|end~|drop~|scrap~|relax~|loosen~|abandon~) …1 (its|own|their|self-imposed) …2 (ban
                |moratorium|prohibition) on ; weight=0.6
            {subject} … (leave~|quit~|exit~|walk~ out of|withdraw~ from|pull~ out of|drop~ out of|abandon~) …4
                @green-body …4 (alliance|coalition|group|club|pact|initiative|accord|body|compact) ; weight=0.6
            # A pledge is dropped.
            {subject} … <@renege> …8 @pledge ; far=@sales, far=@deal-word, far=@trade-curb
            {subject} … (<@renege>|scale~ back|pare~ back|trim~|lower~|downgrade~|miss~) …8 @green …6 (goal+|target+
                |plan+|ambition+|pledge+|commitment+)
            {subject} … (<@renege>|scale~ back) …6 (goal+|target+) …6 @green
            {subject} … (back~ away|back away|step~ back|retreat~|renege~|row~ back|walk~ away) …1 (from|on) …6
                @pledge
            {subject} … <@renege> …10 (by 2030|by 2035|by 2040|by 2050|climate|emission+|all-electric|fully electric
                |recycl*|sustainab*|diversity|inclusion|dei|reusable|reuse|carbon|net zero|net-zero|human rights
                |encryption|fact-check*|fact checking|moderation)
            {subject} … (quietly|silently) …3 (remove~|drop~|delete~|change~|alter~|rewrite~|scrub~|edit~|erase~
                |revise~|strip~) …8 (policy|language|mission|statement|words|wording|terms|@pledge)
            {subject} … (no longer|stops|stopped) …3 (promis*|pledg*|commit*|open source|open-source|bans|prohibits
                |rules out) ; negated
            {subject} … lift~ …2 (ban|prohibition) on …8 ; near=@military-word
            {subject} … end~ …3 (diversity|dei|inclusion|climate|sustainability) …3 (programme+|program+|efforts|push
                |goals)
            # Military and secret-service work of a laboratory.
            @military …14 @use-word …10 {subject} ; far=@hardware, with=@lab
            {subject} …14 @deal-verb …14 @military ; far=@hardware, with=@lab
            {subject} …10 @military …6 (contract+|deal+|agreement|pact|work|use|project|networks|system+|partnership)
                ; far=@hardware, with=@lab
            {subject} … (deal|contract|agreement|agrees|partner~|work~|sign~) …6 with …3 @military ; far=@hardware,
                with=@lab
            {subject} … (partner~|deal|contract|work~|team~ up) …12 (weapon+|battlefield|warfare|missile+|targeting) ;
                far=@hardware
            {subject} … (let~|allow~|permit~) …6 @military …3 (use|access|deploy) ; far=@hardware
            {subject} … (refus*|resist*|reject*|restrict*|limit*|guardrails|red lines|bar~) …10 @military ;
                near=@punished, weight=0.6
            # Mission against business.
            {subject} …8 @nonprofit …4 (conversion|restructur*|convert~|shift|transition*|structure|status|switch
                |plan+|overhaul|pivot|turn|bid|venture|model) ; far=@lookback, far=@judge-rejects, far=@give-up
            {subject} … (become~|turn~ into|convert~|transition*|shift*|restructur*) …6 @nonprofit ;
                far=@judge-rejects, far=@give-up
            {subject} … (drop~|abandon~|shed~|scrap~|lose~) …4 @nonprofit …2 (status|control|structure) ; far=@give-up
            {subject} … (theft|heist|looting|betrayal|betray~) …8 (nonprofit|charity|mission|public|founding|humanity
                |human history) ; claim, weight=0.45
            {subject} … (wrong side of history|lost its way|strayed from|sold its soul|hypocri*|against its own
                principles) ; weight=0.5
            {subject} … (wrong about|wrong side) …6 (open source|open-source|openness|transparency)
            {subject} … (profit+|growth|engagement|revenue) (over|before|ahead of|above) (safety|users|people|children
                |mission|ethics|patients|quality)
            {subject} … (safety took a back seat|safety takes a back seat|shiny products|prioriti* profit*|put~
                profit*)
            {subject} … (contradict~|at odds with|clash~ with|betray~|undermin*|violat*) …4 (mission|principle+|stated
                |founding|own policy|charter)
            {subject} … (messaging|lies|lied|lie) …6 @military ; claim, weight=0.4
            {subject} … (cut~ corners on safety|rush~ safety|skimp~ on safety|less time for safety|slash~ safety
                testing) ; weight=0.55
            {subject} … (closed source|closed-source|no longer open|goes closed|abandon~ open|end~ open-source
                |proprietary) ; with=@open, weight=0.45
            """),
        "zh": lines(
            """
            # A pledge is dropped.
            {subject} …8 @renege …14 @pledge ; far=@sales, far=@deal-word
            {subject} …12 (删除|移除|去掉|改写|悄悄修改|抹去|删去|撤下|删掉) …14 (条款|政策|声明|措辞|宣言|规定|字眼
                |表述|禁止|@pledge)
            {subject} …14 (放宽|放松|降低|削弱|跳过|压缩|缩短|牺牲|弱化|取消) …8 (安全测试|安全审查|安全标准|安全限制
                |安全评估|内容审核|安全护栏|事实核查|红线)
            {subject} …10 (终止|取消|结束|叫停|解散) …6 (多元化|dei|减排|环保|碳中和|可持续)
            # Military and secret-service work of a laboratory.
            @military …14 @use-word …14 {subject} ; far=@hardware, with=@lab
            @military …14 {subject} …12 @use-word ; far=@hardware, with=@lab
            {subject} …14 @military …12 (合作|合同|协议|使用|应用|部署|用途|项目|订单|采用|接入|服务|网络) ;
                far=@hardware, with=@lab
            {subject} …12 @use-word …12 @military ; far=@hardware, with=@lab
            {subject} …14 (拒绝|限制|禁止|坚持|护栏) …10 @military ; near=@punished, weight=0.6
            # Mission against business.
            {subject} …12 (营利|盈利|非营利|非盈利|公益) …10 (转型|重组|转变|架构|转为|变更|改制|结构|转向|控制|性质)
                ; far=@give-up
            {subject} …12 (转型|转为|变身|改组|重组|改制|转向|变成) …8 (营利|盈利公司|商业公司|公益公司|盈利性|营利性)
                ; far=@give-up
            {subject} …10 (背离|违背|偏离|抛弃|忘记|背叛|丢掉|牺牲) …8 (初心|使命|初衷|理想|原则|安全|用户|开源|精神
                |承诺|价值观)
            {subject} … (违背初衷|忘了初心|变味|变质|利润至上|利益至上|不再安全第一|唯利是图|言行不一|自相矛盾|屠龙者
                |走错路)
            {subject} …12 (利润|商业|增长|盈利|产品) …4 (凌驾|高于|优先于|重于|压过|盖过|大于) …6 (安全|用户|使命|伦理
                |道德|质量)
            {subject} …12 (历史错误|历史的错误|错误一边|站错队|错误的一边)
            {subject} …12 (开源|开放|闭源) …6 (失误|错误|食言|倒退|变脸|背叛|背刺) ; weight=0.45
            {subject} …12 (转闭源|转向闭源|不再开源|放弃开源|停止开源|由开转闭) ; weight=0.45
            """),
    ]

    static let board: [String: [String]] = [
        "en": lines(
            """
            # In figures of speech.
            {subject} … show~ (its|the|their) …1 (chief|boss|ceo|president|chairman) …1 door ; also=talent.departure
            (cost|costs) …4 (top job|the helm) …1 (at|of) {subject} ; also=talent.departure
            (directors|board members) …8 (abandon~|quit~|leave~|desert~|say~ goodbye to|walk~ out on|bail~ on|resign~ from) …3
                {subject} ; weight=0.9, also=talent.departure
            @holders …4 (win~|gain~|take~|secure~|grab~) …4 seat+ …3 {subject} …1 board ; weight=0.8
            <@oust> …5 (directors|chairman|chairwoman) ; weight=0.8, far=@sport
            {subject} …2 @holders …4 (refuse~|reject~|vote~ against|vote~ down|withhold~|rebuff~|rebuke~|block~) …6
                (back|support|management|pay|board|directors|discharge|re-election|strategy) ; negated, weight=0.8
            # The chief goes, or is made to go.
            {chief} …5 @goes ; also=talent.departure
            {chief} …4 (ousted|fired|sacked|replaced|dismissed|removed|pushed out|forced out|axed|suspended|shown the
                door|unseated|toppled|voted out|ejected) ; also=talent.departure, local
            {subject} (chief|boss|president|ceo|co-ceo) (@goes|fired|ousted|sacked|dismissed|removed|forced out|pushed
                out|out) ; also=talent.departure
            {subject} (chief|boss|ceo) {name} (@goes|fired|ousted|sacked|dismissed|removed|forced out|pushed out|out)
                ; also=talent.departure
            {subject} (chief|boss|ceo) {chief} (@goes|fired|ousted|sacked|dismissed|removed|forced out|pushed out|out)
                ; also=talent.departure
            {subject} … <@oust|replace|dump> …5 {chief} ; also=talent.departure
            {subject} … (name~|appoint~|tap~|pick~) …6 (@chief|as chief) …1 (replacing|to replace|in place of) ;
                also=talent.departure
            {person} …… (quit~|resign~|leave~|depart~|exit~|step~ down) …2 (in|after|amid|over) …1 (row|clash|feud|dispute|spat
                |rift) ; weight=0.7
            {subject} … <@oust> …1 (its|the|their) …2 (chief|boss|president|founder) ; also=talent.departure
            {subject} <@oust> (chief|boss|ceo) ; also=talent.departure
            {subject} … (ousts|fires|dumps|sacks|replaces|shows) {name} …6 (chief|boss|ceo|helm|leader|door) ;
                weight=0.9, also=talent.departure
            (ouster|firing|dismissal|removal|resignation|sacking|departure|exit) of …6 {chief} ; also=talent.departure
            {chief} (ouster|firing|dismissal|removal|resignation|departure|exit) ; also=talent.departure
            {subject} … (sudden|abrupt|shock|surprise) …1 (ouster|exit|departure|resignation) ; near=@chief,
                also=talent.departure
            {name} (out|ousted|fired|resigns|quits|steps down) …2 (as|from) …3 @chief … {subject} ;
                also=talent.departure
            {person} …3 (ousted|pushed out|forced out|fired|replaced|out) as …4 @chief
            {subject} 's {name} (out|ousted|fired|replaced|removed|forced out|pushed out) …1 as …2 @chief ;
                also=talent.departure, local
            {subject} …2 (oust~|fires|sacks|dumps|boots|axes) {name} ; weight=0.7, also=talent.departure, title
            {name} …1 (resign~|quit~|exit~|depart~|step~ down|step~ aside|stand~ down|ousted|fired|removed) as …2 {chief} ;
                local, also=talent.departure
            {chief} …4 (return~|reinstated|is back|to return|come~ back|rehired) ; gain
            {subject} … (reinstate~|bring~ back|rehire~) …4 {chief} ; gain
            # The board.
            {subject} board …4 @quarrel ; weight=0.9
            {subject} …6 (boardroom|board|governance|leadership|succession) …2 @turmoil-noun
            {subject} …1 (family|founding family|heirs|brothers|siblings|co-founders|cofounders|founders) …2 (feud+|at
                odds|fall~ out|fell out|squabble~|split over|battle for control|fight~ over) ; weight=0.7
            (activist+|activist investor+|activist fund+) …3 (push~|press~|urge~|demand~|call~ on|target~) …1 {subject} ;
                weight=0.6
            {subject} … (reject~|rebuff*|oppose~|fight~) …2 (activist+|dissident+) …4 (nominee+|slate|director+|demand+
                |proposal+|plan) ; weight=0.7
            @turmoil-noun (at|inside|in|over|of) {subject} ; near=@board-word
            (boardroom|board|leadership|power|proxy) …1 @turmoil-noun (at|inside|in|over) {subject}
            (proxy fight|proxy battle|proxy contest|power struggle|boardroom battle) …2 (loom~|erupt~|break~ out|brew~)
                …1 (at|in|over) {subject}
            {subject} … (proxy fight|proxy battle|power struggle|no confidence|no-confidence|palace coup|leaderless
                |shareholder revolt|investor revolt|shareholder rebellion)
            {subject} …8 (founder+|director+|chairman|board) …4 (face~|facing) …2 (revolt|rebellion|ouster|challenge
                |vote)
            {subject} …6 @holders …6 @press …8 (ceo|chief|board|chairman|removal|ouster|resignation|director+
                |leadership|seat+|management)
            @holders …6 @press …8 {subject} …6 (board|chief|ceo|chairman|director+|management|leadership)
            {subject} …6 founder …4 (attack~|blast~|slam~|fight~|sue~|clash~ with|at war with) …3 board
            {subject} …6 (founder+|director+|chief|chairman) …6 (give~ up|vacat*|quit~|leave~) …4 board seat+ ;
                weight=0.8
            @leader (at|of) {subject} …4 @quarrel ; weight=0.8
            {subject} …6 (chairman|chairwoman|chair) …2 under (pressure|fire) ; weight=0.8
            @holders …3 (vote~ down|reject~|revolt~|rebel~|vote~ against) …6 (pay|chief|chairman|board) …8 {subject} ;
                weight=0.8
            {subject} … (board member+|director+|chairman|chairwoman|chair) …6 (@goes|ousted|removed|will not seek
                re-election|not seek re-election) ; weight=0.7, negated, far=@found-word
            {subject} … (chairman|chairwoman|chair|director+) …4 (re-election|reelection) …6 (record low|narrow*
                |scrap*|barely|revolt|support) ; weight=0.6
            {person} …8 (@goes|removed|ousted|kicked off|pushed off|thrown off|voted off) …4 {subject} …1 board ;
                weight=0.8
            {person} …8 (@goes|removed|ousted|kicked off) …4 (from|off) …3 board ; weight=0.8, far=@startup-word
            (board member|director|chairman|chair) …4 (@goes|ousted) …4 {subject} ; weight=0.6
            {subject} … (employees|staff|workers) …6 (threaten~ to quit|revolt~) ; near=@board-word
            # The chief under pressure; a place that is empty.
            {chief} …6 (under fire|under pressure|calls to resign|calls to go|must go|should resign|embattled|on thin
                ice|no-confidence|urged to quit|urged to resign|must resign|faces revolt|ouster bid|loses support)
            @press …6 {chief} …5 (resign|resignation|step down|go|quit|be fired|ouster|removal|removed)
            {subject} …8 (interim|acting) (ceo|chief executive|chief|boss) ; far=@no-turmoil
            {subject} … (search for|hunt for|seek~|name~|appoint~|tap~|pick~|turn~ to) …4 (new ceo|new chief executive
                |new chief|new boss|next ceo|successor|replacement) ; near=@turmoil
            {person} …6 named …4 (chief|boss|ceo) …6 {subject} ; near=@turmoil-strict
            trump …6 @press …8 (resign|fired|quit|go|step down) ; weight=0.8
            """),
        "zh": lines(
            """
            # Shareholders fight over the house.
            {subject} …8 (抢公章|公章之争|公章争夺|两派股东|股东撕破脸|股东内斗|股东对峙) ; weight=0.9
            {subject} …4 (联合创始人|创始人|创始团队|兄弟|家族) …4 (反目|失和|决裂|争产|争家产|撕破脸|闹翻) ; weight=0.7
            (激进投资者|激进股东|激进基金|维权基金) …6 (要求|施压|敦促|逼|盯上|狙击|呼吁) …1 {subject} ; weight=0.6
            {subject} …4 (拒绝|反对|抵制) …4 (激进投资者|激进股东|维权基金) ; weight=0.7
            {subject} …14 (股东大会|股东会) …12 (否决|遭否|被否|反对|未通过|翻车|未获通过) ; negated, weight=0.8
            # The chief goes, or is made to go.
            {chief} …8 (被|遭) …14 @oust ; also=talent.departure
            {chief} …3 (@leave|@oust|下课|引咎辞职|被免|被撤换|辞去|被炒|退位|失联|黯然离场|交棒|让位|下野|提前离任
                |闪辞|递交辞呈) ; also=talent.departure, far=@told
            {subject} …6 (ceo|首席执行官|掌门人|总裁|董事长|一把手|总经理|董事会主席|社长|联席ceo) …6 (@leave|被罢免
                |下课|被免|遭解雇|被换|换人|递交辞呈|闪辞|被撤|遭罢免|被赶下台|易主) ; also=talent.departure,
                far=@told
            {subject} …14 @oust …6 {chief} ; also=talent.departure
            {subject} …14 @oust …6 (社长|董事长|总裁|一把手|掌门) ; also=talent.departure
            (卸任|辞任|辞去|不再担任|离任) {subject} …2 @chief ; also=talent.departure
            {leader} … (辞去|卸任|辞任|不再担任) …2 (董事长|ceo|首席执行官|董事会主席|一把手) ; also=talent.departure
            {leader} …10 (辞职|离职|离任|出走|辞任) …6 (不和|分歧|矛盾|决裂|闹翻) ; weight=0.7
            {leader} …4 与 …6 (董事会|股东|大股东|母公司|创始人|董事长) …4 (不和|分歧|矛盾|决裂|闹翻|失和) ; weight=0.7
            {leader} … (辞去|卸任|辞任) …4 {subject} …6 (董事长|ceo|总裁|总经理|董事会主席|一把手) ;
                also=talent.departure
            (被|遭) …3 {subject} …6 @oust ; near=@chief-known
            {chief} …10 (恐|将|或|可能|疑|被曝|传|被要求|面临) …6 (被踢出|下课|下台|被罢免|出局|被撤换|被解雇|被换掉
                |退位|让位|被逼宫) ; plan
            {chief} …10 (回归|重返|复职|官复原职|重回|回来|归来|重掌|复出) ; gain
            {person} …10 (回归|重返|复职|官复原职|重回|将重回|将回归) …10 (@chief|董事会) ; gain
            # The board.
            {subject} … @turmoil-noun
            {subject} …10 (高层|管理层|董事会|领导层|班子) …6 (大换血|地震|动荡|洗牌|巨震|剧震|换血|大清洗|震荡|混乱
                |真空|内斗|危机)
            {subject} …8 @holders …12 @press …10 (ceo|董事|换人|下台|罢免|控制权|管理层|董事会|掌门|辞职)
            {subject} …8 董事会 …10 (@oust|@turmoil-noun|@quarrel|重组|集体辞职)
            {subject} …8 董事会 …8 (更换|替换|物色|寻找|遴选) …10 (ceo|首席执行官|掌门人|总裁|接班人|继任者|继任人选) ;
                weight=0.8
            {subject} …10 (董事|董事长|董事会成员|董事会主席) …10 (@leave|被罢免|被免|被带走)
            {person} …8 @leave …8 (董事|董事会) ; weight=0.7
            {person} …8 (被|遭|恐被|将被|或被) …4 @oust …6 董事会 ; plan
            {person} …8 @oust …4 {subject} …3 董事会 ; plan
            @holders …8 @press …8 {subject} …3 董事会 ; weight=0.8, plan
            {subject} …6 @holders …14 起诉 …8 董事会 ; weight=0.8, plan, also=legal.regulatory
            {subject} …6 @holders …14 施压 …8 董事会 ; weight=0.8, plan
            # The chief under pressure; a place that is empty.
            @press …10 {chief} …6 (辞职|下台|下课|离职|走人|让位)
            {chief} …10 (地位不保|岌岌可危|面临逼宫|信任危机|信任投票)
            (总统|特朗普|议员|州长|市长) …10 @press …10 (辞职|下台|下课|离职|让位|走人) ; weight=0.8
            {subject} …12 (临时|代理|代) (ceo|首席执行官|总裁) ; near=@turmoil
            {subject} …10 (换帅|易帅|换掌门) ; weight=0.8, far=@sale-word
            """),
    ]

    static let safetyDissent: [String: [String]] = [
        "en": lines(
            """
            # Staff speak out.
            (@staff|union members|union) (at|of|in|inside) {subject} …4 (write~|appeal~|complain~) to ; weight=0.7
            {subject} …6 @staff …4 @protest ; near=@dissent-object, weight=0.7, far=@firing
            @staff (at|of|inside|from) …3 {subject} …6 @protest ; near=@dissent-object, weight=0.7
            {subject} …6 @staff …4 @strong-protest ; weight=0.7, far=@firing
            {subject} …4 @role who …2 (reported|raised|flagged|warned|exposed|blew|spoke|refused|complained) ;
                weight=0.65
            {subject} …6 @staff …6 open letter
            (open letter|petition) …10 @staff …8 {subject}
            {subject} … (open letter|petition) ; near=@insiders, far=@customer-word
            (open letter|petition) …10 {subject} ; near=@insiders, far=@customer-word
            {subject} …6 @staff …4 (walk out|walkout|stage walkout) ; weight=0.6
            {subject} … (staff|employee|worker|internal) …2 (revolt|backlash|uproar|dissent|protest+|outcry|unrest
                |walkout+|rebellion|mutiny|petition)
            (staff|employee|worker|internal) …1 (revolt|dissent|protest+|outcry|unrest|walkout+|petition|mutiny) …6
                (at|over|inside|against) …5 {subject}
            {subject} …8 (quit~|resign~|leave~) …3 in protest ; weight=0.8, near=@cause
            (ex|ex-|former) {subject} …4 @staff …4 @protest ; weight=0.65
            {person} …6 (former|ex|ex-|onetime|departed) …12 (warn~|accus*|alleg*|say~ …3 terrif*|fear~|alarm*
                |reckless) ; near=@dissent, weight=0.6, claim
            {person} …8 @leave …10 (warn~|warning|accus*|slam~|concern*) ; near=@dissent, weight=0.7
            (former|ex|ex-) …3 @safety-word …3 (lead|chief|head|researcher|employee|adviser) …6 (say~|warn~|fear~) …6
                {subject} ; weight=0.6, claim
            # Whistle-blowers, and what becomes of them.
            {subject} …6 @role …4 (flagged|raised|reported|warned|questioned|complained|exposed) …… (sidelined|pushed
                out|fired|silenced|demoted|punished|forced out|retaliat*|dismissed|suspended|frozen out|bullied) ;
                weight=0.7
            {subject} …6 (fired|dismissed|sacked|suspended|laid off|let go|demoted) after …2 (raising|reporting|flagging
                |voicing|warning|complaining|speaking out|blowing) ; weight=0.7
            {subject} … (whistleblower+|whistle-blower+|whistle blower+|blow~ the whistle) ; far=@protects
            (whistleblower+|whistle-blower+|whistle blower+) …… {subject} ; far=@protects, weight=0.7
            (insider+|ex-employee+|former employee+) …6 (accus*|alleg*|claim~|warn~|reveal~|expos*|testif*) …8
                {subject} ; weight=0.6, claim
            {subject} …8 (nda|ndas|non-disparagement|gag order+|silenc*|muzzl*|retaliat*|hush~|nondisclosure|gagged)
            {subject} …10 @staff …10 (silenc*|muzzl*|retaliat*|gagged|ignored|punished)
            {subject} …8 (exposé|expose|tell-all|memoir) …4 (author|book|writer|reveals|alleges) ; weight=0.6
            {subject} … <fire|dismiss|suspend|punish|discipline|sack> …6 (whistleblower*|whistle-blower*|protester+
                |dissent*|critics|organizers|employees who|staff who|workers who|employee who|engineer who|researcher
                who) ; weight=0.7
            {subject} …6 @staff …6 protest …10 (dismissed|fired|sacked|arrested)
            {subject} …10 (ignor*|brush* aside|downplay*|overrul*|sidelin*) …4 (safety|warning+|concern+|red flags) ;
                near=@insiders, weight=0.6, claim
            right to warn
            # The people who look after safety.
            {subject} … <disband|dissolve|dismantle|gut|scrap|break up|cut|shut down|axe|eliminate|fire|lay off> …6
                @safety-unit
            {subject} …6 @safety-unit …5 (disband*|dissolv*|dismantled|gutted|scrapped|is no more|no longer exists
                |quits|quit|resign~|leave~|cut|axed)
            @safety-unit …5 (disband*|dissolv*|is no more|no longer exists|gutted) ; weight=0.8
            {subject} …6 @safety-word …3 @staff …5 (quit~|resign~|leave~|depart~|keep quitting|leaving) ;
                with=@dissent
            {subject} …6 @safety-word …3 (chief|head|lead|leader|researcher|adviser|advisor) …5 (quit~|resign~|leave~
                |depart~) …6 (warn*|concern*|protest|say~)
            (resignation|departure|exodus) of …6 @safety-word ; with=@dissent
            """),
        "zh": lines(
            """
            # Staff speak out.
            {subject} …8 @staff …14 @protest ; near=@dissent-object, weight=0.7
            {subject} …10 (公开信|联名信|联名上书|联署|万言书|联名|请愿书) ; near=@insiders
            (联名|联合发) …10 (公开信|警告|信|发声) …10 {subject} ; near=@insiders
            {subject} …10 (内部抗议|员工抗议|内部反弹|内部哗变|员工反对|员工逼宫|集体抗议) ; weight=0.7
            {subject} …10 (前高管|前负责人|前主管|前员工|前经理|离职员工|知情员工|爆料人) …10 (爆料|揭露|怒斥|炮轰
                |控诉|指控|举报|警告|发文|作证|站出来|出书)
            {subject} …2 (前|离职) …6 @staff …10 @protest ; weight=0.65
            # Whistle-blowers, and what becomes of them.
            {subject} …14 (吹哨人|举报人|内部举报|实名举报|吹哨|告密者|揭发者|举报者|内部爆料|举报信)
            举报 {subject} …10 (前员工|员工|工程师|高管) ; weight=0.7
            (吹哨人|举报人|内部人举报|内部人|前员工|员工|工程师) …10 (举报|揭露|指控|控诉|爆料|炮轰|实名举报|揭发|吹哨
                |警告|作证) …10 {subject} ; weight=0.6, claim
            {subject} …12 (封口协议|封口费|封口令|禁言|报复|噤声|封口|报复性解雇)
            {subject} …10 @oust …12 (举报|抗议|吹哨|异议|揭发)
            {subject} …10 (无视|忽视|压下|隐瞒) …8 (警告|安全隐患|内部警告|员工警告) ; weight=0.6, claim
            # The people who look after safety.
            {subject} …14 @safety-unit …10 (解散|被裁|撤销|裁撤|离职|出走|瓦解|名存实亡|重组|没了|被解散|集体离职
                |辞职)
            {subject} …10 (解散|裁撤|撤销|砍掉|关闭|拆散|裁掉) …12 @safety-unit
            @safety-unit …10 (已被解散|被解散|解散|瓦解) ; weight=0.8
            {subject} …12 (安全主管|安全负责人|安全研究员|安全副总裁|对齐负责人|伦理负责人) …10 (离职|辞职|出走|离开
                |怒斥|炮轰|警告|质疑) ; with=@dissent
            """),
    ]
}
