/// Long Latin names with one letter wrong, missing, too much or changed with its neighbour: "Saleforce".
///
/// Only for single words of eight letters and more that are no everyday words, written with a capital, with the first
/// letter right; a plural is no misspelling.
struct Misspellings: Sendable {
    private struct Name: Sendable {
        var units: [UInt16]
        /// As told when the name was added.
        var entity: Int
    }

    private static let leastLength = 8
    private var names: [Name] = []
    /// Names by their first four letters, and by their first and last three.
    private var index: [UInt64: [Int]] = [:]

    init() {}

    /// Adds a folded alias, if it is fit for it.
    mutating func add(_ units: [UInt16], entity: Int) {
        guard units.count >= Self.leastLength, units.allSatisfy({ Folding.kind($0) == .letter }),
            !Lexicon.isEnglish(units[...])
        else { return }
        let keys = Self.keys(of: units[...])
        index[keys.head, default: []].append(names.count)
        if keys.ends != keys.head { index[keys.ends, default: []].append(names.count) }
        names.append(Name(units: units, entity: entity))
    }

    var isEmpty: Bool { names.isEmpty }

    /// The entities whose names words of a text misspell.
    func find(in text: FoldedText, _ body: (_ entity: Int, _ range: Range<Int>) -> Void) {
        let units = text.units
        var end = 0
        while let start = text.nextCapital(from: end) {
            end = start + 1
            guard start == 0 || !Folding.isWord(units[start - 1]) else { continue }
            while end < units.count, Folding.isWord(units[end]) { end += 1 }
            guard end - start >= Self.leastLength - 1 else { continue }
            let word = units[start..<end]
            func look(up key: UInt64) {
                let misspelled = index[key]?.first { Self.isOneEditApart(names[$0].units, word) }
                if let misspelled, !Lexicon.isEnglish(word) { body(names[misspelled].entity, start..<end) }
            }
            let keys = Self.keys(of: word)
            look(up: keys.head)
            if keys.ends != keys.head { look(up: keys.ends) }
        }
    }

    /// A key of the first four letters, and one of the first and the last three.
    private static func keys(of word: ArraySlice<UInt16>) -> (head: UInt64, ends: UInt64) {
        let first = word.first.map(UInt64.init) ?? 0
        return (
            word.prefix(4).reduce(0) { $0 << 16 | UInt64($1) }, word.suffix(3).reduce(first) { $0 << 16 | UInt64($1) }
        )
    }

    private static func isOneEditApart(_ name: [UInt16], _ word: ArraySlice<UInt16>) -> Bool {
        guard abs(name.count - word.count) <= 1 else { return false }
        let start = word.startIndex
        let shorter = min(name.count, word.count)
        var head = 0
        while head < shorter, name[head] == word[start + head] { head += 1 }
        var tail = 0
        while tail < shorter - head, name[name.count - 1 - tail] == word[word.endIndex - 1 - tail] { tail += 1 }
        let left = name.count - head - tail
        let right = word.count - head - tail
        switch (left, right) {
        case (1, 1), (1, 0): return true
        case (0, 1): return !(head == name.count && word.last == 0x73)
        case (2, 2): return name[head] == word[start + head + 1] && name[head + 1] == word[start + head]
        default: return false
        }
    }
}
