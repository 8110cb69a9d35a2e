"""Bytes against time of libdeflate's levels on a portal's term files.

    python -m search.packing_levels SITE
"""

import argparse
import base64
import ctypes
import ctypes.util
import time
from pathlib import Path

from . import site_texts

_LEVELS = [6, 9, 12]


def main() -> None:
    parser = argparse.ArgumentParser(prog="search.packing_levels", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("site", type=Path)
    given = parser.parse_args()
    contents = [site_texts.unpacked(file) for file in sorted(given.site.glob("search/terms/*/*.js"))]
    print(f"{len(contents)} files of {sum(map(len, contents)):,} bytes")
    print("| level | packed, bytes | as base64 | CPU, s |\n|---|---:|---:|---:|")
    for level in _LEVELS:
        started = time.process_time()
        packed = [_packed(content, level) for content in contents]
        took = time.process_time() - started
        in_base64 = sum(len(base64.b64encode(content)) for content in packed)
        print(f"| {level} | {sum(map(len, packed)):,} | {in_base64:,} | {took:.2f} |", flush=True)


_LIBRARY = ctypes.CDLL(ctypes.util.find_library("deflate"))
_LIBRARY.libdeflate_alloc_compressor.restype = ctypes.c_void_p
_LIBRARY.libdeflate_free_compressor.argtypes = [ctypes.c_void_p]
_LIBRARY.libdeflate_deflate_compress_bound.restype = ctypes.c_size_t
_LIBRARY.libdeflate_deflate_compress_bound.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
_LIBRARY.libdeflate_deflate_compress.restype = ctypes.c_size_t
_LIBRARY.libdeflate_deflate_compress.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t]


def _packed(content: bytes, level: int) -> bytes:
    """With a compressor of its own, as the program does it."""
    compressor = _LIBRARY.libdeflate_alloc_compressor(level)
    try:
        room = ctypes.create_string_buffer(_LIBRARY.libdeflate_deflate_compress_bound(compressor, len(content)))
        return room.raw[: _LIBRARY.libdeflate_deflate_compress(compressor, content, len(content), room, len(room))]
    finally:
        _LIBRARY.libdeflate_free_compressor(compressor)


if __name__ == "__main__":
    main()
