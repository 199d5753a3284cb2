import Fetch

extension Configuration {
    /// The network as this configuration wants it asked.
    func transport() throws(FetchError) -> any Transport { try CurlTransport(settings: fetch) }
}
