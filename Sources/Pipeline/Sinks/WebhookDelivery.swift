internal import Alerting
internal import Configuration
internal import Curl
internal import Fetching
internal import Foundation
internal import News
internal import Sinks

/// Puts together what a webhook is sent.
struct WebhookDelivery: Sendable {
  let settings: WebhookSettings
  let secrets: SecretReader

  /// Sends a message.
  ///
  /// - Parameters:
  ///   - message: What happened.
  ///   - loop: Carries the request.
  ///   - now: The time.
  /// - Throws: Why the receiver may not have it.
  func send(_ message: Message, on loop: TransferLoop, at now: Date) async throws(SinkFailure) {
    let policy: AddressPolicy = settings.allowPrivate ? .includingPrivate : .publicOnly
    let sender = WebhookSender(loop: loop, timeout: settings.timeout) {
      RetryAfter.read($0, now: now)
    }
    try await sender.send(try post(message), at: Int64(now.timeIntervalSince1970)) {
      policy.allows($0)
    }
  }

  /// What is sent where.
  func post(_ message: Message) throws(SinkFailure) -> WebhookPost {
    do throws(SecretReader.Problem) {
      let target = target(of: try secrets.read(settings.url), key: message.key)
      var headers: [HeaderField] = []
      if let authorization = try secrets.authorization(of: settings.secrets) {
        headers += [HeaderField(name: "Authorization", value: authorization)].compactMap(\.self)
      }
      for (name, source) in settings.secrets.headers.sorted(by: { $0.key < $1.key }) {
        headers += [HeaderField(name: name, value: try secrets.read(source))].compactMap(\.self)
      }
      return WebhookPost(
        url: target.url,
        body: WebhookBody.render(message, as: settings.template, topic: target.topic),
        isPut: settings.template == .matrix, key: message.key, headers: headers,
        signingKey: try settings.signingKey.map { source throws(SecretReader.Problem) in
          try secrets.read(source)
        }, authorities: settings.authorities)
    } catch {
      throw SinkFailure(error.description)
    }
  }

  /// Where a template's messages go at an address.
  private func target(of url: String, key: String) -> (url: String, topic: String) {
    switch settings.template {
    case .json, .slack, .mattermost:
      return (url, "")
    case .matrix:
      // PUT /_matrix/client/v3/rooms/{roomId}/send/{eventType}/{txnId}: the server takes the same
      // transaction once.
      let base = url.hasSuffix("/") ? String(url.dropLast()) : url
      let room = (settings.room ?? "").addingPercentEncoding(withAllowedCharacters: .alphanumerics)
      return ("\(base)/_matrix/client/v3/rooms/\(room ?? "")/send/m.room.message/\(key)", "")
    case .ntfy:
      // The address of a topic; JSON goes to that of the server (<https://docs.ntfy.sh/publish/>).
      guard let slash = url.lastIndex(of: "/") else { return (url, "") }
      return (String(url[...slash]), String(url[url.index(after: slash)...]))
    }
  }
}
