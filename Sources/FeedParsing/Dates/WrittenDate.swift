internal import FoundationEssentials

/// A point in time with the zone that it is written in.
struct WrittenDate: Hashable {
  let date: Date
  /// Seconds east of Greenwich; 0 also where no zone is named.
  let utcOffset: Int
}
