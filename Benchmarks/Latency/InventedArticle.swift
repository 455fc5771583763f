/// An article of our own making, as long as news usually is; every number gives another one.
struct InventedArticle {
  let number: Int
  let title: String
  let paragraphs: [String]

  private static let places = [
    "Saltby", "Harrowmere", "Grell", "Vellmar", "Orrin", "Lowmark", "Tidewater", "Pell Bay",
    "Marram", "Ostrava Sound", "Kestrel Point", "Ansel", "Brindle", "Corrow", "Dunmark", "Elvering",
  ]
  private static let people = [
    "Oda Lindqvist", "Jorun Wyke", "Edda Korvin", "Lena Oster", "Hugh Marsh", "Ada Quill",
    "Pell Aldous", "Marit Ostrander", "Ivo Brandt", "Sanna Tveit", "Rasmus Holt", "Nadia Kerr",
  ]
  private static let things = [
    "the ferry", "the north pier", "the spillway", "the grain store", "the water works",
    "the railway bridge", "the old quarry", "the school boats", "the fish market", "the tunnel",
    "the wind farm", "the infirmary",
  ]
  private static let deeds = [
    "was closed for repairs", "stayed open through the night", "was sold to a cooperative",
    "lost power for hours", "was searched by divers", "was promised new pumps",
    "drew more visitors than ever", "was left out of the budget", "got a second watchman",
    "was named after a pilot",
  ]
  private static let verbs = ["said", "announced", "denied", "warned", "told reporters", "claimed"]
  private static let closings = [
    "before the spring tide", "after a long debate in the council", "without a word to the owners",
    "as engineers had asked for years", "although nobody had paid for it",
    "in front of a small crowd",
    "while the rain went on", "for the third time in a decade",
  ]

  /// Makes an article.
  ///
  /// - Parameters:
  ///   - number: Its number, which its first claim names.
  ///   - text: A text to use in place of an invented one.
  init(number: Int, text: String? = nil) {
    var random = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    func pick(_ words: [String]) -> String {
      // xorshift64 (Marsaglia, "Xorshift RNGs"): the same in each run.
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return words[Int(random % UInt64(words.count))]
    }
    let place = pick(Self.places)
    let invented = (0..<16).map { _ in
      """
      \(pick(Self.people)) of \(pick(Self.places)) \(pick(Self.verbs)) that \(pick(Self.things)) \
      \(pick(Self.deeds)) \(pick(Self.closings)). In \(place), \(pick(Self.things)) \
      \(pick(Self.deeds)), and \(pick(Self.people)) wrote it down \(pick(Self.closings)).
      """
    }
    self.number = number
    title = "\(place): \(pick(Self.things)) \(pick(Self.deeds)), report \(number)"
    let marker =
      "Minister Tomas Brel said that \(number) people had left \(place) \(pick(Self.closings))."
    paragraphs =
      [marker] + (text.map { $0.split(separator: "\n").map(String.init) } ?? invented)
  }

  /// What the cleaner makes of it.
  var text: String { paragraphs.joined(separator: "\n") }

  /// The article's number in an address that `item` has given it.
  static func number(in url: String) -> Int? {
    url.split(separator: "/").last.flatMap { Int($0) }
  }

  /// The article as an entry of a feed.
  var item: String {
    let body = paragraphs.map { "<p>\(Self.escaped($0))</p>" }.joined()
    return """
      <item><title>\(Self.escaped(title))</title><guid>\(number)</guid>\
      <link>https://outlet\(number % 97).example/\(number)</link>\
      <description>\(Self.escaped(body))</description></item>
      """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
