public import struct Foundation.Date

/// What the archive remembers of an item under one of its identity keys.
public struct KnownItem: Sendable, Equatable {
    public var id: String
    public var revision: Int
    /// Hash of title and text, to tell an edit from a repeat.
    public var digest: UInt64

    /// Creates a memory of an item.
    public init(id: String, revision: Int, digest: UInt64) {
        self.id = id
        self.revision = revision
        self.digest = digest
    }
}

/// An entry after it was compared with what is known.
public struct Reconciled: Sendable, Equatable {
    public enum Change: String, Sendable {
        case new, revised, unchanged
    }

    public var item: Item
    public var change: Change
    /// Every key under which the item must be found again: GUID, canonical link, title and text.
    public var keys: [String]
    public var digest: UInt64

    /// Creates a comparison's result.
    public init(item: Item, change: Change, keys: [String], digest: UInt64) {
        self.item = item
        self.change = change
        self.keys = keys
        self.digest = digest
    }
}

extension Feed {
    /// The feed's entries as items of a source, each compared with what is known under its keys; an entry that stands
    /// twice in the feed is given once. In document order.
    public func items(of source: String, at time: Date, known: (String) -> KnownItem?) -> [Reconciled] {
        []
    }
}
