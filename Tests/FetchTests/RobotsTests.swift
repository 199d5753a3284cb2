import Foundation
import Synchronization
import Testing

@testable import Fetch

@Suite struct RobotsTests {
    @Test(arguments: [
        ("", "/x", true),
        ("User-agent: *\nDisallow: /", "/x", false), ("User-agent: *\nDisallow:", "/x", true),
        ("User-agent: *\nDisallow: /a", "/abc", false), ("User-agent: *\nDisallow: /a/", "/abc", true),
        ("User-agent: other\nDisallow: /", "/x", true),
        ("USER-AGENT: Vedette/1.0\ndisallow: /x", "/x", false), ("User-agent: vedette-news\nDisallow: /", "/x", true),
        // Its own group replaces the one for all; groups for the same name are one.
        ("User-agent: *\nDisallow: /\n\nUser-agent: vedette\nAllow: /", "/x", true),
        ("User-agent: vedette\nDisallow: /a\n\nUser-agent: vedette\nDisallow: /b", "/b", false),
        ("User-agent: a\nUser-agent: vedette\nDisallow: /x", "/x", false),
        ("User-agent: a\nDisallow: /y\nUser-agent: vedette\nDisallow: /x", "/y", true),
        // The longest rule counts, and of equals the allowing one.
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true),
        ("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true), ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true),
        // Wildcards and anchors.
        ("User-agent: *\nDisallow: /*.php$", "/x/y.php", false), ("User-agent: *\nDisallow: /*.php$", "/y.php?a", true),
        ("User-agent: *\nDisallow: /*.php", "/y.php?a", false),
        ("User-agent: *\nDisallow: *private", "/my/private", false),
        ("User-agent: *\nDisallow: /a*b*c", "/aXbYc", false), ("User-agent: *\nDisallow: /a*b*c", "/aXcYb", true),
        ("User-agent: *\nDisallow: /a$", "/a", false), ("User-agent: *\nDisallow: /a$", "/ab", true),
        ("User-agent: *\nDisallow: /*a$", "/aba", false), ("User-agent: *\nDisallow: /a*a$", "/a", true),
        // One spelling.
        ("User-agent: *\nDisallow: /caf%C3%A9", "/café", false),
        ("User-agent: *\nDisallow: /价格", "/%e4%bb%b7%e6%a0%bc", false),
        ("User-agent: *\nDisallow: /%61bc", "/abc", false), ("User-agent: *\nDisallow: /a%2Fb", "/a/b", true),
        ("User-agent: *\nDisallow: /a%24", "/a$b", false), ("User-agent: *\nDisallow: /a%2Ab", "/a*b", false),
        ("User-agent: *\nDisallow: /a$b", "/a$b", false), ("User-agent: *\nDisallow: /a%2Ab", "/axb", true),
        ("User-agent: *\nDisallow: /a*b", "/a%2Ab", false), ("User-agent: *\nDisallow: /a$", "/a$", true),
        // Comments, byte order mark, line ends, rubbish.
        ("\u{FEFF}User-agent: * # all\r\nDisallow: /x # not this\r\n", "/x", false),
        ("User-agent: *\rDisallow: /x\r", "/x", false), ("<html>User-agent: *</html>\nDisallow: /", "/x", true),
        ("User-agent: *\nSitemap: /s\nDisallow: /x", "/x", false), ("User-agent: *\nDisallow: /", "/robots.txt", true),
        ("Disallow: /", "/x", true),
    ])
    func rulesAreApplied(text: String, path: String, isAllowed: Bool) {
        #expect(Robots(Array(text.utf8), agent: "vedette").allows(path) == isAllowed)
    }

    @Test(
        arguments: [
            ("User-agent: *\nCrawl-delay: 8", 8), ("User-agent: *\nCrawl-delay: 0.5", 0.5),
            ("User-agent: *\nCrawl-delay: x", nil),
            ("User-agent: *\nCrawl-delay: 1e99", 86_400), ("User-agent: *\nCrawl-delay: -1", nil),
            ("User-agent: *\nCrawl-delay: 8\nUser-agent: vedette\nDisallow:", nil),
            ("User-agent: *\nCrawl-delay: nan", nil),
        ] as [(String, Double?)])
    func crawlDelayIsRead(text: String, delay: Double?) {
        #expect(Robots(Array(text.utf8), agent: "vedette").crawlDelay == delay)
    }

    @Test func productTokenIsTheLeadingName() {
        #expect(Robots.productToken(of: FetchSettings().userAgent) == "vedette")
    }

    @Test func manyWildcardsEndInTime() {
        let rules = Array(repeating: "Disallow: /" + String(repeating: "*a", count: 60) + "$", count: 1000)
        let robots = Robots(Array((["User-agent: *"] + rules).joined(separator: "\n").utf8), agent: "vedette")
        #expect(robots.allows("/" + String(repeating: "a", count: 500) + "b"))
    }
}

