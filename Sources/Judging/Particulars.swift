import Matching
import Reading

import func Foundation.log

/// What sets one happening apart from another of the same kind and company, where a text states it: whose office, who acts
/// and where, which sum. Two reports that state the same kind of particular, and none in common, tell of two happenings more
/// likely than not.
///
/// Each is a number: what it is in the upper eight bits, and which in the lower twenty-four.
struct Particulars {
    /// What a particular is of; sums have a kind for each unit.
    enum Kind: UInt32 {
        case office = 1
        /// A country, a state or a city, or whoever acts for it; or another company that acts.
        case actor
        /// The first of the units of sums.
        case sum
    }

    /// Ascending, each once.
    private(set) var numbers: [UInt32] = []

    /// Reads a title, and what stands under it where the title does not say. Only where somebody is said to leave or come does
    /// an office belong to the happening, and only in a title does a place.
    init(_ item: Item, _ analysis: Analysis, masks: [Range<Int>], catalogue: Catalogue) {
        let title = FoldedText(String(item.title.prefix(Fingerprint.titleLimit)))
        let text = FoldedText(
            String((item.summary.isEmpty ? item.content : item.summary).prefix(Fingerprint.textLimit)))
        var found = Self.places(in: title, outside: masks)
        if analysis.signals.contains(where: { $0.factor == "legal.regulatory" }) {
            found += Self.actors(analysis, catalogue)
            if found.isEmpty, Self.isPrivateSuit(title) {
                found.append(Self.number(Kind.actor.rawValue, Self.somebody))
            }
        }
        if analysis.signals.contains(where: { Self.isOfOffices($0.factor) }) {
            let offices = Self.offices(in: title)
            found += offices.isEmpty ? Self.offices(in: text) : offices
        }
        let sums = SumReader.sums(in: title)
        found += sums.isEmpty ? SumReader.sums(in: text) : sums
        numbers = Array(found.prefix(Fingerprint.listLimit)).sortedOnce()
    }

    static func number(_ kind: UInt32, _ which: UInt32) -> UInt32 { kind << 24 | which & 0xff_ffff }

    static func kind(of number: UInt32) -> UInt32 { number >> 24 }

    // MARK: - Offices

    private static func isOfOffices(_ factor: FactorID) -> Bool {
        factor.rawValue.hasPrefix("talent.") || factor == "governance.board"
    }

    private static func offices(in text: FoldedText) -> [UInt32] {
        offices.rows(in: text).map { number(Kind.office.rawValue, UInt32($0.row)) }
    }

    /// One row an office; the order is stored with live stories, so rows are only ever added at the end. The head of a
    /// company goes by several titles.
    private static let offices = PhraseTable([
        "ceo|chief executive|chief executive officer|boss|president|general manager|managing director|首席执行官|行政总裁|执行长|总裁|总经理|"
            + "掌门人|一把手",
        "cfo|chief financial officer|finance chief|finance director|首席财务官|财务总监|财务负责人|财务长|财务主管",
        "cto|chief technology officer|chief technical officer|technology chief|tech chief|首席技术官|技术总监|技术负责人|技术长",
        "coo|chief operating officer|operations chief|首席运营官|首席营运官|运营负责人|营运长",
        "chief marketing officer|marketing chief|head of marketing|首席营销官|首席市场官|首席品牌官|市场负责人|营销负责人",
        "chief medical officer|首席医学官|首席医疗官",
        "chief scientist|chief science officer|chief scientific officer|首席科学家|首席科学官",
        "chief research officer|research chief|head of research|research head|r&d chief|head of r&d|首席研究官|研发负责人|研究负责人|研发主管|"
            + "研发总监|首席研发官",
        "chief product officer|product chief|head of product|首席产品官|产品负责人|产品总监",
        "chief design officer|design chief|head of design|design head|首席设计官|首席设计师|设计负责人|设计主管|设计总监",
        "general counsel|chief legal officer|legal chief|head of legal|top lawyer|总法律顾问|首席法务官|首席法律顾问|首席法律官|法务负责人|法务总监",
        "chief people officer|chief human resources officer|hr chief|head of hr|首席人力资源官|首席人力官|首席人才官|人力资源负责人",
        "ciso|chief information security officer|chief security officer|security chief|head of security|首席信息安全官|首席安全官|"
            + "安全负责人",
        "cio|chief information officer|首席信息官",
        "chief strategy officer|strategy chief|head of strategy|首席战略官|战略负责人",
        "chief ai officer|ai chief|head of ai|chief ai scientist|首席ai官|首席人工智能官|首席ai科学家|ai负责人|ai主管",
        "chief revenue officer|chief commercial officer|sales chief|head of sales|首席营收官|首席商务官|首席商业官|销售负责人|销售总监",
        "chief communications officer|communications chief|head of communications|首席传播官|首席公关官|公关负责人",
        "chief compliance officer|首席合规官|合规负责人", "chief risk officer|首席风险官",
        "chairman|chairwoman|chairperson|chair|董事长|董事会主席", "vice chairman|vice chair|deputy chairman|副董事长",
        "vice president|vice-president|senior vice president|svp|evp|副总裁|副总经理",
        "company secretary|board secretary|董秘|董事会秘书", "supervisory board|监事|监事长|监事会主席",
        "independent director|独立董事|独董", "chief engineer|总工程师", "chief architect|首席架构师|总架构师",
        "chief economist|首席经济学家", "editor-in-chief|editor in chief|总编辑|主编", "head coach|主教练",
    ])

