import Foundation

/// What `make model` writes; it is committed once it holds its bars.
enum TrainedModel {
  static let path = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Model/attribution.model").path()
}
