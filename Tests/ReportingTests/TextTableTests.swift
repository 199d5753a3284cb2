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

    @Test func aNoteStandsWholeUnderItsRow() {
        var table = TextTable([.init("id"), .init("title", limit: 40, least: 4)])
        table.add(["a", "a title that is cut"], note: "item i0123456789abcdef")
        table.add(["bb", "x"])
        #expect(
            table.text(width: 12)
                == """
                id  title
                ──  ────────
                a   a title…
                    item i0123456789abcdef
                bb  x

                """)
    }

    /// A running text is cut between words, Chinese anywhere; a word that is most of what is left is cut all the same.
    @Test(arguments: [
        ("one two three", 13, "one two three", "one two three"), ("one two three", 12, "one two…", "…two three"),
        ("one two three", 9, "one two…", "…two three"), ("one two three", 8, "one two…", "…three"),
        ("一二三四五六", 7, "一二三…", "…四五六"), ("一二 three 四", 6, "一二…", "…四"),
        ("unbrokenword", 6, "unbro…", "…enword"), ("GPT-4o 领先", 4, "GPT…", "…领先"),
    ])
    func runningTextIsCutBetweenWords(text: String, cells: Int, beginning: String, end: String) {
        #expect(DisplayText.beginning(text, cells: cells) == beginning)
        #expect(DisplayText.end(text[...], cells: cells) == end)
    }

    @Test(arguments: [20, 33, 80]) func textIsFoldedByCells(width: Int) {
        let text = """
            Acme: under pressure, index 54.8
              董事会解雇首席执行官简·多伊（“未能如实沟通”），由财务总监接任；员工联名抗议。
                short words in a long line that goes on for some time, https://example.com/a/very/long/address/that/has/no/break
            """
        let folded = DisplayText.folded(text, width: width)
        let lines = folded.split(separator: "\n")
        for line in lines where !line.contains("https") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
        // Nothing is lost, and no mark that closes begins a line.
        func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
        #expect(bare(folded) == bare(text))
        #expect(lines.allSatisfy { line in !"）”，。；".contains(line.first { $0 != " " } ?? "a") })
        #expect(folded.contains("https://example.com/a/very/long/address/that/has/no/break"))
        #expect(DisplayText.folded(folded, width: 200) == folded)
    }
}
