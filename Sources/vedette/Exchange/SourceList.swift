import Fetch
import Foundation
import Judging
import Matching
import Reading

/// Sources as an OPML list, in and out.
enum SourceList {
    /// What a list holds that the configuration has not.
    struct Import {
        var sources: [SourceSettings] = []
        /// What was left out or changed.
        var remarks: [String] = []
    }

    /// The feeds of a list as sources. Those that a configuration has already are left out.
    static func sources(of list: OPML, folder: String, beside configuration: Configuration?) -> Import {
        var result = Import()
        var ids = Set(configuration?.sources.map(\.source.id) ?? [])
        var addresses = Set(configuration?.sources.map(\.source.url) ?? [])
        let catalogue = configuration.map { EntityCatalogue($0.entities) }
        var known: [String] = []
        for outline in list.feeds {
            let name = outline.name ?? withoutCredentials(outline.feedURL ?? "")
            var problems: [String] = []
            var slugs = ids
            let settings = SourceSettings(
                outline, folder: folder, catalogue: catalogue, slugs: &slugs, &problems)
            result.remarks += problems.map { "“\(name)”: \($0)" }
            guard var settings else { continue }
            guard addresses.insert(settings.source.url).inserted else {
                known.append("“\(name)”")
                continue
            }
            let id = settings.source.id
            if ids.contains(id) {
                settings.source.id = (2...).lazy.map { "\(id)-\($0)" }.first { !ids.contains($0) } ?? id
                result.remarks.append("“\(name)”: another source has the id \(id); this one gets \(settings.source.id)")
            }
            ids.insert(settings.source.id)
            result.sources.append(settings)
        }
        if !known.isEmpty {
            result.remarks.append("left out, as another source has their address: \(known.joined(separator: ", "))")
        }
        if let flaw = list.cutOff ?? list.unclosed {
            result.remarks.append("line \(flaw.position.line): \(flaw.message)")
        }
        result.remarks += losses(of: list)
        return result
    }

    /// What of a list no source says.
    private static func losses(of list: OPML) -> [String] {
        var folders: [String] = []
        var addressless: [String] = []
        var attributes: Set<String> = []
        var open = Array(list.outlines.reversed())
        while let outline = open.popLast() {
            open += outline.children.reversed()
            guard outline.feedURL == nil else {
                attributes.formUnion(outline.attributes.map(\.name))
                continue
            }
            let name = "“\(outline.name ?? "")”"
            if outline.children.isEmpty { addressless.append(name) } else { folders.append(name) }
        }
        attributes.subtract([
            "text", "title", "type", "xmlUrl", "url", "htmlUrl", "version", "language", "vedette:id",
            "vedette:interval", "vedette:paused", "vedette:subject", "vedette:trust",
        ])
        var losses = addressless.map { "\($0) is left out: it has no feed's address" }
        if !folders.isEmpty { losses.append("sources have no folders; left out: \(folders.joined(separator: ", "))") }
        if !attributes.isEmpty {
            losses.append("attributes left out: \(attributes.sorted().joined(separator: ", "))")
        }
        return losses
    }

    /// A source as an object of `sources` in a configuration, on one line.
    static func json(_ settings: SourceSettings) -> String {
        let source = settings.source
        var json = JSONWriter()
        json.object { json in
            json.member("id", source.id)
            json.member("url", source.url)
            if settings.name != source.id { json.member("name", settings.name) }
            if let language = settings.language { json.member("language", language) }
            if settings.trust != SourceSettings.defaultTrust(subject: settings.subject) {
                json.member("trust", settings.trust.rawValue)
            }
            if source.interval != Source(id: "", url: "").interval {
                json.member("interval", DurationText.text(source.interval))
            }
            if let subject = settings.subject { json.member("subject", subject.rawValue) }
            if source.isPaused { json.member("paused", true) }
        }
        return json.text
    }

    /// The feeds among a configuration's sources as a list, and what it cannot hold. No secret gets into it.
    static func opml(of configuration: Configuration) -> (list: OPML, remarks: [String]) {
        var remarks: [String] = []
        let others = configuration.sources.filter { $0.source.kind != .feed }
        if !others.isEmpty {
            let ids = others.map(\.source.id).joined(separator: ", ")
            remarks.append("left out, as a list holds feeds only, no pages and JSON documents: \(ids)")
        }
        let outlines = configuration.sources.filter { $0.source.kind == .feed }.map { settings in
            let source = settings.source
            let address = withoutCredentials(source.url)
            if address != source.url { remarks.append("\(source.id): user and password of its address are left out") }
            if !source.headers.isEmpty { remarks.append("\(source.id): its request headers are left out") }
            var outline = OPML.Outline(attributes: [
                .init("text", settings.name), .init("title", settings.name), .init("type", "rss"),
                .init("xmlUrl", address),
            ])
            outline["language"] = settings.language
            outline["vedette:id"] = source.id
            outline["vedette:trust"] =
                settings.trust == SourceSettings.defaultTrust(subject: settings.subject) ? nil : settings.trust.rawValue
            outline["vedette:subject"] = settings.subject?.rawValue
            outline["vedette:interval"] =
                source.interval == Source(id: "", url: "").interval ? nil : DurationText.text(source.interval)
            outline["vedette:paused"] = source.isPaused ? "true" : nil
            return outline
        }
        return (OPML(title: "Sources of Vedette", outlines: outlines), remarks)
    }
}
