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

    @Test func quotesTheOriginal() {
        let folded = FoldedText("據報道\u{200B}，ＯｐｅｎＡＩ 裁員")
        let range = (folded.count - 9)..<(folded.count - 3)
        #expect(folded.text(of: range) == "ＯｐｅｎＡＩ")
        #expect(folded.isCapital(at: range.lowerBound) && !folded.isCapital(at: range.lowerBound + 1))
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
