/// The zones that feeds name by letters.
enum ZoneName {
  /// How far from Greenwich the clocks of a zone go.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Seconds east; nil for a word that is no zone.
  static func offset(_ word: String) -> Int? { minutes[word].map { $0 * 60 } }

  /// Of names with several meanings, the one that news feeds use: RFC 822 first, then the region with
  /// the most feeds.
  private static let minutes: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60,
    "bst": 60, "cet": 60, "met": 60, "mez": 60, "cest": 120, "mest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "msd": 240, "sast": 120, "trt": 180,
    "gst": 240, "pkt": 300, "ist": 330, "npt": 345, "ict": 420, "wib": 420, "sgt": 480,
    "hkt": 480, "awst": 480, "pht": 480, "jst": 540, "kst": 540, "acst": 570, "acdt": 630,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
    "brt": -180, "art": -180, "clt": -240, "nst": -210, "ndt": -150, "ast": -240, "adt": -180,
    "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "pt": -480, "akst": -540, "akdt": -480, "hst": -600,
  ]
}
