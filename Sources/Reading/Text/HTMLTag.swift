/// A tag, comment or declaration of HTML in a text: how far it goes and what it means for words.
struct HTMLTag {
    enum Kind { case element, comment, declaration }

    var kind: Kind
    /// The index after it.
    var end: Int
    /// Whether it is a tag of HTML and not something like `<example>`.
    var isKnown = false
    /// Whether words before and after it are apart.
    var separates = false
    /// A start tag of `script` or `style`: the length of its name. Their content is no text.
    var hiddenName = 0

    /// Nil where the `<` at `start` opens no tag. Linear in the length of the tag.
    init?(_ source: Span<UInt8>, _ start: Int) {
        guard start + 1 < source.count else { return nil }
        if source[start + 1] == 0x21 || source[start + 1] == 0x3F {
            self.init(declaration: source, start)
        } else {
            self.init(element: source, start)
        }
    }

    private init?(element source: Span<UInt8>, _ start: Int) {
        kind = .element
        var index = start + 1
        let isEnd = source[index] == 0x2F
        if isEnd { index += 1 }
        let nameStart = index
        var hash = XMLNameHash()
        while index < source.count, isHTMLNameByte(source[index]) {
            hash.take(source[index])
            index += 1
        }
        guard index > nameStart, source[nameStart] | 0x20 >= 0x61, source[nameStart] | 0x20 <= 0x7A,
            let close = Self.close(source, index)
        else { return nil }
        end = source[close] == 0x3E ? close + 1 : close
        guard let effect = htmlTags[hash] else { return }
        isKnown = true
        separates = effect == .block
        if !isEnd, effect == .hidden { hiddenName = index - nameStart }
    }

    private init?(declaration source: Span<UInt8>, _ start: Int) {
        if source.holds("<!--", at: start) {
            kind = .comment
            var index = start + 4
            while let dash = source.index(of: 0x2D, from: index), !source.holds("-->", at: dash) { index = dash + 1 }
            end = source.index(of: 0x2D, from: index).map { $0 + 3 } ?? source.count
        } else if source.holds("<![CDATA[", at: start) {
            kind = .declaration
            end = start + 9
        } else {
            kind = .declaration
            var index = start + 2
            while index < source.count, source[index] != 0x3E, source[index] != 0x3C { index += 1 }
            guard index < source.count, source[index] == 0x3E else { return nil }
            end = index + 1
        }
    }

    /// Where the next `>` outside quotes stands, or the `<` that shows that there is none. A quote that nothing closes is
    /// no quote.
    private static func close(_ source: Span<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index < source.count {
            let byte = source[index]
            if byte == 0x3E || byte == 0x3C { return index }
            if byte == 0x22 || byte == 0x27, source[index - 1] == 0x3D || source[index - 1] == 0x20 {
                guard let end = source.index(of: byte, from: index + 1) else {
                    return source.index(of: 0x3E, from: index)
                }
                index = end
            }
            index += 1
        }
        return nil
    }

    /// Whether a word names an element of HTML.
    static func isName(_ word: String) -> Bool { htmlTags[XMLNameHash(word)] != nil }
}

private func isHTMLNameByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x3A || byte == 0x2D || byte == 0x5F
}

/// What a tag does to the text round it.
private enum TagEffect: Sendable { case inline, block, hidden }

private let htmlTags: NameTable<TagEffect> = {
    let inline = """
        a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr q s samp small span \
        strike strong sub sup time tt u var wbr ruby rb img param source track area map basefont
        """
    let block = """
        address applet article aside audio base blockquote body br button canvas caption center col colgroup dd details \
        dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header \
        hgroup hr html iframe input legend li link main menu meta nav noframes noscript object ol optgroup option p \
        picture pre progress rp rt section select summary svg table tbody td template textarea tfoot th thead title tr \
        ul video math
        """
    let effects = [(inline, TagEffect.inline), (block, .block), ("script style", .hidden)]
    return NameTable(effects.flatMap { names, effect in names.split(separator: " ").map { (String($0), effect) } })
}()
