#ifndef ENCODER_SHIM_H
#define ENCODER_SHIM_H
// What the encoder does beside its integer products. Rows are contiguous and their widths multiples
// of 32, heads are 32 wide; `count` counts rows. Each function takes the widest vectors that the
// processor has, so on one machine the same input gives the same bits.
#include <stddef.h>
#include <stdint.h>

// Rows of floating-point numbers as bytes: x is about (byte - zero) * scale.
typedef struct {
  uint8_t *_Nonnull bytes;
  float *_Nonnull scale;
  int32_t *_Nonnull zero;
} encoder_rows;

// What stands beside the weights of a linear map, a value for each output. `sum` is that of the
// output's weights.
typedef struct {
  const float *_Nonnull scale;
  const int32_t *_Nonnull sum;
  const float *_Nonnull bias;
} encoder_linear;

// What a layer normalisation multiplies with and adds.
typedef struct {
  const float *_Nonnull weight;
  const float *_Nonnull bias;
  float epsilon;
} encoder_norm;

// The vectors of a window's pieces, a row and a scale for each, and of all positions and features.
typedef struct {
  const int8_t *_Nonnull words;
  const float *_Nonnull scale;
  const float *_Nonnull positions;
  const float *_Nonnull features;
} encoder_embeddings;

// states = norm(word + feature + position), also as bytes.
void encoder_embed(const int32_t *_Nonnull features, size_t count, size_t width,
                   encoder_embeddings embeddings, encoder_norm norm, float *_Nonnull states,
                   encoder_rows bytes);

// How many floats `encoder_attend` needs to work in.
size_t encoder_attend_scratch(size_t count, size_t heads);

// Attention of `heads` heads, from products with queries, keys and values in each row.
void encoder_attend(const int32_t *_Nonnull products, encoder_rows of, encoder_linear linear,
                    size_t count, size_t heads, float *_Nonnull scratch, float *_Nonnull mixed);

// Rows as bytes.
void encoder_quantize(const float *_Nonnull rows, size_t count, size_t width, encoder_rows bytes);

// states = norm(states + linear), also as bytes.
void encoder_add_normalize(const int32_t *_Nonnull products, encoder_rows of,
                           encoder_linear linear, size_t count, size_t width, encoder_norm norm,
                           float *_Nonnull states, encoder_rows bytes);

// gelu(linear), as bytes.
void encoder_gelu(const int32_t *_Nonnull products, encoder_rows of, encoder_linear linear,
                  size_t count, size_t width, encoder_rows bytes);

// The results of a linear map themselves.
void encoder_dequantize(const int32_t *_Nonnull products, encoder_rows of, encoder_linear linear,
                        size_t count, size_t width, float *_Nonnull results);

// rows * gate, element by element, as bytes.
void encoder_gate(const float *_Nonnull rows, const float *_Nonnull gate, size_t count,
                  size_t width, encoder_rows bytes);

// A linear map in floating point: `outputs` results a row.
void encoder_affine(const float *_Nonnull rows, size_t count, size_t width,
                    const float *_Nonnull weight, const float *_Nonnull bias, size_t outputs,
                    float *_Nonnull results);

// What the link head adds up for each row before its last map.
typedef struct {
  const float *_Nonnull pieces;         // [count, width]
  const float *_Nonnull centre;         // [width]
  const float *_Nonnull distance;       // [.., width], of which `distances` names a row for each piece
  const float *_Nonnull paragraph;      // [.., width], likewise
  const int32_t *_Nonnull distances;
  const int32_t *_Nonnull paragraphs;
  const float *_Nonnull weight;         // [3, width], the last map
  const float *_Nonnull bias;           // [3]
} encoder_links;

// Three logits a row: the last map of gelu(linear without its bias + all else).
void encoder_link(const int32_t *_Nonnull products, encoder_rows of, encoder_linear linear,
                  encoder_links links, size_t count, size_t width, float *_Nonnull logits);

// The CRC-32 of zlib, gzip and PNG (ISO-HDLC).
uint32_t encoder_crc32(const uint8_t *_Nonnull bytes, size_t count);

// Whether all weights are within ±63.
int encoder_is_int7(const int8_t *_Nonnull weights, size_t count);

// Keeps an OpenMP runtime, where oneDNN was built with one, from starting threads for what the
// calling thread multiplies from here on.
void encoder_use_one_thread(void);
#endif
