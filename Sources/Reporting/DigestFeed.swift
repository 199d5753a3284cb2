import Reading

public import struct Foundation.Date

/// An Atom feed of digests (RFC 4287).
public enum DigestFeed {
    /// One entry a digest, newest first. A digest's name is its file name without extension; links are relative.
    public static func atom(
        title: String, digests: [(name: String, title: String, updated: Date, html: String)], updated: Date
    ) -> String {
        var out = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <id>urn:vedette:digests</id>
            <title>\(escape(title))</title>
            <updated>\(updated.iso8601UTC)</updated>
            <author><name>Vedette</name></author>
            <generator>Vedette</generator>

            """
        for digest in digests.sorted(by: { ($1.updated, $1.name) < ($0.updated, $0.name) }) {
            let name = String(
                digest.name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "-" })
            out += """
                <entry>
                <id>urn:vedette:digest:\(name)</id>
                <title>\(escape(digest.title))</title>
                <updated>\(digest.updated.iso8601UTC)</updated>
                <link rel="alternate" type="text/html" href="\(name).html"/>
                <content type="html">\(escape(digest.html))</content>
                </entry>

                """
        }
        return out + "</feed>\n"
    }

    /// Escaped, and without the characters that XML 1.0 forbids (2.2).
    private static func escape(_ text: String) -> String {
        guard !text.unicodeScalars.allSatisfy(isAllowed) else { return HTMLWriter.escape(text) }
        return HTMLWriter.escape(String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed))))
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0a, 0x0d, 0x20...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: true
        default: false
        }
    }
}
