import Fetch
import Foundation
import Judging
import Matching
import Reading

extension ConfigurationReader {
    // MARK: - Alerts and digests

    mutating func alerts(_ json: JSON) -> AlertSettings {
        var settings = AlertSettings()
        guard let object = object(json, "alerts", .alerts) else { return settings }
        if let backlog = duration(object, "backlog") { settings.backlog = backlog }
        if let maximum = int(object, "max_per_poll", in: 1...1_000_000) { settings.maxPerPoll = maximum }
        if let json = object["thresholds"] { settings.thresholds = thresholds(json, object.path("thresholds")) }
        if let json = object["quiet_hours"] {
            settings.quietHours = quietHours(json, object.path("quiet_hours"))
            warn("there is no channel yet whose delivery they would hold", at: json, object.path("quiet_hours"))
        }
        return settings
    }

    private mutating func thresholds(_ json: JSON, _ path: String) -> [Level: Double] {
        guard let object = object(json, path, .thresholds) else { return [:] }
        var thresholds: [Level: Double] = [:]
        var lower: (level: Level, index: Double) = (.calm, 0)
        for level in Level.allCases where level != .calm {
            let given = number(object, level.rawValue, in: 0...100)
            let index = given ?? level.enters
            if index <= lower.index {
                // Said of the one that stands there: the other has its default.
                let culprit = object[level.rawValue] == nil ? lower.level : level
                note(
                    "\(level.rawValue) begins at \(index.formattedShortly) and \(lower.level.rawValue) at \(lower.index.formattedShortly): expected each level above the one before",
                    at: object[culprit.rawValue] ?? json, object.path(culprit.rawValue))
            }
            lower = (level, index)
            thresholds[level] = given
        }
        return thresholds
    }

    private mutating func quietHours(_ json: JSON, _ path: String) -> AlertSettings.QuietHours? {
        guard let object = object(json, path, .quietHours) else { return nil }
        guard let from = time(required(object, "from", of: "quiet_hours"), object, "from"),
            let to = time(required(object, "to", of: "quiet_hours"), object, "to")
        else { return nil }
        guard from != to else {
            note("expected two different times: these hours have no length", at: json, path)
            return nil
        }
        return AlertSettings.QuietHours(from: from, to: to)
    }

    private mutating func time(_ text: String?, _ object: Object, _ key: String) -> Int? {
        guard let text, let json = object[key] else { return nil }
        return time(text, json, object.path(key))
    }

