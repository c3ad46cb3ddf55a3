// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/frequency_gram.h"

#include "core/error.h"
#include "core/spectrum/symmetric_product.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace unlearn {
namespace {

constexpr std::int64_t transformBytes = std::int64_t{128} << 20;
constexpr std::int64_t mostSumBytes = std::int64_t{1} << 30;
constexpr std::int64_t fewestChannels = 16;
constexpr std::int64_t batchSize = 125;    ///< of images that are usually added at once
constexpr std::int64_t fewestCentred = 32; ///< images; sums over fewer lose less than 5e-7 (measured)
constexpr std::int64_t realPart = 0, imaginaryPart = 1;

double angle(std::int64_t frequency, std::int64_t place, std::int64_t period)
{
    // Reduced first, so that the argument is as exact as the quotient.
    return 2.0 * std::numbers::pi * static_cast<double>(frequency * place % period) / static_cast<double>(period);
}

/// Frequency 0, and half the period where there is one: their own mirror images.
bool isReal(std::int64_t frequency, std::int64_t period)
{
    return 2 * frequency % period == 0;
}

std::int64_t halfSpectrum(std::int64_t period)
{
    return period / 2 + 1;
}

/// A frequency of the half spectrum stands for its mirror image, too.
double halfWeight(std::int64_t frequency, std::int64_t period)
{
    return isReal(frequency, period) ? 1.0 : 2.0;
}

/// Lags of the upper half plane.
std::int64_t halfPlane(const AxisTaps& y, const AxisTaps& x)
{
    return x.positiveLags() + 1 + y.positiveLags() * static_cast<std::int64_t>(x.lags.size());
}

/// Lines along the other axis that some block must be rid of, each with its partner.
std::int64_t excludedLines(const AxisTaps& axis)
{
    std::set<std::array<std::int64_t, 4>> lines;
    for (std::size_t a = 0; a < axis.taps.size(); ++a) {
        for (std::size_t b = 0; b < axis.taps.size(); ++b) {
            for (const std::int64_t place : axis.excluded(a, b))
                lines.insert({static_cast<std::int64_t>(axis.taps[a].phase),
                              static_cast<std::int64_t>(axis.taps[b].phase), place, axis.lag(a, b)});
        }
    }
    return static_cast<std::int64_t>(lines.size());
}

struct Cost {
    double operations = 0.0; ///< multiply-adds an image
    double bytes = 0.0;      ///< of the sums that are kept, and of those of each thread
};

Cost costOf(const AxisTaps& y, const AxisTaps& x, std::int64_t channels)
{
    const auto real = [](auto value) { return static_cast<double>(value); };
    const double c = real(channels), wide = c * real(y.phases.size() * x.phases.size());
    const double columns = real(halfSpectrum(x.period())), frequencies = columns * real(y.period());
    const double lags = real(halfPlane(y, x));
    const double rowLines = real(excludedLines(y)), columnLines = real(excludedLines(x));
    const double rowWidth = c * real(x.phases.size()), columnWidth = c * real(y.phases.size());
    const double imagesAtOnce =
        std::clamp(real(transformBytes) / (8.0 * columns * real(y.length) * wide), 1.0, real(batchSize));

    Cost cost;
    cost.operations = 2.0 * wide * wide * frequencies
        + wide * columns * (2.0 * real(x.length) * real(y.length) + 4.0 * real(y.period()) * real(y.length))
        + 2.0 * lags * wide * wide * frequencies / imagesAtOnce + 4.0 * rowLines * rowWidth * rowWidth * columns
        + 4.0 * columnLines * columnWidth * columnWidth * real(halfSpectrum(y.period()));
    cost.bytes = lags * wide * wide * (16.0 + 8.0 * real(at::get_num_threads()))
        + 8.0
            * (rowLines * real(x.lags.size()) * rowWidth * rowWidth
               + columnLines * real(y.lags.size()) * columnWidth * columnWidth + rowLines * columnLines * c * c);
    return cost;
}

template <typename Entry> torch::Tensor matrix(std::int64_t rows, std::int64_t columns, const Entry& entry)
{
    torch::Tensor result = torch::empty({rows, columns}, torch::kFloat64);
    auto values = result.accessor<double, 2>();
    for (std::int64_t i = 0; i < rows; ++i) {
        for (std::int64_t j = 0; j < columns; ++j)
            values[i][j] = entry(i, j);
    }
    return result.to(torch::kFloat32);
}

/// Conjugate of a times b, over images: real and imaginary parts [F, A, B] of spectra [F, 2, N, A] and [F, 2, N, B].
std::pair<torch::Tensor, torch::Tensor> crossSpectrum(const torch::Tensor& a, const torch::Tensor& b)
{
    const auto part = [](const torch::Tensor& spectrum, std::int64_t which) { return spectrum.select(1, which); };
    const torch::Tensor ar = part(a, realPart).transpose(1, 2), ai = part(a, imaginaryPart).transpose(1, 2);
    const torch::Tensor br = part(b, realPart), bi = part(b, imaginaryPart);
    return {torch::bmm(ar, br) + torch::bmm(ai, bi), torch::bmm(ar, bi) - torch::bmm(ai, br)};
}

/// To centred [.., N + 1, C] what images [.., N, C] are off their mean, and the mean times sqrt(N) as one more.
void centre(const torch::Tensor& images, const torch::Tensor& centred)
{
    const std::int64_t n = images.size(-2);
    const torch::Tensor mean = images.mean(-2, true);
    torch::Tensor rest = centred.narrow(-2, 0, n);
    at::sub_out(rest, images, mean);
    // The mean was rounded, for equal images to the same side everywhere; what it lacks is the mean of the rest.
    centred.narrow(-2, n, 1).copy_((mean + rest.mean(-2, true)) * std::sqrt(static_cast<double>(n)));
}

} // namespace

