import Foundation

/// Any bytes as a date, with and without a reference: a date of four-digit years or nil, without a trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDate(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    for reference in [nil, 1_718_971_200.0] {
        guard let date = DateParser.parse(text, reference: reference.map { .init(timeIntervalSince1970: $0) }) else {
            continue
        }
        precondition(abs(date.timeIntervalSince1970) < 3e11, "a date out of bounds")
    }
    return 0
}
