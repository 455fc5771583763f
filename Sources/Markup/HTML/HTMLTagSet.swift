/// A set of tags in one machine word pair.
struct HTMLTagSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  init(arrayLiteral tags: HTMLTag...) {
    for tag in tags { insert(tag) }
  }

  @inline(__always)
  func contains(_ tag: HTMLTag) -> Bool { bits & Self.bit(tag) != 0 }

  func isDisjoint(with other: HTMLTagSet) -> Bool { bits & other.bits == 0 }

  func isSubset(of other: HTMLTagSet) -> Bool { bits & ~other.bits == 0 }

  mutating func formUnion(_ other: HTMLTagSet) { bits |= other.bits }

  mutating func insert(_ tag: HTMLTag) { bits |= Self.bit(tag) }

  mutating func remove(_ tag: HTMLTag) { bits &= ~Self.bit(tag) }

  @inline(__always)
  private static func bit(_ tag: HTMLTag) -> UInt128 { 1 << UInt128(tag.rawValue) }
}

extension HTMLTagSet {
  static let none: HTMLTagSet = []
  static let skeleton: HTMLTagSet = [.html, .head, .body]
  static let head: HTMLTagSet = [.head]
  /// What may stand in a head, and what may stand anywhere: none of these ends the head.
  static let headContent: HTMLTagSet = [
    .html, .head, .base, .link, .meta, .noscript, .script, .style, .template, .title, .text,
    .other,
  ]
  static let paragraph: HTMLTagSet = [.p]
  static let button: HTMLTagSet = [.button]
  static let anchor: HTMLTagSet = [.a]
  static let item: HTMLTagSet = [.li]
  static let list: HTMLTagSet = [.ul, .ol, .menu, .dir]
  static let term: HTMLTagSet = [.dt, .dd]
  static let termList: HTMLTagSet = [.dl]
  static let option: HTMLTagSet = [.option]
  static let select: HTMLTagSet = [.select]
  static let table: HTMLTagSet = [.table]
  static let row: HTMLTagSet = [.tr, .td, .th]
  static let cell: HTMLTagSet = [.td, .th]
  static let rowOrTable: HTMLTagSet = [.tr, .table]
  static let rowGroup: HTMLTagSet = [.tbody, .thead, .tfoot, .caption, .tr, .td, .th]
  static let graphics: HTMLTagSet = [.svg, .math]
  /// What ends a drawing that was never closed (HTML, 13.2.6.5).
  static let notInGraphics: HTMLTagSet = [
    .article, .b, .big, .blockquote, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
    .h2, .h3, .h4, .h5, .h6, .hr, .i, .img, .li, .listing, .menu, .nobr, .ol, .p, .pre, .ruby, .s,
    .section, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .`var`,
  ]
  static let ruby: HTMLTagSet = [.rt, .rp, .rb]
}
