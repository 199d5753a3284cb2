import Testing

@Suite struct VedettePlaceholder {
    @Test func builds() {}
}
