/// A way to read bytes as text, under the name that the WHATWG Encoding Standard gives it where it has one.
public struct Charset: Sendable, Hashable {
    /// Lower case, such as `utf-8`, `gb18030`, `windows-1252`.
    public let name: String
    let form: Form

    /// The machine that decodes it.
    enum Form: Sendable, Hashable {
        case utf8
        case utf16(bigEndian: Bool)
        case utf32(bigEndian: Bool)
        /// Width known, byte order to be found in the bytes.
        case wide(bytesPerUnit: Int)
        case singleByte(CodePage.Name)
        case multiByte(MultiByte)
    }

    /// The East Asian charsets in which one character takes one to four bytes.
    enum MultiByte: Sendable, Hashable {
        case gb18030, big5, shiftJIS, eucJP, eucKR, iso2022JP
    }

    public static let utf8 = Charset(name: "utf-8", form: .utf8)
    static let utf16LE = Charset(name: "utf-16le", form: .utf16(bigEndian: false))
    static let utf16BE = Charset(name: "utf-16be", form: .utf16(bigEndian: true))
    static let utf32LE = Charset(name: "utf-32le", form: .utf32(bigEndian: false))
    static let utf32BE = Charset(name: "utf-32be", form: .utf32(bigEndian: true))
    static let windows1252 = Charset(name: "windows-1252", form: .singleByte("CP1252"))

    private init(name: String, form: Form) {
        self.name = name
        self.form = form
    }

    /// The charset that a label means, as it stands in a header or a declaration; nil for a name nobody knows. Labels are
    /// compared by letters and digits alone, so `GB_2312-80`, `gb231280` and `"GB2312-80"` are one.
    public init?(label: String) {
        let key = String(decoding: label.utf8.prefix(64).compactMap(labelByte), as: UTF8.self)
        guard !key.isEmpty else { return nil }
        if let name = charsetNames[key], let form = Self.form(of: name) {
            self.init(name: name, form: form)
            return
        }
        // The C library knows many single-byte charsets by the names that other systems give them.
        let plain = label.utf8.filter { labelByte($0) != nil || $0 == 0x2D || $0 == 0x5F }
        let name = CodePage.Name(String(decoding: plain.prefix(40), as: UTF8.self).uppercased())
        guard CodePage.table(name) != nil else { return nil }
        self.init(name: name.value.lowercased(), form: .singleByte(name))
    }

    private static func form(of name: String) -> Form? {
        switch name {
        case "utf-8": return .utf8
        case "utf-16": return .wide(bytesPerUnit: 2)
        case "utf-16le": return .utf16(bigEndian: false)
        case "utf-16be": return .utf16(bigEndian: true)
        case "utf-32": return .wide(bytesPerUnit: 4)
        case "utf-32le": return .utf32(bigEndian: false)
        case "utf-32be": return .utf32(bigEndian: true)
        case "gbk", "gb18030": return .multiByte(.gb18030)
        case "big5": return .multiByte(.big5)
        case "shift_jis": return .multiByte(.shiftJIS)
        case "euc-jp": return .multiByte(.eucJP)
        case "euc-kr": return .multiByte(.eucKR)
        case "iso-2022-jp": return .multiByte(.iso2022JP)
        // The standard reads Latin-1, its Turkish and Thai sisters and ASCII as the Windows supersets, since senders do.
        case "us-ascii", "iso-8859-1", "windows-1252": return .singleByte("CP1252")
        case "iso-8859-8-i": return .singleByte("ISO-8859-8")
        case "macintosh": return .singleByte("MACINTOSH")
        case "x-mac-cyrillic": return .singleByte("MAC-CYRILLIC")
        case "ibm866": return .singleByte("CP866")
        default:
            if name.hasPrefix("windows-") { return .singleByte(CodePage.Name("CP" + name.dropFirst(8))) }
            return .singleByte(CodePage.Name(name.uppercased()))
        }
    }

    /// Whether ASCII bytes mean ASCII characters, so that markup can be seen before the charset is known.
    var containsASCII: Bool {
        switch form {
        case .utf8, .multiByte: true
        case .singleByte(let page): page != "IBM037"
        case .utf16, .utf32, .wide: false
        }
    }

    /// The bytes as UTF-8, with U+FFFD for each that the charset does not allow, and how many those were. A bad byte
    /// never swallows the ASCII after it. Linear in the input.
    public func decode(_ bytes: ArraySlice<UInt8>) -> (utf8: [UInt8], flaws: Int) {
        var decoder = TextDecoder(.charset(self))
        _ = decoder.decode(bytes, isLast: true)
        return (decoder.takeText(), decoder.flaws)
    }
}

/// In which order the bytes of a wide unit stand, as the zero bytes round ASCII characters show it.
enum WideOrder {
    case littleEndian, bigEndian

    /// How many bytes are looked at.
    static let sampleSize = 256

