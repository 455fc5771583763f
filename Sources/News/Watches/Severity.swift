/// How urgent an alert is; the user gives it to each watch.
package enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
  case info
  case warning
  case critical
}
