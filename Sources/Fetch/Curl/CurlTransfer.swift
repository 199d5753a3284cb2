internal import CCurl
internal import Glibc

/// What a transfer shall do: one GET on one address, without redirects.
struct TransferPlan: Sendable {
    var url: WebURL
    /// Complete header lines, `Name: value`.
    var headerLines: [String]
    /// Milliseconds until it is given up.
    var timeout: Int
    /// On a connection of its own, because a kept one had died.
    var isFreshConnection = false
}

/// How a transfer ended.
struct TransferReport: Sendable {
    var result: Result<Response, FetchError>
    /// The connection is not kept for another transfer.
    var isConnectionClosed: Bool
    /// A kept connection turned out to be dead before the server said anything: worth one more attempt.
    var isStaleConnection: Bool
}

/// One easy handle of libcurl, used again and again: its options, limits, callbacks and error texts.
///
/// Owns the handle and its header list; created, used and freed on the queue of its `CurlMulti`, which keeps it alive
/// while the handle is in the multi handle. The callbacks get it unretained for that reason.
@safe final class CurlTransfer {
    /// Bytes of a response's header lines together; libcurl itself refuses a single line beyond 100 kB.
    private static let maxHeaderBytes = 256 << 10
    /// Bytes kept of a body that is not a success: enough to tell a bot wall.
    private static let maxErrorBodyBytes = 64 << 10
    /// The codings asked for. Not zstd: its frames may demand a window of 128 MB before the first byte comes out.
    private static let codings = "gzip, deflate, br"
    private static let acceptedCodings: Set<String> = ["gzip", "x-gzip", "deflate", "br", "identity"]
    /// Text compresses 5 to 30 times; what swells more than that and beyond `bombBytes` is no feed.
    private static let bombRatio = 100
    private static let bombBytes = 2 << 20

    let handle: UnsafeMutableRawPointer
    private let settings: FetchSettings
    private let addressGuard: AddressGuard
    private let budget: BodyBudget
    private let errorText: UnsafeMutablePointer<CChar>
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var completion: ((TransferReport) -> Void)?

    // Of the transfer under way.
    /// In the order in which they began.
    private(set) var number = 0
    /// Whether the body stands still until there is room for more of it.
    private(set) var isPaused = false
    private var url: WebURL?
    private var status = 0
    private var headers: [(name: String, value: String)] = []
    private var headerBytes = 0
    private var areHeadersComplete = false
    private var body: [UInt8] = []
    private var bodyLimit = 0
    private var hasEnough = false
    private var isEncoded = false
    private var gzipTail: GzipTail?
    /// Set by a callback that broke the transfer off.
    private var refusal: FetchError?
    private var refusedAddress: FetchError?
    private var openedSockets = 0

    /// Creates the handle; nil when libcurl has no memory for it.
    init?(settings: FetchSettings, addressGuard: AddressGuard, budget: BodyBudget) {
        guard let handle = unsafe curl_easy_init() else { return nil }
        unsafe self.handle = unsafe handle
        self.settings = settings
        self.addressGuard = addressGuard
        self.budget = budget
        unsafe errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        setLastingOptions()
    }

    deinit {
        unsafe curl_easy_cleanup(handle)
        unsafe curl_slist_free_all(headerList)
        unsafe errorText.deallocate()
    }

    /// Makes the handle ready for the multi handle. The completion is called once, by `finish`.
    func prepare(_ plan: TransferPlan, number: Int, completion: @escaping (TransferReport) -> Void) {
        self.completion = completion
        self.number = number
        isPaused = false
        url = plan.url
        status = 0
        headers = []
        headerBytes = 0
        areHeadersComplete = false
        body = []
        bodyLimit = 0
        hasEnough = false
        isEncoded = false
        gzipTail = nil
        refusal = nil
        refusedAddress = nil
        openedSockets = 0
        unsafe errorText[0] = 0

        unsafe curl_slist_free_all(headerList)
        unsafe headerList = nil
        for line in plan.headerLines {
            if let longer = unsafe curl_slist_append(headerList, line) { unsafe headerList = unsafe longer }
        }
        unsafe vdt_easy_setopt_list(handle, CURLOPT_HTTPHEADER, headerList)
        set(CURLOPT_VERBOSE, 0)
        set(CURLOPT_URL, plan.url.text)
        set(CURLOPT_USERNAME, plan.url.credentials?.user)
        set(CURLOPT_PASSWORD, plan.url.credentials?.password)
        set(CURLOPT_TIMEOUT_MS, max(1, plan.timeout))
        set(CURLOPT_CONNECTTIMEOUT_MS, max(1, min(plan.timeout, Int(settings.connectTimeout * 1000))))
        set(CURLOPT_FRESH_CONNECT, plan.isFreshConnection ? 1 : 0)
    }

