/// What any watch asks for, so that the rest of a claim need not be looked at.
struct WatchNeeds: Sendable {
  let speakers: Bool
  let roles: Bool
  let figures: Bool

  /// Looks through the watches.
  ///
  /// - Parameter watches: All watches.
  init(_ watches: [IndexedWatch]) {
    speakers = watches.contains { !$0.speakers.isEmpty }
    roles = watches.contains { !$0.roles.isEmpty }
    figures = watches.contains { !$0.figures.isEmpty }
  }
}
