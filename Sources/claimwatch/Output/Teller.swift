import Alerting

/// Who makes a claim, and in which words its article says so, as people read it.
struct Teller {
  /// The outlet, or what else the article is called.
  let name: String
  /// Nil where the outlet itself makes the claim.
  let source: String?
  let cue: String?

  /// The name, then the source with its cue: without it, a denial would read as what it denies.
  func text(_ style: TerminalStyle) -> String {
    ([style(name.escapedForTerminal, .named)]
      + [source, cue].compactMap { $0?.escapedForTerminal }).joined(separator: " ")
  }
}
