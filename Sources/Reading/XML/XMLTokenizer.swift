/// Takes a document apart into tags and text, whatever state it is in: nothing is refused, everything that a strict
/// parser would have refused is noted among `faults`. Works on UTF-8 bytes and gives ranges into them, so that what no
/// field needs is never copied. No DTD is fetched, no external entity read; entities that the document itself declares
/// are kept as text and expanded within `maxExpansion`.
struct XMLTokenizer {
    /// What comes next in the document. The ranges are of its bytes.
    enum Token {
        /// A start tag: see `name`, `attributes`, `isEmptyElement`.
        case start
        /// An end tag: see `name`.
        case end
        /// Text as written, references not yet decoded, and whether it holds an ampersand.
        case text(Range<Int>, hasReference: Bool)
        /// The inside of a CDATA section.
        case cdata(Range<Int>)
        case endOfDocument
    }

    struct Attribute {
        /// The whole name, prefix included.
        var name: Range<Int>
        var prefixEnd: Int?
        /// The hash of what follows the prefix.
        var local: XMLNameHash
        var value: Range<Int>
    }

    /// The most attributes of one element that are looked at; the rest is skipped.
    static let maxAttributes = 256
    /// The most bytes that declared entities may add to one document.
    static let maxExpansion = 1 << 20

