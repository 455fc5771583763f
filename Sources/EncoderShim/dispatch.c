#include "kernel_table.h"

// The fastest copy of the kernels that this processor runs.
static const encoder_kernels *kernels(void) {
#ifdef __x86_64__
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
    return &avx512_kernels;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return &avx2_kernels;
#endif
  return &portable_kernels;
}

void encoder_embed(const int32_t *features, size_t count, size_t width,
                   encoder_embeddings embeddings, encoder_norm norm, float *states,
                   encoder_rows bytes) {
  kernels()->embed(features, count, width, embeddings, norm, states, bytes);
}

size_t encoder_attend_scratch(size_t count, size_t heads) {
  size_t padded = (count + 15) / 16 * 16;
  return (2 * count + padded) * heads * 32 + MOST_ROWS * padded;
}

void encoder_attend(const int32_t *products, encoder_rows of, encoder_linear linear, size_t count,
                    size_t heads, float *scratch, float *mixed) {
  kernels()->attend(products, of, linear, count, heads, scratch, mixed);
}

void encoder_quantize(const float *rows, size_t count, size_t width, encoder_rows bytes) {
  kernels()->quantize(rows, count, width, bytes);
}

void encoder_add_normalize(const int32_t *products, encoder_rows of, encoder_linear linear,
                           size_t count, size_t width, encoder_norm norm, float *states,
                           encoder_rows bytes) {
  kernels()->add_normalize(products, of, linear, count, width, norm, states, bytes);
}

void encoder_gelu(const int32_t *products, encoder_rows of, encoder_linear linear, size_t count,
                  size_t width, encoder_rows bytes) {
  kernels()->gelu(products, of, linear, count, width, bytes);
}

void encoder_dequantize(const int32_t *products, encoder_rows of, encoder_linear linear,
                        size_t count, size_t width, float *results) {
  kernels()->dequantize(products, of, linear, count, width, results);
}

void encoder_gate(const float *rows, const float *gate, size_t count, size_t width,
                  encoder_rows bytes) {
  kernels()->gate(rows, gate, count, width, bytes);
}

void encoder_affine(const float *rows, size_t count, size_t width, const float *weight,
                    const float *bias, size_t outputs, float *results) {
  kernels()->affine(rows, count, width, weight, bias, outputs, results);
}

void encoder_link(const int32_t *products, encoder_rows of, encoder_linear linear,
                  encoder_links links, size_t count, size_t width, float *logits) {
  kernels()->link(products, of, linear, links, count, width, logits);
}
