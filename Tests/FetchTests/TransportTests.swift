import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Fetch

/// The real transport against a real server that misbehaves.
///
/// Nothing here is measured in upper bounds of time, which a busy machine breaks: what waits on a deadline is answered
/// by a server that never would, what must not wait for a deadline has one that outlives the test.
@Suite(.enabled(if: LocalServer.shared != nil, "needs python3"), .timeLimit(.minutes(60)))
struct TransportTests {
    let server: LocalServer
    let token = UUID().uuidString
    let transport: CurlTransport

    init() throws {
        server = try #require(LocalServer.shared)
        transport = try CurlTransport(settings: Self.settings())
    }

    /// Deadlines are an hour, so that only what is made to run into one does.
    static func settings(_ change: (inout FetchSettings) -> Void = { _ in }) -> FetchSettings {
        var settings = FetchSettings()
        settings.allowHosts = ["127.0.0.1"]
        settings.timeout = 3600
        settings.connectTimeout = 3600
        settings.maxBodyBytes = 4 << 20
        change(&settings)
        return settings
    }

    private func url(_ behaviour: String, on port: String = "first") -> String {
        server.url(token, behaviour, on: port)
    }

    private func escaped(_ url: String) throws -> String {
        try #require(url.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
    }

    // MARK: Bodies

    @Test(arguments: [
        "ok", "gzip", "deflate", "brotli", "chunked", "http10", "longer", "cookies", "chunkedgzip/1", "chunkedgzip/7",
        "chunkedgzip/100", "spillinggzip",
    ])
    func bodyArrivesWhole(behaviour: String) async throws {
        let response = try await transport.get(url(behaviour))
        #expect(response.status == 200)
        #expect(String(decoding: response.body, as: UTF8.self) == "hello")
        #expect(response.header("Set-Cookie") == nil)
    }

    @Test(arguments: [
        ("short", FetchError.Code.protocolViolation), ("midreset", .protocolViolation),
        ("badchunk", .protocolViolation),
        ("nolastchunk", .protocolViolation), ("nothttp", .protocolViolation), ("http09", .protocolViolation),
        ("reset", .protocolViolation), ("close", .protocolViolation),
        ("notgzip", .protocolViolation), ("oddcoding/zstd", .protocolViolation),
        ("oddcoding/x-odd", .protocolViolation),
        ("doublegzip", .protocolViolation), ("cutgzip/1", .protocolViolation), ("cutgzip/60", .protocolViolation),
        ("transfergzip", .protocolViolation),
        ("bomb", .tooLarge), ("chunkedbomb", .tooLarge), ("hollow", .tooLarge),
        ("endless", .tooLarge), ("endlessraw", .tooLarge), ("hugelength/200+OK", .tooLarge),
        ("longline", .tooLarge), ("manyheaders", .tooLarge),
        ("slowheaders", .timeout), ("drip", .timeout), ("stall", .timeout), ("silent", .timeout),
        ("status/304", .protocolViolation),
        ("nolocation", .redirect), ("loop/a", .redirect),
        ("hops/301,301,301,301,301,301,301,301,301,301,301", .redirect),
        ("to/file%3A%2F%2F%2Fetc%2Fpasswd", .redirect), ("to/gopher%3A%2F%2F127.0.0.1%2F", .redirect),
        ("to/http%3A%2F%2F127.0.0.2%2F", .refusedAddress), ("to/http%3A%2F%2F2130706434%2F", .refusedAddress),
        ("to/http%3A%2F%2F0x7f000002%2F", .refusedAddress), ("to/http%3A%2F%2F0177.2%2F", .refusedAddress),
        ("to/http%3A%2F%2F%5B::ffff:127.0.0.1%5D%2F", .refusedAddress), ("to/http%3A%2F%2F0.0.0.0%2F", .refusedAddress),
        ("to/http%3A%2F%2F169.254.169.254%2Flatest%2F", .refusedAddress),
        ("to/http%3A%2F%2F127.0.0.1%3A22%2F", .refusedAddress),
    ])
    func misbehaviourIsAnError(behaviour: String, code: FetchError.Code) async throws {
        let transport =
            code == .timeout
            ? try CurlTransport(settings: Self.settings { $0.timeout = 0.5 }) : self.transport
        let error = await transport.failure(url(behaviour))
        #expect(error?.code == code)
        #expect(error?.reason.isEmpty == false)
        #expect(try await server.seen(token).count <= 12)
    }

    @Test func emptyBodyIsEmptyInGzipToo() async throws {
        #expect(try await transport.get(url("emptygzip")).body.isEmpty)
    }

