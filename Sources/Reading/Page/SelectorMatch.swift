/// One thing that a selector found on a page.
enum SelectorMatch: Sendable, Equatable {
    case element(HTMLTree.ID)
    /// An attribute or a text, with the element that it is of.
    case value(String, of: HTMLTree.ID)
}

extension Selector {
    /// What matches inside `scope`, in document order. Time is linear in the page for each step of the selector.
    func matches(in tree: HTMLTree, inside scope: HTMLTree.ID? = nil) -> [SelectorMatch] {
        switch language {
        case .xpath(let expression): return XPath(tree)?.matches(of: expression, from: scope) ?? []
        case .css(let alternatives):
            var evaluation = SelectorEvaluation(tree: tree)
            let set = evaluation.set(of: alternatives)
            let range = scope.map { tree.descendants(of: $0) } ?? tree.all
            return range.filter { set[Int($0)] }.compactMap { id in
                switch output {
                case .element: .element(id)
                case .text: .value(tree.plainText(of: id), of: id)
                case .attribute(let name): tree.attribute(name, of: id).map { .value($0, of: id) }
                }
            }
        }
    }
}

/// Finds the elements that selectors match: each step turns the set of elements that the steps before it matched into
/// the next, by one pass over the page.
private struct SelectorEvaluation {
    private let tree: HTMLTree
    private var places: [Place] = []

    /// Where an element stands among its siblings, from 1.
    private struct Place {
        var index = 0, count = 0, indexOfType = 0, countOfType = 0
    }

    init(tree: HTMLTree) { self.tree = tree }

    mutating func set(of alternatives: [ComplexSelector]) -> [Bool] {
        var union = [Bool](repeating: false, count: tree.nodes.count)
        for selector in alternatives {
            for (index, isIn) in set(of: selector).enumerated() where isIn { union[index] = true }
        }
        return union
    }

    private mutating func set(of selector: ComplexSelector) -> [Bool] {
        var current: [Bool]?
        for step in selector.steps {
            var next = reachable(from: current, by: step.combinator)
            for condition in step.conditions { restrict(&next, to: condition) }
            current = next
        }
        return current ?? []
    }

    /// The elements that a combinator leads to from a set; all elements where the set is nil.
    private func reachable(from set: [Bool]?, by combinator: ComplexSelector.Combinator) -> [Bool] {
        var result = [Bool](repeating: false, count: tree.nodes.count)
        guard let set else {
            for id in tree.all where tree.isElement(id) { result[Int(id)] = true }
            return result
        }
        switch combinator {
        case .descendant:
            var end: HTMLTree.ID = 0
            for id in tree.all where tree.isElement(id) {
                result[Int(id)] = id < end
                if set[Int(id)] { end = max(end, tree[id].end) }
            }
        case .child:
            for id in tree.all where tree.isElement(id) && tree[id].parent >= 0 {
                result[Int(id)] = set[Int(tree[id].parent)]
            }
        case .next, .subsequent:
            // For each parent, whether the sibling before, or any before, is in the set.
            var before = [Bool](repeating: false, count: tree.nodes.count)
            for id in tree.all where tree.isElement(id) && tree[id].parent >= 0 {
                let parent = Int(tree[id].parent)
                result[Int(id)] = before[parent]
                before[parent] = set[Int(id)] || combinator == .subsequent && before[parent]
            }
        }
        return result
    }

