/// The charset that text without any declaration is most probably in, by how usual its characters would be. Looks at
/// the first 16 kB of bytes that are not ASCII and what stands beside them.
func guessCharset<Failure>(_ source: ByteSource<Failure>) throws(Failure) -> Charset {
    let sample = try SampleOfRuns(of: source, limit: 16_384).bytes
    var best = (charset: Charset.windows1252, score: 0.0)
    for candidate in CharsetCandidate.all {
        let (score, count) = candidate.score(sample[...])
        // A few stray bytes are no evidence for another script.
        guard candidate.script == .latin || count >= (candidate.script == .ideographs ? 2 : 4) else { continue }
        if score > best.score { best = (candidate.charset, score) }
    }
    return best.charset
}

/// The charset that text is in although another is declared; nil where nothing speaks against that. Only what is often
/// confused is looked at: Latin-1, which servers declare without looking, with any other charset, and the two for Chinese
/// with each other. The first 1 kB of bytes that are not ASCII must be usual text in the one, and not in the other.
func charsetOfMislabelled<Failure>(
    as declared: Charset, _ source: ByteSource<Failure>
) throws(Failure) -> Charset? {
    let rivals: [CharsetCandidate]
    switch declared.form {
    case Charset.windows1252.form: rivals = CharsetCandidate.all.filter { $0.script != .latin }
    case .multiByte(.gb18030): rivals = CharsetCandidate.all.filter { $0.charset.form == .multiByte(.big5) }
    case .multiByte(.big5): rivals = CharsetCandidate.all.filter { $0.charset.form == .multiByte(.gb18030) }
    default: return nil
    }
    let sample = try SampleOfRuns(of: source, limit: 1024)
    let isLatin = declared.form == Charset.windows1252.form
    // No language in Latin letters sets its accented letters side by side but now and then.
    if isLatin, sample.isolated * 4 > sample.foreign * 3 { return nil }
    guard let own = CharsetCandidate.all.first(where: { $0.charset.form == declared.form }) else { return nil }
    let score = own.score(sample.bytes[...]).score
    if score >= usualText, !isLatin { return nil }
    var best: (charset: Charset, score: Double)?
    for rival in rivals {
        let (other, count) = rival.score(sample.bytes[...])
        // Traditional text in GBK is made of rare characters, but nothing that is Latin text would be that much.
        let least = isLatin && rival.script == .ideographs ? usualText / 2 : usualText
        guard count >= (rival.script == .ideographs ? 2 : 4), other >= least, other >= score + clearlyMore else {
            continue
        }
        if other > best?.score ?? 0 { best = (rival.charset, other) }
    }
    return best?.charset
}

/// The score from which text is what people write. With this and `clearlyMore`, of 4,011 texts of news of 4 to 200
/// characters, Simplified and Traditional in GBK and Traditional in Big5, no right label is doubted; under the other
/// label for Chinese all of 212 paragraphs, 95 of 100 headlines and 88 of 100 pieces of four characters are read right.
private let usualText = 0.5
/// How much better another reading must be.
private let clearlyMore = 0.4

/// Runs of bytes above ASCII with the byte on either side of each; markup and English text are left out.
private struct SampleOfRuns {
    private(set) var bytes: [UInt8] = []
    /// Bytes above ASCII, and how many of them stand between two that are ASCII.
    private(set) var foreign = 0
    private(set) var isolated = 0
    private var limit: Int
    private var isInRun = false
    private var wasIsolated = false
    private var before: UInt8 = 0x20
    private var isFull: Bool { bytes.count >= limit }

    /// Takes the first runs of a document, in some more than `limit` bytes at most.
    init<Failure>(of source: ByteSource<Failure>, limit: Int) throws(Failure) {
        self.limit = limit
        var runs = self
        try source.forEachPiece(from: 0) { piece, isLast in
            runs.add(piece, isLast: isLast)
            return runs.isFull ? nil : piece.endIndex
        }
        self = runs
    }

    private mutating func add(_ piece: ArraySlice<UInt8>, isLast: Bool) {
        for byte in piece {
            // The trail byte of a pair may be ASCII, so a run ends at a delimiter and not at the first ASCII byte; a digit
            // is the second of four bytes in GB 18030.
            if isInRun, byte < 0x80, byte < 0x30 || byte > 0x39 && byte < 0x40 || before < 0x80 {
                bytes += [byte, 0x20]
                isInRun = false
                if isFull { return }
            } else if isInRun || byte >= 0x80 {
                if isFull { return }
                if !isInRun { bytes.append(before) }
                bytes.append(byte)
                isInRun = true
            }
            if byte >= 0x80 {
                foreign += 1
                if before < 0x80 { isolated += 1 } else if wasIsolated { isolated -= 1 }
                wasIsolated = before < 0x80
            }
            before = byte
        }
        if isLast, isInRun { bytes += [0x20, 0x20] }
    }
}
