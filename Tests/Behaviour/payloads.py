"""Payloads that unpack to far more than they weigh; made once, before the daemon starts."""

import ctypes
import ctypes.util
import functools
import struct
import zlib

OPENING = b'<?xml version="1.0"?><rss version="2.0"><channel><title>Swell</title><item><title>Swell'


@functools.cache
def gzip_bomb(megabytes):
    """Gzip of an item title that does not end."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    opening = packer.compress(OPENING) + packer.flush(zlib.Z_FULL_FLUSH)
    # After a full flush a run depends on nothing before it, so that the same bytes can stand there many times.
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    run = packer.compress(b"a" * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    end = zlib.compressobj(9, zlib.DEFLATED, -15).flush(zlib.Z_FINISH)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + opening + run * megabytes + end + struct.pack("<II", 0, 0)


def gzip(data):
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


def deflate(data):
    return zlib.compress(data)


def _library(name):
    found = ctypes.util.find_library(name)
    return ctypes.CDLL(found) if found else None


def brotli(data):
    """None where there is no encoder on the machine."""
    library = _library("brotlienc")
    if library is None:
        return None
    size = ctypes.c_size_t(len(data) + 1024)
    out = ctypes.create_string_buffer(size.value)
    done = library.BrotliEncoderCompress(
        5, 22, 0, ctypes.c_size_t(len(data)), data, ctypes.byref(size), out)
    return out.raw[: size.value] if done else None


@functools.cache
def brotli_bomb(megabytes):
    """None where there is no encoder on the machine."""
    library = _library("brotlienc")
    if library is None:
        return None
    library.BrotliEncoderCreateInstance.restype = ctypes.c_void_p
    state = ctypes.c_void_p(library.BrotliEncoderCreateInstance(None, None, None))
    library.BrotliEncoderSetParameter(state, 1, 3)  # quality
    library.BrotliEncoderSetParameter(state, 2, 24)  # window
    packed = b""
    run = b"a" * (1 << 20)
    for index in range(megabytes + 1):
        data = OPENING if index == 0 else run
        last = index == megabytes
        buffer = ctypes.create_string_buffer(data, len(data))
        next_in = ctypes.cast(buffer, ctypes.c_void_p)
        available_in = ctypes.c_size_t(len(data))
        while True:
            out = ctypes.create_string_buffer(65_536)
            next_out = ctypes.cast(out, ctypes.c_void_p)
            available_out = ctypes.c_size_t(65_536)
            library.BrotliEncoderCompressStream(
                state, 2 if last else 0, ctypes.byref(available_in), ctypes.byref(next_in),
                ctypes.byref(available_out), ctypes.byref(next_out), None)
            packed += out.raw[: 65_536 - available_out.value]
            if available_in.value == 0 and not library.BrotliEncoderHasMoreOutput(state):
                break
    library.BrotliEncoderDestroyInstance(state)
    return packed


def zstd(data):
    """None where there is no encoder on the machine."""
    library = _library("zstd")
    if library is None:
        return None
    library.ZSTD_compress.restype = ctypes.c_size_t
    out = ctypes.create_string_buffer(len(data) + 1024)
    size = library.ZSTD_compress(out, ctypes.c_size_t(len(out)), data, ctypes.c_size_t(len(data)), 3)
    return out.raw[:size] if size <= len(out) else None