    // MARK: - Who acts, and where

    /// Places that a title names, outside the names of entities.
    private static func places(in text: FoldedText, outside masks: [Range<Int>]) -> [UInt32] {
        places.rows(in: text).compactMap { found in
            let scalars = text.scalars(of: found.range)
            guard !masks.contains(where: { $0.overlaps(scalars) }) else { return nil }
            return number(Kind.actor.rawValue, UInt32(found.row))
        }
    }

    /// The companies and people of a title that nothing is held against.
    private static func actors(_ analysis: Analysis, _ catalogue: Catalogue) -> [UInt32] {
        let charged = analysis.signals.filter { $0.direction == .harm }.map { catalogue.company(of: $0.subject) }
        return analysis.mentions.compactMap { mention in
            guard mention.field == .title else { return nil }
            switch catalogue.kind(of: mention.entity) {
            case .company, .organization, .person:
                let company = catalogue.company(of: mention.entity)
                return charged.contains(company)
                    ? nil : number(Kind.actor.rawValue, StableHash.token(company.rawValue) | 0x80_0000)
            default: return nil
            }
        }
    }

    /// Stands for whoever sues and is neither a place nor known.
    private static let somebody: UInt32 = 0x7f_ffff

    /// Whether a title says that somebody sues who is no public body.
    private static func isPrivateSuit(_ title: FoldedText) -> Bool {
        let suits = Self.suits.rows(in: title)
        guard let verb = suits.first(where: { $0.row == 0 })?.range, verb.lowerBound > 0 else { return false }
        return !suits.contains { $0.row == 1 && $0.range.upperBound <= verb.lowerBound }
    }

    private static let suits = PhraseTable([
        "sues|sue|起诉|状告|提告|控告",
        "attorney general|attorneys general|ag|state|states|city|county|government|prosecutor|prosecutors|regulator|regulators|"
            + "watchdog|agency|ministry|检方|检察|政府|监管|总检察长|部门|当局|委员会",
    ])

