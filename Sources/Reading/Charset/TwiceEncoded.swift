// UTF-8 that someone took for windows-1252 or Latin-1 and encoded again: `Ã©` for `é`, `æ–°é—»` for `新闻`. At the end of
// the file the same with GBK: `鍗庝负` for `华为`.

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

/// What a walk through a document finds that speaks for its having been encoded twice, and what against it.
///
/// One sequence proves nothing: French sets a no-break space before `»`, and `é »` would make an ideograph. So what makes
/// characters must outweigh by far what does not.
struct TwiceEncodedEvidence {
    /// Characters of three and four bytes that were made of others.
    fileprivate(set) var long = 0
    /// Such characters of two bytes.
    fileprivate(set) var short = 0
    /// What is not ASCII and makes no character.
    fileprivate(set) var others = 0

    /// Whether nearly all that is not ASCII in the document was encoded twice.
    var isProof: Bool { (long >= 2 || long + short >= 3) && long + short > others * 8 }
    /// Whether so much speaks against it that no more need be read.
    var isHopeless: Bool { others > 64 && others > long + short }
}

/// Text of valid UTF-8 with those characters that were encoded twice as they were meant.
func decodeTwiceEncoded(
    _ utf8: ArraySlice<UInt8>, isLast: Bool, _ evidence: inout TwiceEncodedEvidence, into output: inout UTF8Output
) -> Int {
    // Four characters of up to three bytes stand for the bytes of one.
    let longest = 12
    var index = utf8.startIndex
    var clean = index
    while index < utf8.endIndex {
        if utf8[index] < 0x80 {
            index += 1
        } else if utf8.endIndex - index < longest, !isLast {
            break
        } else if utf8[index] == 0xC3, let (sequence, end) = innerSequence(utf8, index) {
            if sequence.count > 2 { evidence.long += 1 } else { evidence.short += 1 }
            output.append(contentsOf: utf8[clean..<index])
            output.append(contentsOf: sequence[...])
            (index, clean) = (end, end)
        } else {
            evidence.others += 1
            index = utf8SequenceEnd(utf8, index) ?? index + 1
        }
    }
    output.append(contentsOf: utf8[clean..<index])
    return index
}

