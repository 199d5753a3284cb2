import Glibc

/// The right to write into a state directory: one process at a time. Given up when the process ends, however it does.
///
/// The folder itself is locked, so that nothing in it need stay; and a file in it, which says who has the lock, for file
/// systems that lock no folders.
///
/// `@unchecked Sendable` because the descriptors never change.
final class StateLock: @unchecked Sendable {
    private let directory: Int32
    private let file: Int32

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
        directory = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        let code = errno
        // What is open is closed by `deinit`, whichever step fails.
        guard directory >= 0 else { throw .file(FileError(path: folder, code: code)) }
        try Self.lock(directory, folder: folder, path: path)
        guard file >= 0 else { throw .file(FileError(path: path, code: code)) }
        try Self.lock(file, folder: folder, path: path)
        // For people only: what counts is the lock.
        let note = Array("\(getpid())\n".utf8)
        ftruncate(file, 0)
        _ = unsafe note.withUnsafeBytes { unsafe pwrite(file, $0.baseAddress, $0.count, 0) }
    }

    private static func lock(_ descriptor: Int32, folder: String, path: String) throws(Failure) {
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
        switch errno {
        case EWOULDBLOCK:
            let owner = ((try? readFile(path)) ?? []).prefix { $0 >= 0x30 && $0 <= 0x39 }
            let pid = owner.isEmpty ? "" : " (process \(String(decoding: owner, as: UTF8.self)))"
            throw .taken(folder: folder, pid: pid)
        // NFS locks only what is open for writing, which a folder cannot be (flock(2)).
        case EBADF, EINVAL, ENOLCK, EOPNOTSUPP: return
        case let code: throw .file(FileError(path: path, code: code))
        }
    }

    deinit {
        if file >= 0 { close(file) }
        if directory >= 0 { close(directory) }
    }
}
