internal import DequeModule
internal import Dispatch

/// The network: many requests at once through libcurl, politely and on guard.
///
/// What libcurl could do but must not do by itself is done here: redirects are followed step by step, so that each
/// address passes the guard and the limits of its host, no secret travels to another origin, and a chain ends after ten
/// steps or at the first address that it has seen before. No cookie is kept, no referrer sent.
///
/// `@unchecked Sendable` because everything mutable is used only on `queue`.
public final class CurlTransport: Transport, @unchecked Sendable {
    /// Redirects followed for one request.
    private static let maxRedirects = 10

    private let settings: FetchSettings
    private let addressGuard: AddressGuard
    private let queue = DispatchQueue(label: "vedette.curl")
    private let fileQueue = DispatchQueue(label: "vedette.file")
    private let budget: BodyBudget
    private let multi: CurlMulti
    private let wakeTimer: any DispatchSourceTimer
    private var hosts: HostQueue<Exchange>
    private var files: Deque<FileRead> = []
    private var isReadingFile = false
    /// What `wakeTimer` is set to.
    private var wake: UInt64?

    /// Starts the machinery. Fails on settings that cannot work, in words for people.
    public init(settings: FetchSettings) throws(FetchError) {
        try settings.validate()
        self.settings = settings
        addressGuard = AddressGuard(allowing: settings.allowHosts)
        budget = BodyBudget(limit: settings.bodyBudget, freeBytes: settings.freeBodyBytes)
        multi = try CurlMulti(settings: settings, addressGuard: addressGuard, budget: budget, queue: queue)
        hosts = HostQueue(
            limit: settings.concurrency, limitPerHost: settings.maxPerHost,
            minInterval: UInt64(settings.minInterval.clamped(to: 0...3600) * 1e9))
        wakeTimer = DispatchSource.makeTimerSource(queue: queue)
        wakeTimer.setEventHandler { [weak self] in
            self?.wake = nil
            self?.startWaiting()
        }
        wakeTimer.schedule(deadline: .distantFuture)
        wakeTimer.activate()
    }

    deinit {
        wakeTimer.cancel()
    }

    /// Starts a request; the completion is called exactly once, on a queue of the transport's: hand on, don't block.
    public func start(_ request: Request, completion: @escaping @Sendable (Result<Response, FetchError>) -> Void) {
        queue.async { [self] in
            guard let url = WebURL(request.url) else {
                completion(.failure(FetchError(.badURL, "the address is not a http, https or file URL")))
                return
            }
            if url.scheme == "file" {
                files.append(FileRead(url: url, request: request, completion: completion))
                readNextFile()
            } else {
                enqueue(Exchange(request, url, completion))
            }
        }
    }

    /// Ends all transfers, waiting ones too; their completions get `cancelled`.
    public func cancelAll() {
        queue.async { [self] in
            for exchange in hosts.removeWaiting() { exchange.fail(FetchError(.cancelled, "broken off")) }
            for file in files { file.completion(.failure(FetchError(.cancelled, "broken off"))) }
            files = []
            multi.cancelAll()
        }
    }

    // MARK: - One step

    private func enqueue(_ exchange: Exchange) {
        dispatchPrecondition(condition: .onQueue(queue))
        let url = exchange.url
        if let refusal = addressGuard.refusal(ofPort: url.port) ?? literalRefusal(url) {
            exchange.fail(refusal)
            return
        }
        hosts.add(exchange, host: url.authority, at: DispatchTime.now().uptimeNanoseconds)
        startWaiting()
    }

    /// An address in the URL itself is refused without asking libcurl; behind a proxy this is the only check.
    private func literalRefusal(_ url: WebURL) -> FetchError? {
        // The dot of the root says nothing.
        let host = url.host.hasSuffix(".") ? String(url.host.dropLast()) : url.host
        if let address = IPAddress(host) { return addressGuard.refusal(of: address, host: url.host) }
        guard settings.proxy != nil, host == "localhost" || host.hasSuffix(".localhost") else { return nil }
        return IPAddress("127.0.0.1").flatMap { addressGuard.refusal(of: $0, host: url.host) }
    }

