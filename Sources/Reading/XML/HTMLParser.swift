internal import CXML

/// HTML into a tree by libxml2's streaming HTML parser; no pointer of it outlives `parse`.
enum HTMLParser {
    /// What one page may ask for. Depth is bounded because libxml2 looks through all open elements for an end tag that
    /// fits none; attributes, because it compares each with all others of its element.
    enum Limit {
        static let bytes = 10 * 1024 * 1024
        static let depth = 512
        static let nodes = 400_000
        static let attributes = 256
        static let attributeBytes = 65_536
    }

    /// Reads UTF-8. What goes past a limit is left out and the tree says that it is truncated.
    static func parse(_ bytes: [UInt8]) -> HTMLTree {
        initialize
        let (bounded, isTruncated) = bound(bytes)
        let builder = HTMLTreeBuilder()
        builder.tree.isTruncated = isTruncated
        guard !bounded.isEmpty else { return builder.tree }
        var handler = unsafe xmlSAXHandler()
        unsafe builder.install(in: &handler)
        // The parser borrows the builder for the length of this call only.
        let context = unsafe Unmanaged.passUnretained(builder).toOpaque()
        unsafe bounded.withUnsafeBytes { buffer in
            unsafe withUnsafeMutablePointer(to: &handler) { handler in
                let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
                guard
                    let parser = unsafe htmlCreatePushParserCtxt(
                        handler, context, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
                else { return }
                defer { unsafe htmlFreeParserCtxt(parser) }
                unsafe htmlCtxtUseOptions(
                    parser,
                    Int32(
                        bitPattern: HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
                            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
                            | HTML_PARSE_IGNORE_ENC.rawValue))
                unsafe builder.parser = parser
                unsafe htmlParseChunk(parser, start, Int32(truncatingIfNeeded: buffer.count), 1)
                unsafe builder.parser = nil
            }
        }
        return withExtendedLifetime(builder) { builder.finish() }
    }

    /// libxml2 wants this once, before threads use it.
    private static let initialize: Void = xmlInitParser()

    /// The page within the limits: cut at 10 MB, NULs and other control characters as spaces, attributes past the
    /// limits blanked. Scripts, styles and comments are stepped over, as what looks like a tag there is none.
    static func bound(_ page: [UInt8]) -> (bytes: [UInt8], isTruncated: Bool) {
        var isTruncated = page.count > Limit.bytes
        var bytes = isTruncated ? Array(page[..<Limit.bytes]) : page
        for index in bytes.indices where bytes[index] < 0x20 {
            if bytes[index] != 0x0A, bytes[index] != 0x09, bytes[index] != 0x0D { bytes[index] = 0x20 }
        }
        var index = 0
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count {
            index = open + 1
            if bytes[index...].starts(with: "!--".utf8) {
                index = end(of: "-->", in: bytes, from: index + 3) ?? bytes.count
                continue
            }
            guard bytes[index] | 0x20 &- 0x61 < 26 else { continue }
            for name in ["script", "style"] where hasPrefix(name, in: bytes, at: index) {
                index = end(of: "</" + name, in: bytes, from: index) ?? bytes.count
            }
            isTruncated = boundTag(in: &bytes, from: &index) || isTruncated
        }
        return (bytes, isTruncated)
    }

    /// Steps past one tag and blanks its attributes past the limits; true where there were such. Attributes are told
    /// apart just as libxml2 does it, so that none escapes the count.
    private static func boundTag(in bytes: inout [UInt8], from index: inout Int) -> Bool {
        let start = index
        var count = 0
        var cut: Int?
        func skip(while condition: (UInt8) -> Bool) {
            while index < bytes.count, condition(bytes[index]) { index += 1 }
        }
        skip { !isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        while true {
            skip { isBlank($0) || $0 == UInt8(ascii: "/") }
            guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { break }
            count += 1
            if count > Limit.attributes || index - start > Limit.attributeBytes, cut == nil { cut = index }
            guard isNameByte(bytes[index]) else {
                skip { !isBlank($0) && $0 != UInt8(ascii: ">") }
                continue
            }
            skip(while: isNameByte)
            let end = index
            skip(while: isBlank)
            guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
                index = end
                continue
            }
            index += 1
            skip(while: isBlank)
            guard index < bytes.count else { break }
            let quote = bytes[index]
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                index += 1
                skip { $0 != quote }
                index = min(index + 1, bytes.count)
            } else {
                skip { !isBlank($0) && $0 != UInt8(ascii: ">") }
            }
        }
        guard let cut else { return false }
        for place in cut..<index { bytes[place] = 0x20 }
        return true
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    /// What an attribute's name is made of; bytes past ASCII count, as libxml2 lets names begin with letters of any kind.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func hasPrefix(_ name: String, in bytes: [UInt8], at index: Int) -> Bool {
        let name = name.utf8
        return index + name.count <= bytes.count
            && zip(bytes[index..<index + name.count], name).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }

