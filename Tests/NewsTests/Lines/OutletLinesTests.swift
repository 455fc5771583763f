import News
import Testing

@Suite struct OutletLinesTests {
  private let notice = "The Norholm Courier is printed by its readers, on the island, since 1911."
  private var lines = OutletLines([])

  private func text(_ lines: String..., kind: Block.Kind = .paragraph) -> LinedText {
    LinedText(Self.article(lines, kind: kind))
  }

  private static func article(_ lines: [String], kind: Block.Kind = .paragraph) -> CleanedArticle {
    var start = 0
    let blocks = lines.map { line in
      defer { start += line.unicodeScalars.count + 1 }
      return Block(kind: kind, span: Span(start, start + line.unicodeScalars.count))
    }
    return CleanedArticle(text: lines.joined(separator: "\n"), blocks: blocks)
  }

  @Test mutating func aNoticeAtTheEndIsLearnedFromFivePages() {
    for page in 1...5 {
      let text = text("Ferry \(page) sails.", "It sails at \(page) o'clock.", notice)
      #expect(lines.learned(in: text).isEmpty)
      lines.count(text)
    }
    #expect(lines.learned(in: text("The bridge opens.", "It opens at noon.", notice)) == [2])
  }

  @Test mutating func aNoticeOnEveryPageIsLearnedInTheMiddle() {
    for page in 1...5 {
      lines.count(
        text("Ferry \(page) sails.", notice, "It sails at \(page).", "It is ship \(page)."))
    }
    #expect(lines.learned(in: text("A", "B", notice, "C")) == [2])
  }

  @Test mutating func backgroundInTheMiddleOfSomeArticlesStays() {
    for page in 1...12 {
      let second = page.isMultiple(of: 2) ? notice : "It is ship \(page)."
      lines.count(text("Ferry \(page) sails.", "At \(page).", second, "On \(page).", "By \(page)."))
    }
    #expect(lines.learned(in: text("A", "B", notice, "C", "D")).isEmpty)
  }

  @Test(arguments: ["“We were never asked,” the mayor told the agency.", "\"Never,\" he said."])
  mutating func aQuotationStays(quotation: String) {
    for page in 1...9 { lines.count(text("Ferry \(page) sails.", "At \(page).", quotation)) }
    #expect(lines.learned(in: text("A", "B", quotation)).isEmpty)
  }

  @Test mutating func aBlockQuotationStays() {
    for page in 1...9 {
      lines.count(text("Ferry \(page)", "At \(page).", notice, kind: .quotation))
    }
    #expect(lines.learned(in: text("A", "B", notice, kind: .quotation)).isEmpty)
  }

  @Test mutating func aLastSentenceOfFewArticlesStays() {
    for page in 1...60 {
      let last = page.isMultiple(of: 6) ? "The ministry declined to comment." : "At \(page)."
      lines.count(text("Ferry \(page) sails.", "It is ship \(page).", last))
    }
    #expect(lines.learned(in: text("A", "B", "The ministry declined to comment.")).isEmpty)
  }

  @Test mutating func copiesOfOneStoryAreCountedOnce() {
    let body = (1...12).map {
      "Paragraph \($0) of a long report on the ferry, which goes on for a good while, and then ends."
    }
    for update in 1...9 {
      lines.count(LinedText(Self.article(["Update \(update) of the story."] + body)))
    }
    #expect(lines.learned(in: LinedText(Self.article(["Update 10."] + body))).isEmpty)
  }

  @Test mutating func copiesOfAShortReportAreCountedOnce() {
    for _ in 1...9 { lines.count(text("A ferry sails.", "It sails at noon.", notice)) }
    #expect(lines.learned(in: text("A ferry sails.", "It sails at noon.", notice)).isEmpty)
  }

  @Test mutating func aTextOfNoticesOnlyStaysWhole() {
    for page in 1...5 { lines.count(text("Ferry \(page) sails.", "Terms of use.", notice)) }
    #expect(lines.learned(in: text("Terms of use.", notice)).isEmpty)
  }

  @Test mutating func theOnlyLineOfAnArticleIsNeverCounted() {
    for _ in 1...9 { lines.count(text(notice)) }
    #expect(lines.changes.isEmpty)
  }

  @Test mutating func aLineTwiceInAnArticleIsSeenOnOnePage() {
    for page in 1...3 { lines.count(text(notice, "Ferry \(page) sails.", "At \(page).", notice)) }
    #expect(lines.learned(in: text("A", "B", notice)).isEmpty)
  }

  @Test mutating func whatWasLearnedSurvivesStoring() {
    for page in 1...5 { lines.count(text("Ferry \(page) sails.", "At \(page).", notice)) }
    let restored = OutletLines(lines.changes)
    #expect(restored.changes.isEmpty)
    #expect(restored.learned(in: text("A", "B", notice)) == [2])
  }

  @Test mutating func onlyTheLinesSeenLastAreKept() {
    var stored: [Int64: OutletLine] = [:]
    for page in 1...100 {
      var poll = OutletLines(Array(stored.values))
      poll.count(
        LinedText(Self.article((1...30).map { "Sentence \($0) of article \(page)." } + [notice])))
      for hash in poll.removals { stored[hash] = nil }
      for line in poll.changes { stored[line.hash] = line }
      #expect(stored.count <= 500)
    }
    #expect(OutletLines(Array(stored.values)).learned(in: text("A", "B", notice)) == [2])
  }

  @Test mutating func anEarlierRevisionDecidesWhatTheNextKeepsAndDrops() {
    for page in 1...5 { lines.count(text("Ferry \(page) sails.", "At \(page).", notice)) }
    let revised = text("A", "B", "Long gone.", notice)
    let hashes = LinedText.hashes(of: [notice])
    #expect(lines.learned(in: revised, keeping: hashes) == [])
    #expect(lines.learned(in: revised, dropping: LinedText.hashes(of: ["Long gone."])) == [2, 3])
  }

  @Test func withheldLinesGiveBackTheTextAsItCame() {
    let article = Self.article(["Ä", "one", "two 😀", "three", "four"])
    let (left, withheld) = article.withholding([0, 2, 4])
    #expect(left.text == "one\nthree")
    #expect(left.blocks.map(\.span) == [Span(0, 3), Span(4, 9)])
    #expect(withheld.map(\.text) == ["Ä", "two 😀", "four"])
    #expect(WithheldLine.restore(left.text, with: withheld) == article.text)
  }

  @Test func theEndOfACutTextNeedsNoBlock() {
    var article = Self.article(["one", "two"])
    article.text += "\nthr"
    let (left, _) = article.withholding([0])
    #expect(left.text == "two\nthr")
    #expect(left.blocks.map(\.span) == [Span(0, 3)])
  }
}
