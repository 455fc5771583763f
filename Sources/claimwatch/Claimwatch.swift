import ArgumentParser

/// The command line: DESIGN section 4 is its contract.
struct Claimwatch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claimwatch",
    abstract: "Reads news feeds for you: who claims what, and when to tell you.",
    discussion: """
      Examples:
        claimwatch check --config claimwatch.yaml     is the configuration right?
        claimwatch run --config claimwatch.yaml       watch, in the foreground
        claimwatch tail -f                            follow the alerts
        claimwatch claims "called up" --speaker Shoigu
        claimwatch extract article.txt                what does this text claim?

      The configuration is described in claimwatch.yaml(5), the rest in claimwatch(1).
      """,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "Watch", subcommands: [Run.self, Check.self, Feeds.self, SinksCommand.self]),
      CommandGroup(
        name: "Read",
        subcommands: [
          Tail.self, Alerts.self, Claims.self, Speakers.self, Stories.self, Story.self, Why.self,
          Status.self,
        ]),
      CommandGroup(name: "Keep", subcommands: [Export.self, Backup.self]),
      CommandGroup(
        name: "Try",
        subcommands: [
          Watches.self, Parse.self, Clean.self, Extract.self, Compare.self, Group.self,
        ]),
    ])

  /// Raised with each release; CHANGELOG.md says what is in it.
  static let version = "0.1.0"
}