    /// One row a country with those who act for it, a state or a city; rows are only ever added at the end. Words in capitals
    /// here must be so in the text.
    private static let places = PhraseTable([
        "US|U.S.|USA|america|american|washington|white house|ftc|SEC|doj|fda|nhtsa|faa|fcc|justice department|美国|美方|美司法部|"
            + "美监管|美政府|白宫",
        "EU|european union|european commission|europe|european|brussels|欧盟|欧洲|欧委会",
        "UK|U.K.|britain|british|CMA|ofcom|英国", "france|french|CNIL|法国", "germany|german|德国", "italy|italian|意大利",
        "spain|spanish|西班牙", "netherlands|dutch|荷兰", "ireland|irish|爱尔兰", "poland|polish|波兰", "sweden|swedish|瑞典",
        "norway|norwegian|挪威", "denmark|danish|丹麦", "switzerland|swiss|瑞士", "austria|austrian|奥地利",
        "belgium|belgian|比利时",
        "portugal|portuguese|葡萄牙", "greece|greek|希腊", "turkey|türkiye|turkish|土耳其", "russia|russian|俄罗斯", "ukraine|乌克兰",
        "china|chinese|beijing|SAMR|中国|中方|市监总局|市场监管总局|国家市场监督管理总局|网信办|工信部|商务部|民航局",
        "hong kong|香港", "taiwan|taiwanese|台湾", "japan|japanese|tokyo|日本", "south korea|korea|korean|seoul|韩国",
        "india|indian|new delhi|印度", "indonesia|indonesian|印尼|印度尼西亚", "vietnam|vietnamese|越南", "thailand|thai|泰国",
        "malaysia|malaysian|马来西亚", "singapore|新加坡", "philippines|菲律宾", "australia|australian|ACCC|澳大利亚|澳洲",
        "new zealand|新西兰", "canada|canadian|加拿大", "mexico|mexican|墨西哥", "brazil|brazilian|巴西", "argentina|阿根廷",
        "chile|智利", "colombia|哥伦比亚", "south africa|南非", "nigeria|尼日利亚", "kenya|肯尼亚", "egypt|埃及", "israel|israeli|以色列",
        "saudi|沙特", "uae|dubai|阿联酋|迪拜", "iran|伊朗", "pakistan|巴基斯坦", "texas|texan|得州|德州|得克萨斯|德克萨斯",
        "california|californian|加州|加利福尼亚", "new york|纽约州|纽约市|纽约", "florida|佛罗里达|佛州", "illinois|伊利诺伊",
        "massachusetts|马萨诸塞|麻省|麻州", "new jersey|新泽西", "new mexico|新墨西哥", "utah|犹他", "nevada|内华达", "ohio|俄亥俄",
        "michigan|密歇根", "georgia|佐治亚", "virginia|弗吉尼亚", "tennessee|田纳西", "arizona|亚利桑那", "colorado|科罗拉多",
        "minnesota|明尼苏达", "pennsylvania|宾夕法尼亚|宾州", "delaware|特拉华", "washington state|华盛顿州", "arkansas|阿肯色",
        "vermont|佛蒙特", "louisiana|路易斯安那", "kentucky|肯塔基", "indiana|印第安纳", "mississippi|密西西比", "missouri|密苏里",
        "shanghai|上海", "shenzhen|深圳", "guangzhou|广州", "hangzhou|杭州", "北京市|北京市监|北京监管", "chengdu|成都", "wuhan|武汉",
        "chongqing|重庆", "nanjing|南京", "suzhou|苏州", "tianjin|天津", "xi'an|西安", "zhejiang|浙江", "jiangsu|江苏",
        "guangdong|广东", "sichuan|四川", "shandong|山东", "fujian|福建", "hunan|湖南", "hubei|湖北", "henan|河南", "anhui|安徽",
        "hainan|海南", "london|伦敦", "paris|巴黎", "berlin|柏林", "milan|米兰", "madrid|马德里", "los angeles|洛杉矶", "seattle|西雅图",
        "denver|丹佛", "dublin|都柏林", "chicago|芝加哥", "san francisco|旧金山",
    ])

    // MARK: - How far two stand apart

    /// Whether two ascending lists hold particulars of a kind, and none in common.
    static func areApart(_ kind: Kind, _ a: Span<UInt32>, _ b: Span<UInt32>) -> Bool {
        var isIn = (a: false, b: false)
        for i in a.indices where Self.kind(of: a[i]) == kind.rawValue {
            isIn.a = true
            for j in b.indices where a[i] == b[j] { return false }
        }
        for j in b.indices where Self.kind(of: b[j]) == kind.rawValue { isIn.b = true }
        return isIn.a && isIn.b
    }