    /// Lets a paused body go on, if there is room. Not to be called from within a callback.
    func resume() {
        guard isPaused, budget.mayGrow(number, to: body.count + 1) else { return }
        isPaused = false
        // Hands over what was refused; that may be refused again.
        unsafe curl_easy_pause(handle, CURLPAUSE_CONT)
    }

    /// Reports how the transfer ended: libcurl's code, or nil when it was broken off from outside.
    func finish(_ code: CURLcode?) {
        guard let completion else { return }
        var socket = CURL_SOCKET_BAD
        var newConnections = 0
        if code != nil {
            unsafe vdt_easy_getinfo_socket(handle, CURLINFO_ACTIVESOCKET, &socket)
            unsafe vdt_easy_getinfo_long(handle, CURLINFO_NUM_CONNECTS, &newConnections)
        }
        let isSilent = headerBytes == 0 && body.isEmpty
        let lost = [CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR]
        let report = TransferReport(
            result: code.map(result) ?? .failure(FetchError(.cancelled, "broken off")),
            isConnectionClosed: socket == CURL_SOCKET_BAD,
            isStaleConnection: isSilent && newConnections == 0 && code.map(lost.contains) == true)
        self.completion = nil
        budget.end(number, with: body.count)
        headers = []
        body = []
        completion(report)
    }

    private func result(_ code: CURLcode) -> Result<Response, FetchError> {
        if let refusal { return .failure(refusal) }
        // Of an answer that brings no content, the head says all.
        if code == CURLE_OK, let gzipTail, !body.isEmpty, !gzipTail.holds(length: body.count) {
            return .failure(FetchError(.protocolViolation, "the compressed body breaks off before its end"))
        }
        if code == CURLE_OK || hasEnough || (areHeadersComplete && status >= 300) {
            return .success(Response(status: status, url: url?.text ?? "", headers: headers, body: body))
        }
        if code == CURLE_OPERATION_TIMEDOUT, isPaused {
            return .failure(FetchError(.crowded, "too many large bodies came at once"))
        }
        if let refusedAddress, openedSockets == 0 { return .failure(refusedAddress) }
        let hasText = unsafe errorText[0] != 0
        let detail = unsafe hasText ? String(cString: errorText) : String(cString: curl_easy_strerror(code))
        return .failure(.curl(code, detail, of: url, isHeadless: !areHeadersComplete))
    }
}

// MARK: - Options

extension CurlTransfer {
    private func set(_ option: CURLoption, _ value: Int) {
        unsafe vdt_easy_setopt_long(handle, option, value)
    }

    /// libcurl copies the text.
    private func set(_ option: CURLoption, _ value: String?) {
        unsafe vdt_easy_setopt_string(handle, option, value)
    }

