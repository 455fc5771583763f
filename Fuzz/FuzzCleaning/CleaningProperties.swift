import Cleaning
import Foundation
import Markup
import News

/// What must hold of every article that the cleaner makes, whatever it was made of.
enum CleaningProperties {
  /// What an input is taken for.
  enum Form {
    case page, markup, text

    /// `T`, `M` and `W` in the seeds; web pages are what the network brings, and come twice as often.
    init(_ byte: UInt8) {
      switch byte & 3 {
      case 0: self = .text
      case 1: self = .markup
      default: self = .page
      }
    }
  }

  private static let cleaner = ArticleCleaner()

  /// Cleans an input, and traps where the outcome breaks a promise.
  static func check(_ input: ArraySlice<UInt8>, as form: Form) {
    let bytes = Array(input)
    checkTree(of: bytes)
    let article = article(of: bytes, as: form)
    precondition(article == self.article(of: bytes, as: form), "cleaned otherwise the second time")
    checkBlocks(of: article)
    let lines = [article.title, article.byline, article.outletName].compactMap(\.self)
    for text in [article.text] + article.captions + lines { checkText(text) }
    // One byte of a legacy encoding becomes three of UTF-8 at most, and so does a byte under NFC.
    precondition(article.text.utf8.count <= 3 * bytes.count, "text longer than its page")
    precondition(article.captions.allSatisfy { $0.utf8.count <= 3 * bytes.count })
  }

  private static func article(of bytes: [UInt8], as form: Form) -> CleanedArticle {
    let text = String(decoding: bytes, as: UTF8.self)
    let address = "https://outlet.example/news/1"
    return switch form {
    case .page: cleaner.clean(page: bytes, url: address, contentType: nil)
    case .markup: cleaner.clean(markup: text, base: address, title: "The ferry stops")
    case .text: cleaner.clean(text: text)
    }
  }

  /// Blocks stand one after the other, one line break between them, and make up all of the text.
  private static func checkBlocks(of article: CleanedArticle) {
    let text = Array(article.text.unicodeScalars)
    var end = -1
    for block in article.blocks {
      precondition(block.span.start == end + 1 && block.span.start < block.span.end)
      precondition(end < 0 || text[end] == "\n", "no line break between blocks")
      precondition(!text[block.span.start..<block.span.end].contains("\n"), "a block of two lines")
      end = block.span.end
    }
    precondition(max(end, 0) == text.count, "text beyond the blocks")
  }

  /// Stored text is composed, and holds nothing that acts on a terminal or hides from a reader.
  private static func checkText(_ text: String) {
    precondition(
      text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8), "not composed")
    for scalar in text.unicodeScalars {
      precondition(scalar == "\n" || scalar.properties.generalCategory != .control)
      precondition(!(0x202A...0x202E ~= scalar.value) && scalar.value != 0xAD)
    }
  }

  /// Nodes lie within their parents, and texts within the bytes.
  private static func checkTree(of bytes: [UInt8]) {
    let document = HTMLParser.parse(bytes)
    let nodes = document.nodes
    precondition(nodes[0].end == nodes.count)
    for index in nodes.indices.dropFirst() {
      let parent = Int(nodes[index].parent)
      precondition(parent < index && nodes[index].end <= nodes[parent].end)
      precondition(index < nodes[index].end)
      if nodes[index].tag == .text { precondition(document.text(of: index).count <= bytes.count) }
    }
  }
}
