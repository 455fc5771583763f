import Configuration

extension ConfigurationReader {
  /// Reads a text as the file `c.yaml` in the folder `/etc/cw`.
  static func read(_ text: String) throws(ConfigurationErrors) -> Configuration {
    try ConfigurationReader(currentDirectory: "/etc/cw").read(text: text, file: "c.yaml")
  }

  /// Reads a text behind two lines that give the paths, so that it starts in line 3.
  static func readRest(_ text: String) throws(ConfigurationErrors) -> Configuration {
    try read("database: d.db\nlog: a.jsonl\n" + text)
  }

  /// Lists why a text is refused; nothing where it is accepted.
  static func problems(of text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  /// Lists why a text that starts in line 3, behind the paths, is refused; without the warnings.
  static func problems(ofRest text: String) -> [String] {
    do {
      _ = try readRest(text)
      return []
    } catch {
      return error.problems.filter { $0.level == .error }.map(\.description)
    }
  }
}
