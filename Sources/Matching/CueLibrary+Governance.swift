extension CueLibrary {
    static let missionConflict: [String: [String]] = [
        "en": lines(
            """
            {subject} … (agree~|sign~|strike~|ink~|win~|land~|secure~|clinch~|get~|award*|partner~|deploy~|supply~|offer~|provide~|allow~|open~) …14 (pentagon|dept. of war|department of war|department of defense|dod|military|army|navy|air force|defense department|cia|nsa|classified network|classified networks|spy agency|spy agencies|ice|immigration enforcement|war department|armed forces|nato|ministry of defence|idf|border patrol|police surveillance|weapons) ; far=@hardware
            (pentagon|department of war|department of defense|military|defense department|army|nsa|cia|spy agencies|ice|armed forces) …14 (deploy~|use~|using|adopt~|turn~ to|tap~|buy~|sign~|deal|contract|agreement|partner~|embrace~) …10 {subject} ; far=@hardware
            {subject} … (military|weapons|warfare|surveillance|pentagon|defense) …2 (deal|contract|pact|work|agreement|ties|push|pivot|ban|partnership|messaging|program) ; far=@hardware
            {subject} … (transition~|transitioning|pivot|switch~|convert~|restructure~|reorganiz~|become~|becoming|turn~|move~|moves|shift) …5 (to|into|as) …3 (for-profit|for profit|public benefit|profit-making|commercial)
            {subject} 's …3 (for-profit|for profit|nonprofit|non-profit|public benefit) …3 (pivot|shift|conversion|transition|plan+|move|venture|restructuring|status|arm|control|model|turn|overhaul|bid|makeover)
            {subject} … (theft|heist|steal~|looting|betrayal|betrays|betrayed) …8 (nonprofit|charity|mission|public|founding|humanity|human history) ; claim, weight=0.45
            {subject} … (abandon~|ditch~|drop~|kill~|scrap~|forget~|remove~|delete~|erase~|strip~) …4 ("don't be evil"|don't be evil|openness|open weights|safety|encryption|privacy|fact-check*|fact checking|moderation|independence|founding mission|charter|ideals|responsible ai|transparency|neutrality)
            {subject} … (less safe|safety corners|cut~ corners on safety|safety shortcuts|rush~ safety|rushed safety|slash~ safety testing|less time for safety|skimp~ on safety|bypass~ safety|cut~ safety|safety testing cut) ; weight=0.55
            {subject} … (contradict~|at odds with|clash~ with|conflicts with|betrays|undermines|violates) …4 (mission|principle+|values|stated|founding|own policy|promise+|pledge+|charter)
            {subject} … (quietly|silently) …3 (remove~|drop~|delete~|change~|alter~|rewrite~|scrub~|edit~|erase~|revise~|strip~) …8 (policy|language|mission|statement|pledge|promise|word|words|terms|principles|safety|commitment|charter|wording)
            {subject} … (secretive|opaque|opacity|closed|no longer publish*|stop publishing|stops publishing|withhold~ details|refuses to disclose|won't say|won't disclose|keeps secret) …6 ; weight=0.4, claim, near=@open
            {subject} … <drop|ditch|abandon|remove|scrap|weaken|loosen|reverse|break|delete|water down|soften|backtrack on|back away from|back off|walk back|renege on|go back on|retreat from|relax|shelve|rewrite|erase|dilute|betray|violate|lift|strip|quietly drop|backpedal on|roll back|dump|discard|pull back from|back out of|forsake|narrow|kill off|axe|eliminate> …8 (pledge+|promise+|commitment+|principle+|vow+|policy against|ban on|safety polic*|guardrail+|goal+|mission statement|safety framework|core values|safeguard+|values|dei|diversity|climate target+|net zero|net-zero|safety standard+|ethics|nonprofit control|open source|open-source|mission|prohibition|red line+|target to|responsible scaling) ; far=@sales
            {subject} … (no longer|stops|stopped) …3 (promis*|pledg*|commit*|open source|open-source|bans|prohibits|rules out) ; negated
            {subject} … (pentagon|military|defense department|defence department|department of war|department of defense|army|navy|air force|cia|nsa|spy agencies|intelligence agencies|warfare|weapons|drone+|classified network|classified|battlefield|war department|ice agents|immigration enforcement|kill chain|nuclear weapons|war game+|airstrikes|idf|israeli military|defence|defense) …4 (contract+|deal+|agreement|use|work|project|customers|partnership|networks|tool+|operation+|system+|access|pact|strikes|raid) ; far=@hardware, far=@rival-gain
            (pentagon|military|department of war|army|spy agencies|u.s. military|us military|war department) … (use~|using|used|deploy~|tap~|sign~|adopt~|strike~ deal|deal|contract|award~|agreement|partner~) …6 {subject} ; far=@hardware
            {subject} … (deal|contract|agreement|agrees|partner~|work~|sign~|project) … with …3 (pentagon|military|department of war|department of defense|army|dod|nsa|ice|us defense|defense contractor) ; far=@hardware
            {subject} … (for-profit|for profit|nonprofit|non-profit|public benefit corporation|capped-profit) … (conversion|restructur*|convert~|shift|transition|structure|control|status|switch|plan+|overhaul|move|become~|turn~) ; far=@lookback
            {subject} … (become~|turn~ into|convert~|converting|restructur*|transition*|shift*) … (for-profit|for profit|public benefit)
            {subject} … (wrong side of history|betray~ …3 mission|lost its way|abandon~ …4 mission|drift from …3 mission|strayed from|sold its soul|hypocri*|broke …3 promise|ethical duties|against its own principles)
            {subject} … (profit+ (over|before|ahead of|above) (safety|users|people|principle+|children|mission|ethics|patients|quality)|growth over safety|shiny products|safety took a back seat|safety takes a back seat|race ahead of safety|prioritiz~ profit*|prioritis~ profit*|put~ profit*|engagement over)
            {subject} … (closed source|closed-source|no longer open|less open|goes closed|abandons open|not so open|ends open-source|proprietary) … ; with=@open, weight=0.45
            {subject} … (backs away|back~ away|back away|steps back|retreats|reneges|goes back) from …6 (promise|pledge|goal|commitment|target|vow|mission)
            {subject} … (scrap~|drop~|ditch~|abandon~|delay~|weaken~|soften~|water~ down|cut~) …10 (by 2030|by 2035|by 2040|by 2050|climate|emission+|all-electric|fully electric|recycl*|sustainab*|diversity|inclusion|dei|reusable|carbon|net zero|human rights|encryption|privacy pledge)
            {subject} … (boycott) ; with=@military, weight=0.5
            {subject} … (censor*|compl~ with censorship|bow~ to|cave~ to|capitulat*|bends the knee) … ; weight=0.45, claim
            {subject} … (wrong about|on the wrong side) … (open source|open-source|openness|transparency)
            {subject} … (refuse~|resist~|reject~|restrict~|limit~|ban~|guardrails|red lines|bar~) … (military|pentagon|weapon*|surveillance|warfare) … ; near=@punished, weight=0.6
            """),
        "zh": lines(
            """
            {subject} …14 (与|和|同|向|为|获|签|签下|拿下|达成|提供|部署|接入|允许|进入) …12 (五角大楼|国防部|战争部|军方|美军|军队|国安局|中情局|军工|军事|机密网络|情报机构|移民局|北约|警方监控|武器) …10 ; far=@hardware
            (五角大楼|国防部|战争部|美军|军方|美国军方|国安局|中情局|移民局) …14 {subject} …10 (模型|技术|工具|系统|部署|合同|协议|合作) ; far=@hardware
            (五角大楼|国防部|战争部|美军|军方) …14 (允许|部署|采用|引入|签署|接入|使用|选中) …14 {subject} ; far=@hardware
            {subject} …12 (删除|移除|去掉|改写|悄悄修改|抹去|删去|撤下|修改|取消) …12 (条款|政策|承诺|使命|声明|原则|措辞|宣言|规定|禁令|字眼|表述|禁止) ; far=@sales
            {subject} …12 (转型|转为|变身|改组|重组|改制|转向|变成) …8 (营利|盈利|商业公司|公益公司|盈利公司|营利性|上市公司)
            {subject} …10 (背离|违背|偏离|抛弃|忘记|背叛|丢掉|放弃|牺牲) …8 (初心|使命|初衷|理想|原则|安全|用户|开源|精神|承诺|价值观)
            {subject} …12 (放宽|放松|降低|削弱|跳过|压缩|缩短|牺牲|弱化|取消) …8 (安全测试|安全审查|安全标准|安全限制|审核|安全评估|内容审核|安全护栏|事实核查|红线)
            {subject} …8 (不开源了|由开转闭|闭源化|拒绝公开|不再公开|不公开|不透明|黑箱|停止公开|闭门) ; weight=0.45, claim
            {subject} …8 (向|对) …6 (低头|妥协|屈服|让步|下跪|认怂|跪) ; weight=0.45, claim
            {subject} … (放弃|删除|违背|背弃|撤销|取消|移除|放宽|弱化|抛弃|推翻|修改|打破|违反|收回|废除|删掉|松绑|食言|撕毁|背离|不再坚持|不再承诺|淡化|悄悄删|退缩|下调|降低|削弱|改口|收紧|解除|背叛) …14 (承诺|使命|初心|原则|誓言|誓约|保证|价值观|安全政策|安全标准|底线|禁令|准则|红线|宗旨|愿景|多元化|目标|诺言|初衷|约定|开源|护栏|环保|安全框架|禁止) ; far=@sales
            {subject} …14 (不再坚持|收回|放弃|撤回|删掉|删除|推翻|食言|背弃|取消|废弃|悄悄删掉|退缩|打退堂鼓|下调|推迟|弱化) …20 (承诺|目标|诺言|誓言|计划全面|全面电动化|碳中和|多元化|环保|原则|宣言|全面停售|可持续|减排|使命|零排放|开放|加密) ; far=@sales
            {subject} … (军方|五角大楼|国防部|军事|武器|军队|军工|国安局|中情局|情报机构|作战|战争部|战场|军用|杀伤|空袭|无人机|涉密|机密网络|军方合同|移民局) …12 (合作|合同|协议|使用|应用|部署|用途|项目|订单|采用|接入|系统|服务|行动|网络|交易|模型) ; far=@hardware
            (军方|五角大楼|国防部|军事|国安局|中情局|情报机构|战争部|美军|美国军方) …10 (使用|采用|借助|签约|利用|部署|接入|动用|合作|通过|启用|合同) …8 {subject} ; far=@hardware
            {subject} … (营利|盈利|非营利|非盈利|公益) …10 (转型|重组|转变|架构|转为|变更|改制|机构|公司|结构|组织|转向|控制|性质|分家)
            {subject} … (违背初衷|背离初衷|忘了初心|忘记初心|变味|变质|背离使命|利润至上|利益至上|商业化优先|不再安全第一|安全第二|唯利是图|双标|虚伪|言行不一|自相矛盾|屠龙者|恶龙|走错路|失去灵魂)
            {subject} … (利润|商业|增长|盈利|产品) …4 (凌驾|高于|优先于|重于|压过|盖过|大于) …6 (安全|用户|使命|伦理|道德|质量)
            {subject} … (历史错误|历史的错误|错误一边|站错队|错误的一边)
            {subject} … (开源|开放|闭源) …6 (失误|错误|食言|倒退|转向闭源|变脸|不再开源|背叛|转闭源|走向闭源|背刺) ; weight=0.45
            {subject} … (闭源|不再开源|转向闭源|放弃开源|停止开源) ; weight=0.45
            {subject} … 封口 ; weight=0.6
            {subject} … (拒绝|限制|禁止|坚持|护栏) …8 (军事|武器|监控|军方) … ; near=@punished, weight=0.6
            """),
    ]

    static let board: [String: [String]] = [
        "en": lines(
            """
            {subject} … (ceo|chief executive|boss|chief|founder|president|chairman) …6 (ousted|fired|sacked|out|resigns|quits|steps down|to step down|stepping down|exits|departs|leaves|removed|toppled|dismissed|forced out|pushed out|replaced|retires|to retire|abruptly|axed|suspended|stands down|to leave|to exit) ; also=talent.departure, far=@told, near=@chief
            {subject} … (search for|hunt for|seeks|looking for|names|appoints|taps|picks|turns to|chooses|hires) …4 (new ceo|new chief executive|new chief|new boss|next ceo|successor|replacement) ; near=@turmoil
            {subject} … (ceo|chief executive|leadership|boardroom|c-suite) …2 (shake-up|shakeup|shake up|crisis|drama|saga|chaos|turmoil|vacuum|upheaval|battle|tussle|revolving door|exodus|transition in doubt|coup)
            {subject} … (shareholder+|investor+|board|directors|founder+|family) …6 (revolt~|rebel~|demand~|oust~|call~ for|want~|push~ for|seek~|pressure~|sue~|feud~|clash~|fight~|battle~) …8 (ceo|chief|board|chairman|removal|ouster|resignation|control|director+|leadership|seat+)
            {chief} … (survive~|faces|facing|loses|wins) …4 (no-confidence|confidence vote|ouster|coup|revolt|rebellion|ouster bid|board vote|shareholder vote|backlash)
            {person} … (resign~|quit~|step~ down|leave~|remov*|oust*|depart~|exit~|kicked off|pushed off|thrown off|thrown out of|voted off|to leave|to quit|out) …4 {subject} 's board ; weight=0.7
            {person} … (resign~|quits|steps down|leaves|removed|ousted|kicked off|leaving|stepped down|departs|exits) …3 (from|off) …3 {subject} …1 board ; weight=0.7
            trump …6 (call~|demand~|want~|urge~|say~) …8 (resign|fired|quit|go|step down) ; weight=0.8
            {subject} … (employees|staff|workers) …6 (threaten~ to quit|threaten to quit|revolt|demand …6 (board|return|reinstat*|resign)) ; near=@board-word
            {subject} … <@oust> …5 {chief} ; also=talent.departure
            {subject} … (dump~|replace~|ax~|show~|shows) …5 {chief} ; also=talent.departure
            {chief} …5 (out|fired|ousted|sacked|dismissed|pushed out|forced out|removed|deposed|terminated|axed|suspended|shown the door|replaced|to step down|stepping down|steps down|stepped down|resigns|resigned|resigning|quits|leaves|leaving|departs|departing|to leave|to depart|retires|retiring|to retire|exits|to exit|is out|out as|out at|on leave|to resign|hands in) ; also=talent.departure
            {chief} … (step~|stands|stepping) (down|aside|back) ; also=talent.departure
            (ouster|firing|dismissal|removal|resignation|sacking|departure|exit|sudden exit|abrupt departure) of …6 {chief} ; also=talent.departure
            {chief} (ouster|firing|dismissal|removal|resignation|departure|exit) ; also=talent.departure
            {subject} board … (fire~|oust~|remove~|turn~ on|push~ out|force~ out|revolt*|dismiss~|lose~ confidence|lost confidence|pressure*|weigh~|consider~|sue~|resign~|overhaul*)
            {subject} … (boardroom|board|governance|leadership) …2 (coup|turmoil|fight|battle|revolt|shakeup|shake-up|crisis|infighting|drama|chaos|struggle|dispute|war|feud|clash|tension+|rift|upheaval|vacuum|exodus|split|brawl|purge|tussle)
            (boardroom|board|leadership|power|proxy) (coup|turmoil|fight|battle|revolt|crisis|infighting|drama|chaos|struggle|tussle|war) (at|inside|in) {subject}
            {subject} … (proxy fight|proxy battle|activist investor|power struggle|no confidence|no-confidence|coup|palace coup|mutiny|leaderless|hostile takeover|investor revolt|shareholder revolt|activist investors|in turmoil)
            {person} … (resigns|resign|resigned|steps down|stepping down|leaves|leaving|quits|quit|exits|removed|ousted|departs|stepped down|left|to leave|out) …3 …5 board ; far=@startup-word
            (board member|director|chairman|chairwoman|chair) … (resign~|quit~|step~ down|leave~|depart~|oust*|exit~) … {subject} ; weight=0.6
            {subject} (board member+|director+|chairman|chairwoman|chair) …6 (resign~|quit~|step~ down|leave~|depart~|ousted|exit~|removed)
            {chief} … (under fire|under pressure|faces calls|calls to resign|calls for …3 resignation|must go|should resign|embattled|on thin ice|faces revolt|vote of no confidence|facing pressure to|urged to quit|urged to resign|must resign)
            (call~ for|call~ on|demand~|urge~|want~|pressure~|press~|tells|told) …6 {chief} …5 (resign|resignation|step down|go|quit|be fired|ouster|removal|removed|to resign|to quit)
            {subject} … (names|appoints|taps|picks|hires|brings in|installs|seeks|hunts for|searches for|search for) …4 (interim|acting|replacement|successor|new chief executive|new ceo|fourth ceo|third ceo) ; near=@turmoil
            {subject} … (interim|acting) (ceo|chief executive|chief|boss)
            {subject} … (shows|show|showed) …8 the door ; weight=0.9, also=talent.departure
            {subject} … (dump~|dumps|oust~|fire~|replace~|ax~) {name} … (chief|boss|ceo|helm|leader) ; weight=0.9, also=talent.departure
            {subject} board … (turn~ on|turns on|ousts|fires|dumps) {name} ; weight=0.9, also=talent.departure
            {chief} … (return~|reinstated|back as|is back|to return|comes back|will return|rehired|come~ back|reinstate~) ; gain
            {subject} … (reinstate~|bring~ back|rehire~) …4 {chief} ; gain
            {subject} … (board|investors|shareholders) …4 (sue~|lawsuit|legal action) ; weight=0.6, near=@board-word
            {person} …3 (ousted|pushed out|forced out|fired|replaced|out) as …4 @chief
            {subject} board … (turn~ on|turns on) {person} ; also=talent.departure
            (ceo|chief executive) … (pay|compensation) … (rejected|voted down|struck down|revolt) … {subject} ; weight=0.5
            """),
        "zh": lines(
            """
            {subject} …8 (ceo|首席执行官|掌门人|总裁|董事长|创始人|一把手|总经理) …8 (突然辞职|被罢免|下课|下台|离任|卸任|辞职|被免|遭解雇|被换|闪辞|被撤|遭罢免|换人|去职|走人|离职|被赶下台|遭驱逐|被解雇|被开除) ; also=talent.departure
            {chief} …8 (恐|将|或|可能|疑|被曝|传|被要求|面临) …6 (被踢出|下课|下台|被罢免|出局|被撤换|辞职|被解雇|被换掉|离任|退位|让位|被逼宫) ; plan
            {person} …8 (被|遭|恐被|将被|或被) …4 (踢出|逐出|赶出|清出|移出) …4 {subject} …3 董事会 ; plan
            {subject} …8 (董事会|股东|投资人|大股东|创始人|家族|投资者) …12 (逼宫|要求|罢免|反对|起诉|内斗|夺权|分歧|不满|施压|对决|开战|反目|决裂|否决|质疑|联手|倒戈) …8 (ceo|董事|换人|下台|罢免|控制权|管理层|董事会|掌门|辞职)
            {subject} …10 (高层|管理层|董事会|人事|领导层|班子) …6 (大换血|地震|动荡|洗牌|巨震|大变动|大地震|剧震|换血|大清洗|重组|震荡|混乱|真空|内斗|危机) ; yields=talent.departure
            (总统|特朗普|议员|州长|市长|股东|投资人|董事) …10 (要求|呼吁|敦促|逼|施压|促) …10 (辞职|下台|下课|离职|让位|走人) ; weight=0.8
            {subject} …14 (罢免|解雇|开除|解职|撤换|免去|逼走|赶走|换掉|炒掉|撤职|赶下台|罢黜|辞退|更换|停职|解聘) …8 {chief} ; also=talent.departure
            {chief} …5 (被罢免|被解雇|被开除|遭解雇|遭罢免|遭解职|下课|下台|辞职|离职|辞任|卸任|请辞|离任|走人|引咎辞职|被免|被免职|被撤换|辞去|被赶走|被炒|离开|退位|被逼宫|被停职|免职|遭开除|遭撤换|去职|退休|被带走|被查|失联|出走|黯然离场|交棒|让位|下野|被辞退|提前离任|突然离职) ; also=talent.departure
            {subject} …8 董事会 …10 (罢免|解雇|开除|逼宫|动荡|内斗|政变|重组|换血|分歧|矛盾|混乱|改组|内讧|倒戈|驱逐|洗牌|不信任|震荡|夺权|辞职|集体辞职|被起诉)
            {subject} … (宫斗|内斗|政变|逼宫|夺权|内讧|换帅|易帅|人事巨震|人事地震|高层动荡|高层地震|管理层动荡|控制权之争|控制权争夺|权力斗争|人事大地震|高层震荡|群龙无首|高层换血|高层巨震|帅位|权斗|控制权|临阵换帅|代理权之争|人事动荡|夺权大战|管理层巨变|股东大战|宫变|高层变动) ; yields=talent.departure
            (被|遭) …3 {subject} …6 (罢免|开除|解雇|解职|驱逐|赶出) ; near=@chief-known
            {chief} …10 (被|遭) …14 (开除|罢免|解雇|解职|赶走|驱逐|撤职|逼退|赶下台) ; also=talent.departure
            {subject} …10 (董事|董事长|董事会成员|董事会主席) …10 (辞职|辞任|离职|退出|卸任|被罢免|离开|请辞|辞去|被免|离任|出局|被带走|被查)
            {person} …8 (退出|辞去|离开|辞任|卸任|退任) …6 {subject} …3 董事 ; weight=0.7
            {person} …8 (退出|辞去|离开|辞任|卸任) …10 董事会 ; weight=0.7
            (要求|呼吁|逼|促|敦促|施压|喊话) …10 {chief} …6 (辞职|下台|下课|离职|走人|让位)
            {chief} …10 (地位不保|岌岌可危|面临逼宫|遭质疑|信任危机|被要求辞职|被逼辞职|信任投票)
            {subject} …12 (临时|代理|新任|代) (ceo|首席执行官|总裁) ; near=@turmoil
            {chief} …10 (回归|重返|复职|官复原职|重回|回来|归来|重掌|重新担任|王者归来|复出) ; gain
            {person} …10 (回归|重返|复职|官复原职|重回|将重回|将回归) …10 (@chief|董事会) ; gain
            {subject} … (重组|改组) …3 董事会 ; near=@turmoil
            {subject} …6 投资者 …14 (起诉|施压) …8 董事会 ; weight=0.7, plan
            {person} …8 (被|遭) …6 (罢免|解职) ; weight=0.8
            """),
    ]

    static let safetyDissent: [String: [String]] = [
        "en": lines(
            """
            {subject} … (workers|employees|staff|staffers|engineers|researchers|scientists|pilots|drivers|pharmacists|nurses|insiders|ex-employees|former employees|contractors|moderators) …4 (seek~|want~|ask~|press~|push~|fight~|organi*|complain~|fear~|worry~|express~|report~ watching|signed|urging|demanding|sounding|raise|raised|raising|voice~|reject~|refus*|denounce~|slam~|rally~|back~ anthropic|accuse~|allege~|describe~|testify~|sue~) …12 ; near=@dissent-object, weight=0.65
            (employees|staff|workers|engineers|researchers|insiders|ex-employees) (at|of|inside|from) …3 {subject} …6 (warn~|protest~|walk~ out|sign~|petition~|revolt~|demand~|call~ for|speak out|accuse~|object~|oppose~|say~ they were|claim~|rebel~) ; weight=0.65
            {subject} …8 (insider+|exec+|manager+|engineer+|researcher+|scientist+|auditor+|inspector+) …6 (turned …2 whistleblower|blow~ the whistle|blew the whistle|goes public|went public|come~ forward|spill~|tell~-all|exposé|expose|memoir|leaks memo|resigns in protest|quits in protest|quit in protest|resigned in protest)
            (quit~|resign~|leave~|left|resigned) …6 (in protest|over safety|over ethics|over concerns|over military|over pentagon|over principle|over treatment|citing safety|citing ethics|citing concerns) ; weight=0.7
            {subject} … (exposé|expose|tell-all|memoir) …4 (author|book|writer|reveals|alleges) ; weight=0.5
            {subject} … (internal|leaked) …2 (memo+|document+|emails|messages|slack|email) …6 (show~|reveal~|warn~|suggest~|contradict~|detail~) ; weight=0.55, near=@concern-word
            {subject} … (unioniz*|unionis*|union drive|union vote|strike|walkout|labor action|industrial action|picket) ; weight=0.5, near=@labour
            (strike|walkout|stoppage|picket) …4 (at|hits|halts|cripples|against) …4 {subject} ; weight=0.6
            (open letter|petition) … (warn~|demand~|urg~|call~|protest~|accus~|sign~|from|by) … {subject} ; far=@customer-word
            {subject} …6 (employees|staff|workers|staffers|researchers|insiders|engineers|pharmacists|pilots|nurses|ex-employees|scientists|whistleblower+|personnel|drivers|baristas|former employees|managers|crew|mechanics|inspectors) …3 (warn~|protest~|walk~ out|sign~|petition*|revolt~|demand~|call~ for|calling for|speak~ out|speaking out|rais~ concern*|raise~ alarm|sound~ the alarm|slam~|accus~|urge~|blast~|object~|rebel~|oppose~|pen~|condemn~|criticiz~|criticis~|call~ on|threaten~ to quit|threaten to quit|say …6 silenced|push back|are calling|in open letter|alarm*)
            {subject} … (open letter|petition) …8 (staff|employees|workers|researchers|sign*|pharmacists|insiders|warn*)
            {subject} … (whistleblower+|whistle-blower+|whistle blower+|tipster)
            (whistleblower+|whistle-blower+|whistle blower+) …… {subject} ; far=@protects, weight=0.7
            {subject} …… (whistleblower+|whistle-blower+) ; far=@protects, weight=0.7
            (insider+|ex-employee+|former employee+|former insider+|engineer turned whistle-blower) … (accus~|alleg~|claim~|say~|warn~|reveal~|expos~|detail~|testif*) … {subject} ; weight=0.6, claim
            {person} …4 (warn~|accus~|alleg~|testif*|blow~ the whistle|blew the whistle|speaks out|spoke out|says …6 silenced) … {subject} ; near=@former, weight=0.6, claim
            {subject} … <disband|dissolve|dismantle|gut|scrap|break up|cut|shut down|axe|eliminate|fire|lay off> …4 (safety|alignment|ethics|superalignment|trust and safety|responsible|readiness|risk|oversight|preparedness|quality|mission alignment|compliance) …3 (team+|unit|staff|group|board|council|division|department|researchers|committee)
            {subject} …6 (safety|alignment|ethics|superalignment|trust and safety|risk|long-term) …4 (team|unit|group|council) …3 (disband*|dissolv*|dismantled|gutted|scrapped|is no more|no longer exists|quits|quit|resign~|leave~|broken up|axed|cut)
            {subject} …4 (safety|alignment|superalignment|ethics) …3 (staffers|researcher+|lead+|leader+|chief|head|leadership|staff|employees|team|team lead|executive|leaders) …5 (quit~|resign~|leave~|depart~|walk~|keep quitting|leaving|resignation*) ; with=@dissent
            (resignation|departure|exodus) of …6 (safety|superalignment|alignment|ethics) ; with=@dissent
            {subject} … (nda|ndas|non-disparagement|gag order+|gag|nondisclosure|non-disclosure|silenc*|muzzl*|retaliat*|hush* up|hushed) …6 (employee+|staff|worker+|whistle*|agreement+|ex-employees|researchers|critics|clause+) ; weight=0.6
            {subject} … (fire~|fired|firing|punish~|suspend~|retaliat*|dismiss~) …6 (whistleblower*|whistle-blower*|protesters|dissent*|critics|organizers|employees who|staff who|workers who|employee who|engineer who|researcher who)
            right to warn
            {subject} … (staff|employee|worker|internal|in-house) …2 (revolt|backlash|uproar|dissent|protest+|outcry|unrest|walkout+|uprising|rebellion|mutiny|anger|petition|outrage|objections)
            (staff|employee|worker|internal) …1 (revolt|backlash|uproar|dissent|protest+|outcry|unrest|walkout+|petition) … (at|over|inside|against) …5 {subject}
            {subject} … (workers|employees|staff|pilots|machinists|baristas|drivers|nurses|pharmacists|union) …4 (strike|walk out|walkout|go on strike|vote to strike|down tools|picket) ; weight=0.6
            {subject} … (ignor~|brush~ aside|dismiss~|downplay~|overrul~|sidelin~|silenc~) …4 (safety|warning+|concern+|risks|red flags) … ; near=@insiders, weight=0.6, claim
            """),
        "zh": lines(
            """
            {subject} …8 (员工|前员工|工程师|研究员|科学家|工人|司机|骑手|药剂师|飞行员|内部人士|离职员工|外包员工|内部员工) …14 (要求|呼吁|反对|抗议|不满|请愿|签名|联名|发声|讨薪|维权|罢工|举报|爆料|控诉|揭|质问|炮轰|警告|担忧|指控|起诉|集体) ; near=@dissent-object, weight=0.65
            {subject} …10 (内部信|内部邮件|内部文件|内部备忘录) …8 (曝光|泄露|流出|警告|揭露|显示) ; weight=0.5, near=@concern-word
            {subject} …10 (爆料人|知情员工|前高管|前负责人|前主管|前安全) …10 (爆料|揭露|怒斥|炮轰|控诉|指控|举报|警告|曝|批|发文|怒怼|出书)
            (员工|工程师|研究员|科学家|内部人) …6 (因|以) …8 (安全|伦理|良心|军事|抗议|不满) …8 (辞职|离职|退出|出走) ; weight=0.65
            {subject} …10 (工会|罢工|停工抗议|集体停工|静坐|怠工|集体请愿) ; weight=0.6
            {subject} …12 (公开信|联名信|请愿|联名上书|联署|万言书|联名) ; near=@insiders
            {subject} …8 (员工|前员工|内部人士|研究员|工程师|科学家|研究人员|成员|团队|内部人|药剂师|飞行员|司机|骑手|工人|高管|职员|离职员工|内部员工|人士) …12 (警告|抗议|联名|反对|声讨|示威|请愿|举报|公开信|发声|吹哨|揭发|控诉|呼吁|罢工|炮轰|上书|抵制|集会|爆料|揭露|怒斥|站出来|预警|实名|声援)
            {subject} … (吹哨人|举报人|内部举报|实名举报|吹哨|告密者|揭发者|举报者|内部爆料)
            (内部人举报|内部举报|实名举报|吹哨|吹哨人) ; weight=0.6, claim, title
            (吹哨人|举报人|内部人举报|内部人|前员工|员工|工程师) …10 (举报|揭露|指控|控诉|曝光|爆料|炮轰|实名举报|揭发|吹哨|警告|作证|牵出) …10 {subject} ; weight=0.6, claim
            {subject} …14 (安全团队|对齐团队|超级对齐团队|伦理团队|安全委员会|安全部门|道德委员会|风控团队|质量团队|伦理委员会|治理团队|ai安全团队|安全小组) …10 (解散|被裁|撤销|裁撤|离职|出走|瓦解|名存实亡|重组|没了|被解散|集体离职|辞职|分崩离析)
            {subject} …10 (解散|裁撤|撤销|砍掉|关闭|拆散|裁掉) …12 (安全团队|对齐团队|超级对齐团队|伦理团队|安全部门|安全委员会|团队) ; near=@safety
            {subject} …12 (安全主管|安全负责人|安全研究员|安全副总裁|安全高管|对齐负责人|伦理负责人) …10 (离职|辞职|出走|离开|怒斥|炮轰|警告|质疑) ; with=@dissent
            {subject} …12 (封口协议|封口费|封口令|禁言|竞业封口|打压|报复|噤声|封口|报复性解雇|压制) ; weight=0.7
            {subject} …12 (罢工|罢课|集体抗议|员工抗议|内部抗议|静坐|内部反弹|内部哗变|员工反对|内部不满|员工倒戈|员工逼宫) ; weight=0.6
            {subject} …10 (开除|解雇|报复|打压|停职) …12 (举报|抗议|吹哨|反对|异议|揭发)
            (联名|联合发) …10 (公开信|警告|信|发声) …10 {subject}
            {subject} …10 (无视|忽视|压下|隐瞒) …8 (警告|安全隐患|内部警告|员工警告) ; weight=0.6, claim
            """),
    ]
}
