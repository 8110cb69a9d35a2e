#ifndef NOTICEBOARD_CDEFLATE_SHIM_H
#define NOTICEBOARD_CDEFLATE_SHIM_H
#include <libdeflate.h>
#endif
