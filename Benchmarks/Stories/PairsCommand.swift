import ArgumentParser
import Foundation
import News
import Relating

/// The pairs of articles that the story index compares in the collections of stories, measured.
///
/// No benchmark, but what `Training/make-stories` learns from.
struct PairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "Prints the features of the pairs that stories are told by, as JSON Lines.",
    discussion: """
      The first line names the features. Each other one is an article with its collection, its story \
      as annotated, and the earlier articles that it is compared with: the place of each in its \
      collection, and the pair's values.
      """)

  @Option(help: "The folder of the three story collections, gzipped JSON Lines.")
  var corpus: String

  private struct Annotated: Decodable {
    let outlet: String
    let published: String?
    let title: String
    let text: String
    let story: String
  }

  private struct Line: Encodable {
    struct Pair: Encodable {
      let with: Int
      let values: [Double]
    }
    let collection: String
    let story: String
    let pairs: [Pair]
  }

  func run() throws {
    let encoder = JSONEncoder()
    let names = StoryPair.Feature.allCases.map(\.rawValue)
    print(String(decoding: try encoder.encode(["features": names]), as: UTF8.self))
    for collection in ["gva_incidents", "allsides_roundups", "eventmix"] {
      let lines = try Unpacked.lines(of: "\(corpus)/\(collection).jsonl.gz")
      var index = StoryIndex(capacity: lines.count)
      var profiles: [StoryProfile] = []
      for line in lines {
        let article = try JSONDecoder().decode(Annotated.self, from: line)
        let profile = index.profile(
          of: ScannedArticle(
            id: "", outlet: article.outlet, published: article.published.flatMap(Self.date),
            title: article.title, text: article.text))
        let candidates = index.candidates(for: profile, among: index.alike(profile, since: 0))
        let pairs = candidates.map {
          Line.Pair(with: $0, values: StoryPair(profile, profiles[$0]).values)
        }
        let found = try encoder.encode(
          Line(collection: collection, story: article.story, pairs: pairs))
        print(String(decoding: found, as: UTF8.self))
        _ = index.add(profile, copyOf: nil, isSeries: false, among: [:])
        profiles.append(profile)
      }
    }
  }

  /// A date without a time stands for its midnight.
  private static func date(_ text: String) -> Date? {
    (try? Date(text, strategy: .iso8601))
      ?? (try? Date(text, strategy: .iso8601.year().month().day()))
  }
}
