internal import CXML

/// XPath 1.0 by libxml2 over a copy of a page's tree, which is made once and asked as often as there are rows.
///
/// Owns the copy and frees it in the end; asked by one thread.
@safe final class XPath {
    /// How many steps one evaluation may take, and all of them together, so that a costly expression on a large page ends.
    private static let operationLimit: UInt = 20_000_000
    private static let allOperationsLimit: UInt = 200_000_000

    private let document: xmlDocPtr
    /// The copy of each element; nil for texts.
    private var nodes: [xmlNodePtr?]
    private let root: HTMLTree.ID
    private var operations: UInt = 0

    /// Copies a tree; nil for one without elements and where there is no memory.
    init?(_ tree: HTMLTree) {
        guard let root = tree.root, let document = unsafe xmlNewDoc("1.0") else { return nil }
        self.root = root
        unsafe self.document = unsafe document
        unsafe nodes = [xmlNodePtr?](repeating: nil, count: tree.nodes.count)
        guard copy(tree) else { return nil }
        unsafe xmlXPathOrderDocElems(document)
    }

    deinit { unsafe xmlFreeDoc(document) }

    /// Why an expression is none, nil where it is well formed.
    static func problem(with expression: String) -> String? {
        guard expression.utf8.count <= 4_096 else { return "an XPath expression of more than 4,096 bytes" }
        guard let context = unsafe xmlXPathNewContext(nil) else { return "no memory" }
        defer { unsafe xmlXPathFreeContext(context) }
        unsafe context.pointee.error = { _, _ in }
        guard let compiled = unsafe xmlXPathCtxtCompile(context, expression) else {
            return "expected an XPath expression, found “\(expression.prefix(80))”"
        }
        unsafe xmlXPathFreeCompExpr(compiled)
        return nil
    }

    /// What an expression finds, from the root or from an element, in document order; nothing where it fails or takes
    /// too long. A string, number or truth value is one value of the starting element.
    func matches(of expression: String, from scope: HTMLTree.ID? = nil) -> [SelectorMatch] {
        let start = scope ?? root
        guard operations < Self.allOperationsLimit, let origin = unsafe nodes[Int(start)],
            let context = unsafe xmlXPathNewContext(document)
        else { return [] }
        defer { unsafe xmlXPathFreeContext(context) }
        unsafe context.pointee.opLimit = Self.operationLimit
        unsafe context.pointee.error = { _, _ in }
        unsafe context.pointee.node = origin
        defer { unsafe operations += context.pointee.opCount }
        guard let result = unsafe xmlXPathEvalExpression(expression, context) else { return [] }
        defer { unsafe xmlXPathFreeObject(result) }
        guard unsafe result.pointee.type == XPATH_NODESET else {
            guard let text = unsafe xmlXPathCastToString(result) else { return [] }
            defer { unsafe vdt_xml_free(text) }
            let value = unsafe String(cString: text)
            return value.isEmpty ? [] : [.value(value, of: start)]
        }
        guard let set = unsafe result.pointee.nodesetval, let found = unsafe set.pointee.nodeTab else { return [] }
        unsafe xmlXPathNodeSetSort(set)
        return unsafe (0..<Int(set.pointee.nodeNr)).compactMap {
            unsafe found[$0].flatMap { unsafe Self.match(of: $0) }
        }
    }

    /// Builds libxml2's tree; false where there is no memory.
    private func copy(_ tree: HTMLTree) -> Bool {
        for id in tree.all {
            let node: xmlNodePtr?
            if tree.isElement(id) {
                unsafe node = xmlNewDocNode(document, nil, tree.name(of: id), nil)
                if let node = unsafe node {
                    for attribute in tree.attributes(of: id) {
                        unsafe xmlNewProp(node, attribute.name, attribute.value)
                    }
                }
            } else {
                let text = String(decoding: tree.bytes(of: id), as: UTF8.self)
                unsafe node = xmlNewDocText(document, text)
            }
            guard let node = unsafe node else { return false }
            // The number of the node, one up so that none is null; never followed as a pointer.
            unsafe node.pointee._private = UnsafeMutableRawPointer(bitPattern: Int(id) + 1)
            // libxml2 may fold a text into the one before it and free it: only elements are remembered.
            if tree.isElement(id) { unsafe nodes[Int(id)] = node }
            if tree[id].parent >= 0 {
                unsafe xmlAddChild(nodes[Int(tree[id].parent)], node)
            } else {
                unsafe xmlDocSetRootElement(document, node)
            }
        }
        return true
    }

    private static func match(of node: xmlNodePtr) -> SelectorMatch? {
        switch unsafe node.pointee.type {
        case XML_ELEMENT_NODE: return unsafe id(of: node).map { .element($0) }
        case XML_ATTRIBUTE_NODE, XML_TEXT_NODE:
            guard let parent = unsafe node.pointee.parent, let id = unsafe id(of: parent),
                let content = unsafe xmlNodeGetContent(node)
            else { return nil }
            defer { unsafe vdt_xml_free(content) }
            return .value(unsafe String(cString: content), of: id)
        default: return nil
        }
    }

    private static func id(of node: xmlNodePtr) -> HTMLTree.ID? {
        let number = unsafe Int(bitPattern: node.pointee._private)
        return number > 0 ? HTMLTree.ID(exactly: number - 1) : nil
    }
}
