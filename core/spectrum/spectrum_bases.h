// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job_context.h"
#include "core/spectrum/tridiagonal_form.h"

#include <torch/torch.h>

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace unlearn {

/// Neighbouring eigenvectors of one group of a layer, in descending order of eigenvalue.
struct DirectionRange {
    std::size_t layer = 0;
    std::size_t group = 0;
    std::int64_t first = 0;
    std::int64_t count = 0;
};

/// What eigenvectors of one moment come from: its tridiagonal form, or the moment itself with those that are known.
struct BasisSource {
    std::optional<TridiagonalForm> form;
    torch::Tensor moment;  ///< [d, d], float64, CPU; where there is no form
    torch::Tensor leading; ///< [d, m], float32, CPU: its first m eigenvectors
};

/// Eigenvectors behind a Spectrum. They are made when they are asked for, and as many as are: showing a spectrum takes
/// none, reading a gradient keeps none, a projected step takes k of d or the d - k others. Of a moment whose
/// leading ones alone were computed, the form that others need is made when the first of these is asked for.
/// Thread-safe.
class SpectrumBases {
public:
    /// sources: by layer and group.
    explicit SpectrumBases(std::vector<std::vector<BasisSource>> sources);

    std::size_t groups(std::size_t layer) const { return m_groups.at(layer).size(); }
    /// d.
    std::int64_t size(std::size_t layer, std::size_t group) const { return m_groups.at(layer).at(group).size; }

    /// tr(m G m^T) for m [n, d], any type and device; in float64, without any eigenvector.
    double quadraticForm(std::size_t layer, std::size_t group, const torch::Tensor& rows) const;

    /// m U for m [n, d], any type and device, and all eigenvectors U, none of which is kept: [n, d], float64, CPU
    /// (TridiagonalForm::coordinates). Throws Error (Cancelled).
    torch::Tensor coordinates(std::size_t layer, std::size_t group, const torch::Tensor& rows,
                              const std::stop_token& stop = {}) const;

    /// All eigenvectors in columns, none of which is kept: [d, d], float64, CPU (TridiagonalForm::eigenvectors). Throws
    /// Error (Cancelled).
    torch::Tensor eigenvectors(std::size_t layer, std::size_t group, const std::stop_token& stop = {}) const;

    /// Columns [d, count], float32, CPU. What was made last for a group is kept, and any part of it is given at once.
    torch::Tensor vectors(const DirectionRange& range) const;
    /// All d of them.
    torch::Tensor vectors(std::size_t layer, std::size_t group) const;

    /// Makes vectors that are going to be asked for, side by side. Throws Error (Cancelled).
    void prepare(std::span<const DirectionRange> ranges, const JobContext& context = {}) const;

private:
    struct Group {
        std::int64_t size = 0;
        mutable BasisSource source;     ///< without the moment once its form is made
        mutable std::int64_t first = 0; ///< of the columns that are kept
        mutable torch::Tensor kept;     ///< [d, count]; undefined at first

        bool has(const DirectionRange& range) const;
    };
    torch::Tensor made(const DirectionRange& range, const std::stop_token& stop) const;
    TridiagonalForm formOf(const Group& group, const std::stop_token& stop) const;

    std::vector<std::vector<Group>> m_groups;
    mutable std::mutex m_mutex; ///< over what is kept
};

} // namespace unlearn
