/// Tells a network of ours that is down from hosts that are (`feeds.md` C9): where one host after
/// the other can't be reached and none answers in between, it is ours.
struct NetworkSuspicion {
  /// The hosts that could not be reached since the last answer.
  private var unreachable: Set<String> = []

  /// How many hosts must be unreachable in a row, where as many are watched.
  private static let enough = 3

  /// Notes that some host answered, whatever it said.
  mutating func answered() {
    // Most answers come while all is well.
    if !unreachable.isEmpty { unreachable = [] }
  }

  /// Notes that a host could not be reached.
  ///
  /// - Parameters:
  ///   - host: The host.
  ///   - hosts: How many are watched in all.
  /// - Returns: Whether our own network is to blame. One host alone is always its own fault.
  mutating func failed(_ host: String, of hosts: Int) -> Bool {
    unreachable.insert(host)
    return unreachable.count >= min(Self.enough, max(hosts, 2))
  }
}
