import Foundation
import News

extension QuietHours {
  /// Reads hours such as 22:00-07:00.
  ///
  /// - Parameters:
  ///   - text: A value of the file.
  ///   - timeZone: The identifier of the zone that they are of.
  /// - Returns: The hours.
  /// - Throws: That they are none.
  static func parse(_ text: String, timeZone: String) throws(Complaint) -> QuietHours {
    let times = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { minutes(of: String($0).trimmed) }
    guard times.count == 2, let start = times[0], let end = times[1], start != end,
      start < minutesOfADay
    else {
      throw Complaint(
        message: "\(text.quoted) are no hours of the day",
        suggestion: "write them like \"22:00-07:00\"")
    }
    return QuietHours(start: start, end: end % minutesOfADay, timeZone: timeZone)
  }

  /// Reads the identifier of a time zone.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The identifier.
  /// - Throws: That there is no such zone.
  static func parseTimeZone(_ text: String) throws(Complaint) -> String {
    let trimmed = text.trimmed
    guard TimeZone(identifier: trimmed) != nil else {
      throw Complaint(
        message: "there is no time zone \(trimmed.quoted)",
        suggestion: "write it like Europe/Berlin or UTC")
    }
    return trimmed
  }

  private static let minutesOfADay = 24 * 60

  /// Minutes since midnight, up to 24:00; nil for anything but two numbers of two digits at most.
  private static func minutes(of text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60
    else { return nil }
    let total = hours * 60 + minutes
    return total <= minutesOfADay ? total : nil
  }
}
