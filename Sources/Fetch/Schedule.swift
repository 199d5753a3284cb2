public import struct Foundation.Date

/// The rules of asking: pure functions of a source, what is remembered of it and the time.
public enum Schedule {
    /// Seconds beyond which backing off does not go, unless the source's own interval is longer: whoever was away for
    /// a weekend is seen again within a working day.
    static let maxBackoff: Double = 6 * 3600
    /// A feed's own `ttl` is followed no further: in most feeds it is a template's default, and a day late is too late.
    static let maxTimeToLive: Double = 3600
    /// After so many failures in a row at the address where a permanent redirect led, the configured one is asked.
    static let failuresBeforeReturn = 5

    /// The request of the next poll, with validators. Conditions go out byte for byte as they came. The source's own
    /// headers win over ours, and do not follow a permanent redirect to another origin: they may hold a secret.
    public static func request(for source: Source, _ state: SourceState, userAgent: String) -> Request {
        let isKnown = state.fingerprint == fingerprint(of: source)
        let moved = isKnown ? state.movedTo : nil
        var headers: [(name: String, value: String)] = [("User-Agent", userAgent), ("Accept", accept(source.kind))]
        if isKnown {
            if let etag = state.etag { headers.append(("If-None-Match", etag)) }
            if let date = state.lastModified { headers.append(("If-Modified-Since", date)) }
        }
        if moved.map({ isSameOrigin($0, source.url) }) ?? true {
            let own = source.headers.sorted { $0.key < $1.key }
            headers.removeAll { header in own.contains { $0.key.lowercased() == header.name.lowercased() } }
            headers += own.map { ($0.key, $0.value) }
        }
        return Request(url: moved.map { address($0, of: source) } ?? source.url, headers: headers)
    }

    /// What a result means.
    public static func outcome(of result: Result<Response, FetchError>, at time: Date) -> PollOutcome {
        let response: Response
        switch result {
        case .failure(let error): return .failed(error, status: nil)
        case .success(let success): response = success
        }
        let status = response.status
        if let wall = BotWall.name(in: response) { return .blocked(by: wall, status: status) }
        switch status {
        case 200, 203: return .modified(response)
        case 304: return .notModified(response)
        case 410: return .gone
        case 429: return .rateLimited(until: Freshness.retryAfter(response, at: time), status: status)
        case 503:
            if let until = Freshness.retryAfter(response, at: time) {
                return .rateLimited(until: until, status: status)
            }
        default: break
        }
        return .failed(FetchError(.status, statusText(status)), status: status)
    }

    /// What is remembered after a poll, the time of the next one included. `readingError` says that a body came but
    /// nothing could be read in it, and why; when what came was a bot wall, hand in `blocked` with it. `timeToLive` is the
    /// feed's own wish in seconds. The next poll never comes sooner than the interval, nor than the server allows.
    public static func next(
        _ source: Source, _ state: SourceState, after outcome: PollOutcome, readingError: String?,
        timeToLive: Int?, at time: Date
    ) -> SourceState {
        if case .failed(let error, _) = outcome, error.code == .cancelled {
            // We broke it off ourselves: that tells nothing of the source.
            var next = state
            next.nextPoll = time.addingTimeInterval(interval(of: source))
            if source.isPaused { pause(&next) }
            return next
        }
        var next = state.fingerprint == fingerprint(of: source) ? state : restarted(state)
        next.fingerprint = fingerprint(of: source)
        next.firstPoll = next.firstPoll ?? time
        next.lastAttempt = time

        switch outcome {
        case .modified(let response) where readingError == nil:
            succeed(&next, response, at: time)
            next.etag = validator(response.header("ETag"))
            next.lastModified = validator(response.header("Last-Modified"))
            next.freshness = Freshness.lifetime(response, at: time)
            next.timeToLive = timeToLive
        case .notModified(let response):
            succeed(&next, response, at: time)
            // RFC 9111 §4.3.4: a 304 renews what it names.
            if let etag = validator(response.header("ETag")) { next.etag = etag }
            if let date = validator(response.header("Last-Modified")) { next.lastModified = date }
            if let lifetime = Freshness.lifetime(response, at: time) { next.freshness = lifetime }
        case .modified(let response):
            fail(&next, .failing, readingError ?? "", status: response.status)
        case .rateLimited(_, let status):
            fail(&next, .backoff, statusText(status), status: status)
        case .blocked(let wall, let status):
            let reason = readingError ?? "\(wall) asks for proof of a person (HTTP \(status))"
            fail(&next, .blocked, reason, status: status)
        case .gone:
            let isConfirmed = next.state == .gone
            fail(&next, .gone, statusText(410), status: 410)
            if isConfirmed {
                next.nextPoll = nil
                return next
            }
        case .failed(let error, let status):
            fail(&next, .failing, error.reason, status: status)
        }
        // A file's answer has the form of HTTP, but no status was sent.
        if source.isFile { next.httpStatus = nil }
        next.nextPoll = time.addingTimeInterval(spread(wait(source, next, after: outcome, at: time), of: source))
        if source.isPaused { pause(&next) }
        return next
    }

