import Fetch
import Foundation
import Synchronization

/// The misbehaving server of `Fixtures/server.py`, started once for all tests and ended with this process.
final class LocalServer: Sendable {
    /// One request as the server saw it.
    struct Seen: Decodable {
        var path: String
        var port: Int
        /// Names in lower case.
        var headers: [String: String]
    }

    private struct Log: Decodable {
        var requests: [Seen]
        /// By port, the most connections that were open at once.
        var peaks: [String: Int]
    }

    private struct Start: Decodable {
        var ports: [String: Int]
        var ca: String
    }

    /// Nil where there is no Python.
    static let shared = try? LocalServer()

    /// `first` and `second` are two origins of one host; `elsewhere` is on 127.0.0.2; `good`, `self`, `other`,
    /// `expired` speak TLS and are missing without openssl.
    let ports: [String: Int]
    let caFile: String
    /// The server ends when this pipe does.
    private let lifeline: Pipe
    private let process: Process

    private init() throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/server.py")
        let output = Pipe()
        lifeline = Pipe()
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path]
        process.standardInput = lifeline
        process.standardOutput = output
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let byte = output.fileHandleForReading.readData(ofLength: 1)
            if byte.isEmpty { break }
            line += byte
        }
        let start = try JSONDecoder().decode(Start.self, from: line)
        ports = start.ports
        caFile = start.ca
    }

    /// The address of a behaviour; the token keeps tests apart.
    func url(_ token: String, _ behaviour: String, on port: String = "first", scheme: String = "http") -> String {
        let host = port == "elsewhere" ? "127.0.0.2" : "127.0.0.1"
        return "\(scheme)://\(host):\(ports[port] ?? 1)/\(token)/\(behaviour)"
    }

    /// The requests made under a token, in order.
    func seen(_ token: String) async throws -> [Seen] {
        try await log(token).requests
    }

    /// The most connections that were open at once on a port.
    func peak(on port: String) async throws -> Int {
        try await log("none").peaks[String(ports[port] ?? 1)] ?? 0
    }

    private func log(_ token: String) async throws -> Log {
        var settings = FetchSettings()
        settings.allowHosts = ["127.0.0.1"]
        settings.timeout = 3600
        let response = try await CurlTransport(settings: settings).get(url(token, "log"))
        return try JSONDecoder().decode(Log.self, from: Data(response.body))
    }
}

extension Transport {
    /// Waits for one request.
    func get(_ url: String, headers: [(name: String, value: String)] = []) async throws(FetchError) -> Response {
        try await withCheckedContinuation { continuation in
            start(Request(url: url, headers: headers)) { continuation.resume(returning: $0) }
        }.get()
    }

    /// The code with which one request fails; nil when it succeeds.
    func failure(_ url: String) async -> FetchError? {
        do throws(FetchError) {
            _ = try await get(url)
            return nil
        } catch {
            return error
        }
    }
}
