// Attention, a part of kernels.h.

// Columns of the transposed keys, with those that only fill the last vectors.
#define PADDED(count) (((count) + 15) / 16 * 16)

// What the heads' queries, keys and values lie in; what one head needs lies together, so that it
// stays in the cache next to the core.
typedef struct {
  float *queries;  // [count, heads, HEAD]
  float *keys;     // [heads, HEAD, padded]
  float *values;   // [heads, count, HEAD]
  float *weights;  // [ROWS, padded]
  size_t count, padded, heads;
} KERNEL(room);

// Takes queries, divided by the root of their length, keys and values from the products.
INLINE void unpack(KERNEL(room) room, const int32_t *products, encoder_rows of,
                   encoder_linear linear) {
  size_t width = room.heads * HEAD;
  float block[16][width];
  for (size_t i = 0; i < room.padded; i++) {
    if (i < room.count) {
      const int32_t *row = products + i * 3 * width;
      for (size_t k = 0; k < width; k += LANES) {
        floats x = biased(row + k, linear, k, of.scale[i], of.zero[i]);
        store(room.queries + i * width + k, x * 0.17677669529663688f);
      }
      for (size_t k = 0; k < width; k += LANES)
        store(block[i % 16] + k,
              biased(row + width + k, linear, width + k, of.scale[i], of.zero[i]));
      for (size_t k = 0; k < width; k += LANES) {
        float *value = room.values + (k / HEAD * room.count + i) * HEAD + k % HEAD;
        store(value, biased(row + 2 * width + k, linear, 2 * width + k, of.scale[i], of.zero[i]));
      }
    } else {
      memset(block[i % 16], 0, sizeof block[0]);
    }
    if (i % 16 == 15) {
      for (size_t d = 0; d < width; d++) {
        for (size_t k = 0; k < 16; k++) room.keys[d * room.padded + i - 15 + k] = block[k][d];
      }
    }
  }
}

// The products of ROWS queries with all keys.
INLINE void score(const float *const *queries, const float *keys_of_head, size_t padded,
                  float *weights) {
  for (size_t j = 0; j < padded; j += VECTORS * LANES) {
    floats sums[ROWS][VECTORS] = {{{0}}};
    const float *keys = keys_of_head + j;
    for (size_t d = 0; d < HEAD; d++) {
      floats key[VECTORS];
      for (size_t v = 0; v < VECTORS; v++) key[v] = load(keys + d * padded + v * LANES);
#pragma unroll
      for (size_t r = 0; r < ROWS; r++) {
        for (size_t v = 0; v < VECTORS; v++) sums[r][v] = fused(key[v], all(queries[r][d]), sums[r][v]);
      }
    }
    for (size_t r = 0; r < ROWS; r++) {
      for (size_t v = 0; v < VECTORS; v++)
        store(weights + r * padded + j + v * LANES, sums[r][v]);
    }
  }
}

// Makes scores weights, but for the division by their sum, which comes back.
INLINE float soften(float *weights, size_t count, size_t padded) {
  for (size_t j = count; j < padded; j++) weights[j] = -INFINITY;
  floats most = load(weights);
  for (size_t j = LANES; j < padded; j += LANES) most = larger(most, load(weights + j));
  float top = largest(most);
  KERNEL(lanes) total = {0};
  for (size_t j = 0; j < padded; j += SUMS) {
    for (size_t v = 0; v < SUMS / LANES; v++) {
      floats x = exponential(load(weights + j + v * LANES) - top);
      store(weights + j + v * LANES, x);
      total.part[v] += x;
    }
  }
  // What fills the last vectors came out as e^-87 each: too little to change the sum.
  return sum(total);
}

// The means of the values under GROUP rows of weights.
INLINE void mix(const float *values, size_t count, const float *weights, size_t padded,
                const float *totals, float *const *to) {
  floats sums[GROUP][HEAD / LANES] = {{{0}}};
  for (size_t j = 0; j < count; j++) {
    floats value[HEAD / LANES];
    for (size_t v = 0; v < HEAD / LANES; v++) value[v] = load(values + j * HEAD + v * LANES);
#pragma unroll
    for (size_t r = 0; r < GROUP; r++) {
      for (size_t v = 0; v < HEAD / LANES; v++)
        sums[r][v] = fused(value[v], all(weights[r * padded + j]), sums[r][v]);
    }
  }
  for (size_t r = 0; r < GROUP; r++) {
    float share = 1 / totals[r];
    for (size_t v = 0; v < HEAD / LANES; v++) store(to[r] + v * LANES, sums[r][v] * share);
  }
}

static void KERNEL(attend)(const int32_t *products, encoder_rows of, encoder_linear linear,
                           size_t count, size_t heads, float *scratch, float *mixed) {
  size_t width = heads * HEAD, padded = PADDED(count);
  KERNEL(room) room = {scratch, scratch + count * width, 0, 0, count, padded, heads};
  room.values = room.keys + padded * width;
  room.weights = room.values + count * width;
  unpack(room, products, of, linear);
  for (size_t h = 0; h < heads; h++) {
    const float *keys = room.keys + h * HEAD * padded, *values = room.values + h * count * HEAD;
    for (size_t i = 0; i < count; i += ROWS) {
      // The last rows are done more than once where there are less than ROWS.
      const float *queries[ROWS];
      float *to[ROWS], totals[ROWS];
      for (size_t r = 0; r < ROWS; r++) {
        size_t row = i + r < count ? i + r : count - 1;
        queries[r] = room.queries + row * width + h * HEAD;
        to[r] = mixed + row * width + h * HEAD;
      }
      score(queries, keys, padded, room.weights);
      for (size_t r = 0; r < ROWS; r++)
        totals[r] = soften(room.weights + r * padded, count, padded);
      for (size_t r = 0; r < ROWS; r += GROUP)
        mix(values, count, room.weights + r * padded, padded, totals + r, to + r);
    }
  }
}
