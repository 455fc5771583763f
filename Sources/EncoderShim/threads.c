#define _GNU_SOURCE
#include <dlfcn.h>

#include "include/encoder_shim.h"

void encoder_use_one_thread(void) {
  // By name, because oneDNN may be built with another runtime, or with none. OpenMP keeps the
  // setting for the calling thread alone.
  void (*set)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "omp_set_num_threads");
  if (set) set(1);
}
