extension FoldedText {
    /// The terms under which a full-text index finds this text, parted by spaces: Latin words and numbers whole, Han,
    /// kana and Hangul as overlapping pairs, so that a word of two characters is one term; a character that stands alone
    /// is a term by itself. The last character of each run follows at the very end, where it parts no phrase, so that
    /// every character is the beginning of some term.
    public var searchTerms: String {
        var terms = ""
        var lasts: [UInt16] = []
        terms.reserveCapacity(units.count * 3)
        eachSearchTerm { range in
            if !terms.isEmpty { terms += " " }
            terms += String(folded: units[range])
            let isLast = range.upperBound == units.count || !Folding.isIdeograph(units[range.upperBound])
            if range.count == 2, isLast, Folding.isIdeograph(units[range.lowerBound]) {
                lasts.append(units[range.upperBound - 1])
            }
        }
        for last in lasts { terms += " " + String(folded: [last]) }
        return terms
    }

    /// The terms of a phrase in order, each to be met by a text that contains the phrase: with `isPrefix`, the last is
    /// the beginning of a term only, as for one Han character, which stands in the index as the first of a pair or alone.
    public var phraseTerms: [(text: String, isPrefix: Bool)] {
        var terms: [(text: String, isPrefix: Bool)] = []
        eachSearchTerm { range in
            let isLoneIdeograph = range.count == 1 && Folding.isIdeograph(units[range.lowerBound])
            terms.append((String(folded: units[range]), isLoneIdeograph))
        }
        return terms
    }

    private func eachSearchTerm(_ body: (Range<Int>) -> Void) {
        var i = 0
        while i < units.count {
            if Folding.isWord(units[i]) {
                let start = i
                while i < units.count, Folding.isWord(units[i]) { i += 1 }
                body(start..<i)
            } else if Folding.isIdeograph(units[i]) {
                let start = i
                while i < units.count, Folding.isIdeograph(units[i]) { i += 1 }
                if i - start == 1 { body(start..<i) }
                for first in start..<max(start, i - 1) { body(first..<first + 2) }
            } else {
                i += 1
            }
        }
    }
}
