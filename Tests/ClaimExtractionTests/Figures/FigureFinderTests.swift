import News
import Testing

@testable import ClaimExtraction

@Suite struct FigureFinderTests {
  @Test(arguments: [
    ("The levy takes 4,500 carpenters.", FoundFigure("4,500 carpenters", 4500, "carpenter")),
    ("Nobody paid the 1.25 million voters.", .init("1.25 million voters", 1.25e6, "voter")),
    ("They hired forty-two nurses.", .init("forty-two nurses", 42, "nurse")),
    (
      "It needs two hundred and six bolts.", .init("two hundred and six bolts", 206, "bolt")
    ),
    (
      "Some say three thousand four hundred and five cows died.",
      .init("three thousand four hundred and five cows", 3405, "cow")
    ),
    ("It took a dozen boats.", .init("a dozen boats", 12, "boat")),
    ("A hundred thousand bees left.", .init("A hundred thousand bees", 100_000, "bee")),
    ("He sold half a million bricks.", .init("half a million bricks", 500_000, "brick")),
    ("She ran two and a half miles.", .init("two and a half miles", 2.5, "mile", "mile")),
    ("Feed it 1½ cups.", .init("1½ cups", 1.5, "cup")),
    ("It kept 3/4 of its value.", .init("3/4 of its value", 0.75, "value")),
    ("Two-thirds of the jurors agreed.", .init("Two-thirds of the jurors", 2 / 3, "juror")),
    ("A third of the harvest rotted.", .init("A third of the harvest", 1 / 3, "harvest")),
    ("One in five farmers quit.", .init("One in five farmers", 0.2, "farmer")),
    ("The temperature fell to -5 degrees.", .init("-5 degrees", -5, "degree", "degree")),
    ("It was minus 12 Celsius.", .init("minus 12 Celsius", -12, "Celsius", "celsius")),
    ("The club bought 10 000 seats.", .init("10 000 seats", 10_000, "seat")),
  ])
  func readsNumbersAsTheyAreWritten(text: String, figure: FoundFigure) {
    #expect(FoundFigure.all(in: text) == [figure])
  }

  @Test(arguments: [
    (
      "Tens of thousands of their own citizens fled.",
      FoundFigure(
        "Tens of thousands of their own citizens", 20_000...100_000, "citizen", nil, .approximate)
    ),
    (
      "The flood cost hundreds of millions of crowns.",
      .init("hundreds of millions of crowns", 1e8...1e9, "crown", nil, .approximate)
    ),
    (
      "Thousands of beetles came.",
      .init("Thousands of beetles", 1000...10_000, "beetle", nil, .approximate)
    ),
    ("Dozens of roofs broke.", .init("Dozens of roofs", 24...100, "roof", nil, .approximate)),
    (
      "Several hundred guests left.",
      .init("Several hundred guests", 200...1000, "guest", nil, .approximate)
    ),
    (
      "A couple of pilots refused.", .init("A couple of pilots", 2, "pilot", nil, .approximate)
    ),
  ])
  func readsMagnitudesAsRanges(text: String, figure: FoundFigure) {
    #expect(FoundFigure.all(in: text) == [figure])
  }

  @Test func findsAllFiguresOfASentenceInOrder() {
    let text = "Of 12 wounded Velmian soldiers, three died; the inquiry cost €2.5m, up 19 %."
    #expect(
      FoundFigure.all(in: text) == [
        .init("12 wounded Velmian soldiers", 12, "soldier", "wounded Velmian soldier"),
        .init("€2.5m", 2.5e6, "€", "euro"),
        .init("19 %", 19, "%", "percentage", .up),
      ])
  }

  @Test func countsSpansInUnicodeScalars() throws {
    let text = "“🏴󠁧󠁢󠁥󠁮󠁧󠁿” – 40 ünïcörns"
    let figure = try #require(FigureFinder().figures(in: TokenizedText(text)).first)
    #expect(SpannedText(text)[figure.span] == "40 ünïcörns")
  }

  @Test func anEmptyTextHasNone() {
    #expect(FoundFigure.all(in: "").isEmpty)
  }
}