    private func setLastingOptions() {
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_FOLLOWLOCATION, 0)
        // An empty text also keeps the environment's proxy variables out, which would hide addresses from the guard.
        set(CURLOPT_PROXY, settings.proxy ?? "")
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        set(CURLOPT_PIPEWAIT, 1)
        set(CURLOPT_ACCEPT_ENCODING, Self.codings)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        if let file = settings.caFile {
            // Beside the system's folder of certificates, in which OpenSSL looks up what it needs.
            set(CURLOPT_CAINFO, file)
        } else {
            // Without that folder libcurl reads the system's bundle once and shares it among connections; otherwise it
            // parses it for each, which takes 17 ms of CPU.
            set(CURLOPT_CAPATH, nil)
        }
        // Signals would be the process's; and without waiting for a resolver thread, a name server that does not
        // answer cannot hold up the queue when its transfer times out.
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_NOPROGRESS, 0)
        // What a paused transfer has read already, libcurl decodes and keeps: of a bomb a thousand times this.
        set(CURLOPT_BUFFERSIZE, 4096)
        unsafe vdt_easy_setopt_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
        unsafe vdt_easy_setopt_pointer(handle, CURLOPT_PRIVATE, this)
        unsafe vdt_easy_setopt_pointer(handle, CURLOPT_HEADERDATA, this)
        unsafe vdt_easy_setopt_pointer(handle, CURLOPT_WRITEDATA, this)
        unsafe vdt_easy_setopt_pointer(handle, CURLOPT_XFERINFODATA, this)
        unsafe vdt_easy_setopt_pointer(handle, CURLOPT_OPENSOCKETDATA, this)
        unsafe vdt_easy_setopt_write(handle, CURLOPT_HEADERFUNCTION) { data, size, count, this in
            guard let this = unsafe CurlTransfer.from(this), let data = unsafe data else { return 0 }
            let line = unsafe UnsafeRawBufferPointer(start: data, count: size * count)
            return unsafe this.takeHeader(line) ? line.count : 0
        }
        unsafe vdt_easy_setopt_write(handle, CURLOPT_WRITEFUNCTION) { data, size, count, this in
            guard let this = unsafe CurlTransfer.from(this), let data = unsafe data else { return 0 }
            let bytes = unsafe UnsafeRawBufferPointer(start: data, count: size * count)
            switch unsafe this.takeBody(bytes) {
            case .taken: return bytes.count
            case .later: return Int(CURL_WRITEFUNC_PAUSE)
            case .refused: return 0
            }
        }
        unsafe vdt_easy_setopt_pointer(handle, CURLOPT_DEBUGDATA, this)
        unsafe vdt_easy_setopt_debug(handle, CURLOPT_DEBUGFUNCTION) { _, kind, data, size, this in
            guard kind == CURLINFO_DATA_IN, let this = unsafe CurlTransfer.from(this), let data = unsafe data else {
                return 0
            }
            unsafe this.gzipTail?.take(UnsafeRawBufferPointer(start: data, count: size))
            return 0
        }
        unsafe vdt_easy_setopt_progress(handle, CURLOPT_XFERINFOFUNCTION) { this, _, received, _, _ in
            guard let this = unsafe CurlTransfer.from(this) else { return 1 }
            return this.mayGoOn(afterReceiving: received) ? 0 : 1
        }
        unsafe vdt_easy_setopt_opensocket(handle, CURLOPT_OPENSOCKETFUNCTION) { this, _, address in
            guard let this = unsafe CurlTransfer.from(this), let address = unsafe address else {
                return CURL_SOCKET_BAD
            }
            return unsafe this.openSocket(address)
        }
    }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> CurlTransfer? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe Unmanaged<CurlTransfer>.fromOpaque(pointer).takeUnretainedValue()
    }

    /// The transfer of an easy handle.
    static func of(_ handle: UnsafeMutableRawPointer) -> CurlTransfer? {
        var pointer: UnsafeMutableRawPointer?
        unsafe vdt_easy_getinfo_pointer(handle, CURLINFO_PRIVATE, &pointer)
        return unsafe from(pointer)
    }
}

// MARK: - Callbacks

