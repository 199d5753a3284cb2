internal import CCurl
internal import Dispatch
internal import Glibc

/// libcurl's multi handle, driven by Dispatch: many transfers at once on one queue.
///
/// libcurl says which sockets to watch. They are put into one epoll set, and one Dispatch read source watches that set
/// for life. A Dispatch source for each socket would be undone on another thread, after libcurl has closed the
/// descriptor and the kernel may have given its number to another connection; leaving an epoll set happens at once.
///
/// `@unchecked Sendable` because everything mutable is used only on `queue`, which each method checks.
@safe final class CurlMulti: @unchecked Sendable {
    /// Connections kept open for later transfers.
    private static let keptConnections = 64

    /// Handles kept for later transfers.
    private static let keptTransfers = 32

    let queue: DispatchQueue
    private let settings: FetchSettings
    private let addressGuard: AddressGuard
    private let budget: BodyBudget
    private let multi: UnsafeMutableRawPointer
    private let epoll: Int32
    private let socketSource: any DispatchSourceRead
    private let timer: any DispatchSourceTimer
    private var events = unsafe [epoll_event](repeating: epoll_event(), count: 64)
    /// The sockets in the epoll set.
    private var watched: Set<curl_socket_t> = []
    private var active: [ObjectIdentifier: CurlTransfer] = [:]
    private var idle: [CurlTransfer] = []
    private var starts = 0

    /// Creates the handle and begins to watch.
    init(
        settings: FetchSettings, addressGuard: AddressGuard, budget: BodyBudget, queue: DispatchQueue
    ) throws(FetchError) {
        guard Self.isLibraryReady, let multi = unsafe curl_multi_init() else {
            throw FetchError(.connect, "libcurl could not be started")
        }
        let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else {
            let reason = unsafe String(cString: strerror(errno))
            unsafe curl_multi_cleanup(multi)
            throw FetchError(.connect, "no epoll set: \(reason)")
        }
        self.queue = queue
        self.settings = settings
        self.addressGuard = addressGuard
        self.budget = budget
        unsafe self.multi = unsafe multi
        self.epoll = epoll
        socketSource = DispatchSource.makeReadSource(fileDescriptor: epoll, queue: queue)
        timer = DispatchSource.makeTimerSource(queue: queue)

        socketSource.setCancelHandler { close(epoll) }
        socketSource.setEventHandler { [weak self] in self?.handleSockets() }
        timer.setEventHandler { [weak self] in self?.handleTimer() }
        timer.schedule(deadline: .distantFuture)
        setOptions()
        socketSource.activate()
        timer.activate()
    }

    deinit {
        // Nobody holds this any more, so no handler runs, and none of the transfers is under way: each holds it.
        unsafe vdt_multi_setopt_socket(multi, CURLMOPT_SOCKETFUNCTION, nil)
        unsafe vdt_multi_setopt_timer(multi, CURLMOPT_TIMERFUNCTION, nil)
        timer.cancel()
        socketSource.cancel()
        idle = []
        unsafe curl_multi_cleanup(multi)
    }

    /// Starts a transfer. The completion is called once, on the queue.
    func start(_ plan: TransferPlan, completion: @escaping (TransferReport) -> Void) {
        dispatchPrecondition(condition: .onQueue(queue))
        let made = idle.popLast() ?? CurlTransfer(settings: settings, addressGuard: addressGuard, budget: budget)
        guard let transfer = made else {
            let error = FetchError(.connect, "libcurl has no memory for a transfer")
            completion(TransferReport(result: .failure(error), isConnectionClosed: true, isStaleConnection: false))
            return
        }
        // The closure holds this object, and so the multi handle, for as long as the transfer lasts.
        starts += 1
        transfer.prepare(plan, number: starts) { report in
            withExtendedLifetime(self) { completion(report) }
        }
        active[ObjectIdentifier(transfer)] = transfer
        let code = unsafe curl_multi_add_handle(multi, transfer.handle)
        if code != CURLM_OK { finish(transfer, CURLE_FAILED_INIT) }
    }

    /// Breaks all transfers off; each completes as cancelled.
    func cancelAll() {
        dispatchPrecondition(condition: .onQueue(queue))
        for transfer in Array(active.values) { finish(transfer, nil) }
    }

    private func finish(_ transfer: CurlTransfer, _ code: CURLcode?) {
        guard active.removeValue(forKey: ObjectIdentifier(transfer)) != nil else { return }
        unsafe curl_multi_remove_handle(multi, transfer.handle)
        if idle.count < Self.keptTransfers { idle.append(transfer) }
        transfer.finish(code)
    }

