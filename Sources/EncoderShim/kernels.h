// The kernels, once for each kind of processor: KERNEL(name) names this copy of them, LANES says how
// many floats a vector has, and ROWS, VECTORS, GROUP how many rows and vectors the products of
// attention hold in registers. Vectors are the compiler's own type, so it chooses the instructions.
//
// All copies give the same bits, and so does the trainer's reference: a sum is kept in SUMS lanes,
// whatever a vector has, what multiplies and adds in one step does so everywhere, and the compiler
// mustn't join others. For where a number is rounded to a byte, the last bit of a sum decides, and
// what it decides grows from layer to layer to a tenth of a logit.
#include <math.h>
#include <string.h>

#include "include/encoder_shim.h"

#define HEAD 32
#define INLINE static inline __attribute__((always_inline))

#pragma STDC FP_CONTRACT OFF

typedef float floats __attribute__((vector_size(LANES * 4)));
typedef int32_t ints __attribute__((vector_size(LANES * 4)));
typedef uint8_t bytes __attribute__((vector_size(LANES)));
typedef float loose_floats __attribute__((vector_size(LANES * 4), aligned(4), may_alias));
typedef int32_t loose_ints __attribute__((vector_size(LANES * 4), aligned(4), may_alias));
typedef int8_t loose_chars __attribute__((vector_size(LANES), aligned(1), may_alias));
typedef uint8_t loose_bytes __attribute__((vector_size(LANES), aligned(1), may_alias));

INLINE floats load(const float *from) { return *(const loose_floats *)from; }
INLINE void store(float *to, floats x) { *(loose_floats *)to = x; }
// Taking nothing away, unlike adding it, changes no zero: so no instruction comes of it.
INLINE floats all(float x) { return x - (floats){0}; }
INLINE floats choose(ints mask, floats a, floats b) {
  return (floats)((mask & (ints)a) | (~mask & (ints)b));
}
INLINE floats larger(floats a, floats b) { return choose(a > b, a, b); }
INLINE floats smaller(floats a, floats b) { return choose(a < b, a, b); }

// a * b + c, rounded once.
INLINE floats fused(floats a, floats b, floats c) {
#if defined(__x86_64__) && !defined(FUSES)
  // Doubles hold the product; rounding their sum again differs once in a thousand million.
  typedef double doubles __attribute__((vector_size(LANES * 8)));
  return __builtin_convertvector(
      __builtin_convertvector(a, doubles) * __builtin_convertvector(b, doubles) +
          __builtin_convertvector(c, doubles),
      floats);
#else
  return __builtin_elementwise_fma(a, b, c);
#endif
}

// A sum in SUMS lanes.
#define SUMS 16
typedef struct {
  floats part[SUMS / LANES];
} KERNEL(lanes);

// The sum of all lanes: each with the one half of them further on, and so on.
INLINE float sum(KERNEL(lanes) x) {
  float lane[SUMS];
  memcpy(lane, &x, sizeof lane);
  for (int half = SUMS / 2; half > 0; half /= 2) {
    for (int k = 0; k < half; k++) lane[k] += lane[k + half];
  }
  return lane[0];
}
INLINE float largest(floats x) {
  float most = x[0];
  for (int k = 1; k < LANES; k++) most = x[k] > most ? x[k] : most;
  return most;
}
INLINE float smallest(floats x) { return -largest(-x); }

// Adding 1.5 * 2^23 leaves no bits for a fraction, rounds half to even, and shows the integer in
// the low bits: |x| must be below 2^22.
#define MAGIC 12582912.0f
INLINE floats rounded(floats x) { return (x + MAGIC) - MAGIC; }

// e to the x for x <= 0, by Cephes' polynomial: relative error 1e-7.
INLINE floats exponential(floats x) {
  x = larger(x, all(-87.0f));
  floats shifted = fused(x, all(1.44269504088896341f), all(MAGIC));
  floats power = shifted - MAGIC;
  floats r = fused(power, all(-0.693359375f), x);
  r = fused(power, all(2.12194440e-4f), r);
  floats y = fused(r, all(1.9875691500e-4f), all(1.3981999507e-3f));
  y = fused(y, r, all(8.3334519073e-3f));
  y = fused(y, r, all(4.1665795894e-2f));
  y = fused(y, r, all(1.6666665459e-1f));
  y = fused(y, r, all(5.0000001201e-1f));
  y = fused(y, r * r, r) + 1.0f;
  return (floats)((ints)y + ((ints)shifted << 23));
}

