internal import News

extension JSONWriter {
  /// Writes a claim of an alert.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - cut: How much of it to write.
  mutating func claim(_ claim: AlertedClaim, cut: AlertCut) {
    object { json in
      json.field("id", cut.text(claim.id))
      json.field("outlet", cut.text(claim.outlet))
      json.field("source", cut.text(claim.source))
      json.field("role", cut.text(claim.role))
      json.field("cue", cut.text(claim.cue))
      json.field("content", cut.text(claim.content))
      json.field("kind", claim.kind.rawValue)
      json.field("figures") { json in
        json.array(claim.figures.prefix(cut.figures)) { $0.figure($1, cut: cut) }
      }
      json.field("modality", claim.modality.rawValue)
      json.field("confidence", claim.confidence)
      json.field("url", cut.address(claim.url))
      json.field("published", claim.published?.timestamp)
      json.field("revision", claim.revision)
      json.field("span") { $0.span(claim.span) }
    }
  }

  /// Writes a figure (DESIGN, section 9).
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - cut: How much of it to write.
  mutating func figure(_ figure: Figure, cut: AlertCut) {
    object { json in
      json.field("span") { $0.span(figure.span) }
      switch figure.amount {
      case .value(let value): json.field("value", value)
      case .range(let range):
        json.field("min", range.lowerBound)
        json.field("max", range.upperBound)
      }
      json.field("bound", figure.bound.rawValue)
      json.field("unit", cut.text(figure.unit))
      json.field("unit_name", cut.text(figure.unitName))
      json.field("approximate", figure.isApproximate)
    }
  }

  /// Writes the story of an alert.
  ///
  /// - Parameters:
  ///   - story: The story.
  ///   - cut: How much of it to write.
  mutating func story(_ story: Alert.Story, cut: AlertCut) {
    object { json in
      json.field("id", cut.text(story.id))
      json.field("title", cut.text(story.title))
      json.field("outlets", story.outlets)
      json.field("independent", story.independent)
    }
  }

  /// Writes a span as `[start,end]`.
  ///
  /// - Parameter span: The span.
  mutating func span(_ span: Span) {
    array([span.start, span.end]) { $0.number($1) }
  }
}
