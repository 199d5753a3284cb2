/// The everyday words of English and Chinese, as `Lexicon` reads them. Written by `script/lexicon-table.py`.
///
/// English: SCOWL's small list without inflected forms (copyright 2000-2011 Kevin Atkinson, free to use and modify with
/// this notice, <http://wordlist.aspell.net>). Chinese: jieba's dictionary (MIT, <https://github.com/fxsjy/jieba>) without
/// proper names, with the binary logarithm of how often a word occurs in 60 million.
enum LexiconTable {
    /// Sorted, lower case, three to nine letters.
    static let english = """
        aardvark abaci aback abacus abandon abate abbey abbot abdicate abdomen abdominal abduct abet abhor \
        abhorrent abide ability abject ablaze able ablest ably abnormal aboard abode abolish abolition aborigine \
        abort abortion abortive abound about above abrasive abreast abridge abroad abrupt abruptest abscess \
        abscond absence absent absentee absolute absolve absorb absorbent abstain abstract abstruse absurd \
        absurdest absurdity abundance abundant abuse abusive abysmal abyss academic academy accede accent accept \
        access accessory accident acclaim acclimate accolade accompany accord accordion accost account accredit \
        accrue accuracy accurate accuse accustom ace ache achieve acid acidity acne acorn acoustic acquaint \
        acquiesce acquire acquit acquittal acre acreage acrid acridest acrimony acrobat acrobatic acronym across \
        acrylic act action activate active activist activity actor actress actual actuality actuary acumen acute \
        acutest adage adamant adapt adaptable adaptive adaptor add addendum addict addiction addictive addition \
        additive address addressee adept adequate adhere adherence adherent adhesion adhesive adjacent adjective \
        adjoin adjourn adjunct adjust admirable admirably admiral admire admission admit admonish ado adobe \
        adopt adoption adorable adoration adore adorn adornment adrift adroit ads adulation adult adultery \
        adulthood advance advantage advent adventure adverb adverbial adversary adverse adversest adversity \
        advert advertise advice advisable advise advisor advisory advocate aeon aerial aerosol aerospace \
        aesthetic afar affable affably affair affect affection affidavit affiliate affinity affirm affix afflict \
        affluence affluent afford affront afield aflame afloat afoot aforesaid afraid afresh after afterlife \
        aftermath afternoon afterward again against age agency agenda agent aggravate aggregate aggressor aghast \
        agile agility agitate agitation agitator aglow agnostic ago agonize agony agree agreeable agreeably \
        agreement aground ahead ahoy aid aide ail ailment aim aimless air airborne aircraft airfield airier \
        airiest airline airmail airplane airport airstrip airtight airy aisle ajar akin alarm alarmist alas \
        albeit albino album alcohol alcoholic alcove ale alert alga algae algebra algebraic algorithm alias \
        alibi alien alienate alight align alignment alike alimony aline alinement alit alive alkali alkaline all \
        allay allege allegory allergic allergy alleviate alley alliance allied alligator allocate allot \
        allotment allow allowable allowance alloy allude allure allusion ally almanac almighty almond almost \
        alms aloft alone along alongside aloof aloud alpha alphabet already also altar alter alterable alternate \
        altho although altitude alto altruism aluminum always amass amateur amaze amazement amber ambiance \
        ambience ambient ambiguity ambiguous ambition ambitious amble ambulance ambush ameba amebae ameer amen \
        amenable amend amendment amenity amethyst amiable amiably amicable amicably amid amidst amir amiss \
        ammonia amnesia amnestied amnesty amoeba amoebae amok among amongst amoral amorous amorphous amount amp \
        ampere ampersand amphibian ample amplest amplified amplifier amplify amplitude amputate amuck amulet \
        amuse amusement anaemia anaemic anagram anal analgesic analog analogous analogue analogy analyses \
        analysis analyst analytic analyze anarchic anarchism anarchist anarchy anathema anatomy ancestor \
        ancestral ancestry anchor anchorage anchovy ancient and android anecdota anecdote anemia anemic anew \
        angel angelic anger angle angrier angriest angrily angry angst anguish angular ani animal animate \
        animation animosity ankle annals annex annotate announce annoy annoyance annual annuity annul annulment \
        anoint anomalous anomaly anon anonymity anonymous anorak another answer ant anteater antelope antenna \
        antennae anthem anthill anthology anthrax antibody antic antidote antipathy antiquate antique antiquity \
        antler antonym anus anvil anxiety anxious any anybody anyhow anyone anyplace anything anyway anywhere \
        aorta aortae apart apartheid apartment apathetic apathy ape aperture apex aphorism apices apiece aplomb \
        apologize apology apostle appal appall apparatus apparel apparent appeal appear appease append appendage \
        appendix appetite appetizer applaud applause apple appliance applicant applied apply appoint appointee \
        apposite appraisal appraise apprehend approach approval approve apricot apron apt aptest aptitude \
        aquaria aquarium aquatic aqueduct arable arbiter arbitrary arbitrate arbor arc arcade arcane arch \
        archaic archery archest architect archive archway arcked arcking ardent ardor arduous are area arena \
        arguable arguably argue argument aria arid arise arisen ark arm armadillo armament armchair armistice \
        armor armory armpit army aroma aromatic arose around arouse arraign arrange array arrears arrest arrival \
        arrive arrogance arrogant arrow arsenal arsenic arson art artefact arterial artery artful arthritic \
        arthritis artichoke article artifact artifice artillery artisan artist artistic artistry artwork \
        asbestos ascend ascension ascent ascertain ascetic ascribe asexual ash ashamed ashcan ashen ashore \
        ashtray aside ask askance askew asleep asparagus aspect aspen aspersion asphalt aspirant aspire aspirin \
        ass assail assailant assassin assault assemble assembly assent assert assertion assertive assessor asset \
        assign assist assistant associate assort assume assurance assure asterisk asteroid asthma astonish \
        astound astray astride astrology astronaut astronomy astute astutest asylum asymmetry ate atheism \
        atheist atheistic athlete athletic atlas atom atomic atone atonement atrocious atrocity attach attack \
        attain attempt attend attendant attention attentive attest attic attire attitude attorney attract \
        attribute auburn auction audacious audacity audible audibly audience audio audit audition auditor \
        auditoria auditory augment august augustest aunt aura aurae aural austere austerest austerity authentic \
        author authority authorize auto autocracy autocrat autograph automate automatic autonomy autopsied \
        autopsy autumn autumnal auxiliary avail available avalanche avarice avenge avenue average averse \
        aversion avert aviation aviator avid avocado avoid avoidable avoidance avow avowal await awake awaken \
        award aware awareness away awe awesome awful awfullest awhile awkward awning awoke awoken awry axe axiom \
        axiomatic axis axle aye azalea azure babble babe babied babier babiest baboon baby babyish bachelor back \
        backbone backfire backhand backlash backlog backpack backside backslash backspace backstage backtrack \
        backward backwoods bacon bacteria bacterial bacterium bad baddest bade badge badminton badness baffle \
        bag bagel baggage baggier baggiest baggy bail bait bake bakery balance balcony bald baldest baldness \
        bale balk ball ballad ballast ballerina ballet balloon ballot ballroom balm balmier balmiest balmy \
        baloney bamboo bamboozle ban banal banana band bandage bandana bandanna bandied bandier bandiest bandit \
        banditti bandstand bandwagon bandwidth bandy bang bani banish banister banjo bank banknote bankrupt \
        bannister banquet banter baptism baptize bar barb barbarian barbaric barbarous barbecue barbeque bard \
        bare bareback barefoot barest bargain barge baritone bark barley barman barn barnacle barnyard barometer \
        baron baroque barrage barrel barren barrenest barrette barricade barrier barrister bartender barter base \
        baseball baseline basement basest bash bashful basic basically basil basin basis bask basket bass \
        bassoon bastard baste bat batch bath bathe bathroom bathtub baton batsman battalion battery battle baud \
        bawdier bawdiest bawdy bawl bay bayonet bayou bazaar beach beacon bead beadier beadiest beady beagle \
        beak beam bean bear bearable beard beast beat beaten beautiful beautify beauty beaver became because \
        beckon become bed bedbug bedlam bedridden bedrock bedroom bedside bedspread bedtime bee beech beef \
        beefier beefiest beefy beehive been beeper beeswax beet beetle beeves befall befallen befell befit \
        before befriend beg began beggar begin begrudge beguile begun behalf behalves behave behavior behead \
        beheld behind behold beige belabor belated belch belfry belie belief believe belittle bell bellboy \
        bellhop bellied bellow belly belong beloved below belt belying bemoan bemuse bench bend beneath benefit \
        benighted benign bent bequeath bequest bereave bereft beret berried berry berserk berth beseech beset \
        beside besiege besought best bestial bestow bet beta betcha betray betrayal betrothal bettor between \
        beverage beware bewilder bewitch beyond bias bib bible biblical bicker bicycle bid bidden bide biennial \
        bifocals big bigamist bigamous bigamy biggest bigot bigotry bike bikini bilateral bile bilingual bill \
        billboard billfold billiards billion billow bin binary bind bingo binomial biography biologist biology \
        biped biplane birch bird birdcage birth birthday birthmark biscuit bisect bisexual bishop bison bit \
        bitch bite bitmap bitten bitterest bizarre blab black blackbird blacken blackest blackhead blackjack \
        blacklist blackmail blackout blacktop bladder blade blame blameless blanch bland blandest blank blankest \
        blanket blare blaspheme blasphemy blast blatant blaze bleach bleak bleakest blearier bleariest bleary \
        bleat bled bleed blemish blend blent bless blest blew blight blimp blind blindest blindfold blindness \
        blink blip bliss blissful blister blithe blithest blitz blizzard blob bloc block blockade blockage \
        blockhead blog blond blonde blondest blood bloodied bloodier bloodiest bloodshed bloodshot bloody bloom \
        blossom blot blotch blouse blow blown blowout blowtorch blubber bludgeon blue bluebell blueberry \
        bluebird bluegrass blueprint bluest bluff bluffest blunder blunt bluntest bluntness blur blurb blurt \
        blush bluster boa boar board boardwalk boast boastful boat bob bobbin bobcat bobsled bode bodice bodily \
        body bodyguard bodywork bog boggle bogus boil bold boldest boldness bologna boloney bolster bolt bomb \
        bombard bond bondage bone boney boneyest bonfire bonier boniest bonnet bonus bony boo booby book \
        bookcase bookend booklet bookmark bookshelf bookshop bookstore bookworm boom boomerang boon boor boorish \
        boost boot bootee booth bootie bootleg bootstrap booty booze bop border bore boredom born borne borough \
        borrow bosom boss bossier bossiest bossy botanical botanist botany botch both bottle bottom bough bought \
        boulder boulevard bounce bound boundary boundless bountiful bounty bouquet bourbon bourgeois bout \
        boutique bovine bow bowel bowl bowlder bowlegged box boxcar boy boycott boyfriend boyhood boyish bra \
        brace bracelet bracket brackish brag braggart braid brain brainier brainiest brainless brainwash brainy \
        braise brake bran branch brand brandied brandish brandy brash brashest brassier brassiere brassiest \
        brassy brat bravado brave bravery bravest bravo brawl brawn brawnier brawniest brawny bray brazen \
        brazier breach bread breadth break breakable breakdown breakfast breakneck breast breath breathe bred \
        breed breeze breezier breeziest breezy brethren brevity brew brewery bribe bribery brick bridal bride \
        bridge bridle brief briefcase briefest brigade bright brighten brightest brilliant brim brimstone brine \
        bring brinier briniest brink briny brisk briskest bristle britches brittle brittlest broach broad \
        broadcast broaden broadest broadside brocade broccoli brochure broil broke broken broncho bronco bronze \
        brooch brood brook broom broth brought brow browbeat brown brownest brownie browse bruise brunch \
        brunette brunt brush brusk bruskest brusque brusquest brutal brutality brute brutish bubble bubblier \
        bubbliest bubbly buck bucket buckle bud buddy budge budget buff buffalo buffet buffoon bug buggier \
        buggiest buggy bugle build built bulb bulbous bulge bulk bulkier bulkiest bulky bull bulldog bulldoze \
        bullet bulletin bullfight bullfrog bullied bullion bully bum bumblebee bummest bump bumpier bumpiest \
        bumpy bun bunch bundle bung bungalow bungle bunion bunk bunny buoy buoyancy buoyant burble burden bureau \
        bureaux burger burglar burglary burgle burial buried burlap burlier burliest burly burn burnish burnt \
        burp burr burro burrow bursar burst bury bus bush bushel bushier bushiest bushy busied busier busiest \
        busily business bust bustle busy busybody but butcher butchery butler butt butte buttercup butterfly \
        buttery buttock button buttress buxom buy buzz buzzard bye bygone bypass bypast bystander byte byway cab \
        cabaret cabbage cabin cabinet cable caboose cacao cache cackle cacti cactus cad caddie caddy cadence \
        cadet cafeteria caffeine cage cagey cagier cagiest cagy cajole cake calamity calcium calculate calculi \
        calculus calendar calf caliber calibrate calico calk call callable callous callow callus calm calmest \
        calmness calorie calve cam came camel cameo camera camp campaign campus can canal canary cancel cancer \
        candid candidacy candidate candied candle candor candy cane canine canister canker cannery cannibal \
        cannier canniest cannon cannot canny canoe canon canonical canopied canopy cant cantaloup canteen canvas \
        canyon cap capable capably capacitor capacity cape capillary capital caprice capsize capsule captain \
        caption captivate captive captivity captor capture car caramel carat caravan carbon carcass card \
        cardboard cardiac cardigan cardinal care carefree careful careless caretaker cargo caribou carnage \
        carnal carnation carnival carnivore carol carouse carp carpenter carpentry carpet carriage carried \
        carrier carrion carrot carry cart cartel cartilage carton cartoon cartridge cartwheel carve cascade case \
        cash cashew cashier cashmere casino cask casket casserole cassette cassino cast castaway caste castigate \
        castle castoff castrate casual casualty cat cataclysm catalog catalogue catapult cataract catcall catch \
        catchier catchiest catchment catchup catchy catechism category catfish cathedral catholic catnap catnip \
        catsup cattle catwalk caucus caught caulk causal causality cause causeway caustic caution cautious \
        cavalier cavalry cave caveat cavern caviar caviare cavity cavort caw cease ceasefire ceaseless cedar \
        cede ceiling celebrate celebrity celery celestial celibacy celibate cell cellar celli cellist cello \
        cellular cellulose cement cemetery censor censure census cent centipede central century ceramic cereal \
        cerebral ceremony certain certainty certified certify cervical cessation chafe chaff chagrin chain \
        chainsaw chair chairman chairmen chalet chalice chalk chalkier chalkiest chalky challenge chamber \
        chameleon champ champagne champion chance change channel chant chaos chaotic chap chapel chaperon \
        chaperone chaplain chapt char character charcoal charge chariot charisma charity charlatan charm chart \
        chase chasm chassis chaste chasten chastest chastise chastity chat chattier chattiest chatty chauffeur \
        cheap cheapen cheapest cheapness cheat check checkout checkup cheek cheep cheer cheerful cheerier \
        cheeriest cheery cheese cheetah chef chemical chemist chemistry cherish cherry cherub cherubim chess \
        chest chestnut chew chewier chewiest chewy chi chic chicest chick chicken chid chidden chide chief \
        chiefest chieftain child childhood childish childlike children chile chili chill chillest chilli \
        chilliest chilly chime chimney chimp chin china chink chintz chip chipmunk chirp chisel chivalry \
        chlorine chocolate choice choicest choir choke cholera choose choosey choosier choosiest choosy chop \
        choppier choppiest choppy choral chord chore chortle chorus chose chosen chow chowder christen chrome \
        chromium chronic chronicle chubbier chubbiest chubby chuck chuckle chug chum chummier chummiest chummy \
        chunk chunkier chunkiest chunky church churn chute cider cigar cigaret cigarette cinch cinder cinema \
        cinnamon cipher circa circle circuit circuitry circular circulate circus cistern citation cite citizen \
        citric citrus city civic civil civilian civility civilize clack clad claim clam clamber clammier \
        clammiest clammy clamor clamp clan clang clank clap claptrap claret clarified clarify clarinet clarity \
        clash clasp class classic classical classify classmate classroom classy clatter clause claw clay clean \
        cleanest cleanlier cleanse clear clearance clearest clearness cleat cleavage cleave clef cleft clemency \
        clench clergy clergyman clergymen cleric clerical clerk clever cleverest click client cliff clii \
        climactic climate climax climb clime clinch cling clinic clinical clink clip clipboard clipt clique \
        clitoris clix cloak clock clockwise clockwork clod clog cloister clone close closeness closest closet \
        closure clot cloth clothe cloud cloudier cloudiest cloudy clout clove cloven clown club clubhouse cluck \
        clue clueless clump clumsier clumsiest clumsily clumsy clung cluster clutch clutter clvi clvii clxi \
        clxii clxiv clxix clxvi clxvii coach coagulate coal coalesce coalition coarse coarsen coarsest coast \
        coastal coastline coat coax cob cobalt cobble cobra cobweb cocaine cock cockeyed cockier cockiest \
        cockpit cockroach cocktail cocky cocoa cocoanut coconut cocoon cod code coerce coercion coexist coffee \
        coffer coffin cog cogency cogent cognac cognitive coherence coherent coil coin coinage coincide coke col \
        colander cold coldest coldness colic collage collapse collar collate collation colleague collect \
        collector college collide collie collision collusion colon colonel colonial colonize colony color \
        colorful colorless colossal colt column coma comb combat combatant combine come comeback comedian comedy \
        comelier comeliest comet comfort comic comical comma command commando commence commend comment commerce \
        commit committee commodity commodore common commonest commotion communal commune communion communism \
        communist community commute compact companion company compare compass compel compete competent compile \
        complain complaint complete complex compliant complied comply component compose composite compost \
        composure compound compress comprise compute comrade con concave conceal concede conceit conceive \
        concept concern concert concerti concerto concise concisest conclude concoct concord concourse concrete \
        concur condemn condense condiment condition condom condone condor conducive conduct conductor cone \
        confer confess confetti confidant confide confident configure confine confirm conflict conform confound \
        confront confuse confusion congeal congenial congest congress congruent conical conifer conjugal \
        conjugate conjure connect connector connote conquer conqueror conquest conscious consensus consent \
        conserve consider consign consist console consonant consort conspire constancy constant constrain \
        constrict construct construe consul consular consulate consult consume contact contagion contain \
        contempt contend content contest context continent continual continue continuum contort contour contract \
        contrary contrast contrite contrive control convene convent converge converse convert convertor convex \
        convey convict convince convoy convulse coo cook cookbook cookie cooky cool coolest coop cooperate cop \
        cope copied copier copious copulate copy copyright coral cord cordial cordless cordon corduroy core cork \
        corkscrew corn cornea cornet cornier corniest cornmeal corny corollary coronary coroner corporal \
        corporate corps corpse corpulent corpus corpuscle corral correct corrector correlate corridor corrode \
        corrosion corrosive corrupt corsage corset cortex cosier cosiest cosmetic cosmic cosmology cosmonaut \
        cosmos cost costlier costliest costume cosy cot cottage cotton couch cougar cough could council \
        councilor counsel counselor count countable countdown countess countless country county coup couple \
        coupon courage courier course court courteous courtesy courtroom courtship courtyard cousin cove \
        covenant coverage covert covet covetous cow coward cowardice cowboy cowgirl cowhide cox coy coyest \
        coyote cozier coziest cozily coziness cozy crab crabbier crabbiest crabby crack crackle crackpot cradle \
        craft craftier craftiest craftily craftsman craftsmen crafty crag craggier craggiest craggy cram cramp \
        cranberry crane crania cranium crank crankier crankiest cranky crap crash crass crassest crate crave \
        crawfish crawl crayfish crayon craze crazier craziest crazily craziness crazy creak creakier creakiest \
        creaky cream creamier creamiest creamy crease create creation creative creator creature credence \
        credible credit creditor credulous creed creek creep creepier creepiest creepy cremate cremation crepe \
        crept crescendi crescendo crescent crest cretin cretinous crevasse crevice crew crib cricket cried crime \
        criminal crimson cringe crinkle cripple crises crisis crisp crispest crispy criteria criterion critic \
        critical criticism criticize critique croak crochet croci crock crockery crocodile crocus crofts crony \
        crook croon crop croquet cross crossbow crossest crossroad crosswalk crossword crotch crouch crow \
        crowbar crowd crown crucial crucified crucifix crucify crude crudest crudity cruel cruelest cruellest \
        cruelty cruise crumb crumble crumblier crummier crummiest crummy crumple crunch crunchy crusade crush \
        crust crustier crustiest crusty crutch crux cry crybaby crypt cryptic crystal cub cube cubic cubicle \
        cuckoo cucumber cuddle cuddly cue cuff cuisine culinary cull cullender culminate culpable culprit cult \
        cultivate cultural culture cum cunning cup cupboard cupful cupsful cur curable curator curb curd curdle \
        cure curfew curio curiosity curious curl currant currency current curricula curried curry curse cursor \
        cursory curst curt curtail curtain curtest curtsey curtsied curtsy curvature curve cushion custard \
        custodian custody custom customary customize cut cutback cute cutest cuticle cutlery cutlet cutthroat \
        cyanide cycle cyclic cyclist cyclone cylinder cymbal cynic cynical cynicism cypress cyst czar dab dabble \
        dachshund dad daddy daemon daffodil daft dagger daily daintier daintiest daintily dainty dairy dais \
        daisy dallied dally dam damage dame damn damnation damndest damnedest damp dampen dampest dampness \
        damsel dance dandelion dandier dandiest dandruff dandy danger dangerous dangle dank dankest dapper \
        dapperest dare daredevil dark darken darkest darkness darling darn dart dash dashboard dastardly data \
        database date datum daub daughter daunt dauntless dawdle dawn day daybreak daydream daydreamt daylight \
        daytime daze dazzle deacon dead deaden deadest deadlier deadliest deadline deadlock deaf deafest \
        deafness deal dealt dean dear dearest dearth death deathbed deaves debase debatable debate debility \
        debit debonair debrief debris debt debtor debug debunk debut decade decadence decadent decanter decay \
        decease deceit deceitful deceive decency decent deception deceptive decibel decide deciduous decimal \
        decimate decipher decision decisive deck declare decline decode decompose decorate decorator decorous \
        decorum decoy decrease decree decrepit decried decry dedicate deduce deduct deduction deductive deed \
        deem deep deepen deepest deer deface defame default defeat defeatist defecate defect defective defend \
        defendant defense defensive defer deference defiance defiant deficient deficit defied defile definable \
        define definite deflate deflation deflect deform deformity defraud defrost deft deftest defunct defy \
        degrade degree dehydrate deified deify deign deity deject dejection delay delegate delete deletion deli \
        delicacy delicate delicious delight delimit deliria delirious delirium deliver delivery delta delude \
        deluge delusion deluxe delve demagog demagogue demand demean demeanor demented dementia demerit demise \
        democracy democrat demolish demon demote demotion demount demure demurest den denial denied denigrate \
        denim denote denounce dense densest density dent dental dentist dentistry deny deodorant deodorize \
        depart departure depend dependant dependent depict depiction deplete deplore deport depose deposit depot \
        deprave depravity deprecate depress deprive depth deputy derail derange derelict deride derision derive \
        derrick descend descent describe desecrate desert deserve design designate desirable desire desirous \
        desist desk desktop desolate despair despatch desperate despise despite despot despotic dessert destine \
        destiny destitute destroy detach detail detain detect detection detective detector detention deter \
        detergent determine deterrent detest dethrone detonate detonator detour detract detriment devalue \
        devastate develop deviant deviate deviation device devil devious devise devoid devolve devote devotee \
        devotion devour devout devoutest dew dexterity dexterous dextrous diabetes diabetic diagnose diagnosis \
        diagonal diagram dial dialect dialog dialogue diameter diamond diaper diaphragm diarrhea diarrhoea diary \
        diatribe dice dictate dictation dictator diction did die diesel diet dietary differ different difficult \
        diffuse diffusion dig digest digestion digestive digit digital digitize dignified dignify dignitary \
        dignity digress dike dilate dilation dilemma diligence diligent dill dilute dilution dim dime dimension \
        diminish dimmest dimple din dine dinghy dingier dingiest dingy dinosaur diocese dioxide dip diphthong \
        diploma diplomacy diplomat diplomata dire direct directest direction directive director directory direst \
        dirge dirt dirtied dirtier dirtiest dirty disable disagree disallow disappear disarm disarray disaster \
        disavow disband disbelief disburse disc discard discern discharge disciple disclaim disclose disco \
        discolor discord discount discourse discover discovery discredit discreet discrete discus disdain \
        disease disembark disengage disfavor disfigure disgrace disguise disgust dish dishonest dishonor \
        disinfect disjoint disk dislike dislocate dislodge disloyal dismal dismantle dismay dismember dismiss \
        dismissal dismount disobey disorder disown disparage disparate disparity dispatch dispel dispense \
        dispersal disperse displace display displease disposal dispose disprove disproven dispute disquiet \
        disregard disrepair disrepute disrupt dissect dissent dissident dissipate dissolute dissolve dissuade \
        distance distant distaste distend distil distill distinct distort distract distress district distrust \
        disturb disuse ditch dither ditto ditty dive diverge divergent diverse diversify diversion diversity \
        divert divest divide dividend divine divinest divinity divisible division divisive divisor divorce \
        divulge dizzied dizzier dizziest dizziness dizzy docile dock doctor doctorate doctrine document dodge \
        dodo doe dog doggerel doghouse dogma dogmata dogmatic dogwood doily doldrums dole doleful doll dollar \
        dolly dolphin domain dome domestic domicile dominance dominant dominate dominion domino don donate \
        donation done donkey donor donut doodle doom door doorman doormen doorstep doorway dope dopey dopier \
        dopiest dopy dormant dormitory dorsal dos dose dot dote double doubly doubt doubtful doubtless dough \
        doughnut dour dourest douse dove dowdier dowdiest dowdy down downcast downfall downgrade downhill \
        downier downiest downpour downright downtown downward downy dowry doze dozen drab drabbest draconian \
        draft draftier draftiest draftsman draftsmen drafty drag dragon dragonfly drain drainage drama dramatic \
        dramatist dramatize drank drape drapery drastic draw drawback drawl drawn dread dreadful dream dreamier \
        dreamiest dreamy drearier dreariest dreary dredge dregs drench dress dressier dressiest dressy drew \
        dribble dried drier driest drift driftwood drill drily drink drinkable drip drive drivel driven driveway \
        drizzle droll drollest drone drool droop drop dropout dross drought drouth drove drown drowse drowsier \
        drowsiest drowsy drudge drudgery drug druggist drugstore drum drumstick drunk drunkard drunken drunkest \
        dry dryest dryness dual dualism dub dubious duchess duck duckling duct dud dude due duel duet duff dug \
        dugout duke dull dullest dullness dully dulness duly dumb dumbbell dumbest dumbfound dumfound dummy dump \
        dumpier dumpiest dumpling dumpster dumpy dunce dune dung dungeon dunk dunno duo dupe duplex duplicate \
        duplicity durable duration duress during dusk duskier duskiest dusky dust dustbin dustier dustiest \
        dustmen dustpan dusty dutiful duty duvet dwarf dwarves dwell dwelt dwindle dye dyked dyking dynamic \
        dynamical dynamite dynamo dynasty dysentery dyslexia each eager eagerest eagerness eagle ear earache \
        eardrum earl earlier earliest earmark earn earnest earshot earth earthier earthiest earthlier earthworm \
        earthy ease easel easier easiest easily east easterly eastern eastward easy easygoing eat eaten eave \
        eavesdrop ebb ebony eccentric echo eclectic eclipse ecologist ecology economic economist economize \
        economy ecosystem ecstasy ecstatic eczema eddied eddy edge edgeways edgewise edgier edgiest edgy edible \
        edict edifice edit edition editor editorial educate education educator eel eerie eeriest eery effect \
        effective effectual efficient effigy effort effusive egg eggplant ego egoism egotism egotist eight \
        eighteen eighth eightieth eighty either ejaculate eject ejection eke elaborate elapse elastic elation \
        elbow elder eldest elect election elective elector electoral electric electrify electrode electron \
        elegance elegant elegy element elemental elephant elevate elevation elevator eleven eleventh elf elicit \
        eligible eliminate elite elitism elitist elk ellipse ellipsis elliptic elm elongate elope elopement \
        eloquence eloquent else elsewhere elucidate elude elusive elves email emanate embalm embargo embark \
        embarrass embassy embed embellish ember embezzle embitter emblem embodied embody emboss embrace \
        embroider embryo embryonic emerald emerge emergence emergency emergent emigrant emigrate eminence \
        eminent emir emissary emission emit emotion emotional emotive empathy emperor emphases emphasis \
        emphasize emphatic emphysema empire empirical employ employe employee emporia emporium empower empress \
        emptied emptier emptiest emptiness empty emulate emulation emulator emulsion enable enact enactment \
        enamel encase enchant encircle enclose enclosure encode encompass encore encounter encourage encroach \
        encrypted encumber end endanger endear endeavor endemic endive endless endorse endow endowment endurance \
        endure endways enema enemata enemy energetic energy enforce engage engender engine engrave engross \
        engulf enhance enigma enigmatic enjoy enjoyable enjoyment enlarge enlighten enlist enliven enmity \
        enormity enormous enough enquire enquiry enrage enrich enrol enroll enrolment ensemble enshrine ensign \
        enslave ensue ensure entail entangle enter entertain enthral enthrall entice entire entirety entitle \
        entity entrails entrance entrant entrap entreat entreaty entrench entropy entrust entry entwine \
        enumerate enunciate envelop envelope enviable envied envious environs envisage envoy envy enzyme eon \
        epaulet epaulette ephemeral epic epidemic epidermis epilepsy epileptic epilog epilogue episode epitaph \
        epithet epitome epoch epsilon equal equality equalize equate equation equator equine equinox equip \
        equipment equitable equity equivocal era eradicate erase erasure erect erection ergo ergonomic erode \
        erosion erotic err errand errant erratic erroneous error erstwhile erudite erupt eruption escalate \
        escalator escapade escape escapism escort esophagi esophagus esoteric especial espionage essay essence \
        essential establish estate esteem esthetic estimate etch eternal eternity ether ethereal ethic ethical \
        ethnic ethos etiquette etymology eulogize eulogy euphemism eureka evacuate evade evaluate evaporate \
        evasion evasive eve even evenest evenness event eventful eventual evergreen evermore every everybody \
        everyday everyone evict eviction evidence evident evil evilest evillest evocative evoke evolution evolve \
        ewe exact exactest exalt exam examine example excavate exceed excel excellent except exception excerpt \
        excess excessive exchange excise excitable excite exclaim exclude exclusion exclusive excrement excrete \
        excursion excusable excuse execute execution executive executor exemplary exemplify exempt exemption \
        exercise exert exertion exhale exhaust exhibit exhort exhume exile exist existence existent exit exodus \
        exonerate exotic expand expanse expansion expansive expect expectant expedient expedite expel expend \
        expense expensive expert expertise expire expiry explain expletive explicit explode exploit explore \
        explosion explosive exponent export expose exposure expound express expulsion exquisite extant extend \
        extension extensive extent exterior external extinct extol extoll extort extortion extra extract \
        extradite extravert extreme extremest extremist extremity extricate extrovert exuberant exude exult \
        exultant eye eyeball eyebrow eyelash eyelid eyesight eyesore fable fabric fabricate fabulous facade face \
        faceless facet facetious facial facile facility facsimile fact faction factor factorial factory factual \
        faculty fad fade faeces faggot fagot fail failure faint faintest fair fairest fairness fairy faith \
        faithful faithless fake falcon fall fallacy fallen fallible fallout false falsehood falsest falsetto \
        falsified falsify falsity falter fame familiar family famine famous fan fanatic fanatical fancied \
        fancier fanciest fanciful fancy fanfare fang fantasied fantastic fantasy far faraway farce fare farewell \
        farm farmland farther farthest fascinate fascism fascist fashion fast fasten fastest fat fatal fatality \
        fate fateful father fathom fatigue fatten fattest fattier fattiest fatty fatuous faucet fault faultier \
        faultiest faultless faulty fauna faunae favor favorable favorably favorite fawn faze fear fearful \
        fearless fearsome feasible feast feat feather feathery feature feces fed federal fee feeble feeblest \
        feedback feel feet feign feint feline fell fellest fellow felon felony felt female feminine feminism \
        feminist fen fence fend ferment fern ferocious ferocity ferret ferried ferry fertile fertility fertilize \
        fervent fervor fester festival festive festivity festoon fetch feted fetich fetid feting fetish fetter \
        fetus feud feudal feudalism fever feverish few fewest fez fiasco fib fiche fickle ficklest fiction \
        fictional fiddle fiddly fidelity fidget fidgety field fiend fiendish fierce fiercest fierier fieriest \
        fiery fiesta fifteen fifteenth fifth fiftieth fifty fig fight figment figure filament filch file filet \
        fill fillet filly film filmier filmiest filmy filter filth filthier filthiest filthy fin final finale \
        finalist finality finalize finance financial financier finch find fine finesse finest finger fingertip \
        finickier finicky finish finite fir fire firearm firefly fireman firemen fireplace fireproof fireside \
        firewood firework firm firmest firmness firmware first firsthand fiscal fish fisherman fishermen fishery \
        fishier fishiest fishy fission fissure fist fit fitful fitness fittest five fix fixable fixation fixture \
        fizz fizzle fizzy flabbier flabbiest flabby flag flagpole flagrant flagship flagstone flail flair flak \
        flake flakier flakiest flaky flame flamingo flammable flank flannel flap flapjack flare flash flashback \
        flashest flashier flashiest flashy flask flat flatness flatten flattery flattest flaunt flavor flaw \
        flawless flea fleck fled fledged fledgling flee fleece fleecier fleeciest fleecy fleet fleetest flesh \
        fleshier fleshiest fleshy flew flex flexible flexibly flick flied flier fliest flight flightier flighty \
        flimsier flimsiest flimsy flinch fling flint flip flippant flippest flirt flit float flock flog flood \
        floor flop floppier floppiest floppy flora florae floral florid florist floss flotilla flounce flounder \
        flour flourish flout flow flowerier flowery flown flu fluctuate flue fluency fluent fluff fluffier \
        fluffiest fluffy fluid fluke flung flunk flunkey flunkie flunky flurried flurry flush flushest fluster \
        flute flutist flutter flux fly flyover foal foam foamier foamiest foamy focal foci focus fodder foe \
        foetal foetus fog fogey foggier foggiest foggy foghorn fogy foible foil foist fold foliage folk folklore \
        folksier folksiest folksy follow folly foment fond fondest fondle fondness font food foodstuff fool \
        foolhardy foolish foolproof foot footage football foothill foothold footnote footpath footprint footstep \
        footstool footwear footwork for fora forage foray forbad forbade forbear forbid forbidden forbore \
        forborne force forceful forceps forcible forcibly ford fore forearm forebode forecast forefront forego \
        foregone forehead foreign foreleg foreman foremen foremost forensic foreplay foresaw foresee foreseen \
        foresight foreskin forest forestall forestry foreswear foreswore foresworn foretaste foretell foretold \
        forever forewarn forewent foreword forfeit forgave forge forgery forget forgetful forgive forgiven forgo \
        forgone forgot forgotten fork forlorn form formal formality formalize format formation formative \
        formless formula formulae formulate forsake forsaken forsook forswear forswore forsworn fort forte forth \
        forthwith fortieth fortified fortify fortitude fortnight fortress fortunate fortune forty forum forward \
        forwent fossil fossilize foster fought foul foulest found foundling foundry fount fountain four fourteen \
        fourth fowl fox foxier foxiest foxy foyer fracas fractal fraction fracture fragile fragility fragment \
        fragrance fragrant frail frailest frailty frame framework franc franchise frank frankest frantic \
        fraternal fraud fraught fray freak freckle free freedom freehand freelance freest freeway freeze freight \
        french frenzied frenzy frequency frequent fresh freshen freshest freshman freshmen freshness fret \
        fretful friar friction fried friend frieze frigate fright frighten frightful frigid frigidity frill \
        frillier frilliest frilly fringe frisk friskier friskiest frisky fritter frivolity frivolous frizzier \
        frizziest frizzy fro frock frog frolic frolicked from frond front frontage frontal frontier frost \
        frostbit frostbite frostier frostiest frosty froth frothier frothiest frothy frown froze frozen frugal \
        frugality fruit fruitful fruitier fruitiest fruition fruitless fruity frustrate fry fudge fuel fugitive \
        fulcra fulcrum fulfil fulfill full fullest fullness fully fulness fumble fume fumigate fun function fund \
        funeral fungi fungicide fungus funnel funnest funnier funniest funnily funny fur furious furl furlong \
        furlough furnace furnish furniture furor furrier furriest furrow furry further furthest furtive fury \
        fuse fuselage fusion fuss fussier fussiest fussy futile futility future fuze fuzz fuzzier fuzziest fuzzy \
        gab gable gadget gag gage gaiety gaily gain gainful gait gal gala galactic galaxy gale gall gallant \
        gallantry gallery galley gallivant gallon gallop gallows galore galvanize gambit gamble game gamest \
        gamma gamut gander gang gangling gangplank gangrene gangster gangway gap gape garage garb garbage garble \
        garden gardenia gargle gargoyle garish garland garlic garment garnet garnish garret garrison garrulous \
        garter gas gaseous gash gasket gasolene gasoline gasp gastric gate gateway gather gaudier gaudiest gaudy \
        gauge gaunt gauntest gauntlet gauze gave gavel gawk gawkier gawkiest gawky gay gayest gayety gaze \
        gazelle gazette gear gee geese gel gelatin gelatine geld gelt gem gender gene genealogy genera general \
        generate generator generic generous genesis genetic genial genie genii genital genius genocide genre \
        gent gentile gentility gentle gentleman gentlemen gentlest gentry genuine genus geography geologist \
        geology geometric geometry geranium gerbil germ germicide germinate gestation gesture get getaway geyser \
        ghastlier ghastly ghetto ghost ghostlier ghoul giant gibber gibberish gibe giddier giddiest giddiness \
        giddy gift gig gigantic giggle gild gill gilt gimme gimmick gin ginger gingham giraffe girder girdle \
        girl girlhood girlish girth gist give given gizzard glacial glacier glad gladden gladdest glade \
        gladiator glamor glamorize glamorous glamour glance gland glandular glare glass glassier glassiest \
        glassware glassy glaze gleam glean glee glen glib glibbest glide glimmer glimpse glint glisten glitter \
        gloat global globe globular globule gloom gloomier gloomiest gloomy gloried glorified glorify glorious \
        glory gloss glossary glossier glossiest glossy glove glow glucose glue glum glummest glut glutton \
        gluttony glycerin glycerine gnarl gnash gnat gnaw gnawn gnome gnu goad goal goalie goat goatee gob \
        gobble goblet goblin god godchild goddess godfather godless godlier godliest godlike godmother godparent \
        godsend goes goggle going gold golden goldenest goldfish goldsmith golf gondola gone gong gonna goo good \
        goodby goodbye goodie goodness goodnight goodwill goody gooey goof goofier goofiest goofy gooier gooiest \
        goon goose gopher gore gorge gorgeous gorier goriest gorilla gory gosh gosling gospel gossamer gossip \
        got gotten gouge goulash gourd gourmet gout govern governess governor gown grab grace graceful graceless \
        gracious gradation grade gradient gradual graduate graffiti graffito graft grain gram grammar grand \
        grandest grandeur grandiose grandson granite grannie granny granola grant granular granule grape \
        grapevine graph graphic graphical graphite grapple grasp grass grassier grassiest grassy grate grateful \
        gratified gratify gratitude gratuity grave gravel graven gravest graveyard gravitate gravity gravy gray \
        grayest graze grease greasier greasiest greasy great greatest greatness greed greedier greediest \
        greedily greedy green greenback greenery greenest greenhorn greet gremlin grenade grew grey greyest \
        greyhound grid griddle gridiron grief grievance grieve grievous grill grille grim grimace grime grimier \
        grimiest grimmest grimy grin grind grip gripe grislier grisliest grisly gristle grit grittier grittiest \
        gritty grizzled grizzlier grizzly groan grocer grocery groggier groggiest groggy groin groom groove \
        groovier grooviest groovy grope gross grossest grotesque grotto grouch grouchier grouchy ground group \
        grouse grove grovel grow growl grown growth grub grubbier grubbiest grubby grudge gruel gruesome gruff \
        gruffest grumble grumpier grumpiest grumpy grunt guarantee guarantor guard guardian guerilla guerrilla \
        guess guessable guesswork guest guffaw guidance guide guidebook guideline guild guile guilt guiltier \
        guiltiest guiltily guiltless guilty guinea guise guitar guitarist gulch gulf gull gullet gulley gullible \
        gully gulp gum gumdrop gummier gummiest gummy gumption gun gunfire gunman gunmen gunpowder gunshot guppy \
        gurgle guru gush gust gustier gustiest gusty gut guy guzzle gybe gym gymnasia gymnasium gymnast gyrate \
        gyration gyroscope habit habitable habitat habitual hack hackney hacksaw had haddock hag haggard haggle \
        hah hail hailstone hair haircut hairdo hairier hairiest hairline hairy hale halest half halfway halibut \
        hall hallmark hallway halo halon halt halve ham hamburger hamlet hammock hamper hamster hamstring \
        hamstrung hand handbag handbook handcuff handful handicap handier handiest handiwork handle handlebar \
        handmade handout handrail handsful handshake handsome handy hang hangar hangout hangover hanker \
        haphazard hapless happen happier happiest happily happiness happy harangue harass harbor hard hardback \
        harden hardest hardier hardiest hardline hardship hardware hardwood hardy hare harem hark harlot harm \
        harmful harmless harmonic harmonica harmonize harmony harness harp harpist harpoon harried harrow harry \
        harsh harshest harshness hart harvest has hash hassle haste hasten hastier hastiest hastily hasty hat \
        hatch hatchet hate hateful hatred haughtier haughtily haughty haul haunt have haven havoc hawk hay \
        haystack haywire hazard hazardous haze hazel hazier haziest hazy head headache headfirst headier \
        headiest headland headlight headline headlong headphone headrest headroom headstone headway heady heal \
        health healthful healthier healthy heap hear heard hearsay hearse heart heartache heartbeat heartburn \
        hearten heartfelt hearth heartier heartiest heartily heartless hearty heat heath heathen heave heaven \
        heavier heaviest heavily heaviness heavy heckle hectic hedge hedgehog heed heedless heel heftier \
        heftiest hefty heifer height heighten heinous heir heirloom held heliport helium hell hellish hello helm \
        helmet help helpful helpless hem hemlock hemp hen hence henchman henchmen hepatitis her herald herb herd \
        here hereafter hereby heredity herein heresy heretic heretical herewith heritage hermit hernia herniae \
        hero heroic heroin heroine heroism heron herpes herself hes hesitancy hesitant hesitate heuristic hew \
        hewn hexagon hexagonal hey heyday hiatus hibernate hiccup hick hickory hid hidden hide hideaway hideous \
        hierarchy high highbrow highest highjack highland highlight highway hijack hike hilarious hilarity hill \
        hillbilly hillier hilliest hillside hilly hilt him himself hind hindrance hindsight hinge hint hip \
        hippest hippie hippy hire his histogram historian historic history hit hitch hitchhike hither hitherto \
        hive hoard hoarse hoarsest hoax hobbit hobble hobby hobgoblin hobnob hobo hock hockey hoe hog hoist hold \
        holdup hole holiday holier holiest holiness holler hollow hollowest holly holocaust holster holy homage \
        home homeland homeless homelier homeliest homemade homesick homespun homestead homeward homework homey \
        homicidal homicide homie homiest homonym homy hone honest honestest honesty honey honeycomb honeymoon \
        honied honk honor honorable honorary hood hoodlum hoodwink hoof hook hoop hoorah hooray hoot hooves hop \
        hope hopeful hopeless hopscotch horde horizon hormone horn hornet hornier horniest horny horoscope \
        horrible horribly horrid horrific horrified horrify horror horse horseback horseman horseplay horseshoe \
        hose hosiery hospital host hostage hostel hostess hostile hostility hot hotbed hotel hothead hottest \
        hound hour hourglass house houseboat household housewife housework hove hovel how however howl hub \
        hubbub huddle hue huff huffier huffiest huffy hug huge hugest huh hulk hull hum human humane humanest \
        humanism humanist humanity humanize humble humblest humbly humbug humdrum humid humidify humidity \
        humiliate humility humor humorist humorous hump hunch hunchback hundred hundredth hung hungrier \
        hungriest hungrily hungry hunk hunt hurdle hurl hurrah hurray hurricane hurried hurry hurt hurtful \
        hurtle husband hush husk huskier huskiest huskily huskiness husky hustle hut hutch hyacinth hyaena \
        hybrid hydrant hydraulic hydrogen hyena hygiene hygienic hymn hymnal hyperbole hyphen hyphenate hypnosis \
        hypnotic hypnotism hypnotist hypnotize hypocrisy hypocrite hysteria hysteric ice iceberg icicle icier \
        iciest icon icy idea ideal idealist idealize identical identify identity ideology idiocy idiom idiomatic \
        idiot idiotic idle idlest idly idol idolize idyllic ifs igloo ignite ignition ignorance ignorant ignore \
        iguana iii ikon ilk ill illegal illegible illegibly illicit illness illogical illusion illusory image \
        imagery imaginary imagine imbalance imbecile imbed imitate imitation imitative imitator immature \
        immediate immense immensity immerse immersion immigrant immigrate imminent immobile immoral immortal \
        immovable immune immunity immunize imp impact impair impale impart impartial impasse impassive impatient \
        impeach impedance impede impel impend imperfect imperial imperil impetuous impetus impinge impish \
        implant implement implicate implicit implied implore impolite import important impose imposter impostor \
        impotence impotent impound imprecise impress imprint imprison impromptu improper improve improvise \
        impudence impudent impulse impulsive impunity impure impurest impurity inability inaction inactive inane \
        inanest inanimate inasmuch inaudible inaugural inborn inbred inbreed inbuilt incapable incarnate incense \
        incentive inception incessant incest inch incidence incident incision incisive incisor incite incline \
        inclose inclosure include inclusion inclusive incognito income incorrect increase increment incubate \
        incubator incumbent incur incurable indebted indecency indecent indeed indelible indelibly indent index \
        indicate indicator indices indict indignant indignity indigo indirect indolence indolent indoor indorse \
        induce induct induction indulge indulgent industry inedible inelegant inept inert inertia inertial \
        inexact infamous infamy infancy infant infantile infantry infect infection infer inference inferior \
        inferno infertile infest infidel infield infinite infinity infirm infirmary infirmity infix inflame \
        inflate inflation inflict influence influenza influx info inform informal informant infrared infringe \
        infuriate infuse infusion ingenious ingenuity ingest ingrain inhabit inhale inherent inherit inhibit \
        inhuman inhumane initial initiate initiator inject injection injure injurious injury injustice ink \
        inkier inkiest inkling inky inlaid inland inlay inlet inmate inn innards innate innermost innkeeper \
        innocence innocent innocuous innuendo inoculate input inquest inquire inquiry ins insane insanest \
        insanity inscribe insect insecure insert insertion inside insidious insight insigne insignia insincere \
        insinuate insipid insist insistent insofar insolence insolent insoluble insolvent insomnia inspect \
        inspector inspire instal install instance instant instead instep instigate instil instill instinct \
        institute instruct insular insulate insulator insulin insult insurance insure insurgent intact intake \
        integer integral integrate integrity intellect intend intense intensest intensify intensity intensive \
        intent intention inter interact intercede intercept intercom interest interface interfere interim \
        interior interject interlock interlude interment intern internal interne internet interplay interpose \
        interpret interrupt intersect interval intervene interview interwove intestine intimacy intimate into \
        intrench intrepid intricacy intricate intrigue intrinsic introduce introvert intrude intrusion intrusive \
        intrust intuition intuitive inundate invade invalid invariant invasion invective invent invention \
        inventive inventor inventory inverse inversion invert invest investor invisible invisibly invite invoice \
        invoke involve inward iodine ion iota irascible irate ire iris irk iron ironic irony irradiate irregular \
        irrigate irritable irritably irritant irritate island isle isolate isolation issue isthmi isthmus italic \
        italicize itch itchier itchiest itchy item itemize iterate iteration iterative itinerant itinerary its \
        itself ivory ivy jab jack jackal jackass jackdaw jacket jackknife jackpot jade jagged jaggedest jaguar \
        jail jailor jalopy jam jamb jamboree jangle janitor jar jargon jaundice jaunt jauntier jauntiest \
        jauntily jaunty javelin jaw jawbone jay jaywalk jazz jealous jealousy jeans jeer jell jellied jelly \
        jellyfish jeopardy jerk jerkier jerkiest jerky jersey jest jet jettison jetty jewel jewelry jibe jiffy \
        jig jiggle jigsaw jigsawn jilt jingle jinx jitterier jitters jittery job jockey jocular jog join joint \
        joke jollied jollier jolliest jolly jolt jostle jot journal journey jovial joy joyful joyous joystick \
        jubilant jubilee judge judgement judgment judicial judiciary judicious judo jug juggle jugular juice \
        juicier juiciest juicy jumble jumbo jump jumpier jumpiest jumpy junction juncture jungle junior juniper \
        junk junket junkie junky junta juror jury just justest justice justified justify jut jute juvenile \
        juxtapose kangaroo karat karate kayak keel keen keenest keep keepsake keg kelp ken kennel kept kerchief \
        kernel kerosene kerosine ketchup kettle key keyboard keyhole keynote keystone keystroke keyword khaki \
        kick kickback kickoff kid kidnap kidney kill kiln kilo kilobyte kilogram kilometer kilowatt kilt kimono \
        kin kind kinda kindest kindle kindlier kindliest kindness kindred kinfolk king kingdom kink kinkier \
        kinkiest kinky kinship kiosk kipper kiss kit kitchen kite kitten kitty kiwi knack knapsack knead knee \
        kneecap kneel knelt knew knickers knife knight knit knives knob knock knockout knoll knot knottier \
        knottiest knotty know knowledge known knuckle koala kosher kowtow kudos lab label labor laborious \
        labyrinth lace lacerate lacier laciest lack lacquer lacrosse lacy lad lade laden ladle lady ladybug \
        ladylike lag laggard lagoon laid lain lair lake lamb lambda lame lament lamest lamp lampoon lance land \
        landlady landlord landmark landowner landscape landslid landslide lane language languid languish languor \
        lankier lankiest lanky lantern lap lapel lapse larceny lard large largest lark larva larvae larynges \
        larynx laser lash lass last latch late latent lateral latest latex lath lathe latitude latrine latter \
        lattice laud laudable laugh laughable laughter launch launder laundry laureate laurel lava lavatory \
        lavender lavish lavishest law lawful lawless lawmaker lawn lawsuit lawyer lax laxative laxest laxity lay \
        layman laymen layout lazied lazier laziest laziness lazy leach lead leaden leaf leafier leafiest leaflet \
        leafy league leak leakage leaky lean leanest leap leapfrog leapt learn learnt lease leash least leather \
        leathery leave lectern lecture led ledge lee leech leek leerier leeriest leery leeway left leftest \
        leftmost leg legacy legal legality legalize legend legendary leggin legible legibly legion legislate \
        legume leisure lemme lemon lemonade lend length lengthen lengthier lengthy leniency lenient lens lent \
        lentil leopard leotard leper leprosy lept lesbian lesion less lessen lesson lest let letdown lethal \
        lethargic lethargy lettuce letup leukemia levee level lever leverage levied levity levy lewd lewdest \
        lexica lexical lexicon liability liable liaison liar libel libellous libelous liberal liberate liberty \
        librarian library libretto lice licence license lichen lick licorice lid lie lieu life lifeboat \
        lifeforms lifeguard lifeless lifelike lifeline lifelong lifespan lifestyle lifetime lift ligament \
        ligature light lighten lightest lightness lightning lii likable like likeable likelier likeliest liken \
        likeness likest likewise lilac lilt lily limb limbo lime limelight limerick limestone limit limitless \
        limousine limp limpest linchpin line lineage linear linefeed linen linger lingerie lingo linguist \
        liniment link linkage linoleum lint lion lioness lip lipstick liquefied liquefy liqueur liquid liquidate \
        liquified liquify liquor lisp list listen listless lit litany literacy literal literary literate lithe \
        lithest lithium litterbug little littlest liturgy livable live liveable livelier liveliest liven livest \
        livestock livid lix lizard llama load loadable loaf loam loan loath loathe loathsome loaves lob lobbied \
        lobby lobbyist lobe lobotomy lobster local locale locality localize locate location lock locket \
        locksmith locust lodge loft loftier loftiest loftiness lofty log logarithm logic logical logician logo \
        loin loincloth loiter loll lollipop lollypop lone lonelier loneliest lonesome long longest longevity \
        longhand longish longitude look lookout loom loon looney looneyier looneyies loonie looniest loony loop \
        loophole loose loosen loosest loot lop lope lopsided lord lore lorry lose loss lost lot loth lotion \
        lottery lotus loud loudest loudness lounge louse lousier lousiest lousy lovable love loveable lovelier \
        loveliest low lowdown lowest lowlier lowliest loyal loyalest loyallest loyalty lozenge lubricant \
        lubricate lucid luck luckier luckiest luckily lucky lucrative ludicrous lug luggage lukewarm lull \
        lullaby lumber luminary luminous lump lumpier lumpiest lumpy lunacy lunar lunatic lunch luncheon \
        lunchtime lung lunge lupin lupine lurch lure lurid lurk luscious lush lushest lust lustier lustiest \
        lustre lustrous lusty lute luxuriant luxuriate luxurious luxury lvi lvii lxi lxii lxiv lxix lxvi lxvii \
        lye lymph lymphatic lynch lynchpin lyre lyric lyrical macabre macaroni mace machete machine machinery \
        machinist macho macintosh mackerel mad madam madame madcap madden maddest made madhouse madman madmen \
        madness maelstrom magazine magenta maggot magic magical magician magnate magnesium magnet magnetic \
        magnetism magnetize magnified magnify magnitude magnolia magnum magpie mahogany maid maiden mail mailbox \
        mailman mailmen maim main mainframe mainland mainline mainstay maintain maize majestic majesty major \
        majority make makeshift makeup malady malaria male malformed malice malicious malign malignant mall \
        mallard malleable mallet malt maltreat mama mamma mammal mammalian mammoth man manacle manage mandate \
        mandatory mandible mandolin mane maneuver mange mangier mangiest mangle mango mangrove mangy manhandle \
        manhole manhood mania maniac maniacal manic manicure manifest manifesto manifold mankind manlier \
        manliest manliness mannequin mannerism mannish manor manpower mansion mantel mantle manual manure many \
        map maple mar marathon marble march mare margarine margin marginal maria marigold marihuana marijuana \
        marina marinate marine marital maritime mark market marksman marksmen marmalade maroon marquee marriage \
        married marrow marry marsh marshal marshier marshiest marshy marsupial mart martial martin martyr \
        martyrdom marvel marvelous mas mascara mascot masculine mash mask masochist mason masonry massacre \
        massage massive mast masterful mastery masticate mat matador match matchbook matchless mate material \
        maternal maternity math matriarch matrices matrimony matrix matron matt matte mattress mature maturest \
        maturity maudlin maul mausolea mausoleum mauve maverick maxim maxima maximal maximize maximum may maybe \
        mayhem mayor maze meadow meager meal mealier mealiest mealy mean meander meanest meant meantime \
        meanwhile measles measlier measliest measly measure meat mechanic mechanism mechanize medal medallion \
        meddle media mediaeval median mediate mediation mediator medical medicate medicinal medicine medieval \
        mediocre meditate medium medley meek meekest meekness meet megabyte megaphone megaton mellow mellowest \
        melodic melodious melodrama melody melon melt member membrane memento memo memoir memorable memorably \
        memoranda memorial memorize memory men menace menagerie mend menial menopause menstrual mental mentality \
        menthol mention mentor menu meow mercenary merchant merciful merciless mercury mercy mere merest merge \
        meridian meringue merit mermaid merrier merriest merrily merriment merry mes mesdames mesh message \
        messenger messier messiest messy met metabolic metal metallic metaphor mete meteor meteoric meteorite \
        method metric metro mettle mew mezzanine miaow mice microbe microcode microfilm microwave midday middle \
        middleman middlemen midget midnight midriff midst midstream midsummer midway midwife midwived midwives \
        midwiving mien might mightier mightiest mighty migraine migrant migrate migration migratory mike mild \
        mildest mildew mile mileage milestone militancy militant military militate militia milk milkier milkiest \
        milkman milkmen milky mill milligram milliner millinery million millionth mime mimic mimicked mimicking \
        mimicry mince mincemeat mind mindful mindless mine minefield mineral mingle miniature minibus minimal \
        minimize minimum minion miniscule minister ministry mink minnow minor minority minstrel mint minuet \
        minus minuscule minute minutest miracle mirage mire mirror mirth misbehave miscarry mischief misdeed \
        misdirect miser miserable miserably misery misfit misgiving misguide mishap misinform misjudge mislaid \
        mislay mislead misled mismatch misnomer misplace misprint misquote misread miss misshapen missile \
        mission missive misspell misspelt mist mistake mistaken mistier mistiest mistletoe mistook mistress \
        mistrust misty mistype misuse mite mitigate mitt mitten mix mixture mnemonic moan moat mob mobile \
        mobility mobilize moccasin mock mockery mod modal mode model moderate moderator modern modernity \
        modernize modest modesty modicum modified modifier modify modular modulate module mohair moist moisten \
        moistest moisture molar molasses mold moldier moldiest moldy mole molecular molecule molest mollified \
        mollify mollusc mollusk molt molten mom moment momentary momentous momentum momma monarch monarchy \
        monastery monastic monetary money mongoose mongrel monies monitor monk monkey monogamy monogram monolog \
        monologue monopoly monorail monotony monsoon monster monstrous month monument moo mood moodier moodiest \
        moodily moody moon moonbeam moonlight moor moose moot mop mope moral morale moralist morality morass \
        moratoria morbid more moreover morgue morn moron moronic morose morphine morsel mortal mortality mortar \
        mortgage mortified mortify mortuary mosaic mosque mosquito moss mossier mossiest mossy most motel moth \
        mothball motif motion motivate motive motley motlier motliest motor motorbike motorcade motorist \
        motorize motorway motto mound mount mountain mourn mournful mouse mousey mousier mousiest mousse \
        moustache mousy mouth mouthful movable move moveable movement movie mow mown much muck mucous mucus mud \
        muddied muddier muddiest muddle muddy muff muffin muffle mug muggier muggiest mugginess muggy mulch mule \
        mull multi multiple multiply multitude mum mumble mummified mummify mummy mumps munch mundane municipal \
        mural murder murderous murkier murkiest murky murmur muscle muscular muse museum mush mushier mushiest \
        mushroom mushy music musical musician musk musket muss mussel must mustache mustang mustard mustier \
        mustiest musty mutant mutate mutation mute mutest mutilate mutinied mutinous mutiny mutt mutton mutual \
        muzzle myopic myriad myself mystery mystic mystical mysticism mystified mystify myth mythical mythology \
        nab nag nail naive naivest naivety naked nakedness name nameless namesake nap napalm nape napkin nappy \
        narcotic narrate narration narrative narrator narrow narrowest nasal nastier nastiest nastily nastiness \
        nasty nation national native nativity nattier nattiest natty natural nature naught naughtier naughtily \
        naughty nausea nauseate nauseous nautical naval navel navigable navigate navigator navy nay near nearby \
        nearest neat neatest neatness nebula nebulae nebulous necessary necessity neck necklace neckline necktie \
        nectar nectarine need needier neediest needle needy negate negation negative neglect neglig negligee \
        negligent negotiate neigh neighbor neither neon neophyte nephew nepotism nerve nervous nest nestle net \
        nether nettle network neural neurology neuron neuroses neurosis neurotic neuter neutral neutron never \
        new newbie newborn newcomer newest newscast newsier newsiest newspaper newsprint newsstand newsy newt \
        newton next nibble nice nicest nicety niche nick nickel nickname nicotine niece niftier niftiest nifty \
        nigh night nightclub nightfall nightgown nightmare nighttime nil nimble nimblest nimbly nine nineteen \
        ninetieth ninety ninny ninth nip nippier nippiest nipple nippy nit nite nitrate nitrogen nitwit nobility \
        noble nobleman noblemen noblest nobly nobody nocturnal nod node noes noise noiseless noisier noisiest \
        noisily noisiness noisy nomad nomadic nominal nominate nominee non none nonentity nonprofit nonsense \
        nonstop noodle nook noon noose nor norm normal normality north northeast northerly northern northward \
        northwest nose nosebleed nosey nosier nosiest nostalgia nostalgic nostril nosy not notable notably \
        notation notch note notebook nothing notice notified notify notion notional notoriety notorious nougat \
        nought noun nourish nova novel novelist novelty novice now nowadays nowhere noxious nozzle nuance \
        nuclear nuclei nucleus nude nudest nudge nudity nugget nuisance null nullified nullify numb numbest \
        numbness numeral numerate numerator numeric numerical numerous nun nuptial nurse nursemaid nursery \
        nurture nut nutmeg nutrient nutriment nutrition nutshell nuttier nuttiest nutty nuzzle nylon nymph oaf \
        oak oar oases oasis oath oatmeal obedience obedient obelisk obese obesity obey obituary object objection \
        objective objector obligate oblige oblique oblivion oblivious oblong obnoxious oboe obscene obscenest \
        obscenity obscure obscurest obscurity observant observe obsess obsession obsessive obsolete obstacle \
        obstinacy obstinate obstruct obtain obtrusive obtuse obtusest obvious occasion occupancy occupant \
        occupied occupy occur ocean oceanic octagon octagonal octal octave octopi octopus ocular odd oddest \
        oddity ode odious odometer odor off offbeat offend offense offensive offhand office official officiate \
        officious offload offset offshoot offshore offspring offstage often oftenest ogle ogre ohm ohs oil \
        oilier oiliest oily ointment okay okra old olden oldest olfactory olive omega omelet omelette omen \
        ominous omission omit omnibus once oncoming one onerous oneself ongoing onion onlooker only onrush onset \
        onslaught onto onus onward oodles ooze opal opaque opaquest open openest openness opera operand operate \
        operatic operation operative operator opinion opium opossum opponent opportune oppose opposite oppress \
        oppressor opt optic optical optician optima optimal optimism optimist optimize optimum option optional \
        opulent opus oracle oral orange orangutan oration orator oratory orbit orbital orchard orchestra orchid \
        ordain ordeal order ordinance ordinary ore organ organic organism organist organize orgasm orgy orient \
        oriental orientate orifice origin original originate ornament ornate orphan orphanage orthodox oscillate \
        osmosis ostracize ostrich other otherwise otter ouch ought ounce our ourselves oust out outbound \
        outbreak outburst outcast outclass outcome outcry outdated outdid outdo outdone outdoor outermost \
        outfield outfit outgoing outgrew outgrow outgrown outgrowth outhouse outlaid outlast outlaw outlay \
        outlet outline outlive outlook outlying outmoded outnumber outpost output outrage outran outright outrun \
        outset outshine outshone outside outskirt outsmart outspoken outstrip outstript outward outweigh outwit \
        ova oval ovary ovation oven over overall overate overbear overblown overboard overbore overborne \
        overcame overcast overcoat overcome overcrowd overdid overdo overdone overdose overdraft overdraw \
        overdrawn overdrew overdue overeat overeaten overflow overgrew overgrow overgrown overhand overhang \
        overhaul overhead overhear overheard overheat overhung overkill overlaid overlain overland overlap \
        overlay overlie overload overlong overlook overnight overpass overpower overprice overprint overran \
        overrate overreact override overrode overrule overrun oversaw overseas oversee overseen overshoot \
        overshot oversight oversleep overslept overstate overstep overt overtake overtaken overthrew overthrow \
        overtime overtone overtook overture overturn overuse overview overwhelm overwork overwrite ovum owe owl \
        own ownership oxen oxidation oxide oxidize oxygen oyster ozone pace pacemaker pacific pacified pacifier \
        pacifism pacifist pacify pack package packet pact pad paddle paddock paddy padlock pagan page pageant \
        pageantry pagoda paid pail pain painful painless paint pair pajamas pal palace palatable palate palatial \
        pale palest palette pall pallid pallor palm palomino palpable palpably paltrier paltriest paltry pamper \
        pamphlet pan panacea pancake pancreas panda pander pane panel pang panhandle panic panicked panicking \
        panicky panorama panoramic pansy pant panther pantie pantomime pantry panty pap papa papacy papal papaya \
        paperback paperwork paprika papyri papyrus par parable parachute parade paradigm paradise paradox \
        paraffin paragon paragraph parakeet parallel paralyses paralysis paralytic paralyze parameter paramount \
        paranoia paranoid parasite parasitic parasol parcel parch parchment pardon pare parent parentage \
        parental parish parity park parka parkway parlor parochial parodied parody parole parrakeet parrot parse \
        parsec parsley parsnip parson parsonage part partake partaken partial particle partied partisan \
        partition partizan partner partook partridge party pas passable passage passbook passenger passion \
        passive passport password past pasta paste pastel pastiche pastier pastiest pastime pastor pastoral \
        pastry pasture pasty pat patch patchwork patchy pate patent paternal paternity path pathetic pathology \
        pathos pathway patience patient patio patriarch patrimony patriot patriotic patrol patron patronage \
        patronize pattern patty paucity paunch paunchier paunchy pauper pause pave pavement pavilion paw pawn \
        pay payable payload payment payoff payroll pea peace peaceable peaceful peach peacock peak peal peanut \
        pear pearl peasant pease peat pebble pecan peck peculiar pedagogy pedal pedant pedantic pedantry peddle \
        pedestal pedigree pedlar peek peel peep peer peerless peeve peevish peg pelican pellet pelt pelves \
        pelvic pelvis pen penal penalize penalty penance pence penchant pencil pend pendant pendulum penetrate \
        penguin peninsula penis penitence penitent penknife penknives pennant penniless penny pension pensive \
        pentagon penthouse peon peony people pep per perceive percent perch perchance percolate perennial \
        perfect perforate perform perfume perhaps peril perilous perimeter period periodic periphery periscope \
        perish perjure perjury perk perkier perkiest perky permanent permeate permit peroxide perpetual perplex \
        persecute persevere persist person persona personal personify personnel perspire persuade pert pertain \
        pertest pertinent perturb perusal peruse pervade pervasive perverse pervert peskier peskiest pesky \
        pessimism pessimist pest pesticide pet petal petite petition petrified petrify petrol petroleum \
        petticoat pettier pettiest pettiness petty petulant petunia pew pewter phantasy phantom pharmacy phase \
        pheasant phenomena phlegm phobia phoenix phone phonetic phoney phonics phonied phonier phoniest phony \
        phosphor photo photocopy photon phrase physic physical physician physicist physique pianist piano \
        piccolo pick pickaback pickax pickaxe picket pickier pickiest pickle pickup picky picnic picnicked \
        pictorial picture piddle pie piece piecemeal piecework pierce piety pig pigeon piggish piggyback \
        pigheaded pigment pigpen pigtail pike pile pilfer pilgrim pill pillage pillar pillow pilot pimple \
        pimplier pimpliest pimply pin pinch pine pineapple pinion pink pinkest pinnacle pinpoint pint pioneer \
        pious pipe pipeline pique piracy piranha pirate pirouette pis pistachio pistol piston pit pitch \
        pitchfork piteous pitfall pithier pithiest pithy pitied pitiful pitiless pittance pity pivot pivotal \
        pixie pixy pizza placard placate place placement placenta placentae placid plague plaice plaid plain \
        plainest plaintiff plaintive plan planar plane planet planetary plank plankton plant plantain plaque \
        plasma plaster plastic plate plateau plateaux platform platinum platitude platoon platter plausible \
        plausibly play playable playback playful playhouse playmate playpen plaything plaza plea plead pleasant \
        please pleasure pleat pled pledge plentiful plenty plethora pliable pliant plied pliers plight plod plop \
        plot plough plow ploy pluck plucky plug plum plumage plumb plume plummet plump plumpest plunder plunge \
        plural plurality plus plush plushest plutonium ply plywood pneumatic pneumonia poach pocket pockmark pod \
        podia podium poem poet poetic poetical poetry poignancy poignant point pointless poise poison poisonous \
        poke pokey pokier pokiest poky polar polarity polarize pole polemic police policeman policemen policy \
        polio polish polite politest political politics polka poll pollen pollinate pollster pollutant pollute \
        pollution polo polygamy polygon polyp pomp pompous poncho pond ponderous pontoon pony poodle pool poop \
        poor poorest pop popcorn pope poplar poppy populace popular populate populous porcelain porch porcupine \
        pore pork porous porpoise porridge port portable portal portend portent portfolio porthole portico \
        portion portlier portliest portrait portray portrayal pose position positive possess possessor possible \
        possibly possum post postage postal postbox postcard postcode posterior posterity postman postmark \
        postmen postpone postulate posture posy pot potassium potato potency potent potential pothole potion \
        pottery pouch poultry pounce pound pour pout poverty powder powdery power powerful powerless powwow \
        practical practice practise pragmatic prairie praise pram prance prank prattle prawn pray preach \
        preamble precede precedent precinct precious precipice precise precisest precision preclude precursor \
        predator predatory predicate predict predictor preempt preen prefab preface prefect prefer prefix \
        pregnancy pregnant prejudice prelude premature premier premiere premise premiss premium prenatal \
        preoccupy prepaid prepare prepay prescribe presence present preserve preside president press pressure \
        prestige presto presume pretence pretend pretense pretext prettied prettier prettiest pretty pretzel \
        prevail prevalent prevent preview previous prevue prey price priceless prick prickle pricklier pride \
        pried priest priestess prim primaeval primal primarily primary primate prime primeval primitive primmest \
        primp primrose prince principal principle print printable printout prior priority prism prison privacy \
        private privatest privation privatize privier priviest privilege privy prize pro probable probably \
        probation probe problem procedure proceed process processor proclaim procure prod prodigal prodigy \
        produce product profane profanity profess professor proffer profile profit profiteer profound profuse \
        profusion progeny prognoses prognosis program programme progress prohibit project projector prolific \
        prolog prologue prolong prom promenade prominent promise promote promotion prompt promptest prone prong \
        pronoun pronounce proof proofread prop propagate propel properest property prophecy prophesy prophet \
        prophetic proponent proposal propose propriety prose prosecute prospect prosper prostrate protect \
        protector protein protest protestor protocol proton prototype protract protrude proud proudest provable \
        provably prove proven proverb provide province provision proviso provoke prow prowess prowl proximity \
        proxy prude prudence prudent prudish prune pry psalm pseudo pseudonym psych psyche psychic psychoses \
        psychosis psychotic pub puberty public publicity publicize publish puck pudding puddle pudgier pudgiest \
        pudgy pueblo puff puffier puffiest puffy puke pull pulley pullover pulmonary pulp pulpit pulsate \
        pulsation pulse pulverize puma pumice pummel pump pumpkin pun punch punchline punctual punctuate \
        puncture pundit pungent punier puniest punish punitive punk punkest punt puny pup pupil puppet puppy \
        purchase pure puree purest purgatory purge purified purify purity purple purplest purport purpose purr \
        purse pursue pursuit purveyor pus push pushier pushiest pushover pushy pussier pussiest pussy put \
        putative putrid putt puttied putty puzzle pyramid pyre python qua quack quadrant quadratic quadruped \
        quadruple quagmire quail quaint quaintest quake qualified qualifier qualify quality qualm quandary \
        quantify quantity quantum quark quarrel quarried quarry quart quartet quartette quartz quash quaver quay \
        queasier queasiest queasy queen queenlier queer queerest quell quench queried query quest question queue \
        quibble quiche quick quicken quickest quicksand quiet quietest quill quilt quinine quintet quip quirk \
        quirky quit quite quiver quiz quizzical quorum quota quotation quote quotient rabbi rabbit rabble rabid \
        rabies raccoon race racetrack racial racier raciest racism racist rack racket racketeer racoon racquet \
        racy radar radial radiance radiant radiate radiation radiator radical radii radio radish radium radius \
        raffle raft rag rage raggedest ragtime raid rail railroad railway rain rainbow raincoat raindrop \
        rainfall rainier rainiest rainstorm rainwater rainy raise raisin rake rallied rally ram ramble ramp \
        rampage rampant ramrod ran ranch rancid rancor rancorous random rang range rank rankest rankle ransack \
        ransom rant rap rape rapid rapidest rapidity rapist rapport rapt rapture rapturous rare rarest rarity \
        rascal rash rashest rasp raspberry raster rat rate rather ratified ratify ratio ration rational \
        rationale rattle ratty raucous ravage rave ravel raven ravenous ravine ravish raw rawest ray rayon raze \
        razor reach react reaction reactive reactor read readable readied readier readiest readily readiness \
        readjust ready real realest realism realist realistic reality realize realm realty ream reap reappear \
        rear rearrange reason reassure rebate rebel rebellion rebind rebirth reborn rebound rebuff rebuild \
        rebuilt rebuke rebut rebuttal recall recant recap recapture recede receipt receive recent recentest \
        reception receptive recess recession recharge recipe recipient recital recite reckless reckon reclaim \
        recline recluse recognize recoil recollect recommend recompile reconcile reconnect record recount recoup \
        recourse recover recovery recreate recruit recta rectal rectangle rectified rectify rector rectum recur \
        recurrent recursion recursive recycle red redden reddest redeem redefine redesign redhead redid redirect \
        redo redone redraft redraw redress reduce reduction redundant reed reef reek reel reelect reenforce \
        refer referee reference referenda refill refine refinery reflect reflector reflex reflexive reform \
        reformat refrain refresh refuel refuge refugee refund refurbish refusal refuse refute regain regal \
        regale regalia regard regatta regent regime regimen regiment region regional register registrar registry \
        regress regret regretful regular regulate rehash rehearsal rehearse reign reimburse rein reindeer \
        reinforce reinstate reis reiterate reject rejection rejoice rejoin rejoinder relaid relapse relate \
        relation relative relax relay release relegate relent relevance relevant reliable reliably reliance \
        reliant relic relied relief relieve religion religious relish relive reload relocate reluctant rely \
        remade remain remainder remake remark remedial remedied remedy remember remind reminisce remiss \
        remission remit remnant remodel remorse remote remotest removable removal remove rename rend rendition \
        renegade renege renew renewable renewal renounce renovate renown rent rental reopen repaid repair repay \
        repayment repeal repeat repel repellant repellent repent repentant rephrase replace replay replenish \
        replete replica replicate replied reply report repose represent repress reprieve reprimand reprint \
        reprisal reproach reproduce reprogram reprove reptile republic repudiate repugnant repulse repulsion \
        repulsive reputable repute request requiem require requisite reread reroute resale rescind rescue \
        research resemble resent resentful reserve reservoir reset reshuffle reside residence resident residual \
        residue resign resilient resin resist resistant resistor resolute resolve resonance resonant resort \
        resound resource respect respite respond response rest restart restful restive restless restore restrain \
        restraint restrict resubmit result resultant resume resurface resurrect retail retain retaliate retard \
        retch retention rethink reticence reticent retina retinae retire retort retrace retract retreat \
        retrieval retrieve retry return retype reunion reunite reuse rev revamp reveal revel revelry revenge \
        revenue revere reverence reverent reverie reversal reverse reversion revert revery review revile revise \
        revision revisit revival revive revoke revolt revolve revue revulsion reward rewind rework rewrite \
        rewritten rewrote rhapsody rhetoric rhino rhinoceri rhubarb rhyme rhythm rhythmic rib ribbon rice rich \
        richest richness ricketier rickety ricksha rickshaw ricochet rid riddance ridden riddle ride ridge \
        ridicule rife rifest rifle rift rig right righteous rightest rightful rightmost rightness rigid rigidity \
        rigor rigorous rile rim rind ring ringlet ringworm rink rinse riot riotous rip ripe ripen ripeness \
        ripest riposte ripple rise risen risk riskier riskiest risky rite ritual rival rivalry river rivet roach \
        road roadblock roadside roam roar roast rob robbery robe robin robot robust robustest rock rocket \
        rockier rockiest rocky rod rode rodent rodeo roe rogue roguish role roll roman romance romantic romp \
        roof rook rookie room roomier roomiest roommate roomy roost root rope rosary rose rosemary rosier \
        rosiest roster rostra rostrum rosy rot rotary rotate rotation rote rotor rotten rottenest rotund rotunda \
        rouge rough roughage roughen roughest roughness roulette round roundest roundness rouse rout route \
        routine row rowboat rowdier rowdiest rowdiness rowdy royal royalty rpm rub rubbish rubble rubier rubiest \
        rubric ruby rucksack ruckus rudder ruddier ruddiest ruddy rude rudeness rudest rue rueful ruff ruffian \
        ruffle rug rugby ruggedest ruin ruinous rule rum rumble ruminate rummage rummest rummy rumor rump rumple \
        run runaway rundown rune rung runnier runniest runny runt runway rupture rural ruse rush rust rustic \
        rustier rustiest rustle rusty rut ruthless rye saber sabotage saboteur sabre sac sack sacrament sacred \
        sacrifice sacrilege sad sadden saddest saddle sadism sadist sadistic sadness safari safe safeguard \
        safest safety saffron sag saga sage sagebrush sagest said sail sailboat sailor saint saintlier sake saki \
        salable salad salami salary sale saleable salesman salesmen salient saliva salivate sallow sallowest \
        sally salmon salon saloon salt saltest saltier saltiest salty salute salvage salvation salve same \
        sameness sample sanatoria sanctify sanction sanctity sanctuary sand sandal sandbag sandier sandiest \
        sandman sandmen sandpaper sandstone sandstorm sandwich sandy sane sanest sang sanitaria sanitary sanity \
        sank sanserif sap sapling sapphire sarcasm sarcastic sardine saree sari sash sassier sassiest sassy sat \
        satanic satchel satellite satin satire satirical satirist satirize satisfied satisfy saturate sauce \
        saucepan saucier sauciest saucy sauna saunter sausage sauted savage savagery savagest save savior \
        saviour savor savorier savoriest savory savvied savvier savviest savvy saw sawdust sawn saxophone say \
        scab scaffold scalar scald scale scalier scaliest scallop scalp scalpel scaly scamper scan scandal scant \
        scantest scantier scantiest scanty scapegoat scar scarce scarcest scarcity scare scarecrow scarf scarier \
        scariest scarlet scarves scary scathing scatter scavenger scenario scene scenery scenic scent scepter \
        schedule scheme scholar school schoolboy schooner science scientist scissor scoff scold scollop scoop \
        scoot scope scorch score scorn scornful scorpion scotch scoundrel scour scourge scout scowl scrabble \
        scram scramble scrap scrapbook scrape scratch scratchy scrawl scrawnier scrawny scream screech screen \
        screw screwier screwiest screwy scribble scribe script scripture scroll scrounge scrub scruff scruffier \
        scruffy scruple scrutiny scuff scuffle sculptor sculpture scum scurried scurry scuttle scythe sea \
        seafaring seafood seal seam seaman seamen seaport sear search seashell seashore seasick seaside season \
        seasonal seat seaweed sec secede secession seclude seclusion second secondary secrecy secret secretary \
        secrete secretion secretive sect section sector secular secure securest security sedan sedate sedatest \
        sedative sedentary sediment seduce seduction seductive see seedier seediest seedling seedy seek seem \
        seen seep seepage seesaw seethe segment segregate seize seizure seldom select selection selective \
        selector self selfish sell selves semantic semblance semen semester semicolon semifinal seminar seminary \
        senate senator send senile senility senior seniority sensation sense senseless sensible sensibly \
        sensitive sensor sensory sensual sensuous sent sentence sentience sentient sentiment sentry separate \
        separator sepulcher sequel sequence sequin sera serenade serene serenest serenity sergeant serial series \
        serious sermon serpent serum servant serve service serviette servile servitude session set setback \
        settable settle seven seventeen seventh seventy sever several severance severe severest severity sew \
        sewage sewn sex sexism sexist sexual sexuality sexy shabbier shabbiest shabbily shabby shack shackle \
        shade shadier shadiest shadow shadowier shadowy shady shaft shaggier shaggiest shaggy shaikh shake \
        shaken shakier shakiest shaky shall shallow sham shamble shame shameful shameless shampoo shamrock \
        shanty shape shapelier share shark sharp sharpen sharpest sharpness shatter shave shaven shawl shaykh \
        she sheaf shear sheath sheathe sheave sheen sheep sheepish sheerest sheet sheik sheikh shelf shell \
        shellfish shelter shelve shepherd sherbert sherbet sheriff sherry shied shield shift shiftier shiftiest \
        shiftless shifty shimmer shin shine shingle shinier shiniest shiny ship shipment shipshape shipwreck \
        shire shirk shirt shiver shoal shock shod shodden shoddier shoddiest shoddy shoe shoelace shone shoo \
        shook shoon shoot shop shore shorn short shortage shorten shortest shortfall shorthand shortlist \
        shortness shot shotgun should shout shove shovel show showcase showdown showier showiest showman showmen \
        shown showy shrank shrapnel shred shrew shrewd shrewdest shriek shrill shrillest shrimp shrine shrink \
        shrinkage shrivel shroud shrub shrubbery shrug shrunk shrunken shuck shudder shuffle shun shunt shut \
        shutdown shuttle shy shyest shyness sibling sic sick sicken sickest sickle sicklier sickliest sickness \
        side sideline sidelong sideshow sidestep sidetrack sidewalk sideways sidle siege sierra siesta sieve \
        sift sigh sight sightless sigma sign signal signature signified signify signpost silence silent \
        silentest silicon silk silken sill sillier silliest silliness silly silo silt silver silvery similar \
        simile simmer simple simplest simplex simplify simply simulate simulator sin since sincere sincerest \
        sincerity sine sinew sinewy sinful sing singe single singular sinister sink sinus sip siphon sir sire \
        siren sirloin sirup sissier sissiest sissy sister sit site situate situation six sixpence sixteen \
        sixteenth sixth sixtieth sixty sizable size sizeable sizzle skate skein skeleton skeptic skeptical \
        sketch sketchier sketchy skew ski skid skilful skill skillet skillful skim skimp skimpier skimpiest \
        skimpy skin skinflint skinnier skinniest skinny skip skirmish skirt skit skittish skulk skull skunk sky \
        skylight skyline skyrocket slab slack slacken slackest slag slain slake slam slander slang slant slap \
        slapstick slash slat slate slaughter slave slavery slavish slay sleazier sleaziest sleazy sled sleek \
        sleekest sleep sleepier sleepiest sleepless sleepy sleet sleeve sleigh slender slept slew slice slick \
        slickest slid slide slier sliest slight slightest slily slim slime slimier slimiest slimmest slimy sling \
        slingshot slink slip slippery slipshod slit slither sliver slob slog slogan slop slope sloppier \
        sloppiest sloppy slosh slot sloth slothful slouch slovenly slow slowest slowness sludge slug sluggish \
        sluice slum slumber slump slung slunk slur slush slut sly slyest slyness smack small smallest smallish \
        smallpox smart smartest smash smear smell smellier smelliest smelly smelt smidge smidgen smidgeon \
        smidgin smile smirk smit smite smith smitten smock smog smoke smokier smokiest smoky smolder smooth \
        smoothest smote smother smoulder smudge smug smuggest smuggle smut snack snag snail snake snap snappier \
        snappiest snappy snapshot snare snarl snatch sneak sneakier sneakiest sneaky sneer sneeze snicker snide \
        snidest sniff sniffle snigger snip snipe snippet snitch snob snobbery snobbish snooker snoop snootier \
        snootiest snooty snooze snore snorkel snort snot snout snow snowball snowdrift snowfall snowflake \
        snowier snowiest snowplow snowstorm snowy snub snuck snuff snug snuggest snuggle soak soap soapier \
        soapiest soapy soar sob soberest sobriety soccer sociable social socialism socialist socialize society \
        sociology sock socket sod soda sodden sodium sodomy sofa soft softball soften softest softness software \
        soggier soggiest soggy soil sojourn solace solar sold soldier sole solemn solemnest solemnity soli \
        solicit solicitor solid solidest solidify solidity solitaire solitary solitude solo soloist soluble \
        solution solve solvent somber sombre some somebody someday somehow someone someplace something sometime \
        somewhat somewhere son sonata song sonic sonnet sonorous soon soonest soot soothe sootier sootiest sooty \
        sop sophistry sophomore soprano sorcerer sorceress sorcery sordid sore sorest sorority sorrier sorriest \
        sorrow sorrowful sorry sort sorta sought soul sound soundest soup sour source sourest south southeast \
        southerly southern southpaw southward southwest souvenir sovereign sow sown sox spa space spaceship \
        spacial spacious spade spaghetti span spangle spaniel spank spar spare sparest spark sparkle sparrow \
        sparse sparsest spasm spasmodic spat spate spatial spatula spawn spay speak spear spearhead spearmint \
        special specialty species specific specified specifier specify specimen specious speck spectacle \
        spectator specter spectra spectrum speculate sped speech speed speedboat speedier speediest speedy spell \
        spellbind spelt spend spent sperm spew sphere spherical sphinges sphinx spice spicier spiciest spicy \
        spider spied spigot spike spill spilt spin spinach spinal spindlier spindly spine spineless spinster \
        spiral spire spirit spiritual spit spite spiteful spittle splash splat spleen splendid splendor splice \
        splint split splurge spoil spoilt spoke spoken spokesman spokesmen sponge spongier spongiest spongy \
        sponsor spoof spook spookier spookiest spooky spool spoon spoonful spoonsful sporadic spore sporran \
        sport spot spotless spotlight spottier spottiest spotty spouse spout sprain sprang sprawl spray spread \
        spree sprier spriest sprig spring springier springy sprinkle sprint sprout spruce sprucest sprung spry \
        spryest spud spun spunk spur spurious spurn spurt sputter spy squabble squad squadron squalid squall \
        squalor squander square squarest squash squat squattest squawk squeak squeakier squeaky squeal squeamish \
        squeeze squelch squid squint squintest squire squirm squirrel squirt stab stability stabilize stable \
        stablest stack stadia stadium staff stag stage stagnant stagnate staid staidest stain stair staircase \
        stairway stake stale stalemate stalest stalk stall stallion stalwart stamina stammer stamp stampede \
        stance stanch stanchest stand standard standby standoff stank stanza staple star starboard starch \
        starchier starchy stardom stare starfish stark starkest starlight starrier starriest starry start \
        startle starve state statelier statement statesman statesmen static station statistic statue stature \
        status statute statutory staunch stave stay steadfast steadied steadier steadiest steadily steady steak \
        steal stealth stealthy steam steamier steamiest steamy steel steep steepest steeple steer stellar stem \
        stench stencil step stereo sterile sterilize sterling stern sternest sternness stew steward stick \
        stickier stickiest stickler sticky stiff stiffen stiffest stiffness stifle stigma stigmata still \
        stillborn stillest stillness stilted stimulant stimulate stimuli stimulus sting stingier stingiest \
        stingy stink stint stipulate stir stirrup stitch stock stockade stockier stockiest stockpile stocky \
        stockyard stodgier stodgiest stodgy stoical stoke stole stolen stolid stolidest stomach stomp stone \
        stoney stonier stoniest stony stood stool stoop stop stopgap stopover stoppage stopwatch storage store \
        storeroom storey stork storm stormier stormiest stormy story stout stoutest stove stow stowaway straddle \
        straggle straight strain strait strand strange strangest strangle strap strata stratagem strategic \
        strategy stratify stratum straw stray streak stream street streetcar strength strenuous stress stressful \
        stretch strew strewn stricken strict strictest stridden stride strife strike string stringent stringier \
        stringy strip stripe stript strive striven strode stroke stroll strong strongest strove struck structure \
        struggle strum strung strut stub stubbier stubbiest stubble stubborn stubby stuck stud student studied \
        studio studious study stuff stuffier stuffiest stuffy stumble stump stun stung stunk stunt stupefied \
        stupefy stupid stupidest stupidity stupor sturdier sturdiest sturdy stutter style stylish stylistic \
        stylus suave suavest sub subdivide subdue subgroup subject subjugate sublet sublime sublimest submarine \
        submerge submit subnormal subscribe subscript subset subside subsidize subsidy subsist substance \
        subsystem subtle subtlest subtlety subtly subtract suburb suburban subvert subway succeed success \
        successor succinct succor succulent succumb such suck suckle suction sudden suds sue suede suffer \
        suffice suffix suffocate suffrage sugar sugarier sugariest sugary suggest suicidal suicide suit suitable \
        suitably suitcase suite suitor sulfur sulk sulkier sulkiest sulky sullen sullenest sulphur sultan \
        sultrier sultriest sultry sum summarily summarize summary summit summon sumptuous sun sunbathe sunburn \
        sunburnt sundae sundial sundown sundry sunflower sung sunk sunken sunlight sunlit sunnier sunniest sunny \
        sunrise sunscreen sunset sunshine suntan sunup sup superb superbest superior supersede superstar \
        supervise supplant supple supplest supplied supplier support suppose suppress supremacy supreme \
        surcharge sure surest surf surface surfboard surge surgeon surgery surgical surlier surliest surly \
        surmise surmount surname surpass surplus surprise surreal surrender surround survey surveyor survival \
        survive survivor suspect suspend suspense suspicion sustain swab swagger swallow swam swamp swampier \
        swampiest swampy swan swap swarm swarthier swarthy swat swathe sway swear sweat sweaty sweep sweet \
        sweeten sweetest sweetness swell swellest swept swerve swift swiftest swig swill swim swindle swine \
        swing swipe swirl swish swishest switch swivel swollen swoon swoop sword swordfish swore sworn swum \
        swung syllabi syllable syllabus symbol symbolic symbolism symbolize symmetric symmetry sympathy \
        symphonic symphony symptom synagog synagogue synapse syndicate syndrome synonym synopses synopsis \
        syntactic syntax syntheses synthesis synthetic syphilis syphon syringe syrup system tab tabby table \
        tablet tabloid taboo tabu tabulate tacit taciturn tack tackier tackiest tackle tacky taco tact tactful \
        tactic tactical tactless tadpole tag tail tailgate taillight tailor tailspin taint take taken takeoff \
        takeover talc tale talent talisman talk talkative tall tallest tallied tallow tally talon tame tameness \
        tamest tamper tan tandem tang tangent tangerine tangible tangle tango tank tankard tannest tantalize \
        tantrum tap tape tapestry tar tarantula tardier tardiest tardiness tardy target tariff tarnish tarpaulin \
        tarried tarrier tarriest tarry tart tartan tartar tartest task tassel taste tasteful tasteless tastier \
        tastiest tasty tattle tattoo tatty taught taunt taut tautest tautology tavern tawdrier tawdriest tawdry \
        tawnier tawniest tawny tax taxable taxation taxi taxicab taxpayer taxying tea teach teacup teak team \
        teammate teamster teamwork teapot tear teardrop tearful tease teaspoon teat technical technique tedious \
        tedium tee teem teen teenage teepee teeter teeth teethe teetotal telegram telegraph telepathy telephone \
        telescope teletype televise tell telltale temper temperate tempest tempi template temple tempo temporal \
        temporary tempt ten tenable tenacious tenacity tenancy tenant tend tendency tenderest tenderize tendon \
        tendril tenement tenet tennis tenor tense tensest tension tensors tent tentacle tentative tenth tenuous \
        tenure tepee tepid term terminal terminate termini terminus termite terrace terrain terrible terribly \
        terrier terrific terrified terrify territory terror terrorism terrorist terrorize terse terseness \
        tersest test testable testament testicle testified testify testimony testis tetanus tether text textbook \
        textile textual texture than thank thankful thankless that thatch thaw the theater theatre thee theft \
        their theist them theme then thence theology theorem theoretic theorist theorize theory therapist \
        therapy there thereby therefore therein thereof thereon thereupon thermal thesauri thesaurus these \
        thesis theta they thick thicken thickest thicket thickness thief thieve thigh thimble thin think \
        thinnest third thirst thirstier thirsty thirteen thirtieth thirty this thistle thong thorn thornier \
        thorniest thorny thorough those thou though thought thousand thrash thread threat threaten three thresh \
        threshold threw thrice thrift thriftier thrifty thrill thrive thriven throat throb throne throng \
        throttle through throve throw throwaway throwback thrown thrust thud thug thumb thumbtack thump thunder \
        thus thwart thy thyme thyroid tiara tick ticket tickle ticklish tidal tidbit tide tidied tidier tidiest \
        tidy tie tiff tiger tight tighten tightest tightness tightrope tightwad tilde tile till tilt timber time \
        timeless timelier timeliest timescale timetable timezone timid timidest timidity tin tinder ting tinge \
        tingle tinier tiniest tinker tinkle tinnier tinniest tinny tinsel tint tiny tip tipi tipsier tipsiest \
        tipsy tiptoe tirade tire tiredest tireless tiresome tissue tit titbit titillate title toad toadstool \
        toast tobacco toboggan today toddle toe toenail toffee toffy toga togae together toggle toil toilet \
        token told tolerable tolerably tolerance tolerant tolerate toll tomahawk tomato tomb tomboy tombstone \
        tomcat tome tomorrow ton tonal tone tong tongue tonic tonight tonnage tonne tonsil too took tool toolkit \
        toot tooth toothache toothpick top topaz topic topical topology topple torch tore torment tormentor torn \
        tornado torpedo torque torrent torrid torsi torso tortilla tortoise tortuous torture toss tost tot total \
        totality tote totem toucan touch touchdown touchier touchiest touchy tough toughen toughest toughness \
        toupee tour tourist tousle tout tow toward towel town toxic toxin toy trace track tract traction tractor \
        trade trademark tradition traffic tragedy tragic trail train trainee trait traitor tramp trample trance \
        tranquil transact transcend transfer transform transient transit translate transmit transpire transport \
        transpose trap trapdoor trapeze trapezoid trash trashcan trashier trashiest trashy trauma traumata \
        traumatic travel traverse travesty trawl tray treachery treacle tread treadmill treason treasure \
        treasury treat treatise treatment treaty treble tree trek trellis tremble tremor trench trend trendier \
        trendiest trendy trespass trestle trial triangle tribal tribe tribunal tributary tribute trick trickery \
        trickier trickiest trickle trickster tricky tricycle tried trifle trigger trill trillion trilogy trim \
        trimester trimmest trinity trinket trio trip tripe triple triplet tripod tripos trite tritest triumph \
        trivia trivial trod trodden troll trolley trolly trombone troop trophy tropical trot trouble trough \
        trounce troupe trouser trout trowel truancy truant truce truck trudge true truest truffle truism truly \
        trump trumpet truncate trunk trust trustee trustful trustier trustiest trusty truth truthful try tryout \
        tsar tub tuba tube tubular tuck tuft tug tuition tulip tumble tummy tumor tumult tuna tundra tune \
        tuneful tunic tunnel turban turbine turbulent tureen turf turgid turkey turmoil turn turnip turnout \
        turnover turnpike turnstile turntable turquoise turret turtle turves tusk tussle tutor tutorial tuxedo \
        twang tweak twee tweet tweezers twelfth twelve twentieth twenty twice twiddle twig twilight twin twine \
        twinge twinkle twirl twist twitch twitter two tycoon tying type typeface typeset typhoid typhoon typhus \
        typical typified typify typist tyrannize tyranny tyrant tzar udder ugh uglier ugliest ugliness ugly \
        ulcer ulterior ultimata ultimate ultimatum ultra umbrella umpire umpteen unable unaltered unanimity \
        unanimous unarmed unaware unbiased unbiassed unblock unborn unbroken unburden uncannier uncanny \
        unceasing uncertain unchanged uncle unclean unclear uncommon uncouth uncover uncut undamaged undaunted \
        undecided undefined under undercut underdog underflow underfoot undergo undergone underlain underlay \
        underlie underline undermine underpass underrate underside undertake undertone undertook undertow \
        underwear underwent undid undo undone undoubted undress undue unduly undying unearth uneasier uneasiest \
        uneasily uneasy unequal unerring unethical uneven unfailing unfair unfairest unfasten unfeeling unfilled \
        unfit unfold unfounded unfunny unfurl ungainly ungodlier ungodly unhappier unhappily unhappy unhealthy \
        unheard unhelpful unhook unicorn unicycle unified uniform unify union unionize unique uniquest unison \
        unit unite unity universal universe unjust unkempt unkind unkindest unknown unlabeled unlawful unleash \
        unless unlike unlimited unload unlock unluckier unlucky unman unmarked unmarried unmask unmoved unnamed \
        unnatural unnerve unnoticed unpack unpaid unpick unpopular unproven unravel unread unreal unrelated \
        unrest unrivaled unruffled unrulier unruliest unruly unsafe unsafest unsaid unsavory unsay unscathed \
        unscrew unseat unseemly unseen unset unsettle unsightly unsigned unskilled unsolved unsound unstable \
        unstuck unsuited unsung unsure untangle untenable untidier untidiest untidy untie until untiring unto \
        untold untouched untrained untrue untruest untying unusable unused unusual unveil unwanted unwary \
        unwashed unwelcome unwell unwieldy unwilling unwind unwise unwisest unworthy unwound unwrap unwritten \
        upbeat update upend upgrade upheaval upheld uphill uphold upholster upkeep uplift upload upon upped \
        upper uppermost upping upright uprising uproar uproot ups upset upshot upside upstairs upstart upstream \
        uptake uptight uptown upturn upward uranium urban urbane urbanest urchin urge urgency urgent urinate \
        urine urn usable usage use useable useful useless usher usual usurp utensil uteri uterus utility utilize \
        utmost utter utterance vacancy vacant vacate vacation vaccinate vaccine vacillate vacua vacuous vacuum \
        vagabond vagary vagina vaginae vaginal vagrant vague vagueness vaguest vain vainest valentine valet \
        valiant valid validate validity valise valley valor valuable value valueless valve vampire van vandal \
        vandalism vandalize vane vanguard vanilla vanish vanity vanquish vapor vaporize variable variance \
        variant variation varied variety various varnish varsity vary vase vast vastest vastness vat vault veal \
        vector veer vegetable vehement vehicle veil vein velocity velour velvet velvety vend vendor veneer \
        venerable venerate vengeance vengeful venison venom venomous vent ventilate ventricle venture venue \
        veracity veranda verandah verb verbal verbatim verbiage verbose verbosity verdict verge verier veriest \
        verified verify veritable vermin versatile verse version versus vertebra vertebrae vertical vertices \
        vertigo verve very vessel vest vestibule vestige vestment vet veteran veto vex vexation via viability \
        viable viaduct vial vibrant vibrate vibration vicar vicarious vice vicinity vicious victim victimize \
        victor victory video videotape vie view viewpoint vigil vigilance vigilant vigilante vigor vigorous vii \
        viii vile vilest vilified vilify villa village villain villainy vindicate vine vinegar vineyard vintage \
        vinyl viola violate violation violence violent violet violin viper viral virgin virginity virile \
        virility virtual virtue virtuosi virtuoso virtuous virulent virus visa vise visible visibly vision \
        visionary visit visitor visor vista visual visualize vital vitality vitamin vitriolic vivacious vivacity \
        vivid vividest vizor vocal vocalist vocation vodka vogue voice void volatile volcanic volcano volition \
        volley volt voltage volume voluntary volunteer vomit voodoo voracious vortex vortices vote vouch vow \
        vowel voyage vulgar vulgarest vulgarity vulture vying wad waddle wade wafer waffle waft wag wage wagon \
        waif wail waist waistline wait waitress waive wake waken walk walkout wall wallet wallop wallow \
        wallpaper walnut walrus waltz wan wand wane wanna wannest want wanton war warble ward warden wardrobe \
        warehouse warfare warhead warier wariest warlike warm warmest warmth warn warp warpath warrant warranty \
        warren warrior wart wartime wary was wash washable washcloth washout washroom wasp wastage waste \
        wasteful wasteland watch watchdog watchful watchman watchmen watchword water waterfall waterier \
        wateriest watermark watershed waterway watery watt wave waveform wavier waviest wavy wax waxier waxiest \
        waxy way waylaid waylay wayside wayward weak weaken weakest weakling weakness wealth wealthier wealthy \
        wean weapon weaponry wear wearied wearier weariest wearily weariness wearisome weary weasel weather \
        weave web wed wedge wedlock wee weedier weediest weedy week weekday weekend weep weest weigh weight \
        weightier weighty weird weirdest weirdness weirdo welcome weld welfare well welt went wept were werewolf \
        west westerly western westward wet wettest whack whale wharf wharves what whatever wheat wheedle wheel \
        wheeze when whence whenever where whereas whereby wherein whereupon wherever whet whether whew which \
        whichever whiff while whilst whim whimper whimsical whine whinnied whinny whip whir whirl whirlpool \
        whirlwind whirr whisk whiskey whisky whisper whistle white whiten whiteness whitest whitewash whittle \
        whiz whizz who whoa whoever whole wholesale wholesome wholly whom whoop whopper whore whose why wick \
        wickedest wicket wide widen widest widow width wield wife wig wiggle wigwam wild wildcat wildest \
        wildfire wildlife wildness wilful wilier wiliest will willful willow willpower wilt wily win wince winch \
        wind windfall windier windiest windmill window windpipe windy wine wing wingers wink winsome winsomest \
        winter winterier wintery wintrier wintriest wintry wipe wire wirier wiriest wiry wisdom wise wisecrack \
        wisest wish wishbone wishful wisp wispier wispiest wispy wist wistful wit witch with withdraw withdrawn \
        withdrew withheld withhold within without withstand withstood witless witness witticism wittier wittiest \
        witty wive wiz wizard wizened wobble wobblier wobbliest wobbly woe wok woke woken wolf wolves woman \
        womanhood womankind womb wombat women won wonder wonderful wondrous wont woo wood woodchuck wooden \
        woodenest woodier woodiest woodland woodsman woodsmen woodwind woodwork woody woof wool woolen woolie \
        wooliest woollier woolliest word wordier wordiest wordy wore work workable workbench workbook workforce \
        workload workman workmen workout workplace workshop world worldlier worldwide worm wormhole worn worried \
        worrisome worry worse worsen worship worst worth worthier worthiest worthless worthy wot would wound \
        wove woven wow wrangle wrap wrapt wrath wreak wreath wreathe wreck wreckage wren wrench wrest wrestle \
        wretch wrier wriest wriggle wright wring wrinkle wrist writ writable write writhe written wrong \
        wrongdoer wrongest wrote wrought wrung wry wryest xci xcii xciv xcix xcvi xcvii xii xiii xiv xix xvi \
        xvii xviii xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi \
        xxxvii xxxviii xylophone yacht yack yak yam yank yap yard yardstick yarn yawn year yearling yearn yeast \
        yell yellow yellowest yelp yen yes yesterday yet yeti yew yield yock yodel yoga yoghourt yoghurt yogurt \
        yoke yokel yolk yonder you young youngest youngster your yourself youth youthful yowl yuck zanier \
        zaniest zany zeal zealous zebra zenith zero zest zeta zigzag zillion zinc zincked zincking zip zodiac \
        zombi zombie zone zoo zoologist zoology zoom zucchini
        """

