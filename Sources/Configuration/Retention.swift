/// How long things are kept; nil: for ever.
package struct Retention: Hashable, Sendable {
  /// Articles, with their claims and relations, after they were last heard of.
  package let articles: Duration?
  /// Alerts in the database, once their articles are gone.
  package let alerts: Duration?
}

extension Retention {
  /// Reads what stands under `retention`.
  ///
  /// - Parameters:
  ///   - root: The whole file.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The ages; none where nothing stands there.
  static func read(_ root: Section, into findings: inout Findings) -> Retention {
    guard let value = root[.retention], !value.isNull,
      let section = Section(
        value, called: "\"retention\"", vocabulary: .retention, into: &findings)
    else { return Retention(articles: nil, alerts: nil) }
    let articles = age(of: .articles, in: section, into: &findings)
    let alerts = age(of: .alerts, in: section, into: &findings)
    if let alerts, articles.map({ alerts < $0 }) ?? true {
      findings.warning(
        "an alert is kept at least as long as its article", at: section.position(of: .alerts),
        suggestion: "give \"articles\" a shorter age")
    }
    return Retention(articles: articles, alerts: alerts)
  }

  private static func age(
    of key: Key, in section: Section, into findings: inout Findings
  ) -> Duration? {
    section.value(of: key, into: &findings) { text throws(Complaint) in
      let age = try Measure.parseDuration(text)
      // What a feed lists longer than that is read once, and must not be gone before its stories.
      guard age >= .seconds(86_400) else {
        throw Complaint(message: "\(text.quoted) is shorter than a day")
      }
      return age
    }
  }
}
