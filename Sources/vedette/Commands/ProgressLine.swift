import Glibc

/// How far long work is: one line on standard error that is written over, on a terminal; nothing elsewhere.
final class ProgressLine {
    private let title: String
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var shown = -1

    /// Names the work.
    init(_ title: String) { self.title = title }

    /// Shows that a share of the work is done, 0 to 1, and where it stands.
    func show(_ share: Double, _ place: String) {
        let percent = Int((min(max(share, 0), 1) * 100).rounded(.down))
        guard isTerminal, percent != shown else { return }
        shown = percent
        write("\r\u{1B}[K\(title) … \(percent) % (\(place))")
    }

    /// Takes the line away.
    func finish() {
        if isTerminal { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        var text = text
        text.withUTF8 { unsafe _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
