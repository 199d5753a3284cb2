import Testing

@testable import Reading

@Suite struct CharsetTests {
    private func decode(_ bytes: [UInt8], _ type: String? = nil) -> (String, String) {
        let text = Document(bytes: bytes, url: "https://example.org/", contentType: type).decoded(as: .xml)
        return (String(decoding: text.utf8, as: UTF8.self), text.charset.name)
    }

    @Test(arguments: [
        ("UTF8", "utf-8"), ("x-gbk", "gbk"), ("GB_2312-80", "gbk"), ("ks_c_5601-1987", "euc-kr"),
        ("TIS-620", "windows-874"),
        ("Windows-31J", "shift_jis"), ("latin1", "iso-8859-1"), ("cp1251", "windows-1251"),
        ("csISOLatin2", "iso-8859-2"),
        ("UTF-32", "utf-32"), ("big5-hkscs", "big5"),
    ])
    func labelsAreRead(_ label: String, _ name: String) { #expect(Charset(label: label)?.name == name) }

    @Test(arguments: ["x-nonsense", "none", "", "../../etc/passwd", "UTF-7", "ISO-2022-CN-EXT"])
    func unknownLabelsAreNone(_ label: String) { #expect(Charset(label: label) == nil) }

    @Test(arguments: [
        ("gb18030", [0xBE, 0xBA, 0xD5, 0xF9, 0x81, 0x30, 0x81, 0x30, 0x94, 0x39, 0xDA, 0x33] as [UInt8], "竞争\u{80}💩"),
        ("big5", [0xC4, 0x76, 0xAA, 0xA7, 0x88, 0x62], "競爭Ê̄"), ("shift_jis", [0x8B, 0xA3, 0xB1, 0x82, 0xA0], "競ｱあ"),
        ("euc-jp", [0xB6, 0xA5, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1], "競ｱ丂"), ("euc-kr", [0xB0, 0xE6, 0x81, 0x41], "경갂"),
        ("windows-1252", [0x93, 0x80, 0xE9], "“€é"), ("koi8-r", [0xEE, 0xCF], "Но"), ("macintosh", [0x8E], "é"),
        ("utf-16be", [0x00, 0x41, 0xD8, 0x3D, 0xDE, 0x00], "A😀"), ("utf-32le", [0x41, 0, 0, 0], "A"),
        ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x36, 0x25, 0x1B, 0x28, 0x42, 0x41], "競A"),
    ])
    func bytesBecomeText(_ label: String, _ bytes: [UInt8], _ text: String) throws {
        let decoded = try #require(Charset(label: label)).decode(bytes[...])
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        #expect(decoded.flaws == 0)
    }

