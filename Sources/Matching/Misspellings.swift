/// Long Latin names with one letter wrong, missing, too much or changed with its neighbour: "Saleforce".
///
/// Only for single words of eight letters and more that are no everyday words, written with a capital, with the first
/// letter right; a plural is no misspelling.
struct Misspellings: Sendable {
    private struct Name: Sendable {
        var units: [UInt16]
        var alias: Int
    }

    private static let leastLength = 8
    private var names: [Name] = []
    /// Names by their first four letters, and by their first and last three.
    private var index: [UInt64: [Int]] = [:]

    init() {}

    /// Adds a folded alias, if it is fit for it.
    mutating func add(_ units: [UInt16], alias: Int) {
        guard units.count >= Self.leastLength, units.allSatisfy({ Folding.kind($0) == .letter }),
            !Lexicon.isEnglish(units[...])
        else { return }
        let keys = Self.keys(of: units[...])
        index[keys.head, default: []].append(names.count)
        if keys.ends != keys.head { index[keys.ends, default: []].append(names.count) }
        names.append(Name(units: units, alias: alias))
    }

    var isEmpty: Bool { names.isEmpty }

    /// The aliases that words of a text misspell.
    func find(in text: FoldedText, _ body: (_ alias: Int, _ range: Range<Int>) -> Void) {
        let units = text.units
        var i = 0
        while i < units.count {
            guard Folding.isWord(units[i]) else {
                i += 1
                continue
            }
            let start = i
            while i < units.count, Folding.isWord(units[i]) { i += 1 }
            guard i - start >= Self.leastLength - 1, text.isCapital(at: start) else { continue }
            let word = units[start..<i]
            func look(up key: UInt64) {
                let misspelled = index[key]?.first { Self.isOneEditApart(names[$0].units, word) }
                if let misspelled, !Lexicon.isEnglish(word) { body(names[misspelled].alias, start..<i) }
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
        let word = Array(word)
        var head = 0
        while head < min(name.count, word.count), name[head] == word[head] { head += 1 }
        var tail = 0
        while tail < min(name.count, word.count) - head, name[name.count - 1 - tail] == word[word.count - 1 - tail] {
            tail += 1
        }
        let left = name.count - head - tail
        let right = word.count - head - tail
        switch (left, right) {
        case (1, 1), (1, 0): return true
        case (0, 1): return !(head == name.count && word.last == 0x73)
        case (2, 2): return name[head] == word[head + 1] && name[head + 1] == word[head]
        default: return false
        }
    }
}
