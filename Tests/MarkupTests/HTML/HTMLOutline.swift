import Markup

/// A tree as one line, for tests: `p(text a(text))`, with the texts as they stand.
func outline(_ markup: String, limits: HTMLLimits = HTMLLimits()) -> String {
  let document = HTMLParser.parse(Array(markup.utf8), limits: limits)
  var line = ""
  var ends: [Int32] = []
  for (number, node) in document.nodes.enumerated().dropFirst() {
    while let end = ends.last, end <= Int32(number) {
      line += ")"
      ends.removeLast()
    }
    if !line.isEmpty, !line.hasSuffix("(") { line += " " }
    if node.tag == .text {
      line += "'" + String(decoding: document.text(of: number), as: UTF8.self) + "'"
    } else {
      line += "\(node.tag)("
      ends.append(node.end)
    }
  }
  return line + String(repeating: ")", count: ends.count)
}
