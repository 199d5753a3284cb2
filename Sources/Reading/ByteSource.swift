/// A document in pieces, such as a file: its size in bytes and a way to read some of them, as often as it is asked.
public struct ByteSource<Failure: Error> {
    public let count: Int
    let read: (Range<Int>) throws(Failure) -> ArraySlice<UInt8>
    /// The whole document where it is in memory anyway.
    let memory: [UInt8]?
    /// The bytes of one piece, in which most entries fit many times.
    var size = 1 << 18

    /// Creates a document of so many bytes; `read` gives those of a range.
    public init(count: Int, read: @escaping (Range<Int>) throws(Failure) -> [UInt8]) {
        self.count = count
        self.read = { range throws(Failure) in try read(range)[...] }
        memory = nil
    }

    /// A document in memory, of which nothing is copied.
    init(_ bytes: [UInt8]) {
        count = bytes.count
        read = { range throws(Failure) in bytes[range] }
        memory = bytes
    }

    /// Hands over the document from a place on, piece by piece, and whether one is the last. The body returns the index
    /// after what it took of the piece, which the next one begins with, or nil where it wants no more. A piece of which
    /// nothing was taken comes again, longer.
    func forEachPiece(
        from start: Int, _ body: (_ piece: ArraySlice<UInt8>, _ isLast: Bool) throws(Failure) -> Int?
    ) throws(Failure) {
        var (position, length) = (start, size)
        while position < count {
            let end = min(count, position + length)
            let piece = try read(position..<end)
            guard let taken = try body(piece, end == count) else { return }
            length = taken == piece.startIndex ? length * 2 : size
            position += taken - piece.startIndex
            if end == count { return }
        }
    }
}
