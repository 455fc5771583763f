/// Paths as the configuration gives them.
struct Path {
  /// Where relative paths start: the absolute path of the file's folder.
  let folder: String

  /// Makes a path absolute and removes what only repeats or goes back.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The absolute path of a file.
  /// - Throws: That it is none.
  func parse(_ text: String) throws(Complaint) -> String {
    guard !text.isEmpty else { throw Complaint(message: "an empty path") }
    guard !text.unicodeScalars.contains(where: \.isControl) else {
      throw Complaint(message: "\(text.quoted) holds control characters")
    }
    guard text != "~", !text.hasPrefix("~/") else {
      throw Complaint(message: "\"~\" is not expanded", suggestion: "give the whole path")
    }
    let last = text.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard !["", ".", ".."].contains(last) else {
      throw Complaint(message: "\(text.quoted) is a folder, not a file")
    }
    return Self.absolute(text, from: folder)
  }

  /// Joins and normalises by the text alone: what the links on the way mean is not looked up.
  ///
  /// - Parameters:
  ///   - path: An absolute or relative path.
  ///   - folder: The absolute path where a relative one starts.
  /// - Returns: An absolute path without "//", "." and "..".
  static func absolute(_ path: String, from folder: String) -> String {
    let whole = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    var names: [Substring] = []
    for name in whole.split(separator: "/") {
      switch name {
      case ".": break
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return "/" + names.joined(separator: "/")
  }

  /// The folder that holds a file.
  ///
  /// - Parameter file: An absolute path.
  /// - Returns: Its folder.
  static func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/"), slash > file.startIndex else { return "/" }
    return String(file[..<slash])
  }
}
