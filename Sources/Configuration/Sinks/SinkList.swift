import News

/// Reads the sinks.
struct SinkList {
  private let paths: Path
  private var names = UniqueNames(kind: "sink")

  /// Starts without a sink.
  ///
  /// - Parameter paths: Makes paths absolute.
  init(paths: Path) {
    self.paths = paths
  }

  /// Reads the list under `sinks`.
  ///
  /// - Parameters:
  ///   - sections: The items of the list.
  ///   - findings: Gets what is wrong with them.
  /// - Returns: The sinks that are right.
  mutating func read(
    _ sections: [Section], into findings: inout Findings
  ) -> [SinkConfiguration] {
    var sinks: [SinkConfiguration] = []
    for section in sections {
      guard let sink = sink(from: section, into: &findings) else { continue }
      sinks.append(sink)
    }
    return sinks
  }

  private mutating func sink(
    from section: Section, into findings: inout Findings
  ) -> SinkConfiguration? {
    let name = names.read(section, into: &findings)
    let takesFeedAlerts =
      section.value(of: .feedAlerts, into: &findings, parse: Choice.parseFlag) ?? false
    let kind = section.required(.type, of: "a sink", into: &findings) { text throws(Complaint) in
      try Choice.parse(text, as: SinkKind.self)
    }
    guard let kind else { return nil }
    for key in Vocabulary.sinkDetails where section[key] != nil && !kind.keys.contains(key) {
      findings.error(
        "\(key.rawValue.quoted) says nothing to a sink of type \(kind.rawValue.quoted)",
        at: section.position(of: key))
    }
    let destination = destination(of: kind, section, into: &findings)
    guard let name, let destination else { return nil }
    return SinkConfiguration(
      name: name, destination: destination, takesFeedAlerts: takesFeedAlerts)
  }

  private func destination(
    of kind: SinkKind, _ section: Section, into findings: inout Findings
  ) -> SinkConfiguration.Destination? {
    switch kind {
    case .webhook: WebhookSettings.read(section, into: &findings).map { .webhook($0) }
    case .email: EmailSettings.read(section, into: &findings).map { .email($0) }
    case .journal: .journal
    case .command: command(section, into: &findings)
    case .atom: atom(section, into: &findings)
    }
  }

  private func command(
    _ section: Section, into findings: inout Findings
  ) -> SinkConfiguration.Destination? {
    if section.lacks(.run) {
      findings.error("a command needs \"run\"", at: section.position)
    }
    let arguments = section.list(of: .run, into: &findings, parse: Text.parseArgument)
    let limit = section.value(of: .timeout, into: &findings, parse: Measure.parseDuration)
    guard let program = arguments.first else {
      if section[.run]?.isEmptyList == true {
        findings.error("\"run\" is empty", at: section.position(of: .run))
      }
      return nil
    }
    guard program.value.hasPrefix("/") else {
      findings.error(
        "\(program.value.quoted) is no absolute path of a program", at: program.position,
        suggestion: "no shell looks for it")
      return nil
    }
    return .command(arguments.map(\.value), limit: limit ?? .seconds(30))
  }

  private func atom(
    _ section: Section, into findings: inout Findings
  ) -> SinkConfiguration.Destination? {
    let path = section.required(
      .path, of: "an Atom feed", into: &findings, parse: paths.parse)
    let entries = section.value(of: .entries, into: &findings, parse: NumberText.parseCount)
    return path.map { .atom(path: $0, entries: entries ?? 50) }
  }
}
