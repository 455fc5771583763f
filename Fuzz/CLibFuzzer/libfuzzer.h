// libFuzzer as a library (https://llvm.org/docs/LibFuzzer.html); the toolchain ships no header.
#ifndef CLAIMWATCH_LIBFUZZER_H
#define CLAIMWATCH_LIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

typedef int (*LLVMFuzzerCallback)(const uint8_t *_Nullable data, size_t size);

/// Runs until the arguments' limits are reached, or ends the process with a finding.
int LLVMFuzzerRunDriver(
    int *_Nonnull argc, char *_Nullable *_Nonnull *_Nonnull argv,
    LLVMFuzzerCallback _Nonnull callback) __attribute__((warn_unused_result));

#endif
