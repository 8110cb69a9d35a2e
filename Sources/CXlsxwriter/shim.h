#ifndef NOTICEBOARD_CXLSXWRITER_SHIM_H
#define NOTICEBOARD_CXLSXWRITER_SHIM_H
#include <xlsxwriter.h>
#endif
