extension HTMLTag {
  /// Whether the element holds nothing and has no end tag (HTML, "void elements").
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source,
      .track, .wbr:
      true
    default: false
    }
  }

  /// Whether the element's content is text up to its own end tag, whatever stands in it.
  var isRawText: Bool {
    switch self {
    case .script, .style, .xmp, .iframe, .noembed, .noframes, .noscript, .textarea, .title: true
    default: false
    }
  }

  /// Whether the raw text within may hold character references (`title` and `textarea`).
  var isEscapableRawText: Bool { self == .title || self == .textarea }

  /// Whether the element starts a block of its own, which ends a paragraph that is still open.
  package var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .center, .dd, .details, .dialog, .dir,
      .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5,
      .h6, .header, .hgroup, .hr, .html, .legend, .li, .listing, .main, .menu, .nav, .ol,
      .optgroup, .option, .p, .plaintext, .pre, .section, .summary, .table, .tbody, .tfoot,
      .thead, .tr, .ul, .xmp, .caption:
      true
    default: false
    }
  }

  /// Whether the element is a heading.
  package var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Whether end tags of elements outside pass over this one silently (HTML, "implied end tags").
  var hasImpliedEnd: Bool {
    switch self {
    case .p, .li, .dd, .dt, .option, .optgroup, .rb, .rp, .rt: true
    default: false
    }
  }

  /// Whether the element shuts off what is open outside from end tags within it (HTML, "scope").
  var isScope: Bool {
    switch self {
    case .document, .td, .th, .caption, .table, .html, .object, .template, .svg, .math: true
    default: false
    }
  }
}
