/// A file of the model disk: what a process reads, and what would be left after a power failure.
struct ModelFile: Sendable {
  private(set) var bytes: [UInt8] = []
  private var durable: [UInt8] = []
  /// Which bytes the kernel still means to write.
  private var dirty: [Bool] = []

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
    durable = bytes
    dirty = Array(repeating: false, count: bytes.count)
  }

  mutating func write(_ new: [UInt8], at offset: Int) {
    if offset > bytes.count {
      bytes += Array(repeating: 0, count: offset - bytes.count)
      dirty += Array(repeating: true, count: offset - dirty.count)
    }
    for (place, byte) in new.enumerated() {
      if offset + place < bytes.count {
        bytes[offset + place] = byte
        dirty[offset + place] = true
      } else {
        bytes.append(byte)
        dirty.append(true)
      }
    }
  }

  mutating func resize(to size: Int) {
    if size < bytes.count {
      bytes.removeLast(bytes.count - size)
      dirty.removeLast(dirty.count - size)
    } else {
      write([], at: size)
    }
  }

  mutating func sync() {
    var kept: [UInt8] = []
    for place in bytes.indices {
      let old = place < durable.count ? durable[place] : 0
      kept.append(dirty[place] ? bytes[place] : old)
    }
    durable = kept
    dirty = Array(repeating: false, count: bytes.count)
  }

  /// What Linux does where fsync fails: the pages are marked clean and were not written, yet a
  /// reader still sees them.
  mutating func failToSync() {
    dirty = Array(repeating: false, count: bytes.count)
  }

  /// Keeps what was synced; of the rest any length may be left, as it was, zeroed or as junk.
  mutating func losePower(using random: inout SeededGenerator) {
    let sizes = [bytes.count, durable.count]
    let size = Int.random(in: (sizes.min() ?? 0)...(sizes.max() ?? 0), using: &random)
    let fate = Int.random(in: 0..<4, using: &random)
    var left: [UInt8] = []
    for place in 0..<size {
      let old = place < durable.count ? durable[place] : nil
      let isDirty = place < dirty.count && dirty[place]
      guard isDirty || old == nil else {
        left.append(old ?? 0)
        continue
      }
      switch fate {
      case 0 where isDirty: left.append(bytes[place])
      case 1: left.append(old ?? 0)
      case 2: left.append(old ?? UInt8.random(in: 0...255, using: &random))
      default: left.append(isDirty && random.oneIn(2) ? bytes[place] : old ?? 0)
      }
    }
    self = ModelFile(left)
  }
}