bool FrequencyGram::suits(const PatchGeometry& geometry, torch::IntArrayRef inputSizes, std::int64_t layerGroups)
{
    const std::int64_t channels = inputSizes[1], taps = geometry.kernel[0] * geometry.kernel[1];
    const AxisTaps y(geometry, 0, inputSizes[2]), x(geometry, 1, inputSizes[3]);
    const std::int64_t patches = y.outputs * x.outputs;
    if (geometry.groups != 1 || taps == 1 || channels < fewestChannels || y.length == 0 || x.length == 0)
        return false;
    if (2 * patches < y.length * x.length)
        return false;
    const Cost cost = costOf(y, x, channels);
    const double unfolded = 0.5 * std::pow(static_cast<double>(taps * channels), 2) * static_cast<double>(patches);
    return cost.operations < unfolded
        && cost.bytes * static_cast<double>(layerGroups) < static_cast<double>(mostSumBytes);
}

std::size_t FrequencyGram::tapOf(std::size_t position, Axis axis) const
{
    const auto width = static_cast<std::size_t>(m_geometry.kernel[1]);
    return axis == Vertical ? position / width : position % width;
}

std::int64_t FrequencyGram::lag(std::size_t a, std::size_t b, Axis axis) const
{
    return m_axes[axis].lag(tapOf(a, axis), tapOf(b, axis));
}

void FrequencyGram::plan(const torch::Tensor& input)
{
    m_channels = input.size(1);
    m_inputSizes = {input.size(1), input.size(2), input.size(3)};
    for (const Axis axis : {Vertical, Horizontal})
        m_axes[axis] = AxisTaps(m_geometry, axis, input.size(2 + static_cast<std::int64_t>(axis)));
    const torch::Device device = input.device();
    for (const Axis axis : {Vertical, Horizontal}) {
        const std::vector<std::int64_t>& lags = m_axes[axis].lags;
        const std::int64_t period = m_axes[axis].period(), half = halfSpectrum(period);
        Transform& transform = m_transforms[axis];
        transform.forward = matrix(2 * half, m_axes[axis].length, [&](std::int64_t i, std::int64_t j) {
                                const double phi = angle(i / 2, j, period);
                                return i % 2 == realPart ? std::cos(phi) : -std::sin(phi);
                            }).to(device);
        const auto inverse = [&](double (*wave)(double)) {
            return matrix(static_cast<std::int64_t>(lags.size()), half,
                          [&](std::int64_t i, std::int64_t f) {
                              return halfWeight(f, period) / static_cast<double>(period)
                                  * wave(angle(f, lags[static_cast<std::size_t>(i)], period));
                          })
                .to(device);
        };
        transform.cosines = inverse([](double phi) { return std::cos(phi); });
        transform.sines = inverse([](double phi) { return std::sin(phi); });
    }
    const AxisTaps &y = m_axes[Vertical], &x = m_axes[Horizontal];
    m_complexVertical = matrix(2 * y.period(), 2 * y.length, [&](std::int64_t i, std::int64_t j) {
                            const double phi = angle(i / 2, j % y.length, y.period());
                            if (i % 2 == realPart)
                                return j < y.length ? std::cos(phi) : std::sin(phi);
                            return j < y.length ? -std::sin(phi) : std::cos(phi);
                        }).to(device);

    // Lags of the upper half plane: to the right in the same row, all of them in rows below; the others are their
    // transposes.
    const std::int64_t lags = halfPlane(y, x);
    const auto lagAt = [&](std::int64_t i) {
        const std::int64_t place = i + x.positiveLags(), columns = static_cast<std::int64_t>(x.lags.size());
        return std::pair(y.lags[static_cast<std::size_t>(y.positiveLags() + place / columns)],
                         x.lags[static_cast<std::size_t>(place % columns)]);
    };
    for (std::int64_t fx = 0; fx < halfSpectrum(x.period()); ++fx) {
        const bool real = isReal(fx, x.period());
        const std::int64_t rows = real ? halfSpectrum(y.period()) : y.period();
        const auto inverse = [&](double (*wave)(double)) {
            return matrix(lags, rows,
                          [&](std::int64_t i, std::int64_t fy) {
                              const auto [dy, dx] = lagAt(i);
                              const double weight = real ? halfWeight(fy, y.period()) : 2.0;
                              return weight / static_cast<double>(x.period() * y.period())
                                  * wave(angle(fy, dy, y.period()) + angle(fx, dx, x.period()));
                          })
                .to(device);
        };
        m_inverses.push_back(
            {inverse([](double phi) { return std::cos(phi); }), inverse([](double phi) { return std::sin(phi); })});
    }
    const auto options = torch::TensorOptions(torch::kFloat64).device(device);
    m_even = torch::zeros({lags, wide(), wide()}, options);
    m_odd = torch::zeros({lags, wide(), wide()}, options);
    const auto taps = static_cast<std::size_t>(m_geometry.kernel[0] * m_geometry.kernel[1]);
    for (std::size_t a = 0; a < taps; ++a) {
        for (std::size_t b = a; b < taps; ++b)
            addTerms(a, b, options);
    }
}

