import ArgumentParser
import Cleaning
import Foundation
import News

/// Cleans one page in a process of its own, and prints how much memory that took.
struct MemoryProbe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cleaning-memory", abstract: "The memory that one page takes.",
    shouldDisplay: false)

  @Argument(help: "The page.")
  var file: String

  func run() throws {
    let cleaner = ArticleCleaner()
    _ = cleaner.clean(text: "Ready.")  // what is made once isn't the page's
    let before = try Self.peak()
    let page = [UInt8](try Data(contentsOf: URL(filePath: file)))
    let article = cleaner.clean(page: page, url: nil, contentType: nil)
    let used = try Self.peak() - before
    print("\(used) \(article.text.utf8.count)")
  }

  /// Prints the memory that pages take, in multiples of their bytes.
  ///
  /// - Parameter largest: The corpus's largest page.
  /// - Throws: What reading and running says.
  static func report(largest: [UInt8]) throws {
    for (name, page) in [("the largest page", largest)] + HostilePages.all {
      let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try Data(page).write(to: file)
      defer { _ = try? FileManager.default.removeItem(at: file) }  // at worst left
      let process = Process()
      process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      process.arguments = ["cleaning-memory", file.path()]
      let output = Pipe()
      process.standardOutput = output
      let start = ContinuousClock.now
      try process.run()
      let line = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      let kilobytes =
        Double(String(decoding: line, as: UTF8.self).split(separator: " ").first ?? "") ?? .nan
      let style = FloatingPointFormatStyle<Double>.number.precision(.fractionLength(1))
      print(
        "\(name): \((Double(page.count) / 1_048_576).formatted(style)) MB in, "
          + "\((kilobytes * 1_024 / Double(page.count)).formatted(style)) times as much memory, "
          + "\(seconds.formatted(style)) s")
    }
  }

  /// The highest resident memory so far, in kB.
  private static func peak() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }
}
