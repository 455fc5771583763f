import News

/// Who speaks, by the fullest name that the article gives, and in which role.
struct Speaker: Hashable, Sendable {
  let name: String
  let role: String?
  let kind: SpeakerKind
}
