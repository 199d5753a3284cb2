import DequeModule
import HeapModule

/// Requests in line for their hosts: a bounded number at once in all and for each host, starts to one host spaced by
/// a minimum interval, hosts served in turn. Pure: times are nanoseconds of any monotonic clock.
struct HostQueue<Element> {
    /// After a connection was closed, its server may count it for a moment longer; the next one waits so long.
    static var closingGrace: UInt64 { 20_000_000 }

    /// What is known of one host; it stands in `ready` or in `sleeping` at most once, and then `isListed`.
    private struct Lane {
        var waiting: Deque<Element> = []
        var active = 0
        var notBefore: UInt64 = 0
        var isListed = false
    }

    private struct Sleeper: Comparable {
        var notBefore: UInt64
        var host: String

        static func < (a: Self, b: Self) -> Bool { (a.notBefore, a.host) < (b.notBefore, b.host) }
    }

    private let limit: Int
    private let limitPerHost: Int
    private let minInterval: UInt64
    private var lanes: [String: Lane] = [:]
    private var ready: Deque<String> = []
    private var sleeping: Heap<Sleeper> = []
    /// Elements handed out and not yet released.
    private(set) var active = 0
    /// With how many lanes those that nobody needs are looked for.
    private var sweepCount = 4096

    /// Creates an empty queue; limits below one count as one.
    init(limit: Int, limitPerHost: Int, minInterval: UInt64) {
        self.limit = max(1, limit)
        self.limitPerHost = max(1, limitPerHost)
        self.minInterval = minInterval
    }

    /// When `next` may give something that it does not give yet, if only time stands against it.
    var nextWake: UInt64? { active < limit ? sleeping.min?.notBefore : nil }

    /// Puts an element in line for a host.
    mutating func add(_ element: Element, host: String, at now: UInt64) {
        if lanes.count >= sweepCount {
            lanes = lanes.filter { $0.value.isListed || $0.value.active > 0 || $0.value.notBefore > now }
            sweepCount = max(4096, lanes.count * 2)
        }
        lanes[host, default: Lane()].waiting.append(element)
        list(host, at: now)
    }

    /// Hands out an element that may start at once; it must be released.
    mutating func next(at now: UInt64) -> Element? {
        guard active < limit else { return nil }
        while let sleeper = sleeping.min, sleeper.notBefore <= now {
            sleeping.removeMin()
            ready.append(sleeper.host)
        }
        while let host = ready.popFirst() {
            guard var lane = lanes.removeValue(forKey: host) else { continue }
            lane.isListed = false
            var element: Element?
            if lane.notBefore <= now, lane.active < limitPerHost {
                element = lane.waiting.popFirst()
            }
            if element != nil {
                lane.active += 1
                active += 1
                lane.notBefore = now + minInterval
            }
            lanes[host] = lane
            list(host, at: now)
            if let element { return element }
        }
        return nil
    }

    /// Takes back the place of an element that `next` handed out for this host.
    mutating func release(host: String, isConnectionClosed: Bool, at now: UInt64) {
        guard var lane = lanes.removeValue(forKey: host), lane.active > 0 else { return }
        lane.active -= 1
        active -= 1
        if isConnectionClosed { lane.notBefore = max(lane.notBefore, now + Self.closingGrace) }
        let isIdle = lane.active == 0 && lane.waiting.isEmpty && lane.notBefore <= now
        if !isIdle { lanes[host] = lane }
        list(host, at: now)
    }

    /// Takes out everything that waits; what is active stays so.
    mutating func removeWaiting() -> [Element] {
        var all: [Element] = []
        for host in lanes.keys.sorted() {
            all += lanes[host]?.waiting ?? []
            lanes[host]?.waiting = []
            lanes[host]?.isListed = false
        }
        ready = []
        sleeping = []
        return all
    }

    private mutating func list(_ host: String, at now: UInt64) {
        guard let lane = lanes[host], !lane.isListed, !lane.waiting.isEmpty, lane.active < limitPerHost else { return }
        lanes[host]?.isListed = true
        if lane.notBefore <= now {
            ready.append(host)
        } else {
            sleeping.insert(Sleeper(notBefore: lane.notBefore, host: host))
        }
    }
}