// x * (1 + erf(x / sqrt 2)) / 2, erf by the rational function of Eigen: error below 1e-6 up to |x| = 10.
INLINE floats gelu(floats x) {
  floats t = x * 0.70710678118654752f;
  t = smaller(larger(t, all(-4.0f)), all(4.0f));
  floats s = t * t;
  floats p = fused(s, all(-2.72614225801306e-10f), all(2.77068142495902e-08f));
  p = fused(p, s, all(-2.10102402082508e-06f));
  p = fused(p, s, all(-5.69250639462346e-05f));
  p = fused(p, s, all(-7.34990630326855e-04f));
  p = fused(p, s, all(-2.95459980854025e-03f));
  p = fused(p, s, all(-1.60960333262415e-02f));
  floats q = fused(s, all(-1.45660718464996e-05f), all(-2.13374055278905e-04f));
  q = fused(q, s, all(-1.68282697438203e-03f));
  q = fused(q, s, all(-7.37332916720468e-03f));
  q = fused(q, s, all(-1.42647390514189e-02f));
  floats half = x * 0.5f;
  return fused(half, t * p / q, half);
}

// One vector of a linear map's results, from its integer products with a row of scale and zero.
INLINE floats result(const int32_t *products, encoder_linear linear, size_t at, float scale,
                     int32_t zero, floats plus) {
  ints exact = *(const loose_ints *)products - *(const loose_ints *)(linear.sum + at) * zero;
  return fused(__builtin_convertvector(exact, floats) * scale, load(linear.scale + at), plus);
}

INLINE floats biased(const int32_t *products, encoder_linear linear, size_t at, float scale,
                     int32_t zero) {
  return result(products, linear, at, scale, zero, load(linear.bias + at));
}

// Writes a row as bytes, given its smallest and largest element.
INLINE void quantize_row(const float *row, size_t width, float low, float high, encoder_rows to,
                         size_t index) {
  low = low < 0 ? low : 0;
  high = high > 0 ? high : 0;
  float scale = (high - low) / 255;
  if (scale == 0) scale = 1;
  float zero = rintf(-low / scale);
  to.scale[index] = scale;
  to.zero[index] = (int32_t)zero;
  float inverse = 1 / scale;
  uint8_t *out = to.bytes + index * width;
  for (size_t k = 0; k < width; k += LANES) {
    floats x = rounded(load(row + k) * inverse) + zero;
    x = smaller(larger(x, all(0)), all(255));
    *(loose_bytes *)(out + k) =
        __builtin_convertvector(__builtin_convertvector(x, ints), bytes);
  }
}

// Normalises a row in place and writes it as bytes, too.
INLINE void normalize_row(float *row, size_t width, encoder_norm norm, encoder_rows to,
                          size_t index) {
  KERNEL(lanes) total = {0}, squares = {0};
  for (size_t k = 0; k < width; k += SUMS) {
    for (size_t v = 0; v < SUMS / LANES; v++) total.part[v] += load(row + k + v * LANES);
  }
  float mean = sum(total) / (float)width;
  for (size_t k = 0; k < width; k += SUMS) {
    for (size_t v = 0; v < SUMS / LANES; v++) {
      floats x = load(row + k + v * LANES) - mean;
      squares.part[v] = fused(x, x, squares.part[v]);
    }
  }
  float factor = 1 / sqrtf(sum(squares) / (float)width + norm.epsilon);
  floats low = {0}, high = {0};
  for (size_t k = 0; k < width; k += LANES) {
    floats x = (load(row + k) - mean) * factor;
    x = fused(x, load(norm.weight + k), load(norm.bias + k));
    store(row + k, x);
    low = smaller(low, x);
    high = larger(high, x);
  }
  quantize_row(row, width, smallest(low), largest(high), to, index);
}

static void KERNEL(embed)(const int32_t *features, size_t count, size_t width,
                          encoder_embeddings from, encoder_norm norm, float *states,
                          encoder_rows to) {
  for (size_t i = 0; i < count; i++) {
    const int8_t *word = from.words + i * width;
    const float *feature = from.features + (size_t)features[i] * width;
    const float *position = from.positions + i * width;
    float scale = from.scale[i];
    float *row = states + i * width;
    for (size_t k = 0; k < width; k += LANES) {
      floats x = __builtin_convertvector(*(const loose_chars *)(word + k), floats) * scale;
      store(row + k, x + load(feature + k) + load(position + k));
    }
    normalize_row(row, width, norm, to, i);
  }
}

