internal import Glibc

/// An IPv4 or IPv6 address as its bytes, 4 or 16 of them.
struct IPAddress: Hashable, Sendable, CustomStringConvertible {
    let bytes: [UInt8]

    /// Takes 4 or 16 bytes in network order.
    init?(bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Reads the standard notations only, as `inet_pton` does: four decimal numbers, or RFC 4291 §2.2.
    init?(_ text: String) {
        var bytes = [UInt8](repeating: 0, count: 16)
        if unsafe inet_pton(AF_INET, text, &bytes) == 1 {
            self.bytes = Array(bytes.prefix(4))
        } else if unsafe inet_pton(AF_INET6, text, &bytes) == 1 {
            self.bytes = bytes
        } else {
            return nil
        }
    }

    var isV4: Bool { bytes.count == 4 }

    var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard unsafe inet_ntop(isV4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count)) != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// A block of addresses: `10.0.0.0/8`, `fc00::/7`, or one address.
struct AddressRange: Hashable, Sendable {
    let address: IPAddress
    /// Leading bits that must agree.
    let prefix: Int

    /// Reads an address, alone or with `/` and a number of bits.
    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first.flatMap({ IPAddress(String($0)) }) else { return nil }
        self.address = address
        let bits = address.bytes.count * 8
        if parts.count == 2 {
            guard parts[1].allSatisfy(\.isNumber), let prefix = Int(parts[1]), (0...bits).contains(prefix) else {
                return nil
            }
            self.prefix = prefix
        } else {
            prefix = bits
        }
    }

    /// Whether an address of the same family lies in the block.
    func contains(_ other: IPAddress) -> Bool {
        guard other.bytes.count == address.bytes.count else { return false }
        let whole = prefix / 8
        guard other.bytes.prefix(whole) == address.bytes.prefix(whole) else { return false }
        guard prefix % 8 > 0 else { return true }
        let mask = UInt8(truncatingIfNeeded: 0xFF00 >> (prefix % 8))
        return other.bytes[whole] & mask == address.bytes[whole] & mask
    }
}

/// Which addresses may be asked. Only what is reachable for everybody is, unless the configuration lets it through: a
/// feed, a redirect or a name server must not turn the daemon against the network that it runs in (SSRF). The guard is
/// asked for each socket about to be opened, so a name that resolves differently a second time gains nothing.
struct AddressGuard: Sendable {
    private let names: Set<String>
    private let ranges: [AddressRange]

    /// Takes names, addresses and CIDR ranges. A name lets through whatever it resolves to.
    init(allowing entries: [String]) {
        var names: Set<String> = []
        var ranges: [AddressRange] = []
        for entry in entries {
            let entry = Self.unbracketed(entry)
            if let range = AddressRange(entry) {
                ranges.append(range)
            } else {
                names.insert(entry.lowercased())
            }
        }
        self.names = names
        self.ranges = ranges
    }

    /// Whether an entry of `allow_hosts` is a name, an address or a CIDR range.
    static func isValid(entry: String) -> Bool {
        let entry = unbracketed(entry)
        if AddressRange(entry) != nil { return true }
        return !entry.isEmpty && entry.utf8.count <= 253
            && entry.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "." || $0 == "_"
            }
    }

    /// Why an address must not be asked on behalf of a host; nil when it may.
    func refusal(of address: IPAddress, host: String) -> FetchError? {
        guard !names.contains(host.lowercased()), !ranges.contains(where: { $0.contains(address) }),
            let kind = Self.kind(of: address)
        else { return nil }
        let shown = host == address.description ? host : "\(host) is \(address), which"
        return FetchError(
            .refusedAddress, "\(shown) is \(kind); if it shall be asked, add it to fetch.allow_hosts")
    }

    /// Why a port must not be asked: other services listen there (the fetch standard's list of bad ports).
    func refusal(ofPort port: Int) -> FetchError? {
        guard port < 1 || port > 65_535 || Self.badPorts.contains(port) else { return nil }
        return FetchError(.refusedAddress, "port \(port) is not one of the web's")
    }

    /// What sort of address it is when it is none for everybody; nil for a public one.
    static func kind(of address: IPAddress) -> String? {
        // Behind NAT64 every IPv4 host of the world has such an address; the embedded one decides (RFC 6052 §3.1).
        if nat64?.contains(address) == true, let embedded = IPAddress(bytes: address.bytes.suffix(4)) {
            return kind(of: embedded).map { "\($0) behind NAT64" }
        }
        return reserved.first { $0.range.contains(address) }?.kind
    }

    private static func unbracketed(_ entry: String) -> String {
        entry.hasPrefix("[") && entry.hasSuffix("]") ? String(entry.dropFirst().dropLast()) : entry
    }
}

extension AddressGuard {
    private static let nat64 = AddressRange("64:ff9b::/96")

    /// IANA's registries of special-purpose addresses (RFC 6890 and later) and what embeds an IPv4 address in IPv6,
    /// whatever that one is: the web has no need of such forms.
    private static let reserved: [(range: AddressRange, kind: String)] = [
        ("0.0.0.0/8", "the unspecified network"),
        ("10.0.0.0/8", "a private address"),
        ("100.64.0.0/10", "a carrier's shared address"),
        ("127.0.0.0/8", "a loopback address"),
        ("169.254.0.0/16", "a link-local address"),
        ("172.16.0.0/12", "a private address"),
        ("192.0.0.0/24", "a protocol assignment"),
        ("192.0.2.0/24", "a documentation address"),
        ("192.88.99.0/24", "a 6to4 relay"),
        ("192.168.0.0/16", "a private address"),
        ("198.18.0.0/15", "a benchmarking address"),
        ("198.51.100.0/24", "a documentation address"),
        ("203.0.113.0/24", "a documentation address"),
        ("224.0.0.0/4", "a multicast address"),
        ("240.0.0.0/4", "a reserved address"),
        ("::/128", "the unspecified address"),
        ("::1/128", "a loopback address"),
        ("::/96", "an IPv4-compatible address"),
        ("::ffff:0:0/96", "an IPv4-mapped address"),
        ("::ffff:0:0:0/96", "an IPv4-translated address"),
        ("64:ff9b:1::/48", "a private NAT64 address"),
        ("100::/64", "a discard address"),
        ("2001::/23", "a protocol assignment"),
        ("2001:db8::/32", "a documentation address"),
        ("2002::/16", "a 6to4 address"),
        ("3fff::/20", "a documentation address"),
        ("5f00::/16", "a segment-routing address"),
        ("fc00::/7", "a unique local address"),
        ("fe80::/10", "a link-local address"),
        ("fec0::/10", "a site-local address"),
        ("ff00::/8", "a multicast address"),
    ].compactMap { text, kind in AddressRange(text).map { ($0, kind) } }

    /// https://fetch.spec.whatwg.org/#port-blocking
    private static let badPorts: Set<Int> = [
        1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109,
        110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530,
        531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190,
        5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
    ]
}
