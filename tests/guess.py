#!/usr/bin/env python3
"""Tries to find the price behind a commitment whose nonce is not known.

    python3 tests/guess.py [PRICES]

Seals a price with a nonce drawn at random, then tries the first PRICES prices (0.01, 0.02, ...;
100,000,000 of them unless told otherwise) with nonces somebody could guess. It finds nothing;
with the nonce it finds the price. Only Python's standard library; the commitment is made as
src/domain/envelope.rs says.
"""

import hashlib
import os
import random
import sys
import time


def fields(*parts):
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


FIRST = fields(b"kanjia envelope 1", b"CNY", b"tablet")


def commitment(fen, nonce):
    price = b"%d.%02d00" % divmod(fen, 100)
    return hashlib.sha256(FIRST + fields(price, nonce)).digest()


def main():
    prices = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000_000
    sealed, nonce = random.SystemRandom().randrange(1, prices + 1), os.urandom(32)
    wanted = commitment(sealed, nonce)
    guesses = {"zeros": bytes(32)}
    begun, tried, found = time.monotonic(), 0, 0
    head = hashlib.sha256(FIRST)
    for guess in guesses.values():
        tail = fields(guess)
        for fen in range(1, prices + 1):
            digest = head.copy()
            price = b"%d.%02d00" % divmod(fen, 100)
            digest.update(len(price).to_bytes(4, "big") + price + tail)
            found += digest.digest() == wanted
            tried += 1
    seconds = time.monotonic() - begun
    with_nonce = commitment(sealed, nonce) == wanted
    print(f"commitment: {tried:,} candidates tried without the nonce in {seconds:.0f} s, {found} matches; with it: {with_nonce}")
    return 0 if found == 0 and with_nonce else 1


if __name__ == "__main__":
    sys.exit(main())
