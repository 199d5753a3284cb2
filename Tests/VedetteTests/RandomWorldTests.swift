import Foundation
import Reading
import Testing

@testable import vedette

/// Weeks of the daemon's life in worlds that a seed makes up, faults, kills and reloads among them. `VEDETTE_WORLDS` in
/// the environment asks for more of them: a number, or a span such as `100-200`.
@Suite struct RandomWorldTests {
    static let seeds: [UInt64] = {
        let bounds = (ProcessInfo.processInfo.environment["VEDETTE_WORLDS"] ?? "").split(separator: "-").compactMap {
            UInt64($0)
        }
        switch bounds.count {
        case 1: return Array(1...max(1, bounds[0]))
        case 2 where bounds[0] <= bounds[1]: return Array(bounds[0]...bounds[1])
        default: return [1, 2]
        }
    }()

    /// Lives through a world in a folder, with what befalls the daemon. Answers come at once, or each after a while.
    private static func live(
        _ world: RandomWorld, in folder: URL, events: [(time: Double, event: RandomWorld.Event)], isSlow: Bool = true
    ) throws {
        let file = try TemporaryFolder()
        let path = file.url.appendingPathComponent("config.json").path
        func configure(_ text: String) throws { try text.write(toFile: path, atomically: false, encoding: .utf8) }
        func simulation(at time: Double) throws -> Simulation {
            let simulation = try Simulation(
                Configuration.load(path: path), folder: folder, from: RandomWorld.start.addingTimeInterval(time),
                beat: 4 * 3600
            ) { request, now in world.answer(request, at: now) }
            if isSlow { simulation.transport.delay = { request, now in world.delay(request, at: now) } }
            return simulation
        }
        var now = 0.0
        var inForce = world.configuration(at: 0)
        try configure(inForce)
        var running: Simulation? = try simulation(at: 0)
        let end = (time: RandomWorld.length + RandomWorld.rest, event: RandomWorld.Event.reload(isBroken: true))
        for (number, (time, event)) in (events + [end]).enumerated() {
            if time > now {
                running?.run(for: time - now)
                now = time
            }
            switch event {
            case .restart(let pause):
                running?.stop()
                running = nil
                now += pause
                running = try simulation(at: now)
            case .kill(let steps, let pause):
                let next = number + 1 < events.count ? events[number + 1].time : end.time
                let before = running?.clock.uptime ?? 0
                running?.run(for: max(0, next - now), steps: steps)
                now += (running?.clock.uptime ?? before) - before + pause
                running = nil
                running = try simulation(at: now)
            case .reload(let isBroken):
                if !isBroken { inForce = world.configuration(at: now) }
                try configure(isBroken ? "{\"sources\": [" : inForce)
                running?.daemon.reload()
                running?.run(for: 0)
                if isBroken { try configure(inForce) }
            }
        }
        running?.stop()
    }

    /// The lines of `alerts.jsonl`.
    private static func alerts(_ folder: TemporaryFolder) throws -> [JSON] {
        try folder.text("alerts.jsonl").split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
    }

    @Test(arguments: seeds)
    func everyPublishedItemIsToldExactlyOnce(seed: UInt64) throws {
        let world = RandomWorld(seed: seed)
        let folder = try TemporaryFolder()
        try Self.live(world, in: folder.url, events: world.events)
        let alerts = try Self.alerts(folder)
        #expect(alerts.map { $0["seq"]?.int } == Array(1...max(1, alerts.count)), "numbered without a gap")
        #expect(Set(alerts.map { $0["id"]?.string }).count == alerts.count, "no id twice")
        let told = alerts.filter { $0["watch"]?.string == "all" }.compactMap { alert in
            alert["title"]?.string?.firstMatch(of: /T\d+N\d+X/).map { String($0.output) }
        }
        let published = world.publishers.flatMap(\.posts).map(\.token)
        #expect(
            told.count == Set(told).count,
            "told twice: \(Dictionary(grouping: told) { $0 }.filter { $1.count > 1 }.keys)")
        #expect(Set(told) == Set(published), "lost: \(Set(published).subtracting(told).sorted())")

        let logged = folder.text("alerts.log")
        let digests = try folder.contents().filter { $0.key.hasSuffix(".md") }.map {
            String(decoding: $0.value, as: UTF8.self)
        }
        for token in published {
            #expect(logged.contains(token), "\(token) is not in alerts.log")
            #expect(digests.contains { $0.contains(token) }, "\(token) is in no digest")
        }
        let status = try JSON.parse(Array(folder.text("status.json").utf8))
        #expect(status["sources"]?.elements?.map { $0["state"]?.string } == world.publishers.map { _ in "ok" })
        #expect(status["sources"]?.elements?.map { $0["items"]?.int } == world.publishers.map(\.posts.count))
    }

    @Test(arguments: seeds.prefix(1))
    func theSameWorldGivesTheSameBytes(seed: UInt64) throws {
        let world = RandomWorld(seed: seed)
        let folders = try [TemporaryFolder(), TemporaryFolder()]
        for folder in folders { try Self.live(world, in: folder.url, events: world.events) }
        // Which names the configuration's file, in a folder of its own, if it is bad.
        let contents = try folders.map { try $0.contents().filter { $0.key != "status.json" } }
        #expect(contents[0].keys.sorted() == contents[1].keys.sorted())
        for (path, data) in contents[0] { #expect(contents[1][path] == data, "\(path) differs") }
    }

    @Test(arguments: seeds.prefix(1))
    func aKillAtAnyPointChangesNothingThatIsTold(seed: UInt64) throws {
        let world = RandomWorld(seed: seed)
        let whole = try TemporaryFolder()
        let reloads = world.events.filter { if case .reload = $0.event { true } else { false } }
        try Self.live(world, in: whole.url, events: reloads, isSlow: false)
        var random = SeededGenerator(seed: seed)
        let kills: [(time: Double, event: RandomWorld.Event)] = (0..<40).map { _ in
            (
                Double.random(in: 0...RandomWorld.length, using: &random).rounded(),
                .kill(steps: Int.random(in: 1...40, using: &random), after: 0)
            )
        }
        let cut = try TemporaryFolder()
        try Self.live(world, in: cut.url, events: (reloads + kills).sorted { $0.time < $1.time }, isSlow: false)
        let (one, other) = (whole.text("alerts.jsonl"), cut.text("alerts.jsonl"))
        #expect(one == other, "first difference at \(zip(one, other).prefix { $0 == $1 }.count)")
    }
}
