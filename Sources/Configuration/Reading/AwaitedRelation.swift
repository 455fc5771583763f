internal import News

/// The relations that a watch may wait for; corrections come unasked.
enum AwaitedRelation: String, CaseIterable {
  case corroborated, disputed, revised, withdrawn, resolved

  var kind: RelationKind {
    switch self {
    case .corroborated: .corroborated
    case .disputed: .disputed
    case .revised: .revised
    case .withdrawn: .withdrawn
    case .resolved: .resolved
    }
  }
}
