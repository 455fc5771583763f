internal import FoundationEssentials

extension Date {
  /// From 15 October 1582, before which Foundation counts by the Julian calendar and RFC 3339 does
  /// not, to the end of the year 9999.
  private static let sayable =
    Date(timeIntervalSince1970: -12_219_292_800)...Date(timeIntervalSince1970: 253_402_300_799)

  /// The moment in RFC 3339, UTC, with milliseconds; a date that can't be said in that format, as
  /// feeds have them, is given as the nearest that can.
  var timestamp: String {
    // Foundation cuts the fraction, and a binary fraction lies as often below as above its
    // millisecond (".113" came out as ".112"): half a millisecond more rounds it.
    let clamped = min(max(self, Self.sayable.lowerBound), Self.sayable.upperBound)
    return clamped.addingTimeInterval(0.0005)
      .formatted(ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
