import Foundation
import Relating
import Testing

@testable import Pipeline

@Suite struct GroupRecordTests {
  private func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func article(_ id: String, _ outlet: String) -> StreamedArticle {
    StreamedArticle(
      id: id, outlet: outlet, published: nil, title: "Oster ferry Marianne runs aground off Grell",
      text: """
        The Oster ferry Marianne ran aground near the Grell lighthouse on Tuesday with 61 \
        passengers aboard. Harbour master Ida Brandt said tugs from Vellmar would try again at \
        high tide, and that nobody had been hurt when the vessel struck the bank.
        """)
  }

  @Test func printsWhatACopyDependsOn() throws {
    var grouper = Grouper()
    #expect(
      try encoded(grouper.add(article("1", "a.example"), claims: nil))
        == #"{"dependent_on":[],"id":"1","relations":[],"story":"1"}"#)
    #expect(
      try encoded(grouper.add(article("2", "b.example"), claims: nil))
        == #"{"dependent_on":[{"id":"1","reason":"copy"}],"duplicate_of":"1","id":"2","#
        + #""relations":[],"story":"1"}"#)
  }

  @Test func stationsOfOneDomainAreOneOwner() {
    var grouper = Grouper()
    _ = grouper.add(article("1", "north.group.example"), claims: nil)
    let other = StreamedArticle(
      id: "2", outlet: "south.group.example", published: nil,
      title: "Ferry Marianne stuck off Grell",
      text: "Passengers of the Marianne were fetched by pilot boat off the Grell lighthouse.")
    #expect(grouper.add(other, claims: nil).dependentOn == [Dependence(id: "1", reason: .owner)])
  }

  @Test func printsTheStoryThatIsPartOfAnother() throws {
    let record = GroupRecord(
      id: "4", duplicateOf: nil, dependentOn: [], story: "1", merged: "3", relations: [])
    #expect(
      try encoded(record)
        == #"{"dependent_on":[],"id":"4","merged":"3","relations":[],"story":"1"}"#)
  }

  @Test func printsAComparison() throws {
    let record = CompareRecord(
      id: "x", ComparedText(title: "3 dead in Vellmar", text: ""),
      ComparedText(title: "5 dead in Vellmar", text: ""), sameStory: true, isRevision: true)
    #expect(
      try encoded(record)
        == #"{"changes":[{"after":"5 dead in Vellmar","before":"3 dead in Vellmar","#
        + #""disclosed":false,"kind":"figure"}],"copy":0,"id":"x","relation":"conflict","#
        + #""why":"dead: 3 or 5"}"#)
  }
}
