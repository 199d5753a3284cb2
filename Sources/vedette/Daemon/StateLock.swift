import Glibc

/// The right to write into a state directory: one process at a time. Given up when the process ends, however it does.
///
/// `@unchecked Sendable` because the descriptor never changes.
final class StateLock: @unchecked Sendable {
    private let descriptor: Int32

    /// What keeps a process from writing.
    enum Failure: Error, CustomStringConvertible {
        /// Another one writes.
        case taken(folder: String, pid: String)
        case file(FileError)

        var description: String {
            switch self {
            case .taken(let folder, let pid): "another vedette\(pid) works in \(folder)"
            case .file(let error): "\(error)"
            }
        }
    }

    /// Locks a folder, which must be there.
    init(folder: String) throws(Failure) {
        let path = "\(folder)/vedette.lock"
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .file(FileError(path: path)) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            let owner = ((try? readFile(path)) ?? []).prefix { $0 >= 0x30 && $0 <= 0x39 }
            close(descriptor)
            guard code == EWOULDBLOCK else { throw .file(FileError(path: path, code: code)) }
            let pid = owner.isEmpty ? "" : " (process \(String(decoding: owner, as: UTF8.self)))"
            throw .taken(folder: folder, pid: pid)
        }
        // For people only: what counts is the lock.
        let note = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        _ = unsafe note.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    deinit { close(descriptor) }
}
