import ArgumentParser

/// Works on single watches.
struct Watches: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Try a watch before it goes live.",
    discussion: """
      Example:
        claimwatch watch test mobilisation --since 7d
      """,
    subcommands: [WatchTest.self])
}
