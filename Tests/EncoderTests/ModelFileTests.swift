import Testing

@testable import Encoder

@Suite struct ModelFileTests {
  @Test func aWholeFileIsReady() throws {
    let model = try withFile(SyntheticModel().file) { try AttributionModel(contentsOf: $0) }
    #expect(model.cueThreshold == 0.5)
    #expect(model.longestWindow == 22)
  }

  @Test func aMissingFileIsUnreadable() {
    let error = #expect(throws: ModelError.self) {
      try AttributionModel(contentsOf: "/nowhere/attribution.model")
    }
    #expect(error?.description.hasPrefix("/nowhere/attribution.model: can't read") == true)
  }

  @Test(arguments: ["", "CWMODEL2", "<html>", "%PDF-1.7 and more than eight bytes"])
  func anotherFileIsForeign(content: String) throws {
    #expect(try reason(Array(content.utf8)) == .foreign)
  }

  @Test func aFileCutAnywhereIsRefused() throws {
    let file = SyntheticModel().file
    for count in Array(stride(from: 1, to: file.count, by: 997)) + [8, 11, 12, file.count - 1] {
      let reason = try reason(Array(file.prefix(count)))
      guard case .truncated(let expected, let found) = reason else {
        Issue.record("\(count) bytes are taken for: \(String(describing: reason))")
        continue
      }
      #expect(found == count)
      #expect(count < expected && expected <= file.count)
    }
  }

  @Test func aChangedBitIsAWrongChecksum() throws {
    var file = SyntheticModel().file
    file[file.count - 1000] ^= 1
    #expect(try reason(file) == .wrongChecksum)
  }

  @Test func aHeaderThatIsNoJSONIsMalformed() throws {
    var file = SyntheticModel().file
    file[12] = UInt8(ascii: "[")
    guard case .malformedHeader = try reason(file) else {
      Issue.record("it was taken for something else")
      return
    }
  }

  @Test func aHeaderLengthBeyondTheFileIsTruncated() throws {
    var file = SyntheticModel().file
    file.replaceSubrange(8..<12, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(
      try reason(file) == .truncated(expected: 0xFFFF_FFFF + 12, found: file.count))
  }

  @Test func anotherVersionIsNamed() throws {
    var model = SyntheticModel()
    model.version = 2
    #expect(try reason(model.file) == .unknownVersion(2))
  }

  @Test(arguments: [0, -64, 65, 96, 1 << 40])
  func anImpossibleWidthIsRefused(width: Int) throws {
    var model = SyntheticModel()
    model.statedWidth = width
    guard case .impossibleShape = try reason(model.file) else {
      Issue.record("a width of \(width) was taken")
      return
    }
  }

  @Test func aLengthThatOverflowsIsTruncated() throws {
    var model = SyntheticModel()
    model.statedLength = .max
    guard case .truncated = try reason(model.file) else {
      Issue.record("it was taken")
      return
    }
    model.statedLength = -1
    #expect(try reason(model.file) == .impossibleShape("its length is negative"))
  }

  @Test(arguments: ["words", "positions", "layers.1.narrow.sum", "gate.bias", "pieces"])
  func aMissingTensorIsNamed(name: String) throws {
    var model = SyntheticModel()
    model.change(name) { $0.name += "?" }
    #expect(try reason(model.file) == .misshapenTensor(name))
  }

  @Test(arguments: ["words", "layers.0.inputs", "link.weight", "pieces"])
  func aTensorOfAnotherShapeOrTypeIsNamed(name: String) throws {
    var model = SyntheticModel()
    model.change(name) { $0.shape[0] += 1 }
    #expect(try reason(model.file) == .misshapenTensor(name))
    model = SyntheticModel()
    model.change(name) { $0.type = "float16" }
    #expect(try reason(model.file) == .misshapenTensor(name))
    model = SyntheticModel()
    model.change(name) { $0.shape = [.max, .max] }
    #expect(try reason(model.file) == .misshapenTensor(name))
  }

  @Test(arguments: [1, 1 << 60, .min])
  func offsetsOutsideTheDataAreRefused(shift: Int) throws {
    var model = SyntheticModel()
    model.shift = shift
    guard case .misshapenTensor = try reason(model.file) else {
      Issue.record("a shift of \(shift) was taken")
      return
    }
  }

  @Test(arguments: [64, -64])
  func offsetsToAnotherTensorsBytesAreRefused(shift: Int) throws {
    var model = SyntheticModel()
    model.shift = shift
    #expect(try reason(model.file) != nil)
  }

  @Test func aVocabularyOfAnotherLengthIsRefused() throws {
    var model = SyntheticModel()
    model.change("pieces") { $0.bytes += Array("\nmore".utf8) }
    #expect(try reason(model.file) == .misshapenTensor("pieces"))
  }

  @Test(arguments: [64, -64, 127, -128] as [Int8])
  func aWeightThatOneDNNMightSaturateIsRefused(weight: Int8) throws {
    var model = SyntheticModel()
    model.change("layers.1.wide") { $0.bytes[100] = UInt8(bitPattern: weight) }
    #expect(try reason(model.file) == .weightOutOfRange(tensor: "layers.1.wide"))
  }

  /// Why a file isn't taken; nil where it is.
  private func reason(_ file: [UInt8]) throws -> ModelError.Reason? {
    try withFile(file) { path -> ModelError.Reason? in
      do throws(ModelError) {
        _ = try AttributionModel(contentsOf: path)
        return nil
      } catch {
        #expect(error.path == path)
        return error.reason
      }
    }
  }
}
