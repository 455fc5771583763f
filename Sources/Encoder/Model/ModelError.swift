/// Why a file can't serve as the attribution model.
package struct ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the file.
  package enum Reason: Hashable, Sendable {
    /// It isn't there or mustn't be read; the text is the system's.
    case unreadable(String)
    /// It doesn't begin as the trainer's files do.
    case foreign
    /// It ends too early.
    case truncated(expected: Int, found: Int)
    /// Its header is no JSON, or lacks a value.
    case malformedHeader(String)
    /// A newer or older trainer wrote it.
    case unknownVersion(Int)
    /// Its numbers aren't what the trainer wrote.
    case wrongChecksum
    /// The header's sizes contradict each other, or exceed what the encoder can take.
    case impossibleShape(String)
    /// A tensor is missing, or of another type or shape than the header's sizes call for.
    case misshapenTensor(String)
    /// A weight is beyond ±63, where integer products are no longer exact on every processor.
    case weightOutOfRange(tensor: String)
  }

  package let path: String
  package let reason: Reason

  package var description: String {
    "\(path): \(text)"
  }

  private var text: String {
    switch reason {
    case .unreadable(let problem): "can't read the attribution model: \(problem)"
    case .foreign: "this is no attribution model"
    case .truncated(let expected, let found):
      "the attribution model is cut off: \(found) of \(expected) bytes"
    case .malformedHeader(let problem): "the attribution model's header is damaged: \(problem)"
    case .unknownVersion(let version):
      "the attribution model has version \(version), this program reads \(ModelHeader.version)"
    case .wrongChecksum: "the attribution model is damaged: its checksum is wrong"
    case .impossibleShape(let problem): "the attribution model can't be used: \(problem)"
    case .misshapenTensor(let name):
      "the attribution model's tensor \(name) is missing or of another type or shape"
    case .weightOutOfRange(let tensor):
      "the attribution model's tensor \(tensor) has weights beyond 7 bits"
    }
  }
}
