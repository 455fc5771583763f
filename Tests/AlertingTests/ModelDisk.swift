import Synchronization
import SystemPackage

@testable import Alerting

/// A disk in memory that counts operations and fails, kills or loses power as a test asks.
final class ModelDisk: Sendable {
  /// The process is gone; nothing that it still tries has an effect.
  struct Killed: Error {}

  enum Fault: Sendable {
    /// The operation fails; a write leaves a part behind.
    case failure(Errno)
    /// The process dies before the operation, in the middle of it, or after it.
    case kill
  }

  struct State: Sendable {
    var random: SeededGenerator
    var inodes: [Int64: ModelFile] = [:]
    var names: [String: Int64] = [:]
    var durableNames: [String: Int64] = [:]
    var descriptors: [Int32: Int64] = [:]
    var nextInode: Int64 = 1
    var nextDescriptor: Int32 = 3
    /// Operations since the fault was armed.
    var operations = 0
    var fault: (at: Int, fault: Fault)?
    var isDead = false
    /// The names of files that may not be opened.
    var denied: Set<String> = []
    /// The most bytes that one file may have; nil for no limit.
    var capacity: Int?
  }

  let state: Mutex<State>

  init(seed: UInt64) {
    state = Mutex(State(random: SeededGenerator(seed: seed)))
  }

  /// Lets the n-th operation from now on meet a fault.
  func arm(_ fault: Fault, at operation: Int) {
    state.withLock {
      $0.operations = 0
      $0.fault = (operation, fault)
    }
  }

  /// Starts a new process on the same disk; nothing fails until the next `arm`.
  func restart() {
    state.withLock {
      $0.isDead = false
      $0.fault = nil
      $0.operations = 0
      $0.descriptors = [:]
    }
  }

  /// How many files are open.
  var openCount: Int { state.withLock { $0.descriptors.count } }

  /// Lets every file have at most so many bytes; nil for no limit.
  func limit(to capacity: Int?) {
    state.withLock { $0.capacity = capacity }
  }

  func losePower() {
    state.withLock { state in
      if state.random.oneIn(2) { state.names = state.durableNames }
      state.durableNames = state.names
      for inode in state.inodes.keys.sorted() {
        guard var file = state.inodes[inode] else { continue }
        file.losePower(using: &state.random)
        state.inodes[inode] = file
      }
    }
    restart()
  }

  /// Makes everything as it stands now survive a power failure.
  func sync() {
    state.withLock { state in
      state.durableNames = state.names
      for inode in state.inodes.keys { state.inodes[inode]?.sync() }
    }
  }

  func rename(_ old: String, to new: String) {
    state.withLock { $0.names[new] = $0.names.removeValue(forKey: old) }
  }

  func delete(_ name: String) {
    state.withLock { $0.names[name] = nil }
  }

  func create(_ name: String, _ text: String = "") {
    state.withLock { state in
      state.inodes[state.nextInode] = ModelFile(Array(text.utf8))
      state.names[name] = state.nextInode
      state.nextInode += 1
    }
  }

  func deny(_ name: String) {
    state.withLock { _ = $0.denied.insert(name) }
  }

  func edit(_ name: String, _ body: @Sendable (inout ModelFile) -> Void) {
    state.withLock { state in
      guard let inode = state.names[name], var file = state.inodes[inode] else { return }
      body(&file)
      state.inodes[inode] = file
    }
  }

  var names: [String] { state.withLock { $0.names.keys.sorted() } }

  func bytes(of name: String) -> [UInt8] {
    state.withLock { state in
      state.names[name].flatMap { state.inodes[$0]?.bytes } ?? []
    }
  }

  func text(of name: String) -> String { String(decoding: bytes(of: name), as: UTF8.self) }

  /// Performs one operation, unless it is the one that meets the fault.
  func perform<Result>(
    _ body: (inout State, _ isBroken: Bool) throws -> sending Result
  ) throws -> sending Result {
    try state.withLock { state in
      guard !state.isDead else { throw Killed() }
      state.operations += 1
      guard let fault = state.fault, fault.at == state.operations else {
        return try body(&state, false)
      }
      switch fault.fault {
      case .failure(let errno):
        do { _ = try body(&state, true) } catch {}
        throw errno
      case .kill:
        state.isDead = true
        switch Int.random(in: 0..<4, using: &state.random) {
        case 0: break
        case 1, 2: do { _ = try body(&state, true) } catch {}
        default: do { _ = try body(&state, false) } catch {}
        }
        throw Killed()
      }
    }
  }
}