/// Answers with what a table says, at once, and counts.
private final class ScriptedTransport: Transport {
    let answers = Mutex<[Result<Response, FetchError>]>([])
    let asked = Mutex<[String]>([])

    init(_ answers: [Result<Response, FetchError>]) { self.answers.withLock { $0 = answers } }

    func start(_ request: Request, completion: @escaping @Sendable (Result<Response, FetchError>) -> Void) {
        asked.withLock { $0.append(request.url) }
        completion(answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] })
    }

    func cancelAll() {}
}

@Suite struct RobotsGateTests {
    private let now = Date(timeIntervalSince1970: 1_718_900_000)

    private static func answer(_ status: Int, _ text: String = "") -> Result<Response, FetchError> {
        .success(Response(status: status, url: "https://example.com/robots.txt", body: Array(text.utf8)))
    }

    private func verdict(_ gate: RobotsGate, _ path: String, _ time: Date) async -> RobotsGate.Verdict {
        await withCheckedContinuation { continuation in
            gate.check("https://user:pass@example.com\(path)", at: time) { continuation.resume(returning: $0) }
        }
    }

    @Test(arguments: [
        (answer(200, "User-agent: *\nDisallow: /x"), FetchError.Code?.some(.robots)), (answer(200), nil),
        (answer(404), nil),
        (answer(403), nil), (answer(304), nil), (answer(503), .robots), (answer(500), .robots), (answer(429), .robots),
        (.failure(FetchError(.timeout, "")), .timeout), (.failure(FetchError(.redirect, "")), nil),
    ])
    func answerDecides(answer: Result<Response, FetchError>, code: FetchError.Code?) async {
        let transport = ScriptedTransport([answer])
        let verdict = await verdict(RobotsGate(transport: transport, userAgent: "Vedette/1"), "/x", now)
        if case .refused(let error) = verdict { #expect(error.code == code) } else { #expect(code == nil) }
        #expect(transport.asked.withLock { $0 } == ["https://example.com:443/robots.txt"])
    }

    @Test func rulesAreKeptForADayAndOutliveAnOutage() async {
        let transport = ScriptedTransport([Self.answer(200, "User-agent: *\nDisallow: /x"), Self.answer(503)])
        let gate = RobotsGate(transport: transport, userAgent: "Vedette/1")
        #expect(await verdict(gate, "/y", now) == .allowed)
        #expect(await verdict(gate, "/y", now + 86_000) == .allowed)
        #expect(transport.asked.withLock(\.count) == 1)
        #expect(await verdict(gate, "/y", now + 90_000) == .allowed)
        #expect(await verdict(gate, "/x", now + 90_001) != .allowed)
        #expect(transport.asked.withLock(\.count) == 2)
        #expect(await verdict(gate, "/y", now + 40 * 86_400) != .allowed)
    }

    @Test func outageIsAskedAgainSoon() async {
        let transport = ScriptedTransport([Self.answer(503), Self.answer(200)])
        let gate = RobotsGate(transport: transport, userAgent: "Vedette/1")
        #expect(await verdict(gate, "/y", now) != .allowed)
        #expect(await verdict(gate, "/y", now + 200) != .allowed)
        #expect(await verdict(gate, "/y", now + 400) == .allowed)
    }

    @Test func crawlDelayHoldsPagesApart() async {
        let transport = ScriptedTransport([Self.answer(200, "User-agent: *\nCrawl-delay: 8")])
        let gate = RobotsGate(transport: transport, userAgent: "Vedette/1")
        #expect(await verdict(gate, "/a", now - 8) == .later(now))
        #expect(await verdict(gate, "/a", now) == .allowed)
        #expect(await verdict(gate, "/b", now + 1) == .later(now + 8))
        #expect(await verdict(gate, "/b", now + 8) == .allowed)
        #expect(await verdict(gate, "/c", now + 9) == .later(now + 16))
        // The clock was set back.
        #expect(await verdict(gate, "/c", now - 86_400) == .allowed)
    }

    /// A page may set out long after it was allowed.
    @Test func thePauseCountsFromTheAnswerToo() async {
        let transport = ScriptedTransport([Self.answer(200, "User-agent: *\nCrawl-delay: 8")])
        let gate = RobotsGate(transport: transport, userAgent: "Vedette/1")
        _ = await verdict(gate, "/a", now - 8)
        #expect(await verdict(gate, "/a", now) == .allowed)
        gate.note(answered: "https://example.com/a", at: now + 5)
        #expect(await verdict(gate, "/b", now + 8) == .later(now + 13))
        gate.note(answered: "https://elsewhere.com/a", at: now + 12)
        #expect(await verdict(gate, "/b", now + 13) == .allowed)
    }

    @Test func filesHaveNoRobots() async {
        let gate = RobotsGate(transport: ScriptedTransport([Self.answer(503)]), userAgent: "Vedette/1")
        let verdict = await withCheckedContinuation { continuation in
            gate.check("file:///a", at: now) { continuation.resume(returning: $0) }
        }
        #expect(verdict == .allowed)
    }
}
