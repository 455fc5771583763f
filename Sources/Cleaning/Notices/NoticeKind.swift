/// What a line says that is about the page or the outlet, and not about the world.
enum NoticeKind: Sendable {
  /// The rest is for subscribers; so many free articles are left.
  case paywall
  /// What a subscription costs and offers.
  case offer
  /// A newsletter, an alert or an app is to be had.
  case signUp
  /// Share, follow, print, like.
  case share
  /// Here is another story.
  case related
  /// The text goes on elsewhere: "Read more", "Continue reading".
  case goesOn
  /// Comments, how many, and how to write one.
  case comments
  /// Advertisement; affiliate links; sponsors; donations.
  case advertisement
  /// Cookies, consent, scripts, players.
  case technical
  /// Copyright, terms, "appeared first on", corrections policy.
  case legal
  /// By whom, when, where: about the article.
  case meta
  /// Who took the picture.
  case credit

  /// Longer blocks than this, in words, are text that happens to hold the phrase.
  var longestBlock: Int {
    switch self {
    case .paywall, .offer, .signUp, .advertisement, .technical, .legal: 60
    case .related, .share: 40
    case .goesOn, .comments: 20
    case .meta: 16
    case .credit: 40
    }
  }
}
