import Cleaning
import Curl
import Fetching
import Foundation
import News

/// Reads what a command was pointed at.
struct InputReader {
  /// Bytes with what is known of where they came from.
  struct Document {
    let bytes: [UInt8]
    /// Nil for a file and standard input.
    let url: String?
    let contentType: String?

    /// Whether this is HTML rather than plain text.
    var isMarkup: Bool {
      if let contentType { return contentType.lowercased().contains("html") }
      return bytes.first { !Self.blanks.contains($0) } == UInt8(ascii: "<")
    }

    /// The article in it: a page is cleaned, a text is taken as it is, so that spans point into it.
    var article: CleanedArticle {
      isMarkup
        ? ArticleCleaner().clean(page: bytes, url: url, contentType: contentType)
        : CleanedArticle(text: String(decoding: bytes, as: UTF8.self), blocks: [])
    }

    /// White space, and the bytes of a UTF-8 byte order mark.
    private static let blanks = Set(" \t\r\n".utf8).union([0xEF, 0xBB, 0xBF])
  }

  /// Inputs are cut here, as `max_bytes` cuts what the daemon fetches.
  private static let limit = 64 << 20

  /// How an address is read; nil where only files are.
  private let options: FetchOptions?

  /// Reads files and nothing else.
  static let files = InputReader(options: nil)

  /// Reads addresses, too.
  ///
  /// - Parameter allowsPrivate: Whether they may be loopback or private ones.
  /// - Returns: A reader of files and addresses.
  static func anything(allowsPrivate: Bool) -> InputReader {
    var options = FetchOptions(userAgent: "claimwatch/\(Claimwatch.version)")
    options.maxBytes = limit
    if allowsPrivate { options.addresses = .includingPrivate }
    return InputReader(options: options)
  }

  /// Reads a file, an http(s) address, or, for "-", standard input.
  ///
  /// - Parameter input: Which one.
  /// - Returns: Its bytes, and what is known of them.
  /// - Throws: Why it can't be read.
  func read(_ input: String) async throws -> Document {
    if let options, input.hasPrefix("http://") || input.hasPrefix("https://") {
      return try await fetch(input, options)
    }
    do {
      let file =
        input == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(filePath: input))
      let bytes = try file.read(upToCount: Self.limit + 1) ?? Data()
      guard bytes.count <= Self.limit else {
        throw UnreadableInput(input: input, reason: "larger than \(Self.limit >> 20) MiB")
      }
      return Document(bytes: Array(bytes), url: nil, contentType: nil)
    } catch let error as CocoaError {
      throw UnreadableInput(input: input, reason: error.localizedDescription)
    }
  }

  private func fetch(_ url: String, _ options: FetchOptions) async throws -> Document {
    let loop = try TransferLoop()
    let fetcher = Fetcher(loop: loop, clock: ContinuousClock(), date: { Date() })
    let page = try await fetcher.page(url, options: options)
    return Document(bytes: page.bytes, url: page.effectiveURL, contentType: page.contentType)
  }
}

/// A file that can't be read.
struct UnreadableInput: Error, CustomStringConvertible {
  let input: String
  let reason: String

  var description: String { "\(input): \(reason)" }
}
