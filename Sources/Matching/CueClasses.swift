/// The word classes that cues share, by language and name. A class is a list of alternatives in the cue language; where a
/// cue writes `@leave`, any of them may stand.
enum CueClasses {
    static let byLanguage: [String: [String: String]] = [
        "en": joined([english, englishConditions, englishEssay, englishFacts, dimensionClasses(\.en)]),
        "zh": joined([chinese, chineseConditions, chineseEssay, chineseFacts, dimensionClasses(\.zh)]),
    ]

    private static func joined(_ tables: [[String: String]]) -> [String: String] {
        tables.reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }
    }

    private static func dimensionClasses(
        _ words: KeyPath<(name: String, en: String, zh: String), String>
    ) -> [String: String] {
        Dictionary(uniqueKeysWithValues: dimensions.map { ("dimension-" + $0.name, $0[keyPath: words]) })
    }

    private static let english: [String: String] = [
        "contaminant": """
        listeria|salmonella|e. coli|norovirus|bacteria|mould|mold|metal|glass|plastic|pesticide+|arsenic|lead|\
        mercury|asbestos|benzene|toxin+|carcinogen+|allergen+|insects|rats|maggots|steroids|fentanyl|melamine|\
        botulism|hepatitis
        """,
        "green-body": "climate|net-zero|net zero|green|sustainab*|human rights|diversity|carbon",
        "right": """
        patent+|licence+|license+|permit+|trademark+|approval+|concession+|certificate|certification|authorisation|\
        authorization|merger|takeover
        """,
        "notice": """
        import alert+|import refusal+|warning letter+|consent decree|cease-and-desist|cease and desist|\
        show-cause notice|show cause notice|improvement notice|statement of objections|charge sheet|wells notice|\
        penalty notice|stop-sale order|stop-work order|formal notice|tax demand|tax bill|back taxes|\
        enforcement action|enforcement notice|rebuke|reprimand|censure|compulsory recall|mandatory recall
        """,
        "forsake": """
        exit~|end~ contract|end~ deal|withdraw~|pull~ out|walk~ away|walk~ out|drop~|cancel~|write~ down|write~ off|\
        quit~|leave~|halt~ orders|cut~ ties|defect~|desert~|abandon~|ditch~|pull~ back|jump~ ship|bail~ out|bolt~|\
        go~ elsewhere|look~ elsewhere|turn~ elsewhere|shop~ elsewhere|switch~|sell~ out|dump~|offload~|unload~|\
        pull~ support|stop~ buying|stop~ paying|stop~ supplying|turn~ away|sever~|end~ partnership|terminate~|\
        suspend~|hand~ back|vacate~|move~ out|give~ notice|decline~ to renew|opt~ out|let~ lapse|part~ company|\
        stop~ working|cease~ supply|end~ supply
        """,
        "counterparty": """
        customer|client|supplier|suppliers|partner|partners|backer|backers|investor|shareholder|distributor|\
        distributors|retailer|retailers|dealer|dealers|sponsor|sponsors|advertiser|advertisers|lender|lenders|\
        tenant|franchisee|franchisees|landlord|publisher|publishers|buyer|operator|manufacturer|maker|brewer|\
        bottler|contractor|carrier|producer|reseller|franchisor|anchor investor|cornerstone investor|licensee|\
        bottlers
        """,
        "business-flow": """
        orders|order|production|business|volume+|contract+|account+|supply|supplies|sourcing|work|parcels|packages|\
        freight|cargo|shipments|deliveries|traffic|deposits|payments|workloads|spending|ads|advertising|logistics|\
        purchases|purchasing|manufacturing|assembly|chips|batteries|engines|parts|components|servicing|maintenance|\
        distribution|packaging|cells|panels|mail|hosting|custody|mandate+|procurement|rights
        """,
        "copy": """
        copy|copies|generic+|biosimilar+|copycat+|knock-off+|knockoff+|clone+|lookalike+|dupe+|imitation+|replica+|\
        substitute+|equivalent+
        """,
        "pressure": """
        pressure on|pressuring|squeez*|threatening|threat to|piling pressure|heaping pressure|taking on|rattl*|\
        pinching|blow to|jolt*|spook*|headache for|taking aim at|in challenge to|to challenge|to take on
        """,
        "clientele": """
        customers|users|clients|shoppers|buyers|drivers|flyers|fliers|passengers|subscribers|members|viewers|diners|\
        drinkers|riders|guests|players|gamers|patients|merchants|sellers|savers|borrowers|depositors|travellers|\
        travelers|consumers|owners|tenants|shippers|advertisers|shareholders|investors|bondholders|homeowners|\
        workers|employees|residents|landlords|authors|artists|publishers
        """,
        "woo": """
        lure~|woo~|tempt~|court~|entice~|target~|coax~|win~ over|poach~|go~ after|chase~|peel~ off|draw~ away
        """,
        "bargain": """
        free|for free|half-price|half price|cut-price|cut-rate|cheap|cheaper|cheapest|low-cost|lower-cost|budget|\
        discount+|discounted|bargain+|zero-commission|commission-free|no-fee|fee-free|zero-fee|at cost|below cost|\
        voucher+|rebate+|giveaway+|price cut+|lower price+|low price+|interest-free|cashback|subsidized|subsidised
        """,
        // Small words that may stand between neighbours.
        "filler": """
        the|a|an|its|it's|their|his|her|our|my|'s|has|have|had|is|are|was|were|be|been|being|will|would|to|also|\
        just|now|finally|officially|reportedly|soon|new|again|all|any|some|more|another|of|that|own|major|first|\
        next|top|key|already|still|suddenly|abruptly|formally|quietly|publicly|immediately|temporarily|as|he|she|\
        they|it|two|three|four|five|several|many|nearly|about|around|over|up to|at least|huge|big|large|massive|\
        serious|ongoing|further|recent|latest|several of|one of|such|this|these|'d|'ll|s
        """,
        "be": "is|are|was|were|be|been|being|get~|gets|'s been|isn't|wasn't|weren't|aren't",
        "by": "by",
        // Modifiers of a whole clause.
        "negation": """
        not|never|no|n't|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|\
        hasn't|haven't|hadn't|without|none of|nobody|neither|nor|fail~ to|failed to|refuse~ to|decline~ to|\
        rule~ out|avoid~|stop~ short of|isnt|dont|rather than|instead of|unlikely to|far from|hardly|escape~|dodge~|\
        avert~|fend~ off|unlikely
        """,
        "denial": """
        deny~|refute~|rebut~|debunk~|dismiss~ (claims|reports|rumors|rumours|allegations)|reject~ (claims|reports|\
        allegations|accusations)|not true|is false|are false|calls the report|calls report+|calls rumor+|untrue|\
        denial|pushes back on report+|shoots down|shot down|knocks down|baseless|unfounded|fake news|no truth
        """,
        "hypothesis": "if|what if|suppose|supposing|imagine|hypothetical*|thought experiment|what would happen",
        "partner": "partner+|partnership|investor+|backer+|invested|supplier+|customer+|client+|ally|allies|stake",
        "speech": "says|said|claims|claimed|warns|warned|argues|tells|told|according to|believes|thinks",
        "rumour": """
        reportedly|report: |rumored|rumoured|rumor+|rumour+|allegedly|is said to|are said to|said to be|sources say|\
        source+ say|sources:|according to sources|people familiar|insiders say|apparently|leak suggests|weigh~|\
        mull~|consider~|in talks|exploring|may|might|could|reports suggest|suspected|unconfirmed|supposedly|hint~ at
        """,
        "claim": """
        accuse~|allege~|claim~|blame~|slam~|blast~|criticize~|criticise~|opinion|argue~|warn~|calls out|says|i |we |\
        my |why|critics|complain~|think~|believe~|analyst+|essay|editorial|according to
        """,
        "lookback": """
        years ago|years back|year ago|months ago|decades ago|anniversary|timeline|a history of|history of|\
        look* back|retrospective|previously|earlier|back in|at the time|formerly|used to|had been|had previously|\
        recap|hours after|weeks after|months after|years after|a year after|two years after|in retrospect|\
        postmortem of|the rise and fall|last decade|had left|had quit|had resigned|originally|ever since|\
        following last|a year on|years on|years later|a year later|decade later
        """,
        "plan": """
        plan~ to|plans|planning to|will|to launch|to release|to unveil|to introduce|coming soon|upcoming|coming|\
        next week|next month|next year|set to|expected to|prepare~ to|preparing|aim~ to|about to|tease~|intend~ to|\
        poised to|ready to|later this year|gears up|work~ on|develop~|in talks|soon|could|may|might|pledge~|\
        promise~|eye~|confirm~ plans|would
        """,
        "closed-question": """
        will|can|could|is|are|does|do|did|should|would|has|have|may|might|was|were|which|who|when|where
        """,
        "noise": """
        how to|how do i|tips|tutorial|guide|show hn|ask hn|cheat sheet|best practices|what if|a thought experiment|\
        explained|getting started|step by step|stock prediction|price prediction|horoscope|recipe|review:|i built|\
        we ran|i made|diy|introduction to|primer|prompt engineering|delete your account|faq|webinar|podcast|\
        hands-on with
        """,
        // People.
        "chief": """
        ceo|co-ceo|ceos|chief executive|chief executive officer|founder and ceo|chairman and ceo|president and ceo
        """,
        "leader": """
        @chief|cto|cfo|coo|cmo|cpo|chief+|chief scientist|chief technology officer|chief research officer|\
        chief operating officer|chief financial officer|chief product officer|chief designer|chief engineer|\
        design chief|ai chief|hardware chief|head+|head of|boss+|vice president+|vp|vps|svp|evp|president|chairman|\
        chairwoman|chair|director+|executive+|exec+|top executive+|top exec+|co-founder+|cofounder+|founder+|\
        leader+|lead+|team lead|leadership|general counsel|board member+|managing director|general manager|manager+|\
        dean|co-creator|creator of|inventor of|lead scientist+|lead engineer+|principal scientist+|architect of|\
        godfather|pioneer|star researcher+|top researcher+|key researcher+|senior vice president|\
        executive vice president|partner+|safety chief|security chief|finance chief
        """,
        "role": """
        @leader|researcher+|engineer+|scientist+|employee+|staff|staffer+|worker+|developer+|designer+|analyst+|\
        insider+|talent|team+|personnel|members|member of technical staff|alumni|veteran+|expert+|technician+|\
        safety team|data scientist+|safety researcher+|core member+|star+|whistleblower+|whistle-blower+|adviser+|\
        advisor+|colleague+|people|contractor+|manager+|programmer+|chemist+|scientists|chip designer+|pilots|\
        dealers|dealmaker+|deal maker+|banker+|trader+|broker+|lawyer+|economist+|producer+|writer+|editor+|\
        architect+|captain+|chef+|strategist+|physicist+|coder+|fund manager+|rainmaker+|nurses|machinist+|officer+
        """,
        "crowd": """
        half of|half the|most of|dozens of|exodus|mass|wave of|string of|series of|more than half|majority of|\
        nearly all|all of|brain drain|en masse|entire team|several|hundreds of|thousands of|founders|co-founders|\
        cofounders|leadership|safety staffers
        """,
        // Talk of companies.
        "company-word": "company|firm|startup+|start-up+|lab|venture|business|outfit|group|studio|maker",
        "product-word": """
        app+|product+|model+|service+|feature+|tool+|platform+|store+|plant+|factory|factories|line|lineup|\
        division+|unit+|team+|project+|program+|programme+|business|businesses|browser|device+|api|chip+|phone+|\
        car+|truck+|vehicle+|suv+|sedan+|game+|website|subscription+|plan+|headset+|watch|robot+|robotaxi+|brand+|\
        shop+|branch+|branches|restaurant+|warehouse+|drug+|office+|site+|lab+|studio+|operations|campus|\
        smartphone+|laptop+|tablet+|generator|assistant|chatbot+|bot+|extension|plugin+|drug|pharmacies|pharmacy|\
        outlets|outlet|pickup+|drone+|camera+|treadmill+|bike+|e-bike+|scooter+|motorcycle+|shoe+|sneaker+|vacuum+|\
        mower+|fridge+|tv+|television+|speaker+|earbuds|headphone+|glasses|wearable+|smartwatch|smartwatches|ring|\
        van+|minivan|coupe|crossover|hatchback|motorbike|tractor+|jet+|aircraft|turbine+|reactor+|inverter+|burger+|\
        sandwich|pizza|drink+|beer+|snack+|chocolate+|cereal|ice cream|perfume|handbag+|collection|console+|movie|\
        film|show|album|title|sequel|magazine|account+|credit card|insurance|mortgage+|fund+|vaccine+|pill+|test+|\
        implant|scanner+|processor+|sensor+|memory|server+|graphics card+|router+|printer+|monitor+|mask+
        """,
        "staff": """
        workers|employees|staff|staffers|engineers|researchers|scientists|pilots|drivers|pharmacists|nurses|doctors|\
        mechanics|machinists|inspectors|insiders|ex-employees|former employees|contractors|moderators|advisers|\
        advisors|baristas|crew|technicians|managers|executives|leaders|founders|whistleblowers|interns|teachers|\
        cashiers|couriers|ex-staff|former staff|ex-engineers|alumni|shareholder advisers
        """,
        "exodus": """
        exodus|brain drain|talent drain|talent flight|talent loss|executive departures|staff departures|\
        leadership departures|wave of departures|string of departures|spate of departures|series of departures|\
        revolving door|executive churn|high turnover|attrition|key departures|top-level exits|wave of exits|\
        wave of resignations|mass resignation+
        """,
        "protest": """
        warn~|protest~|walk~ out|walk~ off the job|sign~|petition*|revolt~|demand~|call~ for|call~ on|speak~ out|\
        speak~ up|raise~ concern*|raise~ alarm|raise~ the alarm|sound~ the alarm|slam~|accuse~|urge~|blast~|object~|\
        rebel~|oppose~|pen~|condemn~|criticize~|criticise~|seek~|push~ back|denounce~|reject~|refuse~|rally~|\
        complain~|allege~|testify~|blow~ the whistle|write~ open letter|write~ to|quit~ in protest|\
        resign~ in protest|ask~ regulators|ask~ attorneys general|vote~ no confidence|seek~ union|unionize~|\
        unionise~
        """,
        "load": """
        demand|load|overload*|traffic|capacity|gpu+|compute|surge in|high usage|overwhelm*|rate limit*|popularity|\
        rush|too many|requests|congestion|swamped|flooded with|melt~|shortage+|bandwidth|supply|peak hours|scal*
        """,
        "jobs": """
        job+|role+|position+|worker+|employee+|staff|staffer+|workforce|headcount|people|engineer+|team+|\
        contractor+|manager+|researcher+|recruiter+|moderator+|layoff+|employees
        """,
        "product-noun": """
        model+|app+|product+|chip+|car+|phone+|assistant|chatbot|update|version|feature+|series|line|pickup+|drone+|\
        camera+|treadmill+|bike+|e-bike+|scooter+|motorcycle+|shoe+|sneaker+|vacuum+|mower+|fridge+|tv+|television+|\
        speaker+|earbuds|headphone+|glasses|wearable+|smartwatch|smartwatches|ring|van+|minivan|coupe|crossover|\
        hatchback|motorbike|tractor+|jet+|aircraft|turbine+|reactor+|inverter+|burger+|sandwich|pizza|drink+|beer+|\
        snack+|chocolate+|cereal|ice cream|perfume|handbag+|collection|console+|movie|film|show|album|title|sequel|\
        magazine|account+|credit card|insurance|mortgage+|fund+|vaccine+|pill+|test+|implant|scanner+|processor+|\
        sensor+|memory|server+|graphics card+|router+|printer+|monitor+|mask+|truck+|suv|sedan|laptop+|tablet+|\
        game+|drug+|watch|robot+|headset+|battery|batteries|device+|machine+|stent+
        """,
        "launch": """
        launch~|release~|unveil~|introduce~|announce~|debut~|roll~ out|ship~|open-source~|open source~|drop~|\
        present~|show~ off|introducing|launched|announcing|reveal~|start~ selling|begin~ selling|hit~ the market|\
        go~ on sale|bring~|bring~ out|pit~|kick~ off sales of|put~ on sale
        """,
        "beat": """
        beat~|outperform~|overtake~|surpass~|top~|outdo~|outpace~|outsell~|outsells|exceed~|trounce~|crush~|\
        outrank~|leapfrog~|dethrone~|eclipse~|edge~ out|pull~ ahead of|overthrow~|outshine~|smoke~|demolish~|\
        destroy~|pass~|unseat~|outscore~|outclass~|beats out|blow~ past|outrun~|upstage~|knock~ off|outgun~|bests|\
        bested|besting|race~ past|edge~ past|sail~ past|fly~ past|speed~ past|surge~ past|zoom~ past|move~ past|\
        get~ ahead of|squeeze~ out|outsold|leave~ behind|nose~ ahead of|nose~ past|inch~ past|inch~ ahead of|\
        elbow~ aside|supplant~|usurp~|vault~ past|whip~|thrash~|creep~ past|nudge~ past|climb~ past|climb~ above|\
        steal~ march on|outgrow~|overhaul~|elbow~ past|steam~ past|roar~ past|power~ past
        """,
        "leave": """
        leave~|quit~|resign~|depart~|step~ down|exit~|retire~|step~ aside|step~ back|bow~ out|move~ on|\
        call~ it quits|jump~ ship|bid~ farewell|stand~ down|departure+|resignation+|exits|part~ ways|is out|are out|\
        out at|leaving|walk~ out of|walk~ out on|walk~ away from|check~ out|steps away|hand~ over reins|quits as|\
        leaves as|call~ time|bid~ adieu|gone after|make~ way|takes leave
        """,
        "oust": """
        fire~|oust~|dismiss~|sack~|remove~|push~ out|force~ out|terminate~|axe~|depose~|expel~|suspend~|dump~|boot~|\
        kick~ out|show~ the door|let go|unseat~|topple~|vote~ out|eject~|relieve~ of|turf~ out|throw~ out|overthrow~
        """,
        "poach": """
        poach~|hire~ away|lure~|recruit~|snatch~|snap~ up|snag~|nab~|steal~|hire~|woo~|raid~|snare~|scoop~ up|\
        pick~ up|court~|tempt~|headhunt~|land~|grab~|bag~|pick~ off|prise~|entice~|swipe~|pinch~|coax~
        """,
        "join": """
        join~|joining|move~ to|defect~ to|head~ to|go~ to|jump~ to|switch~ to|decamp~ to|heads to|jump~ ship to|\
        sign~ on with|return~ to|to join|land~ at|land~ a job at|is now at|hop~ to|start~ at|rejoin~|defects to|\
        tapped by|leave~ for|depart~ for|bolt~ for|quit~ for|ditch~|exit~ for|signs with
        """,
        "found": """
        found~|open~|start~|launch~|set~ up|co-found~|form~|establish~|build~|create~|start~ up|strike~ out|\
        go~ it alone|unveil~|founded|cofound~|spin~ up|debut~|announce~
        """,
        // Law.
        "authority": """
        regulator+|court+|judge+|jury|ftc|doj|sec|fcc|fda|epa|faa|nhtsa|osha|ntsb|cfpb|nlrb|samr|cma|eu|e.u.|\
        european commission|commission|watchdog+|prosecutor+|senate|senator+|congress|lawmaker+|attorney general|\
        attorneys general|police|government|ministry|minister+|justice department|commerce department|pentagon|\
        department of war|war department|white house|trump administration|supreme court|data protection authority|\
        competition authority|antitrust|parliament|authorities|officials|customs|federal reserve|fed|tribunal|\
        agency|agencies|safety agency|bundeskartellamt|health officials|central bank|u.k.|uk|us|u.s.|italy|germany|\
        france|india|china|beijing|washington|brussels|japan|korea|south korea|canada|australia|brazil|turkey|\
        russia|spain|ireland|mexico|indonesia|vietnam|taiwan|dutch|texas|california|florida|new york|state+|city|\
        federal|district attorney|inspectors|immigration agents|tax police|tax office|tax authorities|taxman|\
        customs officers|customs officials|bafin|irs|hmrc|ofcom|ofgem|ofwat|fca|finra|occ|ico|sebi|rbi|cci|accc|\
        kftc|jftc|cade|easa|caa|dgca|safety board|aviation authority|aviation regulator|ombudsman|\
        competition commission|competition bureau|data regulator|privacy regulator|market regulator|\
        securities regulator|financial regulator|energy regulator|food safety authority|drug regulator|\
        medicines agency|land court|appeals court|appeals panel|kenya|nigeria|south africa|thailand|malaysia|\
        philippines|singapore|poland|sweden|denmark|norway|switzerland|austria|israel|egypt|pakistan|bangladesh|\
        chile|argentina|colombia|peru|hungary|greece|portugal|belgium|netherlands|kazakhstan|tokyo|patent office|\
        trademark office|licensing authority|competition authorities|food regulator|transport regulator|\
        telecoms regulator|health ministry|trade commission|safety regulator
        """,
        "regulator": """
        regulator+|ftc|doj|fda|faa|nhtsa|sec|eu|commission|federal reserve|fed|agency|watchdog|government|us|u.s.|\
        uk|china|india|japan|white house|ministry|court|judge
        """,
        "bench": """
        jury|jurors|judge|judges|court|courts|appeals court|supreme court|high court|tribunal|arbitrator+|\
        arbitration panel|appeals panel|tribunals|magistrate+|appellate court|patent court|justices|federal circuit|\
        labour court|bankruptcy judge
        """,
        "court-word": """
        court|courts|judge|jury|appeal|appeals|lawsuit|suit|antitrust|ruling|patent|supreme court|bankruptcy|\
        verdict|litigation|case|cases
        """,
        "sue": """
        sue~|file~ suit against|file~ a lawsuit against|file~ lawsuit against|take~ legal action against|\
        countersue~|bring~ a lawsuit against|bring~ suit against|take~ to court|drag~ to court|prosecute~|indict~|\
        file~ a complaint against|file~ complaint against|lodge~ a complaint against|hit~ with lawsuit
        """,
        "filing": """
        injunction|police report|criminal complaint|complaint+|suit|lawsuit+|class action|class-action|motion|\
        petition|antitrust complaint|privacy complaint|legal complaint|legal action|charges|court case|writ|\
        grievance|litigation|whistleblower suit|case
        """,
        "legal-act": """
        lawsuit+|suit|class action|class-action|legal action|indictment|antitrust case|court case|litigation|\
        court battle|legal battle|legal fight|legal challenge+|countersuit|whistleblower suit
        """,
        "law-field": """
        antitrust|anti-trust|copyright|patent|privacy|monopoly|consumer|gdpr|defamation|securities|trademark|\
        wrongful death|wrongful-death|labor|labour|discrimination|data protection|competition|trade secret|\
        trade secrets|fraud|tax|bribery|employment|product liability|talc|emissions
        """,
        "probe": """
        probe+|investigation+|inquiry|inquiries|antitrust probe|raid+|crackdown|subpoena+|antitrust review|\
        safety review
        """,
        "penalty": """
        fine+|penalty|penalties|ban|sanction+|injunction|verdict|antitrust case|tariff+|subpoena+|regulatory action|\
        damages|duties|export curb+|charge over
        """,
        "act": """
        fine~|ban~|sue~|probe~|investigate~|block~|order~|raid~|accuse~|slap~|hit~|demand~|summon~|seek~|threaten~|\
        blacklist~|sanction~|penali*|restrict~|bar~|target~|crack~ down|suspend~|revoke~|halt~|reject~|limit~|\
        designate~|weigh~|indict~|force~|pursue~|convict~|void~|strip~|cite~|label~|punish~|curb~|tighten~|impose~|\
        ground~|outlaw~|prohibit~|question~|scrutini*|press~|refuse~|deny~|den*|oppose~|cap~|seize~|impound~|\
        confiscat*|freez~|annul~|invalidat*|nullif*|quash~|tax~|expel~|evict~|shut~|order~ recall of
        """,
        "punish": """
        fine~|ban~|sanction~|penalize~|penalise~|block~|blacklist~|outlaw~|prohibit~|convict~|censure~|bar~|\
        restrict~|order~|halt~|suspend~|probe~|investigate~|raid~|subpoena~|summon~|scrutinize~|scrutinise~|\
        reprimand~|rebuke~|crack~ down on|rule~ against|go~ after|cite~|ground~|freeze~
        """,
        "ruling": """
        find~|found|rule~|order~|award~|say~|side~ against|let~|deny~|denies|allow~|uphold~|overturn~|tell~|\
        strike~ down|hold~|held|reject~|throw~ out|block~|revive~|deal~
        """,
        "traded": """
        chips|chip|exports|sales|app|apps|products|imports|devices|gear|equipment|phones|cars|vehicles|software|\
        purchase+|acquisition|merger|takeover|deal|shipments|goods|drugs|jets|panels|batteries|drones|use of|\
        services|expansion|tools|plants
        """,
        "trade-curb": """
        export control+|export ban+|export curb+|export rule+|entity list|blacklist|import ban|sales ban|trade ban|\
        supply chain risk|supply-chain risk|national security|national-security|tariff+|duties|sanction+|\
        export restriction+|license requirement+|licence requirement+|anti-subsidy|anti-dumping|embargo
        """,
        // Trust.
        "outage": """
        outage+|goes down|went down|is down|are down|was down|still down|down for|down across|down worldwide|\
        downtime|offline|goes dark|unavailable|service disruption+|elevated errors|not working|stops working|\
        stopped working|degraded|partial outage|blackout|crashes|crashed|out of service|suffers outage|sos mode|\
        was broken
        """,
        "attacker": """
        hacker+|attacker+|cybercriminals|scammers|spies|state-sponsored|threat actor+|thieves|ransomware|malware|\
        intruders|supply chain attack|supply-chain attack|extortionists
        """,
        "breach": """
        breach*|hack|hacks|hacked|hacking|data leak|data exposure|ransomware|cyberattack|cyber attack|cyber-attack|\
        malware|infiltrat*|intrusion|data theft|exfiltrat*|security lapse|worm|supply chain attack|\
        supply-chain attack|break-in
        """,
        "leak": "leak~|leaking|leaked|expos*|spill~|steal~|stole|stolen|publish* by mistake|exfiltrat*",
        "data-noun": """
        data|source code|code|conversation+|chats|chat|chat histories|chat history|record+|credential+|password+|\
        secret+|email+|information|files|file|documents|trade secrets|prompts|keys|api key+|customer data|user data|\
        addresses|photos|details|weights|database|social security numbers|designs|plans|messages|recordings|\
        accounts|games
        """,
        "flaw": """
        bug|bugs|flaw+|vulnerability|vulnerabilities|zero-day+|exploit+|security hole+|backdoor+|defect+|glitch|\
        glitches|rce|remote code execution|prompt injection|cve*|sandbox escape|security issue+|security flaw+|\
        weakness|weaknesses|use-after-free|hole
        """,
        "flaw-report": "remote code execution|data exfiltration|privilege escalation|arbitrary code|zero-click",
        "harm": """
        death+|suicide+|murder+|killing+|injury|injuries|self-harm|fatal*|psychosis|killed|dead|overdose+|crash|\
        crashes|casualties|child abuse|csam|poisoning|sick~|illness+
        """,
        "accident": """
        kill~|killing|death+|died|dies|injur*|fatal*|crash~|suicide+|murder*|hospitali*|dead|wounded|collision|\
        accident|blaze|shooting|psychosis|overdose|murder-suicide|poison*|sicken*|fall~ ill|fall~ sick|taken ill|\
        fell ill
        """,
        "defect": """
        recall*|safety defect+|product defect+|catch~ fire|catching fire|explod*|explosion+|fire hazard|overheat*|\
        contaminat*|tainted|mislabel*|substandard|counterfeit+|quality problem+|quality issues|blowout|derail*|\
        food poisoning|e. coli|listeria|salmonella|brake failure|adverse event+|liver injury|manufacturing defect+|\
        choking|undeclared|mold|toxin+|carcinogen*|faulty|faulty file|cracks|corrosion|shock hazard|mould|mouldy|\
        rodent+|cockroach*|unsanitary|filthy|defective|short circuit+|burst into flames|bursts into flames|\
        metal fragment+|glass fragment+|plastic pieces|burn hazard|fall hazard
        """,
        "part": """
        panel|door plug|door|wheel|engine|wing|battery|batteries|airbag|brake+|fuselage|tire|tyre|software|steering|\
        seat belt+|plane|jet|phone|car
        """,
        "breaks": """
        blow~ off|blow~ out|fall~ off|fail~|came off|comes off|detach*|explod*|catch~ fire|burst*|come~ unglued|\
        lock~ up|stall~ mid*
        """,
        "deceive": """
        fake~|fabricate~|deceive~|mislead~|lie~|cheat~|conceal~|cover~ up|bury~|buried|buries|manipulate~|rig~|\
        inflate~|falsify~|doctor~|hide~|misrepresent~|downplay~|spy~ on|censor~|greenwash~|scam~|overcharge~
        """,
        "deceit": """
        rigged|rigging|falsif*|fabricated|doctored|cover-up|coverup|covering up|fraud|fraudulent|dark pattern+|\
        bait and switch|deceptive|dishonest*|selectively hid*|secretly|cheat device|defeat device|fake reviews|\
        fake accounts|overcharg*|forged|phony
        """,
        "wrongdoing": """
        rigging|cheating|gaming|faking|misleading|lying|stealing|copying|hiding|spying|plagiari*|fraud|deceiv*|\
        manipulating|covering|tracking|scraping|using|exploiting|concealing|inflating|discriminat*|abusing|bullying|\
        overcharging|price gouging|child labour|sabotage|letting|allowing|enabling|failing|ignoring|profiting|\
        misusing|underpaying|endangering|exposing|poaching|dumping|selling|misreporting|mis-selling|misselling|\
        flouting|favouring|favoring|skimping|throttling|forcing|pressuring|hushing up|fudging
        """,
        "copying": """
        steal~|stole|stolen|copy~|copied|copying|plagiar*|rip~ off|knock-off|knockoff+|distill*|distillation|\
        pirated|scrap*|used its|lookalike
        """,
        "collect": """
        record~|watch~|listen~ to|spy~|snoop~|track~|captur*|monitor~|scan~|log~|harvest~|collect~|scrape~|read~|\
        train~ on|upload~|sell~|share~|keep~|store~|send~
        """,
        "private": """
        employee+|worker+|keystroke+|mouse movements|private|conversations|bedroom|bathroom|children|kids|faces|\
        voices|user data|your data|personal data|customer data|your photos|photos|chats|user content|your code|\
        voice recordings|photo scanning|location|emails|messages|screen
        """,
        "watch": "watching|reviewing|listening to|viewing|seeing",
        "outrage": """
        scandal+|controversy|outrage|backlash|uproar|furor|furore|boycott+|outcry|firestorm|public anger|\
        pr disaster|fiasco|debacle|under fire|disgrace|gaffe|blunder+|angers|anger|infuriat*|alienat*|draws fire|\
        mocked|ridicul*|flak|slammed|blasted|condemned|criticism|heat for|ire
        """,
        "harmful": """
        harmful|racist|antisemit*|anti-semitic|hate speech|nazi|hitler|mechahitler|sexualized|sexualised|sensual|\
        sexual chats|sexually|flirt*|porn*|explicit|nude+|undress*|csam|deepfake+|disinformation|misinformation|\
        propaganda|suicidal|extremis*|slur+|biased|non-consensual|nonconsensual|delusion*|nudify*|insult~|unhinged|\
        abusive|profanity|grooming|bioweapon+
        """,
        "made-up": """
        hallucinat*|made up|makes up|make things up|fabricates|gibberish|mixes up|wrong answers|false answers|\
        false information|invent~ facts|misidentif*|makes mistakes
        """,
        "worse-quality": """
        getting worse|gets worse|got worse|dumber|nerfed|lobotomized|declining quality|quality decline|quality drop|\
        unusable|degraded|performance drop|worse than before|unreliable|enshittif*|regression+|ruined|lazy|lazier|\
        downgrad*
        """,
        "crime": """
        hack*|attack+|cyberattack*|steal~|phish*|malware|scam*|fraud|extort*|crime+|ransomware|espionage|bomb*|\
        stalk*|child abuse|launder*|deepfake+|propaganda|terror*|forg*|trafficking
        """,
        // Finance.
        "sales": """
        sales|revenue+|profit+|earnings|deliveries|delivery|shipment+|demand|margin+|orders|income|registrations|\
        market share|bookings|net income|operating profit|operating income|same-store sales|quarterly profit|\
        foot traffic|subscribers|user growth|production|output|guidance|outlook|growth|takings|turnover|traffic|\
        results
        """,
        "worse": """
        fall~|fell|drop~|decline~|plunge~|tumble~|slump~|slide~|sink~|shrink~|shrinking|collapse~|crater~|plummet~|\
        halve~|dip~|down|nosedive~|slow~|weaken~|contract~|dive~|disappoint~|erode~|slip~|tank~|worsen~|evaporate~|\
        dry~ up|sag~|wane~|miss|misses|missed|wiped out|squeezed|stagnat*|flop~|by half|shed~|cool~
        """,
        "loss": """
        loss|losses|net loss|operating loss|quarterly loss|annual loss|loss-making|in the red|red ink|deficit|\
        unprofitable|lossmaking|losing money|lose money|bleeding money
        """,
        "cash-trouble": """
        cash burn|cash crunch|cash-strapped|strapped for cash|run~ out of money|running out of money|\
        running out of cash|run~ out of cash|short of cash|liquidity crisis|going broke|debt pile|debt crisis|\
        mounting debt|saddled with debt|financial trouble|financial woes|financial crisis|financial distress|\
        bailout|money pit|negative cash flow|can't pay|cannot pay|unpaid suppliers|distress|rescue deal|lifeline|\
        low on cash|short on cash|running low on money|short of money|thin on cash|cash pile dwindl*|cash runs out
        """,
        // Resources.
        "supply-noun": """
        capacity|compute|gpu|gpus|supply|supplies|chip|chips|inventory|stock|parts|battery|batteries|component+|\
        power|energy|memory|labor|labour|worker|drug|wafer+|semiconductor+|electricity|engine+|tsmc capacity|\
        resources|material+|servers|bandwidth|dram|staff|gearbox*|spare+|spare parts|spare engines|crew+|pilots|\
        nurses|steel|aluminium|aluminum|lithium|nickel|cobalt|rare earth+|magnet+|plasma|ingredient+|packaging|\
        containers|raw material+|cells|medicine+|vaccine+|doses|aircraft|planes|mechanics|drivers|cocoa|eggs|milk|\
        sugar|natural gas|panels|sensors|seats|screens|display+|capacitors|wiring harness*
        """,
        "later": """
        later|next year|next spring|next summer|next autumn|next fall|next winter|next month|next quarter|q1|q2|q3|\
        q4|early|late|spring|summer|autumn|january|february|march|april|may|june|july|august|september|october|\
        november|december|indefinitely
        """,
        "plan-noun": """
        plan+|deal+|megadeal|talks|merger|acquisition|takeover|purchase|investment|ipo|listing|launch|rollout|\
        release|expansion|debut|negotiations|data center|data centre|factory|fab|plant|partnership|sale|bid|\
        construction|stake|joint venture|buyout|share sale|flotation|offering|float|wind farm|pipeline
        """,
        "stall": """
        on ice|on hold|in limbo|in doubt|stall~|stalled|falter~|bog* down|in jeopardy|fall~ apart|fall~ through|\
        collapse~|paused|frozen|halted|abandoned|shelved|unravel~|derail~|at risk|delayed|breaks down|break~ down|\
        scrapped|dead|cancelled|canceled|off the table|hit~ a snag|hits snag
        """,
        "stop-verb": """
        pause~|halt~|freeze~|suspend~|scrap~|cancel~|abandon~|shelve~|drop~|kill~|walk~ away from|call~ off|\
        give~ up|pull~ out of|nix~|pull~|back~ out of|postpone~|delay~|put~ off
        """,
        "green": """
        climate|carbon|emission+|green|sustainab*|oil output|diversity|inclusion|packaging|plastic|renewable+|water|\
        net zero|recycl*|all-electric|fully electric|human rights|deforestation
        """,
        "strong-protest": """
        raise~ alarm|raise~ the alarm|sound~ the alarm|blow~ the whistle|walk~ out|write~ open letter|\
        sign~ open letter|sign~ petition|sign~ protest|petition~|speak~ out|protest~|quit~ in protest|\
        resign~ in protest|threaten~ to quit
        """,
        "layoffs": """
        layoff+|lay-off+|job cut+|jobs cut|staff cuts|workforce reduction+|headcount reduction+|redundanc*|\
        downsizing|job losses|mass firing+|job-cut*|freeze~ hiring|pause~ hiring|halt~ hiring|hiring freeze|\
        workforce cut+|voluntary buyout+|buyouts|job cull|swings the axe|wields the axe|slashes ranks
        """,
        "place-word": """
        store+|plant+|factory|factories|office+|branch|branches|location+|outlet+|restaurant+|warehouse+|site+|\
        showroom+|pharmacies|pharmacy|facility|facilities|lab+|shops|shop|dealerships|studio+|clinic+|mill+|mine+|\
        refinery|refineries|hub+|campus|depot+|bakery|smelter|fab|line
        """,
        // Governance.
        "goes": """
        step~ down|stand~ down|step~ aside|step~ back|resign~|quit~|leave~|depart~|exit~|retire~|to go|to leave|\
        to retire|to exit|to resign|stepping down|is out|out as|out at|bow~ out|hands in resignation|leaving|\
        make~ way|hand~ over|call~ time|departs|bows out|heads for exit|is leaving|is retiring
        """,
        "renege": """
        drop~|ditch~|abandon~|remove~|scrap~|weaken~|loosen~|reverse~|break~|delete~|water~ down|soften~|\
        backtrack~ on|back~ away from|back~ off|walk~ back|renege~ on|go~ back on|retreat~ from|relax~|shelve~|\
        rewrite~|erase~|dilute~|betray~|violate~|lift~|strip~|backpedal~ on|roll~ back|dump~|discard~|\
        pull~ back from|back~ out of|narrow~|kill~|axe~|give~ up on|end~|cut~|delay~|tear~ up
        """,
        "pledge": """
        pledge+|promise+|commitment+|principle+|vow+|policy against|safety polic*|guardrail+|goal+|\
        mission statement|safety framework|core values|safeguard+|values|dei|diversity|climate target+|\
        carbon target+|net zero|net-zero|safety standard+|ethics|open source|open-source|mission|prohibition|\
        red line+|target+|charter|neutrality|independence|duties|public benefit status
        """,
        "nonprofit": """
        for-profit|for profit|nonprofit|non-profit|not-for-profit|public benefit|capped-profit|profit-making
        """,
        "military": """
        pentagon|military|defense department|defence department|department of war|dept. of war|\
        department of defense|war department|army|navy|air force|cia|nsa|spy agency|spy agencies|\
        intelligence agencies|classified network+|armed forces|immigration enforcement|idf|warfare|battlefield|\
        border patrol
        """,
        "use-word": "use~|using|deploy~|adopt~|turn~ to|tap~|buy~|sign~|embrace~|contract+|agreement|award~|access",
        "deal-verb": """
        agree~|sign~|strike~|ink~|win~|land~|secure~|clinch~|get~|partner~|deploy~|supply~|offer~|provide~|allow~|\
        open~|sell~|hand~|let~|give~
        """,
        "quarrel": """
        split~|divided|torn|clash~|feud~|fight~|revolt~|oust~|fire~|remove~|push~ out|force~ out|dismiss~|\
        lose~ confidence|weigh~|overhaul*|turn~ on|sue~|resign~|pressure*|at odds|in turmoil|remade
        """,
        "turmoil-noun": """
        coup|turmoil|fight|battle|revolt|shakeup|shake-up|crisis|infighting|drama|chaos|struggle|dispute|feud|clash|\
        tension+|rift|upheaval|vacuum|split|purge|tussle|mutiny|power grab
        """,
        "holders": """
        shareholder+|investor+|activist+|activist investor+|directors|founder+|family|hedge fund+|fund+|elliott|\
        starboard|owners|stakeholder+|pension fund+
        """,
        "press": """
        demand~|call~ for|call~ on|want~|push~ for|seek~|pressure~|urge~|press~|ask~|tell~|say~|insist~|threaten~|\
        fight~|revolt~|rebel~
        """,
        "safety-word": """
        safety|alignment|superalignment|ethics|trust and safety|responsible ai|compliance|quality|long-term ai risk|\
        risk
        """,
        "safety-unit": """
        safety team|safety unit|safety group|alignment team|superalignment team|superalignment|ethics team|\
        ethics board|ethics council|trust and safety team|trust and safety|risk team|long-term ai risk team|\
        readiness team|preparedness team|safety board|safety committee|compliance team|quality team|\
        responsible ai team|oversight board
        """,
        // Places, prices, deals.
        "lead": """
        lead|crown|throne|title|top spot|first place|number one spot|no. 1 spot|no. 1|number one|dominance|edge|\
        perch|leadership|advantage|supremacy|pole position|top slot|mantle|pedestal
        """,
        "rank": """
        second|third|fourth|fifth|sixth|second place|third place|fourth place|fifth place|no. 2|no. 3|no. 4|\
        number two|number three|top spot|first place|no. 1|top three|top five|top ten|perch|pedestal|also-ran
        """,
        "challenge": """
        take~ on|challenge~|rivals|rivaling|rivalling|to rival|compete~ with|compete~ against|take~ aim at|\
        go~ after|vie~ with|counter|to match|battle~|chase~|square~ up to|come~ for|gunning for|aimed at|aims at|\
        set~ its sights on|set~ sights on|go~ head-to-head with|head-to-head with|go~ up against|\
        square~ off against|lock~ horns with|declare~ war on|fire~ shot at|throw~ down the gauntlet to|\
        steal~ thunder from|upstage~|out to beat
        """,
        "price-noun": """
        price|prices|pricing|price tag|fee|fees|rate|rates|subscription price+|subscription cost|cost of|charges|\
        fare+|tariffs for|royalties|royalty rates|tuition|bill+|monthly cost|price of|membership|premiums|tolls|\
        rents|ticket price+|bills|cover charge|delivery charges
        """,
        "price-war": """
        price war+|pricing war|discount war|pricing pressure|price competition|cut-throat pricing|price battle+|\
        fare war+|rate war+|discounting war|supermarket price war|race to the bottom|deflationary war|price wars
        """,
        "deal": """
        deal+|partnership+|contract+|agreement+|alliance+|ties|relationship|collaboration|tie-up|joint venture|pact|\
        investment|orders|order for|order from|licensing|licence+|license+|integration|sponsorship|merger|stake|\
        cooperation|arrangement|commitment|megadeal|talks|account|franchise|venture|exclusivity|marriage|\
        supply deal|distribution|purchase+
        """,
        "end": """
        end~|terminate~|cut~|sever~|exit~|cancel~|drop~|scrap~|walk~ away from|walk~ out on|walk~ out of|\
        pull~ out of|back~ out of|withdraw~ from|quit~|suspend~|tear~ up|rip~ up|leave~|axe~|dissolve~|unwind~|\
        halt~|nix~|ditch~|abandon~|call~ off|freeze~|revoke~|kill~|split~|part ways|break~ up|call it quits|\
        go~ separate ways|pull~ the plug on|give~ up on|shelve~|end
        """,
        "collapse": """
        collapse~|fall~ apart|off|end~|dead|scrapped|called off|cancelled|canceled|unravel*|terminated|abandoned|\
        break~ down|fall~ through|in tatters|crumble~|go~ sour|lapse~|expire~
        """,
        "shelf": """
        list|shelves|store+|formulary|platform|catalog*|line-up|lineup|supply chain|fleet|network|roster|app store|\
        index|menu|supplier+|range|showrooms|warehouses|service
        """,
        "goods": """
        products|brand+|app|apps|channel+|jets|planes|phones|cars|drugs|goods|chips|items|snacks|drinks|shoes|games|\
        shows
        """,
    ]

    private static let chinese: [String: String] = [
        "rolls-off": "量产|首台|首辆|首架|首批|第|投产|整车|万辆|万台|总装",
        "notice": """
        罚单|处罚决定|处罚书|警示函|监管函|问询函|立案告知书|立案通知|律师函|传票|整改通知|禁令|罚款通知|行政处罚|\
        监管警示|关注函|补税通知|听证通知
        """,
        "forsake": """
        撤资|倒戈|反水|离去|成为对手|变心|解约|减持|退网|跳船|离场|断供|转向|停止供货|停供|断货|停止合作|退出|终止|\
        罢供|转投|弃用|另寻|改用|出走|撤柜|撤店|集体抗议解约|不再续约|停止拿货|拒绝供货|停止采购|毁约|撤单|砍单|\
        下架|萌生退意|打退堂鼓|去意|观望|不续|不干了|另攀|不玩了|切换|退货|下车|清仓离场|摘牌子|撤牌
        """,
        "counterparty": """
        金主|合作伙伴|合作方|供应商|客户|投资人|投资方|盟友|经销商|股东|代工厂|加盟商|代工方|出版商|渠道商|广告主|\
        代理商|房东|承销商|发行商|内容方
        """,
        "second-source": """
        二供|第二供应商|第二家|备选|双供应商|新供应商|替代供应商|另一家供应商|多家供应|供应商|自供|自产|自研
        """,
        "on-the-spot": "坐不住|慌了|应战|跟进|接招|迎战|跟降|跟牌|压力|告急|急了|头疼|犯愁|难受|着急|慌",
        "not-a-price": "融资|投资|估值|收购|营收|利润|募资|奖金|年薪|罚|薪|市值|亏|销量|销售额|订单",
        "press-on": """
        逼到|逼向|直逼|杀到|杀向|打到|冲击|狙击|围剿|围攻|刺痛|叫板|硬刚|贴身|挑战|对标|瞄准|挤压|截胡|抢客|逼近|\
        逼急|刺刀见红
        """,
        "filler": """
        了|的|已|将|正|正在|已经|也|又|再|就|都|还|宣布|正式|官宣|突然|已被|再次|近日|今日|今天|昨日|全面|计划|拟|\
        要|会|或|或将|可能|被曝|首次|直接|主动|亲自|因|为|其|该|在|于|到|至|从|向|对|一|大|新|旗下|公司|集团|正被|\
        遭|上|下|内|中|出|来|去|地|得|着|过|这|那|所|并|且|即将|悄然|悄悄|集体|大规模|大批|批量|约|近|超|超过|多名|\
        多位|一名|一位|两名|两位|三名|三位|四名|数名|数十名|若干|多个|一个|最|更|很|非常|十分|持续|进一步|开始|确认|\
        称|表示|据悉|传|爆|曝
        """,
        "passive": "被|遭|遭到|遭遇|受到|惨遭|面临|获|挨|吃|陷入|陷|接到|收到|迎来|遭受|身陷|深陷|卷入|惹上",
        "onto": "对|向|将|把|就|给|与|和|针对|起诉|状告|要求|责令|勒令",
        "negation": """
        没有|未发生|未出现|未发现|未检出|未见|未受|没有发生|并未|从未|尚未|未曾|不会|不是|并非|并不|没|未|无意|\
        不打算|不再|不存在|无需|拒绝|避免|免于|不会被|毫无|绝不|绝无|不想|不愿|不可能|无法|难以|不至于|并没有|不|无|\
        远未|未能
        """,
        "denial": """
        否认|辟谣|不实|谣言|澄清|假消息|子虚乌有|纯属|系误传|误传|误读|并不属实|非属实|非事实|不属实|无中生有|造谣|\
        传言不实|驳斥|不存在
        """,
        "hypothesis": "如果|假如|假设|倘若|要是|若是|若|万一|一旦|设想|试想|假使",
        "partner": "合作|投资|股东|金主|伙伴|盟友|供应商|客户",
        "speech": "称|表示|说|认为|透露|指出|爆料|声称|直言|坦言|回应|批准|内部邮件|否认|谈|呼吁",
        // Words that hold a syllable which by itself would be a cue.
        "words": """
        总裁|仲裁|裁定|裁决|裁判|独裁|谈判|批判|判断|研判|预判|惩罚|赏罚|曾经|历史|史诗|分析|崩坏|雪崩|上诉|诉求|\
        投诉|控诉|起诉|偷跑|死磕|死守|死亡|伤害|受伤|跌幅|降临|降噪|降温|下降|亏待|开挖|挖掘|挖矿|抢先|抢购|抢眼|\
        裁缝|毒舌|有毒|人员|成员|会员|动员|官员|演员|超级|超大|超算|超市|超长|超强|高超|泄压|称号|名称|简称|职称|\
        对称|传统|传播|传感|传输|上传|宣传|流传|传奇|曝光|疑问|质疑|副总裁|副董事长|副总经理|副主席|执行副总裁|\
        董事会|董事会秘书|独立董事长|怀疑|无疑|小说|说明|说法|传说|据说|听说|大说|就说|不仅|不少|不断|不满|不同|\
        不得不|没收|未来|未必|无人|无数|无限|无线|无锡|无论|被查出|被查到|被查实|被查明
        """,
        "rumour": """
        据传|传闻|消息称|据报道|报道称|曝|爆料|知情人士|或将|据悉|疑似|疑|消息人士|传|据称|网传|拟|考虑|可能|或|恐|\
        据透露|内部人士|据外媒|外媒|被曝|有消息|据知情|听说|坊间|有传言|小道消息|据说|疑因|恐将|据爆料|市场传出
        """,
        "claim": """
        指责|指控|称|怒斥|炮轰|质疑|批评|表示|认为|声称|痛批|抨击|直言|吐槽|控诉|投诉|怒怼|公开信|喊话|曝光|举报|\
        为什么|为何|网友|分析师|评论
        """,
        "lookback": """
        周年|年前|此前|曾经|曾|之前|早前|当年|回顾|盘点|复盘|历史上|往事|个月前|时隔|史|那年|当初|先前|昔日|\
        过去几年|多年来|大事记|时间线|一路走来|回望|前几年|早在|数小时后|几小时后|数天后|几天后|早些时候|始末|起底
        """,
        "plan": """
        拟|计划|准备|即将|将|将于|有望|预计|打算|筹备|或将|或|考虑|寻求|正在开发|研发中|在研|曝光|预告|暗示|预热|\
        明年|下月|下周|年底|年后|月后|后发布|打造|传|规划|酝酿|洽谈|筹划|目标|官宣将|传将
        """,
        "closed-question": """
        吗|是否|会不会|能不能|能否|有没有|难道|是不是|可否|会否|要不要|该不该|值不值|谁|何时|什么时候|多少|哪个|\
        哪家|哪款|谁更|还是|究竟|到底|呢|怎么办
        """,
        "noise": """
        教程|攻略|怎么用|如何使用|怎么选|怎么读|技巧|入门|指南|好用吗|推荐|有哪些|如果|假如|怎么办|值得买吗|怎么做|\
        怎么点|使用体验|手把手|一文看懂|科普|运势|皮衣|求助|吗
        """,
        // People.
        "chief": "ceo|首席执行官|掌门人|掌门|一把手|行政总裁|创始人兼ceo|董事长兼ceo|总裁兼ceo|联席ceo",
        "leader": """
        @chief|首席科学家|首席技术官|首席运营官|首席财务官|首席产品官|首席研究官|首席设计师|首席工程师|首席|cto|cfo|\
        coo|cmo|总裁|副总裁|高级副总裁|总经理|董事长|董事|董事会成员|高管|核心高管|高层|负责人|技术负责人|主管|主任|\
        总监|创始人|联合创始人|联创|创始成员|创办人|创始团队|一号位|院长|带头人|大牛|掌舵人|掌舵者|领军人物|\
        技术骨干|骨干|核心成员|核心研究员|核心人物|灵魂人物|管理层|管理团队|元老|天才少女|天才少年|老将|大将|干将|\
        关键人物|合伙人|vp|之父|法务总监|安全主管|安全负责人|产品负责人|研发负责人|设计主管|团队负责人|部门负责人|\
        业务负责人|基石|总工程师|总设计师|董秘|总编辑|区总|掌门|操盘手|一号人物|二把手|舵手|首席架构师|架构师|厂长|\
        店长|社长|实控人|实际控制人|法定代表人|老板|行长|主编|主理人|首席投资官|首席医学官|首席信息官|投资总监|\
        制作人|设计总监|教练
        """,
        "role": """
        @leader|员工|研究员|研究人员|科学家|工程师|团队|人才|专家|成员|研究者|技术人员|程序员|设计师|人员|职工|工人|\
        内部人士|前员工|教授|开发者|顾问|团队成员|销售|经销商|吹哨人|举报人|安全团队|对齐团队|安全研究员|博士|同事|\
        员工们|核心团队|大佬|司机|店员|飞行员
        """,
        "crowd": """
        半数|近半|过半|大批|集体|多名|多位|数十|批量|全员|整个|一半|大量|纷纷|接连|相继|离职潮|出走潮|全部|数百|\
        上千|核心团队|连续|陆续|数名|大面积|创始团队|又一|再有|接二连三
        """,
        "dealing": """
        挖走|挖角|挖来|挖|聘请|聘用|加入|加盟|入职|离开|起诉|指控|解雇|裁员|裁|招揽|招募|招聘|收购|成立|创办|投资|\
        宣布|发布|推出|回应|承认|否认|指责|称|表示|任命|罢免|开除|警告|质疑|要求|任职|迎来|失去|流失|与|和|对|向|被|\
        遭|抢|挽留|批评|炮轰|是|说|让
        """,
        "staff": """
        员工|前员工|工程师|研究员|科学家|研究人员|工人|司机|骑手|药剂师|飞行员|内部人士|离职员工|外包员工|成员|团队|\
        高管|职员|职工|经理|人士|主播|教师|护士|医生|前高管|前经理|质检员|安全员|顾问|前主管|前负责人|客服|柜员|\
        店员|快递员|乘务员|空姐|技师|矿工|外卖员|网点|质检|导购|机长|列车员|船员
        """,
        "exodus": """
        离职潮|人才流失|高管流失|出走潮|人才外流|人事地震|核心团队出走|人才出逃|人员流失|大出走|人才断层|走人潮|\
        离职风波|人事动荡|高管离职|高管出走|骨干离职|核心骨干离职|高管离职潮|团队出走
        """,
        "protest": """
        警告|抗议|联名|反对|声讨|示威|请愿|举报|公开信|发声|吹哨|揭发|控诉|呼吁|炮轰|上书|抵制|集会|爆料|揭露|怒斥|\
        站出来|预警|实名|声援|联署|作证|抱怨|质疑|拒绝|批评|罢工抗议|集体抗议|静坐|万言书|要求|不满
        """,
        "load": """
        算力|负载|过载|需求|资源紧张|资源不足|资源有限|流量|访问量|用户激增|激增|暴增|涌入|挤爆|挤崩|gpu|显卡|\
        服务器繁忙|限流|产能|供应|拥堵|高峰|火爆|爆火|太火|宽带|扩容|高并发|并发|排队|供不应求|缺货|缺芯|短缺|融化|\
        爆单|爆满|承载
        """,
        "jobs": "员工|岗位|人|团队|部门|人员|职位|员|业务|名|人手",
        "product-word": """
        应用|产品|服务|功能|项目|业务|平台|工厂|门店|模型|部门|团队|网站|app|品牌|生产线|产线|事业部|实验室|办公室|\
        计划|车型|系列|游戏|机型|手机|汽车|芯片|电池|线路|插件|工具|浏览器|版本|社区|分店|药店|超市|专柜|药物|药品|\
        研究院|子公司|分公司|渠道|客户端|软件|频道|相机|无人机|扫地机|洗衣机|跑鞋|奶茶|白酒|啤酒|摩托|风机|组件|\
        显卡|耳机|手表|平板|电视|冰箱|空调|栏目|节目|剧集|综艺|杂志|机队|手游|端游|基金|支行|柜台|会员店|生鲜|乐园
        """,
        "launch": """
        发布|推出|上线|开源|亮相|官宣|上市|问世|公布|开放|首发|开售|登场|开卖|面世|揭晓|发售|正式发布|开启预售|预售|\
        上新
        """,
        "beat": """
        超越|超过|首超|首次超|赶超|反超|击败|打败|碾压|吊打|胜过|力压|领先|完胜|战胜|秒杀|超|压过|甩开|取代|赢过|\
        优于|强于|高于|超出|盖过|登顶超过|逆袭|登顶超越|干翻|干掉|打爆|打赢|完爆|屠榜|追平并超越|越过|后来居上|抢走|\
        替代|挤下|拉下|压倒|胜出|多过|多于|高过|压着|压住|首度超过|首次反超|超车|越级|甩在身后|挤掉|踩过|赶上并超过|\
        赢了|跑赢|胜了|击退|拉爆|赢下|超了
        """,
        "leave": """
        离职|离开|辞职|辞任|卸任|出走|退出|离任|请辞|辞去|退休|告别|另谋高就|走人|去职|挂印|卷铺盖|下台|淡出|离场|\
        挥别|官宣离职|递交辞呈|引咎辞职|套现离场|走了|离去|归国|流失|出局|休假|停薪留职|离队|引退|隐退|挂冠|挂靴|\
        离巢|退位|抽身离去|撂挑子|离岗|解甲|再走|又走|走了一位|走掉|离席|让贤|请假离开
        """,
        "oust": """
        罢免|解雇|开除|解职|免职|逼退|逼走|赶走|赶出|驱逐|踢出|撤职|革职|扫地出门|停职|踢走|劝退|炒掉|清洗|辞退|\
        炒鱿鱼|撤换|换掉|罢黜|被迫离职|被迫下台|换帅|弹劾|逐出|免去|扫地
        """,
        "join": """
        加入|加盟|入职|跳槽|投奔|转投|跳槽至|跳槽到|跳槽去|转会|投身|倒戈|效力|去了|就任|出任|奔赴|任职于|回归|改投|\
        转战|赴任|投靠|履新|跳去|跳到
        """,
        "poach": """
        挖走|挖角|挖来|挖|挖人|挖墙脚|抢走|抢人|招揽|招募|招走|高薪聘请|聘请|重金挖|截胡|撬走|撬|招入麾下|网罗|引入|\
        揽入|将其招致麾下|收入麾下|招安|高薪挖|开出天价|抢|捞走|挖角走|挖去|招致麾下|聘用|吸纳|请走|请去|拉走|\
        抢到手|带队投奔|猎走|撬来|抢来
        """,
        "found": """
        成立|创立|创办|创业|组建|自立门户|单干|创建|建立|开创|另起炉灶|联合创立|联合创办|筹建|新公司|办公司|下海|\
        筹办|新创|自己做|自己干|自己开|出来创业|出来单干|独立门户|另立|自己当老板|自己造
        """,
        // Law.
        "authority": """
        法院|法官|监管|监管机构|监管部门|市场监管总局|总局|市监局|工信部|网信办|商务部|证监会|欧盟|欧盟委员会|\
        司法部|ftc|sec|联邦贸易委员会|检方|检察官|警方|政府|国会|参议院|五角大楼|国防部|战争部|白宫|特朗普政府|\
        数据保护|反垄断|消协|消保委|交通部|nhtsa|fda|药监局|药监|银保监会|央行|发改委|公安|仲裁|法庭|最高法|议员|\
        州检察长|总检察长|英国|德国|法国|意大利|美国|韩国|日本|印度|加拿大|澳大利亚|俄罗斯|土耳其|巴西|西班牙|荷兰|\
        印尼|越南|多国|当局|官方机构|海关|税务|公平委|公平竞争|竞争管理局|监管局|卫健委|州政府|联邦|国土交通省|\
        国家安全|抽检|央视|315|海关总署|税务局|税务部门|税局|民航局|金融监管总局|金融监管局|证监局|应急管理|\
        生态环境|环保部门|食药监|住建|人社|劳动监察|检察院|检察机关|外管局|交易所|上交所|深交所|港交所|中消协|\
        市场监管局|广电总局|版署|农业农村部|知识产权局|国家药监局|竞争委员会|消费者委员会|肯尼亚|泰国|马来西亚|\
        菲律宾|新加坡|波兰|瑞典|瑞士|以色列|墨西哥|智利|阿根廷|南非|尼日利亚|比利时|匈牙利|挪威|丹麦|\
        哈萨克斯坦|监察|反垄断机构|公平交易委员会|消防|网监|外汇局|城管|卫生局|食安办
        """,
        "bench": "法院|法官|陪审团|法庭|仲裁庭|联邦法官|上诉法院|最高法院|最高法",
        "sue": """
        起诉|状告|控告|提起诉讼|告上法庭|诉讼|提告|告上|索赔|提起公诉|送上被告席|诉至法院|提起集体诉讼|反诉|\
        提起反垄断诉讼|对簿公堂|提起仲裁|申请仲裁|发起诉讼|发律师函|诉诸法律|采取法律行动|提出指控|刑事指控|公诉|\
        联名起诉|诉|举报
        """,
        "case": """
        诉讼|官司|仲裁|纠纷案|侵权案|反垄断案|版权案|专利案|法律战|开庭|庭审|对簿公堂|法庭|侵权|法律纠纷|版权纠纷|\
        专利纠纷|商标纠纷|仲裁风波|官司缠身|被告|涉诉|纠纷|知识产权纠纷
        """,
        "law-field": "版权|专利|商标|知识产权|反垄断|隐私|著作权|劳动|商业秘密|不正当竞争|消费者权益",
        "penalty": """
        诉讼|官司|指控|集体诉讼|反垄断|调查|立案|罚款|处罚|罚|重罚|制裁|禁令|约谈|封禁|审查|问询|罚单|判决|公诉|\
        听证|巨额罚款|版权诉讼|仲裁|天价罚单|索赔|禁售|整改|禁止|禁用|查处|下架|列入|拉黑|责令|警告|起诉|传唤|叫停|\
        封杀|点名|裁定|判定|认定|吊销|搜查|突击检查|查封|没收|征收|加税|加征|限制|进一步调查|开罚单|强制措施
        """,
        "undergoes": """
        被查|遭查|被立案|被审|被诉|被罚|被禁|遭禁|被封|遭封|被起诉|遭起诉|被调查|遭调查|被约谈|遭约谈|被制裁|遭制裁|\
        被处罚|遭处罚|被判|被索赔|被指控|遭指控|被指违法|被认定|被裁定|被责令|被通报|被传唤|被下令|被重罚|遭重罚|\
        吃罚单|收罚单|领罚单|被列入|遭列入|被限制|被下架|遭下架|被冻结|被查封|被叫停|被吊销|被拘|被捕|被提告|\
        被告上法庭|被立案调查|遭立案|遭立案调查|立案调查|被反垄断调查|被进一步调查|被点名|被搜查|遭搜查|被上门搜查|\
        被追缴|被没收|被扣押|被查扣|被强制执行|被实施强制执行|被执行|被宣告无效|被限高|被出具警示函|被反倾销|\
        被要求整改|被通报批评|被行政处罚|被公开谴责|被注销|被补税|被追税|被停业|被停牌核查|被暂停进口|被扣留|\
        被列为被执行人|被提起公诉|被驱逐|被监管
        """,
        "act": """
        罚|处罚|起诉|调查|立案|禁|封禁|约谈|制裁|裁定|判|裁决|认定|指控|要求|责令|审查|驳回|叫停|限制|警告|威胁|\
        点名|传唤|搜查|突袭|吊销|拉黑|列入|罚单|罚款|加税|加征|整治|施压|禁止|下令|拒绝|指责|问询|质询|追查|撤销|\
        重罚|考虑禁|发函|阻止|反对|拟禁|上门检查|进一步调查|封杀|开出|上调关税|实施|追缴|没收|扣押|查扣|暂停进口|\
        禁止进口|收回|宣告无效|强制执行|停业整顿|通报批评|注销|查处|冻结|追责|行政处罚|开罚|补征|征税|叫停销售|\
        责令召回|监管谈话|吊扣|查办
        """,
        "punish": """
        罚款|处罚|罚|重罚|禁止|封禁|禁用|制裁|立案|立案调查|调查|约谈|查处|查封|下架|禁令|列入黑名单|拉黑|\
        列入实体清单|反垄断调查|责令整改|责令|问询|警告|追责|开出罚单|限制|吊销|突击检查|搜查|叫停|裁定|判决|判|\
        判赔|审查|传唤|封杀|查禁|勒令|强制执行|取缔|点名|反倾销|没收
        """,
        "trade-curb": """
        出口管制|实体清单|黑名单|加征关税|关税|反倾销|反补贴|禁售|禁运|出口限制|进口禁令|国家安全|供应链风险|\
        反补贴税|加税|征税|惩罚性关税|禁令|许可证
        """,
        // Trust.
        "outage": """
        崩了|崩|宕机|瘫痪|打不开|无法访问|服务中断|大规模故障|挂了|故障|无法使用|崩溃|停摆|卡顿|闪退|掉线|登录不上|\
        无法登录|无法登陆|不可用|中断服务|全线崩溃|服务异常|断网|报错|罢工了|失灵|抽风|无响应|白屏|服务器异常|\
        系统故障|全球宕机|无法激活|瘫了|登不上|用不了|异常
        """,
        "attacker": "黑客|攻击者|不法分子|骗子|犯罪团伙|黑产|诈骗分子|境外组织|罪犯|间谍|供应链攻击|勒索软件",
        "breach": """
        泄露|泄漏|外泄|泄密|被黑|黑客|遭黑客|遭攻击|入侵|数据泄露|被盗|失窃|被攻破|裸奔|被窃|遭窃|网络攻击|勒索|\
        木马|投毒|被攻击|盗号|供应链攻击|注入病毒|恶意注入|实习生攻击|恶意攻击|被入侵|遭入侵|被投毒|被劫持|机密外泄|\
        意外泄露|破坏
        """,
        "leak": "泄露|泄漏|外泄|被盗|失窃|窃取|遭窃|流出|曝光|倒卖",
        "data": """
        数据|源码|源代码|代码|隐私|用户信息|个人信息|聊天记录|对话|对话记录|密码|密钥|照片|文件|商业机密|机密|信息|\
        系统提示词|提示词|邮件|通话|账号|账户|客户资料|图纸|资料|权重|内部文件|文档
        """,
        "flaw": """
        漏洞|缺陷|bug|后门|隐患|安全隐患|质量问题|零日|安全风险|高危|失灵|异响|断裂|失控|失效|脱落|渗漏|幻觉率
        """,
        "harm": """
        死亡|致死|身亡|自杀|去世|丧生|受伤|伤亡|致命|自残|起火|自燃|爆炸|车祸|事故|坠毁|中毒|烧伤|致残|猝死|命案|\
        谋杀|遇难|死|伤
        """,
        "accident": """
        死亡|致死|身亡|自杀|丧生|受伤|伤亡|相撞|碰撞|坠落|砸伤|坠亡|自残|起火|自燃|爆炸|车祸|事故|坠毁|中毒|烧伤|\
        致残|猝死|命案|谋杀|遇难|撞死|轻生|杀人|坠楼|冲出|追尾|侧翻
        """,
        "defect": """
        质量问题|自燃|起火|爆炸|爆燃|失控|刹车失灵|断轴|断裂|甲醛|食品安全|坠毁|坠机|掉门|空难|副作用|不良反应|变砖|\
        绿屏|冒烟|漏液|烧毁|烧坏|掉漆|掺假|品控|事故|车祸|鼓包|死机|绿线|亮线|花屏|黑屏|以次充好|脱落|漏油|锁死|\
        异响|制动缺陷|安全气囊|断电|趴窝
        """,
        "tainted": """
        异物|蟑螂|变质|过期|发霉|农药残留|农残|致癌物|超标|不合格|假货|假药|劣质|大肠杆菌|沙门氏菌|抽检不合格|细菌|\
        添加剂|虫|老鼠|检出|菌落|假酒|以旧充新|翻新机|三无|问题产品|臭味|头发|玻璃碴|金属|塑料片|催熟|瘦肉精|罂粟|\
        苏丹红|丙二醇|异味|致癌
        """,
        "deceit": """
        造假|欺骗|欺诈|误导|撒谎|隐瞒|掩盖|操纵|作弊|刷榜|刷分|虚假宣传|虚假|注水|偷工减料|减配|以次充好|伪造|篡改|\
        谎报|虚标|刷单|数据造假|测试造假|大数据杀熟|作假|摆拍|割韭菜|冒充|监听|偷拍|窃听|故意拖慢|偷偷|擅自|\
        未经授权|未经同意|私自|夸大|虚报|瞒报|虚增|冒领|带病|贴牌冒充|以旧充新|翻新机|冒牌|涂改|压库|假冒|偷换|阴阳|\
        骗补|骗保|飞单|套现|做局|假数据|私改
        """,
        "copying": "抄袭|剽窃|套壳|窃取|盗用|盗版|侵权|蒸馏|洗稿|山寨|侵犯知识产权|侵犯版权|偷师|携资料|带走资料",
        "outrage": """
        丑闻|围堵|拉横幅|讨说法|堵门|维权|争议|风波|众怒|抵制|炸锅|翻车|塌房|引众怒|惹众怒|被骂|被喷|痛批|炮轰|\
        遭吐槽|口碑崩塌|信任危机|公关危机|引发恐慌|群嘲|爆雷|辱华|打脸|引发不满|引争议|遭质疑|遭抵制|差评|愤怒|声讨|\
        众矢之的|吃相|投诉激增|引恐慌|被群嘲|怒批|造假风波|遭炮轰|被质疑
        """,
        "harmful": """
        色情|涉黄|低俗|种族歧视|歧视|仇恨|纳粹|反犹|虚假信息|有害|深度伪造|换脸|辱骂|骂人|偏见|脱衣|裸照|不雅|\
        胡说八道|谄媚|骂|脏话|黑化|诡异|失控|自残|暴力内容
        """,
        "made-up": "幻觉|胡编乱造|编造|虚构|张冠李戴|瞎编|乱码|瞎说|答错|乱答|事实错误|误判|识别错误",
        "worse-quality": """
        降智|变笨|变懒|性能下降|能力下降|质量下降|表现变差|变差|退化|变蠢|不如以前|越来越差|体验下降|偷降|劣化|\
        效果变差|摆烂|能力倒退
        """,
        "crime": """
        攻击|窃取|诈骗|犯罪|入侵|作案|造谣|行骗|勒索|钓鱼|作弊|制毒|伪造|杀人|策划|洗钱|黑客|盗窃|恐怖|网暴|造黄谣
        """,
        // Finance.
        "sales": """
        销量|销售|销售额|营收|收入|利润|净利|净利润|业绩|交付|交付量|出货|出货量|订单|需求|市场份额|毛利|毛利率|\
        用户数|用户量|日活|月活|下载量|客流|同店|批发量|零售量|产量|利润率|盈利|现金流|活跃用户|翻台率|客单价|\
        人均消费|票房|签约额|均价|营业额|营业利润|流水|月销|订阅|上座率|财报|日销|单店|单店收入|同店销售|上座|复购|\
        开机率|入住率|出租率|车流|单量|件量|新单|保费|揽储|存款|管理规模
        """,
        "worse": """
        下滑|下跌|下降|暴跌|大跌|骤降|锐减|缩水|腰斩|萎缩|不及预期|低于预期|放缓|疲软|低迷|崩盘|骤减|大降|减少|跳水|\
        滑坡|跌|降|恶化|转跌|断崖|受挫|惨淡|承压|大减|双降|连降|连跌|走低|告急|失速|不振|跌回|遇冷|归零|见顶|垫底|\
        转负|掉了|少了|砍半|跌了|掉到|挤光|缩减|下挫|走弱|变少|变薄|摊薄|吃光
        """,
        "worse-number": """
        同比下滑|同比下降|同比暴跌|同比减少|环比下滑|环比下降|双双下滑|双降|三连跌|四连跌|连续下滑|连续下跌|\
        持续下滑|大幅下滑|大幅下降|断崖下跌|断崖式下跌|跌破|跌至|史上最差|最差业绩|首次下滑|首次下降|负增长|零增长|\
        跌回|连跌
        """,
        "loss": """
        亏损|巨亏|净亏|亏了|预亏|首亏|连亏|续亏|由盈转亏|转亏|大亏|血亏|亏掉|亏光|亏超|入不敷出|年亏|日亏|月亏|\
        不赚钱|赔钱|倒贴|失血|亏|难盈利|未盈利
        """,
        "cash-trouble": """
        资金链断裂|资不抵债|债务危机|现金流断裂|缺钱|欠薪|债台高筑|财务危机|资金紧张|资金短缺|现金告急|钱荒|断粮|\
        停发工资|工资停发|断缴社保|讨薪|现金只够|揭不开锅|资金缺口|输血|现金流告急|爆雷|违约|生存危机
        """,
        // Resources.
        "supply-noun": """
        算力|产能|供应|芯片|显卡|gpu|资源|电力|零部件|库存|内存|电池|运力|人手|货源|供货|原料|药品|存储|缺口|晶圆|\
        劳动力|发动机|服务器|货|件|疫苗|口罩|储能|飞行员|机组|机长|司机|护士|工人|技工|钢材|锂|稀土|天然气|矿石|\
        豆子|牛奶|奶源|鸡蛋|棉花|糖|可可|纸浆|集装箱|舱位|航材|备件
        """,
        "short": """
        不足|紧张|短缺|吃紧|告急|瓶颈|荒|受限|有限|跟不上|匮乏|告罄|准备不足|捉襟见肘|受制|断裂|掣肘|爬坡|紧缺|不够|\
        稀缺|缺货|被抢光|危机
        """,
        "sold-out": """
        供不应求|缺货|断货|缺芯|缺电|产能爬坡|交不出货|供应不足|供应短缺|一机难求|一车难求|供货紧张|断供危机|无货|\
        售罄|库存告急|缺药|卖断货|产能受限|限供|配给|断档|提车难|一货难求|加价提车|货荒|脱销|抢空|人手紧|人手紧张|\
        机组紧张|运力紧张|缺工|缺人手|供货不足|供应偏紧|拿不到货|配货|一药难求|一票难求|一房难求|停电减产|等货|\
        排队等|产能满载|满产|排不上产|现货难求|有价无货|一舱难求|爆舱
        """,
        "stop-work": "停产|减产|停工|停线|停摆|限产|暂停生产|停止生产|压减产量|停工停产",
        "quota": "额度|配额|用量|次数|上限|使用量|限额|速率|使用限制|调用量|频率|限制",
        "tighter": """
        收紧|缩水|减少|下调|降低|消耗过快|缩减|不够用|耗尽|用尽|腰斩|受限|砍半|收窄|下降|告急|减半|异常|用完|压缩|\
        削减|限制|重置
        """,
        "put-off": """
        推迟|延期|延后|跳票|难产|搁置|暂缓|延迟|推后|搁浅|押后|顺延|一拖再拖|鸽了|再度推迟|拖延|缓建|延宕|再延期|\
        推延|再延|延至|延到|往后挪|后移|往后推|一推再推|一再推迟|一延再延|推到|推至|顺延至|晚到|后延|推迟到|推迟至|\
        延迟至|跳到|改到|拖到|延期至|延长至|改期|缓一缓|先缓|放一放|缓行|后推|再等等|推后至|迟至|缓上|缓发|拖了|\
        往后拖|推倒重来
        """,
        "plan-noun": """
        计划|项目|交易|谈判|合作|收购|投资|工厂|数据中心|上市|ipo|融资|合并|建设|扩张|并购|签约|发布|上线|量产|投产|\
        落地|建厂|入华|入市
        """,
        "stall": """
        停滞|告吹|泡汤|受阻|搁浅|搁置|破裂|陷入僵局|流产|暂停|推迟|陷停滞|被搁置|放缓|延期|生变|遇阻|悬而未决|失败|\
        黄了|遇冷|踩刹车|难产|卡壳|落空|停摆
        """,
        "lay-off": """
        裁员|大裁员|裁撤|裁掉|裁减|裁人|优化员工|缩编|减员|裁员潮|精简人员|人员优化|大幅裁|砍人|裁退|n+1|裁|裁岗|\
        大裁|再裁|又裁|将裁|拟裁|狂裁|裁了|人员精简|劝退|遣散|向社会输送人才|开猿节流|减员增效|裁至|砍岗|减少岗位|\
        减编制|缩编制|砍编制|减编|压缩编制|冻结编制|砍hc|缩减编制
        """,
        "place-word": """
        工厂|门店|店|基地|厂|分店|网点|办公室|园区|中心|工作室|生产线|产线|专柜|药店|超市|餐厅|仓库|研究院|研发中心|\
        实验室|分公司|子公司|影院|卖场|航线|4s店|展厅|家门店|家店|矿场|办事处
        """,
        "give-up": """
        关停|关闭|停运|停服|停止运营|停产|砍掉|停更|下线|停售|停用|终止运营|终止|叫停|放弃|取消|解散|裁撤|停掉|弃用|\
        停止生产|停止销售|停止开发|停止研发|撤销|关掉|退出|撤出|舍弃|卖掉|甩卖|砍
        """,
        "ends-life": """
        停止服务|停止运营|停服|关停|停更|停产|退市|即将下线|正式下线|谢幕|退役|宣布关闭|被砍|寿终正寝|被放弃|\
        终止服务|关闭|下线|停售|终止运营|告别|落幕|退场|关门|退出历史舞台|停运|将关|下架停售
        """,
        // Governance.
        "renege": """
        放弃|删除|违背|背弃|撤销|取消|移除|放宽|弱化|抛弃|推翻|修改|打破|违反|收回|撤回|废除|删掉|松绑|食言|撕毁|\
        背离|不再坚持|不再承诺|淡化|悄悄删|退缩|下调|降低|削弱|改口|解除|背叛|推迟|打退堂鼓|缩减|改了|悄悄改|缩水|\
        推后|延后|调低|下修|悄改|撕掉|跳过|往后推|后推|打折扣|松口|取消了
        """,
        "pledge": """
        承诺|使命|初心|誓言|誓约|价值观|安全政策|安全标准|底线|准则|红线|宗旨|愿景|多元化|诺言|初衷|护栏|安全框架|\
        碳中和|减排|环保|零排放|可持续|电动化目标|减排目标|不作恶|军事用途|武器|减塑|碳目标|净零|双碳|绿色目标|永续|\
        人权|多样性|零碳|可回收|环境目标|碳减排|可再生能源|气候目标|可再生|清洁能源|减碳
        """,
        "military": """
        五角大楼|国防部|战争部|军方|美军|军队|国安局|中情局|军工|军事|机密网络|情报机构|移民局|北约|武器|作战|战场|\
        军用|空袭|军事化
        """,
        "use-word": """
        使用|采用|借助|签约|利用|部署|接入|动用|合作|通过|启用|合同|允许|引入|签署|选中|达成|提供|进入|签下|拿下|获
        """,
        "quarrel": "分歧|矛盾|内讧|倒戈|反目|夺权|逼宫|质疑|反对|不信任|驱逐|起诉|对决|决裂",
        "turmoil-noun": """
        宫斗|内斗|政变|逼宫|夺权|内讧|人事巨震|人事地震|高层动荡|高层地震|管理层动荡|控制权之争|控制权争夺|权力斗争|\
        人事大地震|高层震荡|群龙无首|高层换血|高层巨震|权斗|临阵换帅|代理权之争|夺权大战|管理层巨变|股东大战|\
        高层大换血
        """,
        "holders": "股东|投资人|投资者|大股东|创始人|家族|董事会|激进投资者|机构投资者|原始股东|小股东|基金",
        "press": "要求|呼吁|逼宫|施压|敦促|逼|促|喊话|罢免|反对|起诉|夺权|质疑|否决|联手|考虑起诉",
        "safety-unit": """
        安全团队|对齐团队|超级对齐团队|伦理团队|安全委员会|安全部门|道德委员会|风控团队|质量团队|伦理委员会|\
        治理团队|ai安全团队|安全小组|超级智能对齐团队
        """,
        // Places, prices, deals.
        "lead": """
        领先|优势|宝座|冠军|龙头|王座|榜首|头把交椅|第一|份额|地位|销冠|王位|桂冠|最强|唯一|老大|首选|霸主|领头羊|\
        首位|王者
        """,
        "rank": "第二|第三|第四|第五|第六|第七|榜首|前三|第一|前五|季军|次席|前十|第二梯队|二线",
        "challenge": """
        对标|叫板|硬刚|对阵|抗衡|剑指|狙击|正面刚|正面硬刚|挑战|正面迎战|迎战|对垒|宣战|直指|阻击|死磕|分庭抗礼|\
        掰手腕|瞄准|盯上|奔着|冲着|对抗|应战|硬碰硬|比肩|正面对决|围剿|抢食|打擂台
        """,
        "cheap": """
        白菜价|地板价|骨折价|免费|零元|价格屠夫|补贴|降价|低价|直降|免佣金|百亿补贴|五折|半价|杀价|优惠|9块9|9.9元|\
        价格战|特价|平价|贱卖|一元|1元|9.9|一块钱|低至|白送|满减|让利|骨折|官降|打折|便宜|起售价|免运费|包邮|零佣金|\
        零费率|一折|三折|八毛|几毛|一毛|打到|买一送一|八折|七折|第二件半价|贱价
        """,
        "price-war": """
        价格战|外卖大战|补贴战|降价潮|价格血战|低价竞争|内卷|百亿补贴大战|打价格战|价格混战|补贴大战|咖啡大战|\
        9.9大战|低价战|低价内卷|恶性竞争|价格内卷
        """,
        "price-noun": """
        价格|售价|定价|起售价|会员价|会员|订阅费|订阅|月费|年费|套餐|服务费|单价|代工价|出厂价|零售价|运费|票价|\
        费用|费率|收费|佣金|价|报价|资费|租金|挂牌价|合约价|指导价|加盟费|手续费|附加费|电价|门票|抽成|抽佣|会员费|\
        年卡|月卡|保费|利率|物业费|停车费|票务费|快递费
        """,
        "dearer": """
        涨价|提价|加价|调涨|价格上调|价格上涨|变相涨价|上调价格|悄悄涨价|贵了|涨到|涨至|价格翻倍|涨费|涨租
        """,
        "fee-starts": """
        开始收费|要收费|收费了|收费上线|转为付费|改为付费|付费墙|将收费|终止免费|结束免费|砍掉免费|按量计费|\
        取消免费|正式收费|试水收费|正式付费|将正式付费|不再免费|转向收费|停止免费
        """,
        "product-noun": """
        模型|应用|芯片|新车|手机|助手|版|产品|平台|智能体|新品|服务|系统|车型|工具|机器人|系列|代|平板|笔记本|耳机|\
        手表|眼镜|处理器|显卡|电池|轿车|跑车|suv|mpv|轿跑|皮卡|客机|主机|游戏|操作系统|饮料|咖啡|新药|药|疫苗|\
        折叠屏|折叠手机|引擎|浏览器|架构|相机|无人机|扫地机|洗衣机|冰箱|电视|空调|跑鞋|球鞋|奶茶|面膜|香水|白酒|\
        啤酒|零食|保险|信用卡|基金|理财|摩托|自行车|卡车|房车|拖拉机|风机|逆变器|组件|电芯|试剂|仪器|影片|剧集|综艺|\
        专辑|手游|端游|资料片|主题乐园|咖啡机|投影|路由器|打印机|显示器|音箱|戒指
        """,
        "deal": """
        合作|合同|订单|授权|代理|协议|赞助|采购|代言|供应|大单|许可|续约|交易|投资|项目|联盟|计划|合资|关系|合约|\
        供货|往来|联系|融资|收购|合并|并购|谈判|婚约|联姻|代工|独家|接入|品牌授权|联合开发|共同开发|联合研发|\
        合作开发|分销|代销|特许|联名|供货协议|代运营|独家代理|租约|采购协议|战略合作
        """,
        "end": """
        终止|结束|解除|中止|停止|取消|退出|终结|断绝|撕毁|暂停|切断|放弃|叫停|撤出|撤销|撤回|收回|砍掉|不再续签|\
        拒绝续签|不再续约|中断|不再|单方面解除
        """,
        "break-up": """
        分道扬镳|分手|决裂|解约|翻脸|闹掰|散伙|终止合作|结束合作|停止合作|反目|撕破脸|分家|渐行渐远|拆伙|闹翻|解绑|\
        裂痕|矛盾升级|停止供货|不欢而散|谈崩|和平分手|解体
        """,
        "collapse": "破裂|告吹|生变|泡汤|触礁|流产|谈崩|黄了|终结|结束|名存实亡|失败|搁浅|作废|中止",
        "drop": """
        弃用|停用|禁用|抛弃|换掉|断供|封禁|封杀|停供|踢出|拉黑|拒用|移除|下架|屏蔽|撤下|剔除|清退|除名|卖出|放弃|\
        撤资|拒绝|抵制|告别|舍弃|疏远|甩掉|踢掉|绕开|撇开
        """,
        "cancel-order": """
        砍单|退单|撤单|解约|丢单|失单|取消订单|削减订单|停止采购|停止供货|退货|毁约|退网|撤资|退股|抽身|换供应商
        """,
        "sell-out": "清仓|抛售|出清|甩卖|减持完|卖光|清空|不再持有|全部出售|套现离场|清零|清掉|减持",
    ]
}
