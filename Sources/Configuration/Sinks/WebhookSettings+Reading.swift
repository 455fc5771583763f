import News

extension WebhookSettings {
  /// Reads a webhook.
  ///
  /// - Parameters:
  ///   - section: The sink.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The webhook; nil where it is wrong.
  static func read(_ section: Section, into findings: inout Findings) -> WebhookSettings? {
    let url = section.required(
      .url, of: "a webhook", into: &findings, parse: Secrets.parseWebAddress)
    let template =
      section.value(of: .template, into: &findings) { text throws(Complaint) in
        try Choice.parse(text, as: WebhookTemplate.self)
      } ?? .json
    let room = section.value(of: .room, into: &findings, parse: Text.parseHeader)
    if template == .matrix, section.lacks(.room) {
      findings.error("Matrix needs \"room\"", at: section.position)
    } else if template != .matrix, section[.room] != nil {
      findings.error(
        "\"room\" is for the template \"matrix\" only", at: section.position(of: .room))
    }
    var secrets = RequestSecrets()
    secrets.apply(section, into: &findings)
    let key = section.value(of: .secret, into: &findings, parse: Secrets.parseReference)
    let allowPrivate =
      section.value(of: .allowPrivate, into: &findings, parse: Choice.parseFlag) ?? false
    let authorities = section.value(of: .caFile, into: &findings, parse: Secrets.parsePath)
    let timeout = section.value(of: .timeout, into: &findings, parse: Measure.parseDuration)
    guard let url else { return nil }
    return WebhookSettings(
      url: url, template: template, room: room, signingKey: key, secrets: secrets,
      allowPrivate: allowPrivate, authorities: authorities, timeout: timeout ?? .seconds(30))
  }
}
