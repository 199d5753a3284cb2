import Foundation
import Testing

@testable import Fetch

@Suite struct LocalFileTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "vedette-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func read(_ path: String, _ tag: String? = nil) -> Result<Response, FetchError> {
        LocalFile.read(path: path, url: "file://\(path)", ifNoneMatch: tag, maxBytes: 10)
    }

    private func code(_ result: Result<Response, FetchError>) -> FetchError.Code? {
        if case .failure(let error) = result { error.code } else { nil }
    }

    @Test func fileIsReadAndNotAgainUnlessChanged() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "a b.xml")
        try Data("hello".utf8).write(to: file)
        let first = try read(file.path).get()
        #expect(first.status == 200 && first.body == Array("hello".utf8))
        let tag = try #require(first.header("etag"))
        #expect(try read(file.path, tag).get().status == 304)
        try Data("hello, again".utf8).write(to: file)
        #expect(code(read(file.path, tag)) == .tooLarge)

        try Data("again".utf8).write(to: file)
        let transport = try CurlTransport(settings: FetchSettings())
        #expect(try await transport.get(file.absoluteString).body == Array("again".utf8))
    }

    @Test func onlyARegularFileIsRead() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let pipe = folder.appending(path: "pipe").path
        let status = unsafe mkfifo(pipe, 0o600)
        #expect(status == 0)
        for path in [pipe, folder.path, "/dev/zero", folder.path + "/missing"] { #expect(code(read(path)) == .file) }
    }
}
