extension XMLTokenizer {
    /// Text with its references decoded once, added to a buffer. A reference to nothing stays as it is written.
    mutating func decode(_ range: Range<Int>, into buffer: inout [UInt8]) {
        var budget = Self.maxExpansion - expanded
        decode(bytes[range], into: &buffer, depth: 0, budget: &budget)
        expanded = Self.maxExpansion - budget
    }

    private mutating func decode(
        _ text: ArraySlice<UInt8>, into buffer: inout [UInt8], depth: Int, budget: inout Int
    ) {
        var clean = text.startIndex
        var index = text.startIndex
        while let at = text[index...].firstIndex(of: 0x26) {
            buffer.append(contentsOf: text[clean..<at])
            if let (entity, end) = declaredEntity(text, at) {
                // A bomb: each entity names others; what passes the limit is left out.
                if depth >= 8 || entity.count > budget {
                    faults.insert(.entityLimit)
                } else {
                    budget -= entity.count + 1
                    decode(entity[...], into: &buffer, depth: depth + 1, budget: &budget)
                }
                index = end
            } else if let reference = CharacterReference(text.span, at - text.startIndex, .xml) {
                if !reference.isStrict {
                    faults.insert(reference.text.isEmpty || text[at + 1] == 0x23 ? .badReference : .undefinedEntity)
                }
                buffer.append(contentsOf: reference.text)
                index = text.startIndex + reference.end
            } else {
                faults.insert(.bareAmpersand)
                buffer.append(0x26)
                index = at + 1
            }
            clean = index
        }
        buffer.append(contentsOf: text[clean...])
    }

    /// The text of an entity that the document declares, and the index after its reference.
    private func declaredEntity(_ text: ArraySlice<UInt8>, _ start: Int) -> ([UInt8], Int)? {
        guard !entities.isEmpty,
            let end = text[start...].prefix(66).firstIndex(of: 0x3B), end > start + 1, text[start + 1] != 0x23,
            let entity = entities[String(decoding: text[(start + 1)..<end], as: UTF8.self)]
        else { return nil }
        return (entity, end + 1)
    }

    /// An attribute's value with its references decoded and white space trimmed.
    mutating func value(_ attribute: Attribute) -> String {
        var text = bytes[attribute.value]
        var decoded: [UInt8] = []
        if text.contains(0x26) {
            decode(attribute.value, into: &decoded)
            text = decoded[...]
        }
        return trimmedText(text)
    }
}

/// Valid UTF-8 as a string without white space round it and control characters in it.
func trimmedText(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    guard bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
}
