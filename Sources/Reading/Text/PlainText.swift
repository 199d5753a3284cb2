import Foundation

/// Text without markup, as Vedette keeps it: white space collapsed, NFC, no control characters and none that override
/// the direction of writing. One pass over bytes; whatever the nesting of the markup, nothing is built of it.
enum PlainText {
    /// How the bytes of a field are to be read.
    enum Form {
        /// Every character stands for itself.
        case literal
        /// Tags are removed and references decoded.
        case html
        /// HTML where it looks like it: a tag of HTML or a character reference; else literal.
        case perhapsHTML
    }

    /// The longest text that is kept, in bytes of UTF-8; the rest is cut at a character.
    static let maxBytes = 1 << 20

    /// The plain text of valid UTF-8, nil where nothing is left.
    static func make(_ source: ArraySlice<UInt8>, _ form: Form) -> String? {
        var writer = PlainTextWriter(capacity: min(source.count, maxBytes))
        switch form {
        case .literal: writer.writeLiteral(source)
        case .html: writer.writeHTML(source)
        case .perhapsHTML: looksLikeHTML(source) ? writer.writeHTML(source) : writer.writeLiteral(source)
        }
        return writer.finish()
    }

    /// The plain text of a string, see `make(_:_:)`.
    static func make(_ source: String, _ form: Form) -> String? { make(Array(source.utf8)[...], form) }

    /// Whether a text holds a tag of HTML, a comment or a character reference.
    static func looksLikeHTML(_ source: ArraySlice<UInt8>) -> Bool {
        var index = source.startIndex
        while index < source.endIndex {
            let byte = source[index]
            if byte == 0x3C {
                if let tag = HTMLTag(source, index), tag.isKnown || tag.kind != .element { return true }
            } else if byte == 0x26, CharacterReference(source, index, .html) != nil {
                return true
            }
            index += 1
        }
        return false
    }
}

/// A tag, comment or declaration of HTML in a text: how far it goes and what it means for words.
struct HTMLTag {
    enum Kind { case element, comment, declaration }

    var kind: Kind
    /// The index after it.
    var end: Int
    /// Whether it is a tag of HTML and not something like `<example>`.
    var isKnown = false
    /// Whether words before and after it are apart.
    var separates = true
    /// For `script` and `style`: what ends them; their content is no text.
    var hidesUntil: [UInt8]?

    /// Nil where the `<` at `start` opens no tag.
    init?(_ source: ArraySlice<UInt8>, _ start: Int) {
        var index = start + 1
        guard index < source.endIndex else { return nil }
        if source[index] == 0x21 || source[index] == 0x3F {
            if source[start...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) {
                kind = .comment
                end = Self.after([0x2D, 0x2D, 0x3E], source, start + 4) ?? source.endIndex
            } else if source[start...].starts(with: cdataStart) {
                kind = .declaration
                end = start + cdataStart.count
            } else {
                kind = .declaration
                guard let close = source[index...].firstIndex(where: { $0 == 0x3E || $0 == 0x3C }),
                    source[close] == 0x3E
                else { return nil }
                end = close + 1
            }
            separates = false
            return
        }
        kind = .element
        let isEnd = source[index] == 0x2F
        if isEnd { index += 1 }
        let nameStart = index
        while index < source.endIndex, Self.isNameByte(source[index]) { index += 1 }
        guard index > nameStart, source[nameStart] | 0x20 >= 0x61, source[nameStart] | 0x20 <= 0x7A else { return nil }
        let name = source[nameStart..<index]
        // The next `>` outside quotes ends it; a quote that nothing closes is not one.
        var quote: UInt8 = 0
        var quoteStart = index
        while index < source.endIndex {
            let byte = source[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x3E {
                break
            } else if byte == 0x22 || byte == 0x27, index > nameStart,
                source[index - 1] == 0x3D || source[index - 1] == 0x20
            {
                quote = byte
                quoteStart = index
            } else if byte == 0x3C {
                break
            }
            index += 1
        }
        if index == source.endIndex, quote != 0 {
            guard let close = source[quoteStart...].firstIndex(of: 0x3E) else { return nil }
            index = close
        }
        guard index < source.endIndex else { return nil }
        end = source[index] == 0x3E ? index + 1 : index

        let word = name.count <= 12 ? String(decoding: name, as: UTF8.self).lowercased() : ""
        if inlineTags.contains(word) {
            isKnown = true
            separates = false
        } else if blockTags.contains(word) {
            isKnown = true
        } else {
            separates = false
        }
        if !isEnd, word == "script" || word == "style" { hidesUntil = Array("</\(word)".utf8) }
    }

    /// Whether a word names an element of HTML.
    static func isName(_ word: String) -> Bool {
        let word = word.lowercased()
        return inlineTags.contains(word) || blockTags.contains(word)
    }

    private static func after(_ needle: [UInt8], _ source: ArraySlice<UInt8>, _ from: Int) -> Int? {
        var index = from
        while index + needle.count <= source.endIndex {
            if source[index] == needle[0], source[index...].starts(with: needle) { return index + needle.count }
            index += 1
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x3A || byte == 0x2D
            || byte == 0x5F
    }
}

private let cdataStart = Array("<![CDATA[".utf8)

private let inlineTags: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr", "ruby", "rb", "img", "script", "style", "param", "source", "track", "area", "map",
    "basefont",
]

private let blockTags: Set<String> = [
    "address", "applet", "article", "aside", "audio", "base", "blockquote", "body", "br", "button", "canvas", "caption",
    "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "embed", "fieldset", "figcaption",
    "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup",
    "hr",
    "html", "iframe", "input", "legend", "li", "link", "main", "menu", "meta", "nav", "noframes", "noscript", "object",
    "ol", "optgroup", "option", "p", "picture", "pre", "progress", "rp", "rt", "section", "select", "summary", "svg",
    "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr", "ul", "video", "math",
]