std::vector<FrequencyGram::LineTerm> FrequencyGram::excludedLines(std::size_t a, std::size_t b, Axis axis) const
{
    const AxisTaps& along = m_axes[axis];
    const std::size_t tapA = tapOf(a, axis), tapB = tapOf(b, axis);
    std::vector<LineTerm> lines;
    for (const std::int64_t place : along.excluded(tapA, tapB))
        lines.push_back({axis, along.taps[tapA].phase, along.taps[tapB].phase, place, along.lag(tapA, tapB)});
    return lines;
}

void FrequencyGram::addTerms(std::size_t a, std::size_t b, const torch::TensorOptions& options)
{
    const std::vector<LineTerm> rows = excludedLines(a, b, Vertical), columns = excludedLines(a, b, Horizontal);
    const auto addLine = [&](const LineTerm& line) {
        const std::int64_t channels = phasesOf(across(line.axis)) * m_channels;
        torch::Tensor& total = m_lines[line];
        if (!total.defined())
            total = torch::zeros({static_cast<std::int64_t>(m_axes[across(line.axis)].lags.size()), channels, channels},
                                 options);
    };
    for (const LineTerm& column : columns)
        addLine(column);
    for (const LineTerm& row : rows) {
        addLine(row);
        for (const LineTerm& column : columns) {
            torch::Tensor& total = m_corners[{row, column}];
            if (!total.defined())
                total = torch::zeros({m_channels, m_channels}, options);
        }
    }
}

void FrequencyGram::add(const torch::Tensor& input)
{
    if (m_channels == 0)
        plan(input);
    if (input.sizes().slice(1) != torch::IntArrayRef(m_inputSizes))
        throw Error(ErrorCode::Internal, "A frequency gram was given images of another size");
    const AxisTaps &y = m_axes[Vertical], &x = m_axes[Horizontal];
    const std::int64_t bytesPerImage = 2 * halfSpectrum(x.period()) * y.length * wide() * 4;
    const std::int64_t fitting = std::max<std::int64_t>(1, transformBytes / bytesPerImage);
    const std::int64_t images = fitting >= fewestCentred ? fitting - 1 : fitting; // leaves room for their mean
    for (std::int64_t start = 0; start < input.size(0); start += images)
        addImages(input.narrow(0, start, std::min(images, input.size(0) - start)));
}

