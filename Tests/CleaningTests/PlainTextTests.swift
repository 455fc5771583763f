import Cleaning
import News
import Testing

@Suite struct PlainTextTests {
  private let cleaner = ArticleCleaner()

  @Test func dropsTheDebrisOfACopiedPage() {
    let article = cleaner.clean(
      text: """
        Sign up to our daily newsletter.

        Already a subscriber? Log in .

        Get unlimited access to The Lantern

        Weekly digital magazine NEW

        Access to all archives

        Free trial

        14-days free access, then €3.10
        per month.

        Subscribe to The Lantern

        Who pays for the dam at Velika?

        The dam above Velika cost 310 million, twice what parliament was told in 2018, auditors say.

        Workers at the dam

        Workers pour concrete at the dam above Velika last May.

        Energy Ministry/AFP

        “We were told to stay silent,” said Mirko Dal, a former site manager. He left in 2021.

        You've reached your limit of free articles.

        To read the full story, start your free trial today.

        Cancel anytime.

        Updated Jan. 3, 2026 at 9:00 a.m.

        Horace Lumley was the first keeper of the lighthouse at Cape Moor, from 1871 to 1902.

        Get On This Day straight to your inbox!

        Keep reading... Show less
        """)
    #expect(
      article.text == """
        Who pays for the dam at Velika?
        The dam above Velika cost 310 million, twice what parliament was told in 2018, auditors say.
        “We were told to stay silent,” said Mirko Dal, a former site manager. He left in 2021.
        """)
    #expect(
      article.captions == [
        "Workers at the dam", "Workers pour concrete at the dam above Velika last May.",
        "Energy Ministry/AFP",
      ])
  }

  @Test func keepsParagraphsThatHoldNoDebris() {
    let text = """
      The strike at the port of Lodno entered its third week, with 41 ships waiting.

      In conclusion, nobody can say how it ends. I would not bet on May.
      """
    #expect(cleaner.clean(text: text).text == text.replacing("\n\n", with: "\n"))
  }

  @Test func joinsLinesThatWereWrapped() {
    let article = cleaner.clean(
      text:
        "The strike at the port of Lodno entered its third week on\nMonday, with 41 ships waiting.\n\nNobody can say how it ends."
    )
    #expect(
      article.text == """
        The strike at the port of Lodno entered its third week on Monday, with 41 ships waiting.
        Nobody can say how it ends.
        """)
  }

  @Test func marksATextThatBreaksOffAsPartial() {
    #expect(cleaner.clean(text: "The strike at the port entered its third week …").isPartial)
    #expect(!cleaner.clean(text: "The strike at the port entered its third week.").isPartial)
  }
}
