internal import Glibc

/// Reads what a `file:` source names. Regular files only, so that a device or a pipe can neither hang nor flood us.
enum LocalFile {
    /// Answers as a server would: 200 with an `ETag` of size, inode and time of change, or 304 when that is the one
    /// in `ifNoneMatch`. Blocks while it reads; bounded by `maxBytes`.
    static func read(path: String, url: String, ifNoneMatch: String?, maxBytes: Int) -> Result<Response, FetchError> {
        // Without O_NONBLOCK opening a FIFO would wait for its writer.
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(failure(path, errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { return .failure(failure(path, errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            return .failure(FetchError(.file, "\(path) is not a regular file"))
        }
        guard status.st_size <= maxBytes else {
            return .failure(FetchError(.tooLarge, "\(path) has \(status.st_size) bytes; \(maxBytes) are allowed"))
        }
        let tag = "\"\(status.st_size)-\(status.st_ino)-\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)\""
        let headers = [(name: "ETag", value: tag)]
        if ifNoneMatch == tag { return .success(Response(status: 304, url: url, headers: headers)) }

        var body: [UInt8] = []
        body.reserveCapacity(Int(status.st_size))
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { break }
            guard count > 0 else {
                if errno == EINTR { continue }
                return .failure(failure(path, errno))
            }
            body.append(contentsOf: chunk[..<count])
            // The file may grow under us.
            guard body.count <= maxBytes else {
                return .failure(FetchError(.tooLarge, "\(path) has more than the \(maxBytes) bytes allowed"))
            }
        }
        return .success(Response(status: 200, url: url, headers: headers, body: body))
    }

    /// Fails when a file that the configuration names cannot be read.
    static func checkReadable(_ path: String, for key: String) throws(FetchError) {
        guard unsafe access(path, R_OK) == 0 else {
            throw FetchError(.file, "\(key): \(failure(path, errno).reason)")
        }
    }

    private static func failure(_ path: String, _ code: Int32) -> FetchError {
        FetchError(.file, "\(path): \(unsafe String(cString: strerror(code)))")
    }
}
