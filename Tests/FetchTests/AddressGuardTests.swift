import Testing

@testable import Fetch

@Suite struct AddressGuardTests {
    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.3",
        "169.254.169.254",
        "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.168.1.1", "198.18.0.1", "224.0.0.1", "239.255.255.250",
        "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::7f00:1",
        "::ffff:0:7f00:1",
        "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "fc00::1",
        "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1",
    ])
    func addressOfNoPublicHostIsRefused(text: String) throws {
        let address = try #require(IPAddress(text))
        let refusal = AddressGuard(allowing: []).refusal(of: address, host: "example.com")
        #expect(refusal?.code == .refusedAddress)
        #expect(refusal?.reason.contains("fetch.allow_hosts") == true)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "99.255.255.255", "100.128.0.1", "126.255.255.255", "128.0.0.1", "172.15.255.255",
        "172.32.0.1", "192.167.255.255", "192.169.0.1", "223.255.255.255", "2606:4700::1111", "2400:3200::1",
        "64:ff9b::808:808",
    ])
    func publicAddressPasses(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(AddressGuard(allowing: []).refusal(of: address, host: "example.com") == nil)
    }

    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1", true), ("127.0.0.1", "127.0.0.2", false), ("127.0.0.1", "::ffff:127.0.0.1", false),
        ("127.0.0.0/8", "127.3.2.1", true), ("10.0.0.0/9", "10.127.0.1", true), ("10.0.0.0/9", "10.128.0.1", false),
        ("::1", "::1", true), ("[::1]", "::1", true), ("fd00::/8", "fd12::1", true), ("fd00::/8", "fc12::1", false),
        ("0.0.0.0/0", "10.0.0.1", true), ("0.0.0.0/0", "fd00::1", false), ("::/0", "::ffff:127.0.0.1", true),
        ("intranet.example", "10.0.0.1", true), ("Intranet.Example", "10.0.0.1", true),
        ("other.example", "10.0.0.1", false),
    ])
    func entriesLetThrough(entry: String, text: String, passes: Bool) throws {
        let address = try #require(IPAddress(text))
        let refusal = AddressGuard(allowing: [entry]).refusal(of: address, host: "intranet.example")
        #expect((refusal == nil) == passes)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.0.0.0/8", true), ("fd00::/8", true), ("[::1]", true), ("localhost", true),
        ("news.example.com", true), ("büro.example", true), ("", false), ("10.0.0.0/33", false), ("10.0.0.0/", false),
        ("http://x", false), ("a b", false), ("127.0.0.1:80", false),
    ])
    func entriesAreChecked(entry: String, isValid: Bool) {
        #expect(AddressGuard.isValid(entry: entry) == isValid)
        var settings = FetchSettings()
        settings.allowHosts = [entry]
        let transport = try? CurlTransport(settings: settings)
        #expect((transport != nil) == isValid)
    }

    @Test(arguments: [
        (80, true), (443, true), (8080, true), (50_000, true), (22, false), (25, false), (6000, false),
        (0, false),
    ])
    func portsOfOtherServicesAreRefused(port: Int, passes: Bool) {
        #expect((AddressGuard(allowing: []).refusal(ofPort: port) == nil) == passes)
    }
}
