import ArgumentParser

/// Works on the list of feeds.
struct Feeds: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List, find, import and export feeds.",
    discussion: """
      Examples:
        claimwatch feeds list
        claimwatch feeds discover https://wire-a.example/
        claimwatch feeds import subscriptions.opml --write
        claimwatch feeds export > feeds.opml
      """,
    subcommands: [
      FeedsList.self, FeedsDiscover.self, FeedsImport.self, FeedsExport.self,
    ])
}
