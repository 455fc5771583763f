import Testing

@testable import ClaimExtraction

@Suite struct SingularTests {
  @Test(arguments: [
    ("reservists", "reservist"), ("bodies", "body"), ("launches", "launch"), ("women", "woman"),
    ("people", "people"), ("staff", "staff"), ("heroes", "hero"), ("Americans", "American"),
    ("buses", "bus"), ("wives", "wife"), ("aircraft", "aircraft"), ("policemen", "policeman"),
    ("boss", "boss"), ("TDs", "TD"), ("Children", "Child"), ("species", "species"),
    ("grandchildren", "grandchild"), ("houses", "house"), ("taxes", "tax"),
  ])
  func takesThePluralOff(plural: String, singular: String) {
    #expect(Singular.of(plural) == singular)
  }
}
