package import Curl

/// Hands mails to a mail server.
package struct MailSender: Sendable {
  private let loop: TransferLoop
  private let timeout: Duration

  /// Makes a sender.
  ///
  /// - Parameters:
  ///   - loop: Carries the mails.
  ///   - timeout: How long one may take.
  package init(loop: TransferLoop, timeout: Duration = .seconds(60)) {
    self.loop = loop
    self.timeout = timeout
  }

  /// Sends a mail; returns when the server has taken responsibility for it.
  ///
  /// - Parameters:
  ///   - text: The whole mail, lines ended by CR LF.
  ///   - envelope: From whom to whom, and how.
  ///   - server: Its URL, of smtp or smtps. The user chose it: it may live on any address.
  ///   - authorities: A file with the certificate authorities to trust instead of the system's.
  /// - Throws: Why the server may not have it.
  package func send(
    _ text: [UInt8], in envelope: Envelope, to server: String, authorities: String? = nil
  ) async throws(SinkFailure) {
    var request = TransferRequest(url: server) { _ in true }
    request.content = .mail(envelope, text: text)
    request.timeout = timeout
    request.stallLimit = timeout
    request.authorities = authorities
    do {
      _ = try await loop.perform(request)
    } catch {
      throw SinkFailure("\(error.reason)", isFinal: Self.isFinal(error.reason))
    }
  }

  /// Whether the server refuses the text itself for good (RFC 5321 section 4.2.1).
  ///
  /// A wrong password, a mailbox that is no more, and a blocklist can be mended. libcurl names the
  /// commands before the text.
  private static func isFinal(_ reason: TransferError.Reason) -> Bool {
    guard case .mailRefused(let status, let message) = reason else { return false }
    return [552, 554].contains(status)
      && !["RCPT", "MAIL", "DATA", "Got unexpected"].contains { message.hasPrefix($0) }
  }
}
