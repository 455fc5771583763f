internal import News

/// A name of a watch, cut to words that are compared with the words of speakers.
struct WatchedName: Hashable, Sendable {
  /// A word of the name.
  struct Part: Hashable, Sendable {
    let plain: String
    let keys: NameKeys
    /// Whether another word follows, so that this one may be a given name.
    let isGiven: Bool

    /// Every form by which a speaker's word may be this one.
    var all: Set<String> {
      Set(keys.folded).union(isGiven ? [plain, keys.given] : [plain])
    }
  }

  let parts: [Part]

  /// Cuts a name, without the titles in front of it.
  ///
  /// - Parameters:
  ///   - name: A name as the configuration writes it.
  ///   - keys: Gives what the spellings of a word share.
  ///   - cutter: A cutter of no language.
  init(_ name: String, keys: (String) -> NameKeys, cutter: inout WordCutter) {
    let words = Titles.dropped(from: cutter.words(in: name))
    parts = words.indices.map { place in
      Part(
        plain: words[place].plain, keys: keys(words[place].folded),
        isGiven: place < words.index(before: words.endIndex))
    }
  }
}