static void KERNEL(quantize)(const float *rows, size_t count, size_t width, encoder_rows to) {
  for (size_t i = 0; i < count; i++) {
    const float *row = rows + i * width;
    floats low = {0}, high = {0};
    for (size_t k = 0; k < width; k += LANES) {
      low = smaller(low, load(row + k));
      high = larger(high, load(row + k));
    }
    quantize_row(row, width, smallest(low), largest(high), to, i);
  }
}

static void KERNEL(add_normalize)(const int32_t *products, encoder_rows of, encoder_linear linear,
                                  size_t count, size_t width, encoder_norm norm, float *states,
                                  encoder_rows to) {
  for (size_t i = 0; i < count; i++) {
    float *row = states + i * width;
    for (size_t k = 0; k < width; k += LANES) {
      floats x = biased(products + i * width + k, linear, k, of.scale[i], of.zero[i]);
      store(row + k, load(row + k) + x);
    }
    normalize_row(row, width, norm, to, i);
  }
}

static void KERNEL(gelu)(const int32_t *products, encoder_rows of, encoder_linear linear,
                         size_t count, size_t width, encoder_rows to) {
  float row[width];
  for (size_t i = 0; i < count; i++) {
    floats low = {0}, high = {0};
    for (size_t k = 0; k < width; k += LANES) {
      floats x = gelu(biased(products + i * width + k, linear, k, of.scale[i], of.zero[i]));
      store(row + k, x);
      low = smaller(low, x);
      high = larger(high, x);
    }
    quantize_row(row, width, smallest(low), largest(high), to, i);
  }
}

static void KERNEL(dequantize)(const int32_t *products, encoder_rows of, encoder_linear linear,
                               size_t count, size_t width, float *results) {
  for (size_t i = 0; i < count; i++) {
    for (size_t k = 0; k < width; k += LANES) {
      size_t at = i * width + k;
      store(results + at, biased(products + at, linear, k, of.scale[i], of.zero[i]));
    }
  }
}

static void KERNEL(gate)(const float *rows, const float *gate, size_t count, size_t width,
                         encoder_rows to) {
  float row[width];
  for (size_t i = 0; i < count; i++) {
    floats low = {0}, high = {0};
    for (size_t k = 0; k < width; k += LANES) {
      floats x = load(rows + i * width + k) * load(gate + k);
      store(row + k, x);
      low = smaller(low, x);
      high = larger(high, x);
    }
    quantize_row(row, width, smallest(low), largest(high), to, i);
  }
}

static void KERNEL(affine)(const float *rows, size_t count, size_t width, const float *weight,
                           const float *bias, size_t outputs, float *results) {
  for (size_t i = 0; i < count; i++) {
    for (size_t r = 0; r < outputs; r++) {
      const float *row = rows + i * width, *other = weight + r * width;
      KERNEL(lanes) total = {0};
      for (size_t k = 0; k < width; k += SUMS) {
        for (size_t v = 0; v < SUMS / LANES; v++) {
          size_t at = k + v * LANES;
          total.part[v] = fused(load(row + at), load(other + at), total.part[v]);
        }
      }
      results[i * outputs + r] = sum(total) + bias[r];
    }
  }
}

static void KERNEL(link)(const int32_t *products, encoder_rows of, encoder_linear linear,
                         encoder_links links, size_t count, size_t width, float *logits) {
  for (size_t i = 0; i < count; i++) {
    const float *distance = links.distance + (size_t)links.distances[i] * width;
    const float *paragraph = links.paragraph + (size_t)links.paragraphs[i] * width;
    KERNEL(lanes) totals[3] = {0};
    for (size_t k = 0; k < width; k += LANES) {
      floats x = load(links.pieces + i * width + k) + load(links.centre + k);
      x = x + load(distance + k) + load(paragraph + k);
      x = gelu(result(products + i * width + k, linear, k, of.scale[i], of.zero[i], x));
      for (size_t r = 0; r < 3; r++) {
        floats *part = &totals[r].part[k / LANES % (SUMS / LANES)];
        *part = fused(x, load(links.weight + r * width + k), *part);
      }
    }
    for (size_t r = 0; r < 3; r++) logits[i * 3 + r] = sum(totals[r]) + links.bias[r];
  }
}

#include "attention.h"

const encoder_kernels KERNEL(kernels) = {
    KERNEL(embed), KERNEL(attend), KERNEL(quantize), KERNEL(add_normalize), KERNEL(gelu),
    KERNEL(dequantize), KERNEL(gate), KERNEL(affine), KERNEL(link),
};
