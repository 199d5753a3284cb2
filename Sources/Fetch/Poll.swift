public import struct Foundation.Date

/// What one attempt meant.
public enum PollOutcome: Sendable {
    /// A body to read.
    case modified(Response)
    /// 304: what was read last still holds; the headers may prolong how long.
    case notModified(Response)
    /// 429 or 503, with the moment from which asking is welcome again, if it was told.
    case rateLimited(until: Date?, status: Int)
    /// A bot wall or challenge stands in place of the content.
    case blocked(by: String, status: Int)
    case gone
    /// Any other failure, by HTTP status or without one.
    case failed(FetchError, status: Int?)
}
