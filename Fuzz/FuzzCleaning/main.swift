import CLibFuzzer
import Glibc

var count = CommandLine.argc
var arguments = unsafe CommandLine.unsafeArgv
exit(
  unsafe LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: size))
    let start = clock()
    // The first byte says what the rest is: one corpus serves all three ways into the cleaner.
    CleaningProperties.check(input.dropFirst(), as: .init(input.first ?? 0))
    // The processor's time, for 64 KiB at most and under AddressSanitizer.
    precondition(clock() - start < 2 * CLOCKS_PER_SEC, "too slow")
    return 0
  })
