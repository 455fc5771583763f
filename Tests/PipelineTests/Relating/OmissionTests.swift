import Foundation
import News
import Storage
import Testing

@testable import Pipeline

/// One alert for each story and kind, unless something new was said.
@Suite struct OmissionTests {
  private static let wire = """
    Marlovia's president ordered a partial evacuation of the Orrin valley below the cracked dam.
    The Marianne Bridge at Grell was closed to all heavy traffic on Tuesday night.
    Engineers from Vellmar are looking at the spillway of the Orrin dam with drones.
    """
  private static let again = """
    President Edda Korvin ordered the partial evacuation of the Orrin valley because its dam cracked.
    On Tuesday night the Marianne Bridge at Grell was closed to all heavy traffic.
    """
  private static let more = """
    In the Orrin valley below the cracked dam, the evacuation goes on since Tuesday night.
    The Marianne Bridge at Grell has lost two of its pillars to the flood since it was closed.
    """

  @discardableResult
  private func read(
    _ store: RelatedStore, _ key: String, _ text: String, claims: [Claim]? = nil,
    hoursLater: Double
  ) async throws -> [RaisedAlert] {
    try await store.read(
      key, outlet: "outlet\(key).example", title: "Orrin valley is evacuated below cracked dam",
      text: text, claims: claims, hoursLater: hoursLater)
  }

  private func omissions(_ store: RelatedStore, of key: String) async throws -> [Omission] {
    let histories = try await store.store.archive.history(
      ofURL: "https://outlet\(key).example/\(key)", canonicalURL: nil)
    return try #require(histories.first).omissions
  }

  @Test(arguments: [
    ("", [1, 0, 1]), (", new_only: true", [1, 0, 1]), (", new_only: false", [1, 1, 1]),
  ])
  func aWatchTellsWhatIsNewInAStoryUnlessItAsksForAll(setting: String, counts: [Int]) async throws {
    let store = try await RelatedStore(watches: "[{name: bridge, any: [bridge]\(setting)}]")
    var raised: [Int] = []
    for (number, text) in [Self.wire, Self.again, Self.more].enumerated() {
      raised.append(
        try await read(store, "\(number)", text, hoursLater: Double(number)).count)
    }
    #expect(raised == counts)
    #expect(
      try await omissions(store, of: "1")
        == (counts[1] == 0 ? [Omission(watch: "bridge", kind: .claim, toldBy: [1])] : []))
  }

  @Test func whatAnotherWatchHasToldIsNewToThisOne() async throws {
    let store = try await RelatedStore(
      watches: "[{name: wire, any: [bridge], outlet: [outlet0.example]}, {name: all, any: [night]}]"
    )
    #expect(try await read(store, "0", Self.wire, hoursLater: 0).map(\.watch) == ["wire", "all"])
    #expect(try await read(store, "1", Self.again, hoursLater: 1).isEmpty)
    let later = "At Grell the Marianne Bridge was closed to all heavy traffic in the dead of night."
    #expect(
      try await read(store, "2", Self.again + "\n" + later, hoursLater: 2).map(\.watch) == ["all"])
  }

  @Test func oneNewClaimIsEnough() async throws {
    let store = try await RelatedStore(watches: "[{name: grell, any: [grell]}]")
    try await read(store, "0", Self.wire, hoursLater: 0)
    let alerts = try await read(
      store, "1", Self.again + "\nThe mayor of Grell has asked for boats.", hoursLater: 1)
    #expect(alerts.map(\.claims.count) == [2])
  }

  @Test func theSameWordsOfAnotherSpeakerAreNew() async throws {
    let store = try await RelatedStore(watches: "[{name: bridge, any: [bridge]}]")
    func claims(_ speaker: String, in text: String) -> [Claim] {
      var claims = RelatedStore.statements(text)
      claims[1].kinds = [.indirect]
      claims[1].speaker = speaker
      return claims
    }
    var raised: [Int] = []
    for (number, speaker) in ["Tomas Brel", "Lena Oster", "Brel"].enumerated() {
      raised.append(
        try await read(
          store, "\(number)", Self.wire, claims: claims(speaker, in: Self.wire),
          hoursLater: Double(number)
        ).count)
    }
    #expect(raised == [1, 1, 0])
    #expect(
      try await omissions(store, of: "2") == [Omission(watch: "bridge", kind: .claim, toldBy: [1])])
  }

  @Test func aRevisionThatAddsNothingStaysSilentToo() async throws {
    let store = try await RelatedStore(watches: "[{name: bridge, any: [bridge]}]")
    try await read(store, "0", Self.wire, hoursLater: 0)
    try await read(store, "1", Self.again, hoursLater: 1)
    let edited = Self.again + "\nHotels in Vellmar have taken in families."
    #expect(try await read(store, "1", edited, hoursLater: 2).isEmpty)
    let told = Self.again + "\nThe bridge at Vellmar is closed, too."
    #expect(try await read(store, "1", told, hoursLater: 3).count == 1)
  }

  @Test(arguments: [("", []), (", new_only: false", ["corroborated"])])
  func aConfirmationInWordsThatWereToldIsLeftOut(setting: String, kinds: [String]) async throws {
    let store = try await RelatedStore(
      watches: "[{name: e, any: [evacuat*], relation: [corroborated]\(setting)}]")
    try await read(store, "0", Self.wire, hoursLater: 0)
    let second = """
      President Edda Korvin ordered the partial evacuation of the Orrin valley because its dam cracked.
      Hotels in Grell and Vellmar have taken in families whose homes stand under the Orrin dam.
      In the Orrin valley school is out until the engineers have seen the spillway.
      A colonel said that his pontoon bridge could carry ambulances before the weekend.
      """
    #expect(try await read(store, "1", second, hoursLater: 1).map(\.kind) == ["corroborated"])
    // The one sentence is too little to make a copy of it.
    let third = """
      Farmers of the Orrin valley drove three thousand sheep over the pass to Harrowmere.
      President Edda Korvin ordered the partial evacuation of the Orrin valley because its dam cracked.
      Below the cracked dam nobody remembers a week in which so many sheep slept in a school.
      The shepherds of Vellmar wait for the engineers, and their dogs wait for the shepherds.
      """
    #expect(try await read(store, "2", third, hoursLater: 2).map(\.kind) == kinds)
    #expect(
      try await omissions(store, of: "2")
        == (kinds.isEmpty ? [Omission(watch: "e", kind: .corroborated, toldBy: [1])] : []))
  }

  @Test func whatNoAlertHasToldIsNew() async throws {
    let store = try await RelatedStore(
      watches: "[{name: bridge, any: [bridge], outlet: [outlet1.example]}]")
    try await read(store, "0", Self.wire, hoursLater: 0)
    #expect(try await read(store, "1", Self.again, hoursLater: 1).count == 1)
  }
}
