internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#endif

/// The natural logarithm and the exponential, under names that say which.
enum Logarithm {
  static func natural(_ value: Float) -> Float { Float(log(Double(value))) }
  static func natural(_ value: Double) -> Double { log(value) }
  static func exponential(_ value: Double) -> Double { exp(value) }
}
