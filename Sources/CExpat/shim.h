#ifndef NOTICEBOARD_CEXPAT_SHIM_H
#define NOTICEBOARD_CEXPAT_SHIM_H
#include <expat.h>
#endif
