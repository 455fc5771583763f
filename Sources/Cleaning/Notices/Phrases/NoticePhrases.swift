/// The phrases by which notices are known.
///
/// `^` and `$` tie a phrase to the beginning and end of its block, `*` stands for up to six words,
/// `#` for a number. Case and punctuation don't count. Each list is of what
/// outlets commonly print; a phrase that a reporter might write stands with an anchor.
enum NoticePhrases {
  static let all: [(NoticeKind, [String])] = [
    (.paywall, paywall), (.offer, offer), (.signUp, signUp), (.share, share),
    (.related, related), (.goesOn, goesOn), (.comments, comments),
    (.advertisement, advertisement), (.technical, technical), (.legal, legal), (.meta, meta),
    (.credit, credit),
  ]
}
