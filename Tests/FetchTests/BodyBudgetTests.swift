import Foundation
import Synchronization
import Testing

@testable import Fetch

/// Memory for bodies is bounded, and nobody waits for ever for his share of it.
@Suite(.timeLimit(.minutes(60))) struct BodyBudgetTests {
    private static let settings = TransportTests.settings {
        $0.bodyBudget = 1 << 20
        $0.freeBodyBytes = 64 << 10
        $0.maxPerHost = 40
    }

    @Test func onlyTheFirstLargeBodyGrowsOnceItIsFull() {
        let budget = BodyBudget(limit: 100, freeBytes: 10)
        for number in [7, 3, 5] { #expect(budget.mayGrow(number, to: 33)) }
        budget.receive(100)
        #expect(budget.mayGrow(3, to: 34) && !budget.mayGrow(5, to: 34) && !budget.mayGrow(7, to: 34))
        #expect(budget.mayGrow(9, to: 10), "a little is always free")
        budget.end(3, with: 20)
        #expect(budget.mayGrow(5, to: 34), "now it is the first")
        #expect(!budget.mayGrow(7, to: 34), "it does not stop and go")
        budget.end(5, with: 10)
        budget.receive(-1)
        #expect(budget.mayGrow(9, to: 34))
    }

    @Test func whatIsHandedOnIsLetGoBeforeMoreIsTaken() {
        let budget = BodyBudget(limit: 100, freeBytes: 10)
        budget.hold(100)
        #expect(budget.isHeldUp && !budget.mayGrow(1, to: 11))
        budget.hold(-1)
        #expect(!budget.isHeldUp && budget.mayGrow(1, to: 11) && !budget.mayGrow(2, to: 11))
    }

    @Test(.enabled(if: LocalServer.shared != nil, "needs python3"), arguments: ["large", "largegzip"])
    func manyLargeBodiesArriveWholeInLittleMemory(behaviour: String) async throws {
        let server = try #require(LocalServer.shared)
        let (token, bytes) = (UUID().uuidString, 1 << 20)
        let transport = try CurlTransport(settings: Self.settings)
        let sizes = Mutex<[Int]>([])
        await withCheckedContinuation { continuation in
            for _ in 0..<40 {
                transport.start(Request(url: server.url(token, "\(behaviour)/\(bytes)"))) { result in
                    let size = (try? result.get())?.body.count ?? -1
                    let count = sizes.withLock { sizes in
                        sizes.append(size)
                        return sizes.count
                    }
                    if count == 40 {
                        continuation.resume()
                    }
                }
            }
        }
        #expect(sizes.withLock { $0 } == Array(repeating: bytes, count: 40))
        // Twice the limit, one whole body, and what each may take in any case.
        let peak = await transport.peakBytes()
        #expect(peak <= (2 << 20) + bytes + 40 * (64 << 10))
    }

    @Test(.enabled(if: LocalServer.shared != nil, "needs python3"))
    func heldBodiesHoldUpLargeOnesUntilTheyAreLetGoButNoSmallOnes() async throws {
        let server = try #require(LocalServer.shared)
        let token = UUID().uuidString
        let transport = try CurlTransport(settings: Self.settings)
        var held = [try await transport.get(server.url(token, "large/700000"))]
        held.append(try await transport.get(server.url(token, "large/700000")))
        async let third = transport.get(server.url(token, "large/700000"))
        while try await server.seen(token).count < 3 { await Task.yield() }
        for _ in 0..<20 { #expect(try await transport.get(server.url(token, "large/10000")).body.count == 10_000) }
        #expect(await transport.peakBytes() <= 1_400_000 + (64 << 10) + 10_000)
        #expect(held.map(\.body.count) == [700_000, 700_000])
        held = []
        #expect(try await third.body.count == 700_000)
    }

    @Test func filesWaitForTheirTurnToo() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("vedette-\(UUID().uuidString)")
        try Data(count: 700_000).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let transport = try CurlTransport(settings: Self.settings)
        var held = [try await transport.get(file.absoluteString)]
        held.append(try await transport.get(file.absoluteString))
        async let third = transport.get(file.absoluteString)
        #expect(await transport.peakBytes() == 1_400_000)
        #expect(held.map(\.body.count) == [700_000, 700_000])
        // The head alone takes no place.
        held = held.map(\.withoutBody)
        #expect(try await third.body.count == 700_000)
        #expect(await transport.peakBytes() == 1_400_000)
        withExtendedLifetime(held) {}
    }
}

extension CurlTransport {
    /// The most bytes of bodies that were ever in memory at once.
    fileprivate func peakBytes() async -> Int {
        await withCheckedContinuation { continuation in
            inspect { continuation.resume(returning: $0.peak) }
        }
    }
}
