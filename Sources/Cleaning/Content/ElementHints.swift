/// What an element's class, id and role say about its content.
struct ElementHints: OptionSet, Sendable {
  let rawValue: UInt16

  /// The body of an article: `articleBody`, `entry-content`, `story-body`.
  static let content = ElementHints(rawValue: 1 << 0)
  /// No part of an article, whatever it holds: navigation, sidebars, related stories, cookies.
  static let boilerplate = ElementHints(rawValue: 1 << 1)
  /// Readers' comments.
  static let comments = ElementHints(rawValue: 1 << 2)
  /// A caption or a credit.
  static let caption = ElementHints(rawValue: 1 << 3)
  /// Author, date, section, tags: about the article, not in it.
  static let meta = ElementHints(rawValue: 1 << 4)
  /// Most likely no part of an article, but such names also stand on wrappers of one.
  static let doubtful = ElementHints(rawValue: 1 << 5)
  /// Not shown, by its attributes.
  static let hidden = ElementHints(rawValue: 1 << 6)
  /// One entry of a blog, whose classes tell its tags and categories, not what it is (`hentry`).
  static let entry = ElementHints(rawValue: 1 << 7)
  /// The lead of this article, or with a link in it, that of another one.
  static let teaser = ElementHints(rawValue: 1 << 8)
}
