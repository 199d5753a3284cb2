import Testing

@testable import Matching

/// A generator that gives the same numbers each time (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct LiteralMatcherTests {
    struct Hit: Hashable {
        var literal: Int
        var start: Int
        var end: Int
    }

    /// The obvious way.
    static func naive<Unit: Equatable>(_ literals: [[Unit]], in text: [Unit]) -> [Hit: Int] {
        var hits: [Hit: Int] = [:]
        for (index, literal) in literals.enumerated() where !literal.isEmpty && literal.count <= text.count {
            for start in 0...(text.count - literal.count) where Array(text[start..<start + literal.count]) == literal {
                hits[Hit(literal: index, start: start, end: start + literal.count), default: 0] += 1
            }
        }
        return hits
    }

    @Test(arguments: 0..<60)
    func findsWhatTheNaiveSearchFinds(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        let alphabet = UInt8(seed % 4 + 2)
        let byteLiterals = (0..<Int.random(in: 1...40, using: &random)).map { _ in
            (0..<Int.random(in: 0...14, using: &random)).map { _ in UInt8.random(in: 0..<alphabet, using: &random) }
        }
        let text = (0..<Int.random(in: 0...300, using: &random)).map { _ in
            UInt8.random(in: 0..<alphabet, using: &random)
        }
        var found: [Hit: Int] = [:]
        let matcher = LiteralMatcher(byteLiterals)
        matcher.forEachMatch(inBytes: text) {
            found[Hit(literal: $0, start: $1.lowerBound, end: $1.upperBound), default: 0] += 1
        }
        #expect(found == Self.naive(byteLiterals, in: text))
        #expect(matcher.countMatches(inBytes: text) == found.values.reduce(0, +))

        let unitLiterals = byteLiterals.map { $0.map { UInt16($0) * 257 } }
        let units = text.map { UInt16($0) * 257 }
        found = [:]
        LiteralMatcher(units: unitLiterals).forEachMatch(in: units) {
            found[Hit(literal: $0, start: $1.lowerBound, end: $1.upperBound), default: 0] += 1
        }
        #expect(found == Self.naive(unitLiterals, in: units))
    }

    @Test func findsAcrossTheEdgesOfBlocks() {
        let literal: [UInt8] = Array("boundary".utf8)
        var text = [UInt8](repeating: 0x20, count: 20_000)
        let places = [0, 4092, 8188, 12_285, 19_992]
        for place in places { text.replaceSubrange(place..<place + literal.count, with: literal) }
        var starts: [Int] = []
        LiteralMatcher([literal]).forEachMatch(inBytes: text) { starts.append($1.lowerBound) }
        #expect(starts == places)
    }

    /// Names of several blocks' text, which begin alike in more or fewer letters, some of them inside words.
    @Test(arguments: 0..<20)
    func findsNamesWhereWordsBegin(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        let words = ["nova", "novaridge", "novaridge capital", "novaridge capital group", "no", "智谱", "智谱华章", "n"]
        let names = words.map { Array($0.utf16) }
        let text = (0..<Int.random(in: 1...900, using: &random)).flatMap { _ in
            Array((words + ["a", " ", "，", "x", "novar"]).randomElement(using: &random)!.utf16)
        }
        func isLetter(_ unit: UInt16) -> Bool { (0x61...0x7A).contains(unit) }
        let expected = Self.naive(names, in: text).filter { hit, _ in
            hit.start == 0 || !isLetter(text[hit.start]) || !isLetter(text[hit.start - 1])
        }
        var found: [Hit: Int] = [:]
        LiteralMatcher(units: names, atWords: true).forEachMatch(in: text) {
            found[Hit(literal: $0, start: $1.lowerBound, end: $1.upperBound), default: 0] += 1
        }
        #expect(found == expected)
    }

    @Test func noLiteralsFindNothing() {
        #expect(LiteralMatcher([]).countMatches(inBytes: [1, 2, 3]) == 0)
        #expect(LiteralMatcher([[]]).countMatches(inBytes: []) == 0)
    }
}
