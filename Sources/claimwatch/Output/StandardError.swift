import Alerting
import Foundation

/// Where a command tells people what went wrong; its results go to standard output.
enum StandardError {
  /// Writes a line or several.
  ///
  /// - Parameter message: May hold text from feeds, whose control characters are shown, not sent.
  static func write(_ message: String) {
    let line = (message).escapedForTerminal(except: ["\n", "\t"]) + "\n"
    // Nobody is left to be told that standard error is closed.
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }
}
