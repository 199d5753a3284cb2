/// One GET.
public struct Request: Sendable, Equatable {
    public var url: String
    /// In the order in which they are sent.
    public var headers: [(name: String, value: String)]

    /// Creates a request.
    public init(url: String, headers: [(name: String, value: String)] = []) {
        self.url = url
        self.headers = headers
    }

    public static func == (a: Self, b: Self) -> Bool {
        a.url == b.url && a.headers.elementsEqual(b.headers, by: ==)
    }
}

/// What came back, after redirects and content decoding.
public struct Response: Sendable {
    /// One step of a redirect chain.
    public struct Redirect: Sendable, Equatable {
        public var status: Int
        /// The absolute address it led to.
        public var url: String

        /// Creates a step.
        public init(status: Int, url: String) {
            self.status = status
            self.url = url
        }
    }

    /// The HTTP status; 200 for a `file:` URL that was read.
    public var status: Int
    /// The address that answered.
    public var url: String
    public var redirects: [Redirect]
    /// As received from the last response, names as sent.
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]
    /// What the body takes of its transport's budget; nil where it takes nothing.
    var lease: BodyLease?

    /// Creates a response.
    public init(
        status: Int, url: String, redirects: [Redirect] = [], headers: [(name: String, value: String)] = [],
        body: [UInt8] = []
    ) {
        self.status = status
        self.url = url
        self.redirects = redirects
        self.headers = headers
        self.body = body
    }

    /// The head alone. Who keeps a response keeps its body in memory, and past some bodies no further ones are taken.
    public var withoutBody: Response { Response(status: status, url: url, redirects: redirects, headers: headers) }

    /// The first value of a header, its name compared without case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// Why no response came.
public struct FetchError: Error, Sendable, Equatable {
    public enum Code: String, Sendable {
        case badURL, refusedAddress, resolve, connect, tls, timeout, tooLarge, protocolViolation, redirect, file,
            robots, cancelled
        /// Other bodies filled the memory until the time was over: says nothing of the source, ask again.
        case crowded
        /// An answer came in good order, and its HTTP status says no.
        case status
    }

    public var code: Code
    /// For people, without secrets.
    public var reason: String

    /// Creates an error.
    public init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }
}

/// The network seam: libcurl in the daemon, a script in tests.
public protocol Transport: AnyObject, Sendable {
    /// Starts a request; the completion is called exactly once, on any queue.
    func start(_ request: Request, completion: @escaping @Sendable (Result<Response, FetchError>) -> Void)
    /// Ends all transfers; their completions get `cancelled`.
    func cancelAll()
}
