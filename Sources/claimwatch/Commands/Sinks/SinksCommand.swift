import ArgumentParser

/// Works on the sinks.
struct SinksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sinks",
    abstract: "List the sinks with their states, send one a test, or what it gave up on.",
    discussion: """
      Examples:
        claimwatch sinks
        claimwatch sinks test desk
        claimwatch sinks resend desk
      """,
    subcommands: [SinksList.self, SinksTest.self, SinksResend.self],
    defaultSubcommand: SinksList.self)
}
