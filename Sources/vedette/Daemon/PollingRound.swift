import Dispatch
import Fetch
import Foundation
import Glibc
import Logging
import Reading
import Reporting
import Synchronization

/// One poll of every source that is not paused, through the daemon.
struct PollingRound {
    private let configuration: Configuration
    private let daemon: Daemon

    /// What came of it.
    struct Outcome: Sendable {
        /// A source that could not be read.
        struct Failure: Sendable {
            var source: String
            var state: SourceState.State
            var reason: String

            /// One line for people; what a server or the system said stays as it was said.
            func text(in answer: AnswerLanguage) -> String {
                let name = SourceStateName.name(of: state.rawValue, in: answer.tag)
                return answer.say(
                    "\(source)：\(name)：\(withoutCredentials(inText: reason))",
                    "\(source): \(name): \(withoutCredentials(inText: reason))")
            }
        }

        var tally: Tally
        var failed: [Failure]
        /// Items kept, by source.
        var items: [String: Int]

        /// A few lines for people.
        func text(in answer: AnswerLanguage) -> String {
            let all = tally.read + tally.notModified + tally.failed
            var lines = [
                answer.say(
                    """
                    \(all) 个来源：读取 \(tally.read)，未变 \(tally.notModified)，失败 \(tally.failed)；\
                    新条目 \(tally.items) 条。
                    """,
                    """
                    \(counted(all, "source")): \(tally.read) read, \(tally.notModified) not modified, \
                    \(tally.failed) failed; \(counted(tally.items, "new item")).
                    """)
            ]
            lines += failed.map { "  " + $0.text(in: answer) }
            return lines.joined(separator: "\n")
        }

        /// One object for programs.
        var json: String {
            var json = JSONWriter()
            json.object { json in
                json.member("read", tally.read)
                json.member("not_modified", tally.notModified)
                json.member("items", tally.items)
                json.member("bytes", tally.bytes)
                json.key("failed")
                json.array(failed) { json, failure in
                    json.object { json in
                        json.member("source", failure.source)
                        json.member("state", failure.state.rawValue)
                        json.member("error", withoutCredentials(inText: failure.reason))
                    }
                }
            }
            return json.text
        }
    }

    /// Prepares a round that keeps in a folder.
    init(
        _ configuration: Configuration, folder: String, lock: StateLock?, log: Logger, costs: StageCosts? = nil
    ) throws {
        self.configuration = configuration
        let queue = DispatchQueue(label: "vedette.control")
        let lanes = Lanes.queues(control: queue)
        let clock = SystemClock(queue: queue)
        let keeper = Keeper(
            folder: folder, configuration: configuration, lane: lanes.keeper,
            identity: Keeper.Identity(pid: Int(getpid()), started: clock.now), lock: lock, log: log,
            costs: costs)
        daemon = try Daemon(
            configuration, keeper: keeper,
            in: Daemon.Surroundings(
                lanes: lanes, clock: clock, transport: { try $0.transport() }, systemd: Systemd(environment: [:]),
                log: log, costs: costs))
    }

    /// Why a round could not keep what it read.
    struct Unkept: Error, CustomStringConvertible {
        var reasons: [String]
        var description: String { reasons.joined(separator: "\n") }
    }

    /// Polls, and waits until all is kept. Throws as soon as it shows that the archive cannot be opened or written, and
    /// at the end where another file of the state directory could not be.
    func run() throws(Unkept) -> Outcome {
        let done = DispatchSemaphore(value: 0)
        let result = Mutex<(end: Daemon.RoundEnd, unwritten: [String])?>(nil)
        daemon.start { [daemon] end in
            daemon.stop { unwritten in
                result.withLock { $0 = (end, unwritten) }
                done.signal()
            }
        }
        done.wait()
        guard let (end, unwritten) = result.withLock({ $0 }) else { throw Unkept(reasons: []) }
        let (tally, records): (Tally, [String: SourceRecord])
        switch end {
        case .failure(let error): throw Unkept(reasons: unwritten.isEmpty ? ["\(error)"] : unwritten)
        case .success where !unwritten.isEmpty: throw Unkept(reasons: unwritten)
        case .success(let whole): (tally, records) = whole
        }
        let failed = configuration.sources.compactMap { settings -> Outcome.Failure? in
            let id = settings.source.id
            guard let poll = records[id]?.poll, poll.consecutiveFailures > 0 || poll.state == .gone else { return nil }
            return Outcome.Failure(source: id, state: poll.state, reason: poll.lastError ?? poll.state.rawValue)
        }
        return Outcome(tally: tally, failed: failed, items: records.mapValues(\.items))
    }
}
