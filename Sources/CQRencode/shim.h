#ifndef NOTICEBOARD_CQRENCODE_SHIM_H
#define NOTICEBOARD_CQRENCODE_SHIM_H
#include <qrencode.h>
#endif
