#ifndef NOTICEBOARD_CARCHIVE_SHIM_H
#define NOTICEBOARD_CARCHIVE_SHIM_H
#include <archive.h>
#include <archive_entry.h>
#endif