    let bytes: [UInt8]
    private(set) var position: Int
    /// Where the document begins, after a byte order mark.
    private let start: Int
    private(set) var name = 0..<0
    /// Where the prefix of `name` ends, at its colon.
    private(set) var prefixEnd: Int?
    private(set) var attributes: [Attribute] = []
    private(set) var isEmptyElement = false
    var faults: XMLFaults = []
    /// Internal entities by name, their text as written.
    private(set) var entities: [String: [UInt8]] = [:]
    /// Names of entities whose text would stand elsewhere: never read.
    private var externalEntities: Set<String> = []
    /// Bytes that declared entities have added so far.
    var expanded = 0
    private var hasSeenAnything = false
    private var hasSeenDoctype = false
    /// No `?>` stands in the rest, so that it need not be looked for again.
    private var lacksInstructionEnd = false

    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        self.start = start
        position = start
    }

    /// Whether what came last may have been cut by the end of the bytes.
    var isAtEdge: Bool { position >= bytes.count || faults.contains(.truncated) }

    /// Goes on with more of the document in the place of what was read.
    mutating func slide(appending more: [UInt8]) {
        var next = Self(bytes[position...] + more)
        next.faults = faults
        next.entities = entities
        next.externalEntities = externalEntities
        next.expanded = expanded
        next.hasSeenAnything = hasSeenAnything
        next.hasSeenDoctype = hasSeenDoctype
        self = next
    }

    /// The next piece; `endOfDocument` again and again at the end.
    mutating func next() -> Token {
        while position < bytes.count {
            if bytes[position] != 0x3C { return textToken() }
            let start = position
            guard position + 1 < bytes.count else {
                faults.insert(.truncated)
                position = bytes.count
                break
            }
            let after = bytes[position + 1]
            if after == 0x2F {
                if readEndTag() { return .end }
            } else if after == 0x21 {
                if let token = readDeclaration() { return token }
            } else if after == 0x3F {
                readInstruction()
            } else if isNameStart(after) {
                hasSeenAnything = true
                if readStartTag() { return .start }
            } else {
                // A less-than sign that opens nothing is text.
                faults.insert(.lessThan)
                return textToken()
            }
            hasSeenAnything = true
            if position == start { position += 1 }
        }
        return .endOfDocument
    }

    // MARK: - Text

    private mutating func textToken() -> Token {
        let start = position
        let scan = MarkupScan.text(bytes, from: start + (bytes[start] == 0x3C ? 1 : 0))
        faults.formUnion(scan.faults)
        position = scan.end
        return .text(start..<scan.end, hasReference: scan.hasReference)
    }

    // MARK: - Tags

    /// Reads the name of a tag and returns the index after it.
    @inline(__always)
    private mutating func readName(_ start: Int) -> Int {
        var index = start
        prefixEnd = nil
        while index < bytes.count, isNameByte(bytes[index]) {
            if bytes[index] == 0x3A { prefixEnd = index }
            index += 1
        }
        name = start..<index
        return index
    }

    private mutating func readEndTag() -> Bool {
        var index = readName(position + 2)
        while index < bytes.count, bytes[index] != 0x3E, bytes[index] != 0x3C {
            if bytes[index] > 0x20 { faults.insert(.brokenTag) }
            index += 1
        }
        guard index < bytes.count else {
            faults.insert(.truncated)
            position = bytes.count
            return !name.isEmpty
        }
        if bytes[index] == 0x3E { index += 1 } else { faults.insert(.brokenTag) }
        position = index
        if name.isEmpty { faults.insert(.brokenTag) }
        return !name.isEmpty
    }

    /// False for a tag cut off by the end of the document: it says nothing.
    private mutating func readStartTag() -> Bool {
        var index = readName(position + 1)
        attributes.removeAll(keepingCapacity: true)
        isEmptyElement = false
        while true {
            let before = index
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
            guard index < bytes.count else {
                faults.insert(.truncated)
                position = bytes.count
                return false
            }
            switch bytes[index] {
            case 0x3E:
                position = index + 1
                return true
            case 0x2F:
                if index + 1 < bytes.count, bytes[index + 1] == 0x3E {
                    isEmptyElement = true
                    position = index + 2
                    return true
                }
                faults.insert(.brokenTag)
                index += 1
            case 0x3C:
                faults.insert(.brokenTag)
                position = index
                return true
            case let byte where isNameStart(byte):
                if index == before { faults.insert(.brokenTag) }
                index = readAttribute(index)
            default:
                faults.insert(.brokenTag)
                index += 1
            }
        }
    }

    /// Reads one attribute and returns the index after it.
    private mutating func readAttribute(_ start: Int) -> Int {
        var index = start
        var colon: Int?
        var local = XMLNameHash()
        while index < bytes.count, isNameByte(bytes[index]) {
            if bytes[index] == 0x3A {
                colon = index
                local = XMLNameHash()
            } else {
                local.take(bytes[index])
            }
            index += 1
        }
        let name = start..<index
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count, bytes[index] == 0x3D else {
            faults.insert(.brokenTag)
            keep(Attribute(name: name, prefixEnd: colon, local: local, value: name.upperBound..<name.upperBound))
            return index
        }
        index += 1
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count else { return index }
        let quote = bytes[index]
        let valueStart: Int
        if quote == 0x22 || quote == 0x27 {
            index += 1
            valueStart = index
            var hasReference = false
            while index < bytes.count, bytes[index] != quote {
                switch bytes[index] {
                case 0x26: hasReference = true
                case 0x3C: faults.insert(.brokenTag)
                case ..<0x20 where bytes[index] != 0x0A && bytes[index] != 0x0D && bytes[index] != 0x09:
                    faults.insert(.forbiddenCharacter)
                default: break
                }
                index += 1
            }
            if index == bytes.count {
                // No quote closes it: the value ends where a tag could.
                faults.insert(.truncated)
                index = bytes[valueStart...].firstIndex { $0 == 0x3E || $0 == 0x3C } ?? bytes.count
                keep(Attribute(name: name, prefixEnd: colon, local: local, value: valueStart..<index))
                return index
            }
            if hasReference { checkReferences(valueStart..<index) }
            keep(Attribute(name: name, prefixEnd: colon, local: local, value: valueStart..<index))
            return index + 1
        }
        faults.insert(.brokenTag)
        valueStart = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x3E, bytes[index] != 0x3C {
            if bytes[index] == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x3E { break }
            index += 1
        }
        keep(Attribute(name: name, prefixEnd: colon, local: local, value: valueStart..<index))
        return index
    }

    private mutating func keep(_ attribute: Attribute) {
        guard attributes.count < Self.maxAttributes else { return }
        let bytes = bytes[attribute.name]
        // The first of two that bear one name counts.
        for other in attributes
        where other.local == attribute.local && self.bytes[other.name].elementsEqual(bytes) {
            faults.insert(.duplicateAttribute)
            return
        }
        attributes.append(attribute)
    }

    // MARK: - Declarations and instructions

    private mutating func readDeclaration() -> Token? {
        if bytes[position...].starts(with: commentStart) {
            skipComment()
            return nil
        }
        if bytes[position...].starts(with: cdataStart) {
            let start = position + cdataStart.count
            return cdataToken(start)
        }
        skipDoctype()
        return nil
    }

    private mutating func cdataToken(_ start: Int) -> Token {
        let scan = MarkupScan.cdata(bytes, from: start)
        faults.formUnion(scan.faults)
        position = min(scan.end + 3, bytes.count)
        return .cdata(start..<scan.end)
    }

    private mutating func skipComment() {
        let start = position + commentStart.count
        guard let end = index(of: commentEnd, from: start) else {
            faults.insert(.truncated)
            position = bytes.count
            return
        }
        if let dashes = index(of: [0x2D, 0x2D], from: start), dashes < end { faults.insert(.brokenTag) }
        position = end + 3
    }

    /// Skips `<!DOCTYPE …>` and any other declaration, keeping the entities of an internal subset.
    private mutating func skipDoctype() {
        let isDoctype = bytes[position...].dropFirst(2).prefix(7).elementsEqual("doctype".utf8) { $0 | 0x20 == $1 }
        if !isDoctype || hasSeenDoctype { faults.insert(.brokenTag) }
        if hasSeenDoctype {
            let next = bytes[(position + 2)...].firstIndex { $0 == 0x3E || $0 == 0x3C } ?? bytes.count
            position = next < bytes.count && bytes[next] == 0x3E ? next + 1 : next
            return
        }
        hasSeenDoctype = true
        var index = position + 2
        var isInSubset = false
        var quote: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x5B {
                isInSubset = true
            } else if byte == 0x5D {
                isInSubset = false
            } else if byte == 0x3E, !isInSubset {
                position = index + 1
                return
            } else if byte == 0x3C {
                if isInSubset, bytes[index...].starts(with: commentStart) {
                    index = self.index(of: commentEnd, from: index).map { $0 + 2 } ?? bytes.count
                } else if isInSubset, bytes[index...].starts(with: entityStart) {
                    index = readEntity(index + entityStart.count)
                    continue
                } else if !isInSubset {
                    // The declaration never ended; what opens here is the document.
                    faults.insert(.brokenTag)
                    position = index
                    return
                }
            }
            index += 1
        }
        // Quotes or brackets that nothing closes: the declaration ends at its first bracket instead.
        faults.formUnion([.brokenTag, .truncated])
        position = bytes[(position + 2)...].firstIndex { $0 == 0x3E }.map { $0 + 1 } ?? bytes.count
    }

    /// Whether a reference, from its ampersand on, names an external entity.
    func isExternalEntity(_ reference: Span<UInt8>, _ start: Int) -> Bool {
        guard !externalEntities.isEmpty else { return false }
        var end = start + 1
        while end < reference.count, end - start < 66, reference[end] != 0x3B { end += 1 }
        let name = unsafe reference.extracting((start + 1)..<end).withUnsafeBufferPointer {
            unsafe String(decoding: $0, as: UTF8.self)
        }
        return externalEntities.contains(name)
    }

    /// Reads the declaration of an internal entity; of an external one only the name is kept, and parameter entities are
    /// passed over.
    private mutating func readEntity(_ start: Int) -> Int {
        var index = start
        func skipSpace() { while index < bytes.count, bytes[index] <= 0x20 { index += 1 } }
        skipSpace()
        let nameStart = index
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
        let name = nameStart..<index
        skipSpace()
        let key = String(decoding: bytes[name].prefix(64), as: UTF8.self)
        guard index < bytes.count, !name.isEmpty, bytes[index] == 0x22 || bytes[index] == 0x27 else {
            let isExternal = ["SYSTEM", "PUBLIC"].contains { bytes[min(index, bytes.count)...].starts(with: $0.utf8) }
            if isExternal, !name.isEmpty, externalEntities.count < 1024 { externalEntities.insert(key) }
            return index
        }
        let quote = bytes[index]
        guard let end = bytes[(index + 1)...].firstIndex(of: quote) else { return bytes.count }
        if entities.count < 1024, entities[key] == nil { entities[key] = Array(bytes[(index + 1)..<end]) }
        return end + 1
    }

    private mutating func readInstruction() {
        let isDeclaration =
            bytes[position...].starts(with: declarationStart) && position + 5 < bytes.count
            && bytes[position + 5] <= 0x20
        if isDeclaration, position > start || hasSeenAnything { faults.insert(.lateDeclaration) }
        let start = position + 2
        if !lacksInstructionEnd, let end = index(of: [0x3F, 0x3E], from: start) {
            if isDeclaration, !isDeclarationStrict(bytes[(position + 5)..<end]) { faults.insert(.brokenTag) }
            position = end + 2
        } else {
            lacksInstructionEnd = true
            faults.insert(.truncated)
            position = bytes[start...].firstIndex { $0 == 0x3E }.map { $0 + 1 } ?? bytes.count
        }
    }

    /// Whether `version`, then perhaps `encoding`, then perhaps `standalone` stand in an XML declaration, and no more
    /// (XML 1.0 section 2.8).
    private func isDeclarationStrict(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        func skipSpace() -> Bool {
            let count = rest.count
            rest = rest.drop { $0 <= 0x20 }
            return rest.count < count
        }
        for (name, isRequired) in [("version", true), ("encoding", false), ("standalone", false)] {
            let hasSpace = skipSpace()
            guard rest.starts(with: name.utf8) else {
                if isRequired { return false }
                continue
            }
            rest = rest.dropFirst(name.utf8.count)
            _ = skipSpace()
            guard hasSpace, rest.popFirst() == 0x3D else { return false }
            _ = skipSpace()
            guard let quote = rest.popFirst(), quote == 0x22 || quote == 0x27, let end = rest.firstIndex(of: quote),
                end > rest.startIndex,
                rest[..<end].allSatisfy({ isNameByte($0) && $0 < 0x80 })
            else { return false }
            rest = rest[(end + 1)...]
        }
        _ = skipSpace()
        return rest.isEmpty
    }

    private func index(of needle: [UInt8], from start: Int) -> Int? {
        guard start + needle.count <= bytes.count else { return nil }
        let first = needle[0]
        var index = start
        let last = bytes.count - needle.count
        while index <= last {
            if bytes[index] == first, bytes[index..<index + needle.count].elementsEqual(needle) { return index }
            index += 1
        }
        return nil
    }
}

