/// The parts of a page's rows that rules name: what each selector finds in a row, and whether it still finds anything.
struct NamedParts {
    /// A part of a row with the key by which the configuration calls it.
    struct Part {
        let key: String
        let selector: Selector
        private let tree: HTMLTree
        private let finder: Finder

        private enum Finder {
            /// What a CSS selector matches on the whole page, in document order: the same whatever row it is asked for.
            case onPage([SelectorMatch])
            /// An XPath starts at a row, and is asked row by row.
            case inRow(String, XPath?)
        }

        /// `xpath` gives the page as XPath sees it.
        init?(_ key: String, _ selector: Selector?, in tree: HTMLTree, xpath: () -> XPath?) {
            guard let selector else { return nil }
            self.key = key
            self.selector = selector
            self.tree = tree
            finder =
                switch selector.language {
                case .css: .onPage(selector.matches(in: tree))
                case .xpath(let expression): .inRow(expression, xpath())
                }
        }

        /// The first match inside a row, else the row itself where it matches.
        func first(in row: HTMLTree.ID) -> SelectorMatch? {
            switch finder {
            case .onPage(let matches): first(of: matches, in: row)
            case .inRow(let expression, let page): page?.matches(of: expression, from: row).first
            }
        }

        private func first(of onPage: [SelectorMatch], in row: HTMLTree.ID) -> SelectorMatch? {
            var (low, high) = (0, onPage.count)
            while low < high {
                let middle = (low + high) / 2
                if onPage[middle].element < row { low = middle + 1 } else { high = middle }
            }
            guard low < onPage.count else { return nil }
            let isRow = onPage[low].element == row
            if isRow, low + 1 < onPage.count, onPage[low + 1].element < tree[row].end { return onPage[low + 1] }
            return onPage[low].element < tree[row].end ? onPage[low] : nil
        }

        /// The text of the part in a row: the moment for machines where it has one.
        func text(in row: HTMLTree.ID) -> String? {
            switch first(in: row) {
            case .element(let id): tree.attribute("datetime", of: id) ?? tree.plainText(of: id)
            case .value(let text, _): text
            case nil: nil
            }
        }

        /// The address of the part in a row, as written.
        func address(in row: HTMLTree.ID) -> String? {
            switch first(in: row) {
            case .element(let id):
                tree.attribute("href", of: id)
                    ?? tree.descendants(of: id).first { tree[$0].tag == .a }.flatMap { tree.attribute("href", of: $0) }
            case .value(let text, _): text
            case nil: nil
            }
        }
    }

    let title, link, date, summary: Part?

    /// Looks for the parts on a page.
    init(_ rules: Page.Rules, in tree: HTMLTree) {
        var page: XPath?
        func part(_ key: String, _ selector: Selector?) -> Part? {
            Part(key, selector, in: tree) {
                page = page ?? XPath(tree)
                return page
            }
        }
        title = part("title", rules.title)
        link = part("link", rules.link)
        date = part("date", rules.date)
        summary = part("summary", rules.summary)
    }

    /// Why a part that is named is in none of the rows, for the first such part; nil where each is in one at least. A
    /// title must say something, a link lead somewhere and a date be one; a summary, or all dates, may be empty.
    func fault(in rows: [HTMLTree.ID], isLink: (String) -> Bool, isDate: (String) -> Bool) -> ReadingError? {
        let isText: (String) -> Bool = { $0.contains { !$0.isWhitespace } }
        return title?.fault(in: rows, "text", isText) { $0.text(in: $1) ?? "" }
            ?? link?.fault(in: rows, "address on the web", isLink) { $0.address(in: $1) ?? "" }
            ?? date?.fault(in: rows, "date", isDate, mayBeEmpty: true) { $0.text(in: $1) ?? "" }
            ?? summary?.fault(in: rows, "text", isText, mayBeEmpty: true) { $0.text(in: $1) ?? "" }
    }
}

extension NamedParts.Part {
    fileprivate func fault(
        in rows: [HTMLTree.ID], _ what: String, _ isUsable: (String) -> Bool, mayBeEmpty: Bool = false,
        _ read: (Self, HTMLTree.ID) -> String
    ) -> ReadingError? {
        var example: String?
        for row in rows where first(in: row) != nil {
            let text = read(self, row)
            if isUsable(text) { return nil }
            if example?.isEmpty ?? true { example = text }
        }
        if mayBeEmpty, example?.isEmpty == true { return nil }
        return .missingPart(
            key, "selector", selector.text, among: rows.count, "row",
            found: example.map { (what, $0) },
            hint: "the page may have changed its markup")
    }
}

extension SelectorMatch {
    /// The element that was found, or whose value.
    var element: HTMLTree.ID {
        switch self {
        case .element(let id), .value(_, of: let id): id
        }
    }
}
