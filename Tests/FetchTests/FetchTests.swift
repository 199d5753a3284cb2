import Testing

@Suite struct FetchPlaceholder {
    @Test func builds() {}
}
