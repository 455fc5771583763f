import Testing

@testable import ClaimExtraction

@Suite struct NounPhrasesTests {
  @Test(arguments: [
    ("On Monday Mayor Ilse Brandt said no", "Mayor Ilse Brandt"),
    ("Ilse Brandt, the mayor of Veldhaven, said no", "Ilse Brandt , the mayor of Veldhaven"),
    ("Ilse Brandt, 52, a lawyer, said no", "Ilse Brandt , 52 , a lawyer"),
    ("Ilse Brandt, who runs the town, said no", "Ilse Brandt , who runs the town"),
    ("Ilse Brandt (Green) said no", "Ilse Brandt ( Green )"),
    ("Officials who saw the paper said no", "Officials who saw the paper"),
    ("But they said no", "they"),
    ("In Veldhaven, the two sides said no", "the two sides"),
    ("Brandt and Lund said no", "Brandt and Lund"),
    ("The water board on Tuesday said no", "The water board"),
    ("The water board on Nov. 9 said no", "The water board"),
    ("The water board late last week said no", "The water board"),
    ("The water board in May 2021 said no", "The water board"),
    ("This week the two sides said no", "the two sides"),
    ("A letter sent on Tuesday said no", "A letter sent on Tuesday"),
    ("All Tuesday said no", "All Tuesday"),
    ("The chairman of the water board said no", "The chairman of the water board"),
  ])
  func findsTheSubjectBeforeAVerb(text: String, subject: String) throws {
    let read = ReadText(text)
    let verb = try #require(read.index(of: "said"))
    let found = NounPhrases(text: read.text).subject(before: verb, in: read.all)
    #expect(read.words(found) == subject)
  }

  @Test(arguments: [
    ("said Ilse Brandt, the mayor.", "Ilse Brandt , the mayor"),
    ("said the mayor on Monday.", "the mayor"),
    ("said she in May.", "she"),
    ("said Per Ode on Monday.", "Per Ode"),
    ("said a man who saw it.", "a man who saw it"),
    ("said US ambassador to Norland Brid Lund.", "US ambassador to Norland Brid Lund"),
  ])
  func findsTheSubjectAfterAVerb(text: String, subject: String) {
    let read = ReadText(text)
    #expect(read.words(NounPhrases(text: read.text).subject(at: 1, in: read.all)) == subject)
  }

  @Test func aDayIsNoSubject() {
    let read = ReadText("said this week that")
    #expect(NounPhrases(text: read.text).subject(at: 1, in: read.all) == nil)
  }

  @Test func findsTheSubjectOfASentenceFromItsFront() throws {
    let read = ReadText("After the storm, the mayor left the town and added")
    let verb = try #require(read.index(of: "added"))
    let found = NounPhrases(text: read.text).leadingSubject(of: read.all, before: verb)
    #expect(read.words(found) == "the mayor")
  }
}
