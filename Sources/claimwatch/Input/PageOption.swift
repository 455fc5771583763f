import ArgumentParser

/// Which part of a long list to show.
struct PageOption: ParsableArguments {
  @Option(name: .shortAndLong, help: "At most this many.")
  var limit = 50
  @Option(help: "Pass over this many, to turn the page.")
  var offset = 0

  func validate() throws {
    guard limit > 0, offset >= 0 else {
      throw ValidationError("--limit is at least 1 and --offset at least 0.")
    }
  }
}
