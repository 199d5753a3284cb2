/// The text of one element on its way into a field.
struct FieldCapture {
    /// Where the text goes; `rank` tells which of several elements for one field wins, the lowest first.
    enum Field: Equatable {
        case title(rank: Int), link(rank: Int), id(rank: Int), guid
        case published(rank: Int), updated(rank: Int), anyDate
        case summary(rank: Int), content(rank: Int)
        case author, personName, personAddress
        case category, keywords, language(rank: Int), comments, timeToLive, updatePeriod, updateFrequency

        /// Whether markup may stand in it that looks like elements of a feed.
        var isProse: Bool {
            switch self {
            case .summary, .content: true
            default: false
            }
        }
    }

    /// How what was written becomes text.
    enum Form {
        case plain(PlainText.Form)
        case base64(PlainText.Form)
        /// Child elements are markup, text is literal.
        case markup
        /// Nothing of it is wanted.
        case none
    }

    var field: Field
    var form: Form
    /// The number of open elements while only the field itself is open.
    var depth: Int
    /// The text where it stands in the document in one piece and holds no reference.
    var chunk: Range<Int>?
    /// Child elements were seen.
    var hasMarkup = false
    /// A value from an attribute that stands in where the element is empty.
    var fallback: String?
}

/// The name and address of an author under construction.
struct PersonDraft {
    var name: String?
    var address: String?
    var text: [UInt8] = []
    var isOfSource = false
}

extension FeedReader {
    /// Starts to collect the text of the current element.
    mutating func begin(
        _ field: FieldCapture.Field, _ form: FieldCapture.Form = .plain(.perhapsHTML), fallback: String? = nil
    ) -> Place {
        scratch.removeAll(keepingCapacity: scratch.capacity < 1 << 20)
        capture = FieldCapture(field: field, form: form, depth: frames.count + 1, fallback: fallback)
        return .field
    }

    /// Adds text of the document to the open field.
    mutating func append(_ range: Range<Int>, hasReference: Bool, isLiteral: Bool) {
        guard scratch.count < Self.maxFieldBytes, capture != nil else { return }
        let escapes = isEscaping
        if !hasReference, !escapes, scratch.isEmpty, capture?.chunk == nil, capture?.hasMarkup == false {
            capture?.chunk = range
            return
        }
        flushChunk()
        if escapes {
            var text: [UInt8] = []
            if isLiteral { text = Array(tokens.bytes[range]) } else { tokens.decode(range, into: &text) }
            appendEscaped(text[...])
        } else if hasReference {
            tokens.decode(range, into: &scratch)
        } else {
            scratch.append(contentsOf: tokens.bytes[range])
        }
    }

    /// Adds a tag of the field's own markup, for the HTML reader to see.
    mutating func appendTag(_ name: Range<Int>, isEnd: Bool) {
        guard scratch.count < Self.maxFieldBytes else { return }
        flushChunk()
        if capture?.hasMarkup == false {
            capture?.hasMarkup = true
            if case .plain(.literal)? = capture?.form {
                let text = scratch
                scratch.removeAll(keepingCapacity: true)
                appendEscaped(text[...])
                capture?.form = .markup
            }
        }
        scratch.append(0x3C)
        if isEnd { scratch.append(0x2F) }
        scratch.append(contentsOf: tokens.bytes[name])
        scratch.append(0x3E)
    }

    /// Whether text goes in so that the HTML reader takes it literally.
    private var isEscaping: Bool {
        guard let capture else { return false }
        if case .markup = capture.form { return true }
        return capture.hasMarkup && frames.count > capture.depth
    }

    private mutating func flushChunk() {
        guard let chunk = capture?.chunk else { return }
        scratch.append(contentsOf: tokens.bytes[chunk])
        capture?.chunk = nil
    }

    private mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
        for byte in text {
            switch byte {
            case 0x26: scratch.append(contentsOf: [0x26, 0x61, 0x6D, 0x70, 0x3B])
            case 0x3C: scratch.append(contentsOf: [0x26, 0x6C, 0x74, 0x3B])
            default: scratch.append(byte)
            }
        }
    }

    mutating func appendToPerson(_ range: Range<Int>, isLiteral: Bool) {
        guard var draft = person, draft.text.count < 4096 else { return }
        person = nil
        if isLiteral {
            draft.text.append(contentsOf: tokens.bytes[range])
        } else {
            tokens.decode(range, into: &draft.text)
        }
        person = draft
    }

    /// Ends the open field and puts its value where it belongs.
    mutating func endField() {
        guard let capture = capture.take() else { return }
        let source = capture.chunk.map { tokens.bytes[$0] } ?? scratch[...]
        store(source, capture)
    }

    /// The plain text of a field.
    func plainText(_ source: ArraySlice<UInt8>, _ capture: FieldCapture) -> String? {
        switch capture.form {
        case .plain(let form): return PlainText.make(source, capture.hasMarkup ? .html : form)
        case .markup: return PlainText.make(source, .html)
        case .base64(let form): return decodeBase64(source).flatMap { PlainText.make($0[...], form) }
        case .none: return nil
        }
    }
}
