import News
import Testing

@testable import Alerting

/// A title and a content that try everything: headers, markup, mentions, links, control characters.
let hostileText = """
  x\r\nBcc: eve@evil.example <script>alert(1)</script> <!channel> @all [here](javascript:x) *b* \
  \u{1B}[31m\u{202E} =?utf-8?B?QmNj?= "q" & 'r'
  """

/// The message of an invented alert.
func makeMessage(_ alert: Alert = makeAlert(), key: String = "k184") throws -> Message {
  try #require(Message(line: AlertLine.render(alert), key: key))
}

/// The message of an alert that tries everything.
func makeHostileMessage(url: String = "https://harbour.example/1") throws -> Message {
  try makeMessage(
    makeAlert(
      watch: hostileText, title: hostileText,
      claims: [
        makeClaim(
          outlet: hostileText, source: hostileText, role: hostileText, cue: hostileText,
          content: hostileText, url: url)
      ], why: hostileText))
}
