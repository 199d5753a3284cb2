import Testing

@Suite struct ArchivePlaceholder {
    @Test func builds() {}
}
