/// How to ask: the limits and manners of all transfers (`fetch` in the configuration).
public struct FetchSettings: Sendable, Equatable {
    /// Transfers at once, over all hosts.
    public var concurrency = 200
    /// Transfers, and so connections, at once to one host and port.
    public var maxPerHost = 2
    /// Seconds between the starts of two transfers to one host and port.
    public var minInterval: Double = 0
    /// Seconds that one request may take from its first packet on, redirects included.
    public var timeout: Double = 30
    /// Seconds for the name lookup and the handshakes of one connection.
    public var connectTimeout: Double = 10
    /// Bytes of a body after content decoding; also of a body as sent. A body that does not say its length
    /// beforehand may have three quarters of it: the socket buffers hold some megabytes more than was read, and
    /// what comes over the line shall stay below the limit too.
    public var maxBodyBytes = 32 << 20
    /// Product, version and a contact address (RFC 9110 §10.1.5).
    public var userAgent = "Vedette/0.1 (+https://github.com/vedette-watch/vedette)"
    /// A proxy's URL for http and https; without one the environment's proxy variables are ignored as well.
    public var proxy: String?
    /// A PEM file of certificate authorities to trust, besides the system's.
    public var caFile: String?
    /// Names, addresses and CIDR ranges that the address guard lets through.
    public var allowHosts: [String] = []

    /// Bytes of bodies in memory at once, and those that one transfer may take however full it is (`BodyBudget`).
    var (bodyBudget, freeBodyBytes) = (32 << 20, 256 << 10)

    /// The settings of a daemon that was told nothing.
    public init() {}
}