    /// Nil where the start of the bytes does not look like ASCII characters of `width` bytes.
    init?(_ bytes: ArraySlice<UInt8>, width: Int) {
        var little = 0
        var big = 0
        var index = bytes.startIndex
        let end = min(bytes.endIndex, index + Self.sampleSize)
        while index + width <= end {
            let unit = bytes[index..<index + width]
            if unit.dropFirst().allSatisfy({ $0 == 0 }), unit.first != 0 { little += 1 }
            if unit.dropLast().allSatisfy({ $0 == 0 }), unit.last != 0 { big += 1 }
            index += width
        }
        guard max(little, big) > 0, max(little, big) * width * 4 >= end - bytes.startIndex else { return nil }
        self = big > little ? .bigEndian : .littleEndian
    }
}

/// A byte of a label that counts when labels are compared: a letter in lower case, or a digit.
private func labelByte(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte + 32
    default: nil
    }
}

/// Label, reduced to letters and digits, to charset.
private let charsetNames: [String: String] = {
    var names: [String: String] = [:]
    for line in charsetLabels.split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        for label in parts[1].split(separator: " ") { names[String(label)] = String(parts[0]) }
    }
    return names
}()

/// The labels of the WHATWG Encoding Standard (section 4.2), UTF-32, and the names that Windows, Java and Python use.
private let charsetLabels = """
    big5: big5 big5eten big5hk big5hkscs cnbig5 cp950 csbig5 ms950 windows950 xbig5 xxbig5
    euc-jp: cseucpkdfmtjapanese eucjp eucjpms eucjpwin ujis xeucjp
    euc-kr: cp949 cseuckr csksc56011987 euckr isoir149 korean ksc5601 ksc56011987 ksc56011989 ksx1001 ms949 uhc \
      windows949 xwindows949
    gb18030: gb18030 gb180302000 gb180302005
    gbk: chinese cp936 csgb2312 csiso58gb231280 euccn eucgb2312cn gb2312 gb231280 gbk gbk2312 isoir58 ms936 \
      windows936 xgb2312 xgbk
    ibm866: 866 cp866 csibm866 ibm866
    iso-2022-jp: csiso2022jp iso2022jp
    iso-8859-1: cp819 csisolatin1 ibm819 iso88591 iso885911987 isoir100 l1 latin1
    iso-8859-10: csisolatin6 iso885910 isoir157 l6 latin6
    iso-8859-13: iso885913
    iso-8859-14: iso885914
    iso-8859-15: csisolatin9 iso885915 l9
    iso-8859-16: iso885916
    iso-8859-2: csisolatin2 iso88592 iso885921987 isoir101 l2 latin2
    iso-8859-3: csisolatin3 iso88593 iso885931988 isoir109 l3 latin3
    iso-8859-4: csisolatin4 iso88594 iso885941988 isoir110 l4 latin4
    iso-8859-5: csisolatincyrillic cyrillic iso88595 iso885951988 isoir144
    iso-8859-6: arabic asmo708 csiso88596e csiso88596i csisolatinarabic ecma114 iso88596 iso885961987 iso88596e \
      iso88596i isoir127
    iso-8859-7: csisolatingreek ecma118 elot928 greek greek8 iso88597 iso885971987 isoir126 suneugreek
    iso-8859-8: csiso88598e csisolatinhebrew hebrew iso88598 iso885981988 iso88598e isoir138 visual
    iso-8859-8-i: csiso88598i iso88598i logical
    koi8-r: cskoi8r koi koi8 koi8r
    koi8-u: koi8u
    macintosh: csmacintosh mac macintosh macroman xmacroman
    shift_jis: cp932 csshiftjis cswindows31j ms932 mskanji shiftjis shiftjisx0213 sjis sjisx0213 windows31j \
      windows932 xmscp932 xsjis
    us-ascii: 646 ansix341968 ansix341986 ascii csascii iso646us us usascii
    utf-16: csunicode iso10646ucs2 u16 ucs2 unicode utf16
    utf-16be: unicodefffe utf16be xutf16be
    utf-16le: unicodefeff utf16le xutf16le
    utf-32: csucs4 iso10646ucs4 u32 ucs4 utf32
    utf-32be: utf32be
    utf-32le: utf32le
    utf-8: cp65001 u8 unicode11utf8 unicode20utf8 utf8 utf8mb4 xunicode20utf8
    windows-1250: cp1250 windows1250 xcp1250
    windows-1251: cp1251 windows1251 xcp1251
    windows-1252: cp1252 windows1252 xcp1252
    windows-1253: cp1253 windows1253 xcp1253
    windows-1254: cp1254 csisolatin5 iso88599 iso885991989 isoir148 l5 latin5 windows1254 xcp1254
    windows-1255: cp1255 windows1255 xcp1255
    windows-1256: cp1256 windows1256 xcp1256
    windows-1257: cp1257 windows1257 xcp1257
    windows-1258: cp1258 windows1258 xcp1258
    windows-874: cp874 dos874 iso885911 thai tis620 tis6200 tis6202533 windows874
    x-mac-cyrillic: maccyrillic xmaccyrillic xmacukrainian
    """
