internal import Alerting
internal import Configuration
internal import Curl
internal import Foundation
internal import Sinks

/// Puts together the mail that a message becomes.
struct MailDelivery: Sendable {
  let settings: EmailSettings
  let secrets: SecretReader

  /// Sends a message.
  ///
  /// - Parameters:
  ///   - message: What happened.
  ///   - loop: Carries the mail.
  ///   - now: The time.
  /// - Throws: Why the server may not have it.
  func send(_ message: Message, on loop: TransferLoop, at now: Date) async throws(SinkFailure) {
    let password: String?
    do throws(SecretReader.Problem) {
      password = try settings.password.map { source throws(SecretReader.Problem) in
        try secrets.read(source)
      }
    } catch {
      throw SinkFailure(error.description)
    }
    let envelope = Envelope(
      sender: settings.sender, recipients: settings.recipients, needsTLS: settings.needsTLS,
      user: settings.user, password: password)
    guard let envelope else {
      preconditionFailure("the configuration was checked for its addresses")
    }
    let text = MailText(sender: settings.sender, recipients: settings.recipients)
      .render(message, at: now)
    try await MailSender(loop: loop, timeout: settings.timeout).send(
      text, in: envelope, to: settings.server, authorities: settings.authorities)
  }
}
