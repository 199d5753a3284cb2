// UTF-8 that someone took for windows-1252 or Latin-1 and encoded again: `Ã©` for `é`, `æ–°é—»` for `新闻`.

/// The text that was meant, where all that is not ASCII in it was encoded twice; nil where any character speaks against
/// it.
func decodedTwice(_ utf8: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
        guard let byte = byteOfLatin(scalar.value) else { return nil }
        bytes.append(byte)
    }
    return UTF8Survey(bytes[...]).flaws == 0 ? bytes : nil
}

/// A document in which nearly all that is not ASCII was encoded twice, with those characters as they were meant; nil for
/// any other. The bytes are valid UTF-8.
///
/// One sequence proves nothing: French sets a no-break space before `»`, and `é »` would make an ideograph. So what makes
/// characters must outweigh by far what does not.
func documentDecodedTwice(_ utf8: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var (long, short, others) = (0, 0, 0)
    var index = 0
    var clean = 0
    while index < utf8.count {
        guard utf8[index] >= 0x80 else {
            index += 1
            continue
        }
        if utf8[index] == 0xC3, let (sequence, end) = innerSequence(utf8, index) {
            if sequence.count > 2 { long += 1 } else { short += 1 }
            output += utf8[clean..<index]
            output += sequence
            (index, clean) = (end, end)
        } else {
            others += 1
            index = utf8SequenceEnd(utf8[...], index) ?? index + 1
            if others > 64, others > long + short { return nil }
        }
    }
    guard long >= 2 || long + short >= 3, long + short > others * 8 else { return nil }
    output += utf8[clean...]
    return output
}

/// The one character whose bytes the characters from an index on stand for, and where they end.
private func innerSequence(_ utf8: [UInt8], _ start: Int) -> (sequence: [UInt8], end: Int)? {
    var sequence: [UInt8] = []
    var index = start
    while index < utf8.count, sequence.count < 4, utf8[index] >= 0x80 {
        guard let end = utf8SequenceEnd(utf8[...], index), let scalar = scalar(utf8[index..<end]),
            let byte = byteOfLatin(scalar)
        else { return nil }
        sequence.append(byte)
        index = end
        if let whole = utf8SequenceEnd(sequence[...], 0), whole == sequence.count { return (sequence, index) }
    }
    return nil
}

/// The character that a valid sequence of UTF-8 is.
private func scalar(_ sequence: ArraySlice<UInt8>) -> UInt32? {
    String(decoding: sequence, as: UTF8.self).unicodeScalars.first?.value
}

/// The byte that stands for a character in windows-1252, or in Latin-1 where that leaves a hole.
private func byteOfLatin(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    return windows1252.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
}
