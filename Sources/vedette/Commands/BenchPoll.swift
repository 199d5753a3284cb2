import ArgumentParser
import Fetch
import Foundation
import Logging
import Reading

/// `vedette once --bench`: one poll of a list of feeds, with all that a real one does, and what it costs.
struct BenchPoll {
    let opml: String
    let state: String
    let config: ConfigOption

    /// Polls and prints the line of figures.
    func run() throws {
        let configuration = try configuration()
        let log = processLogger(environment: ProcessInfo.processInfo.environment, level: .error)
        guard let lock = try StateLock.take(folder: state, log: log) else { throw ExitCode.cannotCreate }
        let costs = StageCosts()
        let round = try PollingRound(configuration, folder: state, lock: lock, log: log, costs: costs)
        var outcome: PollingRound.Outcome?
        let cost = try Cost { outcome = try round.runOrEnd() }
        guard let tally = outcome?.tally else { return }
        let (read, match) = (costs[.read], costs[.match])
        let (judge, store) = (costs[.judge], costs[.store])
        print(
            """
            {"bench":"poll","feeds":\(configuration.sources.count),"ok":\(tally.read),\
            "not_modified":\(tally.notModified),"failed":\(tally.failed),"items_new":\(tally.items),\
            "bytes_in":\(tally.bytes),"wall_s":\(cost.wall),"cpu_s":\(cost.cpu),\
            "fetch_s":\(max(0, cost.cpu - read - match - judge - store)),"parse_s":\(read),"match_s":\(match),\
            "judge_s":\(judge),"store_s":\(store),"peak_rss_kb":\(peakResidentKilobytes())}
            """)
    }

    /// The feeds of the list, judged as the shipped configuration does.
    private func configuration() throws -> Configuration {
        guard let path = config.config ?? Configuration.defaultPath() ?? Self.shippedPath() else {
            tell("the shipped config.json, whose entities are used, was not found; name one with --config")
            throw ExitCode.badConfiguration
        }
        let shipped = try ConfigOption.load(path: path)
        var json = JSONWriter()
        json.object { json in
            json.key("sources")
            json.array([URL(fileURLWithPath: opml).path]) { json, path in json.object { $0.member("opml", path) } }
        }
        var configuration: Configuration
        do {
            configuration = try Configuration(path: opml, bytes: Array(json.text.utf8))
        } catch {
            for finding in error.findings { tell(finding.message) }
            throw ExitCode.noInput
        }
        (configuration.entities, configuration.factors) = (shipped.entities, shipped.factors)
        configuration.fetch.allowHosts = ["127.0.0.0/8"]
        return configuration
    }

    /// The configuration of the checkout that this binary was built in.
    private static func shippedPath() -> String? {
        guard let binary = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
            return nil
        }
        var folder = URL(fileURLWithPath: binary).deletingLastPathComponent()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let isCheckout = ["config.json", "vedette.schema.json"].allSatisfy {
                FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
            }
            if isCheckout { return folder.appendingPathComponent("config.json").path }
        }
        return nil
    }
}
