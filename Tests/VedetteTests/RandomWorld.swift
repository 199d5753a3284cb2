import Fetch
import Foundation
import Reading

@testable import vedette

/// SplitMix64: small, seedable, the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A made-up web over some weeks, all of it from a seed: publishers with habits and faults, and what a user does to the
/// daemon meanwhile. What is served at a moment depends on nothing but the request and that moment.
struct RandomWorld: Sendable {
    static let start = Date(timeIntervalSince1970: 1_718_000_000)  // 2024-06-10T06:13:20Z
    /// How long things are published, and how long after that a daemon has to catch up, in seconds.
    static let length = 10 * day
    static let rest = 3 * day
    private static let day = 86_400.0
    /// How long an item stays in its feed: longer than any trouble and the backing off that it leads to.
    private static let shown = 3 * day

    /// One thing published.
    struct Post: Sendable {
        /// What tells it from all others, wherever it appears.
        var token: String
        var title: String
        var text: String
        /// Seconds since the start.
        var time: Double
        /// When its title and text change, if they do.
        var edited: Double?
        /// Whether it says when it was published.
        var isDated: Bool
    }

    /// What a publisher does, in place of serving its feed, for some time.
    enum Fault: CaseIterable, Sendable {
        case error, missing, limited, unavailable, wall, page, empty, torn, timeout, refused, loop
    }

    struct Publisher: Sendable {
        enum Format: CaseIterable, Sendable { case rss, atom, json }

        var id: String
        var format: Format
        var posts: [Post]
        var faults: [(span: Range<Double>, fault: Fault)]
        /// Spans in which the newer half of the feed is not shown.
        var gaps: [Range<Double>]
        /// Answers 304 to its validator; else always the whole feed.
        var isConditional: Bool
        var maxAge: Int?
        /// Gives another GUID each day for the same link.
        var changesGUIDs: Bool
        /// Shuffles its items.
        var isUnsorted: Bool
        /// From when on its address leads elsewhere for good; and in which spans for a moment.
        var moved: Double?
        var detours: [Range<Double>]
        /// When the user adds it.
        var added: Double
    }

    /// What befalls the daemon.
    enum Event: Sendable {
        /// Ended in order, and started again so many seconds later.
        case restart(after: Double)
        /// Killed after so many further pieces of work, and started again.
        case kill(steps: Int, after: Double)
        /// The configuration's file as it is at a moment is taken into force; a broken one is not.
        case reload(isBroken: Bool)
    }

