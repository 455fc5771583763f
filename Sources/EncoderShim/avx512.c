// For processors with the AVX-512 of servers (F, BW, DQ, VL).
#ifdef __x86_64__
#include <math.h>
#include <string.h>

#include "kernel_table.h"

#define KERNEL(name) avx512_##name
#define LANES 16
#define ROWS 12
#define VECTORS 1
#define FUSES
#define GROUP 6
#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma"))), apply_to = function)
#include "kernels.h"
#pragma clang attribute pop
#endif
