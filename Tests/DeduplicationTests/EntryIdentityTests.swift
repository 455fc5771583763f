import Deduplication
import Testing

@Suite struct EntryIdentityTests {
  private func identity(
    id: String? = nil, link: String? = nil, title: String? = "t", bodies: [String] = ["b"]
  ) -> EntryIdentity {
    EntryIdentity(id: id, link: link, title: title, bodies: bodies)
  }

  @Test func theIdComesBeforeTheLinkAndTheLinkBeforeTheText() {
    #expect(identity(id: "7", link: "https://a.example/x?utm_a=1").key == "id:7")
    #expect(identity(id: "", link: "https://a.example/x?utm_a=1").key == "link:a.example/x")
    #expect(identity().key.hasPrefix("text:"))
  }

  @Test func idsAreComparedCharacterByCharacter() {
    #expect(identity(id: "A").key != identity(id: "a").key)
  }

  @Test func aMegabyteOfIdBecomesAShortKey() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(identity(id: long).key.utf8.count == 35)
    #expect(identity(id: long).key != identity(id: long + "y").key)
  }

  @Test func theHashTellsWhatMovedFromOneFieldToAnother() {
    #expect(
      identity(title: "ab", bodies: ["c"]).contentHash
        != identity(title: "a", bodies: ["bc"]).contentHash)
    #expect(
      identity(title: nil, bodies: []).contentHash != identity(title: "", bodies: []).contentHash)
    #expect(identity().contentHash == identity(id: "7").contentHash)
  }

  /// The published test vectors of FNV-1a with 128 bits.
  @Test func hashesAsFNVDoes() {
    #expect(ContentHash([] as [UInt8]).hexadecimal == "6c62272e07bb014262b821756295c58d")
    #expect(ContentHash(Array("a".utf8)).hexadecimal == "d228cb696f1a8caf78912b704e4a8964")
  }
}
