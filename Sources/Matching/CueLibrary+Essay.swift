extension CueLibrary {
    /// Cues that count in essays only, by factor and language. An essay speaks of one company throughout, so that its
    /// sentences need not name it: `topic` charges the company that the text is about.
    static let essay: [FactorID: [String: [String]]] = [
        "competition.overtaken": [
            "en": lines(
                """
                {rival} … (closes gap|narrows gap|catches up|caught up|pulled ahead) …3 (with|on|to|of) {subject}
                {rival} … (finish~|come~|came|rank~|score~|is|are|was|were) …2 (ahead of|in front of|above|higher than) …2 {subject}
                {rival} …… <@beat> …3 {subject}
                {subject} … (can be|could be|has been|have been|is no longer) …2 (passed|beaten|caught|matched|overtaken|ahead)
                """),
            "zh": lines(
                """
                {rival} …… <@beat> …6 {subject} ; far=@share
                {subject} …… (被|遭) …12 (甩在|抛在|甩到) …2 (身后|后面) ; local
                {rival} … (把|将) {subject} …2 (比了下去|甩在了|甩在|抛在|挤下|拉下)
                {subject} …8 (并非 不能|不是 不能|并不是 不能) …2 被 …2 (超越|超过|追上) ; negated
                """),
        ],
        "competition.launch": [
            "en": lines(
                """
                {rival} … @launch …10 {product} ; topic, rivals
                {rival} … @launch …10 @product-noun ; topic, rivals
                """),
            "zh": lines(
                """
                {rival} …8 @launch …14 {product} ; topic, rivals
                {rival} …8 @launch …14 (产品|模型|车型|新车|手机|芯片|新品|加速卡|应用|服务|平台|系列|药) ; topic, rivals
                """),
        ],
        "competition.price": [
            "en": lines(
                """
                {money} …2 (less|cheaper|lower) than …2 (what|that of|the price of|half of) …2 {subject} ; local
                {money} …2 (less|cheaper|lower) than {subject} ; local
                {money} …1 (below|under|less than) …3 {subject} ; local
                """),
            "zh": lines(
                """
                比 {subject} …3 (低|低了|便宜|便宜了|少|少了|省) …3 {money} ; local
                比 {subject} …3 (低|低了|便宜|便宜了|少|少了|省) …3 ({percent}|一半|三分之|数倍|多) ; local
                """),
        ],
        "competition.partner_turns": [
            "en": lines(
                """
                (customer+|client+|partner+|supplier+|investor+|backer+|friend+|ally|allies|people|buyers|those) … (turn~|become~|becoming) …4 (competitor+|rival+|foe+|enemy|enemies|opponents|competition) ; topic
                {rival} … (build~|built|develop~|design~|make~|train~) …8 (of its own|of their own|in-house|inhouse) ; topic, partners
                {rival} … (build~|built|develop~|design~|make~|train~) …2 (its own|their own) …4 (@product-noun|processor+|battery|batteries|system+) ; topic, partners
                {rival} …… (developing|building|designing|training|making) …6 (in-house|of its own|its own) ; topic, partners
                {rival} …… (work~ with|working with|partner~ with|sign~ with|talk~ to|buy~ from|order~ from|invest~ in) …2 (other|others|rival+|competitor+|another) ; topic, partners
                {rival} … (also|now|in turn|instead) …2 (buy~ from|order~ from|work~ with|working with|partner~ with|invest~ in|invested in|back~|fund~|supply~) …2 {rival} ; topic, partners
                {rival} … (put~ money into|invested in|bought into|switch~ to|moved to|turned to) …2 {rival} ; topic, partners
                {rival} … consider~ …3 {rival} ; topic, partners
                """),
            "zh": lines(
                """
                (客户|合作方|合作伙伴|伙伴|供应商|股东|投资人|投资方|金主|朋友|盟友|队友) …… (变成|成为|成了|变|沦为|转为|化身) …8 (对手|竞争者|敌人|对头|挑战者) ; topic
                {rival} …… (自研|自主研发|自己造|自己做|自己开发|自建|亲自下场) ; topic, partners
                {rival} …6 (从来没有|从未|一直) …4 (停止|放弃) …14 (开发|自研|研发|投资) ; topic, partners, negated
                {rival} …… (与|和|同|跟) (其他|别的|其它|别家|多家|另外) …8 (合作|签约|谈判|接触|联手) ; topic, partners
                {rival} …… (投资了|入股了|投了|转投|牵手|采购了|改用|倒向) …3 {rival} ; topic, partners
                {rival} …8 (同样|也|还) 在 考虑 …3 (与|和|同|跟) …3 {rival} ; topic, partners
                """),
        ],
        "talent.departure": [
            "en": lines(
                """
                {subject} …4 (lost|losing|loses|shed|bleeding) …4 (people|staff|talent|engineers|researchers|scientists|managers|designers) ; far=@courtroom
                {person} … (went elsewhere|have gone elsewhere|gone elsewhere|moved on to other|walked out|scattered to|drifted away|are gone|is gone) ; topic
                {person} … (joined|now at|gone to|gone over to|moved to|works for|works at|working for|working at|decamped to) …2 {rival} ; topic
                {number} …8 (people|engineers|researchers|executives|founders|staff) …4 (left|gone|departed|quit) ; topic
                """),
            "zh": lines(
                """
                {subject} …4 (走了|少了|流失了|离开了) …6 (名|位|人|@role)
                {person} … (流失|流入|流向|去了别处|出走|用脚投票|各奔东西) ; topic
                {person} … (加入|入职|投奔|跳槽) …4 {rival} ; topic
                {person} …6 在 {rival} …2 (上班|任职|工作) ; topic
                (很多|大量|许多|不少) …4 人 …2 (流失|离开|出走) ; topic
                {number} …10 (已经|都|已|先后) …2 (走了|离开|出走|去了别处) ; topic
                """),
        ],
        "talent.poaching": [
            "en": lines(
                """
                {person} … (now at|gone to|gone over to|defected to|works for|works at|working for|working at) …2 {rival} ; topic, rivals
                """),
            "zh": lines(
                """
                {person} …6 在 {rival} …2 (上班|任职|工作) ; topic, rivals
                从 {subject} …1 @poach ; local
                {person} … (入职|投奔|跳槽|转投) …4 {rival} ; topic, rivals
                """),
        ],
        "talent.spinoff": [
            "en": lines(
                """
                {person} …8 (founded|has founded|set up|started|left to start|left to found|went on to found|launched) …6 (company|firm|start-up|startup|lab|house|studio|business|agency|practice) ; topic
                {person} …8 (left to start|left to found|quit to start|quit to found|left and founded|left and started) ; topic
                (chose|chosen|choose|chooses|went on|gone on|turned) to (start|found|set up|launch) ; topic
                (of whom|of those|of them) …3 (run|lead|founded|started|set up|launched|head) …3 (company|companies|firm+|start-up+|startup+|rival+|business|businesses|venture+) ; topic
                """),
            "zh": lines(
                """
                其中 …6 (位|人|名|个) …4 (创业|另立门户|自立门户|单干|办公司|开公司|当了老板) ; topic
                {person} …10 (创立|创办|成立|创建) …16 公司 ; topic
                {person} …12 (离职|离开|出走) …4 (创立|创办|成立|创建)了 ; topic
                {person} … (选择|走上|开始) …3 创业 ; topic
                """),
        ],
        "resources.capacity": [
            "en": lines(
                """
                (computing power|compute|capacity|gpus|resources|production|output|plant|factory) … (locked|tied up|taken up|absorbed|swallowed|eaten up|sold out) ; topic
                (tie~ up|take~ up|swallow~|eat~ up|absorb~|lock~ up) …8 (capacity|compute|computing power|gpus|output|production) ; topic
                (users|customers|subscribers|buyers|clients) … (rationed|limited number|limited to|capped at|put on waiting lists|waiting list) ; topic
                """),
            "zh": lines(
                """
                (算力|资源|产能|产线|工厂|显卡) …… (锁在|锁死|被锁|占用|占满|挤占|吃光|吃满) ; topic
                (占满|占用|挤占|吃掉|占去) …8 (产能|产线|工厂|算力) ; topic
                (用户|客户|车主|消费者) …12 (次数有限|有限|受限|限购|配额|只能分到|排队) ; topic
                gpu …6 数量 …4 这么多 ; topic
                """),
        ],
        "resources.delay": [
            "en": lines(
                """
                {product} …… (nowhere to be seen|nowhere in sight|no sign of it|no release date|only a promise)
                {product} …… (still has not|has still not|still hasn't|has yet to|have yet to|is yet to) …3 (ship~|reach~|arrive~|appear~|launch~|go on sale) ; negated
                """),
            "zh": lines(
                """
                {product} …… (至今|仍|迟迟|到现在|始终|依然) …4 (未|没|没有|尚未) …6 (落地|交付|上市|上线|发布|量产|开售|兑现|影|下文) ; negated
                {product} …… (至今|仍|迟迟|到现在|始终|依然) …2 不见 …2 (踪影|影子|下文|动静) ; negated
                """),
        ],
        "resources.focus": [
            "en": lines(
                """
                {subject} … (must choose|have to choose|has to choose|forced to choose|trade-off+|tradeoff+|limited resources|stretched thin|too thin)
                {subject} … (must|have to|has to|forced to|need to|needs to) …2 (make …2 choices|choose|decide which|decide what|give up) ; standing
                {subject} (cannot|can't|can not) …2 (fund|afford|do|keep|finance) …2 (three|both|all|every|everything) ; negated
                """),
            "zh": lines(
                """
                (资源|精力|必须|不得不|只能|需要) …8 (取舍|舍弃|割舍|放弃)
                {subject} …14 (战线太长|战线过长|摊子太大|顾此失彼|分身乏术|什么都想做)
                """),
        ],
        "governance.mission_conflict": [
            "en": lines(
                """
                @purpose …… @clash ; near=@commerce, topic
                @clash …… @purpose ; near=@commerce, topic
                @commerce …… (do not go together|don't go together|do not mix|pull~ in opposite directions|irreconcilable) ; negated, topic
                """),
            "zh": lines(
                """
                @purpose …… @clash ; topic
                (矛盾|冲突|对立) …12 (商业化|市场化|盈利|使命|定位|初心) ; topic
                """),
        ],
        "governance.board": [
            "en": lines(
                """
                (fired|ousted|firing|removal|removed|sacked|dismissed) …4 {chief}
                {chief} … (fired|ousted|sacked|dismissed|removed|pushed out)
                (board|directors) … (fired|ousted|dismissed|removed|sacked) …8 {person}
                """),
            "zh": lines(
                """
                (罢免|解雇|开除|免去|解职|赶走) …8 {person}
                董事会 …8 (罢免|解雇|开除|免去|解职|赶走)
                """),
        ],
        "governance.safety_dissent": [
            "en": lines(
                """
                open letter
                (employees|staff|engineers|researchers|insiders|workers|scientists) … (published|signed|wrote|sent|released|issued) …3 (letter|petition) …14 (warn~|danger*|unsafe|safety|risk*) ; topic
                {person} … (lost hope|lost confidence|lost trust|lost faith)
                @safety-team … (disbanded|dissolved|broken up|scattered|abolished|wound up|merged away) ; topic
                """),
            "zh": lines(
                """
                公开信
                @safety-team …… (解散|被撤|撤掉|裁撤|打散|撤销|并入)
                解散 …6 @safety-team
                {person} … (话锋直指|炮轰|失去希望|失去了希望|失去信心)
                """),
        ],
        "finance.strain": [
            "en": lines(
                """
                (if|unless|without|until|only if) …… @lasting ; negated, claim
                {subject} … (no lasting profit|no moat|never made a profit|has yet to make money) ; negated, claim
                """),
            "zh": lines(
                """
                (如果|要是|倘若|若|假如|一旦|除非|没有) …… @lasting ; negated, claim
                {subject} …… (没有|缺乏|缺少|谈不上) …6 (壁垒|护城河|盈利) ; negated, claim
                """),
        ],
    ]
}