    /// What is remembered, for a source whose settings may have changed since: paused or no longer, or of another
    /// interval, which counts from the last attempt. Backing off goes on as it is.
    public static func adopted(_ state: SourceState, by source: Source) -> SourceState {
        var next = state
        if source.isPaused {
            pause(&next)
            return next
        }
        if next.state == .paused { next.state = next.lastSuccess == nil ? .pending : .ok }
        if next.state == .ok, next.consecutiveFailures == 0, let attempt = next.lastAttempt {
            next.nextPoll = attempt.addingTimeInterval(spread(calmWait(source, next), of: source))
        }
        return next
    }

    private static func pause(_ state: inout SourceState) {
        state.state = .paused
        state.nextPoll = nil
    }

    /// When a source is due after a start or a reload, from what is remembered of it; nil for never. What is overdue
    /// was due at that time, so that what has waited longest can go first. Due at once is a source that was never polled
    /// (the transport bounds how many are asked together, and the jitter of every later wait draws sources apart), one whose
    /// address was changed, and one whose last attempt lies in the future because the clock was set back.
    public static func due(_ source: Source, _ state: SourceState, at start: Date) -> Date? {
        if source.isPaused { return nil }
        guard state.fingerprint == fingerprint(of: source), let attempt = state.lastAttempt, attempt <= start else {
            return start
        }
        guard let nextPoll = state.nextPoll else { return state.state == .gone ? nil : start }
        return nextPoll
    }

    /// A short text that changes when the address or the kind of a source does, and from which neither can be read.
    public static func fingerprint(of source: Source) -> String {
        String(hash("\(source.kind.rawValue) \(source.url)"), radix: 36)
    }
}

// MARK: - Parts

extension Schedule {
    /// Forgets what was learnt of another address, but not since when the source is watched.
    private static func restarted(_ state: SourceState) -> SourceState {
        var fresh = SourceState()
        fresh.firstPoll = state.firstPoll
        fresh.lastSuccess = state.lastSuccess
        return fresh
    }

    private static func succeed(_ state: inout SourceState, _ response: Response, at time: Date) {
        state.state = .ok
        state.lastSuccess = time
        state.consecutiveFailures = 0
        state.lastError = nil
        state.httpStatus = response.status
        // Only an unbroken run of permanent steps from the address that was asked is remembered.
        let permanent = response.redirects.prefix { $0.status == 301 || $0.status == 308 }
        if let target = permanent.last { state.movedTo = target.url }
    }

    private static func fail(
        _ state: inout SourceState, _ kind: SourceState.State, _ reason: String, status: Int?
    ) {
        state.state = kind
        state.consecutiveFailures = min(state.consecutiveFailures, Int.max - 1) + 1
        state.lastError = reason
        state.httpStatus = status
        if state.consecutiveFailures % failuresBeforeReturn == 0 { state.movedTo = nil }
    }

