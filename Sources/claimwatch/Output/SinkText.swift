import Alerting
import Foundation

/// Sinks as people read them.
struct SinkText {
  let style: TerminalStyle
  /// The time that "in 12 min" counts from.
  let now: Date

  /// What there is to say of a sink.
  ///
  /// - Parameter sink: The sink.
  /// - Returns: Two lines, or three where something is wrong.
  func lines(_ sink: SinkRecord) -> [String] {
    let state = sink.state.rawValue.padding(toLength: 7, withPad: " ", startingAt: 0)
    var lines = [
      "\(style(state, sink.state == .failing ? .bad : .good))  "
        + "\(style(sink.name.escapedForTerminal, .bold))  \(sink.type)"
    ]
    var facts = ["\(sink.sent) sent"]
    if let last = sink.lastSent { facts[0] += ", the last \(RelativeTime.text(last, from: now))" }
    if sink.waiting > 0 { facts.append("\(sink.waiting) waiting") }
    if sink.held > 0 { facts.append("\(sink.held) of them held back") }
    if sink.dead > 0 {
      let numbers = sink.deadLetters.prefix(5).map(String.init).joined(separator: ", ")
      facts.append("\(sink.dead) given up (\(numbers)\(sink.dead > 5 ? ", …" : ""))")
    }
    lines.append(indented(style(facts.joined(separator: ", "), .faint)))
    if let problem = sink.problem {
      let count = sink.failures > 1 ? " (\(sink.failures) times)" : ""
      let next = sink.nextAttempt.map { date in
        ", next attempt \(date > now ? RelativeTime.text(date, from: now) : "now")"
      }
      lines.append(indented(problem.escapedForTerminal + count + (next ?? "")))
    }
    return lines
  }

  private func indented(_ text: String) -> String { "         " + text }
}
