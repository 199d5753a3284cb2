/// The objects of a configuration and the keys each may have, in the order in which the documentation lists them. The
/// JSON Schema says the same under `$defs`, by the same names.
enum ConfigurationShape: String, CaseIterable {
    case configuration, source, list, selectors, entity, names, alias, factor, cues, watch, alerts, thresholds
    case quietHours = "quiet_hours"
    case digests, channel, fetch, server

    var keys: [String] {
        switch self {
        case .configuration:
            [
                "$schema", "sources", "entities", "factors", "watches", "alerts", "digests", "delivery", "fetch",
                "server", "state_directory", "retention",
            ]
        case .source:
            [
                "id", "url", "kind", "name", "language", "trust", "interval", "subject", "items", "article", "headers",
                "paused",
            ]
        case .list: ["opml"]
        case .selectors: ["item", "title", "link", "date", "summary", "id"]
        case .entity:
            ["id", "name", "names", "aliases", "kind", "of", "role", "subject", "rivals", "partners"]
        case .names: ["zh", "en"]
        case .alias: ["text", "case", "near", "not_near"]
        case .factor: ["weight", "half_life", "cues", "off"]
        case .cues: ["en", "zh"]
        case .watch: ["id", "query", "severity", "group"]
        case .alerts: ["backlog", "max_per_poll", "thresholds", "quiet_hours"]
        case .thresholds: ["risk_visible", "under_pressure", "crisis"]
        case .quietHours: ["from", "to"]
        case .digests: ["times", "time_zone", "language"]
        case .channel: ["id", "kind"]
        case .fetch:
            [
                "concurrency", "max_per_host", "min_interval", "timeout", "max_body_bytes", "user_agent", "proxy",
                "ca_file", "allow_hosts",
            ]
        case .server: ["listen"]
        }
    }
}