    /// Words of one to three characters by the binary logarithm of their frequency.
    static let chinese: [(weight: UInt8, words: String)] = [
        (
            7,
            """
            万千米 下意识 不力 不可不 专员 两倍 主干 九大 乡里 书上 书法家 买办 五尺 亲笔 优越性 体育馆 作好 供水 信誉 信道 全岛 全景 全过程 公差 公立 关爱 兵丁 决无 出外 出示 出租 创造力 剥落 \
            加固 加纳 十五日 千金 发亮 可否 各县 合伙 同日 吞噬 呆呆地 呗 呬 咕 咚咚 响动 唆使 商丘 喷气 喽罗 嗓门 嘀咕 嘲讽 器皿 囚犯 国势 国政 国际性 坑洞 城市化 堣 夐 多日 大步 大病 太医 夯 \
            奉旨 好消息 婊 孛 学风 定于 客流 宽恕 小手 就职 居中 巫 帝位 平庸 弽 心动 快点 忽悠 恕罪 恶斗 惊骇 惩处 愣住 戎装 所得税 扔下 抑或 投票权 抢占 拍打 拍马屁 拖欠 拜谢 接班人 援军 摺 \
            撞见 收买 改写 政客 敦 无权 时隔 昨儿 显见 期盼 村里人 梳理 楷书 楼顶 樿 次子 正向 正版 沉沉 沫 洿 流浪 海盆 涨价 淋巴 混沌 港元 満 滈 滞后 炙 照旧 爱惜 狂妄 猛虎 玉带 电解质 画派 \
            盟友 看样子 睬 短命 砖石 社员 禅杖 种属 称道 秽 突击队 第一道 第七章 第二名 第二条 经略 缮 署名 羞辱 肋骨 肾功能 胃肠 至正 船体 艳丽 苛刻 苷 茶园 荒原 药方 藏身 蝗 衍生物 衷心 裁减 \
            订货 认清 评论家 识字 诚然 请客 賬 负伤 足见 踊跃 达标 迄 过节 迟钝 追寻 退去 退路 逃难 选购 透镜 酣 鐏 钢刀 长相 门边 阴茎 顽皮 颇具 飞过 高价 高官 鸾 麻将 黄纸
            """
        ),
        (
            8,
            """
            一万 一丈 一两 一两个 一个多 一伙 一具 一分钟 一动 一包 一千 一卷 一周年 一夜间 一大早 一如 一季度 一定量 一寸 一尺 一届 一帮 一并 一应 一扇 一把手 一文 一时间 一晃 一曲 一月份 一朵 \
            一村 一束 一枪 一桌 一桩 一概 一次性 一款 一步步 一滴 一班 一瓶 一百 一盆 一盏 一盘 一着 一瞥 一站 一章 一等奖 一缕 一节 一角 一记 一连串 一通 一遭 一阵子 一阵阵 一顶 丁卯 七八个 七十 \
            七届 七座 七日 万个 万事 万台 万名 万吨级 万多 万头 万户 万斤 万民 万线 万镑 三万 三下 三代 三件 三十六 三千粒 三只 三声 三子 三尺 三局 三座 三招 三条 三枚 三步 三点 三百 三等 三者 \
            三节 三角形 三道 三部曲 三门 三间 三院 三项 上万元 上乘 上品 上场 上天 上岸 上床 上当 上扬 上旬 上校 上爬 上篮 上船 上行 上衣 上调 上身 上车 上部 上阵 上院 上风 下一代 下乡 下功夫 \
            下发 下场 下垂 下层 下巴 下放 下棋 下楼 下水 下沉 下调 下车 下过 下陆区 下院 下雨 下颌 不乏 不予 不休 不光 不凡 不合 不合理 不善 不在乎 不均 不失 不失为 不妙 不妥 不屑 不得了 不必要 \
            不快 不怎么 不愧 不懈 不敢当 不无 不期 不朽 不甘 不畏 不留 不祥 不胜 不自禁 不要紧 不规则 不解 不计 不论是 不详 不负 不远处 不适 不问 不须 与会者 与否 丑陋 专业化 专任 专场 专心 专注 \
            专电 专程 专职 且慢 世事 世家 世界性 丙 业主 业内 业已 业界 丛中 丛书 东坡肉 东征 东盟 东西方 东道 东面 丝绸 丢下 丢失 丢掉 两万 两三个 两会 两口 两口子 两场 两处 两对 两幅 两广 两张 \
            两性 两把 两日 两晋 两极 两枚 两样 两派 两用 两组 两翼 两艘 两部 两门 两队 两颗 严义埙 严刑 严加 严守 严惩 严整 严酷 丧事 个儿 个子 个性化 丫环 丫鬟 中土 中场 中子 中学生 中层 中常 \
            中年人 中性 中指 中止 中程 中立 中线 中统 中能 中间体 丰厚 丰收 丰满 串珠 临死 临界 临终 临走 为啥 为害 为政 为此 为生 为的是 为重 为难 主义者 主人公 主公 主动性 主子 主宰 主将 \
            主席台 主战 主教 主料 主旋律 主机 主治 主队 举例 举出 举手 举止 久久 久远 义勇军 义气 之二 之用 乌桕 乌鱼 乌鸦 乏 乏力 乐意 乐曲 乐舞 乐趣 乒乓球 乘势 乘员 乘着 乘车 乙烯 乙肝 乙醇 \
            九五 九十 九尺 九曲 九章 乞丐 习惯于 乡亲 乡政府 乡试 书信 书城 书店 书桌 买买提 买房 买来 买者 乱砍 乳头 乳白色 乳腺 乳腺癌 了结 争斗 争端 争辩 事事 事关 事前 二七 二七路 二分 二则 \
            二十一 二十万 二十五 二十四 二柱 二楼 二爷 二环 二门 云朵 云盘 互为 互补 五丈 五千 五名 五天 五届 五峰 五座 五更 五种 五谷 五道 五门 五项 交互 交出 交响曲 交待 交接 交易日 交汇 交纳 \
            交织 交警 交货 交货值 亦可 产业园 产业链 产出 产妇 产销率 享用 亮丽 亮点 亲临 亲友 亲口 亲情 亲政 亲爱 亲生 亸 人世 人代会 人参 人品 人声 人头 人工湖 人形 人情 人手 人权 人民网 人气 \
            人流 人种 人称 人类学 人行 人行道 亾 亿万 亿多元 亿年 亿株 仇人 介 从严 从头 从容 从属 仔 仕 仕途 他俩 他杀 他用 付款 付给 仙女 代为 代主任 代号 代数 以备 仲 价值量 任免权 任性 \
            任意球 仿制 仿效 仿照 企盼 众议院 优劣 优胜 优雅 伙计 会儿 会址 会审 会师 会意 会战 会试 会餐 伞兵 伟 传人 传动 传呼 传导 传感器 传教 传教士 传染 传球 传真 传给 传言 传记 传销 传闻 \
            伤人 伤员 伤感 伤痕 伪军 伪装 伪造 估 估价 估算 伴侣 伴奏 伴有 伸缩 佃 但愿 位子 低价 低估 低廉 低沉 低空 低级 住所 体型 体外 体弱 体形 体温 体能 体虚 体裁 体贴 体面 何事 何人 何尝 \
            何方 何用 何种 何苦 余万元 余亩 余处 余年 余米 佚 佛像 作响 作坊 作对 作曲 作曲家 作法 你老 佣工 佬 佽 使用者 使臣 使节 使馆区 侀 侍从 侍女 供应商 供求 供电 依稀 依附 侠义 侦察机 \
            侦查 侧身 侧重 侨眷 侮 侮辱 侵华 侵害 侵权 侵袭 便当 便捷 便秘 促销 俄军 俅 俌 俏 俑 俔 俗话说 俘获 保佑 保养 保康 保护区 保管 保荐 俟 信封 信徒 信息网 信托 信用卡 信赖 俨然 修习 \
            修葺 修补 俱全 俸 俺们 倏地 倒下 倒地 倒塌 倒好 倒转 倒闭 倔强 候补 借用 借着 借贷 倡 倦 倭 倭寇 债权 值班 值钱 倾心 倾覆 假冒 假日 假若 偌大 偏僻 偏南 偏向 偏差 偏离 偏要 偏见 偕 \
            做官 做梦 做生意 做起 停产 停当 停战 停放 停步 停泊 停滞 停车 停顿 健壮 健美 偶像 偷袭 偿 偿还 傍 傜 傞 储 储蓄 储藏量 催化 傲慢 傻瓜 傻蛋 僧侣 僵 僵化 僵局 僵硬 僻 儏 儒学 儴 \
            儿媳 兂 元件 元旦 元气 兄妹 充军 充斥 充沛 充电 先于 先例 先天 先帝 先期 先秦 光临 光亮 光子 光年 光景 光源 光滑 光照 光盘 光纤 光缆 免不了 免于 免除 兑现 兔子 党支部 党章 党风 入主 \
            入伍 入党 入关 入库 入手 入睡 入选 全区 全天 全州 全方位 全权 全村 全球性 全盘 全程 全线 全邦 全队 全集 八七 八万斤 八中 八五 八大 八字 八届 八成 公事 公交 公人 公众网 公关 公凸 公办 \
            公孙 公安部 公文 公有制 公案 公款 公爵 公理 公益 公私 公路桥 公路网 六十 六合 六大 六届 六期 六角 六路 共同体 共生 共用 共计 关内 关口 关外 关押 关照 兴办 兴致 兵士 兵权 兵法 兵火 \
            其二 其内 其子 其父 典章 典籍 典范 典雅 兹 养活 养猪 养鸡场 兼容 冀 内乱 内侧 内务 内脏 内设 册封 册立 再创 再现 再行 再见 冒充 冒烟 冒犯 军令 军力 军务 军备 军委 军容 军工 军心 \
            军情 军机 军校 军械 军火 军种 军纪 军衔 军装 军训 军需 农业区 农场主 农夫 农家 农户 农牧业 农用 农药 冠以 冢 冥 冨 冬瓜 冬至 冰冷 冰凉 冰期 冰箱 冰雪 冲刺 冲天 冲开 冲撞 冲散 \
            冲杀 冲洗 冲着 冲积 冲虚 冲锋 冲锋枪 决不会 决意 决断 决议案 决非 况 冶 冶炼 冷水 冷淡 冷漠 冷落 冻结 净化 凄凉 凄然 准许 凉拌 凉爽 凌 减产 减免 减退 凑巧 凛 凝固 凝结 凝聚力 几件 \
            几何学 几分钟 几十 几十斤 几千 几千年 几口 几只 几块 几处 几张 几时 几杯 几根 几点 几百 几百斤 几道 凡事 凭证 凯 凳 凳子 凶恶 凶手 凶狠 凸出 出世 出乎 出事 出产 出使 出具 出力 出发点 \
            出品 出头 出奇 出嫁 出家 出家人 出山 出差 出新 出栏 出没 出海 出游 出炉 出版物 出生率 出租车 出缺 出行 出言 出访 出资 出钱 出马 击溃 击落 击退 刀剑 刀工 分付 分会 分出 分区 分团 分外 \
            分头 分娩 分子式 分封 分局 分属 分手 分担 分期 分析师 分枝 分校 分治 分泌物 分管 分给 分行 分辨率 分部 分队 切割 切块 切断 切除 划一 划出 划定 划归 列位 列出 列表 刚果 创下 创业园 \
            创伤 创刊 创意 创汇 初一 初始 初次 初衷 删除 判刑 判官 判定 利刃 利器 别国 别扭 刮水器 到头来 到期 制剂 制动阀 制取 制备 制度化 制式 制服 制糖 制造商 刷刷 券 刹那间 刺伤 刺客 刺杀 \
            刻意 刻本 刻苦 剂量 前不久 前人 前任 前哨 前天 前头 前导 前年 前日 前殿 前程 前端 前行 前部 前门 剑术 剖 剧作 剧作家 剧情 剧痛 副作用 副官 副将 副总 副教授 副职 剰 割断 劍 力道 劝阻 \
            办公厅 办公楼 办好 功勋 功课 加倍 加害 加息 加油 加筑 加装 加速器 劣 劣势 动不动 动乱 动向 动工 动植物 动物园 动画 动能 动脉 动词 助学 助攻 努 劲儿 劳作 劳力 劳工 劳役 劳累 劻 勃 \
            勇于 勇猛 勘 募 募捐 募款 募集 勤务 勤奋 勩 勶 勺 匀 包扎 包机 包金 匆忙 匈 化军 化妆 化妆品 化学家 化纤 化身 化验 北伐 北向 北周 北段 北端 北边 北麓 匡 匣 匣子 区内 区区 区委 \
            区政 医保 医务 医学院 医治 十一年 十三个 十九 十二五 十五道 十余 十余年 十倍 十八岁 十八日 十几 十名 十四年 十四所 十多年 十多起 十字军 十次 十道 十里 千亩 千元 千卡 千吨级 千户 千斤 \
            千百年 升任 升值 升学率 升旗 升腾 升至 升迁 升降 午后 午餐 午饭 半分 半句 半头 半封闭 半斤 半日 半月 半路 半边 半部 卑鄙 卓 卓著 单人 单体 单兵 单向 单打 单果 单薄 单调 单身 卖出 \
            卖掉 南移 南边 博得 占优势 占用 卫校 卫铁 印记 印证 危及 危品 即令 即刻 即日 即时 卵巢 卷入 卷烟 卷起 厂房 厂里 厅堂 厅长 历届 历年 历次 历法 厉 厉无畏 压低 压倒 厘 厚厚的 厚重 \
            原产 原则上 原告 原地 原址 原型 原子弹 原子核 原子能 原定 原意 原文 原籍 厢 厥 厦 厨 厮杀 去取 去向 去处 去路 县令 县域 县府 县里 参军 参展 参战 及早 及至 双双 双向 双桥 双脚 反倾销 \
            反叛 反响 反对派 反常 反弹 反恐 反感 反省 反过来 反面 反驳 发射器 发展史 发布权 发怒 发愁 发泄 发源 发热 发生地 发电机 发疯 发病率 发祥地 发票 发给 发脾气 发自 发誓 发财 发起人 发酵 \
            发难 发音 叔惠 叔父 取决于 取向 取暖 取材 取笑 取经 取缔 受体 受害者 受损 受热 受益 受访者 受贿 变故 变色 变质岩 叙事 叛军 叛变 叛徒 口吻 口岸 口服 口语 古人类 古墓群 古时 古月 古物 \
            古籍 古诗 句子 另行 只当 只求 只用 叫化 叫唤 叫喊 叫嚷 叫好 召回 叭 叮嘱 可信 可取 可喜 可怖 可恶 可望 可比价 可疑 可行性 可观 可言 可说是 可靠性 台前 叱 史册 史方 史籍 右掌 右翼 \
            右腿 叶片 号角 司空 叹气 吁 吃亏 吃喝 吃掉 吃酒 各别 各型 各异 各条 各色 各门 合一 合作社 合兴 合十 合唱团 合影 合称 合肥 合营 合葬 合葬墓 吉象 吉象牌 吊脚楼 吊舱 同位素 同声 同居 \
            同治 同级 同门 名位 名士 名头 名山 名师 名曰 名望 名次 名气 名著 后主 后任 后劲 后卫 后台 后天 后头 后市 后生 后续 后背 后部 后金 后门 后院 后魏 吐露 向导 吓唬 吓坏 君权 君臣 吞吐量 \
            吞并 吠 否决 吨粮田 含意 含笑 含糊 含蓄 听从 听候 听觉 听话 吭 吭声 启示 启程 启蒙 吱 吵架 吸入 吸附 吹灯 吻合 呆子 告状 告终 告诫 呐 呕 呜咽 周一 周二 周五 周代 周六 周到 周家 \
            周岁 周日 周期性 周身 呭 呮 味儿 呼吸道 呼啸 呼喊 呼喝 呼应 命中率 咀嚼 和解 咒 咚 咪 咯 咸 哀求 品尝 品格 哆嗦 哇哇 响亮 哎呀 哒 哨兵 哮喘 哲理 哼哼 唆 唐宋 唔 唤起 唧唧 售价 \
            唯恐 唱名 唱歌 唱片 唷 唾沫 啄 商代 商周 商定 商家 商旅 商朝 商标 商用 商船 商贾 啊哟 啰 啷 啸 啼 喇叭 喉头 喊叫 喏 喘息 喘气 喙 喝彩 喝水 喝茶 喝采 喧哗 喧嚣 喷发 喻 喽 嗅 嗅觉 \
            嗒 嗓音 嗙 嗚 嗛 嗜 嗟 嗡嗡 嗨 嗳 嗽 嘈杂 嘎 嘤 嘱 嘲笑 嘴边 嘶 嘶哑 嘿 噗 器件 器具 器材厂 噪声 嚑 嚜 囚 囚禁 四分 四十 四十年 四圈 四季 四散 四次 四种 四维 四角 回乡 回升 \
            回合 回复 回廊 回扣 回游 回老家 回落 回转 回锅 因子 因故 因果 因特网 团员 园区 园子 园林式 围住 围困 围城 围棋 固守 固执 国事 国企 国债 国力 国务卿 国号 国宾 国庆节 国库 国籍 国贼 \
            国道 国门 国际法 图画 图纸 圃 圆圈 圆锥形 圈套 土台子 土坑 土块 土著 土豆 圣经 在乎 在座 在建 在意 在手 在校生 圪节 地产 地名 地坛 地基 地委 地方官 地板厂 地段 地毯厂 地盘 地表水 地被 \
            地质学 地道 地雷 坐定 坐骑 坑道 坚信 坞 坟墓 坡度 坦然 坦率 坦诚 型式 型谱 垎 垒 垚 垛 垛口 垣 垦 埋头 埋葬 埋藏 城址 城郊型 域名 培 基准 基数 基部 堂上 堂堂 堂屋 堑 堕落 堜 堟 \
            堡垒 堢 堤垸 堰 堵住 堵塞 堵截 塑 塑像 塑性 塽 墓地 墓穴 墓道 墙角 墜 增发 增幅 增援 增生 增速 增量 墟 墠 墦 墨鱼 墩台 壕 壤 士官 壬子年 壮观 声乐 声名 声学 声息 声援 声望 声波 \
            声调 处方 备受 备战 备有 备考 备降 复仇 复印件 复原 复发 复明 复杂性 复查 复活 复线 复苏 复辟 夕 外交官 外企 外侧 外债 外公 外力 外加 外号 外向型 外婆 外层 外校 外甥 外电 外祖母 外籍 \
            外经贸 外衣 外貌 多元化 多公里 多出 多功能 多变 多处 多多 多天 多子 多岁 多座 多所 多方 多月 多期 多样化 多样性 多米 多胎 多边 多长 夜景 夜色 夥 大丈夫 大乱 大件 大体上 大作 大使馆 \
            大公 大半 大叔 大喊 大喜 大团结 大堂 大堆 大增 大头 大奖赛 大好 大娘 大嫂 大宗 大官 大寿 大帅 大成 大户 大拇指 大旗 大本营 大漠 大熊猫 大牌 大理石 大碗 大祸 大红门 大腿 大船 大营 大衣 \
            大观 大豆 大象 大路 大踏步 大通道 大陆架 大院 大雨 大雪 大风 大鲵 大麦 天使 天坛 天性 天才 天棚 天监 天神 天线 太保 太史 太小 太行 太郎 太重 太阳系 太阳能 夫人道 央 央行 央视 失传 \
            失地 失声 失学 失守 失常 失手 失眠 失落 失衡 失陷 头号 头晕 头球 头疼 头皮 头盔 头等 头衔 头颅 头颈 头骨 夸大 夸奖 夹击 夹攻 夹杂 夺冠 夺去 夺回 奇妙 奇异 奇才 奇珍 奇观 奉恒高 奋 \
            奋勇 奋战 奏疏 奏章 契机 奔波 奔走 奔赴 奖章 奠基人 奢侈 奢侈品 奥运 奲 女兵 女友 女孩儿 女尸 女工 女神 女童 女队 奴仆 奴隶主 奴隶制 奶粉 奸臣 奸贼 她家 好久 好些 好似 好几 好办 好友 \
            好听 好喝 好坏 好奇心 好容易 好手 好日子 好比 好端端 好评 如其 如实 如意 如愿 如来 妄图 妄想 妆 妇孺 妇科 妊娠 妓 妓女 妓院 妖怪 妖魔 妗 妥善 妥当 妸 姐夫 姓氏 委婉 委托书 委托人 \
            委派 姚 姣 姨 姨太太 姩 姬 姿 威名 威慑 威望 娃娃鱼 娆 娘家 娲 娴熟 婁 婃 婄 婆娘 婆子 婊子 婏 婚事 婚后 婲 婶子 媚 媚外 嫉妒 嫌疑 嫘祖 嫡 嫳 嬬 嬭 嬮 嬶 子房 孕 孕妇 孕育 \
            字型 字头 字眼 字符 字迹 存亡 存心 存放 存有 孝子 孝感人 孝敬 季梁 季风 季风性 学业 学分 学子 学家 学期 学术界 学海 学艺 学苑 孰 孳 孴 孵化 孽 宅子 宇航员 守军 守备 守护 安息 安放 \
            安稳 安葬 完婚 完成率 宗人府 宗族 宗派 官人 官位 官儿 官司 官绅 定下 定制 定名 定型 定性 定时 定点 定论 定量 定额 宝业 宝物 实为 实习生 实例 实地 实德 实德队 实情 实惠 实效 实时 实权 \
            实话 实质性 宠爱 审判权 审定 审视 审计署 审讯 审问 客房 客机 客货轮 宣战 宣统 宣誓 宪 宪兵 宪政 宪章 宫内 宫墙 宫里 宰牲亭 害人 害虫 宴请 宵 家丁 家产 家园 家境 家家 家庙 家当 家畜 \
            家门口 容器 容忍 容水量 容许 宽容 宽带 宽敞 宽松 寄养 寇 富含 富强 富水 寒气 寒风 寓意 寝 寝宫 寡 寡妇 对内 对口 对岸 对峙 对敌 对联 对阵 寺庙 寻觅 寻访 导体 导出 导引 导管 封口 \
            射手 射电 射箭 射门 尉 尊号 尊贵 小区 小厮 小史 小品 小城 小女 小女孩 小字 小屋 小岛 小张 小摊 小牛 小白菜 小米 小腹 小路 小马 小鬼 少不了 少妇 少有 少见 尖叫 尖端 尘土 尘埃 尚且 \
            尝尝 尧 尯 就任 就医 就是说 就读 尽情 尽早 尾部 尾鳍 局限性 居委会 屈服 屈辱 屋内 屏障 屏风 屑 展望 属实 屡屡 屡次 履 履带 屯兵 屯子 山体 山势 山墙 山影 山羊肉 山间 岂非 岋 岔 岗哨 \
            岘 岛主 岩层 岩洞 岩盐 岳家 岸边 峁 峙 峞 峣 峨 峭壁 峰峰 峻 崄 崇敬 崎岖 崚 嶉 嶯 巍峨 巡洋舰 巡航 巡视 巡视员 工业区 工事 工作组 工信处 工兵 工农兵 工商局 工学院 工程局 工艺品 \
            工贸 左派 左脚 左腿 巧合 巨人 巨响 巨型 巨头 巨幅 差遣 差额 巳 帀 市县 市场化 市郊 市里 市镇 布袋 帆船 师大 师师 师资 帖子 帘子 帛 帝制 带兵 带回 带电 带给 帧 席位 席卷 帮手 帷幕 \
            常言道 常识 常驻 帻 幇 幌 幓 幕府 幡 幢 干事 干吗 干流 干粮 干系 干贝 干重 干面 平凡 平反 平和 平壤 平平 平底 平息 平整 平方 平板 平米 平素 平缓 年内 年前 年后 年幼 年满 年老 年限 \
            并列 并发症 并存 并用 并称 并行 并购 幸而 幻 幼儿 幼年 幼时 幼稚 幽州 幽幽 幽深 幽灵 庄家 庆幸 庆贺 庇护 床单 床边 序幕 庐 库存 应为 应变 应声 应试 应选 应邀 应酬 底层 底面 店主 \
            店小二 店里 庙宇 府上 庞 废墟 废弃 废物 废话 庣 庤 座谈 庭院 庵堂 庶民 廉 廉价 廖 延期 延误 建交 建筑师 建起 开关 开凿 开去 开发商 开发型 开启 开垦 开局 开幕式 开心 开战 开挖 开时 \
            开明 开枪 开水 开端 开胃 开花 开车 开除 异性 异样 异议 弄堂 弄清 弊端 式样 弓箭 引信 引出 引力 引得 引来 引桥 引水 引着 引见 引诱 张佑才 弩 弯腰 張 弹头 弹道 强占 强国 强壮 强弱 \
            强悍 强敌 强有力 强硬 强者 归侨 归结 归附 当众 当儿 当兵 当地人 当头 当官 当阳 录像 录取率 录用 录音 彝 形体 彧 彩印 彩电 彩画 彪 影像 影壁 影视 彻 往回 往常 往返 征战 征税 径自 \
            待定 得不到 得体 得力 得失 得手 得胜 御林军 徭役 微分 微型 微妙 微小 微米 微观 德行 徽 心事 心地 心境 心念 心怀 心惊 心爱 心神 心肠 心血管 心跳 必胜 忌惮 忌讳 忍心 忎 忔 志军 志愿军 \
            忙于 忙活 忠义 忠于 忠实 忠心 忠臣 忧郁 快捷 快活 快船 念道 忿 怀念 怜 怜悯 怜惜 思绪 思虑 思量 怠 怠慢 怡悦 急促 急切 急救 怦怦 性别比 性状 性生活 性病 怨恨 怪不得 怪异 总值 \
            总公司 总分 总动员 总局 总得 总成 总指挥 总统府 总计 恁 恃 恋人 恍 恍惚 恐慌 恪 恭候 恭喜 恳 恳求 恶性 恶意 恶毒 恶狠狠 恶鬼 悄 悄声 悄然 悓 悖 悗 悠悠 患有 患病 悦 悬崖 悬念 悬挑 \
            悲伤 悲哀 悲壮 悲愤 悲观 悼念 情人 情怀 情意 情愿 情操 情欲 情调 情趣 惊叫 惊叹 惊异 惊恐 惊惶 惊疑 惊诧 惋惜 惟恐 惦记 惧怕 惨白 惨败 惨遭 惩办 惩治 惬意 惰 想念 惶 惶恐 惺 愈加 \
            愈发 愉 意向 意在 意境 意料 意旨 意欲 愕 愕然 感人 感应 感性 感知 愤 愧 愪 愭 慈悲 慌乱 慌张 慎 慕 慰 慰问 憎恨 憔悴 憨 懂事 懒得 懡 懿 戈 戎 戏称 成书 成交量 成亲 成像 成名 \
            成品 成因 成天 成年 成年人 成排 成文 成方 成群 成色 成虫 成败 我市 我心 戒严 戒备 战功 战备 战局 战果 战死 战法 战火 战略性 战绩 战胜国 战舰 战船 戚 戞 戠 戣 截住 截断 戯 户外 房产 \
            所为 所部 扁圆形 扁平 扇子 扇形 手下人 手指头 手榴弹 手电筒 手艺 手表 扎实 扑灭 扑通 打中 打井 打交道 打人 打伤 打动 打印 打响 打成 打扫 打扰 打招呼 打探 打法 打猎 打通 打鼓 扣除 执意 \
            执政党 执政府 执教 执法权 执行官 扫地 扫描 扫荡 扫除 扫雷 扬起 扭头 扭曲 扰乱 批发 批复 批示 找寻 承办 承接 承袭 技工 技改 技法 把头 把手 把持 抑 抑郁 抒情 抓好 投向 投奔 投掷 投放 \
            投身 投靠 抖动 抗体 抗原 抗病 抗逆性 折合 折射 折扇 折扣 折断 抚养 抠 抡 抢先 抢劫 抢夺 护法 护理 报价 报知 报社 报答 报表 报警 抨击 披上 披甲 抱拳 抱歉 抱负 抵押 抽搐 抽烟 抽签 \
            抽调 抿 拂尘 拄 拆开 拇 拇指 拉动 拉扯 拍手 拐杖 拓 拔剑 拔牙 拖延 拖拉机 拗 拘 招办 招募 招式 招待 招待所 招手 招来 招架 招标 招牌 招致 拜见 拜访 拥入 拥戴 拥抱 拦河坝 拨打 拨款 \
            择优 括 拭 拱形 拳法 拳脚 拼搏 拼音 挂念 挂牌 指使 指头 指指 指挥员 指挥官 指挥所 指控 指明 指甲 指路 按住 按着 按说 挑衅 挑起 挖出 挣脱 挣钱 挤出 挤压 挥动 挨打 挨着 挫 挫败 振动器 \
            振奋 振臂 振荡 挺进 挽回 捂 捉住 捉拿 捋 捍卫 捐款 捐献 捐赠 捕获 捕获量 损耗 换取 换届 换成 换来 捣乱 捣毁 据称 掇刀区 掌上 掌心 掌柜 掌法 掐 排成 排挤 排放 排灌 排练 掖 探听 探头 \
            探望 探测器 探究 探险 掣 接上 接任 接入 接壤 接待日 接替 接纳 接轨 控告 控诉 推力 推崇 推断 推演 推算 推辞 推迟 推选 推销 掰 掳 描 提包 提炼 提督 插口 插图 插手 握手 揩 揭发 援引 \
            搀 搀扶 搅拌 搏 搔 搜寻 搜捕 搜查 搬出 搬迁 搬运 携手 摄入 摄政王 摄氏 摄氏度 摆动 摆放 摇手 摊子 摊开 摧残 摸摸 摸索 撂 撅 撇 撇开 撒谎 撕下 撞击 撤军 撤出 撤回 撤离 撩 撬棍 撲 \
            撴 撵 撶 操场 操持 擒拿 攀升 攒 攥 支行 支部 收下 收录 攸 改动 改正 改用 改由 改装车 改观 改进型 攻下 攻坚 攻读 攻陷 放养 放宽 放射 放屁 放慢 放流 放火 放牧 放电 放疗 放眼 放纵 \
            放置 放肆 放行 放过 放进 放逐 政区 政工 政治学 政法 政绩 效忠 效用 效能 敌对 敌我 敌手 敌机 敏捷 敏锐 救出 救命 救护 救治 救灾 教书 教众 教养 教务 教员 教士 教法 教派 教皇 教科书 \
            教练机 教育厅 教诲 敛 敞 散射 散开 散步 散水 散货 敬业 敬意 敬重 数丈 数十万 数十个 数千年 数字化 数招 数月 数理 数百 数百年 数组 数里 敲门 整日 整洁 整车 整风 敷衍 文中 文体 文凭 \
            文化史 文化层 文化部 文史 文坛 文学史 文学家 文峰 文本 文汇 文职 文选 斐 斑斑 斑竹 斗志 斜眼 斟酌 斥 斥责 断代 断然 断绝 断言 新任 新兵 新婚 新政 新版 新药 新近 新郎 新闻界 新颖 方可 \
            方圆 方城 方形 方略 方解石 方面军 於 施主 施加 施用量 斾 斿 旀 旁听 旁观 旅店 旅游者 旅途 旋律 旋风 旌旗 族人 旗号 旗杆 无人机 无以 无名 无尘 无尽 无常 无心 无情 无所谓 无数次 无暇 \
            无机 无条件 无理 无用 无益 无知 无礼 无缘 无耻 无言 无论是 无赖 无边 无量 无需 既定 日光 日出 日方 日用 日程 日落 旦 旧制 旧闻 旨意 早些 早点 早知 早餐 早饭 时不时 时人 时任 时会 \
            时数 时日 时空 时节 时装 时速 昌 明史 明器 明月 昏暗 昔 昙 星光 星夜 星座 星期天 星火 星球 星级 星际 春义 春游 春风 昧 显现 晁 晋代 晌 晏 晒太阳 晓 晚报 晚清 晚间 晚餐 晦 晨 晨报 \
            普法 普通人 普通话 景物 景致 晶体管 晶石 晶莹 智商 晾 暂行 暇 暖和 暖流 暗算 暗道 暨 暴行 曙 曲子 曲目 曲艺 曲调 曲酒 曲面 更何况 更改 更替 更深 更迭 替补 最少 最强 最重 最高点 月刊 \
            月初 月均 月湖 月薪 有事 有别 有功 有失 有幸 有待 有心 有意思 有意识 有数 有机物 有点儿 有理 有生 有罪 有色 朋 服务员 朔 朝臣 期刊 期满 期货 木业 木匠 木棍 木棒 木牌 木盒 木结构 木质 \
            木雕 未了 未及 未尝 未有 本体 本分 本场 本意 本文 本期 本校 本着 本色 本轮 本部 术后 术语 朴 机上 机主 机动性 机动车 机器人 机型 机床 机智 机械厂 机理 机组 机翼 机身 机车 机载 杀出 \
            杀戮 杀掉 杀毒 杂交 杂剧 杂种 杂质 权势 权威性 杆子 杆菌 杏 村落 杞 杠杆 来势 来华 杬 杯子 杰作 杵 松开 松弛 松散 松滋市 松花 松软 板凳 极地 极富 极小 极少数 极点 极目 极致 枃 构思 \
            构想 构筑 林兆枢 果园 果子 果真 果蔬 枝叶 枢密院 枣 枪声 枪弹 枪杀 枯水期 架上 架构 架桥 架设 架起 枷 柏 某人 某某 柑 柑橘 染发 染色 柔和 柜台 柟 查出 查理 查阅 柯 柱头 柱洞 柴油 \
            柴油机 标准化 标准计 标本 标的 标签 标记 标识 标题 栋 栎 栏目 树丛 树叶 树皮 树脂 校外 栦 栧 栨 栫 样品 样本 核动力 核实 核弹头 核查 核电 核电站 核算 根基 根本性 桃源 框 案子 案情 \
            桌椅 桌面 桓 档次 桥下 桥墩 桦 梓 梦见 梦鸽 梯子 梯度 梳 检举 检察员 检讨 检阅 棂 棉纱 棉纺 棋子 棋手 棍子 棍棒 棕 棕色 棕黄色 棘 棘手 棚里 棠 棤 棩 森严 棱形 棶 棺木 棺椁 椁 椋 \
            植树 植株 植物体 椎 椤 椭圆 椭圆形 椰子 椹 椾 楁 楂 楃 楠 楠木 楠竹 楹 楼房 楼阁 概 概貌 概述 榘 榜样 榨 榭 榴弹炮 榷 槌 槐 槐树 樊 模块 模特 横向 横扫 横穿 横行 横跨 樱 樱桃 \
            樵 樹 樼 橙 橡树 橱 橹 檲 櫘 櫙 櫧 欑 欒 欙 欠缺 次之 次序 次要 欢呼声 欢快 欣 欣喜 欣慰 欣然 欺凌 欺诈 款待 款项 歇息 歉 歌唱 歌手 歌词 歌颂 止住 止血 正副 正午 正德 正殿 正比 \
            正气 正经 正色 正视 此书 此法 此种 此行 此话 此项 步入 步子 武备 武大 武将 武麻 歧视 死囚 死守 死尸 死活 歼击机 歼敌 殆尽 殉 殊死 残余 残存 残废 残忍 残暴 残留 殖 殿下 殿内 毁坏 \
            毁灭性 毅然 母体 母女 母本 每每 每秒 毒手 毒气 毒物 毒素 比不上 比划 比喻 比拟 比率 比试 毕升 毕生 毗 毗邻 毙 毙命 毛笔 毡 毫 毫升 氐 民建 民心 民意 民歌 民法 民生 民盟 民警 民院路 \
            气力 气压 气囊 气恼 气旋 气球 气节 气血 氟 氦 氧化物 氧吧 氨化 氨基 氫 氭 氯 氱 氳 水乡 水产业 水产局 水体 水军 水性 水手 水族 水泡 水洞 水温 水源地 水肿 水草 水解 水资源 水道 水雷 \
            永恒 永新 氽 汀 求和 求情 求救 求见 求解 汇入 汇编 汉口站 汉朝 汊 汗水 汛期 江段 江浙 江猪 池际尚 污 污染物 污水 汲取 汴 汵 汹涌 汽油 沁 沅 沉井 沉寂 沉浸 沉积物 沉船 沉静 沉香 \
            沐浴 沙包 沙口 沙子 沙鱼 沟渠 没用 沦陷 河势 河头 河子 河岸 河网 河鱼 沸点 沸腾 油价 油桐 油榨 油气 油漆 油砂 油茶 油菜 油饰 治愈 沽 沿袭 泄漏 泄露 法国人 法案 泛滥 波段 泣 \
            泥灰岩 泥鳅 注明 泵 泻 洁 洁净 洁白 洄 洋务 洋溢 洋行 洗澡 洗脸 洞庭 洞窟 洟 洪流 洪涝 活人 活佛 活儿 活捉 活活 活生生 派出所 派别 流产 流动性 流向 流放 流星 流淌 流畅 流言 流速 浃 \
            浅层 浅水 浇注 浊 测绘 测评 测验 浑厚 浓重 浚 浦 浪潮 浮动 浮现 浮肿 浴 海产 海区 海参 海口 海盗 海运 海防 浸泡 消亡 消防 涉外 涉嫌 涉足 涌入 涌出 涗 涙 涛 涞 涟 涡轮 涢 涧 涨停 \
            涩 液压 液晶 涵 淀粉 淇 淋 淌 淖 淘 淙淙 淡淡的 淤 淤泥 淤积 深切 深层 深情 深感 深沉 深知 深造 深重 淳 混合物 混杂 混淆 混蛋 淹 清亮 清凉 清初 清单 清早 清明 清洗 清白 清算 清脆 \
            清静 渊 渊源 渐近 渔场 渔网 渔船 渗 渗入 渗出 渚 渡口 渣 温室 温差 温热 温饱 渲染 渴 游人 游击 游击战 游历 游子 游戏机 游玩 游离 游荡 游记 湖中 湖边 湗 湘军 湡 湿度 湿热 溂 溃 \
            溃疡 源头 溢 溯 溴 滅 滋生 滋补品 滑稽 滚动 滞 满地 满头 满心 满腔 满身 满载 满面 滤 滥 漂 漂浮 漆器 漆树 漏洞 演示 演绎 演说 漕 漠 漫步 漫游 漫画 潇洒 潜伏 潜入 潜心 潮水 潮汐 \
            潰 潹 澄清 澜 激光器 激化 激怒 激流 激荡 濆 濇 濒 濒临 火候 火堆 火控 火星 火柴 火热 火爆 火电站 火箭弹 火箭炮 火腿肠 火花 火速 火锅 灰尘 灰褐色 灰陶 灵感 灵柩 灵活性 灶台 灸 灼 \
            灾民 炉子 炉火 炎热 炎症 炒作 炒制 炒锅 炒面 炖 炫耀 炬 炭 炭火 炮击 炮台 炮火 炮轰 炲 炸毁 点军区 点击 点子 点心 点火 点火器 点点 点穴 炼丹 炼制 炼油 烈火 烘烤 烙 烛光 烟台 烟火 \
            烤鱼 烤鸡 烦躁 烧制 热力学 热呼呼 热忱 热气 热水 热泪 热潮 热线 热能 热血 烹饪 焊接 焚毁 焚烧 焦躁 焰 煡 煤气 煤田 照亮 照应 照相 照相机 照耀 煶 煽动 熄 熄灭 熏 熔 熔岩 熔铸 熜 \
            熟人 熟知 熠熠 熺 熻 熼 燃油 燥 爆破 爬行 爱国者 爱好者 爱护 爵士 父女 爹娘 爽口 爽快 片刻间 片面 版权 牌位 牌照 牒 牙口 牙膏 牛皮 牛筋 牛车 牢房 牢记 牧业 牧区 牧场 牧师 牧民 物事 \
            物产 物件 物力 物种 牱 牲口 牵扯 牵涉 牵连 特大 特委 特技 特派员 特约 特赦 特长 犁头 犵 犺 狂奔 狂热 狂风 狄 狐狸 狡猾 独家 独有 独立性 独联体 狭义 狭小 狭长 狱中 猇 猎人 猎头 猎物 \
            猖獗 猛攻 猛禽 猜疑 献给 献身 猴头 猴头菇 玉女 玉音 王者 玩家 玩意儿 玩耍 玫 玮 环岛 环流 环球 现代人 现出 现成 现身 玲珑 玹 玻 珈 珊瑚礁 珍惜 珩 珪 珮 球形 琅 理事 理事会 理事长 \
            理工 理睬 理科 琉璃 琚 琼 瑛 瑟 瑶 璐 璘 瓜分 瓜子 瓣 瓦工 瓦罐 瓶子 瓶颈 甜菜 甜蜜 生产率 生产量 生化 生命力 生态学 生性 生息 生机 生来 生母 生父 生物体 生物圈 生猪 生理学 生病 \
            生计 生长量 用兵 用具 用到 用功 用地 用材林 用油 用电量 田径 田间 甲状腺 电动机 电场 电子战 电工 电影节 电影院 电极 电气 电气化 电磁波 电离 电站 电缆 电网 电能 电荷 电视机 电阻 电饭煲 \
            男女 男子汉 男朋友 男生 甸 畅达 畅通 界定 界线 界面 留学生 留守 留心 留情 留有 留神 畜生 畜禽 略微 疄 疆 疆域 疏忽 疏松 疑虑 疗 疙瘩 疫苗 疮 疯子 疲 疲倦 疲惫 疾驰 病例 病房 病死 \
            病理 病虫害 痉挛 痊愈 痕 痛心 痛恨 痛楚 瘫 瘫痪 瘽 瘾 癸 登台 登场 登录 登陆舰 白人 白夜 白家 白带 白果 白纸 百亿元 百倍 百头 百花园 百货 皂 皇太子 皇子 皇岗 皇族 皇爷 皇陵 皈依 皓 \
            皬 皮毛 皮肉 皮质 皮革 皮鞋 皱眉 皱纹 皵 盈 盐度 盐酸 监事 监事会 监护 监禁 盒子 盔 盗墓 盗版 盗窃 盗贼 盘中 盘子 盘旋 盘算 盛会 盛名 盟军 盟国 盯住 盲 盲人 直奔 直指 直立 直管 \
            直系 直观 直觉 直通 相宜 相对论 相异 相待 相持 相望 相机 相符 相聚 相逢 相邻 相间 相隔 省内外 省市 省籍 看中 看书 看守 真个 真主 真人 真假 真切 真味 真心 真情 真经 真菌 真话 眯 眰 \
            眷 眼珠 眼界 眼皮 眼眶 眼睁睁 眼角 眽 着力 着地 着想 着陆 睙 睛 睡梦 督促 督查 瞄 瞟 瞧不起 瞬 瞻 矗 矗立 矛 矛头 矢 知名度 知己 知情 知识点 知足 知青 知音 矩阵 矫 短剑 短短的 \
            短线 短缺 矮子 矮小 石兽 石刻 石块 石子 石板 石棉 石榴石 石灰 石灰岩 石灰石 石膏矿 石雕 矶 矾 矿业 矿产地 矿区 矿物质 砂岩 研究会 研究室 研讨班 砖头 砖瓦 砚 砥 破旧 破灭 破烂 破碎 \
            破绽 破解 破败 础 硅灰石 硅谷 硕 硚口区 硝烟 硝酸 硫酸 硬度 硬是 硬盘 确信 确诊 硼 碌 碎片 碑亭 碰见 碱性 碾子 磁带 磁性 磋 磋商 磐 磨制 磨损 磴 磷矿 磷肥 磷肥厂 礁 礼品 礼服 礼法 \
            礼节 社交 社会化 社团 祈求 祈祷 祎 祝愿 神位 神像 神学 神庙 神灵 神道 神韵 祠堂 票据 祭司 祭祖 禀告 禁令 禁军 禁忌 禁捕 禄 福气 离不开 禽 禽流感 私下 私利 私有 私有制 私自 秉 秋季 \
            秋审 种姓 种植业 种群 种质 科教 科比 秒钟 秘诀 租地 租赁 租金 秤 秦腔 秩 积水 积聚 称谓 移交 稀少 稀疏 稀饭 程志 稠密 稳健 稳固 稷 稻 稻谷 稽 稿子 穆 穗 空地 空姐 空战 空投 空洞 \
            空虚 空袭 空降兵 空隙 穿戴 穿行 穿透 突变 突破口 突起 窍 窑洞 窒 窒息 窗子 窟窿 窥 窦 立于 立案 立法者 立项 竖立 竖起 站台 竞技 竞相 竟敢 童年 童装 童话 竭 端坐 竹乡 竹园 竿 笑吟吟 \
            笑意 笑笑 笔墨 笔直 笔试 笙 笢 笨 第一代 第一件 第一分 第一卷 第一台 第一家 第一峰 第一座 第一期 第一条 第一章 第一线 第一罐 第一节 第一面 第三代 第三卷 第三名 第三天 第三届 第三种 第三章 \
            第九 第九届 第二代 第二位 第二卷 第二批 第二种 第二章 第二级 第二节 第五届 第八 第十届 第四次 第四章 第四纪 笺 笼络 等价 等价物 筋斗 筋骨 答话 答问 答题 策动 筛 筛选 筵 筵席 筹划 筹建 \
            筹措 筹集 筽 签约 签证 简体字 简便 简史 简明 简易 简洁 简短 简陋 箍 箐 箕 算作 算法 算盘 箞 管事 管理局 管理层 箫 篆 篇幅 篇章 篮子 簇 簧 簩 簬 簯 米业 米饭 粈 粉末 粉红色 粗壮 \
            粗糙 粗细 粘土 粘膜 粟 粠 粡 粪便 粮草 粰 粳稻 粽子 精于 精兵 精制 精妙 精子 精明 精湛 精选 精魂 糖果 糖色 糠 糯米粉 系主任 系统地 紑 素养 素材 素来 紧缩 紫外线 累积 紵 絾 綔 緢 \
            績 繁体字 繁殖力 繁盛 繁茂 織 繘 繬 纠 红楼 红火 红眼 红糖 红细胞 红薯 纤 纤夫 约会 约旦 级差 级数 纨 纪委 纪年 纪念品 纪念日 纪要 纬度 纯净 纯正 纯洁 纯白 纲要 纳税 纳闷 纵向 纵深 \
            纵队 纷 纷争 纸币 纸张 纸条 纹饰 纺纱 纺织厂 纽 线条 组分 组委会 绅士 细作 细嫩 细小 细微 细心 细看 细腻 细长 织布 织物 终日 终极 终点 终生 终结 绊 绌 绍 经书 经商 经文 经济型 \
            经济带 经济林 经理人 经由 经管 经纪人 经络 经脉 经营者 绐 绒 结为 结交 结合部 结尾 结核 结盟 结识 绔 绕道 给事中 绚丽 绛 络 绝情 绝技 绝招 绝无 绝缘 绝非 绝顶 统制 统治区 统治权 统筹 \
            统统 统辖 绠 继任 继承人 继而 绫 绯 绰号 绱 维新 维系 绵 绷 绸 综 综合征 绽 绿洲 缀 缎 缓步 编修 编入 编剧 编印 编号 编导 编排 编码 编程 编纂 编组 编织 编译 编队 缘由 缝隙 缠绕 \
            缰 缰绳 缴 缺失 缺席 罐头 网具 网吧 网址 网点 网球 罢休 罢官 罪人 罪犯 罪过 置身 羊毛 美妙 美容 美方 美术字 羞愧 群山 群落 羽毛 羽毛扇 羽毛球 翂 翔 翡翠 翻开 翻滚 翻过 翻阅 耀 耀眼 \
            老乡 老伴 老兵 老前辈 老化 老头儿 老妇 老娘 老将 老年 老弟 老张 老朋友 老母 老爷子 老道 老马 老龄 考上 考入 考前 考卷 考取 考古学 考场 考官 考查 考究 而今 耕作业 耗资 耳机 耳目 耸立 \
            耻 耻辱 耽 聋 职官 职高 联姻 联结 聘为 聘用 聚合物 聚焦 肃清 肃穆 肃立 肄业生 肆 肉丝 肉体 肉类 肉质 肉鸡 肋 肖像 肘 肚皮 肚里 肛门 肝炎 肠道 股份制 股指 股数 肢 肥大 肥皂 肥胖 \
            肩负 肮脏 育种 肺癌 肽 肾上腺 肾脏 胃口 胆固醇 胆小 胆怯 胆敢 背包 背诵 背负 背鳍 胚 胚胎 胜仗 胜任 胜败 胞 胡须 胭脂 胯 胰岛素 胸中 胸脯 胸部 胺 能耐 脂肪酸 脆弱 脉搏 脊髓 脏腑 \
            脑筋 脓 脖 脚跟 脱手 脱落 脸孔 脸红 脸面 腌 腐朽 腐烂 腕 腥 腰带 腹泻 腹痛 腺 腺瘤 膀胱 膏 膛 膝盖 膥 膨 臀 自制 自如 自尊 自居 自已 自律 自旋 自来 自由化 自考 自营权 自负 自转 \
            臭豆腐 致电 致病 致癌 臽 舀 舂 舅 舒 舒畅 舔 舜 航天器 航程 航空兵 航空港 航速 般地 舰载 船舱 船队 良性 良机 良知 良药 艰巨 艰辛 色情 色泽 艺人 艺术品 艺术类 艺术节 节点 节能 芜 \
            芝麻 芬 芭蕾 芰 花儿 花坛 花木 花朵 花灯 花瓣 花粉 花纹 花色 花菇 芳香 芸 芽 苇席 苍 苍蝇 苏门羚 苛 苞 苟 若干个 苦头 苦练 英亩 英寸 苻 茂 茂密 茄汁 茅屋 茅箭区 茧 茫 茯苓 茶几 \
            茶庄 茶杯 茶树 茶水 茶馆 荃 草场 草坪 草木 草本 草泥马 草甸 荐 荒唐 荒山 荒谬 荔枝 荧光 药业 药库 药店 药房 药物学 药膳 荷花 莫过于 莲肉 获准 获利 莺 莼菜 菊花 菜汤 菱 菱形 萌芽 \
            萎缩 萐 萝卜 萤石 萧条 萱 萼 落差 落得 葛 葡 葡萄糖 葡萄酒 董家 葬礼 葵花 蒂 蒜 蒸发 蒸气 蒸汽 蒸汽机 蒸笼 蒸馏 蒽醌 蓄 蓄积量 蔔 蔗糖 薄膜 薪资 藻类 蘸 虔诚 虚伪 虚实 虚弱 虚拟 \
            虾子 蚀 蚁 蚂蚁 蚊 蚊子 蚌 蚕 蚕豆 蚯蚓 蛋糕 蛔 蛙 蛟 蛹 蛾 蜂蜜 蜘蛛 蜜 蜜枣 蜜蜂 蜡 蜰 蝇 蝌蚪 蝙蝠 蝴蝶 蝶 螅 融入 融化 融洽 螨 螭 螾 蟒 蟮 蟾 蠕动 蠢 血型 血流 血浆 血清 \
            血统 血缘 血色 血迹 衁 行刑 行刺 行至 行路 行辕 行进 行长 衍 衍射 衍生 街坊 衙 衡 衣物 衣着 衣食 补助 补救 补血 补选 表哥 表妹 表层 表彰 表扬 表皮 衬 衬衫 衰亡 衰变 衰竭 衰老 衰退 \
            衷 袄 袈裟 袜子 被叫 被窝 被评 袱 裁军 裁员 裂变 裂纹 裂缝 装作 装修 装卸 装卸量 装扮 装束 装甲兵 装甲师 装甲车 装载 装配 裔 裙子 裤 裴 裸 裸露 褂 褐 褐色 褚 褠 褢 褶皱 襟 西口 \
            西天 西装 西面 要不是 要不然 要冲 要命 要塞 要旨 要点 要道 要钱 覆灭 覆盖率 见方 见见 见闻 观察员 观望 观礼台 规划师 规程 觅食 视力 视角 览 觉察 觉悟 觉着 觑 角逐 解围 解放后 解救 \
            解析 解毒 解说 解题 触动 触及 触犯 触角 言行 誓死 誓言 警戒 警报 警觉 计委 计策 计议 订单 订购 认知 认识论 认购 认输 认错 讨伐 让步 让给 训练团 议和 议定 议政 议长 讯息 记号 讲习 \
            讲学 讲座 讲授 讲解 许久 讹 论断 论点 论著 论题 讼 设定 设计者 访华 证件 证券报 证见 评判 评定 评级 评议 诅咒 诈 诉 诉说 诊 词语 译成 译本 试剂 试卷 试射 试探 试用期 试管 试行 试飞 \
            诗句 诗词 诘 诚实 诚恳 诚意 话语 话音 诞辰 诡异 诡计 该国 该当 该是 该机 该科 该车 该院 该项 详尽 详情 诬陷 语句 语种 语系 语言学 误区 误差 诱 诱人 诱发 诱导 说不得 说不清 说到底 \
            说明书 说错 诵 请示 诸般 读完 读物 课本 课目 谁家 调味 调度 调用 调皮 调蓄 调遣 调集 谅 谈不上 谈起 谋反 谋杀 谋求 谋生 谌 谎 谐 谑 谒 谛 谝 谟 谥 谦虚 谬误 谷子 谷底 豆类 豪强 \
            豹子 貂 贞 负债 负有 负荷 贡品 贡士 贡茶 财力 财团 财年 财税 责任制 责任感 责成 贤弟 贤良 败坏 账户 货运 质子 质感 质朴 质点 贩 贪图 贪婪 贪官 贫寒 贫血 贫道 贬 购置 贮 贮存 贯穿 \
            贰 贱人 贴现 贴着 贴身 贴近 贴金 贵人 贵重 贸然 费力 资财 资质 赋役 赍 赎 赏识 赐予 赔款 赖以 赛前 赛场 赞助 赠送 赤字 赫然 走入 走兽 走开 走走 赶着 赶走 赶路 起先 起因 起始 起步 \
            起火 起降 超前 超声 超导 超音速 超额 趣 趣味 足下 足以 足协 足足 足迹 趴 趴在 跃上 跃出 跋 跌倒 跌落 跑道 跟上 跨国 跨过 路口 路子 路径 路旁 路灯 路程 路面 跳出 跳动 跳投 跳水 跳舞 \
            跳跃 践 跻身 踉跄 踪 踪影 踪迹 踱 踹 蹂躏 蹄 蹄子 蹊跷 蹙 蹦 蹬 蹭 蹲下 蹿 身世 身亡 身价 身处 身手 身披 身法 躬 躲开 輯 轛 车体 车城 车票 车身 车轮 车长 轧 轨迹 转增 转弯 转战 \
            转折 转折点 转机 转眼 转载 转达 转速 轮回 轮廓 轮胎 软件园 软弱 轰击 轰动 轰然 轴瓦 轶 轻蔑 轻视 轻重 载人 载体 载入 载荷 载重 辅佐 辅导 辈子 辉 辍学率 辏 辐射量 输电 输给 辗转 辜负 \
            辣椒 辣椒酱 辨别 辨认 辩护 辩解 辩论 辩证 辩证法 辫子 辰 边沿 边疆 边际 边陲 辽阔 迁入 迁居 迁徙 迂回 迅捷 迅猛 过不去 过人 过关 过招 过日子 过时 过滤 过硬 过量 过错 迈出 迎娶 迎战 \
            运到 运动会 运往 运载 运输线 运输量 近乎 近代史 近处 近海 近现代 近郊 还给 这帮 这本 进修 进兵 进发 进取 进屋 进度 进犯 进行曲 远去 远方 远眺 远距离 远近 远远地 违 违纪 违规 连任 连带 \
            连年 连日 连环 连续性 连锁 连队 迟到 迟缓 迟迟 迥 迦 迪 迫于 迫击炮 迭 迳 迷人 迷宫 迷恋 迷惑 迸 追兵 追踪 追随 退位 退兵 退后 退缩 退让 送入 送回 送往 送礼 送行 送走 适中 适度 \
            适时 适量 适龄 逃亡 逃命 逃往 逃生 逃离 逃脱 逆转 选取 选料 选派 逊 逍遥 透出 透明度 逐一 逐出 递交 递减 逗 逗留 通史 通宵 通讯员 通话 通风 逝 逞 速率 造价 造像 造化 造反派 逼迫 遁 \
            遍地 道光 道场 道姑 道家 道歉 道长 遗书 遗传学 遗嘱 遗存 遗忘 遗漏 遗物 遣使 遥感 遥控 遮住 遵从 遵照 避寒 避暑 那双 那场 那段 邪恶 邬 邮 邮件 邮票 邮编 邱 邸 邺 邻邦 郁闷 郃 郊 \
            郊外 郝 郡主 郡县制 部将 都统 鄂皖 鄙 鄙薄 酋长 配偶 配制 配有 配殿 配色 酒保 酒吧 酒席 酒楼 酝酿 酬 酮 酯 酷 酿成 酿酒 醇厚 醒悟 醒来 醛 采伐量 采矿 采花 采茶 釉 里程碑 重兵 重叠 \
            重工业 重担 重晶石 重演 重现 重臣 重返 野味 金丝猴 金子 金箔 金色 金锣 金黄色 鉴别 鉴定会 錘 錧 鍊 鍋 鍖 鍝 鍟 鍧 鍩 鎭 鎮 鎷 鎺 鏌 鐐 鐭 鑲 鑴 钀 针刺 针叶林 针灸 钊 钑 钒 钓 \
            钓鱼 钝 钞票 钡 钢厂 钢板 钦佩 钨 钯 钵 钻入 钻石 钻研 钼 钾长石 铁器 铁戟 铁掌 铁棒 铁甲 铁证 铁路线 铁钉 铁链 铁锅 铁门 铂 铃声 铅笔 铜器 铜牌 铜矿 铜钱 铜镜 铭 铭文 银两 银元 \
            银奖 银川 银河 银河系 银票 银行券 银针 铸铁 铺筑 铺设 铿 销毁 销量 锁定 锄 锅炉 锋利 锏 锐 锑 错落 错觉 锣 锣鼓 锭 键盘 锯 镂 镇守 镇静 镏 镖局 镞 镶嵌 长于 长假 长堤 长廊 长条形 \
            长满 长矛 长短 长篇 长衫 长袍 长辈 长途 闅 闆 闊 闟 门将 门扉 门诊 闪动 闪身 闪过 闪闪 闭幕 闭目 问候 问话 闯入 闯进 闲着 闲话 间断 间隔 间隙 闹事 闺女 阁楼 阅卷 阅历 阉党 阎 \
            阔叶林 阖 阮 防洪 防火 防腐 阳府 阳性 阴沉 阴道 阵亡 阵前 阵势 阵线 阵营 附中 附件 附加 附和 附着 陆上 陆路 陇 陌生人 降到 降雨量 限定 限期 限额 陛 陡壁 陡峭 陡然 院落 院门 陨石 \
            险恶 险要 陪伴 陪审员 陵区 陷害 陷落 隅 隆起 隆隆 隋朝 随从 随口 随同 随行 隐形 隐患 隐私 隐秘 隐约 隐身 隔壁 隔开 隔河岩 隔绝 隘 隙 障 隨 难于 难保 难关 难堪 难当 难忍 难忘 难点 \
            难看 雀 雁 雄厚 雄性 雄蕊 集市 集散 集装箱 集训 集资 集镇 雇用 雌性 雌雄 雍 雕像 雕栏 雨季 雨量 雪地 雪花 零件 零点 零食 雷电 需求量 震天 震荡 霉 霎时间 霏 霓 霞 露面 霸主 霸权 \
            霸王 霹雳 青年人 青色 青草 青葱 青蛙 青衣 青铜器 静悄悄 静电 靛 非但 非农业 非得 非线性 靠着 靡 面具 面团 面容 面对面 面皮 面部 面颊 靴 靶 鞈 鞋子 鞑靼 鞭子 鞯 音像 音响 音节 韵律 \
            顣 顶住 顶多 顶级 顷 顷刻间 顺从 顺势 顽固 顽固派 顾不上 顾不得 顾及 顾源 顾虑 颁奖 颁行 颂扬 预备役 预感 预案 预示 预见 预警机 预订 领事 领到 领头 领导权 领导者 领悟 领教 领略 领队 \
            颈部 颍 颐 颖 题为 题型 题词 颜 颜料 颠倒 颠覆 颤动 颯 风云 风力 风化 风向 风度 风景线 风沙 风浪 风筝 风貌 风雪 飚 飞刀 飞去 飞奔 飞往 飞快 飞来 飞架 飞船 飞行器 飞跃 飞身 飞速 \
            食指 食欲 食盐 餐桌 餐饮 餢 饔 饥 饥民 饭碗 饮用 饮誉 饱和 饴糖 饺子 馋 馍 馐 首创 首发 首级 首轮 首选 香气 香炉 香烟 香辣 馷 马力 马场 马头 马蹄 马蹄声 马车 马里 马铃薯 驯鹿 驱使 \
            驱赶 驳 驴子 驶 驷 驻守 驾车 驿站 骂人 骆 骇然 验 验收 骗人 骗子 骚乱 骚动 骚扰 骡 骤 骤然 骨折 骨架 骨肉 骨髓 骮 骰子 骸 髓 高一 高分 高分子 高利贷 高台 高地 高处 高家 高检 高法 \
            高程 高端 高职 高能 高贵 高铁 高额 鬼神 魁 魁梧 魄 魔头 魔王 魔鬼 鱼原 鱼头 鱼尾 鱼氽元 鱼汛 鱼翅 鱼花 鱿鱼 鲇鱼 鲌 鲍 鲛 鲜品 鲜嫩 鲜有 鲥鱼 鲨鱼 鲩 鲶鱼 鲸 鳃 鳊鱼 鳖 鳜鱼 鵞 \
            鸟儿 鸡汤 鸣叫 鸱吻 鸽子 鸽子花 鹊 麒 麓 麝 麻布 麻痹 麻糖 麻袋 麻辣酱 麻雀 麽 麾下 黄花 黄豆 黄鳝 黑影 黑点 黑衣 默然 黛 黯然 鼎盛 鼎立 鼓动 鼓声 鼓掌 鼻孔 鼻涕 齐名 齹 齿轮 龅 \
            龋 龕 龙船 龙袍
            """
        ),
        (
            9,
            """
            一世 一串 一举 一事 一二 一侧 一倍 一共 一出 一则 一匹 一发 一台 一号 一员 一周 一味 一品 一响 一圈 一块儿 一堆 一家人 一幕 一心 一战 一所 一拳 一排 一斤 一新 一旁 一早 一时期 一月 \
            一期 一来 一枝 一架 一株 一棵 一灯 一点点 一端 一等 一粒 一组 一经 一脸 一艘 一趟 一路上 一轮 一连 一队 一院制 一隅 一首 七个 七月 万万 万人次 万余 万公斤 万分 万千瓦 万向 万尾 万物 \
            万股 万辆 万里 三元 三军 三十 三十年 三千 三合 三名 三品 三家 三户 三日 三类 三角 三路 上书 上任 上半年 上周 上学 上将 上报 上方 上次 上演 上线 上网 上课 上边 下半场 下半年 下手 下旬 \
            下次 下滑 下班 下落 下设 下跌 下边 下部 下锅 不一 不中 不久前 不利于 不堪 不多时 不大 不定 不容 不对 不尽 不屈 不平 不当 不得已 不忍 不惜 不时 不明 不服 不止 不理 不由 不耐烦 不至于 \
            不致 不语 不败 不足以 不通 与会 丐 专区 专用 专著 专项 且说 世代 世俗 世纪末 世袭 世间 丘处机 业余 丛 东北部 东岸 东晋 东边 丞 两下 两件 两块 两声 两头 两层 两手 两支 两方 两旁 两栖 \
            两根 两步 两点 两眼 两端 两级 两行 两路 两道 两院 两项 严密 严寒 严禁 严谨 丧 个头 个股 中下游 中专 中介 中军 中华鲟 中型 中将 中小 中日 中旬 中枢 中段 中游 中级 中途 中队 丰 丰产 \
            串 临近 丸 为准 为名 为数 为期 为民 为着 主办 主帅 主教练 主演 主角 举人 举报 举措 义父 乍 乐于 乐园 乐观 乐队 乔 乖 乖乖 乘坐 乘客 乙 九个 九月 九间 乞 也罢 习性 乡下 书房 书本 \
            书生 书画 书目 书院 书面 乱打 乳 乳房 了不起 争吵 争执 争相 事例 事务所 事变 事后 事宜 事态 事迹 二位 二来 二次 云雾 互不 互动 互助 五保 五十 五四 五大 五百 五色土 五行 五里 亚运会 \
            亡国 交付 交代 交叉 交战 交替 交涉 交界 交界处 交谈 交配 交锋 交错 产于 产区 产地 产权 产能 亨 享 京剧 京师 亮相 亯 亲人 亲信 亲密 亲属 亲征 亲手 亲热 亲眼 亲身 亲近 人学 人影 人性 \
            人格 人次 仆人 仇恨 今儿 今夜 介于 介入 介质 从来不 从没 仓 仓库 他妈的 他家 仙人 代理人 代表性 代谢 以求 以示 以至于 以西 以防 仪仗 仪表 仲裁 价值观 价钱 任意 任教 任用 仿 企 企业家 \
            伍 众将 优于 优化 优异 会合 会同 会后 会场 会晤 会计师 会议室 传世 传令 传出 传到 传奇 传授 传染病 传输 传达 传送 伤势 伦 伪 伴生 伴随 伸展 伺候 似地 伽 低温 住处 住宿 住院 佐 佑 \
            体力 体格 体检 体育场 体表 体质 体长 何不 何在 何故 何时 何等 余万 余下 余地 余家 余额 作文 你好 你家 佣 佩 佷 佹 佺 使出 使劲 使者 使馆 侄 侄儿 例行 侍候 供养 依托 侠 侥幸 侧面 \
            侵占 侵略军 侵蚀 促 促成 俗名 保住 保全 保守 保定 保密 俞 信件 信念 信贷 修养 修复 修炼 修理 修筑 修行 修订 俯 俯身 倒退 倒霉 倘 倘使 借以 借助 借款 借鉴 倡导 倡议 债 债券 倾听 偅 \
            假使 假期 假装 偏重 做事 做人 做成 做饭 停下 健身 偶 偷偷 傀儡 傅 傍晚 傝 储存 催促 催化剂 傻子 僧人 僵尸 儒 儒家 儿女 兀自 元首 兄长 充实 充当 先令 先驱 光彩 光泽 光电 光线 光谱 \
            光谷 克制 兔 党政 党派 党组 入境 入学 入学率 全书 全县 全国性 全场 全城 全家 全局 全文 全新 全然 全球化 全称 八一 八卦 八旗 八角 八路军 公使 公公 公务 公寓 公报 公有 公然 公生桥 \
            公积金 公约 公职 公认 公道 公顷 六月 兮 共享 共有 共识 关上 关中 关切 关头 关税 关系人 关节 关门 兴衰 兵马 其一 其他人 其后 其时 典礼 养成 兼任 兼并 兼有 兼职 兼顾 内分泌 内在 内存 \
            内政 内讧 冈 再三 再有 再生 再生产 冒险 写下 写信 写出 写成 写道 军团 军政 军营 军费 军长 农历 农场 农奴 农田 冤 冤枉 冯 冲出 冲动 冲破 决不 决不能 决定性 决战 决计 况且 冷冷的 冷却 \
            冷战 冻 净利润 准则 凌晨 减小 减弱 减肥 凝 凝神 凝聚 凝视 几万 几十个 几名 几声 几家 几日 几条 几百年 几经 凤 凶猛 凶险 凸 凹 出兵 出击 出动 出卖 出国 出场 出境 出自 出血 出路 出面 \
            击中 函 凿 刀子 刀法 分公司 分割 分数线 分歧 分水岭 分辨 分量 分院 刊 刊登 刑法 刑罚 列举 列席 列强 刚好 创制 创始人 创造性 初年 初时 判处 刨 利于 利息率 利税 别名 别墅 别处 到位 \
            到时候 制导 制裁 制造业 券门 刺刀 刻有 刻画 剁 剃 削减 剌 前一天 前夕 前方 前沿 前身 前边 前锋 剥 剥夺 剧团 剧场 剧本 剧毒 剧目 剧社 剧院 剩余 剪刀 割据 剿 力图 力求 劝说 办公 功力 \
            功劳 功效 功率 功绩 功臣 加之 加剧 加深 加热 加班 务实 务必 劧 动人 动力学 动弹 动摇 动机 动用 动荡 动身 助手 劲力 劳务 势头 势必 勇士 勋 勋章 勘探 勤 勤劳 勪 勭 勮 勯 勾当 勾结 \
            勿 包袱 包装 包裹 化为 化疗 化肥 化解 北上 北侧 北岸 北面 北魏 匠 匪 匹 匹配 区划 医师 匾 十一五 十一届 十一月 十七 十七年 十万 十三年 十个 十九年 十二年 十二月 十五大 十六年 十几个 \
            十几年 十天 十足 千尺 千张 千里 升起 午 半决赛 半夜 半导体 半径 半截 半空 华人 协 协作 协同 卑 卑职 单一 单个 单元 单刀 单板 单词 卖国 南下 南侧 南北朝 南唐 南岸 南朝 南端 南面 博 \
            卜 卡车 卢 卤 卤鸡 卧室 卫兵 卫士 卫队 危 危难 卸 厂家 厂长 厄 历史性 历程 历经 厉声 压制 压抑 压缩 厌 厌恶 厕所 厚度 原材料 原油 厢房 厨房 去过 县境 县市区 参照 参见 参议院 参谋 \
            参谋长 参赛 参赞 双儿 双目 双腿 双臂 双边 双重 反之 反倒 反共 反动派 反帝 反思 反手 反攻 反潜 反馈 发信 发信人 发光 发展观 发扬 发抖 发源地 发电 发病 发觉 发送 取名 取胜 受不了 受过 \
            变异 变形 变态 变换 变法 变质 叛 叠 口头 口子 口腔 口袋 口里 口音 古今 古称 叩头 只顾 叫卖 叫声 叮 可口 可可 可比 可爱 可知 可笑 可行 台下 史书 史学 史记 右侧 右倾 右派 右臂 右边 \
            号令 号码 司长 叹息 吃惊 吃法 各处 各州 各市 各方 各派 各路 吆喝 合力 合计 合资 合金 同义词 同伴 同等 同类 同行 名优 名列 名声 名家 名将 名胜 名胜区 名茶 名誉 后备 后宫 后悔 后方 \
            后裔 后边 后退 吏 向上 向下 向着 吕 君子 吟 否 否认 听众 听力 听听 启发 启用 吸取 吸引力 吸烟 告别 告知 告辞 呐喊 呕吐 呛 呜 周刊 周末 周长 呰 呸 呻吟 呼叫 呼呼 呼声 命中 咀 和约 \
            咏 咦 咧 咬牙 咱俩 咳 咽喉 哀 品位 品级 哉 响声 哑 哑巴 哗 哭声 哭泣 哲 哲学家 哽咽 唇 唐朝 唬 售 唯 唯有 唯独 啃 商场 商店 商用车 商贸 啗 啤酒 啪 喃喃 善人 善良 喇 喉 喉咙 \
            喊声 喊道 喘 喜事 喜剧 喜悦 喵 喷出 嗐 嗓子 嗔 嗕 嗘 嗣 嗭 嘱咐 嘴角 嘻 嘿嘿 噢 器材 器械 器物 噷 嚭 嚼 四人帮 四位 四名 四品 四级 四肢 四面 四项 回应 回想 回收 回旋 回身 回避 \
            团团 团城 囧 囨 园艺场 困境 困惑 困扰 围剿 围攻 围着 固有 国产 国人 国共 国务 国立 国营 图形 图谋 圆圆 圆形 圆柱 圆满 圈子 土匪 土家 土层 土特产 圣人 圣地 圣旨 圣母 圣水 在位 在家 \
            在职 圭 地壳 地板 地毯 地狱 地理学 地级市 地表 地里 场上 场地 场景 址 均衡 坎 坏事 坏人 坐标 坐落 坚固 坚守 坚实 坚硬 坝 坠 坦 坪 垂体 垫 垬 埋伏 埋怨 埌 城下 城北 城头 城池 城郊 \
            培训班 基金会 堆积 堕 堪 堪称 塌 塑料 塑造 塘 填写 填补 境地 境外 墓室 墓葬 墙壁 增产 增值 增收 增殖 增至 增进 增长率 增高 墮 壁上 士气 壮大 声势 声称 声誉 处分 处在 处境 处死 \
            处理器 変 夋 夌 复兴 复制 复合 夎 夔 外事 外人 外出 外商 外围 外国人 外头 外形 外援 外文 外来 外皮 外科 外表 外观 外边 多万 多于 多余 多元 多媒体 多条 多样 多用 多项 大专 大中型 \
            大举 大伙 大冶 大刀 大功 大厦 大同 大名 大哭 大块 大堤 大妈 大姐 大字 大幅度 大方 大权 大树 大楼 大火 大炮 大理 大盘 大石 大红 大纲 大肆 大脑 大自然 大败 大赛 大选 大部 大面积 天地会 \
            天府 天生 天色 天花 天赋 天麻 太守 太师 失利 失调 失踪 头儿 头痛 头目 头部 头陀 头领 夸 夸张 奇迹 奈 奈何 奉命 奉献 奉行 奋力 奋起 奏折 契 奔腾 奔跑 奔驰 奕 奖学金 奖惩 套餐 女婿 \
            女孩子 女王 女生 女郎 奴婢 奴役 奸 好不好 好人 好几个 好多 好奇 好歹 好转 妄 妖精 妥 妥协 妨碍 妮 妹 妹子 妾 姐妹 姑妈 委屈 姘 姝 姥 姹 姿势 姿态 威严 威风 娇 娉 娌 娑 娘娘 娴 \
            婂 婆 婚礼 婚育 婢 婴 媒 媒介 嫂 嫂子 嫔妃 嫣 嬩 嬪 嬫 子公司 子弟 字体 字数 字样 字母 存储 存款 孟 孢子 孤独 学到 学员 学堂 学府 学府路 学界 学联 学费 学问 宁愿 宅 宇 守卫 守城 \
            安心 安置 宋朝 完备 完好 完工 宏 宏伟 宏大 宗室 官场 官署 官话 定价 定向 定居 定然 定理 宝刀 实业 实习 实事 实体 实录 实战 实物 宠 审判员 审批 审核 审美 客厅 客商 客场 客店 客车 \
            宣扬 宣称 宣读 室内 宦官 宫灯 宫门 宰 宰相 害死 宴 宴会 家人 家具 家务 家电 家门 容貌 宽大 宽广 宽度 宾 宾馆 宿 宿舍 寂寞 寂静 寄托 寄生 密布 密码 富于 富人 富户 富裕 富贵 寒冷 \
            寒意 寓 察看 察觉 寸 对了 对准 对照 对称 对策 寺院 导向 导师 导游 导航 寿 封面 将要 将近 尊敬 小事 小于 小伙子 小儿 小吃 小孔 小将 小时候 小船 少于 少爷 尖锐 尘 尤为 尸身 尸首 尹 \
            尺 尺寸 尺度 尽力 尽头 尽数 尾巴 局限 屁 层层 层面 居于 居多 屈 屈原 届时 屋脊 屎 屏 屏幕 展出 展现 属下 属性 屠杀 屯 山下 山中 山前 山头 山石 山路 山道 山里 山麓 岁月 岂能 岄 \
            岩浆 岭子 岸上 峡谷 峨嵋 崔 崛起 崩 崩溃 崭新 嵋 嵌 嶄 嶇 嶈 州府 州政府 巡 巡逻 巢 工业园 工会 工作日 工作者 工农 工农业 工商业 工地 工场 工夫 工序 左侧 左臂 左边 巧妙 巨额 差点 \
            已成 巷 巾 币 市中心 市内 市容 市政 市级 帅 帆 师团 师徒 帐篷 帕 帘 带上 带到 带头 带走 帮忙 常人 常住 常年 常数 常绿 帽 幕僚 干活 干预 平儿 平地 平坦 平定 平生 平稳 平行 年产 \
            年头 年末 年级 年薪 并入 并肩 幸 幸亏 幸好 幸运 幼 幼虫 幽 幽默 庄稼 庄重 庇 序列 庑 应力 应城 应届 应急 应聘 应聘者 底部 店铺 庝 庡 庢 度假 度过 座位 庭 庶 庸俗 延 建于 建工 \
            建平 建材 建都 开业 开出 开办 开头 开工 开幕 开支 开玩笑 开设 开门 开阔 弃权 弊 弓 引领 弗 弥 弥漫 弥补 弧 弧形 弱点 弹劾 强制 强力 强劲 强势 强盗 强盛 强行 归于 归属 归来 归纳 \
            归还 当做 当先 当成 当晚 当着 当面 形似 形制 形容 彦 彩色 彩陶 彬 影响力 彲 往事 往后 往年 往日 征收 径流 径流量 径直 得来 徘徊 徙 御史 御驾 循 微弱 微波 微生物 心上 心底 心意 心愿 \
            心疼 心目 心脏病 心腹 心血 必将 忍受 忍耐 忒 忓 志愿者 忙碌 忠诚 忧虑 快快 快步 快照 快要 忽地 忽略 怀孕 怀抱 怀着 态势 怒气 怒火 思念 思想家 思潮 思索 怡 急于 急剧 急性 急流 急速 \
            急需 性别 性子 性情 怪物 怯 总共 总兵 总和 总监 总称 总管 总长 总队长 恋 恋爱 恒 恕 恢 恨不得 恭敬 恰 恰当 恰恰 恶人 恶劣 恶化 恶心 恼 恼怒 悄悄地 悉 悔 悬殊 悲 悲惨 悲痛 情势 \
            惊动 惊呼 惊喜 惊奇 惊慌 惊醒 惜 惟 惟一 惟有 惠 惨案 惨重 惭愧 惯例 惯性 想像 想必 想来 愈合 愈来愈 意味 意图 意愿 意杨 愚 愚蠢 感冒 感叹 感慨 愤慨 愬 慈 慌忙 慎重 慢性 慧 慷慨 \
            憋 懒 成交 成化 成员国 成型 我校 我省 我行 戒指 或者说 战乱 战事 战俘 战区 战友 战败 战车 战马 戜 戝 戟 户籍 房中 房价 房基 房里 房门 所学 所得 所指 所有人 所有制 所有权 所有者 所致 \
            手势 手工 手帕 手持 手枪 手脚 手足 打下 打入 打出 打发 打工 打断 打架 打造 打量 扛 执掌 扩充 扩散 扭转 扮 扮演 扰 扳 扶持 扶贫 批次 批量 找出 承包 抉择 抓紧 抓起 投产 投机 抗击 \
            抗拒 抗敌 折子 折磨 折腾 抚摸 抛弃 抢救 护卫舰 护士 护送 报上 报刊 报复 报酬 抬高 抱怨 抵制 抵御 抵挡 抵达 抽出 抽屉 抽象 拂 担保 担子 担当 担忧 担负 拈 拈阄 拍拍 拎 拓展 拔出 拚 \
            拚命 招商 招待会 招数 招聘会 拟定 拢 拣 拥护 拥挤 拦住 拧 择 拯救 拰 拱手 拳头 拴 拾荒 拿下 拿来 拿破仑 持久 持股 指令 指南 指向 指导员 指引 指望 按摩 按时 挎 挑选 挖掘 挟 挠 挡住 \
            挥手 挥舞 挪 挫折 振 振兴 振动 挽 挽救 捅 捆 捎 捐 捕捉 捕捞 捕食 捕鱼 捞 损 损坏 换上 据此 捶 捷 捻 掀 掀开 掌声 掌门 掌门人 掏 排出 排斥 排水 排水量 排长 排队 掠夺 掠过 探花 \
            接下来 接口 接应 接管 接见 控股 推举 推向 推拿 推测 推理 掩护 掩盖 掩饰 揉 提交 提及 提取 提拔 提案 提示 提请 提防 插入 揖 握住 揣 揭开 揭示 揽 搁 搅 搏斗 搓 搜集 搞好 搭配 搴 \
            摆在 摆手 摇晃 摊 摔倒 摘要 摧毁 摩擦 摹 撕 撤退 撬 播 播放 播种 撮 撳 擅 擅自 操心 操练 攀 支队 收取 收复 收支 收敛 收缩 改制 改成 改组 改编 改良 攻克 攻入 攻势 攻占 攻打 攻破 \
            放下 放入 放出 放到 放声 放大 放射性 放开 放手 政事 政制 政局 政治局 故居 故障 效 效力 敌军 敌后 敌方 救人 救助 救国 救援 救济 敕 教义 教室 教导 教徒 敝 敞开 敢于 散发 散布 散文 \
            数万 数值 数十 数十年 数千 数学家 数年 数据库 数日 数次 数码 数额 整修 整天 整数 整治 敷 文人 文官 文集 文革 斌 料到 料想 料理 斟 斡 斤 斧 斩首 断定 断层 断裂 新人 新堤 新娘 新年 \
            新式 新石器 新风 新高 方丈 方位 施展 旅游局 旅馆 旗下 无从 无偿 无关 无可 无声 无处 无异 无形 无意 无效 无穷 无线 无聊 无能 无色 无记名 无辜 无霜期 无非 无须 日元 日夜 日渐 日照 日记 \
            日趋 旨在 早日 早早 早晚 旱 时光 时常 时报 时时 时而 时说 旷 旺 旺盛 昂 昂贵 昆 明亮 明儿 明年 明末 明知 昏 昏迷 易于 星云 星宿 星系 映 春季 昨夜 昨晚 昭 是因为 昼夜 显出 显示器 \
            显赫 显露 晃动 晚会 晚辈 晚饭 景色 晴 晶 智力 智能 暂且 暂停 暗想 暗示 暗自 暮 暱 暴 暴力 暴动 暴雨 曲线 更换 曼 替换 最先 最好 最快 最深 最长 最高峰 月光 月底 月球 月经 有余 有如 \
            有序 有无 有望 有毒 有用 有的是 有益于 有钱 服侍 服务业 服务器 服用 服饰 望去 望望 望见 朝代 朝天椒 朝政 朝着 朦胧 木头 木板 未免 未曾 未知 未经 末年 末期 末端 本世纪 本土 本届 本性 \
            本版 本省 本章 本能 札 朴实 机体 机密 机枪 机械化 机电 机票 机能 杀伤 杀手 权限 杉 材 村子 村庄 村长 杜 束 束缚 条款 来临 来信 来历 来往 来得 来得及 来时 来源于 来讲 来访 杰 板栗 \
            极力 极好 极度 极限 构 构件 构建 枉 析 枕 枕头 林中 果实 果断 果树 枢 枭 架子 染料 染色体 柔软 柜 查处 查询 柬 柱子 栏 栏杆 树上 树干 树林 树枝 树种 栖 栖息 校区 株 样式 核桃 \
            核潜艇 核试验 根源 格式 栽 框架 案例 桌 桑 桥面 桨 桩 桶 梍 梗 梭 梯 械 检 棉纺织 棚 森 森工 棰 棱 棵 椂 椅 植 椒 楀 楞 楼下 楼梯 概率 概论 榜眼 榨菜 榻 槎 槦 模仿 模范县 樺 \
            樻 橡胶 檀 欎 欏 欐 欢呼 欧洲人 欲望 欺 欺侮 欺负 欺骗 歌剧 歌声 歌舞 正值 正月 正桥 正直 正统 正规 正说 此举 此地 此类 此言 步枪 步行 步骤 武官 武术 武艺 武警 死亡率 死伤 歼 歼灭 \
            殊 残疾 残疾人 殖民 殖民者 殡葬 殷 毁灭 毅 母子 每周 每股 每逢 毒品 毒性 毒药 毒蛇 比作 比如说 比起 毛尖 毛病 毫克 氏族 民俗 民兵 民办 民工 民航 民营 气愤 气概 气派 气流 气质 氖 \
            氛围 氢 氣 氧气 氬 氮 水上 水产品 水位 水准 水分 水土 水底 水文 水泵 水源 水生 水电 水电站 水能 水路 水量 永不 永久 汁 求助 求得 求职者 汇合 汇票 汇集 汉代 汞 江淮 江豚 江面 汽配 \
            沉思 沉淀 沉着 沐 没事 没收 没法 沦为 沮丧 河段 河蟹 河边 油田 油画 油脂 治所 治权 治病 沾 沿江 沿线 沿途 泄 泊 法人 法则 法官 法治 泡沫 波动 波长 泥土 泥沙 注定 注射 注意力 注释 \
            泼 泽 洋人 洋芋 洞口 洞穴 津贴 洺 活塞 活性 活泼 洼地 派兵 流下 流亡 流体 流出 流失 流氓 流水 流泪 流派 流程 流经 流芳 流血 流贼 流露 浇 浑 浓缩 浙 浩 浪漫 海内外 海岸线 海边 海里 \
            海面 浸 浼 涂料 涅 消极 消毒 涉 涘 涨幅 涵盖 淡水 淡淡 淫 深夜 混战 淹没 添加剂 清宫 清廷 清新 清晨 清末 清水 清澈 清炖 清蒸 清除 清风 渔 渔民 渗透 渝 渠 渡过 港澳 游击队 游泳 \
            游牧 游览 湅 湖面 湘鄂 溅 溶 溶于 溶剂 溶解 滀 滃 滆 滇 滋 滋味 滋润 滚滚 滥用 滨 漆黑 演化 演唱 演练 演讲 漕运 漩 漫 潃 潘 潜在 潜水 潭 潮流 潮湿 澄 澧 澳 澹 激战 激昂 濡 濮 \
            瀵 灌木 火光 火器 火把 火灾 火炬 火烧 火焰 火药 灭绝 灯火 灯笼 灰色 灶 灾区 灾害 灿烂 炎 炒米 炒菜 炮兵 炮塔 炮声 炯 炸药 点儿 点燃 点着 点缀 点评 烈士 烘 烛 烟草 烟雾 烧毁 烧烤 \
            烧饼 烩 热心 热爱 热门 烹制 烹调 焉 焚 焦急 焦点 焦虑 煌 煞 煤矿 照例 照射 照料 照明 照样 煨 熔点 熙 熟练 熶 熸 燃 爱好 爱心 爵 爽 版图 牌子 牌楼 牛奶 牡 牢固 牢牢 牧 物流 牲畜 \
            牵制 牵引 特区 特地 特意 特级 犁 犬 犯规 犱 犲 犳 狐 狠狠 狩猎 独具 独裁 狭 狮 狱 狼狈 猎 猛然 猜想 猜测 猪肉 献策 猴子 猿 獾 率先 玉器 王位 王家 玛 玩具 玩笑 玫瑰 环绕 现今 \
            现任 现役 珊瑚 珍珠 班主任 班子 班长 珰 球场 理学 理应 理智 理财 琛 琢磨 琳 琴台 琵琶 瑕 瑙 瑞 瑰 璋 璺 瓜 瓦屋 瓦解 瓮 瓷 瓷器 甘 甘心 甘蔗 甚为 甜酒 生产线 生产者 生出 生前 \
            生殖 生源 生物学 生育 用不着 用品 用心 用意 用水 用药 甫 甭 甯 田地 甲板 甲鱼 申 申诉 电压 电子书 电报 电机 电梯 电池 电源 电磁 电视剧 电路 男孩 画面 畅 界限 畏 畏惧 畔 留下来 留意 \
            留给 畜 畜牧 畜牧业 略有 畸形 疑心 疑惑 疑问 疑难 疗效 疗法 病变 病因 痒 痕迹 痛哭 痛快 痰 痴 瘤 癌 癌症 白衣 白鳍豚 百分点 百官 百花 皇位 皇太极 皇室 皇权 皖 皮子 盈利 益 盏 监控 \
            监测 监狱 监督权 盛大 盛开 盟 盟主 目睹 盲目 直属 直线 直言 直辖 直达 相交 相会 相传 相助 相处 相接 相救 相识 相貌 相近 相通 相遇 盼望 盾 省城 省外 省政府 眉头 眉毛 看不到 看似 看好 \
            看待 看成 看望 看清 看病 看起来 看重 真相 真空 真诚 眠 眨 眼球 眼色 眼镜 着实 着眼 督察 睦 瞄准 瞎子 瞥 瞧见 瞩目 瞻仰 知县 知府 知晓 知觉 短信 短暂 短短 石化 石器 石墨 石壁 石碑 \
            石窟 石膏 石门 矿冶 矿床 矿石 矿藏 砂 砂土 研 研究院 研讨 研讨会 破产 破裂 破译 硫 硬件 确切 确有 碍 碘 碟 碰上 碰撞 碱 碾 磅 磕 示 示意 示范 礼堂 礼貌 社长 祐 祖师 祖父 神功 \
            神奇 神往 神态 神气 祠 祥 票价 祭天 禁不住 禁区 禁地 禅 禰 禹 离去 离婚 秀丽 秀才 私营 秃 秋天 科举 科学院 科目 秘 租界 积分 积温 积蓄 积雪 称作 称帝 移居 移植 稀有 稍微 稍稍 税务 \
            稳定性 究 空白 空调 空运 空降 穿越 突厥 突发 突围 窃 窖 窗户 窟 立下 立体 立方 立方米 立足 站住 站立 站长 竞选 竣工 端的 端门 笂 笃 笑嘻嘻 笑声 笔记 笔记本 笛 符 第一位 第一名 \
            第一天 第一届 第一步 第一种 第一部 第七 第三个 第三批 第三次 第二年 第五次 第六 第六次 笼 笼罩 筑城 筑成 筷子 筹 筹备 签名 简 简化 算术 管制 管家 管理权 管理者 管道 箢 箣 箱子 篃 篮 \
            篮板 篮球 簇拥 簨 簿 籗 类别 粗大 粤 粪 精密 精巧 精度 精致 精英 精通 精锐 糊 糊涂 糍粑 糖尿病 糟 糟糕 糯米 糯米饭 系数 紊乱 紟 素有 索性 紧接着 紧迫 紫色 紶 綋 緱 繀 繁华 繁多 \
            繁忙 繁琐 繁衍 繁重 繃 繕 纠缠 红土 红墙 红烧 红花 纤维板 纤维素 约定 纪 纪念馆 纬 纯属 纯收入 纯碱 纯粹 纱 纵横 纵贯 纸坊 纺 纺织品 线性 线索 组长 细细 细致 终年 终止 终端 绉 经受 \
            经贸 结实 结局 结晶 结算 绕过 绗 绘制 给出 绝望 绞 统率 统称 统领 绢 继位 绳子 绳索 绵延 绾 绿萼 绿豆 缅 缓和 编写 编成 编钟 缘故 缩短 缴纳 缸 缺口 缺点 缺陷 罐 罐子 网民 罕 罚款 \
            罪名 罪恶 罪行 署 羁縻 羊皮 羊肉 羌 美女 美学 美誉 羞 羡慕 群众性 群臣 羹 翅膀 翌年 翘 翻修 翻身 老兄 老头子 老实 老家 老年人 老鼠 而后 而立 而论 耐心 耕 耕作 耕种 耗 耗费 耙 耳光 \
            耳边 耸 耽搁 耽误 聊 职员 职称 联军 联名 联手 联络线 联队 聘 聘请 聚会 聚合 聚居 肃 肆意 肌肤 肖 肝脏 肠 股价 股本 肢体 肥料 肥沃 肩上 育 育才 胀 胁 胆子 胈 背叛 背影 背心 背部 \
            背面 胎 胎儿 胜地 胜负 胜过 胜迹 胡乱 胤 胶 胸前 胸膛 脂 脆 脉冲 脏 脑海 脚步声 脱身 脸颊 脾 腊 腊肉 腐 腐蚀 腑 腮 腹中 腹地 腻 膝 膳 臣民 自动化 自卫 自卫队 自发 自古 自学 自家 \
            自尽 自愿 自此 自治权 自然界 自知 自立 自给 自豪 至尊 致命 致远 舅舅 舌头 舍不得 舍得 舒适 舟 航道 舰船 舵主 船头 艇 良久 良心 色素 色酚 艳 艺 艾 节制 节省 节约 芒 芙蓉 芝 芥 芦花 \
            芦苇 芯 花卉 花样 花生 花费 花钱 芳 苍白 苑 苔 若非 苦恼 苦笑 苦苦 苦难 英军 范 茅 茨 茫然 茫茫 茬 茸 草丛 草地 荒凉 荒漠 荤 荫 药师 药用 荷叶 莎 莱 莲花 获奖 获悉 获胜 菊 菑 \
            菜肴 营地 营建 营救 营长 萧 萨 落入 落到 落叶 落地 落成 著称 著述 葡萄 董 葫芦 葱 蒋 蒲 蒿 蓉 蓦地 蓬 蔓延 蕃 蕴藏 蕴藏量 薄弱 薇 薛 薪 薪水 薪酬 藉 藤 藩 藻 藻井 蘑菇 虏 虑 \
            虘 虚假 虞 虹 蛋壳 蛛 蜈蚣 蜡烛 蜿蜒 蝉 融 融资 螺 螺旋 蟹 血压 血腥 行人 行军 行列 行径 行星 行李 行礼 行程 行驶 衔接 衙署 衡量 衣衫 衣袖 衣裳 衣襟 补给 补贴 表决权 表述 衫 衰 \
            衰落 袖子 被俘 被动 被告 被子 裁决 裁判 裏 裕 裘 裙 裤子 褪 西岸 要么 要害 要死 要紧 见得 见解 见证 见识 观光 观赏 观音 规格 规章 规范化 觅 视线 视觉 视野 觉醒 角落 解体 解剖 解开 \
            解散 解答 解脱 解读 触 言论 詹 警 警卫 警官 警惕 警方 譬如 计较 计量 订立 认出 认可 认同 讨厌 讨好 训练班 议程 议题 记者会 记述 讲求 讲述 讳 许家 讽刺 设计师 访谈 诀 评审 评选 词典 \
            词汇 诏令 试用 试试 试题 诗篇 诗集 诚 诛 话剧 该书 该市 该校 详 诧异 语文 语族 语气 语法 语音 误会 误解 诱惑 诲 说好 说实话 说服 请安 请教 请来 请问 诸位 读书人 课堂 调制 调剂 调和 \
            调研 调解 谈论 谈谈 谏 谕 谣言 谦 谨 谭 谷地 谷物 豌豆 象是 豫 豹 貌 貜 贝 负面 贡 财经 责备 账 质地 质疑 质询 贩卖 贪 贪污 贫 贫富 贫民 贫穷 贫苦 贬值 购 购物 贮藏 贯 贯通 贱 \
            贵妃 贷 贿赂 资深 资讯 资费 赋税 赌博 赏赐 赔 赚钱 赛事 赛后 赞叹 赞同 赞扬 赞赏 赠 赣 赤壁 赤道 赫 走势 走廊 走狗 走私 走访 走路 走过 走近 走马岭 赶上 赶回 赶忙 起兵 起初 起床 \
            起码 起草 起诉 趁机 趁着 超市 超级 越发 趋于 趋向 趟 趾 跃起 跟前 跟着 跨度 跨越 跪倒 路边 路过 跳槽 跺 踁 踅 踌躇 踏上 踏实 身为 身份证 身受 身形 身影 身心 身着 身躯 身高 躬身 \
            躯体 躲避 车上 车厢 车子 车牌 车站 车间 轨 轩 转为 转发 转型 转念 转而 转运 轮流 轮番 轮船 轰炸 轰炸机 轻型 轻声 轻工 轻工业 轻微 轻轻地 轿子 轿车 较差 较量 辇 辈出 辑 输送 辛 辞去 \
            辣味 辫 辱 边上 边区 边防 迁移 迁都 迄今 过儿 过剩 过后 过境 过往 过早 迈 迈进 迎来 迎面 运力 运算 运营商 运转 运输机 运送 近似 近年 还原 还好 这一下 这回 这点 这笔 这边 这部分 进京 \
            进出 进出口 进宫 进深 进球 进门 进驻 远征 远离 远程 远销 违背 连同 连声 连夜 连长 迟早 迟疑 迫 迫切 迫害 迷信 迹 迹象 追击 追加 追溯 追究 追逐 追问 退化 退却 退回 退役 适 适于 \
            适应性 逃出 逃跑 逃避 选举权 选任 选区 选定 选用 选票 选集 选项 逍 透过 逐 逐年 递给 途 通俗 通向 通商 通天 通报 通红 通高 逛 造就 造纸 造船 造诣 逢 逮 逸 逻 逼近 逾 遇上 遇见 \
            遍及 遍布 遏制 遗体 遗留 遥 遥远 遮 遵 邑 邓 邢 那年 那日 那条 那次 邮政 邮电 邻国 邻居 邻近 郊区 郑重 郧 部下 部件 部委 部族 都察院 都督 都督府 鄂豫皖 配件 酒家 酒杯 酒精 酥 酱 \
            酸性 醇 醋 采纳 采集 释 里头 里边 重任 重修 重力 重型 重心 重檐 重用 重申 重组 重要性 野人 野兽 野外 野心 野战军 野蛮 量子 金丝 金代 金台 金牌 金花 金轮 鉴 鉴于 鍓 鍘 鍜 鎬 鎯 鎰 \
            鎸 鏀 鏁 鏅 鏋 鏍 鐒 鐜 鐢 鐩 鐫 鑰 鑳 鑷 鑻 针对性 钛 钞 钠 钢材 钢琴 钢筋 钥匙 钦差 钧 钱币 钴 钻进 钾 铀 铃 铝 铬 铮 铲 铸造 链接 销 销售额 锋 锜 锤 锥 锦标赛 锦衣卫 键 \
            锰 锺 镁 镇上 镇定 镍 镐 镖 镜头 镜子 镶 长久 长叹 长子 长征 长远 长长的 閫 閬 閭 閮 闀 闂 闄 闈 门上 门人 门内 门楼 门槛 门票 门窗 门类 闪烁 闪电 闪避 问世 问起 问问 闲暇 间谍 \
            闻一多 闻到 闽 阁下 阅 阔叶树 阜 队友 防卫 防备 防护 防水 防线 防范 阴影 阵容 阵法 阵阵 阶梯 阻力 阻拦 阻挠 阻挡 阻碍 附属 陆游 陌生 降临 降价 降水 降落 限于 陕 陙 陡 院中 院内 \
            院里 除去 除外 险些 陪同 陵墓 陶 陶瓷 陷于 陷阱 隆中 隆庆 隆重 隋唐 随机 随身 隐居 隐瞒 隐蔽 隔离 隶 难受 难怪 难民 难过 雄伟 雄壮 集团军 集成 集结 雇 雇主 雇佣 雕塑 雨水 雪白 零星 \
            震动 震撼 霍 霎时 霜 露天 霳 霸 青睐 青铜 靖 静止 静脉 静静地 非凡 靠近 面上 面包 面孔 面条 面目 面色 鞍 鞘 韦 韬 韵 顶上 顶端 顶部 顺便 顺手 顽 顽强 顽童 颂 预 预先 预备 预报 \
            预料 预言 预警 领会 领取 领地 颊 频 频频 颗粒 额头 颠 颤抖 风俗 风声 风情 风气 风水 风流 风采 风雨 飞扬 飞舞 食堂 食性 餐 餐厅 餐馆 饥饿 饭菜 饮料 饮酒 饰 饲 饲料 饵 饷 饿死 馒头 \
            馔 首届 首府 首座 首批 首要 首长 首饰 香味 香料 香蕉 马路 驮 驰名 驱 驱动 驱逐 驱逐舰 驸马 驻军 驻华 驻外 驻扎 驻足 驼 驾驶 驾驶员 驿 骄傲 骆驼 骇 验证 骑士 骞 骡子 骨头 骨骼 高举 \
            高亢 高产 高位 高压 高声 高尚 高新 高档 高涨 高空 高粱 高血压 高高 鬼子 魅力 魔教 鰁 鱼池 鲜卑 鲜红 鲜美 鲜艳 鲟鱼 鲢 鲤 鲨 鳄 鳇鱼 鳌 鳍 鳔 鶴 鸟瞰 鸟类 鸠 鸭子 鸳鸯 鹃 鹅 鹏 \
            鹤 鹧鸪 黄家 黄昏 黎 黑人 黑夜 黑白 黔 默 默默 默默地 鼎 鼓乐 鼓吹 鼓舞 鼠 龄 龟 龢
            """
        ),
        (
            10,
            """
            一一 一丝 一个月 一体 一体化 一八 一再 一刀 一分 一刻 一剑 一副 一双 一口气 一同 一向 一团 一夜 一头 一封 一小 一幅 一律 一手 一本 一杯 一枚 一派 一流 一点儿 一碗 一笔 一篇 一线 一群 \
            一脚 一行 一贯 一辆 一辈子 一间 七年 万一 万多亩 万家 万年 万美元 丈 三位 三天 三层 三月 三次 三种 三级 三面 上前 上司 上层 上帝 上游 上班 上空 下列 下属 下游 下级 下载 下辖 下达 \
            下马 不下 不仅仅 不住 不便 不停 不准 不利 不及 不吃 不同于 不妨 不安 不宜 不小 不已 不幸 不怕 不成 不料 不易 不曾 不满 不然 不等 不算 不能不 不良 不觉 不该 不远 不难 不顾 丐帮 丑 \
            专利 专制 专政 专科 专线 世上 世人 丘 业绩 东侧 东南部 东汉 东经 东风 丞相 两代 两句 两名 两地 两家 两届 两座 两类 两边 两院制 两面 严厉 严峻 严肃 丧失 个个 个性 丫头 中医 中午 中叶 \
            中外 中小学 中年 中方 中等 中纺 中药 为止 为首 主场 主导 主峰 主席团 主流 主编 主观 丽 举动 乃是 乃至 义军 乌 乎 乐器 乘机 九年 习 习俗 乡镇 乡长 书写 书法 书籍 买卖 乾 予 争议 \
            争论 事儿 事先 事故 二十 二十年 二月 二级 二者 二路 亏 亏损 互联网 五个 五代 五分 五月 五间 井 交往 产业化 产卵 产物 亲兵 亲切 亲戚 亲王 人为 人事 人口数 人心 人文 人身 人选 人造 \
            人间 亿吨 什 什么样 仁 仅次于 仆 仇 今晚 仍旧 从不 从业 从中 从前 从小 从未 付 付出 代价 代理 代表作 代表团 以东 以免 以内 以南 以往 以此 以至 以致 仪 仪器 仰 任何人 任命 份额 伊 \
            伐 休闲 优 优先 优惠 优点 优美 优越 伙 伙伴 会员 会见 会计 会谈 会长 伞 传入 传媒 传递 伤亡 伤口 伤害 伤心 伯 伴 位居 低下 低头 住宅 体会 体积 体重 体验 何以 何处 何必 余种 作业 \
            作物 作风 佩服 佳肴 使命 例外 例子 侍 供奉 供给 依旧 依次 依赖 侨 侯 侵 侵入 侵犯 侵略者 便于 便利 便宜 促使 俊 俗 俗称 俘虏 保卫 信仰 信任 信奉 信息化 信用 修缮 俱乐部 候 倚 借口 \
            债务 倾 倾斜 假如 假定 假设 偏偏 停留 健 健全 偶尔 偶然 傗 備 傚 傛 储备 催 兀 允 元代 元朝 元素 充 充足 兆 先前 先是 先行 先锋 光学 光明 光芒 克服 免 免得 免疫 免费 兑 兑换 兘 \
            党内 党员 党委 兜 入侵 全会 全党 全军 全力 全境 全民 全长 八个 八戒 八月 公务员 公告 公子 公平 公式 公社 六个 六年 六部 兰 关闭 兴起 兵刃 兵器 兵团 兵部 其间 典 兼备 兽 内力 内功 \
            内外 内战 内涵 内陆 册 再度 写作 军中 军区 军士 军师 军方 军民 军用 军舰 军马 农 农产品 农作物 冠 冬 冬天 冬季 冲击 决赛 冶金 冷静 净 凉 减轻 凑 几下 几位 几何 几分 几十年 几步 \
            几种 凭借 凶 出任 出台 出名 出土 出征 出手 出版社 出生 出色 出门 击败 刃 分化 分工 分开 分支 分散 分数 分明 分泌 分流 分解 切实 刊物 刑 刑事 列入 列车 创业 创建 创建者 创立 初级 判 \
            判决 利害 利息 利润率 利率 别说 刮 制品 制止 制约 制药 制订 刷 刺史 剂 削 削弱 前列 前去 前景 前期 前线 前辈 前途 剑法 剥削 剧 剧烈 剩 剪 割 劈 力学 力度 力气 办事处 办学 加紧 \
            加重 务 动员 动静 助理 劫 劳 劳动者 勇 勇敢 勇气 勉强 勒 勫 勬 勾 包围 匆匆 匈奴 匕首 化合物 化石 北大 北宋 北纬 区分 区长 医 匾额 十一 十三 十二 十五年 十八 十八年 十六 十四 十大 \
            十月 千克 千公顷 千年 升高 半岛 半年 半数 半晌 半点 华侨 华表 协助 协商 单纯 单行 卖国贼 南宋 博览会 卞 占地 占据 卦 卧 卫 印刷 危害 危急 即位 即可 却说 卵 卿 厂商 历 历任 历时 \
            压迫 原先 原名 原本 原种场 厮 去世 县城 县委 县政府 县级市 参数 参观 叉 友 双眼 反击 反射 发作 发掘 发放 发言 叔叔 取代 取决 受命 受理 变为 变动 变更 变迁 变量 叙 叙述 叛乱 口中 \
            口号 口气 古人 古墓 古怪 古迹 叩 只管 叫作 召 召见 可不 可不是 可怕 可怜 可用 可能性 可谓 可靠 台上 台阶 史料 号召 号称 司令员 司令部 司机 各人 各位 各家 各族 各校 各界 合乎 合格 吊 \
            同一个 同情 同期 同步 同盟 同胞 名为 名义 名人 名单 名城 名片 名牌 名词 名贵 名额 后世 后人 后代 后勤 后果 吏部 向往 向来 吞 否定 含义 启 启动 吵 吼 呈现 周年 周边 呼吁 命题 咋 \
            和谐 咖啡 咳嗽 咽 品质 哄 哇 哈哈 响应 响起 哎 哟 哨 哪个 哪怕 唤 商务 商议 喀 善于 喇嘛 喜爱 喝酒 喷 嗗 嗤 嘴唇 嘴巴 嘴里 器官 嚷 囊 四下 四处 四方 四月 回事 回归 回忆 回报 \
            回过 回顾 团子 团长 团队 园 园林 困 围墙 固 固体 固然 国会 国内外 国师 国徽 国情 国旗 图书 图书馆 图像 图册 图库 在场 在外 在校 在线 地下水 地主 地域 地层 地形 地步 地租 地貌 地铁 \
            场合 场面 均匀 坊 坑 坚 坚定 坚强 坟 坡 坤 垂直 垃圾 垄断 型号 垜 垮 垱 埃 城中 城区 城墙 城外 域 培育 基于 基因 基层 堝 堡 堤 堵 填 填报 境界 墙上 增加值 增多 增大 增添 增设 \
            墨 墨镜 墩 壁画 壮 壮丽 声响 声道 壶 处处 处罚 处置 处长 夊 复习 夏季 外地 外汇 外界 外语 外贸 外部 外长 多久 多半 多名 多家 夜晚 夜里 夜间 大业 大为 大于 大众 大伙儿 大体 大使 \
            大地 大学士 大将 大局 大幅 大殿 大气 大爷 大片 大笑 大米 大胆 大致 大连 大队 天上 天体 天地 天堂 天天 天子 天然气 天空 太空 失业 失望 失误 头脑 头顶 夷 夺得 奋斗 奖励 奖金 奠定 \
            奥运会 女士 女孩 奴 奴才 奶 好事 好汉 好生 好看 好象 如是 如果说 妇 妇人 妻 姆 姊妹 始于 姐 姑 姓名 委 委托 姜 威 威力 娃 娃娃 娘子 娜 娟 娥 娱乐 婴儿 婶 媳妇 嫌 子口 子女 子弹 \
            字形 孝 季 孤 孤立 学历 学士 学派 学说 学院路 孩儿 宁 安定 安慰 宋代 完毕 完美 宏观 宗旨 官僚 官家 官府 官方 官职 定为 定义 定位 定律 定期 宛如 实用 实质 审理 审计 审计长 客气 客运 \
            宣 宣告 宫中 家中 家乡 家伙 家属 宸 容量 宽阔 密集 寒 察 寮 寰 对不起 对应 对待 对抗 对此 对比 对立 对话 对面 寻常 寻求 导 寿命 封闭 射击 射程 射线 尊严 小人 小型 小声 小孩 小孩子 \
            小小 小弟 小麦 少将 少林 少量 尖椒 尚无 尚有 尝 尝试 就此 就让 尴尬 尽可能 尽快 尿 局势 屁股 层次 屋子 屋里 屋顶 展 展览 屡 履行 山上 山谷 山顶 岀 岃 岛上 岛屿 岩石 岱 岳 岸 峡 \
            崇 崖 嶅 嶆 川 州长 巡抚 工业化 工匠 工商 工程师 工部 巧 巨 巩固 差距 己 已然 已知 市委 市政府 市辖区 师妹 师弟 师长 希 帖 带动 带有 带领 席 帮主 常委 常有 常规 常设 帽子 幅度 幕 \
            干什么 干净 干扰 干旱 干涉 干燥 干线 干脆 平安 平常 平方米 平日 平静 年份 年初 年轻人 并未 幻想 广播 广阔 庄 庆祝 序 应付 应有 底下 庞大 座谈会 庭长 庵 康 庸 延续 延长 廷 廷杖 建制 \
            建筑业 建筑物 建筑群 开会 开创 开口 开封 开拓 开来 开通 开采 弃 引入 引发 弟兄 弟弟 弯 弯曲 弹性 弹药 强化 强度 强迫 当事人 当今 当代 当作 当场 当天 当日 录 形状 彩绘 彭 影子 彼 \
            往前 往来 征服 征求 征集 径 待遇 很小 律师 後 徒弟 得出 得分 得意 得罪 御道 心头 心态 心思 心灵 心理学 心脏 必备 必定 必读 必需 忧 念头 忽视 怀 怀中 怀里 态 怎地 思路 怨 总之 \
            总书记 总产量 总会 总司令 总算 总经理 总裁 总部 总队 恐 恐怖 恐惧 恩施 恭 息 恰好 悄悄 悟 悬 悬挂 悲剧 情感 情报 情景 情节 惊人 惊讶 惧 惨 惩罚 惯 想不到 想想 想要 惹 愁 愉快 意志 \
            感动 感激 感谢 愣 愿望 慌 戏曲 成人 成效 我会 我军 我家 戒 或许 战后 战斗力 战线 截 截至 戳 户口 户部 房地产 房屋 所用 所知 所长 扁 手上 手下 手工业 手掌 手法 手续 手腕 手臂 才能 \
            扒 打仗 打倒 打听 打扮 打死 打电话 打着 打破 打败 扣 执法 扩 扩建 扫 扬 扭 承受 承诺 技 技巧 技能 技艺 抄 抑制 抖 抚 报仇 报名 报考 披 披露 抬头 抬起 抱住 抵抗 押 担 拆 拆除 \
            拉开 拌 拍卖 拍摄 拐 拒 招呼 招收 拟 拦 拦截 拼 拼命 拽 拾 拿出 拿到 持有 指定 指挥部 指点 指责 挣 挣扎 挨 捏 损伤 损害 捡 捣 据悉 掀起 掌管 掏出 排除 掘 掠 探明 探测 探讨 接到 \
            接收 接过 接连 控 推开 推翻 推行 推送 掩 描写 描绘 提倡 提议 提起 提问 揪 揭 揭露 援 援助 搂 搞笑 携 携带 摄 摄影 摆脱 摇摇头 摘 摩 撑 撒 撰 撰写 擅长 操纵 擒 支出 支援 支撑 \
            支柱 支流 支配 收到 收回 收益 收获 收藏 收购 收集 改名 改建 改装 放松 政务 政变 政委 政治家 政治部 故乡 故宫 故里 敏 敏感 教会 教堂 教材 教练 教育部 敬 数目 敲 整 整合 整整 整理 \
            整齐 文书 文献 斋 斑 新兴 新增 新月 新生 方才 方程 方言 施行 旁人 旅客 旅游业 旅游区 旅行 旋 旋转 旗帜 无力 无奈 无比 无线电 无限 日历 日后 日报 日月 旧址 早上 早年 早晨 时分 时尚 \
            时机 时辰 昆虫 明日 明明 昔日 星期 春天 春节 是非 晃 晋 晒 晓得 晕 晚年 晚期 普 景 景区 景观 景象 晶体 暂 暗中 暗器 暴露 曲折 更名 替代 最小 月亮 月份 有助于 有名 有害 有意 有时候 \
            有益 有趣 服 服役 服装 朗 期待 期望 期限 木工 未能 本书 本事 本国 本地 本市 本月 本领 朵 机动 机遇 杀人 杀害 杀死 权益 杆 杈 村民 村里 杖 来不及 来回 杭 杰出 板块 极了 极其 极少 \
            极端 林业 枝 枢纽 枯 某个 染 柔 查看 柱 柴 标 标语 树木 树立 核武器 格外 格局 栽培 桂 桃 桌子 档 档案 桥梁 梅 梢 梦想 梨 检测 检验 棉 棋 棍 棺 棺材 椅子 植被 楼上 概况 概括 \
            概览 榜 槽 模 模拟 模糊 模范 横贯 檐 欠 次年 次日 欢 欢乐 欢喜 欣赏 欧盟 款 歌曲 正中 正要 正面 此前 此处 此间 步伐 步兵 武力 武士 歪 死刑 死去 死者 残 残酷 殖民地 殿试 每人 每当 \
            每日 每月 比分 比重 毫不 民事 民众 民国 民用 气势 气味 气息 气象 氧 氧化 水下 水利 水力 水域 水库 水晶 水果 水泥 水流 水深 水稻 水系 水质 水运 水陆 永 求知 求职 汇 汇率 汉人 汉奸 \
            汝 池 汪 汽水 沈 沉吟 沉积 沔 河床 河道 油料 沼泽 沿岸 沿用 沿着 沿革 泉 泊位 法令 法制 法子 法学 法定 法庭 泛 注入 注册 注视 泪 泪水 泰 洋 洒 洛 津 洪 活力 活着 活跃 派出 派遣 \
            流传 流入 流量 浆 测定 济 浏览 浑身 浓 浓厚 浓度 浓郁 浪 浪费 浮 浮雕 海域 海岸 海底 海水 海藻 涂 消 消化 消耗 消费品 涌现 润 液 液体 淑 淘汰 淡 淡水鱼 淮 深化 深厚 深受 深深 \
            深远 混乱 混凝土 添 添加 清兵 清军 清晰 清朝 清洁 清理 清醒 渔业 渠道 温和 温带 温暖 温柔 渴望 湁 湪 湴 湾 湿 湿地 湿润 源于 溜 溪 溶液 滄 满脸 滩 滴 漂亮 漆 漏 演变 演奏 漫长 \
            潜 潜力 潮 潵 激 激光 激励 激发 激情 激素 激起 濂 瀑布 瀛 瀹 灌 灌溉 灞 火力 火山 火炮 火箭 火车 火车站 灭亡 灯光 灵活 灾 灾难 炉 炕 炮弹 炸弹 点滴 点点头 炼 烂 烈 烦 烦恼 烫 \
            热点 热烈 热量 热闹 焖 焦 煤炭 熊 熬 熷 燃料 燃烧 燕 爆 爆炸 爆米花 爪 父子 爸 牌坊 牙齿 牛肉 牢 物价 物体 物品 物理学 牵 特务 特性 特有 特权 特种 犯人 状元 犹 犹如 犹豫 狂 狠 \
            独自 狭窄 狮子 猛地 猛烈 猫 猴 玄 王室 环保 环节 现存 现已 现状 现行 现金 玻璃 珂 珊 珍 珍品 珍稀 珍贵 珞 球员 球迷 理会 理念 理性 琴 瑜 璁 璧 瓙 瓶 甜 生产力 生动 生平 生怕 \
            生意 生效 生日 生死 生涯 生理 用人 用以 用作 用力 用途 甩 电信 电台 电器 电流 电视台 画像 画家 畅销 留学 疏 疑 疯 疯狂 疲劳 疼 疼痛 疾 病情 症 瘦 登上 登记 登陆 白天 百万 百年 \
            皇宫 皇家 皱 盆 盈盈 监利 监察 监管 监视 盒 盛产 盛行 目的地 盯 直到 直升机 直径 直至 相差 相当于 相等 相见 相距 相连 盼 省份 省会 省区 省委 省直 省辖市 眉 看上去 看作 看出 看过 \
            真理 眼下 眼中 眼光 眼看 眼神 眼里 着急 着手 着重 睡眠 睡着 睡觉 督 睿 瞅 瞒 瞧瞧 瞪 瞬间 知名 短期 矮 石头 矿山 矿物 码 砌 研发 研究员 研究生 砖 砰 硅 硕士 确保 确认 碑 碧 碰 \
            碰到 碳 磁 磁场 磕头 磷 示范县 礼仪 礼物 社会学 祀 祖 祝 神仙 神情 神经 神话 祭祀 祸 禀 禀报 禁 离子 禾 秀 私 私信 种子 种族 科长 积极性 称之为 称呼 称赞 移民 稀 税收 稳 稳步 稿 \
            穴道 穷人 空前 穿过 突 突击 窄 窑 窗 窗口 窗外 窜 立时 竖 竞 竞争力 竞赛 章程 童 竭力 笅 笑容 笑脸 笑话 笔架山 笔者 符号 第一批 第二个 第五 等候 等到 等级 筋 筒 答复 答案 答道 策 \
            策划 签 签字 简历 算了 管辖 箱 篘 籍 粉碎 粑 粒 粒子 粘 粥 粬 精力 精品 精心 精确 精细 精美 索 紧密 紧闭 細 綘 繁 繖 纠正 纠纷 纤维 约束 级别 纪录 纪律 纲领 纳 纳入 纵然 纵身 \
            纹 练习 组建 组织法 细节 细菌 织 终究 终身 经济学 经费 绑 结成 绘 绘画 绝不 统帅 续 绮 绳 维 维修 综合性 绿化 缁 缓 缓慢 缓解 缔结 编辑者 缘 缚 缝 缠 缩 缩小 缺少 网友 罕见 罢了 \
            罢免 罢工 罩 置于 美好 美术 美食 群体 群雄 羽 翁 翅 翠 翻译 翼 老人家 老大 老头 老者 考古 考证 考验 耍 耐 耕地 耶 职司 职责 联想 联络 联邦 聚集 肌 肌肉 肚 肚子 肝 肠子 股市 肥 \
            肩 肩头 肩膀 肺 肾 肿 肿瘤 胃 胆 背上 背后 胖 胪 胳膊 能否 脂肪 脑子 脖子 脚下 脚本 脱离 脾气 腔 腰间 腹 腹部 腾 膜 膨胀 臂 自信 自带 自幼 自成 自有 自杀 自由人 自称 自行车 自觉 \
            臭 至此 致使 致力 致富 舆 舆论 舌 舍 舒服 舞台 舞蹈 航 航天 航母 航班 航行 航运 舰艇 舰队 舱 舵 船上 船只 船舶 船长 良 艰苦 艰难 艺术家 艾滋病 节奏 节度使 芯片 花园 苕 苗 苯 苹果 \
            茎 茶叶 草案 荒 荡 荣 药材 荷 莲 莲子 获取 菌 菜系 菩萨 菱花 菲 营业 营造 营销 落下 董事 董事长 葬 蒸 蓝色 蔡 蕲 虽说 虾 蛋白 蛮 蜂 融合 血液 血管 行事 行省 行走 衔 街上 街头 \
            补偿 表态 袋 袍 袖 被捕 袭击 裁 裂 装有 装甲 装饰 裹 褰 西侧 西北部 西南部 西周 西晋 西边 要说 覆 见于 见长 观测 观看 规矩 视为 视察 视频 角色 解除 誉 誉为 誓 諲 警告 警察 订 \
            认定 认得 认证 训 议事 议员 议论 记住 记忆 讲究 论证 设在 设想 设法 访 证书 证实 证据 评 评为 评估 识别 诉讼 诊断 译 试图 试点 诗文 诗歌 话题 诞生 误 诰 说不定 说来 说起 请愿 诸多 \
            诺 课题 谁知 调动 调控 谈到 谋 谓 谜 谨慎 谴责 豆腐 豪 豪华 購 负担 负责制 财 财务 财物 责 贤 货物 贫困 贺 贾 资 资助 赋 赌 赔偿 赖 赚 赛季 赞 赞成 赢得 赦 走来 赶到 赶来 \
            起义军 起伏 起到 起源 起点 起飞 趁 超出 超越 越是 趋 足球 跟踪 跟随 跪下 踏 踩 蹇 蹲 身分 身旁 身材 身穿 车辆 转入 转动 转头 转换 转让 轰 轴 轻易 轻松 辅 辅助 辈 辉煌 输入 辖区 \
            辛苦 辞 辞职 辟 辣 辨 辩 边境 边界 边缘 达成 过于 过分 过年 过度 运作 运动员 运气 运河 运营 近日 近期 近来 返 这份 这会儿 这块 这天 这家 这方面 这时候 这部 这项 进军 进化 进城 进展 \
            进而 远处 违反 违法 连连 迟 迫使 述 迷 追赶 退休 送到 送来 送给 适才 逃走 逆 选拔 透明 递增 途中 通往 通用 通称 通航 通行 通衢 通车 逝世 造反 造型 造林 逮捕 道人 道具 道士 遗 遗传 \
            遗憾 遗迹 遣 遭遇 遵守 遵循 避开 邀 那位 那儿 那末 那边 邪 邻 郎 郑 郢 部位 部属 部类 部落 配备 配套 配置 酶 醉 采 采购 里程 重伤 重复 重重 重量 野 野生 金钱 金额 釜 鉴定 鍐 鍑 \
            鍔 鍗 鍛 鍥 鎵 鎶 鏂 鏃 鐗 鐪 钉 钙 钦 钩 铁矿 铅 铸 链 锁 锅巴 锌 锡 锦 锻炼 镇长 镜 长官 长方形 閲 闃 门下 门洞 闲 间接 闷 闸 闻名 阐明 阐述 阔 阙 队长 防务 防守 防治 \
            阴谋 阵地 阶 阶层 阻 阻止 陀 际 陆地 限度 院士 除非 险 陶器 陷 陷入 隆 隋 随之 随意 随手 隐 隐藏 隐隐 隧道 隶属 难免 难度 难得 难题 雅 集会 集合 雌 雕刻 零 零售 零部件 雷 雾 \
            震惊 非法 面向 面子 面粉 面貌 革 革新 鞋 鞑 鞭 音乐堂 顺序 顺着 颁发 预付 预定 预期 预测 预防 领先 颈 频繁 频道 颗 题材 题目 额外 颤 风光 风景区 风暴 风波 飘 飞行员 食用 饭店 饮食 \
            饱 饲养 饶 饼 饿 馆 首位 首席 首相 首脑 首辅 首领 驰 驴 驻地 驾 骑马 骗 骨干 高于 高低 高出 高呼 高大 高层 高效 高温 魂 魏 魦 鮠 鱼种 鱼苗 鲁 鲜明 鲜花 鲜血 鳙 鳞 鸡蛋 鸣 鸭 \
            鹰 鹿 麦 麻 黄土 鼻 鼻子 齿 龙头
            """
        ),
        (
            11,
            """
            一下子 一个个 一代 一份 一会 一会儿 一口 一回 一处 一大 一套 一对 一层 一度 一招 一支 一方 一方面 一日 一根 一生 一番 一类 一股 一路 一身 一遍 一道 一部 一门 一页 一项 一顿 一颗 一齐 \
            丁 万亩 万公顷 万岁 三分 上下 上升 上午 上去 上年 上来 上涨 上级 下令 下岗 下面 不免 不变 不在 不够 不如 不得不 不必 不用 不由得 不行 不见 不让 不许 不论 与其 专题 东方 丝 丝毫 丢 \
            两位 两只 两天 两岸 两年 两条 两次 两者 严 个体 个别 中共 中期 临 临床 丹 为何 主义 主人 主体 主力 主动 主意 主持人 主权 主管 主题 举办 义务 义和团 之上 之内 之所以 之类 之际 乐 \
            也好 乡村 予以 争 争取 争夺 事实上 事物 事项 二年 互 五一 亚热带 亡 交换 交易 交给 产值 亩 享受 享有 亭 人人 人体 人力 人均 人工 人民币 人群 人马 亿 亿美元 仅仅 今后 从来 仔细 他人 \
            仗 仙桃 代替 代码 以便 以北 以外 仪式 价 任职 仿佛 企图 伏 休 休息 优良 优质 会上 传播 传来 传说 估计 伸 伸出 低于 低声 住房 体内 何况 佛 作家 作者 佳 佸 使得 例 供应 依据 依法 \
            依然 依照 依靠 侦察 侧 侵略 俘 保存 保留 保险 信号 信心 俩 修建 俱 俺 候选人 值得 倾向 偏 做出 做到 做好 做法 停止 偷 储量 傻 像是 僧 允许 兄 光绪 全世界 全年 全身 全都 八年 公主 \
            公众 公安 公斤 关心 兴奋 兴建 兴趣 兵力 其次 典型 养 养殖 内地 内心 内阁 再也 再说 军人 军官 军警 军阀 冠军 冰 冲突 决心 决策 准 准确 减 几句 几次 凡是 出于 出入 出发 出售 出席 \
            出身 函数 分享 分成 分离 分类 分裂 切 刑部 划 创 创办 初中 初期 初步 到处 到来 到达 制成 刺激 刻 剅 前后 前往 前提 前来 前者 前进 剩下 劝 办事 办理 加大 加快 加速 动作 动力 动态 \
            动手 助 劲 劳动力 包含 化工 北方 区别 医学 医疗 医药 十五 十年 千 千万 千步 升级 半个 半天 协会 协定 协调 单独 南方 博士 博物馆 占有 占领 卡 印 印象 危险 即便 即将 历代 历来 厉害 \
            厘米 原始 原子 原料 原有 原理 原种 县市 县级 县长 参 参考 又名 及时 友好 反动 反复 反抗 反正 反而 发动机 发明 发育 发行 发起 叔 取出 取消 受伤 变革 口味 口径 只不过 只得 只怕 叫做 \
            召集 可惜 可见 右手 司令 司法 吃饭 各省 各类 各部 合同 合并 合成 合法 合理 合适 吉 同一 同事 同年 同比 名叫 后期 后者 吐 向前 君 君主 吩咐 含有 含量 听取 吸 吸引 吸收 吻 吾 告 \
            员工 周恩来 周期 味道 呵 呼 呼吸 命名 命运 咬 品 品德 品牌 哈 哊 哦 哪些 哪儿 哼 唉 唐代 商 商人 商量 啥 喂 喝道 嗯 嘉 嘉靖 嘛 四周 四年 回头 回家 团结 围 围绕 固定 国土 国外 \
            国家级 国有 国民 国王 国防 图案 圆 圈 土司 土壤 圣 在内 地势 地图 地址 地处 地带 地方性 地点 地质 地震 场所 坐下 坚决 垂 埋 城乡 城内 城里 城门 基 基本上 基金 堂 堆 塔 塞 境 增 \
            壁 士 士兵 声明 壳 备 备案 夏天 外资 外面 多个 多么 夜 够 大人 大典 大军 大力 大厅 大叫 大哥 大多 大多数 大大 大夫 大学生 大师 大批 大概 大清 大约 大规模 大门 天气 太太 太子 太监 \
            夫 夫妇 夫妻 失 头上 头发 夹 夺 夺取 奇怪 奏 奖 奥 奴隶 奶奶 好吃 好处 好好 如下 如同 妃 妖 妙 妹妹 姊 始建 姐姐 姑姑 威胁 娘 娶 婆婆 婚 婚姻 嫁 嫩 孔 存 孝感 季度 季节 学会 \
            学位 学术 学科 宇宙 安装 宗 官兵 官军 官吏 宜 实验室 审 审判 审查 客人 客户 客观 宫女 宫廷 害 害怕 家长 容 寄 密 密切 密度 富 富有 对付 对手 寻 寻找 导演 将士 将来 将领 尊 尊重 \
            小子 小学 小小的 小心 小组 少女 少年 尔 尖 尚未 尤 就算 就要 尸 尸体 尼 尽量 尾 局 局部 局长 局面 居住 居然 屋 展示 屼 屾 岂 岗位 岩 岭 峰 工 工厂 工艺 左手 差不多 差别 差异 \
            已有 市区 市民 布局 布置 帐 帝 帝国 常用 常见 幅 平台 平时 平衡 平面 年均 年度 年纪 年龄 并非 幸福 幺 广告 庄严 庆 床 床上 库 店 废 废除 廊 延伸 建有 建造 开发区 开辟 异 异常 \
            引导 引用 引进 弟 弦 弱 强大 当中 当初 当前 当即 当局 当真 当选 形态 彩 影 影片 役 彼此 征 很少 律 徐 徒 得以 得名 得知 循环 微微 微笑 心情 忍 忍不住 志 志愿 忘记 忠 快乐 念 \
            怀疑 怎么样 怔 思 思维 思考 急忙 性格 性能 总产值 总人口 总体 总数 总督 总结 总量 总面积 总额 恐怕 恩 恶 悠久 患 患者 情形 情绪 想法 想着 想象 愈 意味着 意外 感受 感情 感染 愤怒 慢 \
            懂 懂得 戏 戏剧 成就 成熟 或是 战国 战场 战士 战役 战斗机 战术 战机 战胜 截止 户 房子 房间 所在 所在地 所属 所说 扇 手指 手术 扎 打算 扔 托 执 执政 扩展 扩张 扯 扶 批判 批评 承担 \
            把握 抓住 投诉 投资者 投降 抗 抛 护 报纸 抵 抵触 抹 抽 拒绝 拔 拖 招聘 拥 拨 拱 拳 持 指数 指标 指着 指示 挑 挑战 挖 挡 挤 挥 挺 捉 捕 损失 捧 据说 授 授予 授权 排 排列 排名 \
            探 探索 接待 接触 接近 推出 推广 推荐 掷 描述 提到 提前 提升 提名 提醒 插 握 搜 搜索 搬 搭 摇 摇头 摔 撞 撤 操 操作 擦 支付 收拾 收费 改称 改进 改造 攻关 放弃 放心 政 政党 政协 \
            故意 效应 效率 效益 教主 教学 教训 整体 整顿 文库 文艺 料 斜 斩 新型 方便 施 施工 旁边 旅 旅行社 旗 无不 无人 无数 无疑 既有 日军 日前 日期 日益 旨 早就 早期 时刻 明天 明朝 明清 \
            春秋 昨日 是从 显著 普查 景点 智 暂时 暗 暗暗 曲 更为 更好 更新 曹 最为 最低 最佳 最初 最新 有利 有利于 有力 有机 有权 有没有 有点 有着 有限 服从 朕 木材 未必 本次 本科 本质 术 \
            机器 杂 杂志 杩 杯 松 极为 极大 构造 林区 枚 柄 某种 查 柳 标志 校 校园 校长 样 根据地 桃花 案 案件 桌上 梁 梦 检察 棉花 棋盘 棒 棣 槸 模型 模式 模样 次数 欧 歇 歌 止 正义 \
            正好 正当 正门 此事 此人 此刻 此次 死亡 毁 母 每次 毕 毕业生 毫无 氏 民政 民族乡 民间 气体 气氛 气温 氨 水中 水产 水面 汉子 污染 沉 沉重 沉默 沙 沙漠 沟 沟通 没什么 没想到 沪 治理 \
            沿 沿海 法院 泡 波 注 注重 洗 洲 流动 流域 流行 流通 流通股 浅 测 测试 测量 浣 海上 海外 消失 消灭 消费者 消除 涉及 涌 涔 涨 深刻 深处 混 混合 清代 渐渐 渡 温 温度 港口 游戏 \
            游行 湘 源 滑 滚 满意 演 演习 演员 潜艇 澶 激动 激烈 灏 灭 灯 灰 灵 灵魂 炮 炸 点亮 点头 烟 烤 热带 热情 然 煎 煤 照片 照顾 煮 熟悉 爬 爱情 父 爷 爷爷 爸爸 爹 爹爹 片刻 版本 \
            牌 牙 物理 物资 特产 特定 牺牲 犯 犯罪 狗 独 独特 狼 猛 猜 猪 献 环 现场 现有 珠 球队 理想 理由 璇 瓦 生存 生成 生气 用来 由此 申请 电力 电脑 男子 男性 留在 番 病人 病毒 症状 \
            痛 痛苦 登 登时 白色 百 的确 皇 皇后 皮肤 盆地 监 盗 盘 盛 目光 目录 直播 相似 相反 相继 省内 省长 看法 真实 眼泪 眼见 睁 瞎 矣 矿 码头 砍 研究所 砸 确 确立 碎 碗 磨 示威 \
            示范区 礼部 社 社稷 祖国 神农架 神秘 神色 票 禁止 福 私人 秋 种植 种种 科学家 科研 秒 秘书 秘密 租 秦 秩序 积 积累 称号 移 移动 程 税 穴 究竟 穷 空气 突破 窝 立场 立法 竟是 竴 \
            竹 笉 笔 笔架 第一个 第二天 第二次 第四 等于 等待 筑 策略 签署 签订 简介 简直 简称 算是 箭 篇 簡 粉 粗 粮 精 精彩 糕 糖 系列 紧急 紧紧 累 累计 繁殖 繁荣 红军 纪念 纯 纲 纸 线路 \
            组合 终 经典 经理 结 结婚 结论 绕 给予 统 统治者 继 继承 维持 绿 绿色 缓缓 编 编制 缺 网上 网页 罗 罚 羊 群岛 老婆 老子 老爷 老百姓 考核 考研 而已 而言 耳朵 职位 职能 联 联盟 \
            联赛 聚 聪明 股权 股票 肯 背景 胡 胸 胸口 能源 能量 脉 脊 脑 脑袋 脚步 脱 脸色 腐败 腰 自主 自从 自动 自我 自治 自行 至今 致 舞 航海 航线 般 般的 舰 艘 色彩 节日 节目 芙 苏 荆 \
            草原 药品 药物 莫 落后 落实 著作 董事会 蒙 蓝 蔬菜 薄 虫 蛇 蛋 蛋白质 蜀 行情 行政区 街道 衙门 衣 补 补充 表决 表情 表演 表达 袁 被迫 袭 装置 襄 要是 要素 覆盖 见面 观众 观察 规 \
            规则 规范 视 角 角度 认 讨 议 议会 议案 讯 记录 记得 讲话 许 论坛 论述 设有 访问 证 证券 评价 评论 识 诏书 试 诗人 询问 详细 说出 说完 说法 请求 读书 读者 课 课程 调节 谈判 谈话 \
            谢 谱 谷 豆 负责人 败 货 贯彻 贷款 费 费用 资产 资本家 资格 赋予 赏 赐 赛 赢 赤 走上 走出 走向 走进 赵 赶快 赶紧 起身 超 趋势 足够 跃 跌 跨 跪 路上 踢 身份 身后 躲 躺 车程 \
            轨道 转化 转变 转向 转移 转身 转过 软 载 轿 较为 辆 辐射 输 输出 辽 迁 过渡 迎接 运行 近代 近年来 返回 这儿 这场 这般 这话 进口 进士 进程 远远 连忙 连接 追求 退出 适合 适宜 适用 \
            选出 选手 选民 透 透露 递 途径 通信 通知 通道 速 造 逻辑 逼 遇 遍 道理 遗产 遭 遭受 避 避免 邀请 那天 部署 郭 配 酒店 酸 醒 采访 释放 重建 鈥 鍏 鍒 鍙 鍚 鍦 鎴 鏄 鏈 鏉 针 \
            针对 钟 钢 钢铁 钻 银子 银鱼 锅 镇压 镑 长剑 长老 门前 门口 门外 门户 闪 闭 闯 阁 队员 防 防御 防止 防空 阳 阴 阵 附 陆 陆续 降水量 限 陛下 院子 陪 陵 随便 随时 隔 障碍 雄 \
            集体 雕 震 露 露出 静 面试 韩 音 顺 顺利 顺治 顾 顿 顿时 颁 颁布 预计 领土 领袖 频率 颜色 额 风味 风景 风格 风险 食物 饮 首次 首页 马上 骑兵 骨 高手 高校 高等 高考 魔 鱼类 鱼肚 \
            鲜 鸟 鸡 鸿 麋鹿 麻烦 黄色 黄金 黑暗 黑色 黑鱼 鼓 鼓励
            """
        ),
        (
            12,
            """
            一中 一件 一半 一只 一名 一场 一块 一家 一带 一年 一座 一张 一批 一把 一旦 一时 一步 一段 一片 一眼 一系列 一级 一致 一边 一部分 一阵 一面 七 万元 万吨 丈夫 三年 上述 上面 下午 下降 \
            不久 不了 不但 不再 不好 不得 不想 不禁 不管 不肯 不足 不错 专 世 业 业务 东部 两侧 两种 严格 中部 中间 临时 主张 主持 举 乃 久 义 之下 之外 乘 九 也许 习惯 书记 事件 事务 事实 \
            云 互相 五年 亚 交 交流 产 产量 京 亮 亲自 人士 人生 从事 从此 从而 仙 代 以下 以为 件 任免 任期 份 众多 优势 优秀 伟大 伤 伸手 似 似的 位置 体制 体现 体系 体育 何 余 作出 例如 \
            供 依 便是 促进 俄 保 保障 修 修改 倍 倘若 借 值 假 停 健康 僭 儿童 元年 充分 充满 克 全体 全市 全球 八 公 公元 公元前 公共 公园 公布 公开 关 关注 关键 兴 其余 其它 具 具备 兼 \
            内部 再次 冒 决 决议 冷 减少 几天 几年 凡 凭 出版 击 分子 分配 分钟 划分 列 列为 刘 刚刚 刚才 创作 创新 创造 判断 利 利润 别的 到底 制作 制造 刺 剉 前面 办公室 功 功夫 功能 加上 \
            加以 加入 加工 努力 势 势力 包 化 化学 北部 区域 医生 医院 十 千米 升 华 协议 卒 单 卖 南部 卫生 危机 即使 却是 卷 厂 厅 压 压力 厚 去年 参与 又称 双手 双方 反应 反映 发出 发动 \
            发射 发布 发布会 发挥 发表 发达 变得 变成 句 只好 只是 只有 只能 史 叶 司 叹 各个 各国 各地 各自 各项 同学 同意 同样 名字 名称 后面 吓 否则 吨 含 听到 听见 听说 吴 吹 呆 员 周围 \
            味 命令 咨询 咱 品种 响 哥 哩 哪里 哭 哲学 唐 唯一 唱 商业 善 喊 喜 嘴 器 四个 四大 回到 回去 因素 因而 团 团体 困难 图片 在于 地上 地下 地球 地理 地面 坏 坐在 块 坛 坦克 垸 \
            城楼 培养 培训 境内 墓 墙 增强 处于 复 复杂 夏 外交 多年 多数 多次 多种 大事 大型 大声 大小 大臣 大部分 大陆 天下 天然 夫人 失去 失败 奇 奉 奔 套 女人 女儿 女子 女性 她们 好像 \
            妇女 妈 妈妈 妻子 始 始终 姓 委员长 媒体 孙 学者 守 安排 宋 完善 完整 宗教 宝 实 实力 实在 实践 实验 审议 客 宣传 宣布 室 宫 家里 寡头 寨 对外 对方 对象 寺 导弹 导致 封 封建 射 \
            将军 小时 小说 少数 尚 尚书 尤其 就业 尽管 层 居民 届 展开 属于 山地 屽 岗 岛 工具 工资 巨大 差 巴 布 带来 帮 常务 常委会 常常 平民 平等 年底 年轻 年间 广 广场 广大 应当 底 庙 \
            度 建成 开展 弄 引 弟子 弹 强烈 强调 归 当下 当地 当年 录取 形 形势 形象 彻底 往往 很快 御 微 心想 心理 必然 必要 忌 忘 快速 忽 忽然 态度 怎 怎样 怒 性命 性质 怪 总是 总统 恢复 \
            恨 想到 想起 意思 意识 感 感觉 愿 愿意 慢慢 成分 成员 成本 成果 成绩 成长 战斗 戴 房 所谓 手中 手机 手段 手里 扑 打击 打开 批 找到 承认 抓 投 投入 投票 折 抢 抬 抱 担任 担心 拍 \
            招 招生 拜 持续 挂 指出 指导 指挥 换 掌握 接着 推 推动 推进 措施 摆 摸 撤销 支 改为 改善 攻 攻击 放在 政权 故事 故道 效果 敌 救 教师 教授 敢 散 数字 数学 数据 数量 文件 文字 \
            文学 文物 文章 斗 断 斯 方向 方案 方针 旁 族 无论 既然 日子 日常 旧 早已 明代 明确 易 星 春 昨天 是不是 显 显得 显然 显示 晚 晚上 普遍 暖 更是 曾经 替 最早 最终 最近 有所 有效 \
            有时 期 木 未来 末 本人 本报 本来 本身 朱 机 机制 机场 机械 权 权利 村委会 条例 条约 来源 来看 来自 板 构成 果 果然 枪 架 某些 树 校名 样子 核 核心 根 格 检察长 检察院 检查 森林 \
            植物 楚 楼 概念 横 欢迎 欲 正在 正常 正确 此后 步 武 武装 殑 殿 母亲 每个 每天 毒 比例 比如 毕业 毕竟 毛 毫米 民 气候 永远 求 汗 江 汤 河流 油 治 治疗 泥 洞 活 浜 浠 海军 \
            海拔 消费 深入 渐 港 游 游客 满足 演出 炒 烧 照 熟 爆发 父母 片 版 牛 特 特征 特殊 特色 状 状况 状态 率领 玉 玩 现代化 现实 班 球 理 理解 生于 生命 生态 生物 生长 用于 用户 田 \
            甲 电子 电影 电视 男 男人 画 界 留 留下 略 疾病 百姓 的话 皆 皇城 皮 盐 监督 盖 目 相互 相信 相对 相应 相当 相比 省级 看来 看看 看着 真是 真的 眼前 睡 矛盾 短 石油 矿产 研制 \
            破坏 硬 确定 确实 礼 社区 祭 离开 种类 科 秘书长 程序 稍 空 空中 空军 空间 突出 立刻 立即 竞争 竟然 章 端 符合 第一次 第三 等等 答 答应 简单 类似 类型 粮食 素 素质 紧 紧张 紫 \
            红色 纵 纷纷 纺织 线 练 组 细 细胞 经历 经常 经营 绝 绝对 统计 绣 维护 缺乏 网 网站 罪 美元 美军 翻 老人 老师 老板 考 考察 考生 考试 耳 职 职务 职工 职权 肉 股东 股份 肯定 胖子 \
            胜 脚 脸上 腿 臣 自身 至于 至少 航空 船 良好 色 节 若干 苦 英 草 获 营 营养 著 藕 虎 虚 血 行业 行使 行者 衣服 表 表明 表面 装 装备 西方 西部 见到 观 观念 观点 规划 规律 觉 \
            解 解放 解释 计 计算 计算机 认真 讨论 训练 记 记载 论 设备 设施 设置 证明 词 诏 试验 诗 语 语言 诸 读 调 谈 象征 负 贡献 财产 财富 财政 责任 货币 质 质量 购买 贴 贵 贵族 贸易 \
            贼 资金 赴 赶 起义 越来越 距 距离 路线 身体 身子 身边 轮 软件 轻 轻轻 较大 辖 迎 运 运用 运输 还要 这件 这位 进去 进攻 进来 进步 连续 追 退 适应 适当 逃 选 逐步 逐渐 通常 遂 \
            遇到 道路 遗址 遭到 那时 那种 邦 部长 配合 里面 重视 金属 金融 銆 鐨 铜 银 银行 铺 销售 错 错误 闭会 问道 闹 闻 阅读 队伍 阶级 阿 陈 降 降低 限制 院 院校 院长 除了 随即 随后 \
            难以 难道 集 雨 雪 需求 青 青年 面临 面前 面对 音乐 页 顶 预算 领 领导人 颇 题 飞行 食 食品 饭 首都 香 驻 骂 骑 高中 高兴 高度 高级 高速 鬼 齐
            """
        ),
        (
            13,
            """
            一下 一位 一切 一句 一声 一天 一条 一点 一起 三个 下去 不仅 不到 不可 不少 不敢 不断 不知 不要 专业 专家 专门 且 严重 个人 中央 中学 丰富 为主 为什么 主 主任 么 之中 之前 乡 买 乱 \
            了解 事业 事情 于是 五 交通 亦 产业 亲 人大 人家 人才 人数 人物 人类 亿元 仅 今天 今年 今日 介绍 仍然 令 以前 以来 价值 价格 任何 任务 众 众人 传 传统 似乎 位 位于 低 体 作品 \
            作战 保护 保持 保证 信 信息 儿 儿子 兄弟 先后 先生 先进 光 全省 全部 全面 公民 公路 公里 六 共同 关于 其实 具体 内容 军队 农业 农村 农民 冲 准备 几 几个 几乎 出去 出口 刀 分为 \
            分布 分析 刚 初 利用 利益 别 别人 制 制定 剑 力 力量 办 办法 加 加强 动 动物 劳动 半 原则 原因 原来 及其 双 反 反对 发言人 取 取得 受到 变 变化 古 古代 另外 只要 只见 召开 可是 \
            右 合 合作 同志 后来 呀 呈 告诉 周 命 咱们 哪 商品 啦 喜欢 喝 回来 回答 国内 图 土 土地 地位 场 坐 坚持 型 城邦 基地 增加 声 声音 处理 多少 大会 大道 大量 如今 姑娘 委员 存在 \
            学习 它们 安 安全 完 完全 完成 官 官员 定 实施 实现 实行 实际 实际上 宪法 家庭 容易 宽 就是 尽 居 岁 州 工人 左 左右 市长 师 师父 希望 帮助 常 干部 平 平均 年代 并且 广泛 应用 \
            府 座 建 建筑 建议 开发 开放 式 引起 当然 形式 待 很多 很大 德 心中 心里 必 忙 怕 思想 急 性 总理 您 情 惊 意 意义 意见 感到 成功 成立 战 战争 战略 执行 扩大 批准 承 投资 报 \
            报道 拉 拥有 指 按照 掉 掌 接 接受 控制 提 搞 支持 收 收入 改 改变 放 政策 故 敌人 教 数 整个 文 斗争 新闻 方 旅游 无法 早 时代 明 明显 是否 曰 更加 最大 最高 有些 有人 朋友 \
            服务 望 朝 期间 本级 机会 权力 李 材料 村 条 来到 来说 极 林 某 标准 根本 桥 正式 正是 此外 此时 武器 每年 比赛 比较 民主 水平 汉 汽车 河 法规 注意 流 海 消息 涓 深 清楚 湖 满 \
            火 热 然后 然而 爱 父亲 物 物质 特点 独立 率 现 现代 现象 理论 甚 甚么 甚至 电 电话 病 白 皇上 目标 目的 直 直接 直辖市 相关 相同 看到 看见 真正 眼 眼睛 瞧 知 知识 石 破 神 离 \
            科学 科技 积极 称为 程度 稳定 穿 突然 立 竟 第二 算 管 类 精神 系 紝 红 级 终于 经过 经验 结合 结束 结构 结果 统一 统治 继续 综合 网络 罢 置 群 考虑 而是 联合 联系 股 背 胜利 \
            能够 脸 自治区 自由 艺术 花 范围 茶 药 获得 菜 落 著名 藏 虽 行为 行动 街 表现 规模 觉得 解决 言 认识 讲 设 设立 设计 词条 说明 说话 调整 调查 象 负责 资料 资本 超过 越 足 跑 \
            跳 身 身上 车 转 边 达到 迅速 过来 还是 这时 这次 进一步 远 送 选举 选择 通 速度 造成 那个 那些 那样 那里 郡 部 部队 鄂 酒 采取 采用 重 重大 重新 重点 量 金 铁 铁路 锛 镇 长期 \
            队 阶段 附近 除 随 随着 集中 集团 需 非 非常 靠 面 项 项目 须 领域 风 飞 飞机 首 首先 鱼 黄 黑 龙
            """
        ),
        (
            14,
            """
            一定 一样 一次 一直 一种 一般 万 下来 不会 不同 不过 世纪 东 两个 中心 为了 主席 举行 之一 之后 之间 书 二 些 产品 产生 人们 人口 人员 今 仍 以上 以及 以后 任 会议 但是 住 作 \
            作为 作用 你们 使用 倒 像 元 先 党 入 全 共 关系 兵 其他 具有 写 军 军事 出来 出现 分别 则 制度 包括 北 区 十分 单位 南 占 原 县 参加 发 发现 发生 受 口 另 可能 台 各种 各级 \
            同时 名 吗 吧 呢 啊 四 回 因 因此 国 国际 均 城 基本 基础 增长 处 大学 大家 太 头 女 如何 如此 委员会 子 字 学 学校 学生 学院 孩子 对于 少 属 山 工业 工程 市场 带 干 应 应该 \
            建立 建设 开 张 强 当时 形成 影响 往 得到 心 必须 快 怎么 总 我国 或者 所以 所有 手 找 报告 拿 按 据 提供 提出 提高 改革 政体 政府 政治 教育 方式 方法 方面 既 时候 时期 曾 最后 \
            有关 未 机关 机构 杀 条件 杨 根据 次 死 段 每 民族 气 水 法 法律 活动 派 清 点 特别 王 环境 生 生活 由于 皇帝 目前 相 省 真 石首 种 称 站 笑 第 第一 管理 系统 约 组成 组织 \
            经 编辑 美 群众 者 而且 职业 能力 自然 若 虽然 行 行政 表示 西 要求 规定 计划 认为 记者 许多 该 说道 请 谁 资源 跟 路 较 达 过去 过程 运动 近 还有 这么 这里 进 进入 连 那么 \
            部分 部门 钱 间 难 需要 面积 革命 领导 马
            """
        ),
        (
            15,
            """
            一些 三 不是 不能 世界 两 主要 事 人民 什么 代表 们 企业 使 便 做 全国 公司 其中 内 再 决定 分 前 副 即 却 历史 及 叫 号 吃 各 同 听 因为 地区 地方 外 天 如 如果 它 家 小 \
            已经 市 开始 当 情况 想 成 成为 才 打 技术 文化 新 无 时间 更 最 本 正 此 比 没 现在 生产 知道 研究 社会 米 经济 老 自 至 见 让 话 走 起 起来 这个 这些 这样 这种 进行 通过 \
            重要 长 门 问 问题 高
            """
        ),
        (
            16,
            """
            下 个 于 从 他们 会 但 其 出 去 发展 只 可 可以 后 向 国家 多 好 将 工作 已 并 很 我们 或 所 把 日 时 月 没有 用 由 看 给 能 自己 被 过 那 里
            """
        ),
        (
            17,
            """
            一 一个 上 与 中 之 以 你 到 又 地 大 她 对 年 得 来 着 等 而 要 说 还 这 道 都
            """
        ),
        (
            18,
            """
            不 为 也 人 他 就 我 有 的
            """
        ),
        (
            19,
            """
            了 和 在 是
            """
        ),
    ]
}
