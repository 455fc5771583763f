package import Alerting
package import Configuration
package import Curl
package import Foundation
package import Sinks

/// How messages get to sinks: over the network, into files and programs, or what a test puts in its
/// place.
package struct SinkSender: Sendable {
  /// Why a sink did not take a message; named here, for the compiler counts no import as used that
  /// only the throws clause of a closure needs.
  package typealias Failure = SinkFailure

  /// Sends a message; an Atom feed also holds those that `recent` gives, newest first.
  package var send:
    @Sendable (
      _ message: Message, _ sink: SinkConfiguration,
      _ recent: @Sendable (_ limit: Int) async throws -> [Message]
    ) async throws(Failure) -> Void

  /// Makes a sender.
  ///
  /// - Parameter send: Sends a message.
  package init(
    send:
      @escaping @Sendable (
        _ message: Message, _ sink: SinkConfiguration,
        _ recent: @Sendable (_ limit: Int) async throws -> [Message]
      ) async throws(Failure) -> Void
  ) {
    self.send = send
  }

  /// Sends with libcurl, to the journal, programs and files.
  ///
  /// - Parameters:
  ///   - loop: Carries what goes over the network; one of the sinks' own, so that feeds don't wait.
  ///   - now: The time.
  /// - Returns: The sender.
  package static func system(
    loop: TransferLoop, now: @escaping @Sendable () -> Date
  ) -> SinkSender {
    let secrets = SecretReader()
    return SinkSender { message, sink, recent throws(SinkFailure) in
      switch sink.destination {
      case .webhook(let settings):
        try await WebhookDelivery(settings: settings, secrets: secrets)
          .send(message, on: loop, at: now())
      case .email(let settings):
        try await MailDelivery(settings: settings, secrets: secrets)
          .send(message, on: loop, at: now())
      case .journal:
        try JournalSender.send(JournalFields.render(message))
      case .command(let arguments, let limit):
        try await CommandRunner(arguments: arguments, limit: limit)
          .run(input: message.json + Array("\n".utf8))
      case .atom(let path, let entries):
        let messages: [Message]
        do {
          messages = try await recent(entries)
        } catch {
          throw SinkFailure("the database can't be read: \(error)")
        }
        try ReplacedFile(path: path).replace(
          with: AtomFeed.render(
            messages, title: "Claimwatch: \(sink.name)", id: sink.name, at: now()))
      }
    }
  }
}
