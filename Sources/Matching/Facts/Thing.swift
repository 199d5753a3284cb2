/// Something that is sold, promised or compared: a product of the catalogue, or one that the text names behind its maker.
struct Thing: Sendable, Equatable {
    /// The product's entity; where only its maker is in the catalogue, the maker's.
    var entity: EntityID
    /// The name as published where it says more than the entity's: "GPT-4o mini", "Tesla Model Y".
    var name: String?
    /// Folded units.
    var range: Range<Int>

    /// The things of a field, in text order.
    static func all(in reading: FieldReading, catalogue: Catalogue) -> [Thing] {
        var things: [Thing] = []
        for phrase in reading.phrases where phrase.kinds.contains(.company) && !phrase.kinds.contains(.both) {
            if let last = things.last, phrase.range.lowerBound < last.range.upperBound { continue }
            if phrase.kinds.contains(.product),
                let product = phrase.entities.last(where: { catalogue[$0]?.kind == .product })
            {
                let end = endOfTier(after: phrase.range.upperBound, in: reading.text)
                let range = phrase.range.lowerBound..<end
                things.append(
                    Thing(
                        entity: product, name: name(of: range, own: catalogue.foldedNames(of: product), in: reading),
                        range: range))
            } else if let company = phrase.entities.first, catalogue[company]?.kind == .company {
                // "DeepSeek-V2" may be one name or two.
                if let end = endOfModel(after: phrase.range.upperBound, in: reading) {
                    let range = phrase.range.lowerBound..<end
                    things.append(Thing(entity: company, name: reading.text.text(of: range), range: range))
                } else if let name = name(of: phrase.range, own: catalogue.foldedNames(of: company), in: reading),
                    name.contains(where: \.isNumber)
                {
                    things.append(Thing(entity: company, name: name, range: phrase.range))
                }
            }
        }
        return things
    }

    /// The published name, where it is more than one of the entity's own or the beginning of one.
    private static func name(of range: Range<Int>, own: [String], in reading: FieldReading) -> String? {
        let folded = reading.string(range)
        // What stands before the entity's own name is its maker's: "Apple's Vision Pro".
        let starts = own.compactMap { folded.firstRange(of: $0)?.lowerBound }
        let start = starts.min().map { folded.utf16.distance(from: folded.startIndex, to: $0) } ?? 0
        let published = key(reading.string((range.lowerBound + start)..<range.upperBound))
        let names = own.map(key)
        if names.contains(where: { $0.hasPrefix(published) || $0.hasSuffix(published) }) { return nil }
        // A name without Latin words beside the entity's own is another way to say it: 豆包大模型.
        let text = reading.text.text(of: (range.lowerBound + start)..<range.upperBound)
        guard let base = names.filter({ published.contains($0) }).max(by: { $0.count < $1.count }) else {
            return published.contains { $0.isASCII && $0.isNumber } && !names.isEmpty ? text : nil
        }
        let more = published.replacing(base, with: "", maxReplacements: 1)
        return more.contains { $0.isASCII } ? text : nil
    }

    /// Letters and digits alone, by which names are one however they are spaced.
    static func key(_ name: String) -> String { name.filter { $0.isLetter || $0.isNumber } }

    /// Words that makers of anything put behind a product's name.
    private static let tiers: Set<String> = [
        "pro", "max", "plus", "ultra", "mini", "lite", "turbo", "flash", "air", "advanced", "premium", "standard",
        "large",
        "small", "medium", "nano", "se", "preview", "edge", "fold", "flip", "sport", "performance", "long", "team",
        "teams", "enterprise", "business", "go", "opus", "sonnet", "haiku", "instant", "thinking",
    ]

    /// Where a product's name ends that a tier or version follows: "iPhone 17 Pro Max", "Qwen-Long".
    static func endOfTier(after end: Int, in text: FoldedText) -> Int {
        let units = text.units
        var end = end
        var hasTier = false
        for _ in 0..<4 {
            var i = end
            let isHyphen = i < units.count && units[i] == 0x2D
            if isHyphen || i < units.count && Folding.kind(units[i]) == .space { i += 1 }
            let start = i
            while i < units.count, Folding.isWord(units[i]) || units[i] == 0x2E && isVersion(units, i) { i += 1 }
            guard i > start, i - start <= 16, i > end + (isHyphen ? 1 : 0) else { break }
            let word = String(folded: units[start..<i])
            let isTier = tiers.contains(word) && (text.isCapital(at: start) || isHyphen || start == end)
            // "Claude Opus 4", not "Model Y 4 million".
            let isNumber =
                word.allSatisfy { $0.isNumber || $0 == "." } && word.count <= 4 && isVersion(after: i, in: units)
            let isNumbered = isHyphen && word.contains { $0.isNumber } || hasTier && isNumber
            guard isTier || isNumbered || isHyphen && text.isCapital(at: start) else { break }
            hasTier = true
            end = i
        }
        return end
    }

    /// Whether what follows a number leaves it a version: no unit, share or sum.
    private static func isVersion(after end: Int, in units: [UInt16]) -> Bool {
        let rest = String(folded: units[end..<min(units.count, end + 9)]).drop { $0 == " " }
        return ![
            "%", "percent", "million", "billion", "thousand", "times", "year", "month", "day", "万", "亿", "月", "年", "个",
            "倍", "名", "人",
        ]
        .contains(where: rest.hasPrefix)
    }

    private static func isVersion(_ units: [UInt16], _ dot: Int) -> Bool {
        dot > 0 && dot + 1 < units.count && Folding.kind(units[dot - 1]) == .digit
            && Folding.kind(units[dot + 1]) == .digit
    }

    /// Where the model's name ends that follows its maker's: "DeepSeek-V2", "Tesla Model Y", 小米SU7; nil where none does.
    private static func endOfModel(after end: Int, in reading: FieldReading) -> Int? {
        let units = reading.text.units
        var i = end
        if i < units.count, units[i] == 0x2D || Folding.kind(units[i]) == .space { i += 1 }
        guard i < units.count, Folding.kind(units[i]) == .letter, reading.text.isCapital(at: i) else { return nil }
        var words: [Range<Int>] = []
        while words.count < 3, i < units.count, Folding.kind(units[i]) == .letter, reading.text.isCapital(at: i) {
            let start = i
            while i < units.count, Folding.isWord(units[i]) || units[i] == 0x2E && isVersion(units, i) { i += 1 }
            words.append(start..<i)
            guard i + 1 < units.count, Folding.kind(units[i]) == .space else { break }
            i += 1
        }
        // Up to the last word that is no ordinary one: a number, a single letter, a name.
        while let last = words.last {
            let word = units[last]
            let hasDigit = word.contains { Folding.kind($0) == .digit }
            if hasDigit || word.count == 1 && words.count > 1 { return last.upperBound }
            words.removeLast()
        }
        return nil
    }
}
