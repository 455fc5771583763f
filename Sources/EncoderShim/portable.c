// For every processor: vectors of 128 bits, as SSE2 and NEON have them.
#include "kernel_table.h"

#define KERNEL(name) portable_##name
#define LANES 4
#define ROWS 6
#define VECTORS 2
#define GROUP 1
#include "kernels.h"
