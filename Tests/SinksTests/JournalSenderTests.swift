import Testing

@testable import Sinks

@Suite struct JournalSenderTests {
  @Test func takesAnyTextAsAFieldsValue() throws {
    // Without a journal, libsystemd drops the entry; with one, it takes it.
    try JournalSender.send([("MESSAGE", "two\nlines, a \u{1B}[31m and a =")])
  }

  @Test func aFieldWithoutANameIsRefused() {
    #expect(throws: SinkFailure("the journal took no entry: errno 22")) {
      try JournalSender.send([("", "x")])
    }
  }
}
