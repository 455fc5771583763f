import Foundation
import News
import SystemPackage
import Testing

@testable import Alerting

@Suite struct AlertLogReaderTests {
  private let disk = ModelDisk(seed: 1)

  private func makeReader(last: Int, filter: AlertFilter = AlertFilter()) -> AlertLogReader {
    AlertLogReader(path: "a.jsonl", last: last, filter: filter, files: disk.files)
  }

  private func append(_ text: String) {
    disk.edit("a.jsonl") { $0.write(Array(text.utf8), at: $0.bytes.count) }
  }

  /// All lines that there are at the moment.
  private func all(_ reader: inout AlertLogReader) throws -> [String] {
    var all: [String] = []
    while true {
      let lines = try reader.next()
      if lines.isEmpty { return all }
      all += lines.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func line(_ seq: Int, kind: String = "claim", watch: String = "w") -> String {
    #"{"seq":\#(seq),"kind":"\#(kind)","watch":"\#(watch)"}"#
  }

  private func lines(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { line($0) + "\n" }.joined()
  }

  @Test(
    "A reader begins with the last lines that were asked for",
    arguments: [(0, []), (1, [5]), (3, [3, 4, 5]), (5, [1, 2, 3, 4, 5]), (9, [1, 2, 3, 4, 5])]
      as [(Int, [Int])])
  func lastLines(last: Int, numbers: [Int]) throws {
    disk.create("a.jsonl", lines(1...5))
    var reader = makeReader(last: last)
    #expect(try all(&reader) == numbers.map { line($0) })
    append(lines(6...6))
    #expect(try all(&reader) == [line(6)])
  }

  @Test("The last lines of a long log are found over many chunks", arguments: [1, 999, 5000])
  func manyLines(last: Int) throws {
    disk.create("a.jsonl", lines(1...5000))
    var reader = makeReader(last: last)
    #expect(try all(&reader) == (5001 - last...5000).map { line($0) })
  }

  @Test("With a filter the last wanted lines are the ones that count")
  func filteredLastLines() throws {
    disk.create(
      "a.jsonl",
      [line(1, watch: "x"), line(2), line(3, watch: "x"), line(4), line(5), "", ""]
        .joined(separator: "\n"))
    var reader = makeReader(last: 2, filter: AlertFilter(watches: ["x", "y"]))
    #expect(try all(&reader) == [line(1, watch: "x"), line(3, watch: "x")])
    append(lines(6...6) + line(7, watch: "y") + "\n")
    #expect(try all(&reader) == [line(7, watch: "y")])
  }

  @Test(
    "A filter wants kinds and watches",
    arguments: [
      (AlertFilter(), true, true), (AlertFilter(kinds: [.claim]), true, false),
      (AlertFilter(kinds: [.feed, .claim]), true, false),
      (AlertFilter(kinds: [.disputed]), false, false), (AlertFilter(watches: ["w"]), true, false),
      (AlertFilter(watches: ["v"]), false, false),
      (AlertFilter(kinds: [.claim], watches: ["v"]), false, false),
    ])
  func filters(filter: AlertFilter, wantsAlert: Bool, wantsOther: Bool) {
    #expect(filter.wants(Array(line(1).utf8)) == wantsAlert)
    #expect(filter.wants(Array("no alert".utf8)) == wantsOther)
    #expect(filter.wants(Array(#"{"seq":1,"kind":"new"}"#.utf8)) == wantsOther)
  }

  @Test("A line is given once it is complete")
  func completeLinesOnly() throws {
    disk.create("a.jsonl", lines(1...1) + #"{"seq":2"#)
    var reader = makeReader(last: 10)
    #expect(try all(&reader) == [line(1)])
    append(#","kind":"claim","#)
    #expect(try all(&reader) == [])
    append(#""watch":"w"}"# + "\n")
    #expect(try all(&reader) == [line(2)])
  }

  @Test("A log that comes into being later is read from its beginning")
  func aLaterLog() throws {
    var reader = makeReader(last: 1)
    #expect(try all(&reader) == [])
    disk.create("a.jsonl", lines(1...3))
    #expect(try all(&reader) == [line(1), line(2), line(3)])
  }

  @Test("After a rotation the old file is read to its end, then the new one", arguments: [0, 1, 2])
  func rotation(unread: Int) throws {
    disk.create("a.jsonl", lines(1...2))
    var reader = makeReader(last: 10)
    #expect(try all(&reader).count == 2)
    for number in 0..<unread { append(lines(3 + number...3 + number)) }
    disk.rename("a.jsonl", to: "a.jsonl.1")
    disk.create("a.jsonl")
    // The writer notices the rotation late: its next line still goes to the old file.
    disk.edit("a.jsonl.1") { $0.write(Array((self.line(8) + "\n").utf8), at: $0.bytes.count) }
    let old = (0..<unread).map { line(3 + $0) } + [line(8)]
    #expect(try all(&reader) == old)
    append(lines(9...9))
    #expect(try all(&reader) == [line(9)])
  }

  @Test("What is written to the old file while the new one fills is not lost")
  func aLateLine() throws {
    disk.create("a.jsonl", lines(1...1))
    var reader = makeReader(last: 10)
    #expect(try all(&reader).count == 1)
    disk.rename("a.jsonl", to: "a.jsonl.1")
    disk.create("a.jsonl")
    disk.edit("a.jsonl.1") { $0.write(Array((self.line(2) + "\n").utf8), at: $0.bytes.count) }
    append(lines(3...3))
    #expect(try all(&reader) == [line(2), line(3)])
  }

  @Test("Of several rotations since the last look none is passed over", arguments: [0, 10])
  func severalRotations(last: Int) throws {
    disk.create("a.jsonl.4", lines(1...2))
    disk.create("a.jsonl", lines(3...4))
    var reader = makeReader(last: last)
    #expect(try all(&reader).count == min(last, 2))
    disk.rename("a.jsonl", to: "a.jsonl.3")
    disk.create("a.jsonl.2", lines(5...6))
    disk.create("a.jsonl.1", lines(7...7))
    disk.create("a.jsonl.0.gz", "\u{1F}\u{8B}")
    disk.create("a.jsonl-torn", #"{"seq":5,"kin"#)
    disk.create("a.jsonl.private", lines(5...5))
    disk.deny("a.jsonl.private")
    disk.create("a.jsonl", lines(8...9))
    #expect(try all(&reader) == (5...9).map { line($0) })
  }

  @Test("A reader that began at the end shows nothing old after a truncation")
  func truncationBeforeTheFirstLine() throws {
    disk.create("a.jsonl", lines(1...3))
    var reader = makeReader(last: 0)
    #expect(try all(&reader) == [])
    let oneLine = lines(1...1).utf8.count
    disk.edit("a.jsonl") { $0.resize(to: oneLine) }
    append(lines(4...4))
    #expect(try all(&reader) == [line(4)])
  }

  @Test("A deleted log that is made anew is followed")
  func deletion() throws {
    disk.create("a.jsonl", lines(1...2))
    var reader = makeReader(last: 10)
    #expect(try all(&reader).count == 2)
    disk.delete("a.jsonl")
    #expect(try all(&reader) == [])
    disk.create("a.jsonl", lines(3...3))
    #expect(try all(&reader) == [line(3)])
  }

  @Test("A truncated log is followed, and nothing is shown twice")
  func truncation() throws {
    disk.create("a.jsonl", lines(1...3))
    var reader = makeReader(last: 10)
    #expect(try all(&reader).count == 3)
    disk.edit("a.jsonl") { $0.resize(to: 0) }
    append(lines(4...4))
    #expect(try all(&reader) == [line(4)])
    append(lines(5...6))
    #expect(try all(&reader) == [line(5), line(6)])
    let oneLine = lines(1...1).utf8.count
    disk.edit("a.jsonl") { $0.resize(to: oneLine) }
    append(lines(7...7))
    #expect(try all(&reader) == [line(7)])
  }

  @Test("A log that was emptied and counts from 1 again is followed")
  func aNewCount() throws {
    disk.create("a.jsonl", lines(1...3))
    var reader = makeReader(last: 10)
    #expect(try all(&reader).count == 3)
    disk.edit("a.jsonl") { $0.resize(to: 0) }
    #expect(try all(&reader) == [])
    append(lines(1...1))
    #expect(try all(&reader) == [line(1)])
  }

  @Test("Junk that the writer cuts from the end repeats nothing")
  func cutJunk() throws {
    disk.create("a.jsonl", lines(1...2) + "\0\0\0")
    var reader = makeReader(last: 10)
    #expect(try all(&reader).count == 2)
    let whole = lines(1...2).utf8.count
    disk.edit("a.jsonl") { $0.resize(to: whole) }
    append(lines(3...3))
    #expect(try all(&reader) == [line(3)])
  }

  @Test("Of an endless line only the first 64 KiB are kept")
  func anEndlessLine() throws {
    disk.create("a.jsonl", String(repeating: "x", count: 300_000) + "\n" + lines(1...1))
    var reader = makeReader(last: 10)
    let found = try all(&reader)
    #expect(found.map(\.utf8.count) == [65_536, line(1).utf8.count])
  }

  @Test("A failing read is thrown, and reading goes on where it was")
  func aFailingRead() throws {
    disk.create("a.jsonl", lines(1...2))
    var reader = makeReader(last: 10)
    #expect(try all(&reader).count == 2)
    append(lines(3...3))
    // The file's length, then its bytes.
    disk.arm(.failure(.ioError), at: 2)
    #expect(throws: Errno.ioError) { try reader.next() }
    #expect(try all(&reader) == [line(3)])
  }

  @Test("Real files are followed over a rotation")
  func realFiles() throws {
    let folder = try TemporaryFolder()
    var reader = AlertLogReader(path: FilePath(folder.path("a.jsonl")), last: 1)
    #expect(try all(&reader) == [])
    try folder.write(lines(1...1), to: "a.jsonl")
    #expect(try all(&reader) == [line(1)])
    try folder.rename("a.jsonl", to: "a.jsonl.1")
    try folder.append(lines(2...2), to: "a.jsonl.1")
    try folder.write(lines(3...3), to: "a.jsonl")
    #expect(try all(&reader) == [line(2), line(3)])
  }
}