    /// Lets bodies go on that stood back, as far as the budget allows. To be called when others have ended or were let
    /// go.
    func resumePaused() {
        dispatchPrecondition(condition: .onQueue(queue))
        let paused = active.values.filter(\.isPaused).sorted { $0.number < $1.number }
        for transfer in paused { transfer.resume() }
    }

    /// libcurl's global state, set up before any handle and never taken down.
    private static let isLibraryReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}

// MARK: - Events

extension CurlMulti {
    private func handleSockets() {
        dispatchPrecondition(condition: .onQueue(queue))
        var count: Int32
        repeat {
            count = unsafe epoll_wait(epoll, &events, Int32(events.count), 0)
            for index in 0..<Int(max(0, count)) {
                let event = unsafe events[index]
                let happened = unsafe event.events
                var mask: Int32 = 0
                if happened & EPOLLIN.rawValue != 0 { mask |= CURL_CSELECT_IN }
                if happened & EPOLLOUT.rawValue != 0 { mask |= CURL_CSELECT_OUT }
                if happened & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { mask |= CURL_CSELECT_ERR }
                perform(unsafe event.data.fd, mask)
            }
        } while unsafe Int(count) == events.count
        drain()
    }

    private func handleTimer() {
        dispatchPrecondition(condition: .onQueue(queue))
        perform(CURL_SOCKET_TIMEOUT, 0)
        drain()
    }

    private func perform(_ socket: curl_socket_t, _ mask: Int32) {
        var running: Int32 = 0
        unsafe curl_multi_socket_action(multi, socket, mask, &running)
    }

    /// Takes out what has ended. A completion may start further transfers.
    private func drain() {
        var left: Int32 = 0
        while let message = unsafe curl_multi_info_read(multi, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let handle = unsafe message.pointee.easy_handle,
                let transfer = unsafe CurlTransfer.of(handle)
            else { continue }
            finish(transfer, unsafe vdt_message_result(message))
            resumePaused()
        }
    }

    /// A callback of libcurl: put a socket into the epoll set, change what is awaited, or take it out.
    private func watch(_ socket: curl_socket_t, for what: Int32) {
        var event = unsafe epoll_event()
        unsafe event.data.fd = socket
        switch what {
        case CURL_POLL_IN: unsafe event.events = EPOLLIN.rawValue
        case CURL_POLL_OUT: unsafe event.events = EPOLLOUT.rawValue
        case CURL_POLL_INOUT: unsafe event.events = EPOLLIN.rawValue | EPOLLOUT.rawValue
        default:
            watched.remove(socket)
            unsafe epoll_ctl(epoll, EPOLL_CTL_DEL, socket, &event)
            return
        }
        let operation = watched.insert(socket).inserted ? EPOLL_CTL_ADD : EPOLL_CTL_MOD
        unsafe epoll_ctl(epoll, operation, socket, &event)
    }

    /// A callback of libcurl: it may not be called back from in here, so only the timer is set.
    private func setTimer(milliseconds: Int) {
        timer.schedule(deadline: milliseconds < 0 ? .distantFuture : .now() + .milliseconds(milliseconds))
    }

    private func setOptions() {
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe vdt_multi_setopt_long(multi, CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
        unsafe vdt_multi_setopt_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, settings.maxPerHost)
        unsafe vdt_multi_setopt_long(multi, CURLMOPT_MAXCONNECTS, Self.keptConnections)
        unsafe vdt_multi_setopt_pointer(multi, CURLMOPT_SOCKETDATA, this)
        unsafe vdt_multi_setopt_pointer(multi, CURLMOPT_TIMERDATA, this)
        unsafe vdt_multi_setopt_socket(multi, CURLMOPT_SOCKETFUNCTION) { _, socket, what, this, _ in
            unsafe CurlMulti.from(this)?.watch(socket, for: what)
            return 0
        }
        unsafe vdt_multi_setopt_timer(multi, CURLMOPT_TIMERFUNCTION) { _, milliseconds, this in
            unsafe CurlMulti.from(this)?.setTimer(milliseconds: milliseconds)
            return 0
        }
    }

    /// Unretained, because the callbacks are taken away before this object is freed.
    private static func from(_ pointer: UnsafeMutableRawPointer?) -> CurlMulti? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe Unmanaged<CurlMulti>.fromOpaque(pointer).takeUnretainedValue()
    }
}