    private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = mark.utf8.first else { return nil }
        var index = start
        while index < bytes.count, let found = bytes[index...].firstIndex(of: first) {
            if hasPrefix(mark, in: bytes, at: found) { return found + mark.utf8.count }
            index = found + 1
        }
        return nil
    }
}

/// Turns libxml2's events into a tree. Used by one parser on one thread, then given up.
@safe private final class HTMLTreeBuilder {
    var tree = HTMLTree()
    /// Borrowed from `HTMLParser.parse` while it runs, to stop it at a limit.
    var parser: htmlParserCtxtPtr?
    private var open: [HTMLTree.ID] = []
    private var tags: [String: String] = [:]

    func install(in handler: inout xmlSAXHandler) {
        unsafe handler.initialized = 1
        unsafe handler.startElement = { context, name, attributes in
            guard let builder = unsafe HTMLTreeBuilder.from(context), let name = unsafe name else { return }
            unsafe builder.start(String(cString: name), attributes)
        }
        unsafe handler.endElement = { context, name in
            guard let builder = unsafe HTMLTreeBuilder.from(context), let name = unsafe name else { return }
            unsafe builder.end(String(cString: name))
        }
        unsafe handler.characters = { context, text, length in
            guard let builder = unsafe HTMLTreeBuilder.from(context) else { return }
            unsafe builder.add(UnsafeBufferPointer(start: text, count: Int(length)), tag: .text)
        }
        unsafe handler.ignorableWhitespace = handler.characters
        unsafe handler.cdataBlock = { context, text, length in
            guard let builder = unsafe HTMLTreeBuilder.from(context) else { return }
            unsafe builder.add(UnsafeBufferPointer(start: text, count: Int(length)), tag: .raw)
        }
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> HTMLTreeBuilder? {
        guard let context = unsafe context else { return nil }
        return unsafe Unmanaged<HTMLTreeBuilder>.fromOpaque(context).takeUnretainedValue()
    }

    private func start(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        guard open.count < HTMLParser.Limit.depth, tree.nodes.count < HTMLParser.Limit.nodes else { return stop() }
        open.append(tree.open(name, in: open.last ?? -1))
        guard var pair = unsafe attributes else { return }
        while let name = unsafe pair[0] {
            let value = unsafe pair[1].map { unsafe String(cString: $0) } ?? ""
            unsafe tree.add(.init(name: String(cString: name), value: value))
            unsafe pair += 2
        }
    }

    /// Closes the innermost element of that name and what is open inside it.
    private func end(_ name: String) {
        guard let place = open.lastIndex(where: { tree.name(of: $0) == name }) else { return }
        while open.count > place { tree.close(open.removeLast()) }
    }

    private func add(_ text: UnsafeBufferPointer<UInt8>, tag: HTMLTree.Tag) {
        guard let parent = open.last, text.count > 0 else { return }
        guard tree.nodes.count < HTMLParser.Limit.nodes else { return stop() }
        unsafe tree.add(text: text, tag: tag, in: parent)
    }

    private func stop() {
        tree.isTruncated = true
        if let parser = unsafe parser { unsafe xmlStopParser(parser) }
    }

    func finish() -> HTMLTree {
        while let id = open.popLast() { tree.close(id) }
        return tree
    }
}
