import Testing

@testable import Storage

@Suite struct SpeakerRoleTests {
  @Test(arguments: [
    ("senator", "baker"), ("Republican senator of Lisk", "nurse from Orrin"), ("nurse", "farmer"),
    ("striker", "finance minister"), ("professor of law", "waiter"),
  ])
  func somebodyHardlyHasBoth(one: String, other: String) {
    #expect(SpeakerRole(one).speaksAgainst(SpeakerRole(other)))
    #expect(SpeakerRole(other).speaksAgainst(SpeakerRole(one)))
  }

  @Test(arguments: [
    ("Defence Secretary", "Defence Minister"), ("senator", "presidential candidate"),
    ("former baker", "senator"), ("baker", "baker from Lisk"), ("businessman", "president"),
    ("", "senator"), ("R-Lisk", "baker"), ("lawyer", "governor"), ("professor", "minister"),
  ])
  func somebodyMayHaveBoth(one: String, other: String) {
    #expect(!SpeakerRole(one).speaksAgainst(SpeakerRole(other)))
    #expect(!SpeakerRole(other).speaksAgainst(SpeakerRole(one)))
  }
}
