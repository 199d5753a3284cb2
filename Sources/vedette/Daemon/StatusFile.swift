import Fetch
import Foundation
import Judging
import Matching
import Reading

/// `status.json`: how each source and each subject stands.
struct StatusFile: Sendable {
    /// The layout of the file.
    static let version = 1

    var pid: Int
    var started: Date
    var updated: Date
    /// In the order of the configuration.
    var sources: [(settings: SourceSettings, record: SourceRecord)]
    var subjects: [Assessment]
    var alerts: (count: Int, lastSeq: Int, lastTime: Date?)
    /// Why the last reload did not come into force, in a few words.
    var configurationError: String?

    /// One line, with a line feed. No address shows its credentials.
    var text: String {
        var json = JSONWriter()
        json.object { json in
            json.member("version", Self.version)
            json.member("pid", pid)
            json.member("started", started.iso8601UTC)
            json.member("updated", updated.iso8601UTC)
            json.member("configuration_error", configurationError)
            json.key("sources")
            json.array(sources) { json, source in
                let poll = source.record.poll
                json.object { json in
                    json.member("id", source.settings.source.id)
                    json.member("url", withoutCredentials(source.settings.source.url))
                    json.member("state", poll.state.rawValue)
                    json.member("last_attempt", poll.lastAttempt?.iso8601UTC)
                    json.member("last_success", poll.lastSuccess?.iso8601UTC)
                    json.member("next_poll", poll.nextPoll?.iso8601UTC)
                    json.member("consecutive_failures", poll.consecutiveFailures)
                    json.member("last_error", poll.lastError.map { withoutCredentials(inText: $0) })
                    json.member("http_status", poll.httpStatus)
                    json.member("items", source.record.items)
                }
            }
            json.key("subjects")
            json.array(subjects) { json, subject in subject.write(to: &json) }
            json.key("alerts")
            json.object { json in
                json.member("count", alerts.count)
                json.member("last_seq", alerts.lastSeq)
                json.member("last_time", alerts.lastTime?.iso8601UTC)
            }
        }
        return json.text + "\n"
    }
}

extension Assessment {
    /// As in `status.json`: subject, level, index and the share of each factor.
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", subject.rawValue)
            json.member("level", level.rawValue)
            json.member("index", index)
            json.key("factors")
            json.array(factors) { json, share in
                json.object { json in
                    json.member("id", share.factor.rawValue)
                    json.member("index", share.index)
                    json.member("trend", share.trend)
                }
            }
        }
    }
}
