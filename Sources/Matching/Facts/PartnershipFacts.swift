extension FactReader {
    /// Partners, customers and investors that turn, from the cues of `competition.partner_turns` that name them.
    func partnershipFacts() -> [LedgerFact] {
        var facts: [LedgerFact] = []
        for cue in cues
        where cue.factor == "competition.partner_turns" && cue.direction == .harm && cue.isAsserted
            && cue.certainty != .denied && cue.certainty != .rumour
        {
            guard let partner = partner(in: cue) else { continue }
            if facts.contains(where: {
                if case .partnership(let known) = $0 {
                    known.subject == cue.subject && known.partner == partner
                } else {
                    false
                }
            }) {
                continue
            }
            facts.append(
                .partnership(
                    LedgerFact.Partnership(
                        subject: cue.subject, partner: partner, turn: turn(in: cue),
                        evidence: evidence(of: cue, with: [cue.subject, partner]))))
        }
        return facts
    }

    /// Who turns: what fills the slot of the rival first.
    private func partner(in cue: CueReading) -> EntityID? {
        for (slot, phrase) in cue.match.slots where slot == .rival || slot == .both {
            if let company = phrase.companies.first(where: { !isKin($0, cue.subject) }) { return company }
        }
        return nil
    }

    private func turn(in cue: CueReading) -> String {
        let reading = fields[cue.field]
        let stretch = cue.match.range
        if has("rivalling", reading, in: stretch) { return "becomes a rival" }
        if has("going-elsewhere", reading, in: stretch) { return "works with rivals" }
        // 从来没有停止开发 ends nothing.
        let endings = places(of: "ending", reading, in: stretch) + places(of: "drop", reading, in: stretch)
        let ends = endings.contains { word in
            let clause = reading.clause(at: word.lowerBound).range
            return !places(of: "negation", reading, in: clause.lowerBound..<word.lowerBound).contains {
                reading.distance($0.upperBound, word.lowerBound) <= 6
            }
        }
        return ends ? "withdraws" : "becomes a rival"
    }
}
