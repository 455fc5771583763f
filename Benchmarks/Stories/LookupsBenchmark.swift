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
      is a copy of one of the hundred before it under another headline. After each length, a new \
      stream of the base length is timed: the machine may be faster or slower by then. With a \
      million articles it takes some 30 minutes.
      """)

  @Option(help: "Texts of articles, JSON Lines with a `text`.")
  var texts: String
  @Option(help: "Lengths of the stream to measure at, each by the 2,000 articles before it.")
  var lengths = [100_000, 1_000_000]
  @Option(help: "The length that they are compared with.")
  var base = 10_000

  private static let block = 2_000

  func run() throws {
    let shuffled = ShuffledTexts(of: try ArticleTexts.read(texts))
    var stream = Stream(texts: shuffled)
    for length in lengths.sorted() {
      let each = stream.time(until: length)
      var short = Stream(texts: shuffled)
      let least = short.time(until: base)
      print(
        "\(length) articles: \(shown(each * 1_000)) ms each, \(shown(each / least)) times the"
          + " \(shown(least * 1_000)) ms behind \(base); \(stream.copies) of \(length / 100) copies"
          + " found")
    }
  }

  /// Articles that come in, and what became of them.
  private struct Stream {
    let texts: ShuffledTexts
    var grouper = Grouper()
    var number = 0
    var copies = 0

    /// Goes on to a length; the mean time of the last articles, in seconds of CPU.
    mutating func time(until length: Int) -> Double {
      var spent = 0.0
      while number < length {
        let isCopy = number % 100 == 99
        let text = texts.text(isCopy ? number - 50 : number, words: 380)
        let article = LookupsBenchmark.article(
          number, text, title: isCopy ? "Wire report on \(text.prefix(40))" : nil)
        let start = clock()
        if grouper.add(article, claims: nil).duplicateOf != nil { copies += 1 }
        if number >= length - LookupsBenchmark.block {
          spent += Double(clock() - start) / Double(CLOCKS_PER_SEC)
        }
        number += 1
      }
      return spent / Double(LookupsBenchmark.block)
    }
  }

  private static func article(
    _ number: Int, _ text: String, title: String?
  ) -> StreamedArticle {
    StreamedArticle(
      id: String(number), outlet: "outlet\(number % 300).example",
      published: Date(timeIntervalSince1970: 1_790_000_000 + Double(number) * 6),
      title: title ?? text.split(separator: " ").prefix(9).joined(separator: " "), text: text)
  }

  private func shown(_ number: Double) -> String {
    number.formatted(.number.precision(.fractionLength(2)))
  }
}
