import Foundation

/// How far long work has come, on the last line of a terminal; silent where nobody looks at one.
final class ProgressLine {
  /// Often enough to look alive, and seldom enough to cost nothing.
  private static let pause = Duration.milliseconds(100)

  private let isShown = isatty(FileHandle.standardError.fileDescriptor) == 1
  private var last: ContinuousClock.Instant?

  /// Shows a text instead of the last one.
  ///
  /// - Parameter text: One short line, without control characters.
  func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let last, now - last < Self.pause { return }
    last = now
    write("\r\u{1B}[K" + text())
  }

  /// Takes the line away, for others to write there.
  func clear() {
    guard isShown, last != nil else { return }
    last = nil
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    // Nobody is left to be told that standard error is closed.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