    /// Whether two ascending lists hold sums of one unit, and the nearest are further apart than by a factor of two: more than
    /// rounding, and than what a toll or a bid grows from one day to the next.
    static func haveOtherSums(_ a: Span<UInt32>, _ b: Span<UInt32>) -> Bool {
        var nearest: UInt32?
        for i in a.indices where Self.kind(of: a[i]) >= Kind.sum.rawValue {
            for j in b.indices where Self.kind(of: a[i]) == Self.kind(of: b[j]) {
                let gap = a[i] > b[j] ? a[i] - b[j] : b[j] - a[i]
                nearest = min(nearest ?? gap, gap)
            }
        }
        return nearest.map { $0 > SumReader.double } ?? false
    }
}

/// Phrases by the row that they belong to, found in folded text; of those that overlap the longest counts.
struct PhraseTable: Sendable {
    private let matcher: LiteralMatcher
    private let rows: [Int]
    /// Whether a phrase must stand in capitals.
    private let isCapital: [Bool]

    /// Rows of phrases with `|` between. A phrase in capitals is looked for in capitals.
    init(_ rows: [String]) {
        var phrases: [[UInt16]] = []
        var numbers: [Int] = []
        var isCapital: [Bool] = []
        for (row, list) in rows.enumerated() {
            for phrase in list.split(separator: "|") {
                phrases.append(FoldedText(String(phrase)).units)
                numbers.append(row)
                isCapital.append(phrase.first?.isUppercase ?? false)
            }
        }
        matcher = LiteralMatcher(units: phrases, atWords: true)
        self.rows = numbers
        self.isCapital = isCapital
    }

    /// Each row that a text has a phrase of, where it stands.
    func rows(in text: FoldedText) -> [(row: Int, range: Range<Int>)] {
        var found: [(row: Int, range: Range<Int>)] = []
        matcher.forEachMatch(in: text.units) { literal, range in
            guard text.units.isWhole(range),
                !isCapital[literal] || range.allSatisfy({ text.isCapital(at: $0) || !text.units[$0].isLatin })
            else { return }
            if found.contains(where: {
                $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
            }) {
                return
            }
            found.removeAll { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
            found.append((rows[literal], range))
        }
        return found
    }
}

/// Reads sums of money, of people and of things out of folded text, and shares in percent.
enum SumReader {
    /// How far two sums lie apart of which one is twice the other.
    static let double = UInt32(0.6932 * scale)
    /// Steps of a natural logarithm.
    private static let scale = 10_000.0

    /// The sums of a text, as `Particulars` numbers them.
    static func sums(in text: FoldedText) -> [UInt32] {
        let units = text.units
        var found: [UInt32] = []
        var i = 0
        while i < units.count {
            guard units[i].isDigit else {
                i += 1
                continue
            }
            let start = i
            var digits: [UInt8] = []
            while i < units.count,
                units[i].isDigit
                    || (units[i] == 0x2c || units[i] == 0x2e) && i + 1 < units.count && units[i + 1].isDigit
            {
                if units[i] != 0x2c { digits.append(UInt8(truncatingIfNeeded: units[i])) }
                i += 1
            }
            // gpt-4, v3, ps5: no number of its own.
            if start > 0, units[start - 1].isLatin || units[start - 1] == 0x2d { continue }
            guard let value = Double(String(decoding: digits.prefix(24), as: UTF8.self)), value > 0 else { continue }
            if let (unit, factor) = unit(of: start..<i, in: units) {
                found.append(Particulars.number(unit, step(value * factor)))
            }
        }
        return found
    }

    private static func step(_ value: Double) -> UInt32 {
        // Sums of less than a thousandth are none.
        UInt32(max(0, min(60, log(max(value, 1e-3)) + 7)) * scale)
    }

