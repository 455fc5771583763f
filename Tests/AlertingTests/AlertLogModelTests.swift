import Testing

@testable import Alerting

/// Random histories of deliveries, rotations, kills, failing operations and power failures; in the
/// end every alert stands in the files exactly once, in order.
@Suite struct AlertLogModelTests {
  /// What happens in a history beside deliveries.
  struct Hazards: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var kills = false
    var failures = false
    var rotations = false
    var powerFailures = false
  }

  static let all: [Hazards] = [
    Hazards(testDescription: "kills", kills: true),
    Hazards(testDescription: "failures", failures: true),
    Hazards(testDescription: "kills and rotations", kills: true, rotations: true),
    Hazards(testDescription: "failures and rotations", failures: true, rotations: true),
    Hazards(testDescription: "power failures", kills: true, powerFailures: true),
    Hazards(
      testDescription: "power failures after failing syncs", kills: true, failures: true,
      powerFailures: true),
    Hazards(
      testDescription: "everything", kills: true, failures: true, rotations: true,
      powerFailures: true),
  ]

  @Test("Every alert stands in the log exactly once", arguments: all)
  func everyAlertOnce(hazards: Hazards) {
    var notices: [LogNotice] = []
    for seed in 1...300 {
      let history = History(hazards: hazards, seed: UInt64(seed))
      history.run()
      notices += history.outbox.notices
      let expected = history.outbox.text
      let found = history.text
      guard found == expected else {
        Issue.record("seed \(seed): found\n\(found.debugDescription)\nnot\n\(expected)")
        return
      }
    }
    // The histories really met what they are about.
    #expect(notices.count { if case .completed = $0 { true } else { false } } >= 30)
    #expect(notices.contains { if case .rotated = $0 { true } else { false } } == hazards.rotations)
    #expect(notices.contains { if case .cut = $0 { true } else { false } } == hazards.powerFailures)
  }
}