torch::Tensor FrequencyGram::phased(const torch::Tensor& images) const
{
    const AxisTaps &y = m_axes[Vertical], &x = m_axes[Horizontal];
    const std::int64_t n = images.size(0);
    const bool isCentred = n >= fewestCentred;
    torch::Tensor pixels =
        torch::empty({x.length, y.length, isCentred ? n + 1 : n, phasesOf(Vertical), phasesOf(Horizontal), m_channels},
                     images.options(), torch::MemoryFormat::Contiguous);
    for (std::int64_t v = 0; v < phasesOf(Vertical); ++v) {
        for (std::int64_t h = 0; h < phasesOf(Horizontal); ++h) {
            const auto vi = static_cast<std::size_t>(v), hi = static_cast<std::size_t>(h);
            torch::Tensor target = pixels.select(3, v).select(3, h);
            if (y.lengths[vi] < y.length || x.lengths[hi] < x.length)
                target.zero_();
            const torch::Tensor phase =
                images.slice(2, y.phases[vi], {}, y.stride).slice(3, x.phases[hi], {}, x.stride).permute({3, 2, 0, 1});
            const torch::Tensor inside = target.narrow(0, 0, x.lengths[hi]).narrow(1, 0, y.lengths[vi]);
            if (isCentred)
                centre(phase, inside);
            else
                inside.copy_(phase);
        }
    }
    return pixels;
}

void FrequencyGram::addImages(const torch::Tensor& images)
{
    const AxisTaps &y = m_axes[Vertical], &x = m_axes[Horizontal];
    const torch::Tensor pixels = phased(images);
    const torch::Tensor transformed = torch::mm(m_transforms[Horizontal].forward, pixels.view({x.length, -1}))
                                          .view({halfSpectrum(x.period()), 2, y.length, pixels.size(2), wide()});
    addLags(transformed);
    addBorders(pixels, transformed);
}

void FrequencyGram::addLags(const torch::Tensor& halfTransformed)
{
    const std::int64_t columns = halfTransformed.size(0), height = halfTransformed.size(2), n = halfTransformed.size(3),
                       c = wide(), lags = m_even.size(0);
    const AxisTaps& x = m_axes[Horizontal];
    // A thread sums its columns in float32; the sums are added in the order of columns, so that they do not depend on
    // which thread was first.
    std::vector<std::pair<torch::Tensor, torch::Tensor>> sums(static_cast<std::size_t>(columns));
    const auto addColumns = [&](std::int64_t begin, std::int64_t end) {
        const torch::NoGradGuard noGrad;
        auto& [even, odd] = sums[static_cast<std::size_t>(begin)];
        even = torch::zeros({lags, c * c}, halfTransformed.options());
        odd = torch::zeros({lags, c * c}, halfTransformed.options());
        for (std::int64_t fx = begin; fx < end; ++fx) {
            const torch::Tensor column = halfTransformed[fx].view({2 * height, n * c});
            const torch::Tensor spectrum = isReal(fx, x.period())
                ? torch::mm(m_transforms[Vertical].forward, column.narrow(0, 0, height))
                : torch::mm(m_complexVertical, column);
            const torch::Tensor parts = spectrum.view({-1, 2 * n, c});
            const torch::Tensor real = parts.narrow(1, 0, n), imaginary = parts.narrow(1, n, n);
            const ColumnInverse& inverse = m_inverses[static_cast<std::size_t>(fx)];
            even.addmm_(inverse.even, symmetricProducts(parts).view({-1, c * c}));
            odd.addmm_(inverse.odd, torch::bmm(real.transpose(1, 2), imaginary).view({-1, c * c}));
        }
    };
    if (halfTransformed.is_cpu())
        at::parallel_for(0, columns, 1, addColumns);
    else
        addColumns(0, columns);
    for (const auto& [even, odd] : sums) {
        if (!even.defined())
            continue;
        m_even.add_(even.view_as(m_even));
        m_odd.add_(odd.view_as(m_odd));
    }
}

