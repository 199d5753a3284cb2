import Foundation
import Reporting
import Testing

@testable import vedette

@Suite struct CommandTests {
    @Test(arguments: [
        ("(芯片 GPU", 0, "^"), ("芯片 (GPU", 3, "     ^"), ("a\tb\u{1B}c", 3, "   ^"), ("ab", 2, "  ^"),
    ])
    func theCaretStandsUnderWhatIsMeant(query: String, position: Int, caret: String) {
        let lines = SearchCommand.pointer(to: position, in: query).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.last == "    \(caret)")
        #expect(lines.first?.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } == true)
    }
}
