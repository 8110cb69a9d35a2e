#ifndef NOTICEBOARD_CCMARK_SHIM_H
#define NOTICEBOARD_CCMARK_SHIM_H
#include <cmark.h>
#endif
