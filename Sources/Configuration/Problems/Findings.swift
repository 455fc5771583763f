/// Collects what is wrong with a file while it is read.
struct Findings {
  /// Nobody reads more, and a broken file of 4 MiB gives two million.
  static let limit = 1_000

  /// How the file is named.
  let file: String
  private var problems: [ConfigurationProblem] = []
  private var omitted = 0
  private var omitsErrors = false

  /// Starts without any.
  ///
  /// - Parameter file: How to name the file.
  init(file: String) {
    self.file = file
  }

  mutating func error(_ message: String, at position: FilePosition?, suggestion: String? = nil) {
    add(.error, message, at: position, suggestion)
  }

  mutating func error(_ complaint: Complaint, at position: FilePosition?) {
    add(.error, complaint.message, at: position, complaint.suggestion)
  }

  mutating func warning(_ message: String, at position: FilePosition?, suggestion: String? = nil) {
    add(.warning, message, at: position, suggestion)
  }

  private mutating func add(
    _ level: ConfigurationProblem.Level, _ message: String, at position: FilePosition?,
    _ suggestion: String?
  ) {
    guard !isFull else {
      omitted += 1
      if level == .error { omitsErrors = true }
      return
    }
    problems.append(
      ConfigurationProblem(
        file: file, position: position, level: level, message: message, suggestion: suggestion))
  }

  /// Whether more is only counted, so that advice on it is wasted.
  var isFull: Bool {
    problems.count == Self.limit
  }

  /// All of them, in the order of the file.
  var sorted: [ConfigurationProblem] {
    let start = FilePosition(line: 0, column: 0)
    let sorted = problems.sorted { ($0.position ?? start) < ($1.position ?? start) }
    guard omitted > 0 else { return sorted }
    let rest = ConfigurationProblem(
      file: file, position: nil, level: omitsErrors ? .error : .warning,
      message: "\(omitted) more problems",
      suggestion: nil)
    return sorted + [rest]
  }

  var hasErrors: Bool {
    omitsErrors || problems.contains { $0.level == .error }
  }

  /// Everything found, as the reason to refuse the file.
  var refusal: ConfigurationErrors {
    ConfigurationErrors(problems: sorted)
  }
}