/// What a strict parser would have refused.
struct XMLFaults: OptionSet, Sendable {
    var rawValue: UInt32

    static let truncated = Self(rawValue: 1 << 0)
    static let lessThan = Self(rawValue: 1 << 1)
    static let forbiddenCharacter = Self(rawValue: 1 << 2)
    static let strayCDATAEnd = Self(rawValue: 1 << 3)
    static let brokenTag = Self(rawValue: 1 << 4)
    static let duplicateAttribute = Self(rawValue: 1 << 5)
    static let lateDeclaration = Self(rawValue: 1 << 6)
    static let undefinedEntity = Self(rawValue: 1 << 7)
    static let bareAmpersand = Self(rawValue: 1 << 8)
    static let badReference = Self(rawValue: 1 << 9)
    static let mismatchedTag = Self(rawValue: 1 << 10)
    static let outsideRoot = Self(rawValue: 1 << 11)
    static let undeclaredPrefix = Self(rawValue: 1 << 12)
    static let badCharset = Self(rawValue: 1 << 13)
    static let entityLimit = Self(rawValue: 1 << 14)
    static let externalEntity = Self(rawValue: 1 << 15)

    /// Code and sentence of each, as `Feed.problems` lists them.
    var problems: [Feed.Problem] {
        Self.sentences.filter { contains($0.fault) }.map { Feed.Problem(code: $0.code, message: $0.message) }
    }

