/// An HTML element's name, as far as reading articles tells elements apart.
///
/// Each case is called as the element is; the table of names is made from that.
package enum HTMLTag: UInt8, Sendable, CaseIterable {
  /// The root above all, and runs of text: no elements, but nodes all the same.
  case document, text
  /// Any element that has no case of its own, custom elements among them.
  case other

  case a, abbr, address, area, article, aside, audio, b, base, big, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup, dd, del, details, dfn, dialog, dir, div
  case dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2
  case h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, kbd, label
  case legend, li, link, listing, main, map, mark, math, menu, meta, nav, nobr, noembed, noframes
  case noscript, object, ol, optgroup, option, output, p, param, picture, plaintext, pre, progress
  case q, rb, rp, rt, ruby, s, samp, script, section, select, small, source, span, strike, strong
  case style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time
  case title, tr, track, tt, u, ul, `var`, video, wbr, xmp

  /// The tag with the name of which `hash` is the `HTMLName.hash`.
  ///
  /// - Parameter hash: The hash of the lower-cased name.
  init(hash: UInt64) { self = Self.byHash[hash] ?? .other }

  private static let byHash: [UInt64: HTMLTag] = Dictionary(
    uniqueKeysWithValues: allCases.dropFirst(3).map { (HTMLName.hash("\($0)".utf8), $0) })
}
