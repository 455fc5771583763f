#include "xml_shim.h"
#include "html_shim.h"
