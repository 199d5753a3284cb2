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
    checkOutline(body)
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
    var source = ByteSource(count: document.bytes.count) { range throws(ReadingError) in
        Array(document.bytes[range])
    }
    source.size = 1 + document.bytes.count % 97
    guard var stream = try? FeedStream(source, url: document.url, contentType: document.contentType) else { return nil }
    do {
        try stream.skipEntries()
        var feed = stream.feed
        stream.rewind()
        while let entry = try stream.next() { feed.entries.append(entry) }
        return feed
    } catch {
        return nil
    }
}

/// An outline of JSON holds what the whole holds, and breaks where the whole breaks.
private func checkOutline(_ bytes: [UInt8]) {
    guard bytes.contains(0x7B) || bytes.contains(0x5B) else { return }
    let leniency: JSON.Leniency = [.trailingCommas, .controlCharacters]
    let whole = Result { () throws(JSON.Failure) in try JSON.parse(bytes, leniency: leniency) }
    var source = ByteSource<ReadingError>(count: bytes.count) { range throws(ReadingError) in Array(bytes[range]) }
    for size in [1 << 18, 1 + bytes.count % 97] {
        source.size = size
        var walk = JSONWalk(source, .utf8, leniency: leniency)
        guard let outline = try? walk.outline(to: ["items"], keeping: { $0 != "x" }) else { return }
        switch whole {
        case .failure(let failure):
            let found = outline.failure
            precondition(failure.code == found?.code && failure.message == found?.message, "another failure")
        case .success(let json):
            precondition(outline.failure == nil, "a failure of the outline alone")
            let items = json["items"]?.elements
            precondition(items?.count == outline.list?.count, "other items")
            precondition(json["title"] == outline.surroundings["title"], "another title")
            guard let list = outline.list else { continue }
            for (place, item) in (items ?? []).enumerated() {
                precondition((try? walk.element(place, of: list)) == item, "another item")
            }
        }
    }
}
