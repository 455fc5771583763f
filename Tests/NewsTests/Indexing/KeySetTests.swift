import News
import Testing

@Suite struct KeySetTests {
  @Test func holdsEachKeyOnce() {
    #expect(KeySet([3, 1, 3, 2]).keys == [1, 2, 3])
  }

  @Test(arguments: [
    ([1, 2, 3], [2, 3, 4], 2), ([], [1], 0), ([5], [5], 1), ([1, 9], [2, 8], 0),
  ])
  func countsSharedKeys(one: [UInt32], other: [UInt32], expected: Int) {
    #expect(KeySet(one).sharedCount(with: KeySet(other)) == expected)
  }

  @Test(arguments: [
    ([1, 2, 3, 4], [2], [3], 2), ([1, 2], [2, 5], [2, 6], 1), ([1, 2], [], [], 0),
    ([], [1], [1], 0), ([4, 9], [1, 9], [4], 2),
  ])
  func countsKeysInEitherOfTwoSets(keys: [UInt32], one: [UInt32], other: [UInt32], expected: Int) {
    #expect(KeySet(keys).sharedCount(withEither: KeySet(one), or: KeySet(other)) == expected)
  }

  @Test func measuresOverlapByTheSmallerSet() {
    #expect(KeySet([1, 2]).overlap(with: KeySet([2, 3, 4, 5])) == 0.5)
    #expect(KeySet([UInt32]()).overlap(with: KeySet([1])) == 0)
  }
}