    @Test(arguments: ["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "utf-8"])
    func aStrayByteNeverEatsTheMarkupAfterIt(_ label: String) throws {
        let decoded = try #require(Charset(label: label)).decode([0x61, 0xFF, 0x3C, 0xE4, 0x3C][...])
        #expect(decoded.utf8.filter { $0 == 0x3C }.count == 2)
        #expect(decoded.flaws == 2)
    }

    @Test func theByteOrderMarkOutweighsEveryLabel() {
        #expect(decode([0xEF, 0xBB, 0xBF, 0x41], "text/xml; charset=gbk") == ("A", "utf-8"))
        #expect(decode([0xFF, 0xFE, 0x41, 0x00], "text/xml; charset=utf-8") == ("A", "utf-16le"))
    }

    @Test func theHeaderOutweighsTheDeclaration() {
        let bytes = Array("<?xml version='1.0' encoding='utf-8'?><a>".utf8) + [0xCD, 0xEE, 0xE2, 0xEE]
        #expect(decode(bytes, "text/xml; charset=\"windows-1251\"").1 == "windows-1251")
    }

    @Test func utf8BytesOutweighAWrongLabel() {
        #expect(decode(Array("竞争情报".utf8), "text/xml; charset=gb2312") == ("竞争情报", "utf-8"))
        #expect(decode(Array("café".utf8), "text/xml; charset=iso-8859-1") == ("café", "utf-8"))
    }

    @Test func oneBadByteLeavesTheRestOfUTF8Alone() {
        let bytes = Array("竞争".utf8) + [0xFF] + Array("情报".utf8)
        #expect(decode(bytes, "text/xml; charset=utf-8") == ("竞争\u{FFFD}情报", "utf-8"))
    }

    @Test(arguments: [
        ("gb18030", "今年以来，公司的人工智能业务继续增长，但是有些产品发布的时间比我们预计的要晚。"),
        ("big5", "今年以來，公司的人工智慧業務繼續成長，但是有些產品發佈的時間比我們預計的要晚。"),
        ("shift_jis", "今年に入って、会社の人工知能事業は成長を続けていますが、一部の製品は予定より遅れています。"),
        ("euc-jp", "今年に入って、会社の人工知能事業は成長を続けていますが、一部の製品は予定より遅れています。"),
        ("euc-kr", "올해 들어 회사의 인공지능 사업은 계속 성장하고 있지만 일부 제품의 출시는 예상보다 늦어지고 있다."),
        ("windows-1251", "В этом году бизнес компании продолжает расти, но некоторые продукты выходят позже."),
        ("koi8-r", "В этом году бизнес компании продолжает расти, но некоторые продукты выходят позже."),
        ("windows-1252", "Cette année, l'activité de la société a continué à croître malgré des délais très élevés."),
        ("windows-1255", "השנה המשיכו עסקי החברה לצמוח אך חלק מהמוצרים יוצאים מאוחר מהצפוי"),
        ("windows-874", "ปีนี้ธุรกิจของบริษัทเติบโตอย่างต่อเนื่อง แต่ผลิตภัณฑ์บางอย่างออกช้ากว่าที่คาด"),
    ])
    func anUndeclaredCharsetIsGuessed(_ name: String, _ text: String) throws {
        let bytes = try #require(encoded(text, name))
        #expect(decode(bytes).0 == text)
        #expect(decode(bytes).1 == name)
    }

    /// What is often declared for what is something else: charset, text.
    static let mislabelled: [(String, String)] = [
        ("gb18030", "华为"), ("gb18030", "谷歌推出新模型Gemini"), ("gb18030", "英伟达市值突破三万亿"),
        ("gb18030", "OpenAI 首席科学家离职，公司称将成立新的安全委员会；“我们仍在招人”。"),
        ("gb18030", "小米汽车7月交付量超过1万辆，全年目标12万辆不变，工厂二期正在建设。"),
        ("gb18030", "今年以来，公司的人工智能业务继续增长，但是有些产品发布的时间比我们预计的要晚。"),
        ("big5", "台積電法說會"), ("big5", "鴻海宣布與輝達合作興建資料中心"),
        ("big5", "今年以來，公司的人工智慧業務繼續成長，但是有些產品發佈的時間比我們預計的要晚。"),
        ("big5", "執行長下台後，董事會「不排除」出售旗下的雲端部門，股價應聲下跌8%。"),
    ]

    @Test(arguments: mislabelled) func chineseUnderAWrongLabelIsReadAsItIs(_ name: String, _ text: String) throws {
        let rss = "<rss><channel><item><title>\(text)</title></item></channel></rss>"
        let bytes = try #require(encoded(rss, name))
        let other = name == "big5" ? "gbk" : "big5"
        for label in ["iso-8859-1", "windows-1252", other, name] {
            #expect(decode(bytes, "text/xml; charset=\(label)").0 == rss, "\(label)")
        }
        let declared = Array("<?xml version='1.0' encoding='\(other)'?>".utf8) + bytes
        #expect(decode(declared).0.hasSuffix(rss))
        #expect(decode(declared, "text/xml; charset=iso-8859-1").0.hasSuffix(rss))
    }

    @Test(arguments: [
        ("gb18030", "臺灣積體電路製造公司宣佈漲價，輝達與聯發科受到影響。"),
        ("windows-1251", "В этом году бизнес компании продолжает расти."),
        ("windows-1253", "Η εταιρεία ανακοίνωσε χθες τα αποτελέσματα του τριμήνου."),
        ("euc-kr", "올해 들어 회사의 인공지능 사업은 계속 성장하고 있지만 일부 제품의 출시는 늦어지고 있다."),
        ("euc-jp", "今年に入って、会社の人工知能事業は成長を続けています。"),
        ("shift_jis", "今年に入って、会社の人工知能事業は成長を続けています。"),
    ])
    func otherScriptsUnderTheLabelOfLatin1AreReadAsTheyAre(_ name: String, _ text: String) throws {
        #expect(decode(try #require(encoded(text, name)), "text/xml; charset=iso-8859-1").0 == text)
    }

    /// Right labels of texts that look odd: capitals, lists of accents, Traditional text in GBK, other alphabets in the
    /// charsets for Chinese, little text.
    static let rightlyLabelled: [(String, String)] = [
        ("windows-1252", "AÇÃO E REAÇÃO: NAÇÕES, CAMPEÕES"), ("windows-1252", "àâäéèêëïîôöùûüÿç ÀÂÄÉÈÊËÏÎÔÖÙÛÜŸÇ"),
        ("windows-1252", "————————————"), ("windows-1252", "«ÎÏ»"), ("windows-1252", "££ 5, ££ 6 ££"),
        ("windows-1252", "£££ ±½° §§"),
        ("windows-1252", "Žižek, Škoda, “ÄÖÜ”, Þórður, Œuvre; ½ °C ±2 £5"),
        ("windows-1252", "HÄÄYÖÄÄNI: PÄÄTÖS TYÖÄÄRIN"), ("windows-1252", "Ärzte Änderung Äpfel"),
        ("gb18030", "體驗計劃"), ("gb18030", "臺灣積體電路製造公司宣佈漲價，輝達與聯發科受到影響。"),
        ("gb18030", "新製品の発売について、会社はまだ何も発表していません"), ("gb18030", "Новый продукт компании выходит завтра"),
        ("gb18030", "“—…”《》"), ("gb18030", "囍"), ("gb18030", "饕餮盛宴"), ("big5", "饕餮盛宴"), ("big5", "囍"),
        ("big5", "「——」"), ("gb18030", "HappyHorse-1.0 超越 Seedance 2.0"), ("big5", "15歲Kimi近照"),
        ("windows-1251", "Это НЕ Latin"), ("windows-1250", "Žluťoučký kůň úpěl ďábelské ódy"),
    ]

    @Test(arguments: rightlyLabelled) func aRightLabelIsFollowed(_ name: String, _ text: String) throws {
        let bytes = try #require(encoded(text, name))
        #expect(
            decode(Array("<a>".utf8) + bytes + Array("</a>".utf8), "text/xml; charset=\(name)").0 == "<a>\(text)</a>")
    }

    @Test(arguments: ["iso-8859-1", "gbk", "windows-1251", "big5"])
    func oneBadByteMakesUTF8NoOtherCharset(_ label: String) {
        let text = "今年以来，公司的人工智能业务继续增长，但是有些产品发布的时间比我们预计的要晚。"
        #expect(decode(Array(text.utf8) + [0xFF], "text/xml; charset=\(label)") == (text + "\u{FFFD}", "utf-8"))
    }

    /// What all that one and two bytes can mean is written as, by charset.
    private static let codes: [String: [String: [UInt8]]] = {
        let names = [
            "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "windows-1250", "windows-1251", "windows-1252",
            "windows-1253", "windows-1255", "windows-874", "koi8-r",
        ]
        var codes: [String: [String: [UInt8]]] = [:]
        for name in names {
            guard let charset = Charset(label: name) else { continue }
            var known: [String: [UInt8]] = [:]
            for lead in UInt8(0x80)...0xFF {
                let pairs = (UInt8(0x40)...0xFE).map { [lead, $0] }
                let lines = charset.decode((pairs.flatMap { $0 + [0x0A] } + [lead])[...]).utf8.split(
                    separator: 0x0A, omittingEmptySubsequences: false)
                for (code, line) in zip(pairs + [[lead]], lines) {
                    let text = String(decoding: line, as: UTF8.self)
                    guard text.unicodeScalars.count == 1, text != "\u{FFFD}" else { continue }
                    if code.count == 1 || known[text] == nil { known[text] = code }
                }
            }
            codes[name] = known
        }
        return codes
    }()

    /// The inverse of decoding; nil where a character has no code of one or two bytes.
    private func encoded(_ text: String, _ name: String) -> [UInt8]? {
        guard let codes = Self.codes[name] else { return nil }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else if let code = codes[String(scalar)] {
                bytes += code
            } else {
                return nil
            }
        }
        return bytes
    }

