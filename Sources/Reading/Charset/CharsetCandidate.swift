/// A charset to try and what its text looks like.
struct CharsetCandidate: Sendable {
    enum Script { case ideographs, alphabet, latin }
    let charset: Charset
    let script: Script
    private let common: Set<UInt32>
    /// The characters that belong to the language at all.
    private let own: [ClosedRange<UInt32>]
    /// Whether a character of the first plane is of the first level of an East Asian charset, which its makers found in
    /// use; empty for other charsets.
    private let isUsual: [Bool]

    fileprivate init(
        _ charset: Charset, _ script: Script, _ common: String, _ own: [ClosedRange<UInt32>],
        firstLevel: ClosedRange<UInt8>? = nil
    ) {
        self.charset = charset
        self.script = script
        self.common = Set(common.unicodeScalars.map(\.value))
        self.own = own
        guard let firstLevel else {
            isUsual = []
            return
        }
        var isUsual = [Bool](repeating: false, count: 0x10000)
        let pairs = firstLevel.flatMap { lead in (UInt8(0x40)...0xFE).flatMap { [lead, $0] } }
        for scalar in String(decoding: charset.decode(pairs[...]).utf8, as: UTF8.self).unicodeScalars {
            if scalar.value >= 0x3400, scalar.value < 0xE000 { isUsual[Int(scalar.value)] = true }
        }
        self.isUsual = isUsual
    }

    /// The mean worth of a character beyond ASCII if bytes are in this charset: 1 for a common one, less for others,
    /// negative for what such text does not hold; and how many those were, in an East Asian charset without punctuation.
    func score(_ bytes: ArraySlice<UInt8>) -> (score: Double, count: Int) {
        var sum = 0.0
        var (count, signs) = (0, 0)
        var (before, beforeThat): (UInt32, UInt32) = (0x20, 0x20)
        for scalar in String(decoding: charset.decode(bytes).utf8, as: UTF8.self).unicodeScalars.lazy.map(\.value) {
            defer { (before, beforeThat) = (scalar, before) }
            guard scalar < 0x80 else {
                count += 1
                if script == .ideographs, scalar < 0x3040 || scalar >= 0xE000 { signs += 1 }
                sum += worth(scalar, after: before)
                continue
            }
            // A letter of another script hanging on an ASCII letter, or an ideograph between two, is a sign of the wrong
            // table.
            guard before >= 0x80, isASCIILetter(scalar) else { continue }
            switch script {
            case .alphabet: if own.contains(where: { $0.contains(before) }) { sum -= 1 }
            case .ideographs: if isASCIILetter(beforeThat) { sum -= 1 }
            case .latin: break
            }
        }
        return (count == 0 ? 0 : sum / Double(count), count - signs)
    }

    private func worth(_ scalar: UInt32, after before: UInt32) -> Double {
        if scalar == 0xFFFD { return -8 }
        if common.contains(scalar) { return script == .latin && !isASCIILetter(before) && before > 0x40 ? 0 : 1 }
        if scalar < isUsual.count, isUsual[Int(scalar)] { return 0.5 }
        if own.contains(where: { $0.contains(scalar) }) {
            guard script == .alphabet, let character = Unicode.Scalar(scalar) else {
                return script == .latin ? 0 : -0.25
            }
            // A capital inside a word: KOI8 and windows-1251 mirror each other's case.
            if character.properties.isUppercase { return isLowercase(before) ? -1 : 0.3 }
            return 0.2
        }
        switch scalar {
        case 0x3000...0x3011, 0xFF01...0xFF5E: return script == .ideographs ? 0.5 : -1
        case 0xA0, 0xAB, 0xBB, 0x2010...0x2026, 0xA9, 0xAE, 0x20AC, 0x2116, 0xB7:
            return script == .ideographs ? 0.5 : 0.3
        case 0x80...0x9F: return -2
        default:
            // Letters of one alphabet stand together, in text of whatever language.
            let isLetter = script == .ideographs && alphabets.contains { $0.contains(scalar) && $0.contains(before) }
            return isLetter ? 0.5 : -1
        }
    }

    private func isLowercase(_ scalar: UInt32) -> Bool {
        scalar >= 0x80 && Unicode.Scalar(scalar)?.properties.isLowercase == true
    }
}