    let seed: UInt64
    let publishers: [Publisher]
    /// In order of time, in seconds since the start.
    let events: [(time: Double, event: Event)]
    /// Spans in which the user has paused a source, by id.
    private let pauses: [String: Range<Double>]

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        self.seed = seed
        func spans(_ count: ClosedRange<Int>, _ length: ClosedRange<Double>) -> [Range<Double>] {
            (0..<Int.random(in: count, using: &random)).map { _ in
                let start = Double.random(in: 0...(Self.length - length.upperBound), using: &random).rounded()
                return start..<(start + Double.random(in: length, using: &random).rounded())
            }
        }
        publishers = (0..<Int.random(in: 3...6, using: &random)).map { number in
            let added = number > 2 ? Double.random(in: 0...(5 * Self.day), using: &random).rounded() : 0
            return Publisher(
                id: "p\(number)", format: Publisher.Format.allCases.randomElement(using: &random) ?? .rss,
                posts: Self.posts(number, from: added, &random),
                faults: spans(0...8, 600...(20 * 3600)).map {
                    ($0, Fault.allCases.randomElement(using: &random) ?? .error)
                },
                gaps: spans(0...6, 600...(4 * 3600)), isConditional: .random(using: &random),
                maxAge: Int.random(in: 0...3, using: &random) == 0 ? Int.random(in: 0...20_000, using: &random) : nil,
                changesGUIDs: Int.random(in: 0...4, using: &random) == 0,
                isUnsorted: Int.random(in: 0...4, using: &random) == 0,
                moved: Int.random(in: 0...3, using: &random) == 0
                    ? Double.random(in: 0...Self.length, using: &random) : nil,
                detours: spans(0...3, 600...(10 * 3600)), added: added)
        }
        var pauses: [String: Range<Double>] = [:]
        for publisher in publishers where Int.random(in: 0...2, using: &random) == 0 {
            pauses[publisher.id] = spans(1...1, 3600...Self.day)[0]
        }
        self.pauses = pauses
        var events: [(time: Double, event: Event)] = (0..<Int.random(in: 3...9, using: &random)).map { _ in
            let event: Event =
                switch Int.random(in: 0...5, using: &random) {
                case 0: .restart(after: Double.random(in: 0...(9 * 3600), using: &random).rounded())
                case 1, 2:
                    .kill(
                        steps: .random(in: 1...400, using: &random),
                        after: [0, 1, 60].randomElement(using: &random) ?? 0)
                case 3: .reload(isBroken: true)
                default: .reload(isBroken: false)
                }
            return (Double.random(in: 0...Self.length, using: &random).rounded(), event)
        }
        // What the user changed comes into force some time after.
        for publisher in publishers where publisher.added > 0 {
            events.append((publisher.added, .reload(isBroken: false)))
        }
        for pause in pauses.values.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            events += [(pause.lowerBound, .reload(isBroken: false)), (pause.upperBound, .reload(isBroken: false))]
        }
        events.append((Self.length, .reload(isBroken: false)))
        self.events = events.sorted { $0.time < $1.time }
    }

    private static func posts(_ publisher: Int, from added: Double, _ random: inout SeededGenerator) -> [Post] {
        let pace = Double.random(in: 3...12, using: &random) * 3600
        let isDated = Int.random(in: 0...4, using: &random) > 0
        var time = added - day
        var posts: [Post] = []
        while true {
            time += Double.random(in: 0.1...2, using: &random) * pace
            guard time < length else { return posts }
            let token = "T\(publisher)N\(posts.count)X"
            let (title, text) =
                [
                    ("Acme's chief scientist resigns", "Two founders of Acme have left for a rival, people there say."),
                    ("Globex cuts prices by half", "The price war with Acme goes on; Globex undercuts every rival."),
                    ("Acme 的首席科学家离职", "据知情人士透露，Acme 已有两位联合创始人离开。"),
                    ("Notes from the harbour", "A calm day with little wind and no news of anybody."),
                    (
                        "Acme delays its new model",
                        "Acme said the launch planned for June will be postponed until autumn."
                    ),
                    ("港口手记", "今天风平浪静，没有什么消息。"),
                ].randomElement(using: &random) ?? ("", "")
            posts.append(
                Post(
                    token: token, title: "\(title) \(token)", text: text, time: time,
                    edited: Int.random(in: 0...5, using: &random) == 0
                        ? time + Double.random(in: 600...(2 * day), using: &random) : nil,
                    isDated: isDated))
        }
    }

    // MARK: - What is served

    /// The answer to a request at a moment.
    func answer(_ request: Request, at now: Date) -> Result<Response, FetchError> {
        let time = now.timeIntervalSince(Self.start)
        guard let publisher = publishers.first(where: { request.url.hasPrefix("https://\($0.id).org/") }) else {
            return .failure(FetchError(.resolve, "no such host"))
        }
        if let fault = publisher.faults.first(where: { $0.span.contains(time) })?.fault {
            return Self.answer(fault, request, publisher, time)
        }
        var response = Response(status: 200, url: request.url)
        if request.url.hasSuffix("/feed") {
            if let moved = publisher.moved, time >= moved {
                response.redirects = [Response.Redirect(status: 301, url: "https://\(publisher.id).org/moved")]
            } else if publisher.detours.contains(where: { $0.contains(time) }) {
                response.redirects = [Response.Redirect(status: 302, url: "https://\(publisher.id).org/detour")]
            }
            response.url = response.redirects.last?.url ?? response.url
        }
        let posts = publisher.posts.filter { $0.time <= time && time < $0.time + Self.shown }
        let isGap = publisher.gaps.contains { $0.contains(time) }
        var shown = Array(posts.prefix(isGap ? posts.count / 2 : posts.count).reversed())
        if publisher.isUnsorted {
            var random = SeededGenerator(seed: seed ^ UInt64(time / 7200))
            shown.shuffle(using: &random)
        }
        let text = publisher.feed(shown, time)
        let tag = "\"\(StableTag.of(text))\""
        if publisher.isConditional { response.headers.append(("ETag", tag)) }
        if let age = publisher.maxAge { response.headers.append(("Cache-Control", "max-age=\(age)")) }
        if publisher.isConditional, request.headers.contains(where: { $0.name == "If-None-Match" && $0.value == tag }) {
            response.status = 304
        } else {
            response.body = Array(text.utf8)
        }
        return .success(response)
    }

    private static func answer(
        _ fault: Fault, _ request: Request, _ publisher: Publisher, _ time: Double
    ) -> Result<Response, FetchError> {
        func response(
            _ status: Int, _ headers: [(name: String, value: String)] = [], _ body: String = ""
        ) -> Result<Response, FetchError> {
            .success(Response(status: status, url: request.url, headers: headers, body: Array(body.utf8)))
        }
        switch fault {
        case .error: return response(500, [("ETag", "\"error\"")])
        case .missing: return response(404)
        case .limited: return response(429, [("Retry-After", "5400")])
        case .unavailable: return response(503)
        case .wall:
            return response(403, [("cf-mitigated", "challenge")], "<html><title>Just a moment...</title></html>")
        case .page:
            return response(200, [("ETag", "\"page\"")], "<html><title>Sorry</title><h1>Out of order</h1></html>")
        case .empty: return response(200)
        case .torn:
            let feed = publisher.feed(publisher.posts.filter { $0.time <= time }.suffix(3).reversed(), time)
            return response(200, [], String(feed.prefix(feed.count / 2)))
        case .timeout: return .failure(FetchError(.timeout, "no answer in time"))
        case .refused: return .failure(FetchError(.connect, "connection refused"))
        case .loop: return .failure(FetchError(.redirect, "the redirects go round in a circle"))
        }
    }

    /// Seconds that an answer takes.
    func delay(_ request: Request, at now: Date) -> Double {
        var random = SeededGenerator(
            seed: seed ^ StableTag.of(request.url) ^ UInt64(max(0, now.timeIntervalSince1970)))
        return Int.random(in: 0...2, using: &random) == 0 ? Double.random(in: 0...29, using: &random) : 0
    }

    // MARK: - What the user wants

    /// The configuration's text as the user has it at a moment.
    func configuration(at time: Double) -> String {
        var random = SeededGenerator(seed: seed ^ UInt64(max(0, time)))
        let sources = publishers.filter { $0.added <= time }.map { publisher in
            let isPaused = pauses[publisher.id]?.contains(time) ?? false
            let interval = ["40m", "1h", "3h", "5h"].randomElement(using: &random) ?? "1h"
            return """
                {"id": "\(publisher.id)", "url": "https://\(publisher.id).org/feed", "interval": "\(interval)",
                 "paused": \(isPaused)}
                """
        }
        return """
            {"sources": [\(sources.joined(separator: ",\n"))],
             "entities": [{"id": "acme", "name": "Acme", "subject": true, "rivals": ["globex"]},
                          {"id": "globex", "name": "Globex", "subject": true}],
             "watches": [{"id": "all", "query": "*", "group": "item", "severity": "warning"}],
             "digests": {"times": ["08:00", "20:00"], "time_zone": "Asia/Shanghai", "language": "en"}}
            """
    }
}

