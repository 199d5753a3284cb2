public import struct Foundation.Date

/// What one attempt meant.
public enum PollOutcome: Sendable {
    /// A body to read.
    case modified(Response)
    case notModified
    /// 429 or 503, with the moment from which asking is welcome again, if it was told.
    case rateLimited(until: Date?, status: Int)
    /// A bot wall or challenge stands in place of the content.
    case blocked(by: String, status: Int)
    case gone
    /// Any other failure, by HTTP status or without one.
    case failed(FetchError, status: Int?)
}

/// The rules of asking: pure functions of a source, what is remembered of it and the time.
public enum Schedule {
    /// The request of the next poll, with validators.
    public static func request(for source: Source, _ state: SourceState, userAgent: String) -> Request {
        Request(url: state.movedTo ?? source.url)
    }

    /// What a result means.
    public static func outcome(of result: Result<Response, FetchError>, at time: Date) -> PollOutcome {
        .notModified
    }

    /// What is remembered after a poll, the time of the next one included. `readingError` says that a body came but
    /// nothing could be read in it.
    public static func next(
        _ source: Source, _ state: SourceState, after outcome: PollOutcome, readingError: String?,
        timeToLive: Int?, at time: Date
    ) -> SourceState {
        state
    }

    /// When a source that was never polled is first due: spread over a moment, by its id.
    public static func first(_ source: Source, at start: Date) -> Date {
        start
    }
}
