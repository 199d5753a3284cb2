/// Host names in ASCII (RFC 3492).
package enum Punycode {
    /// A host with each label that is not ASCII as `xn--…`; as it is where a label cannot be written so.
    static func host(_ host: String) -> String {
        guard host.utf8.contains(where: { $0 >= 0x80 }) || host.contains("%") else { return host }
        let labels = host.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        return labels.map { label in
            label.utf8.allSatisfy { $0 < 0x80 } ? String(label) : encode(label).map { "xn--" + $0 } ?? String(label)
        }.joined(separator: ".")
    }

    /// One label without `xn--`; nil for one longer than 63 scalars.
    package static func encode(_ label: some StringProtocol) -> String? {
        let points = label.unicodeScalars.map { Int($0.value) }
        guard points.count <= 63 else { return nil }
        var output = points.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = output.count
        if basic > 0 { output.append(0x2D) }
        var (n, delta, bias, handled) = (128, 0, 72, basic)
        while handled < points.count {
            guard let next = points.filter({ $0 >= n }).min() else { return nil }
            delta += (next - n) * (handled + 1)
            n = next
            for point in points {
                if point < n { delta += 1 }
                guard point == n else { continue }
                var q = delta
                var k = 36
                while true {
                    let threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
                    if q < threshold { break }
                    output.append(digit(threshold + (q - threshold) % (36 - threshold)))
                    q = (q - threshold) / (36 - threshold)
                    k += 36
                }
                output.append(digit(q))
                bias = adapted(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26) }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }
}
