package import News

extension NameKeys {
  /// The keys by which speakers are joined over articles, so that watches know them likewise.
  ///
  /// - Parameter word: One word of a name.
  package init(joining word: String) {
    let folded = NameFolding.keys(of: word).filter { !$0.isEmpty }
    self.init(folded: folded, given: GivenNameForms.common(to: folded.first ?? word))
  }
}