    private func startWaiting() {
        dispatchPrecondition(condition: .onQueue(queue))
        let now = DispatchTime.now()
        while let exchange = hosts.next(at: now.uptimeNanoseconds) { transfer(exchange, now) }
        guard hosts.nextWake != wake else { return }
        wake = hosts.nextWake
        wakeTimer.schedule(deadline: wake.map(DispatchTime.init(uptimeNanoseconds:)) ?? .distantFuture)
    }

    private func transfer(_ exchange: Exchange, _ now: DispatchTime) {
        let limit = Int(settings.timeout.clamped(to: 0.1...3600) * 1000)
        let deadline = exchange.deadline ?? now + .milliseconds(limit)
        exchange.deadline = deadline
        let left = deadline > now ? Int((deadline.uptimeNanoseconds - now.uptimeNanoseconds) / 1_000_000) : 0
        let plan = TransferPlan(
            url: exchange.url, headerLines: exchange.headerLines(userAgent: settings.userAgent), timeout: left,
            isFreshConnection: exchange.isRetry)
        let host = exchange.url.authority
        multi.start(plan) { [self] report in
            hosts.release(
                host: host, isConnectionClosed: report.isConnectionClosed, at: DispatchTime.now().uptimeNanoseconds)
            handle(report, of: exchange)
            startWaiting()
        }
    }

    private func handle(_ report: TransferReport, of exchange: Exchange) {
        if report.isStaleConnection, !exchange.isRetry {
            exchange.isRetry = true
            enqueue(exchange)
            return
        }
        switch report.result {
        case .failure(let error):
            exchange.fail(error)
        case .success(let response) where [301, 302, 303, 307, 308].contains(response.status):
            if let refusal = exchange.follow(response, limit: Self.maxRedirects) {
                exchange.fail(refusal)
            } else {
                enqueue(exchange)
            }
        case .success(let response) where response.status == 304 && !exchange.isConditional:
            // Nothing was read that could still hold: silence from such a server would pass for no news.
            exchange.fail(FetchError(.protocolViolation, "HTTP 304 (not modified) to a request that names no version"))
        case .success(let response):
            exchange.succeed(leased(response))
        }
    }

    // MARK: - Files

    private struct FileRead: Sendable {
        var url: WebURL
        var request: Request
        var completion: @Sendable (Result<Response, FetchError>) -> Void

        /// Blocks while it reads.
        func result(maxBytes: Int) -> Result<Response, FetchError> {
            guard let path = url.filePath else {
                return .failure(FetchError(.badURL, "the file URL has no path"))
            }
            let tag = request.headers.last { $0.name.lowercased() == "if-none-match" }?.value
            return LocalFile.read(path: path, url: url.text, ifNoneMatch: tag, maxBytes: maxBytes)
        }
    }

    /// Reads the next file that was asked for: one at a time, and none while too many bodies are held.
    private func readNextFile() {
        dispatchPrecondition(condition: .onQueue(queue))
        guard !isReadingFile, !budget.isHeldUp, let file = files.popFirst() else { return }
        isReadingFile = true
        let maxBytes = settings.maxBodyBytes
        fileQueue.async { [self] in
            let result = file.result(maxBytes: maxBytes)
            queue.async { [self] in
                isReadingFile = false
                file.completion(result.map(leased))
                readNextFile()
            }
        }
    }

    // MARK: - Memory

    /// A response whose body counts until it is let go.
    private func leased(_ response: Response) -> Response {
        let bytes = response.body.count
        guard bytes > 0 else { return response }
        budget.hold(bytes)
        var response = response
        response.lease = BodyLease { [weak self, queue] in
            queue.async { [weak self] in self?.letGo(bytes) }
        }
        return response
    }