    @Test func errorPageKeepsItsStatusWhateverItsBody() async throws {
        let response = try await transport.get(url("hugelength/503+Service+Unavailable"))
        #expect(response.status == 503)
        #expect(response.body.count <= 64 << 10)
    }

    @Test func connectionRefusedIsAnError() async throws {
        #expect(await transport.failure("http://127.0.0.1:2/")?.code == .connect)
    }

    @Test func unknownNameIsAnError() async throws {
        #expect(await transport.failure("http://no-such-name.invalid/")?.code == .resolve)
    }

    @Test func deadKeptConnectionIsReplaced() async throws {
        for _ in 0..<3 {
            #expect(try await transport.get(url("dropnext")).status == 200)
        }
        #expect(try await server.seen(token).count == 3)
    }

    // MARK: Requests

    @Test func validatorsAreEchoedByteForByte() async throws {
        for tag in [#""plain""#, #"W/"weak""#, #""a,b;c-gzip""#, "unquoted"] {
            let path = "etag/" + (try escaped(tag))
            #expect(try await transport.get(url(path)).header("ETag") == tag)
            #expect(try await transport.get(url(path), headers: [("If-None-Match", tag)]).status == 304)
        }
    }

    @Test func requestSaysWhoAsksAndNothingElse() async throws {
        _ = try await transport.get(url("cookies"))
        _ = try await transport.get(url("ok?page=1"), headers: [("Accept", "a/b"), ("X-Break", "a\r\nX-Evil: b")])
        let seen = try await server.seen(token)
        #expect(seen.last?.path == "/\(token)/ok?page=1")
        let headers = try #require(seen.last?.headers)
        #expect(headers["user-agent"] == FetchSettings().userAgent)
        #expect(Set(headers.keys) == ["host", "user-agent", "accept", "accept-encoding"])
        #expect(headers["accept-encoding"] == "gzip, deflate, br")
    }

    @Test func userHeadersAreSentAndOurNameCanBeChanged() async throws {
        _ = try await transport.get(url("ok"), headers: [("User-Agent", "Mine/1"), ("X-Key", "k")])
        let headers = try #require(await server.seen(token).last?.headers)
        #expect(headers["user-agent"] == "Mine/1")
        #expect(headers["x-key"] == "k")
    }

    // MARK: Redirects

    @Test func redirectsAreFollowedAndTold() async throws {
        let response = try await transport.get(url("hops/301,308,302,303,307"))
        #expect(String(decoding: response.body, as: UTF8.self) == "arrived")
        #expect(response.redirects.map(\.status) == [301, 308, 302, 303, 307])
        #expect(response.url == url("hops/"))
        #expect(response.redirects.last?.url == response.url)
    }