    private static func interval(of source: Source) -> Double {
        source.interval.isFinite ? source.interval.clamped(to: 1...(366 * 86_400)) : Freshness.limit
    }

    /// Seconds from a poll that succeeded to the next one, before jitter.
    private static func calmWait(_ source: Source, _ state: SourceState) -> Double {
        let wish = min(Double(state.timeToLive ?? 0), maxTimeToLive)
        return max(interval(of: source), (state.freshness ?? 0).clamped(to: 0...Freshness.limit), wish)
    }

    /// A wait with the source's jitter, in whole seconds and no shorter than without. What lasts a day or longer needs no
    /// spreading, and a day is the most that a server's word is worth.
    private static func spread(_ wait: Double, of source: Source) -> Double {
        max(wait.rounded(.up), min(wait * jitter(source.id), max(wait, Freshness.limit)).rounded(.down))
    }

    /// Seconds until the next poll, before jitter.
    private static func wait(
        _ source: Source, _ state: SourceState, after outcome: PollOutcome, at time: Date
    ) -> Double {
        guard state.consecutiveFailures > 0 else { return calmWait(source, state) }
        let interval = interval(of: source)
        // 1, 2, 4 … intervals; twice that for those who said that we ask too often.
        var doublings = min(state.consecutiveFailures - 1, 20)
        switch outcome {
        case .rateLimited(nil, _), .blocked: doublings += 1
        default: break
        }
        let ceiling = max(interval, min(maxBackoff, interval * 64))
        let backoff = min(interval * Double(1 << doublings), ceiling)
        if case .rateLimited(let until?, _) = outcome {
            return max(backoff, until.timeIntervalSince(time).clamped(to: 0...Freshness.limit))
        }
        return backoff
    }

    /// A factor of 1 to 1.03, the same for a source each time: sources with equal intervals drift apart, and no wait
    /// gets shorter.
    private static func jitter(_ id: String) -> Double {
        1 + 0.03 * Double(hash(id) % 1024) / 1024
    }

    /// FNV-1a with 64 bits and a last stir: the same on every machine and in every run, unlike Swift's own hashing.
    private static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        return hash ^ (hash >> 33)
    }

    /// A validator that lost bytes in decoding could not be echoed as it came.
    private static func validator(_ value: String?) -> String? {
        guard let value, !value.isEmpty, value.utf8.count <= 8192, !value.unicodeScalars.contains("\u{FFFD}") else {
            return nil
        }
        return value
    }

    /// Where a permanent redirect led, with the credentials that the source's own address bears: what is remembered holds
    /// none. Another origin gets none.
    private static func address(_ moved: String, of source: Source) -> String {
        guard let target = WebURL(moved), let configured = WebURL(source.url), let secret = configured.credentials,
            target.hasSameOrigin(as: configured)
        else { return moved }
        return target.text(with: secret) ?? moved
    }

    private static func isSameOrigin(_ one: String, _ other: String) -> Bool {
        guard let one = WebURL(one), let other = WebURL(other) else { return false }
        return one.hasSameOrigin(as: other)
    }

    private static func accept(_ kind: Source.Kind) -> String {
        switch kind {
        case .feed:
            "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
                + "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.1"
        case .page: "text/html, application/xhtml+xml, */*;q=0.1"
        case .json: "application/json, */*;q=0.1"
        }
    }

    private static func statusText(_ status: Int) -> String {
        let phrases = [
            204: "No Content", 206: "Partial Content", 400: "Bad Request", 401: "Unauthorized", 402: "Payment Required",
            403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable",
            408: "Request Timeout",
            410: "Gone", 429: "Too Many Requests", 451: "Unavailable For Legal Reasons", 500: "Internal Server Error",
            502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
        ]
        return phrases[status].map { "HTTP \(status) \($0)" } ?? "HTTP \(status)"
    }
}
