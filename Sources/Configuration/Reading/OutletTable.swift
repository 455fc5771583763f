internal import News

/// Reads what the operator says about outlets.
enum OutletTable {
  /// Reads the mapping under `outlets`; an empty value is an empty mapping.
  ///
  /// - Parameters:
  ///   - value: The mapping.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The outlets by their keys.
  static func read(
    _ value: YAMLValue, into findings: inout Findings
  ) -> [String: OutletConfiguration] {
    switch value.content {
    case .null:
      return [:]
    case .mapping(let entries):
      var outlets: [String: OutletConfiguration] = [:]
      for entry in entries {
        guard let (key, outlet) = outlet(entry, into: &findings) else { continue }
        outlets[key] = outlet
      }
      return outlets
    case .text, .list:
      findings.error(
        "\(Key.outlets.rawValue.quoted) must be a mapping of outlets, not \(value.kind)",
        at: value.position, suggestion: "write it like wire-a.example: {owner: Alpha Media}")
      return [:]
    }
  }

  private static func outlet(
    _ entry: YAMLValue.Entry, into findings: inout Findings
  ) -> (String, OutletConfiguration)? {
    var key: String?
    do {
      key = try Text.parse(entry.key)
    } catch {
      findings.error(error, at: entry.position)
    }
    guard
      let section = Section(
        entry.value, called: "an outlet", vocabulary: .outlet, into: &findings)
    else { return nil }
    let name = section.value(of: .name, into: &findings, parse: Text.parse)
    let owner = section.value(of: .owner, into: &findings, parse: Text.parse)
    let timeZone = section.value(of: .timeZone, into: &findings, parse: QuietHours.parseTimeZone)
    guard let key else { return nil }
    return (key, OutletConfiguration(name: name ?? key, owner: owner, timeZone: timeZone))
  }
}
