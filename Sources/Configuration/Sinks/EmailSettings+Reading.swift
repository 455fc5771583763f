extension EmailSettings {
  /// Whether mails go out encrypted.
  private enum Encryption: String, CaseIterable {
    case required, none
  }

  /// Reads where mails go.
  ///
  /// - Parameters:
  ///   - section: The sink.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The settings; nil where they are wrong.
  static func read(_ section: Section, into findings: inout Findings) -> EmailSettings? {
    let server = section.required(
      .url, of: "a mail sink", into: &findings, parse: MailAddress.parseServer)
    let sender = section.required(
      .from, of: "a mail sink", into: &findings, parse: MailAddress.parse)
    if section.lacks(.to) { findings.error("a mail sink needs \"to\"", at: section.position) }
    let recipients = section.oneOrMore(of: .to, into: &findings, parse: MailAddress.parse)
    let encryption = section.value(of: .tls, into: &findings) { text throws(Complaint) in
      try Choice.parse(text, as: Encryption.self)
    }
    let user = section.value(of: .user, into: &findings, parse: Text.parse)
    let password = section.value(of: .password, into: &findings, parse: Secrets.parseReference)
    if (section[.user] == nil) != (section[.password] == nil) {
      findings.error(
        "\"user\" and \"password\" go together",
        at: section.position(of: section[.user] == nil ? .password : .user))
    }
    if encryption == Encryption.none, section[.password] != nil {
      findings.error(
        "a password is sent over encrypted connections only", at: section.position(of: .tls))
    }
    let authorities = section.value(of: .caFile, into: &findings, parse: Secrets.parsePath)
    let timeout = section.value(of: .timeout, into: &findings, parse: Measure.parseDuration)
    guard let server, let sender, !recipients.isEmpty else { return nil }
    return EmailSettings(
      server: server, sender: sender, recipients: recipients.map(\.value),
      needsTLS: encryption != Encryption.none, user: user, password: password,
      authorities: authorities, timeout: timeout ?? .seconds(60))
  }
}
