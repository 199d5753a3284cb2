import Foundation
import Testing

@testable import Matching

@Suite struct FoldingTests {
    @Test(arguments: [
        ("OpenAI发布ＧＰＴ－４ｏ", "openai发布gpt-4o"),
        ("華為發佈「盤古」大模型", "华为发布\"盘古\"大模型"),
        ("Altman’s “Café”", "altman's \"cafe\""),
        ("山姆・奧特曼", "山姆·奥特曼"),
        ("ﬁne\u{200B}tune\u{00AD}d®", "finetuned"),
        ("𝗢𝗽𝗲𝗻𝗔𝗜 Straße Ⅳ", "openai strasse iv"),
        ("a\u{00A0}b\u{3000}c\td\ne", "a b c d\ne"),
        ("e\u{0301}", "e"),
        ("😀𠮷", "😀𠮷"),
        ("", ""),
        // More units than bytes.
        ("⑽㌫", "(10)パーセント"),
    ])
    func spellingsFoldTogether(text: String, folded: String) {
        #expect(String(decoding: FoldedText(text).units, as: UTF16.self) == folded)
    }

    @Test(arguments: ["\u{200B}ab", "ﬃx", "😀GPT", "a\u{200B}", "\u{200B}", "㈱東京", "一\u{FE0F}二"])
    func everyUnitLeadsBackToItsScalar(text: String) {
        let folded = FoldedText(text)
        let scalars = Array(text.unicodeScalars)
        for i in 0..<folded.count {
            let range = folded.scalars(of: i..<i + 1)
            #expect(range.count == 1)
            let unit = folded.units[i]
            // Half of a surrogate pair does not fold by itself.
            guard scalars[range.lowerBound].value < 0x10000 else { continue }
            #expect(FoldedText(String(scalars[range.lowerBound])).units.contains(unit))
        }
        #expect(folded.scalars(of: 0..<folded.count).upperBound <= scalars.count)
    }

    @Test(
        arguments: [[0xD83D], [0xDE00], [0xD83D, 0x61], [0x61, 0xDE00, 0xD83D], [0xD83D, 0xD83D, 0xDE00]] as [[UInt16]])
    func halfACharacterIsReplaced(units: [UInt16]) {
        #expect(String(folded: units) == String(decoding: units, as: UTF16.self))
    }

    @Test func quotesTheOriginal() {
        let folded = FoldedText("據報道\u{200B}，ＯｐｅｎＡＩ 裁員")
        let range = (folded.count - 9)..<(folded.count - 3)
        #expect(folded.text(of: range) == "ＯｐｅｎＡＩ")
        #expect(folded.isCapital(at: range.lowerBound) && !folded.isCapital(at: range.lowerBound + 1))
    }

    /// The folded text of a whole is that of its scalars one after another, and each unit knows the scalar it is from.
    @Test(arguments: 0..<40)
    func offsetsLeadBackOnAnyText(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x2000...0x2FFF, 0x3000...0x33FF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0xFB00...0xFB4F, 0xFE00...0xFFEF, 0x1D400...0x1D7FF, 0x1F300...0x1F6FF, 0x20000...0x2A6DF,
        ]
        var view = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...80, using: &random) {
            let range = ranges[Int.random(in: 0..<ranges.count, using: &random)]
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { view.append(scalar) }
        }
        let folded = FoldedText(String(view))
        #expect(String(folded: folded.units) == String(decoding: folded.units, as: UTF16.self))
        var units: [UInt16] = []
        var origins: [Int] = []
        for (position, scalar) in view.enumerated() {
            let part = FoldedText(String(Character(scalar))).units
            units += part
            origins += Array(repeating: position, count: part.count)
        }
        #expect(folded.units == units)
        var quotes = Quotes(of: folded)
        for i in units.indices {
            #expect(folded.scalars(of: i..<i + 1) == origins[i]..<origins[i] + 1)
            #expect(
                quotes.text(of: i..<i + 1).unicodeScalars.elementsEqual([
                    view[view.index(view.startIndex, offsetBy: origins[i])]
                ]))
            let end = Int.random(in: i...units.count, using: &random)
            let range = folded.scalars(of: i..<end)
            #expect(range.lowerBound == origins[i] && range.upperBound <= view.count)
        }
    }

    /// Width and case as Foundation folds them.
    @Test func agreesWithFoundationOnWidthAndCase() {
        for value in UInt32(0xFF01)...0xFF5E {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            let plain = text.folding(options: [.widthInsensitive, .caseInsensitive], locale: nil)
            #expect(FoldedText(text).units == FoldedText(plain).units, "U+\(String(value, radix: 16))")
        }
        for value in UInt32(0x41)...0x24F {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            let text = String(Character(scalar))
            #expect(FoldedText(text).units == FoldedText(text.lowercased()).units, "U+\(String(value, radix: 16))")
        }
    }

    @Test func foldingTwiceIsFoldingOnce() {
        for value in UInt32(0x20)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = FoldedText(String(Character(scalar))).units
            #expect(FoldedText(String(decoding: once, as: UTF16.self)).units == once, "U+\(String(value, radix: 16))")
        }
    }

    /// Foundation's own transform is the oracle: what it makes Simplified must fold to the same.
    @Test func agreesWithFoundationOnTraditionalCharacters() throws {
        var differing: [String] = []
        var converted = 0
        for value in UInt32(0x4E00)...0x9FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            let transform = StringTransform("Hant-Hans")
            let simplified = try #require(text.applyingTransform(transform, reverse: false))
            // Outside the basic plane lie characters of no use to news.
            guard simplified != text, simplified.utf16.count == 1 else { continue }
            converted += 1
            if FoldedText(text).units != FoldedText(simplified).units { differing.append(text + simplified) }
        }
        #expect(converted > 2000)
        #expect(differing.count * 30 < converted, "\(differing.joined(separator: " "))")
    }
}
