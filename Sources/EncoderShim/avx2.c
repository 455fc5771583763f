// For processors with AVX2 and FMA: all of Intel's since 2013 and AMD's since 2015 but the smallest.
#ifdef __x86_64__
#include <math.h>
#include <string.h>

#include "kernel_table.h"

#define KERNEL(name) avx2_##name
#define LANES 8
#define ROWS 6
#define VECTORS 2
#define FUSES
#define GROUP 2
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "kernels.h"
#pragma clang attribute pop
#endif
