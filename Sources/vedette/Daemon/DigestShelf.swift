import Foundation
import Reporting

/// The folder of digests: a page a period as Markdown and HTML, and an Atom feed of the latest.
struct DigestShelf: Sendable {
    /// A digest on the shelf, as the feed shows it.
    struct Entry: Codable, Sendable, Equatable {
        /// The name of its files without their endings.
        var name: String
        var title: String
        var updated: Date
    }

    let folder: String
    let language: String
    /// Whether a file is on the disk before it takes the place of the one before.
    let isSynced: Bool

    /// How many digests the feed holds.
    static let feedLength = 14

    /// Writes a period's digest as a page in both forms, each whole or not at all.
    func write(_ digest: Digest, name: String) throws {
        try makeFolder(folder)
        try AtomicFile.write(digest.markdown(), to: "\(folder)/\(name).md", isSynced: isSynced)
        try AtomicFile.write(digest.html(), to: "\(folder)/\(name).html", isSynced: isSynced)
    }

    /// Writes the feed of a digest and the earlier ones, as their pages stand on the shelf.
    func writeFeed(_ latest: Entry, earlier: [Entry]) throws {
        let entries = [latest] + earlier.filter { $0.name != latest.name }
        let feed = DigestFeed.atom(
            title: language == "zh" ? "Vedette 简报" : "Vedette digests",
            digests: entries.prefix(Self.feedLength).compactMap { entry in
                body(entry.name).map { (name: entry.name, title: entry.title, updated: entry.updated, html: $0) }
            },
            updated: latest.updated)
        try AtomicFile.write(feed, to: "\(folder)/feed.atom", isSynced: isSynced)
    }

    /// The names of the digests in a folder, latest first.
    static func names(in folder: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted(by: >)
    }

    /// What stands between the body's tags of a digest's page; nil where the page is gone.
    private func body(_ name: String) -> String? {
        guard let page = (try? readFile("\(folder)/\(name).html")).map({ Data($0) }) else { return nil }
        guard let open = page.range(of: Data("<body>".utf8)),
            let close = page.range(of: Data("</body>".utf8), options: .backwards)
        else { return String(decoding: page, as: UTF8.self) }
        return String(decoding: page[open.upperBound..<max(open.upperBound, close.lowerBound)], as: UTF8.self)
    }
}
