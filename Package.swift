// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of ours is compiled with: Swift 6 mode and nothing that merely warns.
let house: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name)] + dependencies, swiftSettings: house)
}

let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let inMemoryLogging = Target.Dependency.product(name: "InMemoryLogging", package: "swift-log")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let nio: [Target.Dependency] = [
  .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
]
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "claimwatch",
  products: [.executable(name: "claimwatch", targets: ["claimwatch"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    // C libraries, and the C that Swift can't say (variadics, headers that clash with Foundation's).
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
    .systemLibrary(name: "COneDNN", providers: [.apt(["libdnnl-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(
      name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
    .target(name: "CurlShim", dependencies: ["CCurl"]),
    // Optimised in debug builds, too: the tests read long hostile texts through it.
    .target(name: "EncoderShim", cSettings: [.unsafeFlags(["-O2"])]),
    // C++; CLD2 has no pkg-config file and no header that a module map could name.
    .target(name: "LanguageShim", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "XMLShim", dependencies: ["CLibXML2"]),

    // One wrapper a C library: the only targets in which `unsafe` may stand.
    library("Curl", ["CCurl", "CurlShim"]),
    library("Encoder", ["COneDNN", "EncoderShim", system]),
    library("LanguageDetection", ["LanguageShim"]),
    library("Markup", ["XMLShim"]),
    library("PublicSuffix", ["CPSL"]),
    library("Signatures", ["CCrypto"]),
    library("Stemming", ["CStemmer"]),
    library("ServiceManager", ["CSystemd"]),

    // The values, and the stages over them. Stages never import each other.
    library("News"),
    library("Configuration", ["News", "Yams"]),
    library("Fetching", ["Curl", "News", system]),
    library("FeedParsing", ["Markup", "News"]),
    library("Cleaning", ["Markup", "News"]),
    library("Deduplication", ["News", "PublicSuffix"]),
    library("ClaimExtraction", ["Encoder", "LanguageDetection", "News"]),
    library("Relating", ["News"]),
    library("Alerting", ["News", "Stemming", system]),
    library("Sinks", ["Curl", "ServiceManager", "Signatures", subprocess, system]),
    library("Storage", ["News", .product(name: "GRDB", package: "GRDB.swift"), system]),
    library(
      "Pipeline",
      [
        "Alerting", "ClaimExtraction", "Cleaning", "Configuration", "Deduplication",
        "FeedParsing", "Fetching", "News", "Relating", "Sinks", "Storage", logging, lifecycle,
        system,
      ]),
    .executableTarget(
      name: "claimwatch",
      dependencies: [
        "Alerting", "CMalloc", "ClaimExtraction", "Cleaning", "Configuration", "Curl",
        "Deduplication", "FeedParsing", "Fetching", "News", "Pipeline", "ServiceManager", "Sinks",
        "Storage", logging, lifecycle, signals, system,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    // What tests share: a loopback server that injects faults, a clock to set, a folder to fill.
    .target(
      name: "TestSupport", dependencies: nio, path: "Tests/TestSupport", swiftSettings: house),
    tests(of: "Alerting", ["News", system]),
    tests(of: "ClaimExtraction", ["Encoder", "News"]),
    tests(of: "Cleaning", ["News"]),
    tests(of: "Configuration", ["News"]),
    tests(of: "Curl", ["TestSupport"]),
    tests(of: "Deduplication"),
    .testTarget(
      name: "EncoderTests", dependencies: ["Encoder"], exclude: ["Fixtures"], swiftSettings: house),
    tests(of: "FeedParsing", ["News"]),
    tests(of: "Fetching", ["Curl", "TestSupport", system]),
    tests(of: "LanguageDetection"),
    tests(of: "Markup"),
    tests(of: "News"),
    tests(
      of: "Pipeline",
      [
        "Configuration", "Curl", "Fetching", "News", "Relating", "Storage", "TestSupport",
        inMemoryLogging, logging,
      ]),
    tests(of: "PublicSuffix"),
    tests(of: "Relating", ["News"]),
    tests(of: "Signatures"),
    tests(of: "Sinks", ["Curl", "Signatures", "TestSupport"]),
    tests(of: "Stemming"),
    tests(of: "Storage", ["News", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(of: "claimwatch", [logging]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Storage", "TestSupport", "claimwatch", system,
        subprocess,
      ],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)

// Benchmarks and fuzz targets are built on demand: Benchmarks/README.md, Scripts/fuzz.
if Context.environment["CLAIMWATCH_DEVELOPER"] != nil {
  func fuzz(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
      name: name, dependencies: ["CLibFuzzer"] + dependencies, path: "Fuzz/\(name)",
      swiftSettings: house)
  }

  package.targets += [
    .target(
      name: "HTMLBaseline", dependencies: ["CLibXML2"], path: "Benchmarks/HTMLBaseline"),
    .target(name: "XMLBaseline", dependencies: ["CLibXML2"], path: "Benchmarks/XMLBaseline"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Alerting", "COneDNN", "ClaimExtraction", "Cleaning", "Configuration", "Encoder",
        "EncoderShim", "FeedParsing", "HTMLBaseline", "News", "Pipeline", "Relating", "Storage",
        "TestSupport", "XMLBaseline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"), logging,
      ],
      path: "Benchmarks",
      exclude: [
        "Claims/claims_peer.py", "Cleaning/cleaning_peer.py", "Encoder/encoder_peer.py",
        "Feeds/feed_parsing_peer.py", "HTMLBaseline", "README.md", "Stories/stories_peer.py",
        "XMLBaseline",
      ],
      swiftSettings: house),
    .systemLibrary(name: "CLibFuzzer", path: "Fuzz/CLibFuzzer"),
    fuzz("FuzzCleaning", ["Cleaning", "Markup", "News"]),
    fuzz("FuzzFeed", ["FeedParsing", "News"]),
  ]
}
