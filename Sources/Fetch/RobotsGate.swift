public import Foundation
internal import Synchronization

/// Asks a site's `robots.txt` before a page of it is asked. Feeds need no asking: they are made for programs.
///
/// The answer is kept for a day. What forbids is not only a rule: a `robots.txt` that the server cannot deliver forbids
/// all (RFC 9309 §2.3.1.4), unless an older one is known; one that does not exist allows all.
public final class RobotsGate: Sendable {
    /// What to do about a page.
    public enum Verdict: Sendable, Equatable {
        /// Ask at once. The site's `Crawl-delay` counts from here.
        case allowed
        /// Don't ask: a rule forbids it (code `robots`), or the rules could not be fetched (that failure).
        case refused(FetchError)
        /// The site wants a pause between pages; come back then.
        case later(Date)
    }

    private static let keptFor: TimeInterval = 86_400
    private static let failureKeptFor: TimeInterval = 300
    private static let pauseAfterRules: TimeInterval = 10
    private static let staleKeptFor: TimeInterval = 30 * 86_400

    private struct Site {
        /// What was learnt last, or why nothing could be; nil before the first answer.
        var rules: Result<Robots, FetchError>?
        /// When the rules were fetched, and from when on they are asked for again.
        var fetched = Date.distantPast
        var expires = Date.distantPast
        /// When the next page may be asked.
        var nextPage = Date.distantPast
        var waiting: [Visitor] = []

        var crawlDelay: Double? {
            if case .success(let robots)? = rules { robots.crawlDelay } else { nil }
        }
    }

    private struct Visitor {
        var path: String
        var time: Date
        var completion: @Sendable (Verdict) -> Void
    }

    private let transport: any Transport
    private let agent: String
    private let userAgent: String
    private let sites = Mutex<[String: Site]>([:])

    /// Creates a gate that knows nothing yet. Rules are those for the user agent's product token.
    public init(transport: any Transport, userAgent: String) {
        self.transport = transport
        self.userAgent = userAgent
        agent = Robots.productToken(of: userAgent)
    }

    /// Decides about a page. The completion is called once, on this or the transport's queue. Time comes from the caller,
    /// so that a simulated clock serves as well.
    public func check(_ url: String, at time: Date, completion: @escaping @Sendable (Verdict) -> Void) {
        guard let page = WebURL(url) else {
            completion(.refused(FetchError(.badURL, "the address is not a http, https or file URL")))
            return
        }
        guard page.scheme != "file" else {
            completion(.allowed)
            return
        }
        let origin = "\(page.scheme)://\(page.authority)"
        let visitor = Visitor(path: page.pathAndQuery, time: time, completion: completion)
        let step = sites.withLock { sites -> Step in
            var site = sites[origin] ?? Site()
            defer { sites[origin] = site }
            if site.rules != nil, time < site.expires, time >= site.fetched {
                return .verdict(Self.verdict(&site, visitor))
            }
            site.waiting.append(visitor)
            return site.waiting.count == 1 ? .fetch : .wait
        }
        switch step {
        case .verdict(let verdict): completion(verdict)
        case .wait: break
        case .fetch:
            let headers = [("User-Agent", userAgent), ("Accept", "text/plain, */*;q=0.1")]
            transport.start(Request(url: origin + "/robots.txt", headers: headers)) { result in
                self.take(result, from: origin)
            }
        }
    }

    /// Tells that an allowed page was answered, or failed: the pause until the site's next one counts anew from here,
    /// since the request may have set out long after it was allowed, held up by its host's line or a busy machine.
    public func note(answered url: String, at time: Date) {
        guard let page = WebURL(url) else { return }
        let origin = "\(page.scheme)://\(page.authority)"
        sites.withLock { sites in
            guard let site = sites[origin], let delay = site.crawlDelay else { return }
            sites[origin]?.nextPage = max(site.nextPage, time + delay)
        }
    }

    private enum Step {
        case verdict(Verdict)
        case wait, fetch
    }

    /// Keeps what came and answers those who wait for it, in order.
    private func take(_ result: Result<Response, FetchError>, from origin: String) {
        let answers = sites.withLock { sites -> [(Visitor, Verdict)] in
            guard var site = sites[origin] else { return [] }
            let visitors = site.waiting
            site.waiting = []
            // The clock is the visitors': the last of them is nearest to now.
            let time = visitors.map(\.time).max() ?? .distantPast
            let rules = rules(result)
            switch rules {
            case .success:
                site.rules = rules
                site.fetched = time
                site.expires = time + Self.keptFor
                // The robots.txt was a request too.
                if let delay = site.crawlDelay {
                    site.nextPage = max(site.nextPage, time + min(delay, Self.pauseAfterRules))
                }
            case .failure:
                let isStaleUsable: Bool
                if case .success? = site.rules {
                    isStaleUsable = time < site.fetched + Self.staleKeptFor
                } else {
                    isStaleUsable = false
                }
                if !isStaleUsable {
                    site.rules = rules
                    site.fetched = time
                }
                site.expires = time + Self.failureKeptFor
            }
            let answers = visitors.map { ($0, Self.verdict(&site, $0)) }
            if case .failure(let error)? = site.rules, error.code == .cancelled { site.rules = nil }
            sites[origin] = site
            return answers
        }
        for (visitor, verdict) in answers { visitor.completion(verdict) }
    }

    private static func verdict(_ site: inout Site, _ visitor: Visitor) -> Verdict {
        switch site.rules {
        case .success(let robots)?:
            guard robots.allows(visitor.path) else {
                return .refused(FetchError(.robots, "the site's robots.txt forbids this page"))
            }
            guard let delay = robots.crawlDelay else { return .allowed }
            // A clock that was set back must not hold the page up for longer than the site asks.
            if site.nextPage > visitor.time, site.nextPage <= visitor.time + delay { return .later(site.nextPage) }
            site.nextPage = visitor.time + delay
            return .allowed
        case .failure(let error)?:
            return .refused(error)
        case nil:
            return .refused(FetchError(.robots, "the site's robots.txt is not known"))
        }
    }

    /// RFC 9309 §2.3.1: a success is read, "unavailable" (4xx, too many redirects) allows all, "unreachable" (5xx, no
    /// answer) nothing. 429 says that the server is overloaded, not that there is no such file.
    private func rules(_ result: Result<Response, FetchError>) -> Result<Robots, FetchError> {
        switch result {
        case .success(let response):
            switch response.status {
            case 200..<300: return .success(Robots(response.body, agent: agent))
            case 429, 500...:
                return .failure(FetchError(.robots, "the site's robots.txt answers HTTP \(response.status)"))
            default: return .success(.allowingAll)
            }
        case .failure(let error):
            if error.code == .redirect { return .success(.allowingAll) }
            return .failure(FetchError(error.code, "robots.txt: \(error.reason)"))
        }
    }
}