    /// Looks at the budget, later.
    func inspect(_ look: @escaping @Sendable (BodyBudget) -> Void) { queue.async { [self] in look(budget) } }

    private func letGo(_ bytes: Int) {
        budget.hold(-bytes)
        multi.resumePaused()
        readNextFile()
    }
}

/// A request on its way through redirects. Confined to the transport's queue.
private final class Exchange {
    /// Headers that may go to an origin that the request was not made for.
    private static let harmlessHeaders: Set<String> = [
        "accept", "accept-language", "if-modified-since", "if-none-match", "user-agent",
    ]

    private(set) var url: WebURL
    private var headers: [(name: String, value: String)]
    private var visited: Set<String>
    private var redirects: [Response.Redirect] = []
    private let completion: @Sendable (Result<Response, FetchError>) -> Void
    var deadline: DispatchTime?
    var isRetry = false

    init(
        _ request: Request, _ url: WebURL, _ completion: @escaping @Sendable (Result<Response, FetchError>) -> Void
    ) {
        self.url = url
        headers = request.headers.filter { Self.isSendable($0) }
        visited = [url.text]
        self.completion = completion
    }

    /// A header that would break out of its line, and what is libcurl's to say, is not sent.
    private static func isSendable(_ header: (name: String, value: String)) -> Bool {
        let isToken = !header.name.isEmpty && header.name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3A }
        let isLine = header.value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
        let ours = ["accept-encoding", "connection", "content-length", "host", "range", "transfer-encoding"]
        return isToken && isLine && !ours.contains(header.name.lowercased())
    }

    /// Whether the answer may be that what is known still holds.
    var isConditional: Bool {
        headers.contains { ["if-none-match", "if-modified-since"].contains($0.name.lowercased()) }
    }

    func headerLines(userAgent: String) -> [String] {
        var lines = headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        if !headers.contains(where: { $0.name.lowercased() == "user-agent" }) {
            lines.append("User-Agent: \(userAgent)")
        }
        return lines
    }

    func fail(_ error: FetchError) { completion(.failure(error)) }

    func succeed(_ response: Response) {
        var response = response
        response.redirects = redirects
        completion(.success(response))
    }

    /// Turns to where a redirect leads, or says why not.
    func follow(_ response: Response, limit: Int) -> FetchError? {
        guard let location = response.header("Location"), !location.isEmpty else {
            return FetchError(.redirect, "HTTP \(response.status) without a Location")
        }
        guard let target = WebURL(location, relativeTo: url), target.scheme != "file" else {
            return FetchError(.redirect, "a redirect to what is not a web address was refused")
        }
        guard url.scheme == "http" || target.scheme == "https" else {
            return FetchError(.redirect, "a redirect from https to http (\(target.authority)) was refused")
        }
        guard redirects.count < limit else {
            return FetchError(.redirect, "more than \(limit) redirects")
        }
        guard visited.insert(target.text).inserted else {
            return FetchError(.redirect, "the redirects go round in a circle at \(target.authority)")
        }
        if !target.hasSameOrigin(as: url) {
            headers.removeAll { !Self.harmlessHeaders.contains($0.name.lowercased()) }
        }
        redirects.append(Response.Redirect(status: response.status, url: target.text))
        url = target
        isRetry = false
        return nil
    }
}

extension FetchSettings {
    /// Says what cannot work: an entry of `allowHosts` that is none, a proxy or a CA file that is not there.
    func validate() throws(FetchError) {
        for entry in allowHosts where !AddressGuard.isValid(entry: entry) {
            throw FetchError(.refusedAddress, "allow_hosts: “\(entry)” is not a name, an address or a CIDR range")
        }
        if let caFile { try LocalFile.checkReadable(caFile, for: "ca_file") }
    }
}

extension Comparable {
    /// The nearest value within bounds.
    func clamped(to bounds: ClosedRange<Self>) -> Self { min(max(self, bounds.lowerBound), bounds.upperBound) }
}