/// A number that a text always has.
enum StableTag {
    static func of(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

extension RandomWorld.Publisher {
    /// The feed with some posts, as it reads at a moment.
    fileprivate func feed(_ posts: [RandomWorld.Post], _ time: Double) -> String {
        struct Shown {
            var title: String, text: String, link: String, guid: String, date: Date?
        }
        let shown = posts.map { post in
            let isEdited = post.edited.map { $0 <= time } ?? false
            let link = "https://\(id).org/posts/\(post.token)"
            return Shown(
                // With both another id and another title, nobody could tell that it is the same.
                title: isEdited && !changesGUIDs ? post.title.replacing("the", with: "a") + " (updated)" : post.title,
                text: isEdited ? post.text + " Corrected." : post.text, link: link,
                guid: changesGUIDs ? "\(post.token)-\(Int(time / 86_400))" : post.token,
                date: post.isDated ? RandomWorld.start.addingTimeInterval(post.time) : nil)
        }
        switch format {
        case .rss:
            let items = shown.map {
                "<item><title>\($0.title)</title><link>\($0.link)</link><guid isPermaLink=\"false\">\($0.guid)</guid>"
                    + ($0.date.map { "<pubDate>\($0.iso8601UTC)</pubDate>" } ?? "")
                    + "<description>\($0.text)</description></item>"
            }
            return "<rss version=\"2.0\"><channel><title>\(id)</title>\(items.joined())</channel></rss>"
        case .atom:
            let entries = shown.map {
                "<entry><title>\($0.title)</title><link href=\"\($0.link)\"/><id>urn:\($0.guid)</id>"
                    + ($0.date.map { "<updated>\($0.iso8601UTC)</updated>" } ?? "")
                    + "<summary>\($0.text)</summary></entry>"
            }
            return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>\(id)</title>\(entries.joined())</feed>"
        case .json:
            let items = shown.map {
                "{\"id\": \"\($0.guid)\", \"title\": \"\($0.title)\", \"url\": \"\($0.link)\", \"content_text\": \"\($0.text)\""
                    + ($0.date.map { ", \"date_published\": \"\($0.iso8601UTC)\"" } ?? "") + "}"
            }
            return "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [\(items.joined(separator: ","))]}"
        }
    }
}
