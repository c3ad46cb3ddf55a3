// SPDX-License-Identifier: GPL-3.0-or-later
// CMake compiles headers ahead for a target with sources alone.
