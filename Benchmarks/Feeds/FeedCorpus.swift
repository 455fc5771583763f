import Foundation

/// Feeds in XML, in memory.
struct FeedCorpus {
  /// A feed with its place.
  struct Feed {
    let path: String
    let bytes: [UInt8]
  }

  let feeds: [Feed]

  var megabytes: Double { Double(feeds.reduce(0) { $0 + $1.bytes.count }) / 1e6 }

  init(_ feeds: [Feed]) { self.feeds = feeds }

  /// Reads every file below a folder that begins like XML.
  init(folder: String) throws {
    let root = URL(filePath: folder)
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    feeds = try names.sorted().compactMap { name in
      let url = root.appending(path: name)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return nil
      }
      let bytes = [UInt8](try Data(contentsOf: url))
      let start = bytes.prefix(16).first { $0 > 0x20 && $0 < 0x80 }
      return start == UInt8(ascii: "<") ? Feed(path: url.path(), bytes: bytes) : nil
    }
  }

  /// Every n-th feed, so that some `count` of them remain.
  func sample(_ count: Int) -> FeedCorpus {
    let step = max(feeds.count / max(count, 1), 1)
    return FeedCorpus(stride(from: 0, to: feeds.count, by: step).map { feeds[$0] })
  }

  /// A correct feed of our own writing, of at least so many bytes.
  static func synthetic(bytes count: Int) -> [UInt8] {
    var feed = Array(
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Alba</title>".utf8)
    var number = 0
    while feed.count < count {
      number += 1
      let paragraph =
        "&lt;p&gt;The ferry to Ilves stops at noon, the harbour master said.&lt;/p&gt;"
      feed +=
        """
        <item><title>Ferry \(number) stops</title><guid>https://alba.example/\(number)</guid>
        <pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate><description>\(
          String(repeating: paragraph, count: 20))</description></item>

        """.utf8
    }
    return feed + Array("</channel></rss>".utf8)
  }
}
