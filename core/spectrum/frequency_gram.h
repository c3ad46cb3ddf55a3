// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spectrum/axis_taps.h"
#include "core/spectrum/gram.h"

#include <compare>
#include <map>
#include <utility>
#include <vector>

namespace unlearn {

/// G of a convolution (one group) by frequencies, without unfolding its patches.
///
/// Block (a, b) of G, for kernel positions a and b, sums x(p + a)^T x(p + b) over output positions p. But for the
/// border this depends on the lag b - a alone: it is the autocorrelation R(b - a) of the image, less the rows and
/// columns of pixels that no patch puts at a, plus the corners that this took away twice. R is a product of spectra:
/// with X_f the transform of the images at frequency f, [N, C], the matrix X_f^H X_f is summed over images, and the few
/// lags that the kernel spans are transformed back at the end of each batch. The period is the image's size plus the
/// largest lag, so that nothing wraps around: exact for every kernel, stride, padding and dilation, to float32
/// rounding. A stride s splits the image into s x s phases, which are taken as further channels (see AxisTaps).
///
/// A 3 x 3 kernel of stride 1 takes about (H + 2)(W + 2) C^2 multiply-adds an image in place of the 41 H W C^2 of a
/// symmetric product of patches. Transforms are matrix products with cosines and sines: their cost is below that of the
/// spectra's products at the sizes met here, and their outputs lie as the products need them.
///
/// What images have in common would be rounded to the same side in the sums over them (1.5e-6 relative for equal images
/// with 125 at a time, measured; 4e-7 as follows). All blocks sum, over images, products of two numbers of the same
/// image. Such sums stay as they are when N images x_n are replaced by A x, A any matrix with A^T A = 1. Of 32 images
/// or more it gives N + 1: each less the mean m of all, and sqrt(N) m, as sum x x^T = sum (x - m)(x - m)^T + N m m^T.
///
/// Memory: transforms of the images, at most 128 MiB at a time; for each thread one column of frequencies and its
/// products; and the sums, matrices [s^2 C, s^2 C] for each lag between two taps in float64, those of a thread in
/// float32, and the borders' own, which suits() holds below 1 GiB.
class FrequencyGram : public GramAccumulator {
public:
    /// Whether it takes fewer operations than a product of patches, and the sums of so many groups of channels, each
    /// with a gram of its own, are below 1 GiB together; more than one tap, and at least half as many patches as
    /// pixels: where the border is most of the image, taking it away costs digits (up to 2e-6 relative, measured).
    /// geometry and inputSizes [N, C, H, W] are those of one group.
    static bool suits(const PatchGeometry& geometry, torch::IntArrayRef inputSizes, std::int64_t layerGroups = 1);

    /// geometry.groups must be 1. All inputs of add() must have one height and width. Throws Error (Internal)
    /// otherwise.
    explicit FrequencyGram(const PatchGeometry& geometry) : m_geometry(geometry) { }

    void add(const torch::Tensor& input) override;
    torch::Tensor moment() const override;

private:
    enum Axis : std::size_t { Vertical = 0, Horizontal = 1 };
    /// Products between two lines of pixels: rows (axis Vertical: the place is a row) or columns, in two phases.
    struct LineTerm {
        Axis axis;
        std::size_t phaseA, phaseB;
        std::int64_t place, lag;
        auto operator<=>(const LineTerm&) const = default;
    };
    /// A transform along one axis, and back to its lags.
    struct Transform {
        torch::Tensor forward; ///< [2 F, L]: cosines and negative sines of frequency 0..period/2, in turn
        torch::Tensor cosines; ///< [lags, F], weighted so that they undo forward
        torch::Tensor sines;
    };
    /// Back from one column of frequencies to the lags of the upper half plane.
    struct ColumnInverse {
        torch::Tensor even, odd; ///< [lags, Q]
    };

    static Axis across(Axis axis) { return axis == Vertical ? Horizontal : Vertical; }
    void plan(const torch::Tensor& input);
    /// Lines of pixels that block (a, b) must be rid of.
    std::vector<LineTerm> excludedLines(std::size_t a, std::size_t b, Axis axis) const;
    void addTerms(std::size_t a, std::size_t b, const torch::TensorOptions& options);
    void addImages(const torch::Tensor& images);
    /// [W, H, N, phases, phases, C] of a batch: the phases beside each other, short ones filled up with zeros. Of 32
    /// images or more, N + 1: what they are off their mean, and sqrt(N) times their mean (see above).
    torch::Tensor phased(const torch::Tensor& images) const;
    void addLags(const torch::Tensor& halfTransformed);
    void addBorders(const torch::Tensor& pixels, const torch::Tensor& halfTransformed);

    std::int64_t phasesOf(Axis axis) const { return static_cast<std::int64_t>(m_axes[axis].phases.size()); }
    std::int64_t wide() const { return phasesOf(Vertical) * phasesOf(Horizontal) * m_channels; }
    /// R between two phases, [C, C], from totals of all phases.
    torch::Tensor whole(const torch::Tensor& lags, std::size_t a, std::size_t b) const;
    torch::Tensor block(const torch::Tensor& lags, std::size_t a, std::size_t b) const;
    std::size_t tapOf(std::size_t position, Axis axis) const;
    std::int64_t lag(std::size_t a, std::size_t b, Axis axis) const;

    PatchGeometry m_geometry;
    std::array<AxisTaps, 2> m_axes;
    std::int64_t m_channels = 0;
    std::array<std::int64_t, 3> m_inputSizes{}; ///< [C, H, W]

    std::array<Transform, 2> m_transforms;
    torch::Tensor m_complexVertical; ///< [2 P, 2 L]: of a complex column, real parts before imaginary ones
    std::vector<ColumnInverse> m_inverses;

    torch::Tensor m_even, m_odd; ///< [lags, wide, wide]: R = even - odd + odd^T; of even the upper triangle
    std::map<LineTerm, torch::Tensor> m_lines;                        ///< [lags, phases C, phases C]
    std::map<std::pair<LineTerm, LineTerm>, torch::Tensor> m_corners; ///< row and column: [C, C]
};

} // namespace unlearn
