internal import Storage

/// A poll that has ended and is to be committed.
struct FinishedPoll: Sendable {
  var record: PollRecord
  /// How it is to be committed should our own network prove to be down.
  var excused: PollRecord?
  /// The host that could not be reached.
  var unreachableHost: String?
  /// Whether some host answered; a local file proves nothing.
  var isAnswer = false
  /// How many hosts are watched in all.
  var hosts: Int
  /// Whether it only takes back what an earlier one said.
  var isCorrection = false
}
