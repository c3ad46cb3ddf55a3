// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <cstddef>
#include <string>

/// The routines of BLAS and LAPACK that LibTorch does not offer by themselves. Matrices lie column by column. Fortran
/// expects the length of each text after the other arguments.
extern "C" {
/// C = alpha A A^T + beta C, one triangle.
void ssyrk_(const char* triangle, const char* transposed, const int* n, const int* k, const float* alpha,
            const float* a, const int* lda, const float* beta, float* c, const int* ldc, std::size_t, std::size_t);
/// C = alpha (A B^T + B A^T) + beta C, one triangle.
void dsyr2k_(const char* triangle, const char* transposed, const int* n, const int* k, const double* alpha,
             const double* a, const int* lda, const double* b, const int* ldb, const double* beta, double* c,
             const int* ldc, std::size_t, std::size_t);
/// The first nb columns of the reduction to tridiagonal form, and what the rest is to be updated with.
void dlatrd_(const char* triangle, const int* n, const int* nb, double* a, const int* lda, double* e, double* tau,
             double* w, const int* ldw, std::size_t);
/// The whole reduction, without blocks.
void dsytd2_(const char* triangle, const int* n, double* a, const int* lda, double* d, double* e, double* tau,
             int* info, std::size_t);
/// Eigenvalues of a tridiagonal matrix, ascending.
void dsterf_(const int* n, double* d, double* e, int* info);
/// Eigenvalues and vectors of a tridiagonal matrix, ascending, by divide and conquer.
void dstedc_(const char* vectors, const int* n, double* d, double* e, double* z, const int* ldz, double* work,
             const int* lwork, int* iwork, const int* liwork, int* info, std::size_t);
/// Root number i of the secular equation of n poles d and weights z, and the distances delta of the poles from it; with
/// n of 1 or 2 the eigenvector in their place.
void dlaed4_(const int* n, const int* i, const double* d, const double* z, double* delta, const double* rho,
             double* root, int* info);
/// The factor of a product of reflectors.
void dlarft_(const char* direction, const char* storage, const int* n, const int* k, const double* v, const int* ldv,
             const double* tau, double* t, const int* ldt, std::size_t, std::size_t);
}

namespace unlearn {

/// Throws Error (Internal) for what a solver of LAPACK says when it has failed.
inline void requireConverged(int info)
{
    if (info != 0)
        throw Error(ErrorCode::Internal, "The eigenvalue solver did not converge",
                    {.found = "code " + std::to_string(info)});
}

} // namespace unlearn