    @Test func aPageNamesItsCharsetInMeta() {
        let head = Array("<html><head><meta http-equiv=Content-Type content='text/html; charset=gb2312'>".utf8)
        let page = Document(
            bytes: head + [0xBE, 0xBA, 0xD5, 0xF9], url: "https://example.org/", contentType: "text/html")
        #expect(page.decoded(as: .html).charset.name == "gbk")
    }

    /// A text as it is after someone read its UTF-8 as a charset of one byte and wrote that as UTF-8.
    private func encodedTwice(_ text: String, asLatin1: Bool) -> [UInt8] {
        let table: [UInt32] =
            asLatin1 ? Array(0...255) : (0...255).map { $0 >= 0x80 && $0 < 0xA0 ? windows1252[$0 - 0x80] : UInt32($0) }
        return Array(String(String.UnicodeScalarView(text.utf8.compactMap { Unicode.Scalar(table[Int($0)]) })).utf8)
    }

    @Test(arguments: [
        "<a>中国人工智能公司的新频道，今天司机们都在说。</a>", "<a>L'été où l’on naît à Évry : « œuvre »</a>", "<a>Компания выпустила</a>",
    ])
    func textThatWasEncodedTwiceIsReadAsItWasMeant(_ text: String) {
        #expect(decode(encodedTwice(text, asLatin1: true)).0 == text)
        #expect(decode(encodedTwice(text, asLatin1: false), "text/xml; charset=utf-8").0 == text)
        #expect(decode([0xEF, 0xBB, 0xBF] + encodedTwice(text, asLatin1: true)).0 == text)
        let mixed = encodedTwice(String(repeating: text, count: 4), asLatin1: false) + Array("频".utf8)
        #expect(decode(mixed).0.hasSuffix(text + "频"))
    }

