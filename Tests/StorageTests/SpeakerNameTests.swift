import Testing

@testable import Storage

@Suite struct SpeakerNameTests {
  private static let alike: [(String, String)] = [
    ("Zelensky", "Zelenskiy"), ("Zelensky", "Zelenskyy"), ("Zelensky", "Zelenskyj"),
    ("Zelensky", "Zelenskij"), ("Zelensky", "Zelenski"), ("ZELENSKY", "zelensky"),
    ("Erdoğan", "Erdogan"), ("Orbán", "Orban"), ("Tymoshenko", "Timoshenko"),
    ("Nazarbayev", "Nazarbaev"), ("Yeltsin", "Eltsin"),
    ("Kharkiv", "Harkiv"), ("Hassan", "Hasan"), ("al-Assad", "Assad"), ("Wałęsa", "Walesa"),
    ("Müller", "Muller"), ("Müller", "Mueller"), ("Đoković", "Djokovich"),
    ("Milošević", "Milosevic"), ("Strauß", "Strauss"), ("Jørgensen", "Joergensen"),
    ("Зеленський", "Zelensky"),
  ]

  @Test(arguments: alike)
  func spellingsOfOneSurnameShareAKey(one: String, other: String) throws {
    let one = try #require(SpeakerName(one))
    let other = try #require(SpeakerName(other))
    #expect(!Set(one.family).isDisjoint(with: other.family))
  }

  private static let different: [(String, String)] = [
    ("Smith", "Smyth"), ("Brown", "Braun"), ("Shaw", "Saw"), ("Meyer", "Mayer"),
    ("Lee", "Li"), ("Chase", "Case"), ("Muller", "Mueller"), ("Novak", "Nowak"),
  ]

  @Test(arguments: different)
  func otherSurnamesDont(one: String, other: String) throws {
    let one = try #require(SpeakerName(one))
    let other = try #require(SpeakerName(other))
    #expect(Set(one.family).isDisjoint(with: other.family))
  }

  @Test(arguments: [
    ("Volodymyr Zelensky", "Vladimir Zelensky"), ("Muhammad Ali", "Mohammed Ali"),
    ("Aleksandr Lukin", "Oleksandr Lukin"), ("Yevgeny Lukin", "Evgeny Lukin"),
    ("Maksym Lukin", "Maxim Lukin"), ("Joe Tarn", "Joseph Tarn"), ("Jürgen Tarn", "Jurgen Tarn"),
  ])
  func givenNamesHaveACommonForm(one: String, other: String) {
    #expect(SpeakerName(one)?.given == SpeakerName(other)?.given)
    #expect(SpeakerName(one)?.given.isEmpty == false)
  }

  @Test func titlesParticlesAndMarksAreNoPartOfAName() throws {
    let name = try #require(SpeakerName("President Kim J. \"K\" van Tarn Jr."))
    #expect(name.family == ["tarn"])
    #expect(name.given == "kim")
    #expect(name.generation == "jr")
    #expect(name.words == ["Kim", "J", "K", "van", "Tarn", "Jr"])
  }

  @Test(arguments: ["", " ", ",", " . "])
  func whatHoldsNoWordIsNoName(text: String) {
    #expect(SpeakerName(text) == nil)
  }

  @Test func anEndlessNameIsCut() throws {
    let name = try #require(SpeakerName(String(repeating: "a", count: 100_000)))
    #expect(name.family.allSatisfy { $0.utf8.count <= 64 })
  }
}
