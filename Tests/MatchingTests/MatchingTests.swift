import Testing

@Suite struct MatchingPlaceholder {
    @Test func builds() {}
}