    @Test(arguments: [
        "<a>« La beauté\u{A0}» et « la cité\u{A0}» : le café\u{A0}», l'été à la plage</a>",
        "<a>AMANHÃ\u{A0}» e MAÇÃ\u{A0}»</a>",
        "<a>新闻 Ã©</a>", "<a>é\u{A0}»</a>",
    ])
    func textThatOnlyLooksEncodedTwiceStays(_ text: String) { #expect(decode(Array(text.utf8)).0 == text) }

    /// A text as it is after someone read its UTF-8 as GBK and wrote that as UTF-8; what is no GBK is lost.
    private func encodedByWayOfGBK(_ text: String) throws -> [UInt8] {
        try #require(Charset(label: "gbk")).decode(Array(text.utf8)[...]).utf8
    }

    @Test(arguments: [
        "<title>华为</title>", "<a>中国人工智能公司的新频道，今天我们都说话</a>", "<a>腾讯、阿里巴巴和 OpenAI，深度合作！</a>",
        "<a>中国人AI来了</a>", "<a>今年に入って、会社の人工知能事業は成長を続けています</a>",
        "<a>人工智慧業務繼續成長，產品發佈的時間比預計的要晚</a>",
    ])
    func utf8ThatWasTakenForGBKIsReadAsItWasMeant(_ text: String) throws {
        let garbled = try encodedByWayOfGBK(text)
        #expect(garbled != Array(text.utf8))
        #expect(decode(garbled).0 == text)
        #expect(decode(garbled, "text/xml; charset=gbk").0 == text)
        #expect(decode([0xEF, 0xBB, 0xBF] + garbled).0 == text)
    }

    /// What lets a document be passed over unread must be true of every text that was garbled so.
    @Test func noGarbledTextHoldsACharacterThatSpeaksAgainstIt() throws {
        let gbk = try #require(Charset(label: "gbk"))
        var utf8: [UInt8] = []
        for scalar in UInt32(0x3000)...0x9FFF {
            if let scalar = Unicode.Scalar(scalar) { utf8 += Array(String(Character(scalar)).utf8) }
        }
        for shift in 0...1 {
            let garbled = String(decoding: gbk.decode(utf8[shift...]).utf8, as: UTF8.self)
            for character in "的一是在了人有中年国会大上我他个们来" { #expect(!garbled.contains(character), "\(character)") }
        }
    }

    @Test func whatLostAByteStaysAndTheRestIsReadAsItWasMeant() throws {
        let lines = ["华为", "中国人", "新闻频道", "公司", "三个字", "今天发布"]
        let garbled = try encodedByWayOfGBK("<a>" + lines.joined(separator: "</a><a>") + "</a>")
        let read = decode(garbled).0
        for line in lines where line.count.isMultiple(of: 2) { #expect(read.contains("<a>\(line)</a>"), "\(read)") }
        for line in lines where !line.count.isMultiple(of: 2) { #expect(!read.contains(line)) }
        #expect(read.contains("\u{FFFD}</a>"))
        let asked = String(decoding: garbled, as: UTF8.self).replacing("\u{FFFD}", with: "?")
        #expect(decode(Array(asked.utf8)).0.contains("<a>华为</a>"))
        #expect(decode(Array("<a>鍗庝负?</a><a>鍗庝负</a>".utf8)).0 == "<a>鍗庝负?</a><a>华为</a>")
    }

    /// Whatever stands in a right text, it is left alone: by the thousand, texts of usual and of all characters, of one
    /// to thirty.
    @Test func rightTextIsNeverTakenForAnythingElse() throws {
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let gbk = try #require(Charset(label: "gbk"))
        func hanzi(_ leads: ClosedRange<Int>) -> String {
            let pair = [UInt8(leads.lowerBound + random(leads.count)), UInt8(0xA1 + random(94))]
            return String(decoding: gbk.decode(pair[...]).utf8, as: UTF8.self).replacing("\u{FFFD}", with: "的")
        }
        let kana = Array("あいうえおかきくけこさしすせそたちつてとなにのはまもらりるれをんアイコスタテトナニメラリルン").map(String.init)
        let words = ["price", "OpenAI", "“quoted”", "don’t", "—", "…", "3.5", "€5", "café", "™"]
        for round in 0..<4_000 {
            let text = (0...random(30)).map { _ in
                switch round % 4 {
                case 0: hanzi(0xB0...0xD6)
                case 1: random(20) == 0 ? hanzi(0xD8...0xF6) : random(9) == 0 ? "，" : hanzi(0xB0...0xD6)
                case 2: random(3) == 0 ? hanzi(0xB0...0xD6) : kana[random(kana.count)]
                default: words[random(words.count)] + " "
                }
            }.joined()
            #expect(decode(Array("<a>\(text)</a>".utf8)).0 == "<a>\(text)</a>")
        }
    }

    /// What a decoder makes of bytes that come in two pieces, and of a size after that.
    private func decodeInPieces(_ bytes: [UInt8], _ charset: Charset, first: Int, size: Int) -> ([UInt8], Int) {
        var decoder = TextDecoder(.charset(charset))
        var (start, end) = (0, min(first, bytes.count))
        while start < bytes.count {
            let stop = decoder.decode(bytes[start..<end], isLast: end == bytes.count)
            let length = stop == start ? (end - start) * 2 : size
            (start, end) = (stop, min(bytes.count, stop + max(1, length)))
        }
        return (decoder.takeText(), decoder.flaws)
    }

    @Test(arguments: [
        "utf-8", "utf-16le", "utf-16be", "utf-16", "utf-32le", "utf-32be", "utf-32", "gb18030", "big5", "shift_jis",
        "euc-jp", "euc-kr", "iso-2022-jp", "windows-1251", "koi8-r",
    ])
    func piecesThatEndAnywhereAreTheSameText(_ label: String) throws {
        let charset = try #require(Charset(label: label))
        var state: UInt64 = 11
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        // Bytes of which every charset makes characters, pairs, long forms, escapes and flaws.
        let parts: [[UInt8]] = [
            [0x3C, 0x61], [0x81, 0x30, 0x81, 0x30], [0x94, 0x39, 0xDA, 0x33], [0xBE, 0xBA], [0x8F, 0xB0, 0xA1],
            [0x8E, 0xB1],
            [0x1B, 0x24, 0x42], [0x36, 0x25], [0x1B, 0x28, 0x42], [0x3D, 0xD8, 0x00, 0xDE], [0xD8, 0x3D, 0xDE, 0x00],
            [0x41, 0, 0, 0], [0, 0, 0, 0x41], [0xE4, 0xB8, 0xAD], [0xF0, 0x9F, 0x98, 0x80], [0xFF], [0x88, 0x62],
        ]
        for _ in 0..<40 {
            var bytes = (0..<8).flatMap { _ in parts[random(parts.count)] }
            if random(2) == 0 { bytes[random(bytes.count)] = UInt8(random(256)) }
            let whole = charset.decode(bytes[...])
            for first in 0...bytes.count {
                for size in [1, 3, 64] {
                    let (utf8, flaws) = decodeInPieces(bytes, charset, first: first, size: size)
                    #expect(utf8 == whole.utf8 && flaws == whole.flaws, "\(bytes), \(first), \(size)")
                }
            }
        }
    }

    /// The text and the charset of a document that is read in pieces.
    private func readInPieces(_ bytes: [UInt8], _ type: String?, size: Int) -> (String, String, Int) {
        var source = ByteSource<Never>(bytes)
        source.size = size
        let decoding = Decoding(of: source, contentType: type, as: .xml)
        var pieces = TextPieces(source, decoding)
        var utf8: [UInt8] = []
        while let piece = pieces.next() { utf8 += piece }
        return (String(decoding: utf8, as: UTF8.self), decoding.charset.name, pieces.flaws)
    }

    @Test func aDocumentInPiecesIsReadAsTheWhole() throws {
        let chinese = "<a>中国人工智能公司的新频道，今天我们都说话。</a>"
        let cyrillic = "<a>В этом году бизнес компании продолжает расти, но некоторые продукты выходят позже.</a>"
        let twice = encodedTwice("<a>中国人工智能公司的新频道</a>", asLatin1: false)
        let gbk = try #require(encoded(chinese, "gb18030"))
        let documents: [([UInt8], String?)] = [
            (Array(chinese.utf8), nil), (gbk, nil), (gbk, "text/xml; charset=gb2312"), (gbk, "text/xml; charset=big5"),
            (gbk + [0xFF], "text/xml; charset=gbk"), (try #require(encoded(cyrillic, "koi8-r")), nil),
            (try #require(encoded(cyrillic, "windows-1251")), "text/xml; charset=windows-1251"), (twice, nil),
            (twice + Array("频道 é à".utf8), nil), ([0xEF, 0xBB, 0xBF] + twice, "text/xml; charset=utf-8"),
            (try encodedByWayOfGBK(chinese), nil), ([0xEF, 0xBB, 0xBF] + (try encodedByWayOfGBK(chinese)), nil),
            (Array("<a>é\u{A0}» — plain</a>".utf8) + [0xE9], nil),
            (Array("<?xml version='1.0' encoding='iso-2022-jp'?><a>".utf8) + [0x1B, 0x24, 0x42, 0x36, 0x25], nil),
            ([0xFF, 0xFE] + chinese.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, nil),
            (chinese.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } + [0xD8], nil),
        ]
        for (bytes, type) in documents {
            let whole = Document(bytes: bytes, url: "https://example.org/", contentType: type).decoded(as: .xml)
            for size in [1, 2, 3, 5, 7, 16, 33, 1000] {
                let (text, charset, flaws) = readInPieces(bytes, type, size: size)
                #expect(text == String(decoding: whole.utf8, as: UTF8.self), "pieces of \(size)")
                #expect(charset == whole.charset.name && flaws == whole.flaws, "pieces of \(size)")
            }
        }
    }
}
