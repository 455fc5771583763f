import Curl

/// Recognises the pages that walls against bots put in a feed's place, so that they are called by
/// their name and not taken for a broken feed (`feeds.md` C5).
enum BotWall {
  /// How much of a page is looked at: all of these pages say what they are near their beginning.
  private static let reach = 32 << 10

  /// Headers that only such a wall sends.
  private static let headers = [
    (name: "cf-mitigated", value: "challenge", maker: "Cloudflare"),
    (name: "x-amzn-waf-action", value: "", maker: "AWS WAF"),
    (name: "x-datadome", value: "", maker: "DataDome"),
    (name: "x-sucuri-block", value: "", maker: "Sucuri"),
  ]

  /// Words of these pages, in lower case.
  private static let words = [
    (words: "just a moment...", maker: "Cloudflare"),
    (words: "attention required! | cloudflare", maker: "Cloudflare"),
    (words: "making sure you&#39;re not a bot", maker: "Anubis"),
    (words: "making sure you're not a bot", maker: "Anubis"),
    (words: "pardon our interruption", maker: "Imperva"),
    (words: "incapsula incident", maker: "Imperva"),
    (words: "access to this page has been denied", maker: "HUMAN"),
    (words: "please enable js and disable any ad blocker", maker: "DataDome"),
    (words: "ddos-guard", maker: "DDoS-Guard"),
  ]

  /// Whose wall an answer comes from.
  ///
  /// - Parameter response: An answer that is no feed.
  /// - Returns: The wall's maker; nil where it is none that is known.
  static func maker(of response: TransferResponse) -> String? {
    let named = headers.first { header in
      response.headers[header.name].map { header.value.isEmpty || $0 == header.value } ?? false
    }
    if let named { return named.maker }
    guard response.headers["Content-Type"]?.lowercased().contains("html") == true else {
      return nil
    }
    let page = response.body.prefix(reach).map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    return words.first { page.contains(Array($0.words.utf8)) }?.maker
  }
}
