import Foundation
import Glibc

/// Why a file cannot be read or written, in the system's own words.
struct FileError: Error, Sendable, CustomStringConvertible {
    var path: String
    var code: Int32
    var reason: String

    /// Describes the error of the last system call.
    init(path: String, code: Int32 = errno) {
        self.path = path
        self.code = code
        reason = unsafe String(cString: strerror(code))
    }

    /// Describes an error of Foundation by that of the system call behind it.
    init(path: String, cause error: any Error) {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
        self =
            error as? FileError
            ?? FileError(path: path, code: cause.map { Int32(truncatingIfNeeded: ($0 as NSError).code) } ?? EIO)
    }

    /// That a file holds more bytes than are read of it.
    init(path: String, limit: Int) {
        self.path = path
        code = EFBIG
        reason = "more than the \(limit >> 20) MB that are read of such a file"
    }

    var description: String { "\(path): \(reason)" }
}

/// Makes a folder and those above it, where they are not there yet.
func makeFolder(_ path: String) throws(FileError) {
    do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
        throw FileError(path: path, cause: error)
    }
}

/// The whole of a file; `-` is standard input. What has more bytes than `limit` is refused, and no more of it is read: a
/// device may have no end.
func readFile(_ path: String, limit: Int = 1 << 30) throws(FileError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var status = stat()
    // A regular file tells its size; a byte more shows its end without growing.
    if unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
        guard status.st_size <= limit else { throw FileError(path: path, limit: limit) }
        bytes.reserveCapacity(Int(status.st_size) + 1)
    }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        if count > 0 {
            bytes.append(contentsOf: buffer[..<count])
            guard bytes.count <= limit else { throw FileError(path: path, limit: limit) }
        } else if count == 0 {
            return bytes
        } else if errno != EINTR {
            throw FileError(path: path)
        }
    }
}

/// A regular file that is open for reading at any place of it.
final class OpenFile {
    let path: String
    /// In bytes, as it was opened.
    let size: Int
    private let descriptor: Int32

    /// Opens a file; nil for what is no regular file and has no size, such as a pipe.
    init?(_ path: String) throws(FileError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        self.path = path
        self.descriptor = descriptor
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// Some of its bytes; fewer where it has been cut since.
    func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: range.count)
        var filled = 0
        while filled < bytes.count {
            let count = unsafe bytes.withUnsafeMutableBytes {
                unsafe pread(
                    descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled, range.lowerBound + filled)
            }
            guard count >= 0 || errno == EINTR else { throw FileError(path: path) }
            if count == 0 { break }
            filled += max(0, count)
        }
        return filled == bytes.count ? bytes : Array(bytes[..<filled])
    }
}

/// Hands over each line of a file without its line end, without holding the whole.
func forEachLine(of path: String, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path) }
    defer { close(descriptor) }
    var pending: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        guard count >= 0 || errno == EINTR else { throw FileError(path: path) }
        guard count != 0 else { break }
        pending += buffer[..<max(0, count)]
        var start = 0
        while let end = pending[start...].firstIndex(of: 0x0A) {
            try body(pending[start..<end])
            start = end + 1
        }
        pending.removeSubrange(..<start)
    }
    if !pending.isEmpty { try body(pending[...]) }
}

extension FileError {
    /// What a file holds is not what it should be.
    struct Malformed: Error, Sendable {
        /// Where, and what was expected.
        var reason: String
    }
}
