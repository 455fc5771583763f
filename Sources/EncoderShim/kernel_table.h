#ifndef KERNEL_TABLE_H
#define KERNEL_TABLE_H
#include "include/encoder_shim.h"

// One copy of the kernels.
typedef struct {
  __typeof__(encoder_embed) *embed;
  __typeof__(encoder_attend) *attend;
  __typeof__(encoder_quantize) *quantize;
  __typeof__(encoder_add_normalize) *add_normalize;
  __typeof__(encoder_gelu) *gelu;
  __typeof__(encoder_dequantize) *dequantize;
  __typeof__(encoder_gate) *gate;
  __typeof__(encoder_affine) *affine;
  __typeof__(encoder_link) *link;
} encoder_kernels;

extern const encoder_kernels portable_kernels;
#ifdef __x86_64__
extern const encoder_kernels avx2_kernels;
extern const encoder_kernels avx512_kernels;
#endif

// The most rows of attention that a copy does at a time.
#define MOST_ROWS 12
#endif
