#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the same images as the workbench does, so that a benchmark compares like with like.

Usage: same_images.py COUNT WANTED SEED     prints one index a line
"""
import sys


class Mt19937_64:
    """The 64-bit Mersenne twister of C++, so that both sides can draw the same images."""

    WORDS, MIDDLE, MASK = 312, 156, (1 << 64) - 1

    def __init__(self, seed):
        self.state = [seed & self.MASK]
        for index in range(1, self.WORDS):
            last = self.state[-1]
            self.state.append((6364136223846793005 * (last ^ (last >> 62)) + index) & self.MASK)
        self.place = self.WORDS

    def twist(self):
        for index in range(self.WORDS):
            mixed = (self.state[index] & 0xFFFFFFFF80000000) | (self.state[(index + 1) % self.WORDS] & 0x7FFFFFFF)
            self.state[index] = (self.state[(index + self.MIDDLE) % self.WORDS] ^ (mixed >> 1)
                                 ^ (0xB5026F5AA96619E9 if mixed & 1 else 0))
        self.place = 0

    def next(self):
        if self.place == self.WORDS:
            self.twist()
        word = self.state[self.place]
        self.place += 1
        word ^= (word >> 29) & 0x5555555555555555
        word ^= (word << 17) & 0x71D67FFFEDA60000
        word ^= (word << 37) & 0xFFF7EEE000000000
        return word & self.MASK ^ (word & self.MASK) >> 43

    def below(self, bound):
        uneven = (1 << 64) % bound
        while True:
            word = self.next()
            if word >= uneven:
                return word % bound


def draw_indices(count, wanted, seed):
    """The same indices that the workbench draws: the front of a Fisher-Yates shuffle, sorted."""
    if wanted <= 0 or wanted >= count:
        return list(range(count))
    generator = Mt19937_64(seed)
    indices = list(range(count))
    for place in range(wanted):
        other = place + generator.below(count - place)
        indices[place], indices[other] = indices[other], indices[place]
    return sorted(indices[:wanted])


if __name__ == "__main__":
    print("\n".join(map(str, draw_indices(*map(int, sys.argv[1:4])))))
