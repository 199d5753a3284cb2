import ArgumentParser
import Foundation
import Glibc

/// `vedette bench`: measures one stage and prints one line of JSON.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure how fast one stage works.",
        discussion: "Each prints one JSON object on one line; times are of the work only, the best of --repeat passes.",
        subcommands: [
            BenchParseCommand.self, BenchMatchCommand.self, BenchArchiveCommand.self, BenchLikenessCommand.self,
        ])
}

/// What a stretch of work cost.
struct Cost {
    /// User and system time of the process, in seconds.
    var cpu: Double
    /// Seconds on the clock.
    var wall: Double

    /// What some work costs.
    init(of work: () throws -> Void) rethrows {
        let (cpu, wall) = (Self.seconds(CLOCK_PROCESS_CPUTIME_ID), Self.seconds(CLOCK_MONOTONIC))
        try work()
        self.init(
            cpu: Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, wall: Self.seconds(CLOCK_MONOTONIC) - wall)
    }

    /// A cost already known.
    init(cpu: Double, wall: Double) {
        self.cpu = cpu
        self.wall = wall
    }

    /// Runs some work as often as told and gives the least that a pass cost, each measure by itself.
    static func least(of passes: Int, _ work: () -> Void) -> Cost {
        var best = Cost(of: work)
        for _ in 1..<max(1, passes) {
            let next = Cost(of: work)
            best = Cost(cpu: min(best.cpu, next.cpu), wall: min(best.wall, next.wall))
        }
        return best
    }

    /// Both together.
    static func + (a: Cost, b: Cost) -> Cost { Cost(cpu: a.cpu + b.cpu, wall: a.wall + b.wall) }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        unsafe _ = clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// The most memory that the process has held, in kilobytes (`VmHWM`, proc_pid_status(5)).
func peakResidentKilobytes() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return Int(line.filter(\.isNumber)) ?? 0
}