    private mutating func restrict(_ set: inout [Bool], to condition: ComplexSelector.Condition) {
        let holds: (HTMLTree.ID) -> Bool
        switch condition {
        case .type(let name): holds = { [tree] in tree.name(of: $0) == name }
        case .attribute(let name, let test, let value, let ignoresCase):
            holds = { [tree] id in
                guard let found = tree.attribute(name, of: id) else { return false }
                return Self.holds(test, of: ignoresCase ? found.lowercased() : found, value)
            }
        case .nth(let step, let offset, let ofType, let fromEnd):
            placeAll()
            holds = { [places] id in
                let place = places[Int(id)]
                let index = ofType ? place.indexOfType : place.index
                let count = ofType ? place.countOfType : place.count
                let distance = (fromEnd ? count - index + 1 : index) - offset
                return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
            }
        case .only(let ofType):
            placeAll()
            holds = { [places] in (ofType ? places[Int($0)].countOfType : places[Int($0)].count) == 1 }
        case .empty: holds = { [tree] in tree[$0].end == $0 + 1 }
        case .root: holds = { [tree] in tree[$0].parent < 0 }
        case .contains(let text): holds = { [tree] in tree.plainText(of: $0).contains(text) }
        case .not(let list):
            let inner = self.set(of: list)
            holds = { !inner[Int($0)] }
        case .any(let list):
            let inner = self.set(of: list)
            holds = { inner[Int($0)] }
        case .has(let list):
            let inner = list.map { holders(of: $0) }
            holds = { id in inner.contains { $0[Int(id)] } }
        }
        for id in tree.all where set[Int(id)] { set[Int(id)] = holds(id) }
    }

    private static func holds(_ test: ComplexSelector.AttributeTest, of found: String, _ value: String) -> Bool {
        switch test {
        case .exists: true
        case .equals: found == value
        case .word: found.split(whereSeparator: \.isWhitespace).contains { $0 == value }
        case .language: found == value || found.hasPrefix(value + "-")
        case .prefix: !value.isEmpty && found.hasPrefix(value)
        case .suffix: !value.isEmpty && found.hasSuffix(value)
        case .substring: !value.isEmpty && found.contains(value)
        }
    }

    /// The elements that hold what a relative selector matches: inside, as a child or as a later sibling. Steps before
    /// the last are matched wherever they stand, not inside the element alone.
    private mutating func holders(of selector: ComplexSelector) -> [Bool] {
        let found = set(of: selector)
        var result = [Bool](repeating: false, count: tree.nodes.count)
        guard let combinator = selector.steps.first?.combinator else { return result }
        if combinator == .child, selector.steps.count == 1 {
            for id in tree.all where found[Int(id)] && tree[id].parent >= 0 { result[Int(tree[id].parent)] = true }
        } else if combinator == .next || combinator == .subsequent {
            // Backwards: whether the sibling after, or any after, was found.
            var after = [Bool](repeating: false, count: tree.nodes.count)
            for id in tree.all.reversed() where tree.isElement(id) && tree[id].parent >= 0 {
                let parent = Int(tree[id].parent)
                result[Int(id)] = after[parent]
                after[parent] = found[Int(id)] || combinator == .subsequent && after[parent]
            }
        } else {
            var next = HTMLTree.ID.max
            for id in tree.all.reversed() {
                result[Int(id)] = next < tree[id].end
                if found[Int(id)] { next = id }
            }
        }
        return result
    }

    /// Counts siblings, once.
    private mutating func placeAll() {
        guard places.isEmpty else { return }
        places = [Place](repeating: Place(), count: tree.nodes.count)
        var counts: [HTMLTree.ID: (all: Int, types: [HTMLTree.Tag: Int])] = [:]
        for id in tree.all where tree.isElement(id) {
            let tag = tree[id].tag
            counts[tree[id].parent, default: (0, [:])].all += 1
            counts[tree[id].parent, default: (0, [:])].types[tag, default: 0] += 1
            places[Int(id)].index = counts[tree[id].parent]?.all ?? 0
            places[Int(id)].indexOfType = counts[tree[id].parent]?.types[tag] ?? 0
        }
        for id in tree.all where tree.isElement(id) {
            places[Int(id)].count = counts[tree[id].parent]?.all ?? 0
            places[Int(id)].countOfType = counts[tree[id].parent]?.types[tree[id].tag] ?? 0
        }
    }
}
