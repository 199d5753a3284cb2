import Foundation
import Glibc

/// What standard output leads to.
enum Terminal {
    /// Whether colour is understood, and wanted (no-color.org).
    static var takesColour: Bool {
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"]?.isEmpty ?? true
    }

    /// The cells that a line may take: the terminal's, else those that `COLUMNS` names, else 120.
    static var width: Int {
        var size = winsize()
        if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.map { max(40, $0) } ?? 120
    }
}

/// A number with its noun: `1 source`, `3 sources`; `plural` where the noun does not take an s.
func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}
