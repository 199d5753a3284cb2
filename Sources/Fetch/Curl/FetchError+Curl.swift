internal import CCurl

extension FetchError {
    /// libcurl's code and words as an error of ours. `isHeadless` says that the response's headers never ended.
    static func curl(_ code: CURLcode, _ detail: String, of url: WebURL?, isHeadless: Bool) -> FetchError {
        let detail = printable(detail)
        let place = url?.authority ?? ""
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST:
            return FetchError(.resolve, "the name \(url?.host ?? "") could not be resolved")
        case CURLE_COULDNT_RESOLVE_PROXY:
            return FetchError(.resolve, "the proxy's name could not be resolved")
        case CURLE_COULDNT_CONNECT:
            return FetchError(.connect, "no connection to \(place): \(detail)")
        case CURLE_OPERATION_TIMEDOUT:
            return FetchError(.timeout, "\(place) took too long: \(detail)")
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CRL_BADFILE, CURLE_SSL_PINNEDPUBKEYNOTMATCH,
            CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT, CURLE_SSL_ENGINE_INITFAILED, CURLE_USE_SSL_FAILED:
            return FetchError(.tls, "no trusted connection to \(place): \(detail)")
        case CURLE_FILESIZE_EXCEEDED:
            return FetchError(.tooLarge, "the body is too large: \(detail)")
        case CURLE_OUT_OF_MEMORY where isHeadless:
            // What libcurl 7.88 says to a header line beyond its limit.
            return FetchError(.tooLarge, "a header line of the response is over 100 kB")
        case CURLE_URL_MALFORMAT:
            return FetchError(.badURL, "the address cannot be asked: \(detail)")
        case CURLE_UNSUPPORTED_PROTOCOL:
            return FetchError(.protocolViolation, "\(place) did not answer in HTTP: \(detail)")
        case CURLE_GOT_NOTHING:
            return FetchError(.protocolViolation, "\(place) closed the connection without an answer")
        case CURLE_PARTIAL_FILE:
            return FetchError(.protocolViolation, "the body was cut off: \(detail)")
        case CURLE_BAD_CONTENT_ENCODING:
            return FetchError(.protocolViolation, "the body is not in the content coding that it names: \(detail)")
        case CURLE_RECV_ERROR, CURLE_SEND_ERROR:
            return FetchError(.protocolViolation, "the connection to \(place) broke: \(detail)")
        default:
            return FetchError(.protocolViolation, "\(place): \(detail)")
        }
    }

    /// A server's words may stand in there: printable ASCII only, not too long.
    static func printable(_ text: String) -> String {
        String(
            decoding: text.utf8.prefix(200).map { (0x20..<0x7F).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    }
}
