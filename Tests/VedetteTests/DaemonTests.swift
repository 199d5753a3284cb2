import Fetch
import Foundation
import Reading
import Synchronization
import Testing

@testable import vedette

/// Weeks of the daemon's life in seconds, on a virtual clock and a scripted network.
@Suite struct DaemonTests {
    private static let start = Date(timeIntervalSince1970: 1_718_000_000)  // 2024-06-10T06:13:20Z

    /// A feed that gains an item every `period` seconds.
    private static func feed(_ name: String, period: Double, at time: Date) -> Response {
        let count = Int(time.timeIntervalSince(start) / period)
        let items = (max(0, count - 20)...max(0, count)).reversed().map { number in
            let published = start.addingTimeInterval(Double(number) * period).iso8601UTC
            let title =
                number % 3 == 0
                ? "Acme's chief scientist resigns, the \(number)th this year" : "Note \(number) on \(name)'s garden"
            return """
                {"id": "\(name)-\(number)", "title": "\(title)", "url": "https://\(name).org/\(number)", \
                "date_published": "\(published)"}
                """
        }
        let body =
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"\(name)\", \"items\": [\(items.joined(separator: ","))]}"
        return Response(
            status: 200, url: "https://\(name).org/feed", headers: [("Content-Type", "application/feed+json")],
            body: Array(body.utf8))
    }

    private static func configuration(_ sources: [String] = ["one", "two", "three"]) throws -> Configuration {
        let list = sources.map { "{\"id\": \"\($0)\", \"url\": \"https://\($0).org/feed\", \"interval\": \"1h\"}" }
        return try vedette_configuration(
            """
            {"sources": [\(list.joined(separator: ","))],
             "entities": [{"id": "acme", "name": "Acme", "subject": true}],
             "watches": [{"id": "all", "query": "*", "group": "item", "severity": "warning"}],
             "digests": {"times": ["08:00"], "time_zone": "Asia/Shanghai", "language": "zh"}}
            """)
    }

    private static func simulation(_ folder: URL, _ configuration: Configuration? = nil) throws -> Simulation {
        try Simulation(try configuration ?? self.configuration(), folder: folder, from: start) { request, now in
            switch request.url {
            case "https://two.org/feed"
            where now.timeIntervalSince(start).truncatingRemainder(dividingBy: 86_400) < 20_000:
                .success(Response(status: 500, url: request.url))
            case "https://three.org/feed" where now.timeIntervalSince(start) > 5 * 86_400:
                .failure(FetchError(.timeout, "no answer in time"))
            case let url:
                .success(
                    feed(url.contains("one") ? "one" : url.contains("two") ? "two" : "three", period: 7200, at: now))
            }
        }
    }