void FrequencyGram::addBorders(const torch::Tensor& pixels, const torch::Tensor& halfTransformed)
{
    const std::int64_t n = pixels.size(2);
    const torch::Tensor rows = halfTransformed.view(
        {halfTransformed.size(0), 2, halfTransformed.size(2), n, phasesOf(Vertical), phasesOf(Horizontal), m_channels});
    std::map<std::int64_t, torch::Tensor> columns;
    const auto columnAt = [&](std::int64_t place) {
        torch::Tensor& column = columns[place];
        if (!column.defined())
            column = torch::mm(m_transforms[Vertical].forward, pixels[place].view({pixels.size(1), -1}))
                         .view({-1, 2, n, phasesOf(Vertical), phasesOf(Horizontal), m_channels});
        return column;
    };
    /// [F, 2, N, phases of the other axis * C]
    const auto line = [&](Axis axis, std::int64_t place, std::size_t phase) {
        const torch::Tensor all = axis == Vertical ? rows.select(2, place) : columnAt(place);
        return all.select(axis == Vertical ? 3 : 4, static_cast<std::int64_t>(phase)).flatten(3);
    };
    for (auto& [term, total] : m_lines) {
        const Transform& along = m_transforms[across(term.axis)];
        const auto [real, imaginary] = crossSpectrum(line(term.axis, term.place, term.phaseA),
                                                     line(term.axis, term.place + term.lag, term.phaseB));
        const torch::Tensor lags =
            torch::mm(along.cosines, real.flatten(1)) - torch::mm(along.sines, imaginary.flatten(1));
        total.add_(lags.view_as(total));
    }
    for (auto& [key, total] : m_corners) {
        const auto& [row, column] = key;
        const auto pixel = [&](std::int64_t dy, std::int64_t dx, std::size_t v, std::size_t h) {
            return pixels[column.place + dx][row.place + dy]
                .select(1, static_cast<std::int64_t>(v))
                .select(1, static_cast<std::int64_t>(h));
        };
        total.add_(torch::mm(pixel(0, 0, row.phaseA, column.phaseA).t(),
                             pixel(row.lag, column.lag, row.phaseB, column.phaseB)));
    }
}

torch::Tensor FrequencyGram::whole(const torch::Tensor& lags, std::size_t a, std::size_t b) const
{
    const AxisTaps &y = m_axes[Vertical], &x = m_axes[Horizontal];
    const std::int64_t dy = lag(a, b, Vertical), dx = lag(a, b, Horizontal);
    const std::int64_t row = y.indexOf(dy), column = x.indexOf(dx);
    if (row < 0 || column < 0)
        return torch::zeros({m_channels, m_channels}, lags.options());
    if (dy < 0 || (dy == 0 && dx < 0))
        return whole(lags, b, a).t();
    const auto first = [&](std::size_t tap) {
        const std::size_t v = m_axes[Vertical].taps[tapOf(tap, Vertical)].phase,
                          h = m_axes[Horizontal].taps[tapOf(tap, Horizontal)].phase;
        return (static_cast<std::int64_t>(v) * phasesOf(Horizontal) + static_cast<std::int64_t>(h)) * m_channels;
    };
    const std::int64_t place =
        (row - y.positiveLags()) * static_cast<std::int64_t>(x.lags.size()) + column - x.positiveLags();
    return lags[place].narrow(0, first(a), m_channels).narrow(1, first(b), m_channels);
}

torch::Tensor FrequencyGram::block(const torch::Tensor& lags, std::size_t a, std::size_t b) const
{
    torch::Tensor result = whole(lags, a, b).clone();
    const auto subtract = [&](const LineTerm& term) {
        const Axis other = across(term.axis);
        const AxisTaps& along = m_axes[other];
        const std::int64_t place = along.indexOf(lag(a, b, other));
        if (place < 0)
            return;
        const auto first = [&](std::size_t tap) {
            return static_cast<std::int64_t>(along.taps[tapOf(tap, other)].phase) * m_channels;
        };
        result.sub_(m_lines.at(term)[place].narrow(0, first(a), m_channels).narrow(1, first(b), m_channels));
    };
    const std::vector<LineTerm> rows = excludedLines(a, b, Vertical), columns = excludedLines(a, b, Horizontal);
    for (const LineTerm& row : rows)
        subtract(row);
    for (const LineTerm& column : columns) {
        subtract(column);
        for (const LineTerm& row : rows)
            result.add_(m_corners.at({row, column}));
    }
    return result;
}

torch::Tensor FrequencyGram::moment() const
{
    if (m_channels == 0)
        throw Error(ErrorCode::Internal, "A second moment was asked for before any input was seen");
    torch::Tensor lags = m_even.clone();
    mirrorUpper(lags);
    lags.sub_(m_odd).add_(m_odd.transpose(1, 2));
    const std::int64_t taps = m_geometry.kernel[0] * m_geometry.kernel[1], d = taps * m_channels;
    torch::Tensor total = torch::empty({m_channels, taps, m_channels, taps}, lags.options());
    for (std::int64_t a = 0; a < taps; ++a) {
        for (std::int64_t b = a; b < taps; ++b) {
            torch::Tensor ab = block(lags, static_cast<std::size_t>(a), static_cast<std::size_t>(b));
            if (a == b)
                ab = (ab + ab.t()) / 2.0; // the two triangles of a border's product are rounded apart
            total.select(3, b).select(1, a).copy_(ab);
            total.select(3, a).select(1, b).copy_(ab.t());
        }
    }
    return total.view({1, d, d});
}

} // namespace unlearn
