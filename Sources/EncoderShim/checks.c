#include <string.h>

#include "include/encoder_shim.h"

// Eight tables, so that eight bytes go in at a time ("slicing by 8").
static void fill(uint32_t tables[8][256]) {
  for (uint32_t n = 0; n < 256; n++) {
    uint32_t c = n;
    for (int k = 0; k < 8; k++) c = c & 1 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
    tables[0][n] = c;
  }
  for (int t = 1; t < 8; t++) {
    for (uint32_t n = 0; n < 256; n++)
      tables[t][n] = tables[0][tables[t - 1][n] & 0xFF] ^ (tables[t - 1][n] >> 8);
  }
}

uint32_t encoder_crc32(const uint8_t *bytes, size_t count) {
  uint32_t t[8][256];
  fill(t);
  uint32_t crc = ~0u;
  for (; count >= 8; bytes += 8, count -= 8) {
    uint32_t low, high;
    memcpy(&low, bytes, 4);
    memcpy(&high, bytes + 4, 4);
    low ^= crc;
    crc = t[7][low & 0xFF] ^ t[6][low >> 8 & 0xFF] ^ t[5][low >> 16 & 0xFF] ^ t[4][low >> 24] ^
          t[3][high & 0xFF] ^ t[2][high >> 8 & 0xFF] ^ t[1][high >> 16 & 0xFF] ^ t[0][high >> 24];
  }
  for (; count > 0; bytes++, count--) crc = t[0][(crc ^ *bytes) & 0xFF] ^ (crc >> 8);
  return ~crc;
}

int encoder_is_int7(const int8_t *weights, size_t count) {
  uint8_t beyond = 0;
  for (size_t k = 0; k < count; k++) beyond |= (uint8_t)(weights[k] + 63) > 126;
  return !beyond;
}
