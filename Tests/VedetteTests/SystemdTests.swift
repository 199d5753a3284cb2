import Foundation
import Glibc
import Testing

@testable import vedette

@Suite struct SystemdTests {
    /// A service manager's end: a datagram socket at a path, or with an abstract name (`@…`).
    private final class Manager {
        let descriptor: Int32

        init(_ name: String) throws {
            descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            var bytes = Array(name.utf8)
            if name.hasPrefix("@") { bytes[0] = 0 }
            unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
            let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
            let result = unsafe withUnsafePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(descriptor, $0, length) }
            }
            try #require(result == 0)
            var limit = timeval(tv_sec: 5, tv_usec: 0)
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        }

        deinit { close(descriptor) }

        func receive() -> String {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
            return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        }
    }

    @Test(arguments: [true, false])
    func theServiceManagerIsToldInOrder(isAbstract: Bool) throws {
        let folder = try TemporaryFolder()
        let name = isAbstract ? "@vedette-test-\(UUID().uuidString)" : folder.url.appendingPathComponent("notify").path
        let manager = try Manager(name)
        let systemd = Systemd(environment: ["NOTIFY_SOCKET": name, "WATCHDOG_USEC": "3000000"])
        #expect(systemd.watchdog == 3)
        systemd.ready("watching\n3 sources")
        systemd.feedWatchdog()
        systemd.reloading()
        systemd.status("fine")
        systemd.stopping()
        #expect(manager.receive() == "READY=1\nSTATUS=watching 3 sources")
        #expect(manager.receive() == "WATCHDOG=1")
        #expect(manager.receive().hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        #expect(manager.receive() == "STATUS=fine")
        #expect(manager.receive() == "STOPPING=1\nSTATUS=ending")
    }

    @Test(arguments: [[:], ["NOTIFY_SOCKET": "x"], ["NOTIFY_SOCKET": String(repeating: "y", count: 200)]])
    func withoutAServiceManagerNothingIsSent(environment: [String: String]) {
        let systemd = Systemd(environment: environment)
        systemd.ready("alone")
        #expect(systemd.watchdog == nil)
    }

    @Test func theWatchdogOfAnotherProcessIsNotOurs() {
        let systemd = Systemd(environment: ["WATCHDOG_USEC": "3000000", "WATCHDOG_PID": "1"])
        #expect(systemd.watchdog == nil)
    }
}
