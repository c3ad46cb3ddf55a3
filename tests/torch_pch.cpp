// SPDX-License-Identifier: GPL-3.0-or-later
// Owner of the precompiled LibTorch header that the tests of core's internals share.
int main()
{
    return 0;
}
