import CLibFuzzer
import Glibc

var count = CommandLine.argc
var arguments = unsafe CommandLine.unsafeArgv
exit(
  unsafe LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
    unsafe FeedProperties.check(Array(UnsafeBufferPointer(start: bytes, count: size)))
    return 0
  })