    @Test func secretsStayWithTheirOrigin() async throws {
        let other = server.url(token, "ok", on: "second")
        let start = url("to/" + (try escaped(other))).replacing("http://", with: "http://user:pass@")
        let secrets = [("Authorization", "Bearer s"), ("X-Key", "s"), ("Cookie", "s"), ("If-None-Match", "\"1\"")]
        let response = try await transport.get(start, headers: secrets)
        #expect(response.url == other)
        let seen = try await server.seen(token)
        #expect(seen.count == 2)
        #expect(seen.first?.headers["x-key"] == "s")
        for name in ["authorization", "x-key", "cookie", "referer"] { #expect(seen.last?.headers[name] == nil) }
        #expect(seen.last?.headers["if-none-match"] == "\"1\"")
        #expect(!"\(response)".contains("pass"))
    }

    @Test func credentialsOfTheAddressAreUsedAtTheirOrigin() async throws {
        let start = url("to/" + (try escaped("/\(token)/ok"))).replacing("http://", with: "http://user:p%40ss@")
        _ = try await transport.get(start)
        let seen = try await server.seen(token)
        #expect(seen.map { $0.headers["authorization"] } == Array(repeating: "Basic dXNlcjpwQHNz", count: 2))
        #expect(seen.last?.headers["cookie"] == nil)
    }

    @Test func addressNotLetThroughIsNeverContacted() async throws {
        let forbidden = server.url(token, "ok", on: "elsewhere")
        let error = await transport.failure(forbidden)
        #expect(error?.code == .refusedAddress)
        #expect(error?.reason.contains("fetch.allow_hosts") == true)
        #expect(await transport.failure(url("to/" + (try escaped(forbidden))))?.code == .refusedAddress)
        #expect(try await server.seen(token).map(\.port) == [server.ports["first"]])
    }

    @Test func resolvedAddressIsWhatCounts() async throws {
        let port = try #require(server.ports["first"])
        let byName = "http://localhost:\(port)/\(token)/ok"
        let closed = try CurlTransport(settings: Self.settings { $0.allowHosts = ["192.0.2.1"] })
        #expect(await closed.failure(byName)?.code == .refusedAddress)
        let open = try CurlTransport(settings: Self.settings { $0.allowHosts = ["localhost"] })
        #expect(try await open.get(byName).status == 200)
        #expect(await open.failure(url("ok"))?.code == .refusedAddress)
    }

    // MARK: TLS

    @Test(.enabled(if: LocalServer.shared?.ports["good"] != nil, "needs openssl"))
    func certificateMustBeTrusted() async throws {
        let trusting = try CurlTransport(settings: Self.settings { $0.caFile = server.caFile })
        func tls(_ port: String) -> String { server.url(token, "ok", on: port, scheme: "https") }
        #expect(try await trusting.get(tls("good")).status == 200)
        #expect(await transport.failure(tls("good"))?.code == .tls)
        for port in ["self", "other", "expired"] { #expect(await trusting.failure(tls(port))?.code == .tls) }
        #expect(try await server.seen(token).count == 1)
    }

    @Test(.enabled(if: LocalServer.shared?.ports["good"] != nil, "needs openssl"))
    func httpsIsNotLeftForHttp() async throws {
        let trusting = try CurlTransport(settings: Self.settings { $0.caFile = server.caFile })
        let start = server.url(token, "to/" + (try escaped(url("ok"))), on: "good", scheme: "https")
        #expect(await trusting.failure(start)?.code == .redirect)
        #expect(try await server.seen(token).count == 1)
    }

    // MARK: Many at once

    @Test func atMostTwoConnectionsToOneHost() async throws {
        try await all(12, url("slow", on: "polite"), on: transport)
        try await all(12, url("slowclose", on: "closing"), on: transport)
        #expect(try await server.peak(on: "polite") <= 2)
        #expect(try await server.peak(on: "closing") <= 2)
    }

    @Test func startsToOneHostAreSpaced() async throws {
        let spaced = try CurlTransport(settings: Self.settings { $0.minInterval = 0.1 })
        let start = ContinuousClock.now
        try await all(4, url("ok"), on: spaced)
        #expect(ContinuousClock.now - start >= .seconds(0.3))
    }

    @Test func hundredsAtOnceAllComplete() async throws {
        let wide = try CurlTransport(
            settings: Self.settings {
                $0.maxPerHost = 300
                $0.concurrency = 300
            })
        try await all(300, url("slow"), on: wide)
        try await all(300, url("ok"), on: wide)
        #expect(try await server.seen(token).count == 600)
    }

    @Test func oneThatHangsHoldsNobodyUp() async throws {
        let transport = try CurlTransport(settings: Self.settings())
        async let hanging = withCheckedContinuation { continuation in
            transport.start(Request(url: url("silent", on: "second"))) { continuation.resume(returning: $0) }
        }
        while try await server.seen(token).isEmpty { await Task.yield() }
        for _ in 0..<5 { #expect(try await transport.get(url("ok")).status == 200) }
        transport.cancelAll()
        let hung = await hanging
        #expect(throws: FetchError(.cancelled, "broken off")) { try hung.get() }
    }

    @Test func cancellingEndsWhatRunsAndWhatWaits() async throws {
        let transport = try CurlTransport(settings: Self.settings())
        let codes = Mutex<[FetchError.Code?]>([])
        await withCheckedContinuation { continuation in
            for _ in 0..<10 {
                transport.start(Request(url: url("silent"))) { result in
                    let count = codes.withLock { codes in
                        if case .failure(let error) = result { codes.append(error.code) } else { codes.append(nil) }
                        return codes.count
                    }
                    if count == 10 { continuation.resume() }
                }
            }
            transport.cancelAll()
        }
        #expect(codes.withLock { $0 } == Array(repeating: .cancelled, count: 10))
        #expect(try await transport.get(url("ok", on: "second")).status == 200)
    }

    @Test func transportMayBeDroppedWhileItWorks() async throws {
        let response: Response
        do {
            let brief = try CurlTransport(settings: Self.settings())
            response = try await brief.get(url("slow"))
        }
        #expect(response.status == 200)
    }

    private func all(_ count: Int, _ url: String, on transport: CurlTransport) async throws {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<count { group.addTask { try await transport.get(url).status } }
            for try await status in group { #expect(status == 200) }
        }
    }
}