/// The one character whose bytes the characters from an index on stand for, and where they end.
private func innerSequence(_ utf8: ArraySlice<UInt8>, _ start: Int) -> (sequence: [UInt8], end: Int)? {
    var sequence: [UInt8] = []
    var index = start
    while index < utf8.endIndex, sequence.count < 4, utf8[index] >= 0x80 {
        guard let end = utf8SequenceEnd(utf8, index), let scalar = scalar(utf8[index..<end]),
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

// MARK: - UTF-8 taken for GBK

/// How much of a document tells whether it was encoded twice, in bytes.
let headOfGBK = 1 << 16

/// Whether nearly all that is not ASCII at the start of a document is UTF-8 that was taken for GBK. The bytes are valid
/// UTF-8, but for a last character that may be cut off.
///
/// Such text is made of rare characters: a UTF-8 ideograph begins with a byte that in GBK begins no common one. And right
/// text that by chance would be valid UTF-8 when written as GBK does not stay so for long, nor mean common characters.
func isUTF8TakenForGBK(_ utf8: ArraySlice<UInt8>) -> Bool {
    let head = utf8.prefix(headOfGBK)
    guard mayBeTakenForGBK(head) else { return false }
    var (meant, common, others) = (0, 0, 0)
    forEachRun(in: head) { run in
        guard run.endIndex < head.endIndex || head.endIndex == utf8.endIndex else { return false }
        switch readAsGBK(run.prefix(384)) {
        case .whole(let bytes), .cutOff(let bytes):
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
                meant += 1
                if isUsual(scalar) { common += 1 }
            }
        case .other: others += max(1, run.prefix(384).count / 3)
        }
        return others <= 64 || meant > others * 8
    }
    return meant >= 2 && meant > others * 8 && common * 5 >= meant * 2
}

/// Whether there are ideographs and hardly one of those that right text is full of: their bytes in GBK are none of UTF-8
/// in Chinese or Japanese. Spares nearly every document the making of the table of GBK.
private func mayBeTakenForGBK(_ head: ArraySlice<UInt8>) -> Bool {
    var (ideographs, right) = (0, 0)
    var index = head.startIndex
    while index + 2 < head.endIndex, ideographs < 64 {
        guard head[index] >= 0xE4, head[index] <= 0xE9 else {
            index += 1
            continue
        }
        ideographs += 1
        if usualAndNoUTF8.contains(head[index..<index + 3]) {
            right += 1
            if right == 3 { return false }
        }
        index += 3
    }
    return ideographs > 0
}

/// Usual characters of which at least one byte in GBK stands in no UTF-8 of an ideograph.
private let usualAndNoUTF8 = Set("的一是在了人有中年国会大上我他个们来".map { ArraySlice($0.utf8) })

/// Text of a document for which `isUTF8TakenForGBK` holds, as it was meant. What lost a byte on its way stays as it is:
/// nobody can say what it was. A stretch without ASCII is judged as one and held whole.
func decodeTakenForGBK(_ utf8: ArraySlice<UInt8>, isLast: Bool, into output: inout UTF8Output) -> Int {
    var clean = utf8.startIndex
    var stop = utf8.endIndex
    forEachRun(in: utf8) { run in
        guard run.endIndex < utf8.endIndex || isLast else {
            stop = run.startIndex
            return false
        }
        if case .whole(let bytes) = readAsGBK(run), run.endIndex == utf8.endIndex || utf8[run.endIndex] != 0x3F {
            output.append(contentsOf: utf8[clean..<run.startIndex])
            output.append(contentsOf: bytes[...])
            clean = run.endIndex
        }
        return true
    }
    output.append(contentsOf: utf8[clean..<stop])
    return stop
}

/// Hands over each stretch of bytes that are not ASCII, until told to stop.
private func forEachRun(in utf8: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Bool) {
    var index = utf8.startIndex
    while let start = utf8[index...].firstIndex(where: { $0 >= 0x80 }) {
        let end = utf8[start...].firstIndex { $0 < 0x80 } ?? utf8.endIndex
        guard body(utf8[start..<end]) else { return }
        index = end
    }
}

private enum GBKReading {
    /// The bytes that the characters stand for in GBK are UTF-8.
    case whole([UInt8])
    /// They are, up to a character that lost a byte.
    case cutOff([UInt8])
    case other
}

/// What characters mean if they are UTF-8 that was taken for GBK.
private func readAsGBK(_ run: ArraySlice<UInt8>) -> GBKReading {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(run.count)
    var checked = 0
    var index = run.startIndex
    while index < run.endIndex {
        // What was cut off or lost ends the part that can be judged.
        guard let end = utf8SequenceEnd(run, index), let scalar = scalar(run[index..<end]), scalar != 0xFFFD else {
            break
        }
        guard scalar < 0x10000, codesGBK[Int(scalar)] != 0 else { return .other }
        let code = codesGBK[Int(scalar)]
        if code > 0xFF { bytes.append(UInt8(code >> 8)) }
        bytes.append(UInt8(code & 0xFF))
        index = end
        while checked < bytes.count {
            // A letter after an odd number of bytes became the second half of a character.
            let next = bytes[checked] < 0x80 ? checked + 1 : utf8SequenceEnd(bytes[...], checked)
            guard let next else { break }
            guard isLikely(bytes[checked..<next]) else { return .other }
            checked = next
        }
        // No character has more bytes than four, so that what is still open then is none.
        if bytes.count - checked >= 4 { return .other }
    }
    if checked == bytes.count, index == run.endIndex { return bytes.isEmpty ? .other : .whole(bytes) }
    return checked > 0 && bytes.count - checked < 3 && bytes[checked...].first.map { $0 >= 0xE2 } ?? true
        ? .cutOff(Array(bytes[..<checked])) : .other
}

/// Whether one character of UTF-8 is of a kind that Chinese, Japanese and Korean text is made of.
private func isLikely(_ sequence: ArraySlice<UInt8>) -> Bool {
    guard let scalar = scalar(sequence) else { return false }
    switch scalar {
    case 0x40...0x7E, 0xB7, 0x2010...0x203F, 0x2190...0x22FF, 0x2460...0x27BF, 0x3000...0x30FF, 0x3400...0x9FFF,
        0xAC00...0xD7A3, 0xFF00...0xFFEF, 0x1F300...0x1FAFF:
        return true
    default: return false
    }
}

/// Whether a character is among the usual ones of such text: those of the first level of GB 2312, kana, hangul, signs.
private func isUsual(_ scalar: Unicode.Scalar) -> Bool {
    guard (0x3400...0x9FFF).contains(scalar.value) else { return true }
    let code = codesGBK[Int(scalar.value)]
    return code >= 0xB0A1 && code < 0xD8A1 && code & 0xFF >= 0xA1
}
