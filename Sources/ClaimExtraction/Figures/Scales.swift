/// Words and letters that multiply the number before them.
enum Scales {
  static let words: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "lakh": 1e5, "crore": 1e7,
  ]

  /// What newspapers write after digits ("1.762bn", "$1mil").
  static let abbreviations: [String: Double] = [
    "bn": 1e9, "bln": 1e9, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mio": 1e6, "tn": 1e12, "trn": 1e12,
    "tln": 1e12,
  ]

  /// Letters that are units as often as scales: a scale where money or a counted noun says so.
  static let letters: [String: Double] = ["k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12]

  /// "Thousands" and their like, alone or behind "tens of".
  static let plurals: [String: Double] = [
    "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
  ]

  /// What multiplies a plural: "tens of thousands".
  ///
  /// "Tens" are at least two tens, while "hundreds of thousands" is said from 100,000 on
  /// (NewsQuant's annotation).
  static let multiples: [String: ClosedRange<Double>] = [
    "tens": 20...100, "dozens": 24...100, "hundreds": 100...1000, "thousands": 1000...1e4,
  ]
}
