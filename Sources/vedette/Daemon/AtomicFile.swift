import Foundation
import Glibc

/// Files that are there whole or not at all, whatever happens in between.
enum AtomicFile {
    /// What the name of an unfinished file ends in.
    private static let suffix = ".vedette-tmp"

    /// Writes a file under another name, syncs it and puts it in place. On failure nothing is left behind.
    static func write(_ text: String, to path: String, isSynced: Bool = true) throws(FileError) {
        let unfinished = path + suffix
        do throws(FileError) {
            try fill(unfinished, with: text, isSynced: isSynced)
            guard unsafe rename(unfinished, path) == 0 else { throw FileError(path: path) }
        } catch {
            _ = unsafe unlink(unfinished)
            throw error
        }
    }

    /// Writes a file that is not there yet; one that is, is left as it is, and that is an error.
    static func create(_ text: String, at path: String) throws(FileError) {
        let unfinished = path + suffix
        defer { _ = unsafe unlink(unfinished) }
        do throws(FileError) {
            try fill(unfinished, with: text, isSynced: true)
        } catch {
            throw FileError(path: path, code: error.code)
        }
        guard unsafe link(unfinished, path) == 0 else { throw FileError(path: path) }
    }

    private static func fill(_ path: String, with text: String, isSynced: Bool) throws(FileError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError(path: path) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw FileError(path: path)
            }
        }
        guard !isSynced || fsync(descriptor) == 0 else { throw FileError(path: path) }
    }

    /// Removes unfinished files that a killed process left in a folder.
    static func removeUnfinished(in folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasSuffix(suffix) {
            _ = unsafe unlink("\(folder)/\(name)")
        }
    }
}