    private static let sentences: [(fault: Self, code: String, message: String)] = [
        (.truncated, "truncated", "the document ends in the middle of something"),
        (.lessThan, "bare-less-than", "a less-than sign that opens no tag was read as text"),
        (.forbiddenCharacter, "forbidden-character", "control characters that XML forbids were dropped"),
        (.strayCDATAEnd, "stray-cdata-end", "the end of a CDATA section stands where none was open"),
        (.brokenTag, "broken-tag", "tags or declarations break the rules of XML"),
        (.duplicateAttribute, "duplicate-attribute", "an element bears the same attribute twice; the first was taken"),
        (.lateDeclaration, "late-declaration", "the XML declaration is not at the very start"),
        (.undefinedEntity, "undefined-entity", "entities that nobody declared were read as those of HTML"),
        (.bareAmpersand, "bare-ampersand", "an ampersand that starts no reference was read as text"),
        (.badReference, "bad-reference", "references to characters that XML forbids were dropped"),
        (.mismatchedTag, "mismatched-tag", "end tags are missing or do not match"),
        (.outsideRoot, "outside-root", "there is text or markup before or after the document"),
        (.undeclaredPrefix, "undeclared-prefix", "a namespace prefix is used that nothing declares"),
        (.badCharset, "bad-bytes", "bytes that the charset does not allow were replaced"),
        (.entityLimit, "entity-limit", "entities would have grown past the limit and were cut"),
        (.externalEntity, "external-entity", "an external entity is not followed: its name stays as it is written"),
    ]
}

private let commentStart = Array("<!--".utf8)
private let commentEnd = Array("-->".utf8)
private let cdataStart = Array("<![CDATA[".utf8)
private let entityStart = Array("<!ENTITY".utf8)
private let declarationStart = Array("<?xml".utf8)

@inline(__always)
private func isNameStart(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte == 0x3A || byte >= 0x80
}

@inline(__always)
private func isNameByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 || byte >= 0x2D && byte <= 0x3A && byte != 0x2F
        || byte == 0x5F
}
