import ArgumentParser
import Reading

/// `vedette export`: the sources as other programs read them.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the configuration's feeds as an OPML list.",
        discussion: """
            Feed readers understand the list; Vedette reads it back with what is its own, in attributes of \
            the namespace https://vedette.dev/opml: id, trust, subject, interval, paused. Passwords and \
            request headers are left out, and so are pages and JSON documents, which is told.
            """)

    @OptionGroup var config: ConfigOption

    @Option(help: ArgumentHelp("Write into this new file.", valueName: "file"), completion: .file())
    var output: String?

    func run() throws {
        let (list, remarks) = SourceList.opml(of: try config.load())
        for remark in remarks { tell(remark) }
        try writeOut(list.xml(), to: output)
    }
}
