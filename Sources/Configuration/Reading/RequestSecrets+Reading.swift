extension RequestSecrets {
  /// Takes over what a section says, and leaves the rest as it is.
  ///
  /// - Parameters:
  ///   - section: The file's `defaults`, or a feed.
  ///   - findings: Gets what is wrong with it.
  mutating func apply(_ section: Section, into findings: inout Findings) {
    proxy = section.value(of: .proxy, into: &findings, parse: Secrets.parseProxy) ?? proxy
    let user = section.value(of: .user, into: &findings, parse: Text.parse)
    let password = section.value(of: .password, into: &findings, parse: Secrets.parseReference)
    let token = section.value(of: .token, into: &findings, parse: Secrets.parseReference)
    switch (user, password, token) {
    case (let user?, let password?, nil):
      authorization = .basic(user: user, password: password)
    case (nil, nil, let token?):
      authorization = .bearer(token)
    case (nil, nil, nil):
      break
    default:
      findings.error(
        "give either \"user\" and \"password\", or \"token\"", at: section.position(of: .user))
    }
    if let headers = section[.headers] { applyHeaders(headers, into: &findings) }
  }

  private mutating func applyHeaders(_ value: YAMLValue, into findings: inout Findings) {
    guard case .mapping(let entries) = value.content else {
      findings.error(
        "\"headers\" must be a mapping, not \(value.kind)", at: value.position,
        suggestion: "write it like {X-Key: credential:key}")
      return
    }
    for entry in entries {
      guard case .text(let text) = entry.value.content else {
        findings.error("\(entry.key.quoted) must have one value", at: entry.position)
        continue
      }
      do {
        try Secrets.checkHeader(entry.key)
        headers[entry.key] =
          ["authorization", "cookie", "proxy-authorization"].contains(entry.key.lowercased())
          ? try Secrets.parseReference(text) : try Secrets.parse(text)
      } catch {
        findings.error(error, at: entry.position)
      }
    }
  }
}