extension CurlTransfer {
    /// Takes one header line, status lines and the empty line at the end among them. False breaks the transfer off.
    private func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        guard headerBytes <= Self.maxHeaderBytes else {
            refusal = FetchError(.tooLarge, "the response's headers are over \(Self.maxHeaderBytes) bytes")
            return false
        }
        // Trailers come here as well, after the body; nothing in them is of use.
        if areHeadersComplete, !(unsafe line.starts(with: Self.statusLinePrefix)) { return true }
        let text = unsafe String(decoding: line, as: UTF8.self).trimmingASCIISpace
        if unsafe line.starts(with: Self.statusLinePrefix) {
            headers = []
            areHeadersComplete = false
        } else if text.isEmpty {
            return completeHeaders()
        } else if let first = unsafe line.first, first == 0x20 || first == 0x09, !headers.isEmpty {
            headers[headers.count - 1].value += " " + text
        } else if let colon = text.firstIndex(of: ":") {
            let name = String(text[..<colon]).trimmingASCIISpace
            // No cookie is ever kept.
            guard !name.lowercased().hasPrefix("set-cookie") else { return true }
            headers.append((name, String(text[text.index(after: colon)...]).trimmingASCIISpace))
        }
        return true
    }

    private static let statusLinePrefix = Array("HTTP/".utf8)

    /// Decides by the head whether the body is wanted.
    private func completeHeaders() -> Bool {
        unsafe vdt_easy_getinfo_long(handle, CURLINFO_RESPONSE_CODE, &status)
        guard status >= 200 else { return true }
        areHeadersComplete = true
        guard status < 300 else {
            bodyLimit = Self.maxErrorBodyBytes
            return true
        }
        let codings = values("content-encoding").filter { $0 != "identity" }
        if let odd = codings.first(where: { !Self.acceptedCodings.contains($0) }) {
            refusal = FetchError(
                .protocolViolation,
                "the body has the content coding “\(FetchError.printable(odd))”, which was not asked for")
            return false
        }
        guard codings.count <= 1 else {
            refusal = FetchError(
                .protocolViolation, "the body has \(codings.count) content codings, one upon the other")
            return false
        }
        let transferCodings = values("transfer-encoding").filter { $0 != "chunked" && $0 != "identity" }
        if let odd = transferCodings.first {
            refusal = FetchError(
                .protocolViolation, "the body has the transfer coding “\(FetchError.printable(odd))”, not asked for")
            return false
        }
        isEncoded = !codings.isEmpty
        if codings == ["gzip"] || codings == ["x-gzip"] {
            gzipTail = GzipTail()
            // The callback for tracing is the only one that sees a body before it is decoded.
            set(CURLOPT_VERBOSE, 1)
        }
        // libcurl looks at the length only after this callback; one that is no number is an error of its own there.
        let length = headers.last { $0.name.lowercased() == "content-length" }.flatMap { Int($0.value) }
        if let length, length > settings.maxBodyBytes {
            refusal = FetchError(.tooLarge, "the body has \(length) bytes; \(settings.maxBodyBytes) are allowed")
            return false
        }
        bodyLimit = length == nil ? settings.maxBodyBytes / 4 * 3 : settings.maxBodyBytes
        if !isEncoded, let length, length > 0 { body.reserveCapacity(length) }
        return true
    }

    /// The members of a header that is a list, in lower case.
    private func values(_ name: String) -> [String] {
        headers.filter { $0.name.lowercased() == name }.flatMap { $0.value.lowercased().split(separator: ",") }
            .map { String($0).trimmingASCIISpace }.filter { !$0.isEmpty }
    }

    private enum Taking {
        case taken
        /// There is no room for them now: libcurl keeps them, and reads no further until `resume`.
        case later
        /// The transfer is broken off.
        case refused
    }

    /// Takes decoded bytes of the body.
    private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Taking {
        let room = bodyLimit - body.count
        guard bytes.count <= room else {
            if status >= 300 {
                unsafe append(bytes.prefix(max(0, room)))
                hasEnough = true
            } else {
                refusal = FetchError(.tooLarge, "the body has more than the \(bodyLimit) bytes allowed")
            }
            return .refused
        }
        guard budget.mayGrow(number, to: body.count + bytes.count) else {
            isPaused = true
            return .later
        }
        unsafe append(bytes[...])
        if isEncoded, body.count > Self.bombBytes {
            var received = curl_off_t(0)
            unsafe vdt_easy_getinfo_offset(handle, CURLINFO_SIZE_DOWNLOAD_T, &received)
            // libcurl counts a piece of a chunked body after handing it on.
            guard body.count / Self.bombRatio <= received + (16 << 10) else {
                refusal = FetchError(.tooLarge, "\(received) compressed bytes swell to more than \(body.count)")
                return .refused
            }
        }
        return .taken
    }

    private func append(_ bytes: Slice<UnsafeRawBufferPointer>) {
        unsafe body.append(contentsOf: bytes)
        budget.receive(unsafe bytes.count)
    }

    /// The bytes as they come over the line have a limit of their own: a coding can swallow them without output.
    private func mayGoOn(afterReceiving received: curl_off_t) -> Bool {
        guard areHeadersComplete, status < 300, received > bodyLimit, refusal == nil else { return true }
        refusal = FetchError(.tooLarge, "the body has more than the \(bodyLimit) bytes allowed")
        return false
    }

    /// Opens the socket of one connection attempt, if the guard lets the address through.
    private func openSocket(_ target: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        guard let url else { return CURL_SOCKET_BAD }
        // With a proxy the address is the proxy's, which the configuration names.
        if settings.proxy == nil {
            guard let address = unsafe IPAddress(target) else { return CURL_SOCKET_BAD }
            if let refusal = addressGuard.refusal(of: address, host: url.host) {
                refusedAddress = refusal
                return CURL_SOCKET_BAD
            }
        }
        openedSockets += 1
        let kind = unsafe target.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        return unsafe socket(target.pointee.family, kind, target.pointee.protocol)
    }
}

extension IPAddress {
    /// The address of a socket address as libcurl hands it over, IPv4 or IPv6.
    fileprivate init?(_ target: UnsafeMutablePointer<curl_sockaddr>) {
        guard let start = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
        let address = unsafe UnsafeRawPointer(target) + start
        switch unsafe (target.pointee.family, Int(target.pointee.addrlen)) {
        case (AF_INET, MemoryLayout<sockaddr_in>.size...):
            let address = unsafe address.loadUnaligned(as: sockaddr_in.self)
            self.init(bytes: unsafe withUnsafeBytes(of: address.sin_addr) { unsafe Array($0) })
        case (AF_INET6, MemoryLayout<sockaddr_in6>.size...):
            let address = unsafe address.loadUnaligned(as: sockaddr_in6.self)
            self.init(bytes: unsafe withUnsafeBytes(of: address.sin6_addr) { unsafe Array($0) })
        default:
            return nil
        }
    }
}
