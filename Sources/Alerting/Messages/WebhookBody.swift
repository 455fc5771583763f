package import News

/// What is posted to a webhook, and in which form.
package enum WebhookBody {
  /// Longer messages are cut: ntfy takes 4,096 bytes (<https://docs.ntfy.sh/publish/>).
  private static let ntfyLimit = 900

  /// Renders a message.
  ///
  /// - Parameters:
  ///   - message: What happened.
  ///   - template: Who reads it.
  ///   - topic: The topic that ntfy is told of; nobody else has one.
  /// - Returns: One JSON object.
  package static func render(
    _ message: Message, as template: WebhookTemplate, topic: String = ""
  ) -> [UInt8] {
    switch template {
    case .json: message.json
    case .slack: chat(MessageText(markup: .slack).render(message))
    case .mattermost: chat(MessageText(markup: .markdown).render(message))
    case .matrix: matrix(message)
    case .ntfy: ntfy(message, topic: topic)
    }
  }

  /// The payload of incoming webhooks (<https://api.slack.com/messaging/webhooks>).
  private static func chat(_ text: String) -> [UInt8] {
    object { $0.field("text", text) }
  }

  /// An m.room.message event (client-server API, section "m.room.message").
  private static func matrix(_ message: Message) -> [UInt8] {
    object { json in
      json.field("msgtype", "m.text")
      json.field("body", MessageText(markup: .plain).render(message))
      json.field("format", "org.matrix.custom.html")
      json.field("formatted_body", MessageText(markup: .html).render(message))
    }
  }

  private static func ntfy(_ message: Message, topic: String) -> [UInt8] {
    object { json in
      json.field("topic", topic)
      json.field("title", message.label)
      json.field("message", message.title.shortened(to: ntfyLimit))
      json.field("priority", message.severity.ntfyPriority)
      json.field("click", message.link)
    }
  }

  private static func object(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(body)
    return json.bytes
  }
}

extension Severity {
  /// From 1 to 5, where 3 is the usual one.
  fileprivate var ntfyPriority: Int {
    switch self {
    case .info: 3
    case .warning: 4
    case .critical: 5
    }
  }
}
