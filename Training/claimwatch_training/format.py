"""The file that ships: a header and tensors, as Training/FORMAT.md describes."""

import json
import struct
import zlib

import numpy

MAGIC = b"CWMODEL1"
ALIGNMENT = 64
TYPES = {"float32": "<f4", "int7": "i1", "int32": "<i4"}


def write(path, settings, tensors):
    """Writes settings (a dictionary) and tensors (pairs of type and array or, for utf8, lines) to a file."""
    described, data = [], bytearray()
    for name, (kind, value) in tensors.items():
        data += b"\0" * (-len(data) % ALIGNMENT)
        content = "\n".join(value).encode() if kind == "utf8" else value.astype(TYPES[kind]).tobytes()
        shape = [len(value)] if kind == "utf8" else list(value.shape)
        described.append(
            {"name": name, "type": kind, "shape": shape, "offset": len(data), "length": len(content)})
        data += content
    header = json.dumps(
        {**settings, "length": len(data), "checksum": zlib.crc32(bytes(data)), "tensors": described}).encode()
    header += b" " * (-(len(MAGIC) + 4 + len(header)) % ALIGNMENT)
    with open(path, "wb") as file:
        file.write(MAGIC + struct.pack("<I", len(header)) + header + bytes(data))


def read(path):
    """Returns the settings and the tensors of a file that `write` wrote."""
    with open(path, "rb") as file:
        content = file.read()
    if content[:8] != MAGIC:
        raise ValueError(f"{path}: no model of Claimwatch's")
    (length,) = struct.unpack("<I", content[8:12])
    header = json.loads(content[12 : 12 + length])
    data = memoryview(content)[12 + length :]
    if len(data) != header["length"] or zlib.crc32(data) != header["checksum"]:
        raise ValueError(f"{path}: truncated or damaged")
    tensors = {}
    for tensor in header["tensors"]:
        part = data[tensor["offset"] : tensor["offset"] + tensor["length"]]
        if tensor["type"] == "utf8":
            tensors[tensor["name"]] = bytes(part).decode().split("\n")
        else:
            tensors[tensor["name"]] = numpy.frombuffer(part, TYPES[tensor["type"]]).reshape(tensor["shape"])
    return header, tensors