extension CueClasses {
    /// Classes that the cues of essays share.
    static let englishEssay: [String: String] = [
        "purpose": """
        mission|purpose|founding purpose|founding ideals|ideals|vision|charter|non-profit|nonprofit|research institution|\
        research institute|research lab|research laboratory|trust|foundation|public interest|openness
        """,
        "commerce":
            "market+|commerce|commercial|business|profit+|shareholders|investors|listed company|money|sell~|revenue",
        "clash": """
        contradict*|conflict+|collide~|clash~|at odds|tension+|at war with|torn between|pull~ in opposite directions|irreconcilable|\
        incompatible|do not go together
        """,
        "safety-team": """
        safety team|security team|superalignment team|alignment team|ethics team|safety group|security group|ethics group|\
        safety unit|(team|group|unit|department) that …4 (safety|security|ethics|quality)|(safety|security|ethics|alignment|\
        superalignment|quality|compliance) (team|group|unit|department|board|council|lab)
        """,
        "ally": """
        partner+|partnership|investor+|backer+|invested|supplier+|supplies|supplied|customer+|client+|buyer+|ally|allies|\
        stake|shareholder+|distributor+|reseller+|contractor+|cheques|checks|friend+
        """,
        "rival-word":
            "rival+|competitor+|challenger+|competing|contender+|aimed at|aims at|takes on|goes for|goes straight for",
        "lasting": """
        moat|profitable|profitably|profits|lasting profit|pays for itself|pay for itself|earn~ its keep|earns its keep|\
        sustainable business|make~ money|cannot copy|barriers to entry|break even|breaks even
        """,
    ]

    static let chineseEssay: [String: String] = [
        "purpose": "使命|定位|理念|属性|研究机构|研究所|非营利|非盈利|初心|宗旨|章程|公益|普惠|愿景",
        "clash": "矛盾|冲突|掣肘|对立|相悖|背道而驰|打架|拉扯|张力",
        "safety-team": """
        (安全|对齐|伦理|质量|合规|风控) …4 (团队|小组|部门|委员会|实验室)|负责 …6 (安全|伦理|质量|合规) …2 (团队|小组|部门|委员会)
        """,
        "ally": "合作|投资|股东|金主|伙伴|盟友|供应商|供货|供应|供了|采购|客户|渠道|经销商|代工|朋友",
        "rival-word": "对手|竞品|竞争者|对标|叫板|劲敌|直指|抢",
        "lasting": "盈利|赚钱|护城河|壁垒|造血|自负盈亏|现金流",
    ]
}
