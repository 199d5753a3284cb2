extension CueLibrary {
    static let regulatory: [String: [String]] = [
        "en": lines(
            """
            # It pays another.
            {subject} (to pay|pays|will pay|must pay|agrees to pay) {rival} …1 {money} …6 (suit|lawsuit|row|dispute|case|damages
                |settlement|settle|feud) ; weight=0.6
            # Suits.
            # Parties: who sues another, and who loses what it began.
            {rival} …1 @clientele …4 <@sue> …8 {subject} ; plan, far=@withdrawn
            (former|ex|fired|sacked|dismissed|laid-off) {subject} …3 (@role|@clientele|employee|worker|staffer) …3 (sue~ …1
                (company|firm|employer|over|for|alleging|claiming|saying)|file~ suit|file~ lawsuit|take~ …2 to court) ; plan
            (former|ex|fired|sacked|dismissed|laid-off) {rival} …3 (@role|@clientele|employee|worker|staffer) …3 <@sue> …8
                {subject} ; plan, far=@withdrawn
            {rival} … (lose~|lost|drop~|abandon~|withdraw~|fail~ in) …4 @filing …3 against …2 {subject} ; gain
            (@bench|@regulator) …4 (dismiss~|toss~|throw~ out|threw out|reject~|rebuff*|strike~ down) {rival} …3 @filing
                …3 (against|over|versus|v|vs) …3 {subject} ; gain
            {rival} … @filing …3 against {subject} …2 (dismissed|tossed|thrown out|rejected|dropped|withdrawn|fails)
                ; gain
            {subject} … (steal~|stole|stolen|copy~|copied|infring*|misus*|pirat*|poach~) …2 {rival} …8 @legal-act …1
                (say~|said|alleg*|claim~) ; claim
            {subject} … (lose~|lost|fail~ in|rebuffed) …3 (appeal|case|bid|trial|suit|lawsuit|ruling|battle|fight) …2
                (in|against|over|to) …1 {rival} …4 (case|suit|lawsuit|trial|dispute|fight|battle|row) ; weight=0.75
            {subject} …1 @clientele …4 (sue~|go~ to court|take~ …2 to court|file~ suit|file~ claim+|seek~ damages
                |demand~ damages|claim damages|ask~ …2 court) ; plan
            (revive~|reinstate~|uphold~|certif*|green-light~|keep~ alive) …6 (claims|suit|lawsuit+|case|class action
                |verdict|ruling|fine|penalty|charges|ban) …3 (against|on) {subject} ; weight=0.75
            <@sue> …8 {subject} ; plan, far=@withdrawn
            {rival} … (file~|bring~|lodge~|seek~|submit~) …4 @filing …3 (against|to stop|to block|to halt|to prevent)
                …6 {subject} ; plan, far=@withdrawn
            @filing …4 (against|over|accus*|target*|alleg*|names|filed against) …8 {subject} ; plan, far=@withdrawn
            {rival} … (take~|bring~) …2 (legal action|to court) …4 {subject} ; far=@withdrawn
            (legal action|injunction) …1 (against|to stop) …6 {subject} ; plan
            (file~|sue~|seek~|move~|ask~) …6 to (stop|block|halt|prevent) {subject} ; weight=0.75, near=@legal
            {subject} … @legal-act ; weight=0.6, far=@withdrawn, far=@plaintiff
            {subject} … (face~|draw~|fight~|confront~|appeal~|settle~|hit with|slapped with|hit by) …6 (@legal-act
                |@penalty|@probe|charges|trial|court) ; plan
            take~ {subject} to court ; plan
            (haul~|drag~|march~) {subject} …1 (into|to|before|through) …1 court+ ; plan
            {subject} … {money} …10 (suit+|lawsuit+|litigation|claims|case+) …1 (go away|disappear) ; weight=0.6
            drag~ {subject} …2 (to|into) court ; plan
            {subject} …6 (sued|being sued|indicted|prosecuted|charged with|taken to court) ; plan
            {subject} … (court|legal|regulatory|antitrust|patent) …1 (woes|trouble+|battle+|setback+|blow|headache+
                |peril|scrutiny|hurdle+|challenge+|probe+) ; weight=0.65
            @law-field …2 (lawsuit+|suit+|probe+|case+|investigation+|complaint+|trial|claim+|inquiry|verdict
                |settlement) …8 {subject} ; plan, far=@withdrawn
            {subject} …10 @law-field …3 (lawsuit+|suit+|probe+|case+|investigation+|complaint+|charge+|trial
                |violation+|claim+|ruling|breach*|inquiry|verdict|settlement|infringement|fight|battle|dispute) ;
                far=@withdrawn, far=@victory
            (rule~ for|rule~ in favor of|rule~ in favour of|side~ with|find~ for|back~|in favor of|in favour of) {rival} …8
                (battle|fight|case|suit|lawsuit|dispute|trial|row|clash|appeal|war) …1 (with|against) {subject} ;
                near=@court-word, weight=0.75
            {subject} …4 (found|held) in contempt
            {subject} …… (bow~ to|bowing to|yield~ to|yielding to|under|cav* to) …2 @authority …1 pressure ; plan, weight=0.6
            {subject} …12 (at|on|following|after|upon) …2 @authority …2 (request|insistence|behest|demand|orders) ; plan,
                weight=0.7
            @authority …2 (decline~ to|refus* to|won't|will not|does not|did not|fail~ to) …1 (approve|clear|authorize
                |authorise|back|recommend) …8 {subject} ; negated, weight=0.75
            {subject} … fail~ to …1 (win|get|gain|secure|obtain|receive) …4 (approval|clearance|license|licence|permit
                |authorization|authorisation|nod) ; negated, weight=0.75
            {subject} … (lose~|lost|forfeit~) …3 (license|licence|permit|accreditation|certification|authorization) ;
                weight=0.75
            {subject} …8 (refused|denied) …1 (approval|clearance|authorization|authorisation) ; weight=0.75
            {subject} … (accused of|accused by @authority of|over) …6 (monopoly|monopol*|anticompetitive|price fixing
                |price-fixing|patent infringement|abusing)
            {rival} … (consider~|weigh~|mull~|threaten~|vow~|prepare~|plan~|explor*) …4 (sue|suing|legal action
                |lawsuit|litigation) …8 {subject} ; plan, weight=0.7
            # Probes.
            @probe …4 (into|of|on|over|against) …8 {subject} ; plan
            {subject} … @probe ; near=@authority, plan, far=@own-probe
            {subject} … (under|faces|facing) …3 (investigation|scrutiny|probe|inquiry) ; plan
            @authority …8 (investigat*|prob*|examin*|scrutin*|look~ into|question~|summon~|raid~|subpoena*|inspect~
                |grill~) …10 {subject} ; plan
            {subject} …8 (questioned|grilled|summoned|raided|subpoenaed|inspected) …3 (by) …4 @authority ; plan
            {subject} …6 raided
            {subject} … draw~ …3 @authority …3 (question+|scrutiny|attention|ire)
            (antitrust|regulators) …4 (look~ into|eye~|circle~) …6 (partnership|deal|{subject}) ; weight=0.65
            # What authorities do.
            @authority …3 (charge~|charges) {subject} with ; plan
            (hold~|block~|stop~|refus*|turn~ away|turn~ back) …2 (shipment+|import+|cargo+|consignment+) …3 (from|of)
                …2 {subject} ; near=@authority, plan, weight=0.75
            {subject} … (shut|closed|sealed|shuttered|halted|suspended) …… (after|by|on orders of) …3 @authority ;
                plan, weight=0.7
            @authority …3 (tell~|ask~|instruct~|require~|direct~|want~) …4 {subject} …10 to (hand over|stop|pay|change
                |halt|remove|delete|divest|sell|recall|disclose|open|share|explain|end|refund|suspend|withdraw
                |compensate|separate) ; plan, far=@victory
            (impound~|seize~|confiscat*|detain~|freez~|search~) …8 {subject} ; near=@authority, plan, weight=0.75,
                far=@sold-on
            {subject} …2 (seized|raided|impounded|taken over|closed) by …3 @authority ; plan, weight=0.75
            {subject} …… @notice ; plan, weight=0.75, local
            @notice …6 (to|against|for|over|on|at) …3 {subject} ; plan, weight=0.75
            {subject} …4 @right …8 (struck down|invalidated|annulled|revoked|voided|invalid|quashed|nullified
                |suspended|withdrawn|rejected|refused|denied) ; plan, weight=0.75
            (strike~ down|throw~ out|invalidat*|annul~|cancel~|overturn~|revok*|void~|quash~|nullif*|reject~|refus*
                |suspend~|pull~|yank~) …4 {subject} …5 @right ; near=@authority, plan, weight=0.75
            @authority …6 @act …10 {subject} ; far=@victory, plan, far=@told
            @authority …6 (find~|found|rule~|say~|conclude~) …8 {subject} …8 (broke|breach*|violat*|abused|guilty
                |liable|illegal*|unlawful*|misled|responsible|at fault)
            <@punish> …8 {subject} ; near=@authority, plan, far=@victory
            {subject} …8 (fined|banned|blacklisted|sanctioned|penalized|penalised|outlawed|barred|prohibited|censured
                |grounded|told to pay|ordered to|forced to pay|freed from|hit with duties|stripped of|ordered by) ;
                far=@victory, far=@sport
            {subject} …4 (must pay|ordered to pay|told to pay|has to pay|forced to pay) …2 {money}
            {subject} … {money} …3 (fine|penalty|settlement|verdict|judgment|judgement|damages|award|payout|tax bill)
            {money} …3 (fine|penalty|settlement|verdict|judgment|judgement|damages|award|payout|tax bill) …8 {subject}
            {subject} … (settle~|pay~|to pay|agree~ to pay|must pay|has to pay) …10 (lawsuit+|suit|case+|claims
                |charges|probe|verdict|damages|fine|penalty|allegation+|judgment|judgement|{money}) ; near=@legal
            {subject} … (must|told to|has to|have to|required to|asked to) …6 (pay|stop|remove|delete|divest|break up
                |sell|recall|hand over|disclose|comply|halt|buy) ; near=@authority
            (ban+|bans|restrict~|curb~|curbs|block~|bar~|outlaw~|prohibit~|halt~|limit~) …6 {subject} …4 @traded ;
                plan, near=@authority
            {subject} …6 @traded …6 (banned|barred|blocked|restricted|curbed|halted|seized|outlawed|prohibited) ; plan
            {subject} …8 @trade-curb ; near=@restrict, plan, far=@tariff-effect
            @trade-curb …4 (on|against|for|hit~|target~|of) …6 {subject} ; plan, far=@tariff-effect
            {subject} …10 (to pay|face~|hit with|hit by|subject to) …3 (duties|tariff+|levies|levy) ; plan
            {subject} … (need|needs|require~|must get|must obtain|subject to) …4 (license|licence|permission|approval
                |permit) …8 (export|china|ship|sell|sales) ; weight=0.7
            (yank~|revoke~|suspend~|strip~|pull~|ground~) …4 {subject} …5 (permit|license|licence|certificate|approval
                |authorization|fleet|jets|planes) ; near=@authority
            {subject} …5 (permit|license|licence|approval|certificate) …3 (yanked|revoked|suspended|pulled|stripped
                |denied)
            {subject} …6 (acquisition|merger|takeover|deal|bid|purchase) …6 (blocked|under review|challenged|rejected
                by|antitrust|faces probe) ; near=@authority, weight=0.7
            @authority …10 (threaten~|label~|designat*|declar*|blacklist*|punish*|warn~ …4 will) …8 {subject} ; plan,
                far=@victory
            (told|ordered|instructed|asked|urged|barred|banned) …2 (not to use|to stop using|from using|to avoid|not
                to buy) …3 {subject} ; plan, negated
            # Rulings.
            @bench …6 @ruling …10 {subject} ; far=@victory
            {subject} …10 @bench …4 (rule~|find~|found|order~|say~|said|decid*|hear*) ; far=@victory
            {subject} … (found|held) (guilty|liable) ; weight=0.8
            {subject} … (plead~ guilty|admit~ guilt|agree~ to plead|consent decree)
            {subject} … (lose~|lost|fail~|rebuffed) …6 (appeal|case|court|lawsuit|ruling|trial|suit|legal challenge
                |bid) ; near=@court-word, weight=0.75
            (reject~|throw~ out|deny~|den*|rebuff*|toss* out|refus*) …4 {subject} …6 (bid|attempt|appeal|motion
                |request|plea|argument+|defense|settlement|challenge) ; near=@court-word, weight=0.8
            {subject} … (violat*|breach~ of|in breach of|breaking|flout*|infring*) …6 (law+|rules|act|gdpr|antitrust
                |copyright+|patent+|privacy|regulation+|order|sanctions) ; far=@claims-only, local
            {subject} … illegal …1 (monopoly|monopolist)
            {subject} … (may not|cannot|can't|must not) … court …2 (rules|says) ; negated, weight=0.8
            {subject} …10 (unlawful|illegal) …6 @bench ; weight=0.8
            {leader} …4 (arrested|indicted|charged|subpoenaed|detained|deposed|questioned|held by police|in custody
                |jailed|on trial|convicted)
            {subject} …8 (arrested|detained|held) …2 by …2 (police|authorities|prosecutors)
            # Their people, present and past, and their subsidiaries.
            {subject} …2 (trader+|banker+|broker+|@role) …2 (arrested|indicted|charged with
                |charged over|charged in|charged by|detained|jailed|convicted|sentenced) ; weight=0.65, local
            {subject} …1 (unit|subsidiary|arm|affiliate) …1 (charged|indicted|prosecuted|raided|convicted|sued|fined) ;
                weight=0.7
            {subject} …8 accounting …1 (probe|investigation|inquiry|irregularities) ; weight=0.65, far=@victory
            (police|prosecutors|investigators|regulators) …2 (raid~|search~) …1 (company|firm|retailer|bank|carmaker|airline
                |group|drugmaker|lender) 's …2 (headquarters|office+|premises|plant+|factory) ; weight=0.7
            # A trial of a drug is held.
            (place~|put~|impose~|slap~) …3 (hold|clinical hold) on …3 {subject} ; weight=0.75, near=@regulator
            {subject} …6 (put|placed|placed under) …1 on …2 clinical hold ; weight=0.75
            court filing+ …10 {subject} ; weight=0.6
            {subject} …14 court filing+ ; weight=0.6
            (court report|court papers|court documents|indictment|lawsuit papers) …8 {subject} ; weight=0.6
            make~ …2 case against {subject} ; near=@court-word
            # Victories.
            (uphold~|affirm~|confirm~) …4 {subject} …4 (win|victory|acquittal|dismissal) ; gain
            @bench …6 (reject~|deny~|denies|throw~ out|refuse~) …6 (bid|attempt|request|motion|effort|plea) …3 to
                (stop|halt|block|prevent|force|break up) …3 {subject} ; gain
            @bench …6 (block~|pause~|halt~|freeze~|strike~ down|overturn~|suspend~|bar~|quash~|granting|grant~) …8
                (ban|effort|order|rule|label|designation|blacklist*|attempt|crackdown|injunction) …10 {subject} ; gain
            (@bench|@regulator) …6 (block~|dismiss~|toss~|throw~ out|clear~|reject~|side~ with|lift~|drop~|overturn~
                |vacat*|void~|quash~) …10 {subject} ; gain, near=@victory, far=@owned-right
            @regulator …4 (lift~|end~|drop~|clear~) …3 (ban|hold|clinical hold|freeze|cap|probe|block|order
                |restriction+|curb+) …8 {subject} ; gain
            {subject} …4 (freed from|released from|rid of|off) …3 (asset cap|ban|blacklist|sanctions|cap|curbs|hook
                |consent order|entity list) ; gain
            {subject} …6 (win~|won|prevail~|victory|cleared|acquitted|triumph*|defeat~|fend~ off|gets reprieve|beat~)
                …8 (case|lawsuit|court|suit|appeal|ruling|injunction|verdict|antitrust|legal|charges|wrongdoing
                |licence trial|patent trial|trial|licence|fine|penalty|ban) ; gain, far=@head-to-head
            @bench …6 (rule~ for|rule~ in favor of|rule~ in favour of|side~ with|find~ for|back~) …1 {subject} ; gain,
                near=@court-word
            (withdraw~|drop~|abandon~|pull~) …3 (lawsuit+|suit+|case|complaint|charges|claim+|appeal) …2 against
                {subject} ; gain
            (lawsuit|suit|case|charges|ban|probe|complaint) …4 against {subject} …3 (dismissed|dropped|tossed|thrown
                out|lifted|closed|ends) ; gain
            (injunction|order) …6 {subject} (v|v.|vs|vs.) ; gain, weight=0.7
            """),
        "zh": lines(
            """
            # It pays another.
            {subject} (向|给) {rival} …2 (赔偿|赔付|支付赔偿|支付和解金) ; weight=0.6
            # Suits.
            {subject} …2 (前|原) …8 (索赔|起诉|状告|提起|申请仲裁) ; weight=0.75
            # Parties: who sues another, who wins and who loses what it began.
            {subject} …6 (员工|用户|客户|股东|投资者|消费者|车主|业主|乘客|商家|加盟商|高管) …4 (起诉|状告|控告|告) …1
                (公司|平台|前东家|老东家|雇主|东家) ; plan, weight=0.7
            {subject} …6 (员工|用户|客户|股东|投资者|消费者|车主|业主|乘客|商家|加盟商) …4 向 …2 (公司|平台|其) …1
                (索赔|追偿|索要赔偿) ; plan, weight=0.7
            {rival} …2 (向|找) {subject} …1 (索赔|追偿|追讨|索要赔偿) ; plan, weight=0.7
            @bench …4 (驳回|否决|撤销|不支持) …1 {rival} …2 (对|诉|起诉|状告|针对|告) …1 {subject} ; gain
            {rival} …2 (诉|起诉|状告|控告|告) {subject} …8 (败诉|被驳回|遭驳回|被撤销|未获支持|不予支持|撤诉|被法院驳回) ; gain
            {rival} …2 (诉|起诉|状告|控告|告) {subject} …8 (胜诉|获胜|获赔|获法院支持|赢了) ; weight=0.75
            {rival} …1 对 {subject} …8 (诉讼|起诉|指控|索赔) …6 (被驳回|遭驳回|败诉|被撤销|被 …4 驳回|遭 …4 驳回) ; gain
            @bench …4 (判|判决|裁定|裁决|认定) {rival} …2 (诉|起诉|状告|控告) {subject} …12 (胜诉|获胜|成立) ; weight=0.75
            {subject} …10 索赔 …4 {money} ; weight=0.7, far=@plaintiff
            (把|将) {subject} …2 (告了|告上|起诉|诉至|告到|送上被告席) ; plan
            <@sue> …6 {subject} ; plan, far=@withdrawn
            {subject} …10 (被|遭|遭到|面临|陷|身陷|深陷|再遭|陷入) …14 @sue ; plan
            {rival} …6 对 …8 {subject} …10 (采取法律行动|提起|起诉|诉讼) ; plan, weight=0.7
            {rival} …10 (考虑|或将|拟|准备|威胁|扬言|计划|可能) …6 (起诉|采取法律行动|提起诉讼|法律行动|状告) …14
                {subject} ; plan, weight=0.7
            {subject} …14 @case ; weight=0.65, far=@victory, far=@own-dispute, far=@plaintiff
            @law-field …4 (纠纷|诉讼|官司|案|争议|投诉) …14 {subject} ; weight=0.65
            {subject} …12 (回应|承认|应对) …10 (诉讼|起诉|调查|处罚|指控|罚款|立案|官司) ; weight=0.5
            # What authorities do.
            (将|把) {subject} …2 (列入|纳入|加入|放入) …8 (名单|清单) ; plan, weight=0.75, far=@praise
            {subject} …10 (收到|领|吃|接到|收|获|接) …10 @notice ; plan, weight=0.75, far=@plaintiff
            {subject} …14 (专利|商标|牌照|许可证|批文|资质) …8 (无效|被撤销|被吊销|被驳回) ; weight=0.75
            {subject} …12 (补税|偷税|漏税|逃税|税款|欠税|滞纳金|走私) ; weight=0.7, far=@victory
            @authority …8 (追缴|补征|追征|查封|扣押|查扣|没收|冻结) …6 {subject} ; weight=0.75
            {subject} …10 @undergoes ; plan, far=@user-word
            {subject} …10 (被|遭|遭到|受到|获|面临|陷|深陷|卷入|再陷|接|惹上|或面临) …14 @penalty ; plan,
                far=@user-word
            {subject} …10 (被|遭|遭到) …14 @authority …8 @act ; plan
            @authority …4 (暂停|停用|禁用|叫停) …4 {subject} ; plan
            {subject} …… @authority …2 (叫停|勒令停|责令停|下令停|要求停|喊停) ; plan, weight=0.7
            {subject} …… @authority …4 (搜查|突击搜查|查封|突击检查) …4 (公司|总部|办公室|工厂) ; weight=0.75
            {subject} …… @authority …4 (发出|下达|开出|出具) …6 @notice ; plan, weight=0.7
            @authority …4 (勒令|责令|下令|强制|要求) …4 {subject} …12 (停飞|停产|停售|停业|停运|下架|召回|整改|停止|关停|暂停
                |关闭|拆除) ; plan, weight=0.75
            @authority …6 (拒绝批准|不予批准|未批准|未予批准|不批准|拒批|退回|否决|不予受理|不予通过) …10 {subject} ;
                negated, weight=0.75
            对 {subject} …4 (出具|下发|下达|发出|采取|作出|开具) …4 (警示函|监管函|关注函|问询函|责令改正|监管措施|处罚决定
                |行政处罚|罚单|通报批评) ; plan, weight=0.7
            @authority …14 (要求|禁止|敦促|下令) …14 (停止|不得|避免|不要|暂停) …4 (购买|使用|采购|下载|安装) …3
                {subject} ; plan, negated
            @authority …6 (启动|展开|介入|发起) …2 (调查|审查) ; title
            <@punish> …6 {subject} ; near=@authority, plan, far=@punish-acts, far=@told-of
            @authority …14 @act …8 {subject} ; far=@victory, plan, far=@told-of
            (勒令|责令) …2 {subject} …12 (停运|停业|停产|停止|关闭|下架|整改|退款|暂停|停售) ; weight=0.75
            {subject} …4 (上了|登上|进了|被列上) …6 (黑名单|实体清单) ; weight=0.75
            {subject} …12 (依法受审|依法审查|接受反垄断审查) ; weight=0.6
            对 {subject} …14 (立案|调查|罚款|处罚|起诉|制裁|审查|开罚|征税|加税|反垄断|诉讼|指控|加征|启动|提起|禁令
                |采取法律|反补贴|问询|开出 …10 罚单) ; plan, near=@legal-or-authority, far=@lift
            向 {subject} …14 (开出 …10 罚单|发出问询|下达|罚款|追缴|提起诉讼) ; plan
            {subject} …14 @trade-curb ; near=@restrict, plan
            @trade-curb …14 {subject} ; near=@authority, plan, far=@tariff-effect
            {subject} …14 (需获许可|须获许可|需要许可|需许可|须许可|需获批准|出口许可|需申请许可) ; weight=0.75
            (吊销|撤销|注销|收回|暂扣|撤回|扣押) …3 {subject} …8 (牌照|执照|许可|资质|许可证|证书|批文|运营权)
            {subject} …8 (牌照|执照|许可|资质|许可证|运营权) …6 (吊销|撤销|收回|暂停|扣押)
            {subject} …14 (收购|合并|并购|交易) …10 (被否|被阻止|遭阻|被叫停|反垄断审查|遭否决|被驳回|被禁止
                |被 …6 (否决|叫停|阻止|驳回)|遭 …6 (否决|叫停|阻止|驳回)) ; weight=0.65
            {subject} …4 (输掉|输了|打输) …4 (上诉|官司|诉讼|案子|反垄断案|专利案)
            {subject} …12 (计划|项目|申请|方案|收购) …2 (被否|遭否决|被否决|遭驳回|未获批|未获批准) ; weight=0.65, negated,
                far=@holders
            {subject} …6 未通过 …8 (审查|审核|审批) ; weight=0.7, negated
            {subject} …10 (未获|未能获得|未能取得|没能获得|未获得|无缘) …8 (批准|获批|审批|许可|牌照|批文|认证) ; weight=0.75, negated
            {subject} …14 (违反|违法|触犯) …10 (法|规定|条例|反垄断|著作权|版权|专利|隐私|商标|权益) ; weight=0.7
            {subject} …4 (违法|涉嫌违法|涉嫌垄断) ; weight=0.75
            {number} …4 (国|州) …8 (禁|封|诉|罚|调查) …6 {subject} ; plan
            # Rulings, arrests.
            {leader} …2 (被|遭) …6 (带走|抓获|抓走|拘押|逮捕|控制|拘传) ; weight=0.8
            @bench …14 (判|裁定|认定|裁决|驳回|下令|要求|判决|宣判|判令) …14 {subject} ; far=@victory
            {subject} …14 (败诉|被判|认罪|上诉被驳|终审|一审|判赔|和解|和解金|清盘|判罚|宣判) ; weight=0.7,
                far=@victory
            {subject} …14 {money} …4 (了结|和解|摆平) ; weight=0.75
            {subject} …10 (了结|摆平) …10 (案|诉讼|官司|指控) ; weight=0.75
            {subject} …12 (支付|赔偿|缴纳) …10 {money} …6 ; near=@legal, weight=0.7
            {leader} …14 (被捕|被拘|被带走|被调查|被刑拘|出庭|受审|被起诉|落马|配合 …8 调查|接受 …6 调查|被抓|拘留
                |留置|采取强制措施|被采取强制措施|被立案)
            {subject} …8 {leader} …10 (被采取强制措施|被捕|被拘|被带走|被抓)
            {subject} …12 (被采取强制措施|被刑拘|被捕|责令清盘)
            # Their people, present and past, and their subsidiaries.
            {subject} …4 (原|前) …2 @leader …8 (审查调查|接受审查|接受调查|被查|被双开|被逮捕|外逃|被抓|落马|获刑|被判|受审|被公诉
                |被提起公诉) ; weight=0.65
            {subject} …10 (内鬼|员工|职员|工作人员|客户经理|交易员|基金经理) …16 (刑拘|被抓|被捕|逮捕|抓获|获刑|被判刑|被拘) ;
                weight=0.65, local, far=@aids
            {subject} …4 (子公司|旗下公司|分公司) …4 (被起诉|遭起诉|被立案|被罚|遭搜查|被公诉) ; weight=0.7
            (警方|检方|检察官|调查人员) …4 (搜查|突击搜查|突袭|查封) …2 (该公司|公司|该行|其|该集团) …4 (总部|办公室|工厂|办公地) ;
                weight=0.7
            # A trial of a drug is held.
            {subject} …12 (临床搁置|临床暂停令|临床试验被叫停|临床试验遭叫停|临床试验被暂停|临床试验被搁置) ; weight=0.75
            # Victories.
            @bench …10 (裁定|判定|认定|判) …4 {subject} …16 (合理使用|不构成|不侵权|无责|无罪) ; gain
            {subject} …10 (胜诉|赢得诉讼|打赢官司|无罪|不构成侵权|解禁|解除禁令|撤诉|赢了官司|法律胜利|胜诉了|赢下官司
                |无责|获法院支持) ; gain
            (撤回|撤销|放弃) …1 对 {subject} …10 (诉讼|起诉|指控|索赔|投诉|上诉) ; gain
            @lift …2 对 {subject} …6 @ban-noun ; gain
            @lift …2 {subject} …6 @ban-noun ; gain
            @bench …14 (驳回|支持|叫停|冻结|阻止|撤销|暂停|推翻) …14 {subject} ; gain, near=@victory
            """),
    ]
}
