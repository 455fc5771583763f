import News
import Testing

@testable import FeedParsing

@Suite struct PersonNameTests {
  @Test(arguments: [
    ("ina@alba.example (Ina Moor)", Person(name: "Ina Moor", email: "ina@alba.example")),
    ("Ina Moor <ina@alba.example>", Person(name: "Ina Moor", email: "ina@alba.example")),
    ("\"Moor, Ina\" <ina@alba.example>", Person(name: "Moor, Ina", email: "ina@alba.example")),
    ("Ina Moor (ina@alba.example)", Person(name: "Ina Moor", email: "ina@alba.example")),
    ("Ina Moor (mailto:ina@alba.example)", Person(name: "Ina Moor", email: "ina@alba.example")),
    ("ina@alba.example", Person(email: "ina@alba.example")),
    ("  Ina\n Moor ", Person(name: "Ina Moor")),
    ("Ina Moor (Alba)", Person(name: "Ina Moor (Alba)")), ("@ina", Person(name: "@ina")),
    ("ina@alba.example ()", Person(email: "ina@alba.example")),
  ])
  func readsAPerson(text: String, expected: Person) {
    #expect(PersonName.person(text) == expected)
  }

  @Test func findsNobodyInABlank() {
    #expect(PersonName.person(" \n") == nil)
  }
}
