#ifndef LANGUAGE_SHIM_H
#define LANGUAGE_SHIM_H
// CLD2 speaks C++; this is what of it Swift can see.
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  // CLD2's code of the language most of the text is in, "un" where it can't tell.
  const char *_Nonnull code;
  // How many bytes of letters were read.
  int letters;
  // How much of the text is in that language, in percent.
  int share;
  // Whether it is some amount likelier than the next.
  bool is_reliable;
} language_shim_guess;

// Tells the language of valid UTF-8. `hint` is the language that somebody said it is in ("de,en"),
// or empty.
__attribute__((warn_unused_result))
language_shim_guess language_shim_detect(const char *_Nonnull text, int count,
                                         const char *_Nonnull hint);

#ifdef __cplusplus
}
#endif
#endif
