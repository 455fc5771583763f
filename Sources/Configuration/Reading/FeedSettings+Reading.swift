extension FeedSettings {
  /// Takes over what a section says, and leaves the rest as it is.
  ///
  /// - Parameters:
  ///   - section: The file's `defaults`, or a feed.
  ///   - findings: Gets what is wrong with it.
  mutating func apply(_ section: Section, into findings: inout Findings) {
    let chosen = section.value(of: .interval, into: &findings) { text throws(Complaint) in
      text == "adaptive" ? nil : try Measure.parseDuration(text)
    }
    if let chosen {
      isIntervalAdaptive = chosen == nil
      isIntervalChosen = chosen != nil
      interval = chosen ?? FeedSettings().interval
    }
    timeout =
      section.value(of: .timeout, into: &findings, parse: Measure.parseDuration) ?? timeout
    fullText =
      section.value(of: .fullText, into: &findings) { text throws(Complaint) in
        try Choice.parse(text, as: FullText.self)
      } ?? fullText
    rechecks = section.value(of: .recheck, into: &findings, parse: Choice.parseFlag) ?? rechecks
    maxBytes = section.value(of: .maxBytes, into: &findings, parse: Measure.parseSize) ?? maxBytes
    userAgent =
      section.value(of: .userAgent, into: &findings, parse: Text.parseHeader) ?? userAgent
    allowPrivate =
      section.value(of: .allowPrivate, into: &findings, parse: Choice.parseFlag) ?? allowPrivate
    alertBacklog =
      section.value(of: .alertBacklog, into: &findings, parse: Choice.parseFlag) ?? alertBacklog
    authorities =
      section.value(of: .caFile, into: &findings, parse: Secrets.parsePath) ?? authorities
    secrets.apply(section, into: &findings)
  }
}
