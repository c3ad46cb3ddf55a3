// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace unlearn {

/// A number of directions below which none hold a wanted energy (a sum of the largest eigenvalues), from what is known
/// before all eigenvalues are: the leading ones [j], descending, and the sum of all squares, ||G||_F^2. Of those behind
/// the leading ones m add up to at most m times the last that is known, and to at most the root of m times the squares
/// that are left (Cauchy and Schwarz). Not an integer; exact up to that where the others are equal. G has no negative
/// eigenvalues.
double fewestDirections(std::span<const double> leading, double wanted, double squares);

/// How many columns a Krylov space will have when so many wanted directions have settled, if from now on one settles
/// for every 2.5 columns: 2.1 were measured of layers of SmallVGG, 2.8 of eigenvalues 1, 1/2, 1/3, ... Far off while
/// few have settled, as the first take most. Not an integer.
double foretoldColumns(std::int64_t columns, std::size_t settled, std::size_t wanted);

} // namespace unlearn
