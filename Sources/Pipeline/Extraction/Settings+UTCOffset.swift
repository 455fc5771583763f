internal import Configuration
internal import Foundation

extension Settings {
  /// How far the clock where an article was published goes before Greenwich's, in seconds: by its own
  /// date, else by what the operator says of its outlet.
  ///
  /// A date in Greenwich's own time tells nothing: feeds from everywhere are dated so.
  ///
  /// - Parameters:
  ///   - outlet: The outlet's key.
  ///   - published: When the article was published.
  ///   - written: How far east of Greenwich, in seconds, that is written.
  /// - Returns: The seconds; 0 where nobody knows.
  func utcOffset(of outlet: String, at published: Date?, _ written: Int) -> Int {
    guard written == 0, let published, let zone = configuration.outlets[outlet]?.timeZone else {
      return written
    }
    return TimeZone(identifier: zone)?.secondsFromGMT(for: published) ?? 0
  }
}
