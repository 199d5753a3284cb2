import Testing

@Suite struct ReadingPlaceholder {
    @Test func builds() {}
}
