extension CueClasses {
    static let english: [String: String] = [
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
        "hearsay": """
        bbc understands|news understands|reuters understands|it is understood|is understood to|are understood to|\
        has learned|has learnt|people briefed|briefed on|familiar with the matter|reportedly|report: |reports: |rumored|rumoured|rumor+|rumour+|allegedly|is said to|are said to|said to be|\
        is believed to|are believed to|believed to be|thought to be|understood to be|sources say|\
        source+ say|sources:|: sources|: report|: insiders|according to sources|people familiar|insiders say|apparently|leak suggests|\
        reports suggest|suspected|unconfirmed|supposedly|hint~ at
        """,
        "exclusive": "exclusive: |exclusive - |scoop: ",
        // What may come or is thought about.
        "modal": "may|might|could|weigh~|mull~|consider~|in talks|exploring",
        // What holds a word that by itself would be a cue.
        "words": """
        crash test+|crash-test+|crash testing|bury the hatchet|buries the hatchet|non-profit+|nonprofit+|not-for-profit|\
        recall vote+|recall election+|recall petition+
        """,
        "near-miss": "almost|nearly|came close to|come close to|comes close to|coming close to",
        "undone": "lift~|reverse~|reversing|rescind~|undo~|call~ off|walk~ back|cancel~|rehire~",
        "ads-from": "ads from|ad from|adverts from|advertising from",
        "accused-by": "accused by",
        "off-by": "laid off by|let go by|axed by|furloughed by",
        "confirm": "confirm~|admit~|acknowledge~|concede~",
        "put-down": """
        dismiss~|reject~|shut~ down|shoot~ down|knock~ down|bat~ away|brush~ off|brush~ aside|quash~|scotch~|\
        pour~ cold water on|throw~ cold water on|rubbish~|swat~ down|wave~ off|wave~ away
        """,
        "report-noun": "rumor+|rumour+|report+|speculation|talk|chatter|gossip",
        "threat": "threaten~",
        "claim": """
        accuse~|allege~|claim~|blame~|slam~|blast~|criticize~|criticise~|opinion|argue~|warn~|calls out|says|i |we |\
        my |why|critics|complain~|think~|believe~|analyst+|essay|editorial|according to
        """,
        "lookback": """
        years ago|years back|year ago|months ago|decades ago|anniversary|timeline|a history of|history of|\
        look* back|retrospective|previously|earlier|back in|at the time|formerly|used to|had been|had previously|\
        recap|hours after|weeks after|months after|years after|years earlier|months earlier|long before|\
        tells why|tell why|told why|tells how|explains why|explained why|explain why|recalls how|recalls why|recounts|\
        recounting|recounted|reveals why|says why|spells out why|looks back|a year after|two years after|in retrospect|\
        year since|years since|months since|postmortem of|the rise and fall|last decade|had left|had quit|had resigned|originally|ever since|\
        following last|a decade on|a year on|years on|years later|a year later|decade later
        """,
        "mishap": """
        skid~ off|slid~ off|slide~ off|slides off|slid off|veer~ off|overrun~ runway|overran runway|overshot runway|\
        overshoot~ runway|flip~|flipped|overturn~|capsiz*|ran aground|run~ aground|runs aground|derail*|plung*|belly-land*|\
        crash-land*|ditches in|clips wing|clips tail|clips another|clips truck|clipped wing|clipped by|collid*
        """,
        "ill": "ill|sick",
        "for-cause": "leak*|misconduct|harassment|violat*|theft|fraud|over posts|protest*|cheating|misus*",
        "accused": "fake|misleading|deceptive|bogus|false|probe~|investigat*|accus*|sue~|fine~",
        "no-lookback": """
        earlier estimate+|earlier forecast+|earlier guidance|earlier than|earlier figure+|earlier count|earlier report+|\
        earlier target+|back in chapter 11|back in court|back in the red|back in bankruptcy|back in talks|back in trouble|\
        back in stock|back in the spotlight
        """,
        // Parties to a happening that are not the company it is told of.
        "another": "supplier+|subcontractor+|contractor+|vendor+|distributor+|franchisee+|rival+|competitor+",
        "accusing": "accuses|accuse|accusing|alleges|alleging|suspects|blames|blaming",
        "prevention": "prevent*|avoid*|avert*|ward~ off|guard~ against|protect~ against",
        "back-then": "years before|months before|decades before|weeks before",
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
        beat~|outperform~|overtake~|surpass~|tops|topped|topping|outdo~|outpace~|outsell~|outsells|exceed~|trounce~|crush~|\
        outrank~|leapfrog~|dethrone~|eclipse~|edge~ out|pull~ ahead of|overthrow~|outshine~|smoke~|demolish~|\
        destroy~|unseat~|outscore~|outclass~|beats out|blow~ past|outrun~|upstage~|knock~ off|outgun~|bests|\
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
        "goes-down": """
        goes down|went down|go down|going down|is down|are down|was down|were down|still down|down for|down again
        """,
        "breakdown": """
        outage+|it outage|system failure+|it failure+|computer failure+|software failure+|network failure+|glitch|\
        software glitch|computer glitch|power cut+|blackout+|power failure+|it meltdown|system crash|software bug
        """,
        "stopped": """
        ground~|halt~|suspend~|stop~|shut~|idle~|cancel~|paus*|disrupt~|strand~|cripple~|paralyz*|paralys*
        """,
        "attacker": """
        hacker+|attacker+|cybercriminals|scammers|spies|state-sponsored|threat actor+|thieves|ransomware|malware|\
        intruders|supply chain attack|supply-chain attack|extortionists
        """,
        "breach": """
        cyber incident+|cybersecurity incident+|security incident+|cyber-incident+|breach*|hack|hacks|hacked|hacking|data leak|data exposure|ransomware|cyberattack|cyber attack|cyber-attack|\
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
        "crash-word": "crash*|collision|blaze|explosion|blast|accident+|shooting|derailment",
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
        tear~ off|torn off|tears off|tore off|rip~ off|ripped off|blown off|blew off|broke~ off|        blow~ off|blow~ out|fall~ off|fail~|came off|comes off|detach*|explod*|catch~ fire|burst*|come~ unglued|\
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
        misusing|underpaying|endangering|exposing|dumping|selling|misreporting|mis-selling|misselling|\
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
        "region": """
        china|russia|india|europe|japan|germany|britain|uk|france|spain|italy|poland|turkey|brazil|mexico|argentina|\
        indonesia|vietnam|thailand|malaysia|singapore|philippines|south korea|korea|taiwan|hong kong|canada|australia|\
        africa|south africa|nigeria|kenya|pakistan|latin america|southeast asia|middle east|nordics
        """,
        "cash-trouble": """
        cash burn|cash crunch|cash runs short|cash ran short|cash running short|cash runs low|\
        cash running out|cash-strapped|strapped for cash|run~ out of money|running out of money|\
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
        cafe+|drugstore+|theater+|theatre+|cinema+|supermarket+|salon+|gym+|hotel+|casino+|\
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
}
