import Testing

@testable import Judging

@Suite struct PostingsTests {
    /// Against a dictionary of sets, through growth, tokens that die and return, and blocks used again.
    @Test(arguments: [1, 2, 3]) func holdsWhatADictionaryOfSetsHolds(_ seed: UInt64) {
        var dice = Dice(seed)
        var postings = Postings()
        var model: [UInt32: Set<UInt32>] = [:]
        for _ in 0..<40_000 {
            // Few common tokens and many rare ones, the number of free slots among them.
            let token = UInt32(dice.below(dice.below(2) == 0 ? 8 : 3_000))
            let story = UInt32(dice.below(60))
            if model[token]?.contains(story) == true {
                postings.remove(Int(story), of: token)
                model[token]?.remove(story)
            } else if dice.below(10) == 0 {
                postings.remove(Int(story), of: token)
            } else {
                postings.insert(Int(story), of: token)
                model[token, default: []].insert(story)
            }
        }
        for token in UInt32(0)..<3_100 {
            var found: [UInt32] = []
            postings.forEach(of: token, upTo: .max) { found.append($0) }
            #expect(found.sorted() == model[token, default: []].sorted())
            #expect(postings.count(of: token) == found.count)
        }
    }

    @Test func tokensOfMoreStoriesThanTheLimitAreCountedOnly() {
        var postings = Postings()
        for story in 0..<20 { postings.insert(story, of: 7) }
        postings.forEach(of: 7, upTo: 19) { _ in Issue.record("called past the limit") }
        #expect(postings.count(of: 7) == 20)
    }
}