    @Test func theSameEventsGiveTheSameBytes() throws {
        let folders = try [TemporaryFolder(), TemporaryFolder()]
        for folder in folders {
            let simulation = try Self.simulation(folder.url)
            simulation.run(for: 14 * 86_400)
            simulation.stop()
        }
        let contents = try folders.map { try $0.contents() }
        #expect(contents[0].keys.sorted() == contents[1].keys.sorted())
        for (path, data) in contents[0] { #expect(contents[1][path] == data, "\(path) differs") }
        #expect(contents[0].keys.contains("digests/2024-06-20.html"))
        #expect(contents[0].keys.count { $0.hasSuffix(".md") } == 15)
    }

    @Test func everyItemIsToldOnceOverWeeks() throws {
        let folder = try TemporaryFolder()
        let simulation = try Self.simulation(folder.url)
        simulation.run(for: 14 * 86_400)
        simulation.stop()
        let alerts = try folder.text("alerts.jsonl").split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
        #expect(alerts.map { $0["seq"]?.int } == (1...max(1, alerts.count)).map { $0 }, "numbered without a gap")
        let urls = alerts.filter { $0["watch"]?.string == "all" }.compactMap { $0["url"]?.string }
        #expect(Set(urls).count == urls.count, "none twice")
        let ones = urls.filter { $0.hasPrefix("https://one.org/") }
        #expect(ones.count == 14 * 12)
        #expect(urls.filter { $0.hasPrefix("https://two.org/") }.count == 14 * 12, "nothing is lost to failures")
    }

    @Test func aRestartRepeatsNothingAndLosesNothing() throws {
        let whole = try TemporaryFolder()
        let simulation = try Self.simulation(whole.url)
        simulation.run(for: 4 * 86_400)
        simulation.stop()

        let cut = try TemporaryFolder()
        for part in 0..<4 {
            let simulation = try Self.simulation(cut.url)
            simulation.clock.origin = Self.start.addingTimeInterval(Double(part) * 86_400)
            simulation.run(for: 86_400)
            simulation.stop()
        }
        func told(_ folder: TemporaryFolder) -> [String] {
            folder.text("alerts.jsonl").split(separator: "\n").compactMap { line in
                (try? JSON.parse(Array(line.utf8)))?["url"]?.string
            }.sorted()
        }
        #expect(told(cut) == told(whole))
    }

    @Test func whatIsOverdueLongestIsAskedFirstAfterARestart() throws {
        let folder = try TemporaryFolder()
        for (part, names) in [["three"], ["one", "three"], ["one", "two", "three"]].enumerated() {
            let simulation = try Self.simulation(folder.url, Self.configuration(names))
            simulation.clock.origin = Self.start.addingTimeInterval(Double(part) * 1800)
            simulation.run(for: 60)
            simulation.stop()
        }
        let asked = Mutex<[String]>([])
        let simulation = try Simulation(
            Self.configuration(), folder: folder.url, from: Self.start.addingTimeInterval(86_400)
        ) { request, _ in
            asked.withLock { $0.append(request.url) }
            return .success(Response(status: 304, url: request.url))
        }
        simulation.run(for: 1)
        simulation.stop()
        #expect(asked.withLock { $0 } == ["three", "one", "two"].map { "https://\($0).org/feed" })
    }

    @Test(arguments: [-259_200.0, 3600, 316_224_000])
    func aJumpOfTheWallClockDoesNotStopThePolling(jump: Double) throws {
        let folder = try TemporaryFolder()
        let simulation = try Self.simulation(folder.url, Self.configuration(["one"]))
        simulation.run(for: 10 * 3600)
        simulation.clock.origin += jump
        let before = simulation.transport.asked["https://one.org/feed"]?.count ?? 0
        simulation.run(for: 10 * 3600)
        let after = simulation.transport.asked["https://one.org/feed"]?.count ?? 0
        #expect((9...11).contains(after - before))
        simulation.clock.origin -= jump
        simulation.run(for: 10 * 3600)
        #expect((9...12).contains((simulation.transport.asked["https://one.org/feed"]?.count ?? 0) - after))
        simulation.stop()
    }

    @Test func aSourceThatFailsIsAskedLessAndLessAndSaysSo() throws {
        let folder = try TemporaryFolder()
        let simulation = try Simulation(Self.configuration(["one"]), folder: folder.url, from: Self.start) { _, _ in
            .success(Response(status: 404, url: "https://one.org/feed"))
        }
        simulation.run(for: 3 * 86_400)
        simulation.stop()
        let asked = simulation.transport.asked["https://one.org/feed"] ?? []
        let waits = zip(asked, asked.dropFirst()).map { $1 - $0 }
        #expect(waits.first ?? 0 >= 3600 && waits.last ?? 0 >= 5 * 3600 && asked.count < 25)
        let status = try JSON.parse(Array(folder.text("status.json").utf8))
        #expect(status["sources"]?[0]?["state"]?.string == "failing")
        #expect(status["sources"]?[0]?["consecutive_failures"]?.int == asked.count)
        #expect(status["sources"]?[0]?["last_error"]?.string == "HTTP 404 Not Found")
    }

    @Test func aBodyThatFoundNoRoomIsAskedForAgainAndSaysNothingOfItsSource() throws {
        let folder = try TemporaryFolder()
        let end = Self.start.addingTimeInterval(14)
        let simulation = try Simulation(Self.configuration(["one"]), folder: folder.url, from: Self.start) { _, now in
            now < end
                ? .failure(FetchError(.crowded, "no room")) : .success(Self.feed("one", period: 7200, at: now))
        }
        simulation.run(for: 60)
        simulation.stop()
        #expect(simulation.transport.asked["https://one.org/feed"] == [0, 5, 10, 15])
        let status = try JSON.parse(Array(folder.text("status.json").utf8))
        #expect(status["sources"]?[0]?["state"]?.string == "ok")
        #expect(folder.text("alerts.jsonl").split(separator: "\n").count == 1)
    }

    @Test func whatANewSourcePublishedLongBeforeIsNotTold() throws {
        let folder = try TemporaryFolder()
        let simulation = try Simulation(
            Self.configuration(["one"]), folder: folder.url, from: Self.start.addingTimeInterval(40 * 3600)
        ) { _, now in .success(Self.feed("one", period: 14_400, at: now)) }
        simulation.run(for: 60)
        simulation.stop()
        let told = folder.text("alerts.jsonl").split(separator: "\n").count
        #expect(told == 11, "within two days of the first poll")
        let later = try TemporaryFolder()
        let second = try Simulation(
            Self.configuration(["one"]), folder: later.url, from: Self.start.addingTimeInterval(80 * 3600)
        ) { _, now in .success(Self.feed("one", period: 14_400, at: now)) }
        second.run(for: 60)
        second.stop()
        #expect(later.text("alerts.jsonl").split(separator: "\n").count == 13)
        #expect(try JSON.parse(Array(later.text("status.json").utf8))["sources"]?[0]?["items"]?.int == 21)
    }

    @Test func aPausedSourceIsNotAskedAndAGoneOneOnlyToMakeSure() throws {
        let folder = try TemporaryFolder()
        var configuration = try Self.configuration(["one", "two"])
        configuration.sources[0].source.isPaused = true
        let simulation = try Simulation(configuration, folder: folder.url, from: Self.start) { request, _ in
            .success(Response(status: 410, url: request.url))
        }
        simulation.run(for: 7 * 86_400)
        simulation.stop()
        #expect(simulation.transport.asked["https://one.org/feed"] == nil)
        #expect(simulation.transport.asked["https://two.org/feed"]?.count == 2)
        let status = try JSON.parse(Array(folder.text("status.json").utf8))
        #expect(status["sources"]?.elements?.map { $0["state"]?.string } == ["paused", "gone"])
    }

    @Test func aPageThatNamesItsFeedIsReadThroughIt() throws {
        let folder = try TemporaryFolder()
        let simulation = try Simulation(Self.configuration(["one"]), folder: folder.url, from: Self.start) {
            request, now in
            guard request.url != "https://one.org/feed" else {
                let page =
                    "<html><head><link rel=alternate type='application/feed+json' href='/real'></head><body>Hello</body></html>"
                return .success(
                    Response(
                        status: 200, url: request.url, headers: [("Content-Type", "text/html")], body: Array(page.utf8))
                )
            }
            return .success(Self.feed("one", period: 7200, at: now))
        }
        simulation.run(for: 5 * 3600)
        simulation.stop()
        #expect(simulation.transport.asked["https://one.org/feed"]?.count == 1)
        #expect(simulation.transport.asked["https://one.org/real"]?.count == 5)
        #expect(folder.text("alerts.jsonl").split(separator: "\n").count == 3)
    }

    /// A page whose price moves after some polls, under a heading or under none.
    private static func pricing(_ title: String, over folder: TemporaryFolder, _ source: String) throws -> Simulation {
        let configuration = try vedette_configuration(
            """
            {"sources": [{"id": "acme-pricing", "url": "https://one.org/pricing", "kind": "page", "interval": "1h", \(source)}],
             "watches": [{"id": "all", "query": "*", "group": "item"}]}
            """)
        return try Simulation(configuration, folder: folder.url, from: start) { request, now in
            let price = now.timeIntervalSince(start) < 10_000 ? "$20" : "$25"
            let page = "<html>\(title)<body><main><p>Plus: \(price) a month</p></main></body></html>"
            return .success(Response(status: 200, url: request.url, body: Array(page.utf8)))
        }
    }

    @Test(arguments: [
        ("<title>Pricing</title>", "\"name\": \"Acme's prices\"", "Pricing: Plus: $25"),
        ("", "\"name\": \"Acme's prices\"", "Acme's prices: Plus: $25"), ("", "\"paused\": false", "Plus: $25"),
    ])
    func aChangeOfAWatchedPageIsTitledByThePageOrItsName(html: String, key: String, title: String) throws {
        let folder = try TemporaryFolder()
        let simulation = try Self.pricing(html, over: folder, "\"article\": \"main\", \(key)")
        simulation.run(for: 8 * 3600)
        simulation.stop()
        let alerts = folder.text("alerts.jsonl").split(separator: "\n")
        let alert = try #require(alerts.first.map { try JSON.parse(Array($0.utf8)) })
        #expect(alert["title"]?.string == title + " a month (was $20)")
        #expect(alerts.count == 1)
    }

    @Test func aPartThatNoRowHasMakesTheSourceFail() throws {
        let folder = try TemporaryFolder()
        let simulation = try Self.pricing("", over: folder, #""items": {"item": "main", "title": "h2.gone"}"#)
        simulation.run(for: 3 * 3600)
        simulation.stop()
        let source = try JSON.parse(Array(folder.text("status.json").utf8))["sources"]?.elements?.first
        #expect(source?["state"]?.string == "failing")
        #expect(source?["last_error"]?.string?.contains("“h2.gone” of “title” finds nothing in the only row") == true)
    }
}

/// `configuration(_:path:)`, for suites that have a `configuration` of their own.
func vedette_configuration(_ text: String) throws -> Configuration { try configuration(text) }
