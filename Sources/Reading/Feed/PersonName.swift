/// The name in what feeds write for an author: `a@x.org (Ann Lee)`, `Ann Lee <a@x.org>`, `Ann Lee (mailto:a@x.org)` give
/// `Ann Lee`; an address alone gives itself. Nil where nothing is left.
func personName(_ text: String?) -> String? {
    guard let text else { return nil }
    guard text.utf8.contains(0x40) || text.utf8.last == 0x29 else { return text }
    var name = text
    for (open, close) in [("(", ")"), ("<", ">"), ("[", "]")] {
        guard let start = name.firstIndex(of: Character(open)), let end = name.lastIndex(of: Character(close)),
            start < end
        else { continue }
        let inner = trimmed(name[name.index(after: start)..<end])
        let outer = trimmed(name[..<start] + name[name.index(after: end)...])
        if isAddress(inner) || inner.isEmpty {
            name = outer.isEmpty ? address(inner) : outer
        } else if isAddress(outer) {
            name = inner
        }
    }
    // `Ann Lee a@x.org`: the word that is an address goes where others stay.
    if name.utf8.contains(0x40) {
        let words = name.split(separator: " ")
        let rest = words.filter { !isAddress(String($0)) }
        if !rest.isEmpty, rest.count < words.count {
            name = trimmed(rest.joined(separator: " ").drop { $0 == "-" || $0 == " " })
        }
    }
    if name.hasPrefix("mailto:") { name = address(name) }
    return name.isEmpty ? nil : name
}

private func isAddress(_ text: String) -> Bool {
    let text = address(text)
    guard let at = text.firstIndex(of: "@"), at != text.startIndex, text.index(after: at) != text.endIndex else {
        return false
    }
    return !text.contains(where: \.isWhitespace)
}

private func address(_ text: String) -> String {
    text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
}

private func trimmed(_ text: Substring) -> String {
    text.drop { $0.isWhitespace || $0 == "'" }.trimmed { $0.isWhitespace || "\",;".contains($0) }
}
