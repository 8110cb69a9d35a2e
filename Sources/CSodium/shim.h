#ifndef NOTICEBOARD_CSODIUM_SHIM_H
#define NOTICEBOARD_CSODIUM_SHIM_H
#include <sodium.h>
#endif
