import ArgumentParser

/// What `parse`, `clean` and `extract` read: a file, an address, or standard input.
struct InputSource: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A file, an http(s) address, or - for standard input.", valueName: "input"),
    completion: .file())
  var input: String?
  @Flag(help: "One JSON object.")
  var json = false
  @Flag(help: "JSON Lines: an object a line in on standard input, one a line out.")
  var jsonl = false
  @Flag(help: "The address may be a loopback or private one.")
  var allowPrivate = false

  func validate() throws {
    if jsonl, let input, input != "-" {
      throw ValidationError("--jsonl reads standard input, and takes no <input>.")
    }
    if json, jsonl { throw ValidationError("Either --json or --jsonl.") }
    if !jsonl, input == nil { throw ValidationError("Missing expected argument '<input>'.") }
  }

  /// Reads the input.
  ///
  /// - Throws: Why it can't be read.
  func read() async throws -> InputReader.Document {
    try await InputReader.anything(allowsPrivate: allowPrivate).read(input ?? "-")
  }
}
