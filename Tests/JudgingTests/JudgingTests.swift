import Testing

@Suite struct JudgingPlaceholder {
    @Test func builds() {}
}
