extension NoticeKind {
  /// Whether such lines come in boxes: an offer, its price, its button.
  var isOffer: Bool {
    switch self {
    case .paywall, .offer, .signUp: true
    default: false
    }
  }

  /// Whether such a line can be the last of what belongs to an article.
  var endsArticles: Bool {
    switch self {
    case .paywall, .goesOn, .comments: true
    default: false
    }
  }
}
