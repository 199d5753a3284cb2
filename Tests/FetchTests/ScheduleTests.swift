import Foundation
import Testing

@testable import Fetch

private let now = Date(timeIntervalSince1970: 1_718_900_000)  // Thu, 20 Jun 2024 16:13:20 GMT
private let source = Source(id: "news", url: "https://example.com/feed", interval: 600)

private func response(
    _ status: Int = 200, _ headers: [(name: String, value: String)] = [], redirects: [Response.Redirect] = [],
    body: String = "<rss/>"
) -> Response {
    Response(
        status: status, url: "https://example.com/feed", redirects: redirects, headers: headers, body: Array(body.utf8))
}

/// Plays answers one after another, each at the time that the one before it set.
private func play(
    _ answers: [Response], _ source: Source = source, from state: SourceState = SourceState(),
    readingError: String? = nil
) -> (state: SourceState, waits: [Double]) {
    var state = state
    var time = now
    var waits: [Double] = []
    for answer in answers {
        let outcome = Schedule.outcome(of: .success(answer), at: time)
        state = Schedule.next(source, state, after: outcome, readingError: readingError, timeToLive: nil, at: time)
        guard let nextPoll = state.nextPoll else { break }
        waits.append(nextPoll.timeIntervalSince(time))
        time = nextPoll
    }
    return (state, waits)
}

/// Jitter makes a wait up to 3 % longer and never shorter.
private func isWait(_ wait: Double?, _ seconds: Double) -> Bool {
    guard let wait else { return false }
    return wait >= seconds - 0.001 && wait <= seconds * 1.03 + 0.001
}

@Suite struct ScheduleReloadTests {
    @Test func anotherIntervalCountsFromTheLastAttempt() {
        let state = play([response()]).state
        var often = source
        often.interval = 60
        #expect(isWait(Schedule.adopted(state, by: often).nextPoll?.timeIntervalSince(now), 60))
        #expect(Schedule.adopted(state, by: source) == state, "the same settings change nothing")
        let failing = play([response(500), response(500)]).state
        #expect(Schedule.adopted(failing, by: often) == failing, "backing off goes on")
        let fresh = play([response(200, [("Cache-Control", "max-age=7200")])]).state
        #expect(isWait(Schedule.adopted(fresh, by: often).nextPoll?.timeIntervalSince(now), 7200))
    }

    @Test func aPausedSourceComesBackAtOnce() {
        let state = play([response()]).state
        var paused = source
        paused.isPaused = true
        let rests = Schedule.adopted(state, by: paused)
        #expect(rests.state == .paused && rests.nextPoll == nil && rests.etag == state.etag)
        #expect(Schedule.adopted(rests, by: source) == state)
        #expect(Schedule.adopted(Schedule.adopted(SourceState(), by: paused), by: source).state == .pending)
    }
}

