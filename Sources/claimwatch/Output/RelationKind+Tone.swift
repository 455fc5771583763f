import Alerting
import News

extension RelationKind {
  /// How a relation is marked on a terminal.
  var tone: TerminalStyle.Tone {
    switch self {
    case .corroborated: .good
    case .disputed, .withdrawn: .bad
    case .corrected, .revised, .resolved: .doubtful
    }
  }
}
