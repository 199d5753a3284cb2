/// A walk through a JSON text part by part, on a window that grows to the largest part: what surrounds a list is read
/// first, then the list's elements one at a time.
struct JSONWalk {
    /// A list in a document.
    struct List {
        /// Where its first element stands: bytes from the start of the text.
        fileprivate var start: Int
        /// How many whole elements there are, up to where the document breaks.
        fileprivate(set) var count = 0
        fileprivate(set) var first: JSON?
    }

    /// What a walk through the whole document finds.
    struct Outline {
        /// The document without the elements of the list and the members that were not asked for.
        var surroundings = JSON(.null)
        /// The list that the path leads to; of several the last.
        var list: List?
        /// Why it went no further.
        var failure: JSON.Failure?
        /// Whether all is as RFC 8259 has it, in characters that the charset allows.
        var isSound = true
    }

    /// Why a step came to nothing.
    private enum Stop: Error {
        case broken(JSON.Failure)
        case unread(ReadingError)
    }

    private let opening: (parser: JSONParser, text: TextPieces<ReadingError>)
    private var parser: JSONParser
    private var text: TextPieces<ReadingError>
    /// Where the window begins in the text.
    private var base = 0
    private var outline = Outline()
    /// The members of the objects that the path has led into, the outermost first.
    private var open: [[JSON.Member]] = []

    init(
        _ source: ByteSource<ReadingError>, _ decoding: Decoding, leniency: JSON.Leniency,
        limits: JSON.Limits = JSON.Limits()
    ) {
        text = TextPieces(source, decoding)
        parser = JSONParser([], leniency: leniency, limits: limits)
        if let whole = text.takeMemory() {
            parser = JSONParser(whole, from: decoding.start, leniency: leniency, limits: limits)
        }
        opening = (parser, text)
    }

    /// Walks through the whole document and checks it so. The keys lead to the list; of other members those that are
    /// wanted are read.
    mutating func outline(to path: [String], keeping isWanted: (String) -> Bool) throws(ReadingError) -> Outline {
        do throws(Stop) {
            try step { parser throws(JSON.Failure) in try parser.start() }
            try value(at: path, keeping: isWanted)
            try step { parser throws(JSON.Failure) in try parser.end() }
        } catch {
            switch error {
            case .unread(let error): throw error
            case .broken(let failure): outline.failure = failure
            }
        }
        // What was read before the break counts.
        while !open.isEmpty { close(path) }
        outline.isSound = outline.failure == nil && !parser.hasBeenLenient && text.flaws == 0
        return outline
    }

    /// The element at a place of a list, where those before it were read in their order; nil after the last.
    mutating func element(_ place: Int, of list: List) throws(ReadingError) -> JSON? {
        guard place < list.count else { return nil }
        if place == 0 { try go(to: list) }
        do throws(Stop) {
            return try step { parser throws(JSON.Failure) in
                parser.beginPart()
                return try parser.hasElement(isFirst: place == 0) ? try parser.value() : nil
            }
        } catch {
            switch error {
            case .unread(let error): throw error
            case .broken: return nil
            }
        }
    }

    private mutating func go(to list: List) throws(ReadingError) {
        (parser, text) = opening
        base = 0
        while base + parser.bytes.count < list.start, let more = try text.next() {
            parser.move(to: parser.bytes.count)
            slide(appending: more)
        }
        parser.move(to: list.start - base)
    }

    // MARK: - The outline

    /// Walks over the value that begins here and that so many steps of the path have led to.
    private mutating func value(at path: [String], keeping isWanted: (String) -> Bool) throws(Stop) {
        switch parser.peek {
        case UInt8(ascii: "[") where open.count == path.count:
            keep(JSON(.array([])), under: path.last)
            try elements()
        case UInt8(ascii: "{") where open.count < path.count:
            try members(on: path, keeping: isWanted)
            close(path)
        default:
            if let key = path.prefix(open.count).last, isWanted(key) {
                keep(try step { parser throws(JSON.Failure) in try parser.value() }, under: key)
            } else {
                try step { parser throws(JSON.Failure) in try parser.skipValue() }
            }
        }
    }

    private mutating func elements() throws(Stop) {
        try step { parser throws(JSON.Failure) in try parser.enter() }
        var list = List(start: base + parser.index)
        defer { outline.list = list }
        while try step({ parser throws(JSON.Failure) in try parser.hasElement(isFirst: list.count == 0) }) {
            if list.count == 0 {
                list.first = try part { parser throws(JSON.Failure) in try parser.value() }
            } else {
                try part { parser throws(JSON.Failure) in try parser.skipValue() }
            }
            list.count += 1
        }
    }

    private mutating func members(on path: [String], keeping isWanted: (String) -> Bool) throws(Stop) {
        try step { parser throws(JSON.Failure) in try parser.enter() }
        let way = path[open.count]
        open.append([])
        var isFirst = true
        while let key = try step({ parser throws(JSON.Failure) in try parser.key(isFirst: isFirst)?.key }) {
            isFirst = false
            if key == way {
                outline.list = nil
                try value(at: path, keeping: isWanted)
            } else if isWanted(key) {
                keep(try part { parser throws(JSON.Failure) in try parser.value() }, under: key)
            } else {
                try part { parser throws(JSON.Failure) in try parser.skipValue() }
            }
        }
    }

    private mutating func close(_ path: [String]) {
        let members = open.removeLast()
        keep(JSON(.object(members)), under: path.prefix(open.count).last)
    }

    /// Keeps a value as a member of the innermost open object, the last of several under one key.
    private mutating func keep(_ value: JSON, under key: String?) {
        guard let key, !open.isEmpty else {
            outline.surroundings = value
            return
        }
        open[open.count - 1].removeAll { $0.key == key }
        open[open.count - 1].append(JSON.Member(key: key, value: value))
    }

    // MARK: - Steps

    /// A step over a value that may hold as many others as a document.
    private mutating func part<Value>(
        _ body: (inout JSONParser) throws(JSON.Failure) -> Value
    ) throws(Stop) -> Value {
        try step { parser throws(JSON.Failure) in
            parser.beginPart()
            return try body(&parser)
        }
    }

    /// Takes a step, and takes it again with more of the text where the edge of the window may have cut what it read.
    private mutating func step<Value>(
        _ body: (inout JSONParser) throws(JSON.Failure) -> Value
    ) throws(Stop) -> Value {
        while true {
            let before = parser
            let result = Result { () throws(JSON.Failure) in try body(&parser) }
            if text.isAtEnd || !parser.isAtEdge {
                do throws(JSON.Failure) { return try result.get() } catch { throw .broken(error) }
            }
            parser = before
            do throws(ReadingError) {
                slide(appending: try text.next(atLeast: parser.bytes.count - parser.index) ?? [])
            } catch {
                throw .unread(error)
            }
        }
    }

    private mutating func slide(appending more: [UInt8]) {
        base += parser.index
        parser.slide(appending: more)
    }
}
