extension CueLibrary {
    static let strain: [String: [String]] = [
        "en": lines(
            """
            # Less is sold, less is earned.
            {subject} …8 @sales …8 @worse ; weight=0.6, far=@share, far=@loss-other
            @sales …4 (at|of|for|from|in) …3 {subject} …8 @worse ; weight=0.6, far=@share
            {subject} …8 @worse …4 @sales ; weight=0.6, far=@share, far=@loss-other, far=@supply-word, far=@tailwind
            {subject} …8 (weak|weaker|slow|slower|slowing|soft|softer|sluggish|poor|disappointing|cooling|falling
                |shrinking|declining|slumping) …3 @sales ; weight=0.55, far=@loss-other, far=@share, far=@tailwind
            {subject} …8 demand …6 (cools|cool|dries up|dry up|sinks|slumps|fades|wanes|collapses|falls|drops|weakens
                |slows|evaporates) ; weight=0.6
            (as|on|amid) demand …1 (stays|remains|is) …1 (weak|soft|sluggish|subdued|low|slow) ; weight=0.55
            as demand …6 (cools|dries up|sinks|slumps|fades|wanes|collapses|falls|drops|weakens|slows) ; weight=0.55
            {subject} … (slump~|sink~|swing~|plunge~|fall~|slip~) …1 (to|into) …4 (loss|losses|the red)
            {subject} …8 (unsold|inventory glut|glut|overstock*|excess inventory|flop~|dud|fail~ to sell|nobody wants
                |no one is buying|gathering dust|box office bomb|tepid) ; weight=0.55, yields=resources.focus
            {subject} …6 (lose~|losing|shed~|bleed~) …5 (users|subscribers|customers|members|advertisers) ;
                weight=0.5, far=@to-rival, yields=competition.overtaken
            {subject} …8 (users|subscribers|subscriptions|downloads|traffic|usage|visits|customers) …4 (drop~|fall~
                |plunge~|declin~|slump~|stall~|plateau*|shrink~|flee~|leave~) ; weight=0.45, far=@share, far=@ill
            {subject} …6 (worst|record|biggest|steepest) …3 (loss|losses|decline|drop|fall|slump|quarter|year) ;
                weight=0.6, far=@share
            {subject} …6 (see~|expect~|forecast~|project~|predict~|guide~|flag~) …6 (lower|weaker|smaller|falling
                |declining|shrinking|slower|thinner|drop in) …4 ; weight=0.55, near=@sales, far=@share
            # It loses money.
            {subject} …8 @loss ; far=@loss-other
            {subject} …6 (lose~|losing|lost|burn~|burning|bleed~|hemorrhag*|blow~|torch~) …4 {money} ;
                far=@lawsuit-word
            {subject} …6 (burn~|bleed~|torch~) …3 (cash|money|billions|through)
            {subject} …4 (expect~|forecast~|project~|face~|see~|warn~ of|take~|book~|record~) …5 {money} …3 (loss
                |losses|charge|hit|write-down|impairment)
            {subject} …6 (write-down+|writedown+|write~ down|impairment|write-off+|writes off|charge of) ; weight=0.6
            {subject} …6 (hit with|takes|books|faces) …3 {money} …2 (charge|hit) ; weight=0.6
            {subject} …4 (hit with|take~|book~|face~|suffer~) …2 {number} …3 (charge|hit|write-down|writedown) ; weight=0.6
            {subject} (cost~|costs) …4 {money} ; near=@delay-word, weight=0.6
            # Money runs short.
            {subject} …6 (skip~|miss~|defer~|suspend~|default~ on) …4 (payment+|coupon+|interest|rent|dividend|wages
                |salaries|repayment+|instalment+) ; weight=0.6, far=@share
            {subject} …8 @cash-trouble
            {subject} …8 {money} …2 (left|left in …3 bank) ; weight=0.6, near=@halts
            {subject} …8 (bankruptcy|bankrupt|insolven*|chapter 11|creditor protection|going concern|wind~ up
                |liquidation|liquidat*|administration|default~ on|bust) ; far=@victory, far=@law-dodge, weight=0.8
            {subject} …8 (may not|might not|won't|cannot|can it|may never) …2 (survive|stay afloat|make it) ; negated,
                weight=0.6
            {subject} …6 (can't|cannot|unable to|struggl* to|probably can't) …3 (make ends meet|pay …3 (bills|wages
                |suppliers|debts|staff)|break even|turn a profit|cover costs|raise) ; negated, weight=0.45
            {subject} …6 (needs|need) …2 {money} ; claim, weight=0.45
            {subject} …8 (ask~|seek~|want~|beg~|plead~) …8 (loan guarantee+|guarantees|bailout|bail-out|rescue|lifeline|backstop
                |emergency funding|emergency loan|debt relief|state aid|government support|protection from creditors
                |capital injection) ; weight=0.6
            {subject} …8 (funding|cash|investor) …1 (gap|crunch|shortfall|drought|squeeze) ; weight=0.6
            {subject} …8 (down round|junk status|cut to junk|downgraded to junk|fire sale|underwater|in the hole
                |over-leveraged|overextended) ; weight=0.55, far=@share
            {subject} …6 (ask~|beg~|plead~|propos*|negotiat*|seek~) …6 (bondholder+|creditor+|noteholder+|lenders|debt
                holders) ; weight=0.6
            {subject} …6 (delist*|thrown off …4 exchange|kicked off …4 exchange|removed from …4 exchange) ; weight=0.6
            {subject} …8 (debt|borrowing) …4 (pile+|mount*|balloon*|soar*|burden|crisis|worries|swell*) ; weight=0.5
            {subject} …8 (investors|lenders|creditors|backers) …3 (flee~|balk~|walk away|lose faith|race to|abandon~
                |desert~) ; weight=0.5
            # It says so beforehand.
            (moody's|s&p|fitch|rating agency|rating agencies) …4 (cut~|downgrad*|lower~|slash~) …2 {subject} …6 (junk|rating+|credit
                |debt|outlook|notch*) ; weight=0.6
            {subject} …8 going-concern ; weight=0.6
            (doubt+|fears) …2 (about|over|on|for) …2 {subject} 's …1 (survival|viability|ability to|solvency) ; weight=0.6
            {subject} …6 (doubt+|uncertainty) …2 (about|over|on|in) …2 (ability to|future|survival|viability) ; weight=0.6
            {subject} … (takes an axe to|takes a knife to|takes an ax to|take an axe to) …2 (forecast+|guidance|outlook
                |target+) ; weight=0.6
            {money} hole …3 in …1 {subject} ; weight=0.6
            {subject} … <suspend|cut|slash|scrap|halve|axe|omit|cancel> …2 (dividend+|payout+) ; weight=0.6
            {subject} …2 (dividend+|payout+) …2 (suspended|cut|slashed|scrapped|halved|axed|cancelled) ; weight=0.6
            {subject} …2 valuation …2 (slashed|cut|halved|shrinks|shrank|tumble~|plunge~|marked down) ; weight=0.55
            {subject} …4 (bank+|lender+|creditor+) …2 (pull~|cut~|call~ in|freeze~|withdraw~) …3 (credit|loan+|funding
                |facility|financing) ; weight=0.6
            {subject} …2 restate~ …8 (results|earnings|accounts|figures|years|statements|profit) ; weight=0.6
            {subject} …1 auditor+ …3 (resign~|quit~|step~ down|refuse~|withdraw~) ; weight=0.6
            {subject} …4 (bond+|debt) …3 (tumble~|plunge~|slump~|sink~|crash~) ; weight=0.55
            {subject} …8 (default fears|fears of default|default risk) ; weight=0.55
            {subject} … fail~ to …1 (raise|secure|find|close|attract|win) …4 (funding|capital|cash|money|financing|investors
                |backers|rescuer+) ; negated, weight=0.6
            {subject} … (get~|take~|tap~|secure~|obtain~|need~|draw~) …2 (emergency|rescue|bridge) …1 (loan+|funding|financing
                |credit|cash|aid) ; weight=0.6
            {subject} …6 (credit watch|negative watch|rating watch|watch negative|outlook to negative|negative outlook) ;
                weight=0.55
            {subject} … talks …1 with …3 (creditor+|bondholder+|noteholder+|debtholder+) ; weight=0.6
            {subject} …8 (guidance|forecast|outlook) …1 (cut|cuts|downgrade|reduction|withdrawal) ; weight=0.55
            {subject} …8 cash …2 only …1 (into|until|through|to) ; weight=0.6
            {subject} …8 (cash|money) …3 (last~|lasts|run~ out|runs out) …3 (only|until|by|in|within) ; weight=0.6
            {subject} …6 (cut~|lower~|slash~|trim~|reduc*|withdraw~|pull~|yank~|suspend~|scrap~|drop~) …4 (guidance|forecast+|outlook|target+
                |estimate+|goal+) ; weight=0.55, far=@pledge-word
            {subject} …8 (miss~|fall~ short of|below|short of) …4 (estimates|expectations|forecast+|targets|revenue
                target*|sales target*|guidance|goal) ; weight=0.5, far=@share
            {subject} …6 (profit warning+|warn~ on profit) ; weight=0.6
            {subject} …6 (warn~|caution~|flag~|brace~ for) …8 (lower|weak|weaker|slower|loss|losses|slowdown|slump
                |shortfall|decline|drop|thin|thinner) …4 ; weight=0.55, near=@sales
            {subject} …8 (bank run|run on deposits|deposit outflow+|deposit flight|client withdrawals|outflow+) ; weight=0.6,
                near=@banking
            # It looks bad from outside.
            {subject} …8 (unsustainable|no path to profit*|never be profitable|not profitable|doesn't make money
                |doesn't add up|economics don't) ; weight=0.4, claim, negated
            {subject} …8 (fall from grace|death spiral|in freefall|free fall|on the brink|house of cards|on life
                support|existential crisis|beginning of the end) ; weight=0.5, claim, far=@share, yields=any
            """),
        "zh": lines(
            """
            {subject} …6 (获|获得|申请|寻求|动用|拿到) …3 (紧急贷款|过桥贷款|救助贷款|紧急融资|纾困资金) ; weight=0.6
            {subject} …10 (被列入负面观察|列入负面观察|负面观察|评级展望为负面|展望下调至负面|展望调至负面|列入观察名单) ; weight=0.55
            {subject} …6 (与|同|和) …2 (债权人|债权银行|债权方|债券持有人) …6 (谈判|磋商|协商|会谈|商谈) ; weight=0.6
            {subject} …8 (未能|没能|未) …1 (筹到|筹得|筹集到|融到|拿到|获得) …6 (资金|融资|贷款|投资|注资) ; negated, weight=0.6
            # Less is sold, less is earned.
            {subject} …4 (利润|毛利|收入) …4 被 …6 (挤光|挤压|吃掉|侵蚀|吞噬|摊薄|压缩) ; weight=0.55
            {subject} …20 @sales …10 @worse ; weight=0.6, far=@share, far=@loss-other
            {subject} …16 @worse-number ; weight=0.55, far=@share, near=@sales
            {subject} …20 {percent} …6 (下滑|下跌|下降|暴跌|缩水|减少|跌幅|降幅) ; weight=0.55, far=@share,
                near=@sales
            {subject} …14 (卖不动|卖不掉|滞销|销量惨淡|遇冷|无人问津|需求不足|需求疲软|产能过剩|库存高企|库存积压|积压
                |票房惨败|扑街|失宠|乏人问津|退订潮) ; weight=0.5, far=@share
            {subject} …12 (会员|用户|客户|订阅|付费用户|日活|月活) …8 (流失|减少|出走|下滑|大跌|退订|逃离|卸载) ;
                weight=0.5, far=@share
            # It loses money.
            {subject} …14 @loss ; far=@loss-other
            {subject} …6 (存款|资金|资产|客户资金) …4 (流失|外流|净流出|出逃|遭挤提|遭挤兑) ; weight=0.6
            {subject} …6 (挤兑|挤提|遭挤兑|遭挤提) ; weight=0.6
            {subject} …6 业绩 …2 (不佳|低迷|惨淡|欠佳|下滑|承压|暴跌|大跌|滑坡) ; weight=0.55, far=@share
            {subject} …10 (亏损|支出|开支|成本|负债|债务) …8 (扩大|激增|飙升|攀升|失控|加剧|居高不下|创纪录) ;
                weight=0.55
            {subject} …12 (烧掉|烧钱|烧光|烧了) ; weight=0.5
            {subject} …12 (减值|计提|巨额减值) ; weight=0.6
            # Money runs short.
            {subject} …10 (拖欠|欠发|停发|欠付) …8 (工资|薪|社保|货款|租金|供应商|退费|退款|学费|工程款|运费|稿费|加盟商|商家) ; weight=0.6
            {subject} …14 @cash-trouble ; far=@loss-other
            {subject} …12 (资金链|现金流|流动性|账上|现金储备) …6 (断裂|紧张|告急|吃紧|枯竭|承压|困难|不足|见底|烧光
                |危机) ; weight=0.6
            {subject} …14 (申请破产|破产|破产重整|破产保护|破产清算|资不抵债|濒临破产|濒临倒闭|清盘|爆雷|暴雷|跑路) ;
                weight=0.7, far=@loss-other
            {subject} …14 违约 ; weight=0.55, far=@loss-other, far=@in-court
            {subject} …14 (负债|欠债|债务|欠薪|拖欠工资|逾期|讨债|追债|被执行|兑付) …4 ; weight=0.55,
                far=@loss-other
            {subject} …14 (债券|债务|债|贷款) …8 (展期|延期|逾期|违约|延付) ; weight=0.6
            {subject} …12 (融资失败|融资受阻|融资困难|估值下调|估值缩水|估值腰斩|流血上市|寻求救助|贷款担保|政府担保
                |兜底|救命钱|求贷款|募资困难) ; weight=0.55, far=@share
            {subject} …8 (需要|缺|尚缺|还需) …4 {money} ; claim, weight=0.45
            # It says so beforehand.
            {subject} …14 (下调|调低|砍|降低|下修) …8 (业绩|指引|预期|目标|预测|销量目标|全年|营收|利润|出货) ;
                weight=0.55, far=@price-word, yields=governance.mission_conflict
            {subject} …14 (不及预期|低于预期|不达预期|未达预期|不如预期|业绩预警|盈利预警|业绩变脸|增收不增利|未达目标
                |增长乏力|增长停滞) ; weight=0.55, far=@price-word
            {subject} …10 (退市警告|退市风险警示|退市通知|摘牌警告|面临退市|退市风险|不符合上市要求) ; weight=0.6
            {subject} …2 估值 …3 (缩水|腰斩|下调|暴跌|大跌|打折) ; weight=0.55
            {subject} …14 (业绩指引|全年指引|指引|业绩预期|盈利预测|全年目标|年度目标) …2 (下调|遭下调|被下调|调低|下修) ; weight=0.55,
                far=@share
            {subject} …8 (持续经营 …4 (存疑|疑虑|不确定|重大疑虑)|重述 …4 (财报|业绩|年报|报表)) ; weight=0.6
            {subject} …4 (审计机构|审计师|会计师事务所|核数师) …4 (辞任|请辞|离任|拒绝) ; weight=0.6
            {subject} …4 (债券|美元债|债) …3 (大跌|暴跌|跳水|崩盘) ; weight=0.55
            (下调|调降|降低|调低) …2 {subject} …6 (评级|信用等级|评分) ; weight=0.55
            {subject} …8 (评级|信用等级|信用) …4 (遭下调|被下调|下调|降级|被降级|遭降级|调降|降至垃圾|沦为垃圾) ; weight=0.55
            # It looks bad from outside.
            {subject} …12 (陷入困境|陷困境|至暗时刻|穷途末路|生死存亡|命悬一线|难以为继|撑不住|扛不住|跌入谷底
                |内忧外患) ; weight=0.45, claim, far=@share
            {number} …8 亿 …4 (亏损|巨亏|窟窿|债务) …8 {subject}
            """),
    ]
}
