import Foundation

/// Any bytes under any label: a feed or a refusal, and items of it, without a trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeed(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    // The first byte picks the label, so that every decoder is reached.
    let labels = [
        nil, "text/xml", "text/xml; charset=gb18030", "text/xml; charset=shift_jis", "text/xml; charset=utf-16",
    ]
    let type = bytes.first.flatMap { $0 < 0x20 ? labels[Int($0) % labels.count] : nil }
    let body = type == nil ? bytes : Array(bytes.dropFirst())
    let document = Document(bytes: body, url: "https://example.org/feed", contentType: type)
    let whole = try? FeedParser.parse(document)
    precondition(whole == inPieces(document), "another feed where it is read in pieces")
    guard let feed = whole else { return 0 }
    let items = feed.items(of: "source", at: .init(timeIntervalSince1970: 1_700_000_000)) { _ in nil }
    for item in items.map(\.item) {
        precondition(item.url.map { $0.hasPrefix("http") } ?? true, "a link that is none")
        precondition(!item.title.unicodeScalars.contains { $0.value < 0x20 }, "a control character")
    }
    return 0
}

/// What a feed gives entry by entry when its document comes in small pieces.
private func inPieces(_ document: Document) -> Feed? {
    var pieces = FeedStream.Pieces(count: document.bytes.count) { range throws(ReadingError) in
        Array(document.bytes[range])
    }
    pieces.size = 1 + document.bytes.count % 97
    guard var stream = try? FeedStream(pieces, url: document.url, contentType: document.contentType) else { return nil }
    do {
        while try stream.next() != nil {}
        var feed = stream.feed
        stream.rewind()
        while let entry = try stream.next() { feed.entries.append(entry) }
        return feed
    } catch {
        return nil
    }
}
