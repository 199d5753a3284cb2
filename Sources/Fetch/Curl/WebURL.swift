internal import CCurl

/// An absolute http, https or file URL, read by libcurl's own parser, so that what is checked here is what libcurl will
/// ask: numeric IPv4 hosts in any notation come out as four decimal numbers, other characters percent-encoded.
struct WebURL: Sendable, Equatable {
    /// Lower case: `http`, `https` or `file`.
    let scheme: String
    /// Lower case; an IPv6 address without its brackets. Empty for `file`.
    let host: String
    /// The scheme's default when the URL names none; 0 for `file`.
    let port: Int
    /// The whole URL without credentials and fragment.
    let text: String
    /// Decoded `user` and `password`, if the URL holds any.
    let credentials: Credentials?

    /// A user's name and password for basic authentication.
    struct Credentials: Sendable, Equatable {
        var user: String
        var password: String
    }

    /// Reads an absolute URL, or with a base any reference (RFC 3986 §5). Credentials in a reference that leads to
    /// another origin are dropped; one that stays keeps those of the base. Nil for what libcurl would not ask and for
    /// other schemes.
    init?(_ reference: String, relativeTo base: WebURL? = nil) {
        let trimmed = reference.trimmingASCIISpace
        guard !trimmed.isEmpty, !trimmed.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }),
            let handle = unsafe curl_url()
        else { return nil }
        defer { unsafe curl_url_cleanup(handle) }
        let flags = UInt32(CURLU_URLENCODE | CURLU_ALLOW_SPACE)
        if let base {
            guard unsafe curl_url_set(handle, CURLUPART_URL, base.text, flags) == CURLUE_OK else { return nil }
        }
        guard unsafe curl_url_set(handle, CURLUPART_URL, trimmed, flags) == CURLUE_OK else { return nil }

        func part(_ part: CURLUPart, _ flags: Int32 = 0) -> String? { unsafe Self.part(part, of: handle, flags) }
        guard let scheme = part(CURLUPART_SCHEME)?.lowercased(), ["http", "https", "file"].contains(scheme) else {
            return nil
        }
        let user = part(CURLUPART_USER, CURLU_URLDECODE)
        let password = part(CURLUPART_PASSWORD, CURLU_URLDECODE)
        for secret in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS, CURLUPART_FRAGMENT] {
            guard unsafe curl_url_set(handle, secret, nil, 0) == CURLUE_OK else { return nil }
        }
        guard let text = part(CURLUPART_URL) else { return nil }
        self.scheme = scheme
        self.text = text
        if scheme == "file" {
            host = ""
            port = 0
            credentials = nil
            return
        }
        guard let name = part(CURLUPART_HOST)?.lowercased(), !name.isEmpty,
            let port = part(CURLUPART_PORT, CURLU_DEFAULT_PORT).flatMap({ Int($0) })
        else { return nil }
        host = name.hasPrefix("[") ? String(name.dropFirst().prefix { $0 != "]" && $0 != "%" }) : name
        self.port = port
        if let base {
            let stays = (scheme, host, port) == (base.scheme, base.host, base.port)
            credentials = stays ? base.credentials : nil
        } else {
            credentials = user.map { Credentials(user: $0, password: password ?? "") }
        }
    }

    /// The whole URL with credentials in it; nil where libcurl has no memory.
    func text(with credentials: Credentials) -> String? {
        guard let handle = unsafe curl_url() else { return nil }
        defer { unsafe curl_url_cleanup(handle) }
        let parts = [
            (CURLUPART_URL, text), (CURLUPART_USER, credentials.user), (CURLUPART_PASSWORD, credentials.password),
        ]
        for (part, value) in parts {
            let flags = UInt32(part == CURLUPART_URL ? 0 : CURLU_URLENCODE)
            guard unsafe curl_url_set(handle, part, value, flags) == CURLUE_OK else { return nil }
        }
        return unsafe Self.part(CURLUPART_URL, of: handle)
    }

    /// Whether two URLs are of one origin (RFC 6454): scheme, host and port.
    func hasSameOrigin(as other: WebURL) -> Bool {
        (scheme, host, port) == (other.scheme, other.host, other.port)
    }

    /// Host and port as one key, and as people read it.
    var authority: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// What follows the authority, as it is sent; at least `/`.
    var pathAndQuery: String {
        let rest = text.dropFirst(scheme.count + "://".count)
        guard let start = rest.firstIndex(where: { $0 == "/" || $0 == "?" }) else { return "/" }
        return rest[start] == "/" ? String(rest[start...]) : "/" + rest[start...]
    }

    /// The decoded path of a `file` URL.
    var filePath: String? {
        guard scheme == "file", let handle = unsafe curl_url() else { return nil }
        defer { unsafe curl_url_cleanup(handle) }
        guard unsafe curl_url_set(handle, CURLUPART_URL, text, 0) == CURLUE_OK else { return nil }
        return unsafe Self.part(CURLUPART_PATH, of: handle, CURLU_URLDECODE)
    }

    /// A part of the URL in a handle; nil where it has none.
    private static func part(_ part: CURLUPart, of handle: OpaquePointer, _ flags: Int32 = 0) -> String? {
        var value: UnsafeMutablePointer<CChar>?
        guard unsafe curl_url_get(handle, part, &value, UInt32(flags)) == CURLUE_OK, let text = unsafe value else {
            return nil
        }
        defer { unsafe curl_free(text) }
        return unsafe String(cString: text)
    }
}

extension String {
    /// Without ASCII white space at both ends.
    var trimmingASCIISpace: String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[first...last])
    }
}
