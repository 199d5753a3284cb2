extension CueLibrary {
    static let regulatory: [String: [String]] = [
        "en": lines(
            """
            {subject} … (loses|lost|lose|fails|failed|rebuffed|denied|rejected) …6 (appeal|court|supreme court|bid to|lawsuit|ruling|patent|case|challenge|injunction|dismissal) ; weight=0.75
            (police report|criminal complaint|complaint|injunction|antitrust complaint|petition|motion|case|claim|writ|legal challenge|legal complaint|privacy complaint|gdpr complaint|grievance|charges) …3 (against|over) …6 {subject} ; plan, weight=0.75
            (file~|files|filed|filing|bring~|lodge~|seek~|submit~) …4 (injunction|police report|complaint+|suit|lawsuit|charges|claim+|case|class action|motion|petition|legal action|antitrust complaint) …4 (against|to stop|to block|to halt|to prevent) …6 {subject} ; weight=0.8
            (file~|sue~|seek~|move~|ask~) …6 to (stop|block|halt|prevent|stop) {subject} … ; weight=0.75, near=@legal-filing
            {subject} … (court|legal|regulatory|antitrust|copyright|privacy|patent|criminal|judicial) …1 (woes|trouble+|battle+|fight|setback+|defeat+|blow|headache+|jeopardy|peril|heat|scrutiny|pressure|hurdle+|threat+|challenge+|showdown|hot water|storm|probe+|action+|report) ; weight=0.65
            {subject} … (antitrust|monopoly|competition|privacy|copyright|consumer) …2 (regulators|watchdogs|authorities|officials) …6 (look~|prob*|investigat*|examin*|scrutin*|circle~|close in|review*|question*|target*|eye~) ; weight=0.7
            (regulators|watchdogs|authorities|prosecutors|lawmakers|senators|congress|investigators) …5 (look~ into|prob*|investigat*|examin*|scrutin*|circle~|close~ in|review*|question*|target*|eye~|press*|grill*|demand*|summon*|pounce*|go after|move against|order~|fine~|ban~|block~|sue~|raid~|warn~|accuse~|turn up heat) …8 {subject}
            {subject} … (needs|need|requires|require|subject to|must obtain|must get|awaits|seeks) …4 (license|licence|permission|approval|permit) …8 (export|china|ship|sell|sales|chips) ; weight=0.7
            (license|licence|licensing) …3 (requirement+|rule+|curb+) …8 {subject} ; weight=0.7
            {subject} … (chips|exports|sales|products|goods|cars|phones|drugs|app) …6 (banned|barred|blocked|restricted|curbed|halted|seized|outlawed|prohibited|embargoed|hit with tariff+|face tariff+|subject to tariff+) ; plan, weight=0.75
            (ban+|bans|restrict~|restricts|curb~|curbs|block~|blocks|bar~|bars|outlaw~|prohibit~|halt~|limit~) …5 {subject} …4 (chips|exports|sales|app|products|imports|use|devices|gear|equipment|phones|cars|software|apps|purchase+|acquisition|merger|takeover|deal|bid) ; plan, weight=0.75, near=@authority
            {subject} … (acquisition|merger|takeover|deal|bid|purchase) …6 (blocked|under review|faces probe|faces review|antitrust|challenged|scrutiny|rejected by|investigat*|prob*) ; near=@authority, weight=0.7
            {subject} … (ordered|told|forced|required|compelled|instructed|directed|asked) …2 (by) …4 @authority ; weight=0.75
            {subject} … (damages|settlement|penalty|penalties|compensation|judgement|judgment|award|payout|restitution|back taxes|tax bill|verdict) …6 ({money}|million|billion|against|over|to pay|for) ; weight=0.7
            ({money}) …4 (fine|penalty|settlement|verdict|judgment|judgement|damages|lawsuit|suit|payout|tax bill|award) …8 {subject} ; weight=0.75
            {subject} … {money} …4 (fine|penalty|settlement|verdict|judgment|judgement|damages|lawsuit|suit|payout|tax bill|award) ; weight=0.75
            {subject} … (infring~|infringement|infringing|trade secret+|trademark|patent|copyright) …8 (suit|case|claim+|accus*|alleg*|lawsuit|fight|court|jury|trial|violat*|ruling|infring*) ; weight=0.7
            {subject} … (violat~|violates|violated|breaks|broke|breaches|breached|flouts|flouted|infringes|infringed) …8 (law+|rules|act|gdpr|copyright+|patent+|privacy|regulations|sanctions|rights|order) ; weight=0.7
            (officials|ministers|senators|lawmakers|government|white house|trump|commission|ministry|minister|governor|mayor|attorney general) …5 (oppose~|reject~|object~|threaten~|vow~|demand~|slam~|order~|ban~|block~|bar~|target~|attack~|blast~|warn~|pressure~|question~|summon~|restrict~|condemn~) …8 {subject} ; weight=0.65, far=@victory-strict
            <@sue> …8 {subject} ; plan, far=@subject-acts
            {subject} …6 (sued|being sued|faces lawsuit|slapped with …3 lawsuit|hit with …6 (suit|lawsuit|fine|charges|complaint|penalty|ban|probe|injunction|verdict|antitrust)|hit by …4 (lawsuit|suit|fine|probe|sanctions|ban|charges))
            {subject} …3 (face~|facing|draw~|fight~|lose~|settle~|confront~|appeal~|invite~|prompt~|spark~|trigger~) …6 (@legal-act|@probe|fine+|penalty|penalties|ban|sanction+|charges|verdict|antitrust|trial|injunction|regulatory action|regulator+|tariff+|subpoena+|court) ; plan
            (lawsuit+|suit|class action|class-action|legal action|complaint|antitrust case|legal complaint|court case|case|charges|litigation|criminal charges) …4 (against|over|accus~|targeting|targets|alleg~|names|filed against|says|claims) …8 {subject} ; far=@dismiss
            {subject} … @legal-act ; weight=0.6, far=@dismiss, far=@plaintiff
            {subject} …10 (antitrust|anti-trust|copyright|patent|privacy|monopoly|consumer|gdpr|defamation|securities|trademark|wrongful death|wrongful-death|labor|labour|discrimination|data protection|anticompetitive) …3 (lawsuit+|suit+|probe+|case+|investigation+|complaint+|charge+|fine+|trial|violation+|claim+|ruling|breach*|rules|inquiry|verdict|settlement|concerns|infringement|law|crackdown)
            <@punish> …8 {subject} ; near=@authority, plan
            {subject} … (fined|banned|blacklisted|sanctioned|penalized|penalised|indicted|charged|convicted|outlawed|prosecuted|subpoenaed|raided|barred|prohibited|investigated|probed|found guilty|found liable|held liable|told to pay|ordered to|forced to pay|liable|guilty|pleads guilty|plead guilty|under investigation|under scrutiny|under probe|censured|in breach of the law|breaks law|broke law|grounded|in court|hit with duties|in antitrust hot water|in hot water)
            @authority …6 (fine~|ban~|sue~|probe~|investigate~|block~|order~|raid~|charge~|accuse~|open~|launch~|slap~|hit~|hits|rule~|find~|found|warn~|warns|tell~|demand~|summon~|question~|seek~|threaten~|blacklist*|sanction~|penali*|restrict~|bar~|target~|crack~ down|crackdown|move~ to|suspend~|revoke~|halt~|reject~|scrutini*|yank~|limit~|eye~|press~|let~|designate~|weigh~|indict~|force~|pursue~|convict~|void~|strip~|throw~ out|cite~|label~|punish*|say~|curb~|tighten*|examine~|impose~|approve~|rap~) …10 {subject} ; far=@victory-strict, plan
            @authority …4 @probe …8 {subject} ; plan
            {subject} …6 @probe ; near=@authority, plan
            (probe|investigation|inquiry|crackdown|raid|antitrust probe) …4 (into|of|on|against|over) …6 {subject} ; plan
            {subject} … (antitrust|export control+|export ban+|export curb+|export rule+|tariff+|duties|sanction+|entity list|blacklist|import ban|sales ban|trade ban|national security|supply chain risk|supply-chain risk|licence requirement+|license requirement+|anti-subsidy|anti-dumping|national-security) …4 ; near=@restrict, plan
            (tariff+|export control+|export ban+|export curb+|sanction+|import ban|sales ban|trade restrictions|ban|bans|curbs|duties|export restrictions|export license) …4 (on|against|for|hit~|target~|block~|of) …4 {subject} ; near=@authority, plan
            (jury|judge|court|judges|appeals court|tribunal|arbitrator+) …6 (find~|found|rule~|order~|award~|say~|side~|clear~|let~|reject~|deny~|allow~|block~|throw~ out|strike~|uphold~|overturn~|tell~|dismiss~|deal~) … {subject} ; far=@victory
            {subject} …8 (court|judge|jury|appeals court) …4 (rule~|finds|found|order~|says|said|decid*|hear*|clears|allows|rejects) ; far=@victory, weight=0.7
            {subject} … (settle~|settlement|pay~|to pay|agree~ to pay|ordered to pay|told to pay|must pay) …8 (lawsuit|suit|case|claim+|charges|probe|verdict|damages|fine|penalty|allegation+|antitrust|copyright|privacy|authors|regulators|$) ; near=@legal
            {subject} …4 (plead~ guilty|pleads|admits guilt|agrees to plead|to plead guilty|consent decree)
            {subject} … (antitrust|copyright|patent|fraud|trade secret) (trial|case|lawsuit|battle|fight|dispute|claims)
            {subject} …3 (loses|lost|lose) …5 (appeal|case|court|lawsuit|bid|fight|battle|ruling|trial|suit|challenge|legal) ; near=@legal
            {subject} … (seized|permit …3 (pulled|revoked|yanked|suspended)|license …3 (revoked|suspended)|licence …3 (revoked|suspended)|grounded)
            (yank~|pull~|revoke~|suspend~|strip~) …4 {subject} …4 (permit|license|licence|certificate|approval|authorization|right)
            @authority …4 (order~|ground~|grounds|orders|hits|hit|slap~|open~|yank~|pull~|revoke~) …8 {subject} ; far=@victory
            @authority …… {subject} …3 (in breach|violated|broke|guilty|liable|under investigation) ; weight=0.8
            @probe …6 (into|of|over|against) …8 {subject} ; plan
            (open~|launch~|begin~|start~|widen~|expand~|reopen~) …3 @probe ; near=@authority, plan, weight=0.8
            (yank~|revoke~|suspend~|strip~|pulls) …4 {subject} …4 (permit|licence|license|approval|certificate)
            {subject} …4 (permit|licence|license|approval) …3 (yanked|revoked|suspended|pulled|stripped|denied)
            (duties|tariff+|levies|anti-subsidy duties|anti-dumping duties|levy) … {subject} ; near=@authority, plan, far=@tariff-effect
            (throw~ out|threw out|reject~|deny~|denies|rebuff~|toss~ out|dismiss~|refuse~|shoots down) …4 {subject} …6 (bid|attempt|appeal|motion|request|plea|effort|plan|argument+|defense|settlement|try|challenge|claim) ; weight=0.8
            (order~|ground~|halts|grounds|orders) …6 {subject} …8 (jets|planes|flights|recall|sales|off the road|out of the sky|to stop) ; near=@authority
            {subject} … (must|told to|has to|have to|ordered to|forced to|required to) …5 (pay|stop|remove|delete|divest|break up|sell|recall|hand over|disclose|comply|open up|change|halt) ; near=@authority
            {subject} … (may not|cannot|can't|must not) … (court|judge) …2 rules ; negated, weight=0.8
            {subject} … (violat*|breach* of|in breach of|broke|breaking|flout*|infring*|illegal*|unlawful*) …6 (law+|rules|act|gdpr|antitrust|copyright+|patent+|privacy|regulation+|order|rights|sanctions|contract|guidelines) ; far=@claims-only
            {subject} … (illegal monopoly|monopolist|monopoly) ; near=@legal
            {subject} …4 (breakup|break-up|divestiture|divest) …6 (order|ruling|court|judge|antitrust|law|ban) ; plan
            {chief} … (arrested|indicted|charged|subpoenaed|testif*|under investigation|detained|summoned|grilled|deposed|deposition|questioned)
            {subject} …8 (arrested|detained|under investigation by|arrest)
            {rival} … (seek~|threaten~|prepare~|weigh~|consider~|plan~|mull~|vow~|may|exploring) …3 (sue|suing|legal action|lawsuit|litigation|to sue) …6 {subject} ; plan, weight=0.7
            (consider~|weigh~|mull~|may|threaten~|vow~) …3 (suing|sue|legal action) …8 {subject} ; plan, weight=0.7
            (pentagon|white house|government|congress|regulator+|senator+|minister+|trump administration) …3 (threaten~|blacklist*|designat*|label~|declare~|order~|bar~) …6 {subject} ; plan
            court filing+ … {subject} ; weight=0.6
            {subject} …14 court filing+ …4 (allege~|show~|reveal~|claim~|say~) ; weight=0.6
            # Victories.
            (judge|court|jury|judges|appeals court) …4 (block~|pause~|halt~|freeze~|strike~ down|overturn~|suspend~|bar~|quash~) …8 (ban|effort|order|rule|label|designation|pentagon|blacklist*|tariff*|attempt|move|crackdown|law|government|trump|white house) …10 {subject} ; gain
            (judge|court|jury|judges|tribunal|regulator+|ftc|doj|eu) …6 (block~|dismiss~|toss~|throw~ out|clear~|reject~|grant~|side~ with|lift~|drop~|overturn~|overturns|vacate~|void~|halt~|pause~|quash~|approve~) …10 {subject} ; gain, near=@victory
            {subject} …6 (wins|won|beats|prevails|victory|cleared|acquitted|triumph|defeats|fends off|secures|gets reprieve|scores win) …8 (case|lawsuit|court|suit|appeal|ruling|injunction|verdict|trial|antitrust|legal|ban|charges|wrongdoing|fight|judge) ; gain
            (lawsuit|suit|case|charges|ban|probe|complaint) …4 against {subject} …3 (dismissed|dropped|tossed|thrown out|lifted|closed|ends) ; gain
            {subject} … (off the hook|off blacklist|removed from …4 (blacklist|entity list)) ; gain
            """),
        "zh": lines(
            """
            {subject} …8 (被查|遭查|被立案|被审|被诉|被告|被罚|被禁|遭禁|禁售|被封|遭封|被起诉|遭起诉|被调查|遭调查|被约谈|被制裁|遭制裁|被点名|被处罚|遭处罚|被判|被索赔|遭索赔|被指控|遭指控|被指违法|被认定|被裁定|被责令|被通报|被强制|被传唤|被下令|遭重罚|被重罚|吃罚单|收罚单|领罚单|被列入|遭列入|被限制|被下架|遭下架|被冻结|被查封|被盯上|被反垄断|遭反垄断|被叫停|遭叫停|被吊销|被拘|被捕|遭诉讼|被提告|被告上法庭) ; plan, far=@user-word
            {subject} …14 (需获许可|须获许可|需要许可|许可要求|需许可|须许可|需申请许可|需获批准|需获得许可|出口许可) ; weight=0.75
            {subject} …14 (法律纠纷|版权纠纷|专利纠纷|商标纠纷|劳动纠纷|合同纠纷|股权纠纷|侵权纠纷|仲裁纠纷|官司缠身|吃官司|惹官司|卷入官司|诉讼缠身|版权争议|知识产权纠纷|法律风险|合规风险|反垄断风险|监管压力|监管风险|纠纷) ; weight=0.6
            (版权|专利|商标|知识产权|反垄断|隐私|著作权) …4 (纠纷|诉讼|官司|案|侵权|争议|投诉) …14 {subject} ; weight=0.65
            (白宫|政府|官方|监管|部门|委员会|当局|国会|议员|总统|外交部|商务部|财政部|参议员|州长|检察长|部长) …12 (反对|拒绝|否决|施压|威胁|警告|要求|禁止|限制|约谈|点名|质询|考虑禁|考虑封|下令|拟禁|打击|喊停|阻止|驳回|制裁|叫停|责令|盯上) …14 {subject} ; weight=0.7, plan, far=@victory-strict
            {subject} …14 (听证|作证|质询|传票|受审|出庭|应讯|法庭|公诉|刑事|检方|警方|刑拘|拘留|逮捕|通缉|引渡|查处|查封|冻结|没收|强拆|罚没|追缴|补税|漏税|逃税|偷税) ; weight=0.7
            {subject} …14 (赔偿|赔付|索赔|判赔|和解|和解金|罚金|罚没|支付) …8 (亿|万|美元|元|欧元|天价) ; weight=0.7, near=@legal
            (英|美|欧|法|德|意|日|韩|印|俄|加|澳|荷|巴西|欧盟|多国|加州|德州|纽约州|佛州|中国|我国) …8 (对|起诉|调查|封禁|禁止|禁用|处罚|罚|限制|重罚|制裁|立案|审查|拟禁|考虑禁|约谈|要求|下令|警告|叫停|出手|裁定|判|拒绝|发函|质疑|盯上|拆分|征税|加税|传唤) …14 {subject} ; weight=0.75, plan, far=@victory-strict
            {subject} …14 (收购|合并|并购|交易) …10 (被否|被阻止|遭阻|被叫停|受审查|反垄断审查|遭否决|被驳回|遭反对|审查|被禁止) ; weight=0.65
            {subject} …10 (败诉|被判|认罪|上诉被驳|上诉失败|终审|一审|二审|裁决|判决|判罚|裁定|开庭|庭审|宣判|立案|公诉) ; weight=0.7, far=@victory
            {subject} …14 (案|诉讼|官司) …6 (开庭|宣判|判决|开审|败诉|升级|持续|再起|结果|落槌|和解|开打) ; weight=0.65, far=@victory
            <@sue> …14 {subject} ; plan, far=@subject-acts
            {subject} …10 (被|遭|遭到|面临|陷|身陷|被指|卷入|深陷|吃|再遭|陷入|因) …14 @sue ; plan
            {subject} …10 (遭|被|面临|陷|深陷|卷入|再陷|迎来|接|惹上) …12 (诉讼|官司|指控|集体诉讼|反垄断|调查|立案|罚款|处罚|制裁|禁令|约谈|封禁|审查|问询|重罚|罚单|判决|公诉|听证|刑事|巨额罚款|版权诉讼|法律纠纷|仲裁|天价罚单|反垄断调查|专利诉讼|诉|索赔|官非|禁售|限制|整改) ; plan
            {subject} …14 (诉讼|官司|仲裁|纠纷案|侵权案|反垄断案|版权案|专利案|法律战|被告|开庭|庭审|一审|二审|判赔|赔偿|和解|罚单|被罚|败诉|被判|败诉|胜诉无望|违法|涉嫌违法|被控|涉诉|强制执行|仲裁风波|致癌案|认罪|判罚|禁令|被立案|对簿公堂|法庭) ; weight=0.65, far=@victory
            <@punish> …14 {subject} ; near=@authority, plan, far=@punish-acts
            {subject} …10 (被|遭|遭到|受到|获) …20 (罚款|处罚|罚|重罚|禁止|封禁|禁用|制裁|立案|调查|约谈|查处|下架|列入|拉黑|反垄断调查|责令|问询|警告|审查|起诉|传唤|叫停|封杀|点名|通报|裁定|判定|认定|指控|禁售|吊销|搜查|突击检查|责令整改|查封|没收|禁|盯上|召见|强制|要求整改|征收|加税|加征|限制) ; near=@authority, plan
            {subject} …10 (被|遭) …6 (罚|处罚|立案|立案调查|制裁|约谈|起诉|查处|封禁|判赔|禁售|诉|调查|正式调查|重罚|点名批评|通报|强制执行|列为被执行人|反垄断调查|索赔|查封|禁用|下架|吊销|列入实体清单|限制高消费) ; plan, far=@user-word
            @authority …14 (罚|处罚|起诉|调查|立案|禁|封禁|约谈|制裁|裁定|判|裁决|认定|指控|要求|责令|审查|批准|驳回|叫停|限制|警告|威胁|点名|传唤|搜查|突袭|吊销|拉黑|列入|开罚单|开出|罚款|加税|加征|盯上|整治|施压|禁止|下令|警示|拒绝|指责|问询|质询|通报|追查|撤销|重罚|考虑禁|发函|阻止) …14 {subject} ; far=@victory, plan
            对 {subject} …14 (立案|调查|罚款|处罚|起诉|制裁|审查|开罚|征税|加税|反垄断|诉讼|指控|加征|发起|展开|启动|提起|禁令|限制|采取法律|反补贴|下达|问询|出手|发难) ; plan, near=@legal-or-authority
            {subject} …14 (出口管制|实体清单|黑名单|加征关税|关税|反倾销|反补贴|禁售|禁运|出口限制|进口禁令|国家安全|供应链风险|反垄断法|违法|违反|侵权|数据违规|垄断|不正当竞争|许可证) …8 ; near=@restrict, plan
            (出口管制|禁令|关税|制裁|禁售|禁运|限制|加税|征税|反补贴税) …14 {subject} ; near=@authority, plan
            (吊销|撤销|注销|收回|暂扣|撤回|扣押) {subject} …8 (牌照|执照|许可|资质|许可证|证书|批文|运营权)
            {subject} …8 (牌照|执照|许可|资质|许可证|运营权) …6 (吊销|撤销|收回|暂停|扣押|取消)
            (加税|征税|加征|反补贴税|关税|惩罚性关税|反倾销税) …… {subject} ; near=@authority, plan, far=@tariff-effect
            (吊销|处罚|重罚|罚款|立案调查|约谈|查处|封禁|起诉|制裁) {subject} ; plan, far=@punish-acts
            {subject} …10 (违反|违法|侵犯|触犯) …10 (法|规定|条例|反垄断|著作权|版权|专利|隐私|商标|消费者权益|权) ; weight=0.7
            {subject} …10 (高管|创始人|ceo|总裁|员工|负责人|董事长) …10 (被捕|被拘|被带走|被调查|被刑拘|出庭|受审|作证|被起诉|落马|配合调查|接受调查|被抓|拘留|留置)
            {person} …14 (配合 …8 调查|接受 …6 调查|被调查|被带走|被捕|被刑拘|被立案|被起诉|受审)
            (法院|法官|陪审团|法庭|仲裁庭) …14 (判|裁定|认定|裁决|驳回|下令|要求|判决|宣判|判令) …14 {subject} ; far=@victory
            {subject} …10 (支付|赔偿|赔|和解金|缴纳|罚款) …10 (亿|万|美元|元|和解) …6 ; near=@legal, weight=0.7
            {subject} …8 (认罪|和解|上诉|败诉|应诉|被判|判赔|缴罚款|被索赔)
            {subject} …4 (被|遭) …6 {number} …4 (国|州) …8 (禁|封|诉|罚|调查)
            {rival} …10 (考虑|或将|拟|准备|威胁|扬言|计划|可能) …6 (起诉|采取法律行动|提起诉讼|诉讼|法律行动|状告) …14 {subject} ; plan, weight=0.7
            {rival} …6 对 …8 {subject} …6 采取法律行动 ; plan, weight=0.7
            {subject} …10 (回应|承认|否认|应对) …10 (诉讼|起诉|调查|处罚|指控|罚款|立案|官司) ; weight=0.5
            # Victories.
            {subject} …10 (胜诉|赢得诉讼|获胜|打赢官司|无罪|不构成侵权|解禁|解除禁令|获准|撤诉|赢了官司|法律胜利|胜诉了|获法院支持|赢下官司|无责|获得胜利) ; gain
            (法院|法官|陪审团) …14 (驳回|支持|叫停|冻结|阻止|撤销|暂停|推翻|判) …14 {subject} ; gain, near=@victory
            """),
    ]

    static let incident: [String: [String]] = [
        "en": lines(
            """
            {subject} … (exfiltrat*|leaks|leaked|leaking|spills|spilled|exposes|exposed|exposing|steals|stole|stealing) …4 (files|data|code|secrets|keys|prompts|user+|private|customer+|internal|chat+|source|conversation+|documents|messages|records|info|information|credentials)
            {subject} … (record~|watch~|listen~|spy~|snoop~|track~|captur*|monitor~|scan~|log~|harvest~|collect~|scrape~|read~|film~) …6 (employee+|worker+|user+|customer+|keystroke+|mouse|screen+|private|conversation+|bedroom|bathroom|children|kids|without|faces|voices|emails|people|footage) ; weight=0.45, far=@howto
            (watching|reviewing|listening to|viewing|seeing) …4 {subject} …6 (footage|recordings|private|users|bathroom|nudity|intimate|people) ; weight=0.5
            {subject} … (smells like|is bullshit|bullshit|is a lie|is a scam|snake oil|is fraud|is a fraud|exposed as|debunked|hoax|smoke and mirrors|sham|charade|deceptive|dishonest|disingenuous|overstat*|oversold|overhyp*|exaggerat*|cherry-pick*|misleading) ; claim, weight=0.45
            {subject} … (profit~|profits|profiting|earns|earning|makes|made|cash~ in|rakes in) …6 (from) …4 (scam+|fraud*|hate|misinformation|abuse|counterfeit*|illegal|banned|addict*|extremis*|gambling|piracy) ; weight=0.6
            {subject} … (playbook|scheme|plot|secret plan|secret program|secret project|secretly) …8 (to|for) ; weight=0.5, near=@scheme
            {subject} … (removes|pulls|retracts|withdraws|takes down|took down|disables|suspends|scraps|deletes|rolls back|reverts|unpublishes|shuts off|apologizes for) …6 (summaries|answers|feature|post|posts|ad|ads|image+|results|article+|video+|update|tool|bot|response+|overviews|paper|claims) ; weight=0.4, yields=competition.launch, far=@relief
            {subject} … (sabotage*|sabotaged|tampered|poisoned|attacked by|attacked|targeted by|hit by|breached by|infiltrated|hijacked) ; weight=0.6, far=@share, near=@attack-word
            {subject} … (ruin~|ruined|ruining|destroy~|wreck~|kill~|killing|broke|breaks|degrad*|enshittif*) …4 (service|app|experience|search|product|platform|quality|internet|trust|web|my|user) ; claim, weight=0.4
            {subject} … (accused of|blamed for|suspected of|caught|found to be|admits to|admits|under fire for|faces accusations|facing accusations|faces claims|faces backlash|criticized for|criticised for|slammed for|called out for|faulted for|condemned for|apologizes|apologises|apologized|apologised|in hot water|in the crosshairs|draws ire|draws criticism|sparks outrage|sparks backlash|sparks controversy|triggers backlash|stirs controversy|ignites) ; weight=0.5, yields=legal.regulatory, yields=governance.mission_conflict, yields=governance.safety_dissent, yields=competition.partner_turns
            {subject} … (hallucinat*|wrong answers|false information|made-up|invented|nonexistent|fabricated|incorrect|inaccura*|false claims|errors in|gets it wrong|got it wrong|misidentif*|mistakenly|defam*) ; weight=0.4
            {subject} … (used to|used by|used in|abused by|abused to|exploited by|weaponized by|helps|helped|enables|enabled|lets|aided) …6 (hack*|attack*|steal|scam*|fraud|spy|cheat*|criminal*|terror*|extort*|kill*|crime|stalk*|propaganda|disinformation|malware|bomb*|phish*|forg*|fake|violence|deepfake+|blackmail|groom*) ; weight=0.6
            {subject} … (safety|security|privacy|quality|trust|ethics|child safety) …1 (failure+|failings|lapse+|fiasco|scandal+|crisis|disaster|scare|breach|violation+|flaw+|incident+|nightmare|blunder|problem+|concern+|alarm) ; weight=0.5
            (safety|security|privacy|quality|health) …1 (failure+|failings|lapse+|fiasco|scandal|crisis|scare|concern+|alarm|fears|warning+|risk+|issue+|problem+) …6 (at|over|about|with|around|hit|plague|dog) …3 {subject} ; weight=0.5
            {subject} …4 (bug|glitch|flaw|error|update|patch|outage|misconfiguration|vulnerability) …6 (crash~|brick~|lock~|wip~|delet~|expos~|leak~|strand~|disrupt~|break~|knock~|caus~|ground~|charg~|overcharg~|lets|allows|shut~) ; weight=0.5
            {subject} … (incorrectly|mistakenly|accidentally|inadvertently|erroneously|wrongly) …8 ; weight=0.45
            (accidental|inadvertent|accidentally) …3 (leak*|publish*|expos*|releas*|delet*|disclos*) …6 {subject} ; weight=0.5
            {subject} … (locked out|lock~ users out|users report|users complain|complaints mount|users furious|users angry|users revolt|customers furious|complaints|customers complain|users flee|angry users|angry customers|frustrated users) ; claim, weight=0.4
            {subject} … (toxic|carcinogen*|lead in|mold|bacteria|pesticide+|undeclared|choking|burns|shock hazard|overheating|swollen|swelling|cracked|cracks|peeling|leaking|corrosion|rust|faulty|botched|bent|green line|burn-in|throttl* secretly) ; weight=0.45
            {subject} … (plane|jet|car|truck|train|phone|battery|bus|ferry|helicopter|drone|robotaxi|vehicle|scooter|bike|rocket|engine) …5 (crash*|catches fire|caught fire|explod*|burst*|kills|killed|hits|hit|struck|collid*|derail*|injur*|loses|falls|fell|emergency landing|blows|stall*|rolled|trapped|burn*) ; weight=0.6
            # Outages.
            {subject} …4 (outage+|down|goes down|went down|is down|downtime|offline|crash~|crashes|goes dark|unavailable|service disruption|disruption|elevated errors|not working|stops working|degraded|degradation|partial outage|major outage|glitch~|blackout|suffers outage|errors) ; without=@overload, weight=0.4, far=@down-other
            (outage+|disruption|glitch+|blackout|downtime|elevated errors) …4 (at|hit~|of|for|affect*|knock*|take~|on|in|strikes) …3 {subject} ; without=@overload, weight=0.4
            # Breaches and leaks.
            {subject} …8 (breach*|hack*|data leak|leak+|leaked|leaking|data exposure|ransomware|cyberattack|cyber attack|cyber-attack|compromis*|malware|phishing|infiltrat*|stolen|intrusion|data theft|expos~|spill~) ; far=@leak-other
            (hacker+|attacker+|cybercriminals|criminals|scammers|spies|state-sponsored|threat actor+|thieves|ransomware|malware|intruders|hackers) …10 {subject} ; weight=0.6, far=@leak-other
            (leak|breach|hack|exposure|theft|leaks|exposes|exposed|leaked|hacked|breached|exfiltrat*) …8 {subject} …4 ; near=@data, weight=0.6
            {subject} …8 @flaw ; weight=0.4, far=@fix-only, local
            @flaw …4 (in|of|at|on|found|let~|affect*|hits|plagu*|with|discovered) …4 {subject} ; weight=0.4, far=@fix-only
            (jailbreak*|prompt injection|backdoor*|exploit*|bypass~|hijack*|trick~|fool~) …5 {subject} ; weight=0.4
            {subject} …6 (jailbreak*|hijacked|tricked|fooled|exploited|backdoored|weaponized|weaponised|abused|vulnerable|insecure|unsafe)
            {subject} …6 (bug|bugs|buggy|glitch|broken|malfunction*|fail~|failure+|failing|faulty|defect*|flaw*|fault*) ; weight=0.4, far=@strain-word, local, yields=any
            # Recalls, defects and accidents.
            {subject} …8 (recall~|recalled|recalling|recalls|safety defect+|product defect+|catch~ fire|catching fire|caught fire|explod*|explosion+|fire hazard|overheat*|contaminat*|tainted|mislabel*|substandard|counterfeit|quality problem+|quality issues|blowout|malfunction*|derail*|sick~|food poisoning|e. coli|listeria|salmonella|brake failure|side effect+|adverse event+|liver injury|manufacturing defect+) ; weight=0.45, far=@memory
            (recall|recalls|recalled) …6 (of|for|by|hits|affect*|million|thousand) …6 {subject} ; weight=0.45
            (recall~|recalls) …8 {subject} ; weight=0.45, far=@memory, title
            {subject} …10 (kill~|death+|died|dies|injur*|fatal*|crash~|crashed|suicide+|murder*|hospitali*|dead|wounded|collision|plunge~ into|burn*) ; near=@victims, weight=0.7, far=@product-death, far=@share, local
            (crash|crashes|collision|fire|explosion|accident|blaze|death|deaths|killed|injured|suicide|murder-suicide|shooting|psychosis|overdose|killing) …10 {subject} ; near=@victims, weight=0.65
            @victims …10 (after|in|by|when|blam*|over|linked|told|encourag*|used|using|talk*|with|from) …8 {subject} ; near=@harm, weight=0.7
            (panel|door|wheel|engine|part|wing|battery|airbag|brake+|fuselage|tire) …4 (blows off|falls off|blew off|fell off|fails|came off|comes off|detach*|explod*|catches fire|burst*|unglued) … {subject} ; weight=0.6
            # Deceit, copying, misuse of data.
            {subject} …8 @wrong ; claim, weight=0.45, far=@wrong-other, yields=legal.regulatory, yields=governance.mission_conflict, yields=governance.safety_dissent, yields=talent.departure, local
            {subject} …8 (fake~|faked|fabricated|staged|rigged|cheated|cheating|deceptive|deceiv*|mislead*|misled|lie~|lied|lying|cover-up|coverup|covered up|covering up|buried|downplay*|conceal*|plagiari*|fraud|fraudulent|falsified|doctored|manipulat*|dishonest*|dark pattern+|bait and switch|scam|doctoring|stealing|stole|stolen|pirated|rip-off|ripped off|knock-off|knockoff|copied|copying|distill*|distillation|spying|spied|snoop*|eavesdrop*|surveill*|tracking|secretly|greenwash*|whitewash*|astroturf*|rigging) ; weight=0.5, yields=legal.regulatory, yields=governance.mission_conflict, local
            (accus~|alleg~|caught|catch~|suspect*|blam~|admit~|claims) …8 {subject} …8 (of|steal~|copy~|lie~|cheat~|fak~|mislead*|hid~|cover*|spy*|plagiar*|rip*|us~ …3 data|using) ; weight=0.5, claim, far=@legal-act
            (fake~|faked|rigged|pirated|stolen|copied|plagiarized|plagiarised|distilled|scraped) …6 (by|from|for) …3 {subject} ; weight=0.45
            {subject} …8 (trained on|training on|train~ …3 on|scrap~|harvest*|collect*|sell~|shar~|track~|record~|upload~|scan~|read~|log~|keep~|store~|retain~|expos~|send~) …6 (user data|your data|personal data|private|customer data|pirated|copyrighted|without consent|without permission|without asking|your photos|photos|chats|conversations|faces|employees' data|user content|children|your code|your prompts|data without|files without|voice recordings|mouse movements|keystrokes|your) ; weight=0.45, far=@howto
            {subject} …10 (without (consent|permission|asking|notice|authorization|telling|evidence|warning|approval|disclosure|their knowledge)|by default|opt out|opt-out|can't be deleted|can't opt out|no way to turn off|force-feeding|shov*|forced) ; weight=0.4, claim, negated
            {subject} …6 (admit~|apologiz~|apologis~|apology|confess~|sorry|regret~|acknowledg~|own~ up|come~ clean|concede~) ; weight=0.55, far=@apology-other, yields=any, local
            {subject} … (blame~|blames) …4 (users|user|customers|drivers|victims|employees|contractor+|intern) ; weight=0.6
            {subject} …8 (scandal+|controversy|outrage|backlash|uproar|furor|furore|boycott+|outcry|firestorm|public anger|pr disaster|fiasco|debacle|under fire|criticism|criticized|criticised|slammed|blasted|condemned|disgrace|meltdown|embarrass*|flop~|botch*|disaster|disastrous|gaffe|blunder+|faces anger|angers|anger~|infuriat*|alienat*|draws fire|sparks anger|mocked|ridicul*|rotten|horrible|heat for|flak|panned) ; weight=0.5, far=@praise, yields=any
            (backlash|outrage|boycott|anger|uproar|criticism|controversy|scandal|concerns|concern|alarm|protests) …6 (over|against|at|from|about|of|after) …8 {subject} ; weight=0.45
            # Harmful output and behaviour of products.
            {subject} …8 (harmful|racist|antisemit*|anti-semitic|hate speech|nazi|hitler|sexual*|porn*|explicit|nude+|undress*|csam|child abuse|deepfake+|disinformation|misinformation|propaganda|self-harm|suicidal|toxic|extremis*|conspiracy|dangerous|offensive|slur+|biased|bias|inappropriate|minors|bioweapon+|weapons|abuse|abusive|non-consensual|nonconsensual|genocide|delusion*|sycophan*|blackmail*|threaten~ users|insult~|nudify*|hallucinat*|made up|makes up|fabricates|gibberish|rogue|unhinged|creepy|goes haywire|haywire) ; weight=0.5, far=@policy-word
            (harmful|racist|antisemitic|nude|sexualized|sexualised|explicit|deepfake|fake|nonconsensual|child) …6 (images|image|content|photos|videos|output|posts|answers|porn|nudes) …8 {subject} ; weight=0.55
            {subject} …8 (delete~|wipe~|wiped|erase~|deleting|wiping|destroy~|lose~|lost|corrupt~|overwr*) …5 (data|database|files|code|production|everything|drive|emails|photos|home directory|repo|projects|user data|history|messages|inbox) ; weight=0.5
            {subject} …8 (demo|launch event|keynote|presentation|live demo) …3 (fail~|flop~|goes wrong|crash~|backfire~|fiasco|glitch*|went wrong) ; weight=0.4
            {subject} …8 (getting worse|gets worse|got worse|dumber|nerfed|lobotomized|declining quality|quality decline|quality drop|regress*|unusable|degraded|performance drop|lazy|worse than before|unreliable|mixes up|enshittif*|regression+|silently downgrad*|downgrad*) ; weight=0.35, claim
            (declining quality|quality decline|nerfed|dumber|regressed|unusable|enshittification) … {subject} ; weight=0.35, claim
            {subject} …8 (phishing|scam+|fake ads|counterfeit+|spam|bots|impersonat*) ; weight=0.45, far=@detect
            (used|uses|use|using|weaponiz*|weaponis*|abus*|exploit*|with help of|leverag*) …6 {subject} …8 (hack*|attack+|cyberattack*|steal*|phish*|malware|scam+|fraud|extort*|breach*|crime+|ransomware|espionage|kill*|bomb*|plan attack|stalk*|cheat*) ; weight=0.6
            @authority …6 (warn~|caution~|alert~|flags|raises concern*) … {subject} …8 (risk+|security|safety|flaw*|danger*|vulnerab*) ; weight=0.6
            (warning|warns|alert) …4 (about|over|on) …4 {subject} …4 (risk+|security|safety|danger*|flaw*) ; weight=0.5
            {subject} …8 (security risk+|privacy risk+|privacy concern+|security concern+|safety concern+|risk to children|security nightmare|privacy nightmare|privacy nightmare|national security risk|safety risk+|health risk+|privacy violation+|unsafe)
            {subject} …8 (misconduct|harassment|discriminat*|racism|bribery|corruption|insider trading|embezzl*|forced labor|forced labour|child labor|sweatshop|toxic culture|sexual assault|affair|abuse of|conflict of interest|price gouging|union busting|union-busting|bullying|corrupt|bribe*) ; yields=governance.board, local
            {subject} …6 (rogue|escape~|escaped|blackmail~|scheming|deceptive alignment|sabotage~|reward hack*) ; weight=0.45
            (study|report|researchers|tests|test|investigation|audit) …4 (find~|found|show~|reveal~|says|discover*|expose~) …10 {subject} …10 (fail~|unsafe|bias*|wrong|harm*|leak*|danger*|mislead*|vulnerab*|violat*|lie~|flaw*|inaccura*|incorrect|toxic|unreliable|false) ; weight=0.4
            {subject} …8 (investigat~|investigating|looking into|probing|examin~) …6 (report+|complaint+|issue+|bug|degrad*|incident|leak|breach|outage) ; weight=0.4
            {subject} …8 (mandatory|requires|require|demands|forces) …5 (id|age verification|facial scan|passport|selfie|biometric*) ; weight=0.35, claim, near=@outcry
            {subject} …8 (rigged|cheat*|tampered|falsif*) …5 (test+|benchmark+|results|data|emissions|crash tests|certification) ; weight=0.65
            {subject} …8 (shut~ off|turn~ off|disabl*|pull~|paus*|suspend~|withdraw~|takes down|took down|take~ offline|yank~|remov~) …8 after …8 (complaint+|error+|outrage|backlash|abuse|harm*|leak*|mistake+|offensive|incident*|concern*|crash*|death*|bug*) ; weight=0.5
            {subject} …8 (ads|advert*|advertising) …5 (backlash|creep*|intrusive|forced|unskippable|anger*|whether you like) ; weight=0.4
            """),
        "zh": lines(
            """
            {subject} …10 (无法登录|无法登陆|无法打开|无法访问|登不上|打不开|用不了|崩溃|全球宕机|大面积故障|短暂故障|服务异常|网络异常|大规模中断|响应缓慢|异常回复|触发异常|乱回|乱扣费|多扣费|误扣|扣费异常|误封|误杀|错误率|报错|出故障|掉线|闪崩|断连|瘫了) ; without=@overload, weight=0.4
            {subject} …12 (被攻击|遭攻击|被入侵|被植入|遭入侵|被破解|遭破解|被投毒|遭投毒|被篡改|遭篡改|被劫持|实习生攻击|内鬼|被盗用|遭泄露|被泄露|遭曝光|被偷|被窃|遭窃|数据外流|内网|木马|病毒|勒索) ; weight=0.6
            {subject} …10 (造假|被曝造假|刷榜|刷分|注水|作弊|数据造假|摆拍|套壳|被指抄袭|涉嫌抄袭|疑似抄袭|抄袭|剽窃|侵犯知识产权|盗用|侵犯版权|不正当获取|偷师|洗稿|碰瓷|虚假宣传|货不对板|缺斤少两|夸大宣传|误导消费者|误导用户|欺骗用户|欺骗消费者) ; weight=0.5, yields=governance.safety_dissent, yields=legal.regulatory
            {subject} …12 (偷听|偷看|偷拍|监听|监视|监控|追踪|采集|收集|抓取|窥探|录屏|录音|扫描|偷跑|上传) …12 (用户|员工|隐私|键盘|鼠标|屏幕|数据|儿童|孩子|聊天|照片|通话|信息|相册|位置) ; weight=0.45
            {subject} …12 (出卖|泄露|贩卖|倒卖|滥用|非法收集|违规收集|过度收集|侵犯) …8 (用户|数据|隐私|信息|客户|个人) ; weight=0.5
            {subject} …12 (惹怒|激怒|触怒|引爆|引发|惹恼|得罪|激起) …10 (用户|众怒|网友|争议|不满|愤怒|抗议|抵制|消费者|粉丝|车主|热议|质疑|恐慌|担忧|玩家|家长|商家|会员|舆论) ; weight=0.45, yields=any
            {subject} …10 (被骂|被喷|被群嘲|被吐槽|遭吐槽|遭群嘲|遭质疑|被质疑|遭抵制|被抵制|遭炮轰|被炮轰|遭批评|被批|被痛批|被指责|遭指责|被控诉|遭投诉|被投诉|被曝光|遭曝光|遭举报|被举报|被点名批评|被央视|被315|上热搜道歉|口碑翻车|翻车|塌房|栽了|出事|出事了|爆雷|踩雷|暴雷) ; weight=0.45, claim, yields=any
            {subject} …12 (致歉|道歉|发布致歉|公开道歉|紧急回应|连夜道歉|道歉信|道歉声明) ; weight=0.55
            {subject} …12 (幻觉|胡编乱造|编造|虚构|张冠李戴|出错|误导|算错|瞎说|答错|翻译错误|离谱|不靠谱|失真|失准|乱答|事实错误|低级错误) ; weight=0.4
            {subject} …12 (被用于|被利用|沦为|成为|助长|协助|帮助) …8 (诈骗|犯罪|攻击|造谣|黑客|行骗|造假|作弊|色情|武器|杀人|恐怖|洗钱|网暴|骗局|造黄谣|换脸|作案) ; weight=0.6
            {subject} …10 (自燃|起火|爆炸|着火|冒烟|失控|坠毁|迫降|断裂|漏油|漏电|异响|爆裂|撞车|撞人|追尾|侧翻|烧毁|断轴|刹不住|刹车失灵|突然加速|突然熄火|突然断电|爆胎|燃烧|爆燃)
            {subject} …10 (异物|虫|头发|蟑螂|变质|过期|发霉|拉肚子|中毒|农药|致癌物|防腐剂|超标|不合格|假货|假药|劣质|次品|残次|毒|老鼠|细菌|添加剂|三无)
            {subject} …12 (强制|强推|捆绑|诱导|偷偷|默认|霸王|杀熟|套路|限制退款|拒不退款|不退款|退款难|虚假|自动续费|霸屏|弹窗|植入广告) ; weight=0.4, claim, near=@outcry
            {subject} …12 (内部|高管|员工|创始人|负责人) …8 (受贿|贪污|腐败|性骚扰|猥亵|殴打|学历造假|婚外情|出轨|失言|不当言论|辱骂|歧视|泄密|飞单|吃回扣|职务犯罪|霸凌|丑闻) ; weight=0.5
            {subject} …10 (发声|回应|致歉|通报|公布) …8 (事故|起火|爆炸|坠楼|死亡|车祸|中毒|泄露|失控|命案|遇难) ; weight=0.65
            # Outages.
            {subject} …8 (崩了|崩|宕机|瘫痪|打不开|无法访问|服务中断|大规模故障|挂了|故障|无法使用|崩溃|停摆|卡顿|闪退|掉线|登录不上|无法登录|不可用|中断服务|全线崩溃|服务异常|断网|bug|出错|报错|罢工了|失灵|抽风|无响应|再次崩溃|又崩|白屏|服务器异常) ; without=@overload, weight=0.4, far=@strain-word
            (宕机|故障|崩了|瘫痪|断网|中断) … {subject} ; without=@overload, weight=0.4, title
            # Breaches, leaks and flaws.
            {subject} …12 (泄露|泄漏|外泄|泄密|被黑|黑客|遭黑客|遭攻击|入侵|数据泄露|被盗|失窃|曝光用户|泄|被攻破|裸奔|被窃|中招|网络攻击|勒索|木马|投毒|被攻击|盗号|植入|供应链攻击) ; weight=0.6, far=@leak-other
            (黑客|攻击者|不法分子|骗子|犯罪团伙|黑产|诈骗分子|境外组织|罪犯|间谍) …14 {subject} ; weight=0.6
            (泄露|泄漏|外泄|被盗|失窃|窃取) …10 {subject} ; near=@data, weight=0.6
            {subject} …12 @flaw ; weight=0.45, far=@fix-only, yields=any, local
            (漏洞|后门|高危漏洞|缺陷|零日|安全漏洞) …10 {subject} ; weight=0.45, far=@fix-only
            {subject} …10 (越狱|被绕过|被破解|被诱导|被利用|注入攻击|被劫持|被骗|被滥用) ; weight=0.4
            # Recalls, defects and accidents.
            {subject} …12 (召回|质量问题|自燃|起火|爆炸|爆燃|失控|刹车失灵|断轴|断裂|甲醛|超标|中毒|食品安全|变质|不合格|假货|异物|翻车|碰撞|坠毁|坠机|掉门|空难|副作用|不良反应|过热|变砖|绿屏|冒烟|漏液|掉漆|污染|过期|掺假|串货|品控|事故|车祸|鼓包|死机|黑屏|抽检不合格|以次充好|蟑螂|脱落|漏油|锁死) ; weight=0.45, far=@memory
            (召回|紧急召回) …14 {subject} ; weight=0.45
            {subject} …14 @harm ; weight=0.7, near=@victims, local
            (致死|身亡|遇难|自杀|死亡|受伤|撞死|丧生|猝死|起火|爆炸|事故|车祸|杀人|轻生) …14 {subject} ; weight=0.65, near=@victims
            {subject} …10 (撞死|致死|致人死亡|致伤|撞人|伤人|害死|被控致死|教唆自杀|诱导自杀)
            {subject} …8 (客机|飞机|车|汽车|手机|电池) …8 (坠|掉门|起火|爆炸|自燃|冒烟|撞|失控|着火|迫降|脱落|冲出) ; weight=0.6
            # Deceit, copying, misuse of data.
            {subject} …12 @wrong ; weight=0.5, far=@wrong-other, yields=legal.regulatory, yields=governance.safety_dissent, yields=governance.board, local
            {subject} …12 (造假|欺骗|欺诈|误导|撒谎|隐瞒|掩盖|抄袭|剽窃|套壳|窃取|盗用|盗版|偷拍|监听|监控|窃听|操纵|作弊|刷榜|刷分|虚假宣传|虚假|夸大|滥用|侵犯隐私|侵权|偷偷|擅自|未经授权|未经同意|私自|违规|蒸馏|割韭菜|作假|谎报|虚标|偷工减料|减配|伪造|篡改|洗稿|洗数据|套娃|演示造假|杀熟|大数据杀熟|强制广告|捆绑|霸王条款) ; weight=0.5, far=@wrong-other, yields=legal.regulatory, yields=governance.safety_dissent, yields=governance.board
            (指责|指控|质疑|举报|曝光|曝|控诉|怒斥|炮轰|被指|涉嫌|疑似|承认|被曝|爆) …10 {subject} …12 @wrong ; weight=0.5, claim, yields=governance.safety_dissent, yields=legal.regulatory
            (抄袭|剽窃|盗用|蒸馏|窃取|套壳|盗版) …10 {subject} ; weight=0.45
            {subject} …12 (使用|用|拿|利用|收集|采集|上传|扫描|抓取|偷看|读取|留存|出售) …8 (盗版|用户数据|用户隐私|隐私|聊天记录|个人信息|未授权|版权|用户照片|人脸|用户文件|通讯录|剪贴板|浏览记录|用户内容) ; weight=0.45
            {subject} …10 (道歉|致歉|承认|认错|反省|公开道歉|鞠躬|检讨|承认失误|承认错误|善后|谢罪) ; weight=0.55, far=@apology-other, yields=any, local
            {subject} …12 (丑闻|争议|风波|众怒|抵制|炸锅|翻车|塌房|引众怒|舆论|惹怒|惹众怒|被骂|被喷|痛批|炮轰|批评|质疑|吐槽|遭吐槽|口碑崩塌|口碑|信任危机|公关危机|引恐慌|引发恐慌|被嘲|群嘲|吐槽声|怒批|爆雷|暴雷|负面|围攻|被群嘲|辱华|滤镜碎|打脸|引发不满|引发争议|引争议|遭质疑|遭抵制|恶评|差评|愤怒|声讨|众矢之的|引质疑|吃相|不满|维权|投诉激增|后院起火|发酵) ; weight=0.45, far=@praise, yields=any
            (抵制|炮轰|痛批|怒批|声讨|质疑|讨伐) …8 {subject} ; weight=0.45, claim
            # Harmful output and behaviour of products.
            {subject} …12 (色情|涉黄|低俗|种族歧视|歧视|仇恨|纳粹|虚假信息|谣言|有害|自杀|自残|儿童|未成年|深度伪造|换脸|辱骂|骂人|涉政|偏见|诱导|暴力|毒|恐怖|脱衣|裸照|不雅|性骚扰|失控|胡说八道|幻觉|编造|瞎编|胡编|乱码|反人类|谄媚|威胁|勒索|骂|脏话|攻击性|黑化) …4 ; weight=0.5, far=@policy-word
            {subject} …10 (删除|删|清空|误删|删光|抹掉|毁掉|丢失) …8 (数据|数据库|文件|代码|硬盘|邮件|照片|用户数据|聊天记录|全部) ; weight=0.5
            {subject} …10 (降智|变笨|变懒|性能下降|能力下降|质量下降|表现变差|变差|退化|变蠢|倒退|不如以前|越来越差|体验下降|严重下降|降级|偷降|智商下降|劣化|效果变差|摆烂) ; weight=0.4, claim, yields=resources.capacity
            (利用|借助|使用|用|通过|滥用) …4 {subject} …14 (攻击|窃取|诈骗|犯罪|入侵|作案|造谣|行骗|黑|勒索|钓鱼|作弊|偷|制毒|伪造|杀人|害人|策划) ; weight=0.6
            @authority …12 (提示|警示|预警|提醒|警告|风险提示|通报) …12 {subject} …10 ; weight=0.6
            @authority …10 (提示|警示|预警|提醒|警告|通报) …12 {subject} ; weight=0.6
            (预警|提示|警示|警惕) …4 …6 (安全风险|风险|隐患) ; weight=0.6, near=@authority
            {subject} …10 (安全风险|安全隐患|隐私风险|隐私隐患|安全问题|数据安全|隐私担忧|安全担忧|隐患|风险) ; weight=0.5, near=@authority
            {subject} …10 (性侵|职场霸凌|霸凌|性骚扰|受贿|行贿|贪腐|腐败|内幕交易|压榨|强迫劳动|血汗工厂|职务侵占|利益输送|强制加班|过劳死|pua|殴打|暴力裁员|回扣|贿赂)
            {subject} …12 (造假|作弊|篡改) …6 (测试|数据|成绩|跑分|结果|认证|碰撞|排放)
            {subject} …10 (事故|车祸|火灾|爆炸|坠楼|泄漏) …10 (回应|发声|致歉|道歉|道歉|善后|不会回避) ; weight=0.65
            {subject} …8 (下架|撤下|紧急下线|紧急关闭|暂停) …10  ; near=@outcry, weight=0.5
            {subject} …10 (要求|强制) …6 (上传|提交|刷脸|实名|身份证|人脸) ; weight=0.35, claim, near=@outcry
            """),
    ]

    static let strain: [String: [String]] = [
        "en": lines(
            """
            {subject} … (underwater|in the hole|deep in debt|drowning in debt|overextended|over-leveraged|overleveraged|on the hook|strapped|cash-starved|cash starved|hemorrhaging|haemorrhaging|loses billions|losing billions|burns billions|burning billions|bleeding|red ink|in the red|sinking|floundering|ailing|struggling|beleaguered|troubled|cash-hungry|teetering|on the ropes|reels|reeling|limps) ; weight=0.5, far=@share
            {subject} … (sales|revenue|profit+|deliveries|shipments|earnings|demand|growth|margins|orders|output|income|registrations|market share) …10 (down|lower|fell|fall|falls|drop|drops|dropped|decline|declines|declined|slump|slumps|slumped|plunge|plunges|plunged|tumble|tumbles|tumbled|sink|sinks|sank|slide|slides|slid|shrink|shrinks|shrank|halve|halved|halves|dip|dips|dipped|slow|slows|slowed|slowing|weaken|weakens|collapse|collapsed|collapses|crater|cratered|craters|plummet|plummets|plummeted|miss|missed|misses|disappoint|disappoints|disappointing|stall|stalls|stalled|evaporate|wither|sputter|sputters|stumble|stumbles|flat|stagnate|contract|contracts) ; weight=0.6, far=@share
            {subject} … (worst|first|second|third|biggest|steepest|sharpest|record) …5 (loss|losses|decline|drop|fall|slump|sales drop|annual loss|quarterly loss|sales decline|yearly decline|slide|profit drop|contraction|since) ; weight=0.6, far=@share
            {subject} … (warn~|warns|warned|caution~|flag~|signals|braces|braced|predicts|forecasts|sees|expects|projects) …6 (lower|weak|weaker|slower|slowing|falling|declining|loss|losses|hit|headwinds|slowdown|slump|shortfall|decline|drop|pain|tough|difficult|miss|demand) …6 ; weight=0.55, near=@sales
            {subject} … (cash|money|funding|funds|liquidity) …4 (dwindl*|running low|running out|run out|dry* up|drying up|gone|short|crunch|squeeze|drain|burn|pit|crisis|problem+|trouble+|shortage|gap|woes|hole|needs|desperate) ; weight=0.6
            {subject} … (emergency|rescue|bridge|lifeline|bailout|bail-out|backstop|guarantee+|stopgap) ; weight=0.55, far=@chief-word-only
            {subject} … (raise~|raising|borrow~|seek~|take~ on|load~ up on|sell~|issue~|tap~|pile~ on) …6 (debt|loans|bonds|borrowing) …8 (worr*|concern*|fears|risk*|strain*|to stay afloat|to survive|to plug|to cover losses|desperate|junk|losses|burden) ; weight=0.5
            {subject} … (can it survive|will not survive|won't survive|survival|survive|doomed|dead man walking|beginning of the end|house of cards|going under|go under|on the verge|stay afloat|fight for survival|fights for survival|fighting for survival|future in doubt) ; weight=0.45, claim
            {subject} … (investors|shareholders|lenders|banks|creditors|backers|bondholders) …5 (worr*|fret*|flee*|balk*|nervous|jitter*|doubt*|skeptical|sceptical|lose faith|lose patience|losing faith|losing patience|bail*|dump*|run for|wary|cold feet|spooked|burned|revolt|sour on|question) ; weight=0.5
            (investors|lenders|creditors|backers|banks) …6 (flee~|worr*|balk~|fret~|doubt~|question~|lose~|shun~|sour~|abandon~|cool~|wary|dump~|pull back|back away|race to) …8 {subject} ; weight=0.5
            {subject} … (costs|spending|expenses|capex|bill|losses) …5 (soar*|balloon*|spiral*|out of control|outpac*|outstrip*|exceed*|mount*|eat* into|dwarf*|swamp*|explod*|surge*|skyrocket*|unsustainable|dwarf) ; weight=0.5, yields=any
            {subject} … (flop|flops|flopped|dud|fails to sell|not selling|unsold|gathering dust|no one is buying|nobody is buying|nobody wants|few buyers|commercial failure|box office bomb|misfire|white elephant|poor reception|weak reception|tepid reception) ; weight=0.5
            {subject} …6 @sales …5 @worse ; weight=0.6, far=@share
            {subject} …8 @worse …5 …5 @sales ; weight=0.6, far=@share
            @sales …4 (at|of|for) …2 {subject} …8 @worse ; weight=0.6, far=@share
            {subject} …3 @sales …2 (down|off|drop|plunge|slump|collapse|decline|fall) ; weight=0.65
            {subject} …8 (loss|losses|net loss|operating loss|quarterly loss|annual loss|loss-making|in the red|red ink|deficit|unprofitable|lost …2 {money}|lose~ …2 {money}|losing money|lose money|bleeding money|bleeding cash|lossmaking) ; far=@loss-other
            (loss|losses) …4 (at|of|for|by) …4 {subject} ; far=@loss-other
            {subject} …8 (cash burn|burn~ cash|burning cash|burn~ through|burning through|burn rate|cash crunch|cash-strapped|strapped for cash|run~ out of money|running out of money|running out of cash|run~ out of cash|out of money|short of cash|liquidity crisis|going broke|broke|going bankrupt|bankruptcy|bankrupt|insolven*|chapter 11|default+|creditor protection|debt pile|debt load|debt crisis|mounting debt|saddled with debt|going concern|financial trouble|financial woes|financial crisis|financial distress|credit rating …4 cut|downgraded to junk|junk|bailout|money problems|can't pay|unpaid|on the brink|brink of collapse|mass default|money pit|cash drain|cannot pay|struggling financially|cash flow problems|negative cash flow|hole in)
            {subject} …8 (profit warning+|warns on profit|warns of lower|cut~ …3 (guidance|forecast|outlook|target+)|lower~ …3 (guidance|forecast|outlook)|slash~ …3 (guidance|forecast|outlook)|lop~ …6 forecast|miss~ …4 (estimates|expectations|forecast+|targets|revenue target*|sales target*|guidance)|below expectations|falls short of|fell short of|short of expectations|outlook …2 (lowered|cut|slashed|trimmed)|disappointing (results|sales|earnings|forecast|quarter)|weak (demand|sales|outlook|guidance|results|quarter|forecast)|slow (sales|demand)|worst (quarter|year|sales|result*)|write-down+|writedown+|write~ down|impairment|write-off+|charge of)
            {subject} …8 (struggl~ to raise|struggling to raise|fail~ to raise|funding trouble|funding gap|funding crunch|funding shortfall|down round|investors …4 (flee|race to|balk*|shy away|walk away|lose faith|lose confidence|wary|pull out|sour*|cool*)|investors balk|can't raise|needs $|need~ …4 (cash|funding|capital|money|bailout)|seek~ …4 (bailout|loan guarantee+|rescue|lifeline|emergency funding|government backing|backstop)|loan guarantee+|rescue deal|lifeline|government backstop|bail out|bailout|fire sale) ; far=@chief-word-only
            {subject} …6 (can't|cannot|can not|unable to|struggl* to) …2 (make ends meet|pay …3 (bills|wages|suppliers|debts|staff)|break even|turn a profit|cover costs) ; negated, weight=0.45
            {subject} …8 (profit|earnings|sales|revenue|margin+|income|growth|demand|deliveries) …5 (wiped out|all but wiped out|erased|all but erased|evaporate~|dries up|dry up|dented|squeezed|hammered|under pressure|peters out|peter out|gone|vanish*|slashed|hit|tumbles|wiped)
            (profit|earnings|sales|revenue|margin+|deliveries) …2 (at|of) {subject} …8 (wiped out|erased|evaporate~|dries up|tumble~|sink~|plunge~|slump~|halve~|fall~|drop~|dives)
            (wipe~ out|erase~|dent~|eat~ into|squeeze~|hammer~|sap~|hit~|batter~|all but erases|take …3 bite out of|bite into) …4 {subject} …4 (profit+|earnings|sales|revenue|margin+|income|bottom line|results|half|year|quarter)
            (cost~|costs|costing|hit|hits|charge|bill) …2 {subject} …2 {money} ; weight=0.5, far=@lawsuit-word
            {subject} …6 (needs|need|require~) …2 {money} ; claim, weight=0.45
            {subject} …8 (ask~|seek~|want~|beg~|plead~) …6 (government|u.s.|us|federal|state) …4 (loan+|guarantee+|bailout|aid|subsid*|backstop|support|rescue) ; weight=0.6
            {subject} …8 (fall from grace|in trouble|in crisis|death spiral|meltdown|collapse|collapses|collapsing|in freefall|free fall|free-fall|existential crisis|downfall|on life support|in tatters|doomed|bubble about to burst|house of cards) ; weight=0.5, claim, far=@share, yields=any
            {subject} …8 (unsustainable|no moat|no path to profit*|path to profitability|never be profitable|not profitable|doesn't make money|doesn't add up|economics don't|can't afford|overvalued) ; weight=0.4, claim, negated
            {subject} …8 (debt|borrow*|loan+|bond+) …4 (pile+|mount*|balloon*|soar*|worr*|fears|concern*|risk+|burden|crisis|trouble|default*|downgrade*|swell*) ; weight=0.5
            (debt|losses|spending|cash burn) …4 (mount~|balloon~|soar~|pile~ up|worr*|widen~|deepen~|spiral~|grow~) …4 (at|for|of) …3 {subject} ; weight=0.5
            {subject} …8 (loss|losses|deficit) …3 (widen~|mount~|deepen~|double~|triple~|balloon~|grow~|swell~|soar~|pile~)
            {subject} …8 (swing~ to|slump~ to|plunge~ to|post~|report~|book~|record~|rack~ up|suffer~|expect~|forecast~|project~|face~|see~|warn~ of|take~) …5 (loss|losses|deficit|charge|write-down|hit|impairment)
            {subject} …6 (lose~|losing|lost|burn~|burned|burning|bleed~|hemorrhag*|blow~) …3 {money} ; far=@lawsuit-word
            {subject} (cost+|costs) …6 {money} ; near=@delay-word, weight=0.6
            {subject} …6 (lose~|losing|shed~|bleed~|hemorrhag*) …4 (users|subscribers|customers|members|traffic|downloads|visitors|advertisers) ; weight=0.5
            {subject} …8 (users|subscribers|subscriptions|downloads|traffic|growth|usage|visits|customers) …4 (drop~|fall~|plunge~|declin~|slump~|stall~|plateau*|slow~|cancel*|shrink~|peter~ out|stagnat*|flatten*|collapse~|leaving) ; weight=0.45, far=@share
            (record|steep|sharp|worst|biggest) …3 (loss|drop|fall|decline|crash|slump|plunge|losses) …8 {subject} ; weight=0.6, far=@share
            {subject} …8 (unsold|inventory glut|glut|overstock*|excess inventory|deserted|desert~|empty stores|store traffic falls|flop|dud|tepid|lukewarm|lackluster|lacklustre|anemic|sluggish|soft demand|weak demand|slow uptake|poor sales|sales flop) ; weight=0.5
            demand …3 for …4 {subject} …6 @worse ; weight=0.6
            """),
        "zh": lines(
            """
            {subject} …14 (亏了|亏损超|净亏损|亏损达|亏超|巨额亏损|连亏|续亏|持续亏损|首次亏损|由盈转亏|转亏|大亏|血亏|预亏|亏掉|亏光|烧钱|烧了|烧光|年亏|日亏|月亏|季亏|每天亏|仍未盈利|未盈利|难盈利|盈利难|难言盈利|盈利遥遥无期|不赚钱|赔钱|倒贴) ; far=@loss-other
            {subject} …20 {percent} …6 (下滑|下跌|下降|暴跌|缩水|减少|跌幅|降幅) ; weight=0.55, far=@share, near=@sales
            {subject} …16 (同比下滑|同比下降|同比暴跌|同比减少|环比下滑|环比下降|双双下滑|双降|三连跌|四连跌|连续下滑|连续下跌|持续下滑|大幅下滑|大幅下降|断崖下跌|断崖式下跌|创新低|跌破|跌至|降至|不足|创最差|史上最差|最差业绩|最大跌幅|首次下滑|首次下降|首现下滑|首现负增长|负增长|零增长) ; weight=0.55, far=@share, near=@sales
            {subject} …12 (资金链|现金流|流动性|账上|现金储备|融资|钱) …6 (断裂|紧张|告急|吃紧|枯竭|承压|困难|不足|见底|烧光|花光|快没了|危机|没了|难) ; weight=0.6
            {subject} …14 (负债|欠债|债务|欠款|欠薪|拖欠|欠供应商|欠费|借款|逾期|违约|讨债|追债|被执行|兑付) ; weight=0.55, far=@loss-other
            {subject} …12 (申请破产|破产|破产重整|破产保护|破产清算|资不抵债|濒临破产|濒临倒闭|倒闭|宣布破产|濒死|生死线|退市|摘牌|清盘|爆雷|暴雷|停摆|人去楼空|跑路|失联) ; weight=0.7, far=@loss-other
            {subject} …14 (卖不动|卖不掉|滞销|销量惨淡|遇冷|无人问津|预订惨淡|订单不足|需求不足|需求疲软|产能过剩|库存高企|库存积压|大额退单|口碑扑街|爆冷|票房惨败|哑火|折戟|扑街|失速|失宠|退潮|降温|冷清) ; weight=0.5, far=@share
            {subject} …12 (下调|调低|砍|降低|下修) …8 (业绩|指引|预期|目标|预测|销量目标|全年|营收|利润|出货) ; weight=0.55, far=@price-word
            {subject} …12 (跌落|跌下|陷入|深陷|面临|遭遇) …6 (困境|危机|低谷|泥潭|寒冬|绝境|困局|亏损|资金|财务|经营困难|增长困境|瓶颈|增长瓶颈|至暗) ; weight=0.5, claim, yields=any
            {subject} …10 (寻求|请求|急需|急寻|等待|获) …8 (救助|担保|贷款担保|纾困|注资|输血|救命|续命|接盘|白衣骑士|政府支持|政府救助) ; weight=0.55
            {subject} …12 (会员|用户|客户|订阅|粉丝|付费用户|日活|月活) …8 (流失|减少|出走|下滑|大跌|取消|退订|逃离|卸载|抛弃) ; weight=0.5, far=@share
            {subject} …20 @sales …10 @worse ; weight=0.6, far=@share
            {subject} …14 (亏损|巨亏|净亏|亏|烧钱|入不敷出|资金链|资不抵债|破产|债务危机|现金流断裂|缺钱|欠薪|拖欠|欠款|债台高筑|烧光|爆雷|暴雷|违约|财务危机|资金紧张|资金短缺|现金告急|钱荒|断粮|失血|亏掉|亏光|血亏|烧掉|预亏|首亏|由盈转亏|扩大亏损|生存危机|爆仓|债务危机|资金链断裂|破产保护|停发工资|断缴社保|讨薪|要社保|一夜停摆|现金只够|只够用|揭不开锅|财务造假|资金缺口|输血) ; far=@loss-other
            {subject} …14 (不及预期|低于预期|不达预期|未达预期|下调预期|下调指引|下调业绩|业绩预警|盈利预警|下修|暴雷|业绩变脸|业绩爆雷|业绩下滑|财报不及|远低于|下调全年|盈警|减值|计提|巨额减值|下调目标|未达目标|不如预期|增长放缓|增长停滞|失速|增长乏力|增收不增利|下调) ; weight=0.55, far=@price-word
            {subject} …14 (销量|销售|销售额|营收|收入|利润|净利|净利润|交付|出货|份额|订单|需求|业绩|用户|日活|月活|流量|客流|营业利润|下载量|收益|订阅) …10 (下滑|下跌|下降|暴跌|大跌|骤降|锐减|缩水|腰斩|萎缩|放缓|疲软|低迷|遇冷|崩盘|骤减|大降|减少|跳水|滑坡|跌|降|流失|归零|雪崩|见顶|停滞|蒸发|下修|惨淡|垫底|恶化|受挫|断崖|连降|连跌|不振|大减|倒退|走弱|几乎归零) ; weight=0.6, far=@share
            {subject} …12 (卖不动|滞销|遇冷|无人问津|卖不出|需求疲软|砸手里|销量惨淡|库存积压|积压|退订潮|退订|用户流失|用户出走|大跌|失宠|卖不过|冷清|门可罗雀|乏人问津|凉了|扑街|爆冷|口碑票房双扑|滑铁卢|败走) ; weight=0.5, far=@share
            {subject} …12 (融资失败|融资受阻|融资困难|融不到|降估值|估值下调|估值缩水|估值腰斩|流血上市|投资人撤|投资者转投|资本遇冷|断供|贱卖|求救|求援|寻求救助|贷款担保|政府担保|兜底|救命钱|求贷款|筹不到|募资困难|借钱) ; weight=0.55, far=@share
            {subject} …8 (需要|缺|尚缺|还需) …4 {money} ; claim, weight=0.45
            {subject} …12 (裁员降薪|断崖式|跌入谷底|陷入困境|陷困境|深陷泥潭|危机|至暗时刻|穷途末路|日子难过|压力山大|生死存亡|命悬一线|泡沫|跌落|四面楚歌|内忧外患|难以为继|不可持续|撑不住|扛不住|撑不下去|生死线|垮了|倒下) ; weight=0.45, claim, far=@share
            {subject} …10 (亏损|支出|开支|资本支出|成本|负债|债务) …8 (扩大|激增|飙升|攀升|高达|超|失控|加剧|翻倍|居高不下|创纪录) ; weight=0.55
            {number} …8 亿 …4 (亏损|巨亏|窟窿|债务) …8 {subject}
            """),
    ]
}
