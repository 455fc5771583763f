package import Configuration
internal import FeedParsing
internal import Foundation
internal import News
internal import Storage

/// Reads the lists of feeds that a configuration names under `opml`.
package struct FeedListLoader: Sendable {
  /// Half a million feeds; a larger file isn't a list.
  package static let sizeLimit = 64 << 20

  /// What a list held when it could be read last, by its path.
  private let lastContent: @Sendable (String) async throws -> [UInt8]?

  /// Makes a loader.
  ///
  /// - Parameter lastContent: What the list at a path held when it could be read last.
  package init(lastContent: @escaping @Sendable (String) async throws -> [UInt8]?) {
    self.lastContent = lastContent
  }

  /// Adds the feeds of the lists to those of the configuration.
  ///
  /// A list that is missing or broken is taken as it was when it could be read last.
  ///
  /// - Parameter configuration: What the configuration file says.
  /// - Returns: The configuration with the feeds of all lists.
  /// - Throws: `ConfigurationErrors` for lists that could never be read, or what SQLite says.
  package func load(_ configuration: Configuration) async throws -> LoadedLists {
    var feeds = configuration
    var warnings: [ConfigurationProblem] = []
    var errors: [ConfigurationProblem] = []
    var records: [FeedListRecord] = []
    var fingerprints = FileFingerprints()
    for list in configuration.lists {
      fingerprints.note(list.path)
      let outline: FeedOutline
      var record: FeedListRecord
      do throws(UnusableList) {
        let content = try Self.content(of: list.path)
        outline = try Self.outline(of: content)
        record = FeedListRecord(
          path: list.path, content: content, feeds: outline.feeds.count, problem: nil)
        if let flaw = outline.flaw { warnings.append(list.warning(flaw.reason, line: flaw.line)) }
      } catch {
        guard let last = try await lastContent(list.path) else {
          errors.append(list.problem(error.reason, level: .error))
          continue
        }
        outline = try Self.outline(of: last)
        record = FeedListRecord(path: list.path, content: nil, feeds: 0, problem: error.reason)
        warnings.append(
          list.problem("\(error.reason); its last good content stays in force", level: .warning))
      }
      records.append(record)
      let additions = feeds.additions(of: outline.feeds, from: list.path)
      feeds = feeds.adding(additions.feeds)
      warnings += additions.problems
    }
    guard errors.isEmpty else { throw ConfigurationErrors(problems: errors) }
    return LoadedLists(
      configuration: feeds.adding([], warnings: warnings), warnings: warnings, records: records,
      fingerprints: fingerprints)
  }

  private static func content(of path: String) throws(UnusableList) -> [UInt8] {
    let data: Data
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      data = try file.read(upToCount: sizeLimit + 1) ?? Data()
    } catch {
      throw UnusableList(reason: ConfigurationReader.reason(of: error))
    }
    guard data.count <= sizeLimit else {
      throw UnusableList(reason: "larger than \(sizeLimit >> 20) MiB")
    }
    return Array(data)
  }

  /// Reads a whole list: one that ends too early is being written, or was cut.
  private static func outline(of content: [UInt8]) throws(UnusableList) -> FeedOutline {
    let outline: FeedOutline
    do {
      outline = try FeedOutline(reading: content)
    } catch {
      throw UnusableList(reason: "\(error)")
    }
    guard !outline.isTruncated else {
      throw UnusableList(reason: outline.flaw.map { "\($0)" } ?? "cut")
    }
    return outline
  }
}

/// Why a list can't be taken as it is.
private struct UnusableList: Error {
  let reason: String
}
