import FoundationEssentials
import Glibc

/// What keeps a text from being an address of one of some schemes, as a message; nil where nothing does. The message
/// shows no credentials.
func addressProblem(of address: String, schemes: [String]) -> String? {
    let shown = withoutCredentials(address)
    let expectation = "expected an address that begins with \(schemes.map { "\"\($0):\"" }.joined(separator: ", "))"
    guard let colon = address.firstIndex(of: ":") else { return "\(expectation), found \"\(shown.prefix(80))\"" }
    let scheme = address[..<colon].lowercased()
    guard schemes.contains(scheme) else { return "\(expectation), found \"\(shown.prefix(80))\"" }
    if address.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) {
        return "expected an address without white space or control characters"
    }
    if scheme == "file" {
        return address[colon...].count > 1 ? nil : "expected the path of a file after \"file:\""
    }
    guard address[colon...].hasPrefix("://") else { return "expected \"//\" after \"\(scheme):\"" }
    let rest = address[colon...].dropFirst(3)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    var host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    if host.hasPrefix("[") {
        guard let close = host.firstIndex(of: "]") else { return "expected \"]\" after the address of the host" }
        let port = host[close...].dropFirst()
        guard isIPv6(host[..<close].dropFirst()) else {
            return "expected an IPv6 address such as \"[::1]\" after \"\(scheme)://\""
        }
        return port.isEmpty || isPort(port.dropFirst()) ? nil : "expected a port from 1 to 65535 after the host"
    }
    if let colon = host.lastIndex(of: ":") {
        guard isPort(host[host.index(after: colon)...]) else { return "expected a port from 1 to 65535 after the host" }
        host = host[..<colon]
    }
    // Whatever a resolver may take for a host (`127.1`, `0x7f000001`) is for the guard of the network to judge: one source
    // with an odd address must not keep the daemon from its work.
    return host.isEmpty ? "expected a host after \"\(scheme)://\"" : nil
}

/// What keeps a text from being the name or the IPv4 address of a host, as a message; nil where nothing does. A name may
/// be in any script, hold `_` and end with a dot; what ends in a number is an address, or none (URL Standard, "ends in a
/// number"), since resolvers take such for one: `127.1`, `1.`.
func hostProblem(of host: some StringProtocol) -> String? {
    let name = host.hasSuffix(".") ? host.dropLast() : host[...]
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    if let last = labels.last, !last.isEmpty, last.allSatisfy({ $0.isASCII && $0.isNumber }) {
        return isIPv4(host) ? nil : "expected an IPv4 address such as \"127.0.0.1\", found \"\(host.prefix(80))\""
    }
    guard name.utf8.count <= 253, labels.allSatisfy(isLabel) else {
        return "expected the name of a host such as \"example.com\", found \"\(host.prefix(80))\""
    }
    return nil
}

/// Whether a text is a part of a name between dots (RFC 1123 §2.1, with `_` and letters of any script).
private func isLabel(_ label: some StringProtocol) -> Bool {
    (1...63).contains(label.unicodeScalars.count) && label.first != "-" && label.last != "-"
        && label.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
            default: scalar.value >= 0x80 && scalar.properties.isAlphabetic
            }
        }
}

/// Whether a text is an address of four decimal numbers.
func isIPv4(_ text: some StringProtocol) -> Bool {
    var address = in_addr()
    return unsafe inet_pton(AF_INET, String(text), &address) == 1
}

/// Whether a text is an IPv6 address (RFC 4291 §2.2), perhaps with a zone behind `%`.
func isIPv6(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
    var address = in6_addr()
    return unsafe inet_pton(AF_INET6, String(parts[0]), &address) == 1 && (parts.count == 1 || !parts[1].isEmpty)
}

/// Whether a text is a port from 1 on.
func isPort(_ digits: some StringProtocol) -> Bool {
    digits.allSatisfy { $0.isASCII && $0.isNumber } && (Int(digits).map { (1...65_535).contains($0) } ?? false)
}

/// An address as it may be shown: what stands before `@` in its authority is left out.
func withoutCredentials(_ address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return address }
    let authority = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let at = authority.lastIndex(of: "@") else { return address }
    return String(address[..<scheme.upperBound] + address[address.index(after: at)...])
}

/// A text in which every address is shown without its credentials.
func withoutCredentials(inText text: String) -> String {
    guard text.contains("://") else { return text }
    var shown = ""
    var rest = text[...]
    while let scheme = rest.firstRange(of: "://") {
        shown += rest[..<scheme.upperBound]
        rest = rest[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && !$0.isWhitespace && $0 != "\"" }
        if let at = authority.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    }
    return shown + rest
}
