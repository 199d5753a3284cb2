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
        let span = text.span
        var clean = 0
        var index = 0
        while let at = span.index(of: 0x26, from: index) {
            append(span, clean..<at, to: &buffer)
            if entities.isEmpty, let (byte, end) = CharacterReference.basic(span, at) {
                buffer.append(byte)
                index = end
            } else if let (entity, end) = declaredEntity(span, at) {
                // A bomb: each entity names others; what passes the limit is left out.
                if depth >= 8 || entity.count > budget {
                    faults.insert(.entityLimit)
                } else {
                    budget -= entity.count + 1
                    decode(entity[...], into: &buffer, depth: depth + 1, budget: &budget)
                }
                index = end
            } else if let reference = CharacterReference(span, at, .xml) {
                note(reference, isNumeric: span[at + 1] == 0x23)
                buffer.append(contentsOf: reference.text)
                index = reference.end
            } else {
                faults.insert(isExternalEntity(span, at) ? .externalEntity : .bareAmpersand)
                buffer.append(0x26)
                index = at + 1
            }
            clean = index
        }
        append(span, clean..<span.count, to: &buffer)
    }

    private mutating func note(_ reference: CharacterReference, isNumeric: Bool) {
        guard !reference.isStrict else { return }
        faults.insert(reference.text.isEmpty || isNumeric ? .badReference : .undefinedEntity)
    }

    /// Notes what is wrong with the references of a text that may be of use to nobody.
    mutating func checkReferences(_ range: Range<Int>) {
        let span = bytes[range].span
        var index = 0
        while let at = span.index(of: 0x26, from: index) {
            index = at + 1
            guard CharacterReference.basic(span, at) == nil, declaredEntity(span, at) == nil else { continue }
            if let reference = CharacterReference(span, at, .xml) {
                note(reference, isNumeric: span[at + 1] == 0x23)
            } else {
                faults.insert(isExternalEntity(span, index - 1) ? .externalEntity : .bareAmpersand)
            }
        }
    }

    private func append(_ span: Span<UInt8>, _ range: Range<Int>, to buffer: inout [UInt8]) {
        unsafe span.extracting(range).withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
    }

    /// The text of an entity that the document declares, and the index after its reference.
    private func declaredEntity(_ text: Span<UInt8>, _ start: Int) -> ([UInt8], Int)? {
        guard !entities.isEmpty, start + 1 < text.count, text[start + 1] != 0x23 else { return nil }
        var end = start + 1
        while end < text.count, end - start < 66, text[end] != 0x3B { end += 1 }
        guard end < text.count, text[end] == 0x3B else { return nil }
        let name = unsafe text.extracting((start + 1)..<end).withUnsafeBufferPointer {
            unsafe String(decoding: $0, as: UTF8.self)
        }
        return entities[name].map { ($0, end + 1) }
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
