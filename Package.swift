// swift-tools-version: 6.2

import PackageDescription

// The targets stand in the order in which data passes: bytes are fetched and read, words become facts, facts become
// meaning, meaning becomes messages, and the archive keeps it all. Arrows point up this list, never down.

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .strictMemorySafety(),
]

let package = Package(
    name: "vedette",
    products: [
        .executable(name: "vedette", targets: ["vedette"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CMalloc"),

        // Asking politely: schedule, conditional GET, address guard, libcurl.
        .target(
            name: "Fetch",
            dependencies: [
                "CCurl",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HeapModule", package: "swift-collections"),
            ],
            swiftSettings: settings),
        // Bytes to words: charset, feed, page, article, item. Pure.
        .target(name: "Reading", dependencies: ["CXML"], swiftSettings: settings),
        // Words to facts: entity, mention, signal, query. Pure.
        .target(name: "Matching", dependencies: ["Reading"], swiftSettings: settings),
        // Facts to meaning: story, ledger, standing, alert. A pure fold.
        .target(name: "Judging", dependencies: ["Matching", "Reading"], swiftSettings: settings),
        // Meaning to messages: digests. Pure.
        .target(name: "Reporting", dependencies: ["Judging", "Matching", "Reading"], swiftSettings: settings),
        // The memory: one SQLite file, one transaction a poll, the outbox.
        .target(
            name: "Archive",
            dependencies: ["Judging", "Matching", "Reading", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        // The process: configuration, daemon, commands.
        .executableTarget(
            name: "vedette",
            dependencies: [
                "Archive", "CMalloc", "Fetch", "Judging", "Matching", "Reading", "Reporting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "HeapModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),

        .testTarget(name: "FetchTests", dependencies: ["Fetch"], exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "ReadingTests", dependencies: ["Reading"], resources: [.copy("Golden")], swiftSettings: settings),
        .testTarget(
            name: "MatchingTests", dependencies: ["Matching", "Reading"], resources: [.copy("Golden")],
            swiftSettings: settings),
        .testTarget(name: "JudgingTests", dependencies: ["Judging", "Matching", "Reading"], swiftSettings: settings),
        .testTarget(
            name: "ReportingTests", dependencies: ["Reporting", "Judging", "Matching", "Reading"],
            resources: [.copy("Golden")], swiftSettings: settings),
        .testTarget(
            name: "ArchiveTests",
            dependencies: [
                "Archive", "Judging", "Matching", "Reading", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "VedetteTests",
            dependencies: [
                "vedette", "Archive", "Fetch", "Judging", "Matching", "Reading", "Reporting",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            resources: [.copy("Golden")], swiftSettings: settings),
    ]
)
