/// Reads the names of feeds or watches, of which each must be its own.
struct UniqueNames {
  /// What carries the names: "feed" or "watch".
  let kind: String
  private var uses = FirstUses<String>()

  /// Starts without a name.
  ///
  /// - Parameter kind: What carries the names.
  init(kind: String) {
    self.kind = kind
  }

  /// Reads the name of one of them.
  ///
  /// - Parameters:
  ///   - section: The feed or watch.
  ///   - findings: Gets that the name is missing, wrong, or not the first of its kind.
  /// - Returns: The name; nil where it is missing or wrong.
  mutating func read(_ section: Section, into findings: inout Findings) -> String? {
    let name = section.required(.name, of: "a \(kind)", into: &findings, parse: Text.parse)
    let position = section.position(of: .name)
    guard let name, let first = uses.line(of: name, at: position) else { return name }
    findings.error("\(kind) name \(name.quoted) is already used in line \(first)", at: position)
    return name
  }
}
