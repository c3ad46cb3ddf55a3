// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <utility>

// What the plots of a report are drawn with.
namespace unlearn::svg {

inline constexpr double width = 720.0; ///< of a plot; its height is what it takes
inline constexpr double fontSize = 12.0;
inline constexpr std::size_t black = 6; ///< for colourOf()
inline constexpr char dotted[] = "2,3";
inline constexpr char dashed[] = "7,3";

const char* colourOf(std::size_t number); ///< of Okabe and Ito; after eight of them the first again,
const char* dashOf(std::size_t number);   ///< with another dash; the first eight have none

/// In the order given; without those that are empty. Values that may hold markup are escaped by the caller.
using Attributes = std::initializer_list<std::pair<const char*, std::string>>;

std::string at(double coordinate);
/// content: markup.
std::string element(const char* name, const Attributes& attributes, const std::string& content = {});
/// Generous: the letters of most fonts are narrower; those of Chinese are as wide as high.
double estimatedWidth(const std::string& text);
/// anchor: "start", "middle" or "end".
std::string textAt(double x, double y, const std::string& text, const char* anchor, const std::string& transform = {});
/// In smaller letters where it would be wider than the room that it has.
std::string fittedText(double x, double y, const std::string& text, const char* anchor, double room);
std::string straight(double x1, double y1, double x2, double y2, const char* colour, const char* dash = "",
                     const char* thickness = "1");
/// A circle, square, diamond or triangle, by the number of the series. title: what it says when it is pointed at.
std::string marker(double x, double y, std::size_t number, const std::string& title);
/// The <svg> element. description: for screen readers.
std::string document(double height, const std::string& description, const std::string& content);

} // namespace unlearn::svg
