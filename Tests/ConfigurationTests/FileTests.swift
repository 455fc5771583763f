import Configuration
import Foundation
import Testing

/// Files that are missing, unreadable or no text.
@Suite struct FileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cw-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Reads a file of these bytes; gives the problems without the name of the file.
  private func problems(of bytes: [UInt8]) throws -> [String] {
    let path = folder.appending(path: "\(UUID()).yaml").path
    try Data(bytes).write(to: URL(filePath: path))
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    do {
      _ = try ConfigurationReader().read(path: path)
      return []
    } catch {
      return error.problems.map { $0.description.replacing(path, with: "f") }
    }
  }

  @Test func aFileIsReadWithPathsFromItsFolder() throws {
    let path = folder.appending(path: "c.yaml").path
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    try Data("database: é.db\nlog: l".utf8).write(to: URL(filePath: path))
    let configuration = try ConfigurationReader().read(path: path)
    #expect(configuration.database == folder.path + "/é.db")
    #expect(configuration.log == folder.path + "/l")
  }

  @Test(arguments: [
    ("/nowhere/c.yaml", "/nowhere/c.yaml: error: there is no such file"),
    ("/etc", "/etc: error: this is a folder"),
    ("/dev/zero", "/dev/zero: error: the file is larger than 4 MiB"),
    ("/dev/null", "/dev/null:1:1: error: the file holds no settings"),
  ])
  func whatIsNoFileIsNamed(path: String, problem: String) {
    #expect {
      try ConfigurationReader().read(path: path)
    } throws: { error in
      "\(error)" == problem
    }
  }

  @Test func aByteThatIsNoUTF8HasAPlace() throws {
    let text = Array("log: é\nfeeds: ü".utf8) + [0xFF] + Array("\n".utf8)
    #expect(try problems(of: text) == ["f:2:9: error: not UTF-8; save the file as UTF-8"])
  }

  @Test func aCutCharacterIsNoUTF8() throws {
    #expect(try problems(of: [0x61, 0xC3]) == ["f:1:2: error: not UTF-8; save the file as UTF-8"])
  }

  @Test func utf16IsNoUTF8() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
    #expect(try problems(of: bytes) == ["f:1:1: error: not UTF-8; save the file as UTF-8"])
  }

  @Test func fourMebibytesAreReadAndNoMore() throws {
    let text = Array("database: d\nlog: l\n#".utf8)
    let padding = (4 << 20) - text.count
    let full = text + Array(repeating: UInt8(ascii: "x"), count: padding)
    #expect(try problems(of: full) == [])
  }

  @Test func oneByteMoreIsTooMuch() throws {
    let bytes = Array(repeating: UInt8(ascii: "#"), count: (4 << 20) + 1)
    #expect(try problems(of: bytes) == ["f: error: the file is larger than 4 MiB"])
  }
}
