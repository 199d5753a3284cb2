import Glibc

/// What systemd is told of the service's life, by sd_notify's protocol (sd_notify(3)): one datagram a message to the
/// socket named in `NOTIFY_SOCKET`. Without that variable nothing is sent.
///
/// `@unchecked Sendable` because the descriptor and the address never change, and sendto(2) is atomic.
final class Systemd: @unchecked Sendable {
    private let descriptor: Int32
    private let socketName: [UInt8]
    /// Seconds within which the watchdog must be fed; nil where there is none (sd_watchdog_enabled(3)).
    let watchdog: Double?

    /// Reads what the service manager asks for.
    init(environment: [String: String]) {
        socketName = Array((environment["NOTIFY_SOCKET"] ?? "").utf8)
        // sun_path holds 108 bytes; a longer name is none that systemd gives.
        let isUsable = (2..<108).contains(socketName.count)
        descriptor = isUsable ? socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0) : -1
        // A manager that does not read must not hold up the daemon.
        var limit = timeval(tv_sec: 1, tv_usec: 0)
        if descriptor >= 0 {
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        let isMine = environment["WATCHDOG_PID"].map { $0 == String(getpid()) } ?? true
        watchdog = environment["WATCHDOG_USEC"].flatMap(Double.init).flatMap { isMine && $0 > 0 ? $0 * 1e-6 : nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The service works.
    func ready(_ status: String) { send("READY=1\nSTATUS=\(oneLine(status))") }

    /// The configuration is being read again; `ready` ends it. The time is what systemd 253 asks for.
    func reloading() {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        send("RELOADING=1\nMONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1000)")
    }

    /// What `systemctl status` shows.
    func status(_ status: String) { send("STATUS=\(oneLine(status))") }

    /// The main loop turns. One that does not fit into the manager's queue is left out: others stand there.
    func feedWatchdog() { send("WATCHDOG=1", flags: Int32(MSG_DONTWAIT)) }

    /// The service ends.
    func stopping() { send("STOPPING=1\nSTATUS=ending") }

    private func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }

    private func send(_ message: String, flags: Int32 = 0) {
        guard descriptor >= 0 else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var name = socketName
        // An abstract socket's name begins with a NUL byte, which the variable writes as "@".
        if name[0] == UInt8(ascii: "@") { name[0] = 0 }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: name) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
        let bytes = Array(message.utf8)
        _ = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe bytes.withUnsafeBytes { buffer in
                    unsafe sendto(
                        descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL) | flags, generic, length)
                }
            }
        }
    }
}
