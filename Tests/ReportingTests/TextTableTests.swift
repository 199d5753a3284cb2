import Testing

@testable import Reporting

@Suite struct TextTableTests {
    private func table(_ title: String) -> TextTable {
        var table = TextTable([
            .init("id"), .init("title", limit: 40, least: 8), .init("n", alignment: .right), .init("why", least: 6),
        ])
        table.add(["a", title, "12", "short"])
        table.add(["bb", "x", "3", ""])
        return table
    }

    @Test func columnsLineUpInDisplayCells() {
        #expect(
            table("芯片 chips").text()
                == """
                id  title        n  why
                ──  ──────────  ──  ─────
                a   芯片 chips  12  short
                bb  x            3

                """)
    }

    @Test(arguments: [80, 40, 30, 24]) func aTableIsNarrowedToItsWidth(width: Int) {
        let text = table("机器之心：一个很长很长的标题 with a long end").text(width: width)
        let widths = text.split(separator: "\n").map { DisplayWidth.of($0) }
        #expect(widths.allSatisfy { $0 <= width }, "\(text)")
        #expect(text.contains("short"), "what is short enough is not cut")
    }

    @Test func noColumnFallsBelowItsLeast() {
        let lines = table("机器之心：一个很长很长的标题").text(width: 1).split(separator: "\n")
        #expect(lines[1] == "──  ────────  ──  ─────")
    }
}
