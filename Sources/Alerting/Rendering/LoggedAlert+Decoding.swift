internal import FoundationEssentials

extension LoggedAlert {
  /// Reads a line of the log.
  ///
  /// - Parameter line: The line, with or without its newline; nil is made of what is no alert.
  package init?(line: [UInt8]) {
    do {
      self = try JSONDecoder().decode(LoggedAlert.self, from: Data(line))
    } catch {
      return nil
    }
  }
}