    /// The unit of a number, and what a word of scale makes of it; nil where what it counts is not known.
    private static func unit(of number: Range<Int>, in units: [UInt16]) -> (UInt32, Double)? {
        var end = number.upperBound
        func skipSpace() { if end < units.count, units[end] == 0x20 || units[end] == 0x2d { end += 1 } }
        func take<Value>(_ words: [(word: [UInt16], value: Value)]) -> Value? {
            let before = end
            skipSpace()
            for (word, value) in words where units.matches(word, at: end) && units.isWhole(end..<end + word.count) {
                end += word.count
                return value
            }
            end = before
            return nil
        }
        if take(percents) != nil { return (Particulars.Kind.sum.rawValue, 1) }
        var factor = 1.0
        while let scale = take(scales) { factor *= scale }
        for (sign, currency) in signs where units.matches(sign, at: number.lowerBound - sign.count) {
            return (currency, factor)
        }
        if let currency = take(currencies) { return (currency, factor) }
        // The noun may stand behind a word or two: "1,800 corporate jobs", 1800个公司职位.
        for _ in 0..<3 {
            if let counted = take(counted) { return (counted, factor) }
            skipSpace()
            guard end < units.count, units[end].isLatin || units[end] >= 0x3400 else { return nil }
            if units[end].isLatin {
                while end < units.count, units[end].isLatin { end += 1 }
            } else {
                end += 1
            }
        }
        return take(counted).map { ($0, factor) }
    }

    private static func words<Value>(_ rows: [(String, Value)]) -> [(word: [UInt16], value: Value)] {
        rows.flatMap { row in row.0.split(separator: "|").map { (FoldedText(String($0)).units, row.1) } }
            .sorted { $0.0.count > $1.0.count }.map { (word: $0.0, value: $0.1) }
    }

    private static let percents = words([("%|percent|per cent|pc|成", ())])
    private static let scales = words([
        ("trillion|tn|t|万亿|兆", 1e12), ("billion|bn|b", 1e9), ("million|mn|m", 1e6), ("thousand|k|千", 1e3), ("亿", 1e8),
        ("万", 1e4), ("百", 1e2),
    ])
    private static let kinds = Particulars.Kind.sum.rawValue
    private static let signs = words([
        ("us$|$", kinds + 1), ("€", kinds + 2), ("£", kinds + 3), ("¥|rmb|rmb ", kinds + 4), ("₹", kinds + 7),
        ("₩", kinds + 6), ("hk$", kinds + 8), ("a$|c$|s$|nt$|r$", kinds + 9),
    ])
    private static let currencies = words([
        ("美元|美金|dollars|dollar|usd|us dollars", kinds + 1), ("欧元|euros|euro|eur", kinds + 2),
        ("英镑|pounds|gbp", kinds + 3),
        ("元人民币|人民币|元|yuan|rmb|cny", kinds + 4), ("日元|yen", kinds + 5), ("韩元|won", kinds + 6), ("卢比|rupees", kinds + 7),
        ("港元|港币", kinds + 8),
    ])
    private static let counted = words([
        (
            "jobs|staff|workers|employees|people|roles|positions|人|名|职位|岗位|员工", kinds + 16
        ),
        ("customers|users|accounts|subscribers|clients|patients|records|用户|客户|账户|账号", kinds + 17),
        ("vehicles|cars|suvs|trucks|pickups|辆", kinds + 18),
        ("stores|shops|outlets|restaurants|branches|门店|家店", kinds + 19),
        ("deaths|dead|死", kinds + 20),
    ])
}

extension UInt16 {
    fileprivate var isDigit: Bool { 0x30...0x39 ~= self }
    fileprivate var isLatin: Bool { 0x61...0x7a ~= self || 0xc0...0x24f ~= self }
}

extension [UInt16] {
    /// Whether a range that begins or ends with a Latin letter does not cut a word.
    fileprivate func isWhole(_ range: Range<Int>) -> Bool {
        guard let first = self[range].first, let last = self[range].last else { return false }
        if first.isLatin, range.lowerBound > 0, self[range.lowerBound - 1].isLatin { return false }
        return !last.isLatin || range.upperBound == count
            || !(self[range.upperBound].isLatin || self[range.upperBound].isDigit)
    }
}
