import ArgumentParser
import Foundation
import News
import Pipeline

/// Whether finding an article's copies and story takes longer, the more articles came before.
struct LookupsBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookups",
    abstract: "The CPU time of finding copies and stories, as the stream grows.",
    discussion: """
      A stream of texts whose words follow each other as in the real ones, of which each hundredth \
      is a copy of one of the hundred before it under another headline. The stream is as long as the \
      last of the lengths asked for; with a million articles it takes some 30 minutes.
      """)

  @Option(help: "Texts of articles, JSON Lines with a `text`.")
  var texts: String
  @Option(help: "Lengths of the stream to measure at, each by the 2,000 articles before it.")
  var lengths = [10_000, 100_000, 1_000_000]

  private static let block = 2_000

  func run() throws {
    let shuffled = ShuffledTexts(of: try ArticleTexts.read(texts))
    var grouper = Grouper()
    var base: Double?
    var copies = 0
    var spent = 0.0
    for number in 0..<(lengths.max() ?? 0) {
      let isCopy = number % 100 == 99
      let text = shuffled.text(isCopy ? number - 50 : number, words: 380)
      let article = article(
        number, text, title: isCopy ? "Wire report on \(text.prefix(40))" : nil)
      let start = clock()
      if grouper.add(article, claims: nil).duplicateOf != nil { copies += 1 }
      spent += Double(clock() - start) / Double(CLOCKS_PER_SEC)
      guard (number + 1) % Self.block == 0 else { continue }
      if lengths.contains(number + 1) {
        let each = spent / Double(Self.block)
        base = base ?? each
        print(
          "\(number + 1) articles: \(shown(each * 1_000)) ms each, \(shown(each / (base ?? each)))"
            + " times the first; \(copies) of \((number + 1) / 100) copies found")
      }
      spent = 0
    }
  }

  private func article(_ number: Int, _ text: String, title: String?) -> StreamedArticle {
    StreamedArticle(
      id: String(number), outlet: "outlet\(number % 300).example",
      published: Date(timeIntervalSince1970: 1_790_000_000 + Double(number) * 6),
      title: title ?? text.split(separator: " ").prefix(9).joined(separator: " "), text: text)
  }

  private func shown(_ number: Double) -> String {
    number.formatted(.number.precision(.fractionLength(2)))
  }
}
