import Testing

@testable import Fetch

@Suite struct HostQueueTests {
    @Test func limitsHoldInAllAndForEachHost() {
        var queue = HostQueue<String>(limit: 3, limitPerHost: 2, minInterval: 0)
        for name in ["a1", "a2", "a3", "b1", "b2"] { queue.add(name, host: String(name.prefix(1)), at: 0) }
        #expect((0..<5).compactMap { _ in queue.next(at: 0) } == ["a1", "b1", "a2"])
        queue.release(host: "b", isConnectionClosed: false, at: 1)
        #expect(queue.next(at: 1) == "b2")
        queue.release(host: "a", isConnectionClosed: false, at: 2)
        #expect(queue.next(at: 2) == "a3")
        #expect(queue.active == 3)
    }

    @Test func startsAreSpacedAndAClosedConnectionGetsItsMoment() {
        var queue = HostQueue<Int>(limit: 9, limitPerHost: 1, minInterval: 1000)
        for number in 1...3 { queue.add(number, host: "a", at: 0) }
        #expect(queue.next(at: 0) == 1)
        queue.release(host: "a", isConnectionClosed: false, at: 10)
        #expect(queue.next(at: 999) == nil)
        #expect(queue.nextWake == 1000)
        #expect(queue.next(at: 1000) == 2)
        queue.release(host: "a", isConnectionClosed: true, at: 1500)
        #expect(queue.nextWake == 1500 + HostQueue<Int>.closingGrace)
        #expect(queue.next(at: 2500) == nil)
        #expect(queue.next(at: 1500 + HostQueue<Int>.closingGrace) == 3)
    }

    /// Against the obvious way: at every step the active ones are counted anew.
    @Test(arguments: 0..<20) func nothingIsLostAndNoLimitBroken(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var queue = HostQueue<(id: Int, host: String)>(limit: 5, limitPerHost: 2, minInterval: 7)
        var running: [(id: Int, host: String)] = []
        var done: Set<Int> = []
        var now: UInt64 = 0
        var added = 0
        while done.count < 300 {
            now += UInt64(random(5))
            if added < 300, random(3) > 0 {
                let host = "host\(random(6))"
                queue.add((added, host), host: host, at: now)
                added += 1
            }
            while let next = queue.next(at: now) { running.append(next) }
            #expect(running.count <= 5 && running.count == queue.active)
            #expect(Dictionary(grouping: running, by: \.host).values.allSatisfy { $0.count <= 2 })
            if !running.isEmpty, random(2) == 0 {
                let ended = running.remove(at: random(running.count))
                #expect(done.insert(ended.id).inserted)
                queue.release(host: ended.host, isConnectionClosed: false, at: now)
            }
        }
        #expect(running.isEmpty && queue.next(at: .max) == nil)
    }

    /// Of hosts that nobody needs any more nothing is kept, and looking for them is not done anew for each of many.
    @Test func manyHostsAreServedEachOnce() {
        var queue = HostQueue<Int>(limit: .max, limitPerHost: 1, minInterval: 1)
        for number in 0..<100_000 { queue.add(number, host: "host-\(number)", at: 0) }
        var served = Set<Int>()
        while let number = queue.next(at: 0) { served.insert(number) }
        #expect(served.count == 100_000)
    }

    @Test func whatWaitsCanBeTakenOut() {
        var queue = HostQueue<Int>(limit: 1, limitPerHost: 1, minInterval: 0)
        for number in 1...3 { queue.add(number, host: "a", at: 0) }
        #expect(queue.next(at: 0) == 1)
        #expect(queue.removeWaiting() == [2, 3])
        queue.release(host: "a", isConnectionClosed: false, at: 1)
        #expect(queue.next(at: 1) == nil)
        queue.add(4, host: "a", at: 2)
        #expect(queue.next(at: 2) == 4)
    }
}
