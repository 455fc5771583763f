import ArgumentParser

/// Works on the sinks.
struct SinksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sinks",
    abstract: "List the sinks with their states, and send one a test.",
    discussion: """
      Examples:
        claimwatch sinks
        claimwatch sinks test desk
      """,
    subcommands: [SinksList.self, SinksTest.self], defaultSubcommand: SinksList.self)
}