private func isASCIILetter(_ scalar: UInt32) -> Bool { scalar < 0x80 && scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }

/// Greek, Cyrillic, kana and bopomofo: what East Asian charsets hold beside ideographs.
private let alphabets: [ClosedRange<UInt32>] = [0x386...0x3CE, 0x401...0x451, 0x3041...0x30FE, 0x3105...0x312D]

extension CharsetCandidate {
    /// What each charset's text is made of: its most frequent characters by counts of newspaper text, and its blocks.
    static let all: [Self] = [
        candidate(
            "gb18030", .ideographs,
            """
            的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方\
            多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明\
            性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位\
            次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感\
            建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色\
            路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运，。、“”：；！？（）《》
            """, [0x4E00...0x9FFF], firstLevel: 0xB0...0xD7),
        candidate(
            "big5", .ideographs,
            """
            的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方\
            多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明\
            性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位\
            次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感\
            建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色\
            路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運，。、「」：；！？（）《》
            """, [0x4E00...0x9FFF], firstLevel: 0xA4...0xC6),
        candidate("shift_jis", .ideographs, japanese, [0x4E00...0x9FFF], firstLevel: 0x88...0x97),
        candidate("euc-jp", .ideographs, japanese, [0x4E00...0x9FFF], firstLevel: 0xB0...0xCF),
        candidate(
            "euc-kr", .ideographs,
            """
            이다의는에을가고지하로은기한대사를시도자리인서어정일해나있그제보수장부스아으과만전라상주선원들와회조성공여국구신중게경관동업\
            연유안무계위미세비소개년문우방화용적실발오산식재내역학분당생진행치터할모등발단반호면간결통감교양것입체물말거요습니
            """, [0xAC00...0xD7A3], firstLevel: 0xB0...0xC8),
        candidate("windows-1251", .alphabet, "оеаинтсрвлкм", [0x400...0x45F, 0x490...0x491]),
        candidate("koi8-r", .alphabet, "оеаинтсрвлкм", [0x410...0x44F, 0x401...0x401, 0x451...0x451]),
        candidate("koi8-u", .alphabet, "оаинтіервлскї", [0x404...0x44F, 0x451...0x457, 0x490...0x491]),
        candidate("iso-8859-5", .alphabet, "оеаинтсрвлкм", [0x400...0x45F]),
        candidate("ibm866", .alphabet, "оеаинтсрвлкм", [0x400...0x45F]),
        candidate("windows-1253", .alphabet, "αοιετσνηυρπκς", [0x384...0x3CE]),
        candidate("windows-1255", .alphabet, "יוהלאברתשמנ", [0x5B0...0x5F4]),
        candidate("windows-1256", .alphabet, "اليمنوترةبعد", [0x60C...0x6D5]),
        candidate("windows-874", .alphabet, "านรอกเงมยลว่้ีัิ", [0xE01...0xE5B]),
        candidate("windows-1252", .latin, "éèêàçùâîôûëïüöäßñáíóúåøæÉÜÖÄÀãõœ", [0xC0...0xFF, 0x152...0x178]),
        candidate("windows-1250", .latin, "ąćęłńóśźżěščřžýáíéúůďťňőűăâîşţŁŚŻŠČŘŽđ", [0xC0...0x17F]),
        candidate("windows-1254", .latin, "ışğçöüİŞĞÇÖÜâ", [0xC0...0xFF, 0x11E...0x178]),
    ].compactMap(\.self)

    private static let japanese = """
        のにはをたがでてとしれさいるなもあこうらかりまっんくすよだきせどけそえつちおわめやみろほばじごひへげべむずぞょゃゅぼびふねぜぬゆぶ\
        ンスルトリーイアクラシッドレジタコフロプマテサバメニチグムキカディウエオナミヤブュョャパネベモハダヒケソビワポボガピズペ\
        日一大年人国会中本出時者月事行生的上分間社方手見今同学場業発動家内地部高新定員自前実後長。、「」・
        """

    private static func candidate(
        _ label: String, _ script: Script, _ common: String, _ own: [ClosedRange<UInt32>],
        firstLevel: ClosedRange<UInt8>? = nil
    ) -> Self? {
        Charset(label: label).map { Self($0, script, common, own, firstLevel: firstLevel) }
    }
}