    private mutating func time(_ text: String, _ json: JSON, _ path: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute),
            parts[1].count == 2
        else {
            mismatch(json, path, expected: "a time of day such as \"08:00\"")
            return nil
        }
        return hour * 60 + minute
    }

    mutating func digests(_ json: JSON) -> DigestSettings {
        var settings = DigestSettings()
        guard let object = object(json, "digests", .digests) else { return settings }
        if let json = object["times"] {
            let times = elements(json, object.path("times"), of: "times of day").compactMap { element -> Int? in
                guard let text = text(element.json, element.path, expected: "a time of day such as \"08:00\"") else {
                    return nil
                }
                return time(text, element.json, element.path)
            }
            if json.elements?.isEmpty == true {
                note("expected at least one time of day: a digest's period must end", at: json, object.path("times"))
            }
            if Set(times).count < times.count {
                note("expected each time once", at: json, object.path("times"))
            }
            if !times.isEmpty { settings.times = Set(times).sorted() }
        }
        if let name = text(object, "time_zone"), let json = object["time_zone"] {
            // CST is Shanghai's time to one reader and Chicago's to another, and to Foundation.
            let isAmbiguous = name != "UTC" && name != "GMT" && TimeZone.abbreviationDictionary[name] != nil
            if !isAmbiguous, TimeZone(identifier: name) != nil {
                settings.timeZone = name
            } else {
                let guess = suggestion(for: name, among: TimeZone.knownTimeZoneIdentifiers)
                mismatch(
                    json, object.path("time_zone"),
                    expected: guess.map { "the name of a time zone (did you mean \"\($0)\"?)" }
                        ?? "the name of a time zone such as \"Asia/Shanghai\"")
            }
        }
        if let language = choice(object, "language", of: DigestLanguage.allCases) {
            settings.language = language.rawValue
        }
        return settings
    }

    private enum DigestLanguage: String, CaseIterable {
        case zh, en
    }

    // MARK: - Delivery

    /// Channels, whose settings beside `id` and `kind` are texts; a secret stands in a file or in the environment.
    mutating func delivery(_ json: JSON?) -> [DeliveryChannel] {
        var ids: Set<String> = []
        return elements(json, "delivery", of: "channels").compactMap { element -> DeliveryChannel? in
            guard let members = element.json.members else {
                mismatch(element.json, element.path, expected: "an object with \"id\" and \"kind\"")
                return nil
            }
            let object = Object(json: element.json, path: element.path)
            for member in members where Self.isSecret(member.key) {
                note(
                    "a secret must not stand here; name a file that holds it: \"\(member.key)_file\"",
                    at: member.keyUTF8Offset, object.path(member.key))
            }
            guard let id = id(object, of: "a channel"), let kind = required(object, "kind", of: "a channel")
            else { return nil }
            if !ids.insert(id).inserted, let json = object["id"] {
                note("\"\(id)\" is the id of another channel", at: json, object.path("id"))
            }
            return DeliveryChannel(id: id, kind: kind)
        }
    }

    private static func isSecret(_ key: String) -> Bool {
        ["token", "secret", "password", "api_key", "webhook"].contains { key == $0 || key.hasSuffix("_\($0)") }
    }

    // MARK: - Fetching and serving

    mutating func fetch(_ json: JSON, folder: String) -> FetchSettings {
        var settings = FetchSettings()
        guard let object = object(json, "fetch", .fetch) else { return settings }
        if let concurrency = int(object, "concurrency", in: 1...4096) { settings.concurrency = concurrency }
        if let maximum = int(object, "max_per_host", in: 1...64) { settings.maxPerHost = maximum }
        if let seconds = duration(object, "timeout", atLeast: 1) { settings.timeout = seconds }
        if let bytes = int(object, "max_body_bytes", in: 1024...1_000_000_000) { settings.maxBodyBytes = bytes }
        if let agent = text(object, "user_agent") {
            if agent.unicodeScalars.allSatisfy({ (0x20..<0x7F).contains($0.value) }) {
                settings.userAgent = agent
            } else if let json = object["user_agent"] {
                note("expected printable ASCII, as in an HTTP header", at: json, object.path("user_agent"))
            }
        }
        if let proxy = text(object, "proxy"), let json = object["proxy"] {
            let schemes = ["http", "https", "socks5", "socks5h", "socks4", "socks4a"]
            if let problem = addressProblem(of: proxy, schemes: schemes) {
                note(problem, at: json, object.path("proxy"))
            } else {
                settings.proxy = proxy
            }
        }
        if let path = path(object, "ca_file", expected: "the path of a file"), let json = object["ca_file"] {
            let resolved = resolve(path, against: folder)
            if FileManager.default.isReadableFile(atPath: resolved) {
                settings.caFile = resolved
            } else {
                note("there is no file at \(resolved) that can be read", at: json, object.path("ca_file"))
            }
        }
        for element in elements(
            object["allow_hosts"], object.path("allow_hosts"), of: "names, addresses or CIDR ranges")
        {
            guard let host = text(element.json, element.path) else { continue }
            if let problem = hostRuleProblem(of: host) {
                note(problem, at: element.json, element.path)
            } else {
                settings.allowHosts.append(host)
            }
        }
        return settings
    }

    /// The least time between two polls of one source, which stands among the settings of `fetch`.
    mutating func minInterval(_ json: JSON) -> Double? {
        json.members == nil ? nil : duration(Object(json: json, path: "fetch"), "min_interval")
    }

    mutating func server(_ json: JSON) -> ServerSettings {
        var settings = ServerSettings()
        guard let object = object(json, "server", .server) else { return settings }
        if let listen = text(object, "listen"), let json = object["listen"] {
            let colon = listen.lastIndex(of: ":")
            let host = colon.map { listen[..<$0] } ?? ""
            let port = colon.map { listen[listen.index(after: $0)...] } ?? ""
            // 0 is for a port that the system chooses.
            let isPlace = isPort(port) || !port.isEmpty && port.allSatisfy { $0 == "0" }
            if isPlace, host.isEmpty || isBracketed(host) || hostProblem(of: host) == nil {
                settings.listen = listen
            } else {
                mismatch(json, object.path("listen"), expected: "address and port such as \"127.0.0.1:8484\"")
            }
        }
        return settings
    }

    /// What keeps a text from being an entry of `allow_hosts`, as a message; nil where nothing does.
    private func hostRuleProblem(of rule: String) -> String? {
        let parts = rule.split(separator: "/", omittingEmptySubsequences: false)
        let isV6 = isIPv6(parts[0])
        // A zone is of one machine's socket, and ranges know none.
        if parts.count == 1, !rule.contains("%") { return isV6 || isBracketed(rule) ? nil : hostProblem(of: rule) }
        let isRange =
            parts.count == 2 && (isV6 || isIPv4(parts[0])) && !parts[0].contains("%") && !parts[1].isEmpty
            && parts[1].allSatisfy { $0.isASCII && $0.isNumber } && parts[1].count <= 3
        guard isRange, let bits = Int(parts[1]), bits <= (isV6 ? 128 : 32) else {
            return "expected a name, an address or a CIDR range such as \"127.0.0.0/8\", without scheme or path, "
                + "found \"\(rule.prefix(80))\""
        }
        return nil
    }

    /// Whether a text is an IPv6 address in brackets.
    private func isBracketed(_ text: some StringProtocol) -> Bool {
        text.hasPrefix("[") && text.hasSuffix("]") && isIPv6(text.dropFirst().dropLast())
    }
}
