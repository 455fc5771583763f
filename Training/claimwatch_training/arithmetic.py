"""The encoder's arithmetic bit by bit, as Training/FORMAT.md lays it down.

Single precision throughout; where a number is rounded to a byte, the last bit of a sum decides, and what
it decides grows from layer to layer to a tenth of a logit. So the order of additions is a part of the format.
"""

import numpy

LANES = 16
SINGLE, DOUBLE = numpy.float32, numpy.float64


def fused(a, b, c):
    """a * b + c, rounded once: a double holds the product of two singles."""
    return (numpy.asarray(a, DOUBLE) * numpy.asarray(b, DOUBLE) + numpy.asarray(c, DOUBLE)).astype(SINGLE)


def folded(lanes):
    """The sum of 16 lanes: the further half on the nearer, until one is left."""
    half = LANES // 2
    while half:
        lanes = lanes[..., :half] + lanes[..., half : 2 * half]
        half //= 2
    return lanes


def summed(rows):
    """The sum of each row, column k in lane k mod 16."""
    lanes = numpy.zeros((len(rows), LANES), SINGLE)
    for k in range(0, rows.shape[1], LANES):
        lanes = lanes + rows[:, k : k + LANES]
    return folded(lanes)


def affine(rows, weight, bias):
    """A linear map in floats, each product added to its lane in one step."""
    lanes = numpy.zeros((len(rows), len(weight), LANES), SINGLE)
    for k in range(0, rows.shape[1], LANES):
        lanes = fused(rows[:, None, k : k + LANES], weight[None, :, k : k + LANES], lanes)
    return folded(lanes)[..., 0] + bias


def bytes_of(rows):
    """Rows as bytes, with the scale and zero point of each."""
    low = numpy.minimum(rows.min(1, keepdims=True), SINGLE(0))
    high = numpy.maximum(rows.max(1, keepdims=True), SINGLE(0))
    scale = (high - low) / SINGLE(255)
    scale[scale == 0] = 1
    zero = numpy.rint(-low / scale)
    inverse = SINGLE(1) / scale
    return (numpy.rint(rows * inverse) + zero).clip(0, 255), scale, zero


def linear(rows, weights, scales, sums, plus):
    """Rows times integer weights; `plus` is the bias, or what else is added."""
    values, scale, zero = bytes_of(rows)
    # Doubles hold these sums exactly: at most 255 * 63 * 1536.
    exact = values.astype(DOUBLE) @ weights.astype(DOUBLE).T - zero.astype(DOUBLE) * sums.astype(DOUBLE)
    return fused(exact.astype(SINGLE) * scale, scales, plus)


def normalised(rows, weight, bias, epsilon):
    """Layer normalisation."""
    width = SINGLE(rows.shape[1])
    rows = rows - summed(rows) / width
    lanes = numpy.zeros((len(rows), LANES), SINGLE)
    for k in range(0, rows.shape[1], LANES):
        lanes = fused(rows[:, k : k + LANES], rows[:, k : k + LANES], lanes)
    factor = SINGLE(1) / numpy.sqrt(folded(lanes) / width + SINGLE(epsilon))
    return fused(rows * factor, weight, bias)


def exponential(x):
    """e to the x for x <= 0, by Cephes' polynomial."""
    x = numpy.maximum(x, SINGLE(-87))
    magic = SINGLE(12582912)
    power = fused(x, SINGLE(1.44269504088896341), magic) - magic
    r = fused(power, SINGLE(-0.693359375), x)
    r = fused(power, SINGLE(2.12194440e-4), r)
    y = fused(r, SINGLE(1.9875691500e-4), SINGLE(1.3981999507e-3))
    for term in (8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1):
        y = fused(y, r, SINGLE(term))
    return numpy.ldexp(fused(y, r * r, r) + SINGLE(1), power.astype(int))


def gelu(x):
    """x * (1 + erf(x / sqrt 2)) / 2, with erf by the rational function of Eigen."""
    t = (x * SINGLE(0.70710678118654752)).clip(SINGLE(-4), SINGLE(4))
    s = t * t
    p = fused(s, SINGLE(-2.72614225801306e-10), SINGLE(2.77068142495902e-08))
    for term in (
        -2.10102402082508e-06, -5.69250639462346e-05, -7.34990630326855e-04, -2.95459980854025e-03,
        -1.60960333262415e-02,
    ):
        p = fused(p, s, SINGLE(term))
    q = fused(s, SINGLE(-1.45660718464996e-05), SINGLE(-2.13374055278905e-04))
    for term in (-1.68282697438203e-03, -7.37332916720468e-03, -1.42647390514189e-02):
        q = fused(q, s, SINGLE(term))
    half = x * SINGLE(0.5)
    return fused(half, t * p / q, half)


def attention(inputs, heads):
    """Rows of queries, keys and values to rows of means of the values."""
    query, key, value = numpy.split(inputs, 3, 1)
    query = query * SINGLE(0.17677669529663688)
    size = query.shape[1] // heads
    return numpy.concatenate(
        [_head(*(part[:, h * size : (h + 1) * size] for part in (query, key, value))) for h in range(heads)], 1)


def _head(query, key, value):
    count, size = query.shape
    scores = numpy.zeros((count, count), SINGLE)
    for d in range(size):
        scores = fused(key[None, :, d], query[:, d, None], scores)
    weights = exponential(scores - scores.max(1, keepdims=True))
    total = summed(numpy.pad(weights, ((0, 0), (0, -count % LANES))))
    mixed = numpy.zeros((count, size), SINGLE)
    for j in range(count):
        mixed = fused(value[None, j], weights[:, j, None], mixed)
    return mixed * (SINGLE(1) / total)
