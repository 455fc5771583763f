internal import Dispatch
internal import Synchronization

/// Threads that share the elements of a list among them.
struct Lanes {
  /// How many threads work at a time, the caller's among them.
  let count: Int

  /// Transforms the elements, each on whichever thread is free.
  ///
  /// - Parameters:
  ///   - elements: Those that don't depend on each other.
  ///   - transform: Called once for each.
  /// - Returns: The results, in the order of the elements.
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let lanes = min(count, elements.count)
    guard lanes > 1 else { return elements.map(transform) }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: lanes) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < elements.count else { return }
        let result = transform(elements[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
