/// Feeds of an invented harbour town.
enum InventedFeed {
  static func rss(_ items: [String], head: String = "", isWhole: Bool = true) -> String {
    "<rss version=\"2.0\"><channel><title>Wire</title>\(head)\(items.joined())"
      + (isWhole ? "</channel></rss>" : "")
  }

  static func item(_ number: Int, date: String? = nil, link: String? = nil) -> String {
    let link = link ?? "https://wire.example/\(number)"
    let date = date.map { "<pubDate>\($0)</pubDate>" } ?? ""
    return "<item><guid isPermaLink=\"false\">\(number)</guid><title>Ferry \(number) sails</title>"
      + "<link>\(link)</link><description>Ferry \(number) left Orrin.</description>\(date)</item>"
  }

  static func items(_ numbers: some Sequence<Int>) -> [String] { numbers.map { item($0) } }
}
