// CLD2's header uses FILE without including what declares it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "include/language_shim.h"

language_shim_guess language_shim_detect(const char *text, int count, const char *hint) {
  const CLD2::CLDHints hints = {hint, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int shares[3];
  double scores[3];
  int letters = 0;
  bool is_reliable = false;
  // Best effort: a headline is too short for CLD2 to be sure of, and a guess is better than none.
  const CLD2::Language language = CLD2::ExtDetectLanguageSummary(
      text, count, true, &hints, CLD2::kCLDFlagBestEffort, languages, shares, scores, nullptr,
      &letters, &is_reliable);
  return {CLD2::LanguageCode(language), letters, shares[0], is_reliable};
}
