internal import Glibc

/// The natural logarithm and the exponential, under names that say which.
enum Logarithm {
  static func natural(_ value: Float) -> Float { logf(value) }
  static func exponential(_ value: Double) -> Double { exp(value) }
}