@Suite struct ScheduleRequestTests {
    @Test(arguments: [#""abc""#, #"W/"abc""#, #""a,b;c-gzip""#, "unquoted", #""""#])
    func validatorsAreEchoedAsReceived(tag: String) {
        let date = "Thu, 20 Jun 2024 6:13:20 +0800 (odd)"
        let (state, _) = play([response(200, [("etag", tag), ("Last-Modified", date)])])
        let request = Schedule.request(for: source, state, userAgent: "V/1")
        #expect(request.headers.first { $0.name == "If-None-Match" }?.value == tag)
        #expect(request.headers.first { $0.name == "If-Modified-Since" }?.value == date)
    }

    @Test func validatorsComeOnlyFromWhatWasRead() {
        let good = response(200, [("ETag", "1")])
        #expect(play([good, response(500, [("ETag", "2")])]).state.etag == "1")
        #expect(play([good, response(304, [("ETag", "2")])]).state.etag == "2")
        #expect(play([good, response(304)]).state.etag == "1")
        #expect(play([good, response(200)]).state.etag == nil)
        let unread = play([response(200, [("ETag", "2")])], from: play([good]).state, readingError: "no feed")
        #expect(unread.state.etag == "1")
        #expect(unread.state.state == .failing)
        #expect(unread.state.lastError == "no feed")
    }

    @Test func validatorThatLostBytesIsNotKept() {
        #expect(play([response(200, [("ETag", "\"caf\u{FFFD}\"")])]).state.etag == nil)
    }

    @Test func ownHeadersWinAndDoNotFollowToAnotherOrigin() {
        var source = source
        source.headers = ["X-Key": "secret", "accept": "x/y"]
        var state = SourceState()
        let first = Schedule.request(for: source, state, userAgent: "V/1")
        #expect(first.headers.map(\.name) == ["User-Agent", "X-Key", "accept"])
        let moved = Response.Redirect(status: 301, url: "https://example.org/feed")
        state = play([response(redirects: [moved])], source).state
        let second = Schedule.request(for: source, state, userAgent: "V/1")
        #expect(second.url == "https://example.org/feed")
        #expect(second.headers.map(\.name) == ["User-Agent", "Accept"])
    }

    @Test func whatWasLearntOfAnotherAddressIsForgotten() {
        let moved = Response.Redirect(status: 308, url: "https://example.com/new")
        let state = play([response(200, [("ETag", "1")], redirects: [moved])]).state
        var edited = source
        edited.url = "https://example.com/other"
        let request = Schedule.request(for: edited, state, userAgent: "V/1")
        #expect(request.url == edited.url)
        #expect(!request.headers.contains { $0.name == "If-None-Match" })
        #expect(Schedule.due(edited, state, at: now) == now)
        let next = play([response()], edited, from: state).state
        #expect(next.movedTo == nil && next.etag == nil && next.firstPoll == now)
    }

    @Test func stateHoldsNoSecretOfTheAddress() throws {
        let secret = Source(id: "s", url: "https://user:hunter2@example.com/feed?token=hunter2")
        let state = play([response()], secret).state
        #expect(!String(decoding: try JSONEncoder().encode(state), as: UTF8.self).contains("hunter2"))
    }
}

@Suite struct ScheduleRedirectTests {
    @Test(arguments: [
        ([301], 0), ([308], 0), ([302], nil), ([303], nil), ([307], nil), ([301, 308], 1), ([301, 302], 0),
        ([302, 301], nil), ([301, 302, 301], 0),
    ])
    func onlyAnUnbrokenPermanentRunIsRemembered(statuses: [Int], remembered: Int?) {
        let chain = statuses.enumerated().map {
            Response.Redirect(status: $0.element, url: "https://example.com/\($0.offset)")
        }
        #expect(play([response(redirects: chain)]).state.movedTo == remembered.map { "https://example.com/\($0)" })
        #expect(play([response(304, redirects: chain)]).state.movedTo == remembered.map { "https://example.com/\($0)" })
        #expect(play([response(redirects: chain)], readingError: "no feed").state.movedTo == nil)
        #expect(play([response(404, redirects: chain)]).state.movedTo == nil)
    }

    @Test(arguments: [
        ("https://ann:s%20e@example.com/feed", "https://example.com/new", "https://ann:s%20e@example.com/new"),
        ("https://ann@example.com/feed", "https://example.com/new?a=b", "https://ann@example.com/new?a=b"),
        ("https://ann:x@example.com/feed", "https://example.org/new", "https://example.org/new"),
        ("https://ann:x@example.com/feed", "https://example.com:8443/new", "https://example.com:8443/new"),
        ("https://example.com/feed", "https://example.com/new", "https://example.com/new"),
    ])
    func credentialsFollowAPermanentRedirectWithinTheirOrigin(configured: String, target: String, asked: String) {
        let secret = Source(id: "s", url: configured)
        let state = play([response(redirects: [Response.Redirect(status: 301, url: target)])], secret).state
        #expect(Schedule.request(for: secret, state, userAgent: "V/1").url == asked)
    }

    @Test func redirectThatKeepsFailingIsGivenUp() {
        let moved = Response.Redirect(status: 301, url: "https://example.com/new")
        let state = play([response(redirects: [moved])]).state
        #expect(play(Array(repeating: response(404), count: 4), from: state).state.movedTo == moved.url)
        #expect(play(Array(repeating: response(404), count: 5), from: state).state.movedTo == nil)
    }
}

@Suite struct ScheduleFreshnessTests {
    @Test(
        arguments: [
            ([], 600.0),
            ([("Cache-Control", "max-age=1800")], 1800), ([("Cache-Control", "public, Max-Age=\"1800\"")], 1800),
            ([("Cache-Control", "max-age=60")], 600), ([("Cache-Control", "max-age=0")], 600),
            ([("Cache-Control", "max-age=3600"), ("Age", "1200")], 2400),
            ([("Cache-Control", "no-store, max-age=3600")], 600), ([("Cache-Control", "no-cache")], 600),
            ([("Cache-Control", "max-age=-5")], 600), ([("Cache-Control", "max-age=x")], 600),
            ([("Cache-Control", "max-age=99999999999999999999999999")], 86_400),
            ([("Expires", "Thu, 20 Jun 2024 16:43:20 GMT")], 1800), ([("Expires", "0")], 600),
            ([("Expires", "-1")], 600),
            ([("Expires", "Thu, 20 Jun 2024 17:43:20 GMT"), ("Date", "Thu, 20 Jun 2024 17:13:20 GMT")], 1800),
            ([("Expires", "Thu, 20 Jun 2024 16:43:20 GMT"), ("Date", "Thu, 01 Jan 1970 00:00:00 GMT")], 1800),
            ([("Expires", "Fri, 31 Dec 9999 23:59:59 GMT")], 86_400),
            ([("Expires", "Thu, 20 Jun 2024 18:43:20 GMT"), ("Cache-Control", "max-age=1200")], 1200),
        ] as [([(String, String)], Double)])
    func nothingIsAskedWhileItIsFresh(headers: [(String, String)], seconds: Double) {
        #expect(isWait(play([response(200, headers)]).waits.first, seconds))
    }

    @Test func notModifiedKeepsOrRenewsTheFreshness() {
        let fresh = response(200, [("Cache-Control", "max-age=1800")])
        #expect(isWait(play([fresh, response(304)]).waits.last, 1800))
        #expect(isWait(play([fresh, response(304, [("Cache-Control", "max-age=900")])]).waits.last, 900))
        #expect(isWait(play([fresh, response(200)]).waits.last, 600))
    }

    @Test(arguments: [(nil, 600.0), (60, 600), (1800, 1800), (86_400, 3600), (-5, 600)] as [(Int?, Double)])
    func feedsOwnWishIsFollowedUpToAnHour(seconds: Int?, expected: Double) {
        let outcome = PollOutcome.modified(response())
        let state = Schedule.next(
            source, SourceState(), after: outcome, readingError: nil, timeToLive: seconds, at: now)
        #expect(isWait(state.nextPoll?.timeIntervalSince(now), expected))
    }
}

@Suite struct ScheduleBackoffTests {
    @Test(arguments: [401, 403, 404, 500, 502, 503, 400, 418, 204, 206, 300])
    func persistentFailureIsAskedLessAndLess(status: Int) {
        let (state, waits) = play(Array(repeating: response(status), count: 9))
        for (wait, factor) in zip(waits, [1.0, 2, 4, 8, 16, 32, 36, 36, 36]) { #expect(isWait(wait, 600 * factor)) }
        #expect(state.state == .failing)
        #expect(state.consecutiveFailures == 9)
        #expect(state.lastError?.hasPrefix("HTTP \(status)") == true)
        #expect(state.httpStatus == status)
    }

    @Test func successEndsTheBackoff() {
        let (state, waits) = play([response(500), response(500), response(200), response(404)])
        #expect(isWait(waits[2], 600))
        #expect(isWait(waits[3], 600))
        #expect(state.consecutiveFailures == 1)
        let recovered = play([response(500), response(200)]).state
        #expect(recovered.consecutiveFailures == 0 && recovered.lastError == nil && recovered.state == .ok)
    }

    @Test(arguments: [
        (429, "120", 600.0), (429, "1800", 1800), (503, "1800", 1800), (429, " 1800 ", 1800),
        (429, "Thu, 20 Jun 2024 16:43:20 GMT", 1800), (503, "Thursday, 20-Jun-24 16:43:20 GMT", 1800),
        (503, "Thu Jun 20 16:43:20 2024", 1800),
        // Not readable, negative or past: our own backoff, as if nothing had been said.
        (429, "soon", 1200), (429, "-30", 1200), (429, "", 1200), (429, "1e9", 1200), (429, "0", 1200),
        (429, "Thu, 20 Jun 2024 16:00:00 GMT", 1200), (503, "soon", 600), (503, "-30", 600),
        (429, "99999999999999999999999999999999", 86_400), (503, "Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
        (429, "18446744073709551616", 86_400), (429, "9223372036854775807", 86_400),
    ])
    func retryAfterIsHonoured(status: Int, value: String, seconds: Double) {
        let (state, waits) = play([response(status, [("Retry-After", value)])])
        #expect(isWait(waits.first, seconds))
        #expect(state.state == (status == 503 && seconds == 600 ? .failing : .backoff))
    }

    @Test func persistentRateLimitIsAskedLessAndLess() {
        let (_, waits) = play(Array(repeating: response(429), count: 4))
        for (wait, factor) in zip(waits, [2.0, 4, 8, 16]) { #expect(isWait(wait, 600 * factor)) }
    }

    @Test func goneIsConfirmedOnceAndThenLeft() {
        let first = play([response(410)])
        #expect(first.state.state == .gone)
        #expect(isWait(first.waits.first, 600))
        let second = play([response(410), response(410)])
        #expect(second.waits.count == 1)
        #expect(second.state.nextPoll == nil)
        #expect(Schedule.due(source, second.state, at: now + 1e6) == nil)
        #expect(play([response(410), response(200)]).state.state == .ok)
    }

    @Test(
        arguments: [
            ([("cf-mitigated", "challenge")], 403, "", "Cloudflare"),
            ([("cf-mitigated", "challenge")], 200, "<html>", "Cloudflare"),
            ([("X-DataDome", "protected")], 403, "", "DataDome"),
            ([("x-amzn-waf-action", "challenge")], 202, "", "AWS WAF"),
            ([("Server", "cloudflare")], 503, "<html><script src=/cdn-cgi/challenge-platform/x>", "Cloudflare"),
            ([], 200, "<!DOCTYPE html><title>Just a moment...</title>", "Cloudflare"),
            ([], 200, "<html><script>var arg1='1'; document.cookie='acw_sc__v2='</script>", "Alibaba Cloud WAF"),
            ([], 403, "<html><body>Please complete the CAPTCHA", "a challenge page"),
            ([], 202, "<html><body>Verifying you are human. This may take a few seconds.", "a challenge page"),
            ([], 200, "<html><title>安全验证</title>", "a challenge page"),
        ] as [([(String, String)], Int, String, String)])
    func botWallBlocks(headers: [(String, String)], status: Int, body: String, wall: String) {
        let (state, waits) = play([response(status, headers, body: body)])
        #expect(state.state == .blocked)
        #expect(state.lastError?.contains(wall) == true)
        #expect(isWait(waits.first, 1200))
    }

    @Test(
        arguments: [
            ([("X-DataDome", "protected")], 200, "<rss/>"),
            ([("Server", "cloudflare")], 200, "<html><script src=/cdn-cgi/challenge-platform/x>"),
            ([], 200, "<rss><title>Just a moment... checking your browser before accessing</title></rss>"),
            ([], 200, "<html><title>Log in</title><form>captcha</form>"),
            ([], 200, "<html><title>News</title><li>How fake “verify you are human” pages spread malware</li>"),
            ([], 200, "<html><title>新闻</title><li>多家银行上线新提示：请完成安全验证</li>"),
        ] as [([(String, String)], Int, String)])
    func whatWasLetThroughIsRead(headers: [(String, String)], status: Int, body: String) {
        #expect(play([response(status, headers, body: body)]).state.state == .ok)
    }

    @Test func aFileHasNoStatusOfHTTP() {
        #expect(play([response()], Source(id: "notes", url: "file:///srv/notes.xml")).state.httpStatus == nil)
        #expect(play([response()]).state.httpStatus == 200)
    }

    @Test func plainRefusalIsNoBotWall() {
        #expect(play([response(403, [("Server", "cloudflare")], body: "<html>no")]).state.state == .failing)
        #expect(play([response(401, [("X-DataDome", "protected")])]).state.state == .failing)
    }

    @Test func transportErrorsBackOffAndSayWhy() {
        let outcome = Schedule.outcome(of: .failure(FetchError(.resolve, "no such name")), at: now)
        let state = Schedule.next(source, SourceState(), after: outcome, readingError: nil, timeToLive: nil, at: now)
        #expect(state.state == .failing && state.lastError == "no such name" && state.httpStatus == nil)
        #expect(state.consecutiveFailures == 1)
    }

    @Test func breakingOffIsNoFailure() {
        let known = play([response(200, [("ETag", "1")])]).state
        let outcome = Schedule.outcome(of: .failure(FetchError(.cancelled, "")), at: now + 700)
        let next = Schedule.next(source, known, after: outcome, readingError: nil, timeToLive: nil, at: now + 700)
        #expect(next.state == .ok && next.consecutiveFailures == 0 && next.lastAttempt == now && next.etag == "1")
        #expect(next.nextPoll == now + 1300)
        var odd = source
        odd.interval = .infinity
        let later = Schedule.next(odd, known, after: outcome, readingError: nil, timeToLive: nil, at: now).nextPoll
        #expect(later.map { $0.timeIntervalSince(now) < 1e9 } == true)
        odd.isPaused = true
        let paused = Schedule.next(odd, known, after: outcome, readingError: nil, timeToLive: nil, at: now)
        #expect(paused.nextPoll == nil && paused.state == .paused)
    }
}

@Suite struct ScheduleTimeTests {
    @Test func jitterIsTheSourcesOwn() {
        let waits = (0..<100).map { number -> Double in
            var one = source
            one.id = "source-\(number)"
            return play([response()], one).waits.first ?? 0
        }
        #expect(waits.allSatisfy { isWait($0, 600) })
        #expect(Set(waits).count > 15, "in whole seconds")
        #expect(play([response()]).waits == play([response()]).waits)
    }

    @Test(arguments: [0.0, -1, .nan, .infinity, 1e300])
    func oddIntervalNeitherSpinsNorStops(interval: Double) throws {
        var odd = source
        odd.interval = interval
        let wait = try #require(play([response(429)], odd).waits.first)
        #expect(wait >= 1 && wait.isFinite)
    }

    @Test func pausedSourceIsNotDue() {
        var paused = source
        paused.isPaused = true
        #expect(Schedule.due(paused, SourceState(), at: now) == nil)
        let state = play([response()], paused).state
        #expect(state.state == .paused && state.nextPoll == nil)
        // Taken up again.
        #expect(Schedule.due(source, state, at: now + 60) == now + 60)
    }

    @Test func dueAfterARestart() {
        let state = play([response()]).state
        let nextPoll = state.nextPoll
        #expect(Schedule.due(source, SourceState(), at: now) == now)
        #expect(Schedule.due(source, state, at: now + 10) == nextPoll)
        #expect(Schedule.due(source, state, at: now + 5000) == nextPoll, "overdue since then")
        // The clock was set back by a day.
        #expect(Schedule.due(source, state, at: now - 86_400) == now - 86_400)
    }

    @Test func firstPollIsAtOnce() {
        #expect(Schedule.due(source, SourceState(), at: now) == now)
    }
}

@Suite struct HTTPDateTests {
    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777.0), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
        ("Sun Nov  6 08:49:37 1994", 784_111_777), ("sun, 6 nov 1994 08:49:37 gmt", 784_111_777),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Thu, 29 Feb 2024 23:59:60 GMT", 1_709_251_200),
        ("Thursday, 20-Jun-75 00:00:00 GMT", 172_454_400), ("Thursday, 20-Jun-74 00:00:00 GMT", 3_296_678_400),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
    ])
    func threeFormsAreRead(text: String, seconds: Double) {
        #expect(HTTPDate.date(text, now: now)?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: [
        "", "0", "-1", "soon", "Sun", "Sun,", "06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994",
        "Sun, 06 Nov 1994 25:00:00 GMT",
        "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 PST", "Sun, 06 Nov 99999 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Nov 0000 08:49:37 GMT", "Sun, ６ Nov 1994 08:49:37 GMT",
        "2024-06-20T16:13:20Z",
    ])
    func nothingElseIs(text: String) {
        #expect(HTTPDate.date(text, now: now) == nil)
    }
}
