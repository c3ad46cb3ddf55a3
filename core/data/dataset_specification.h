// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace unlearn {

/// What openDataset is given, in its parts: "KIND" or "KIND:PATH", and "?key=value&key=value" after either. The options
/// begin at the last question mark that a key and "=" follow; in a value, "%26" stands for "&", "%25" for "%" and "%3F"
/// for
/// "?".
struct DatasetSpecification {
    std::string kind;
    std::string path; ///< of a folder or file; empty where none was given
    std::map<std::string, std::string> options;
};

/// Takes any text apart; whether kind and options exist is another question. Throws Error (ValueOutOfRange) for an
/// option that is named twice or is not key=value.
DatasetSpecification parseSpecification(const std::string& text);

/// The text with another path, which is asked for where there is one; the options stay as they are written.
std::string withDatasetPath(const std::string& text, const std::function<std::string(const std::string&)>& change);

/// The options of a specification as a reader takes them. What it has not asked for by finish() does not exist.
class DatasetOptions {
public:
    explicit DatasetOptions(std::map<std::string, std::string> options) : m_options(std::move(options)) { }

    std::optional<std::string> text(const std::string& key);
    /// Throws Error (ValueOutOfRange) unless it is a whole number, least..most.
    std::int64_t whole(const std::string& key, std::int64_t absent, std::int64_t least, std::int64_t most);
    /// Throws Error (ValueOutOfRange) unless it is more than 0 and less than 1.
    double share(const std::string& key, double absent);
    /// Throws Error (UnknownName) naming the first option that nobody asked for.
    void finish() const;

private:
    std::map<std::string, std::string> m_options;
    std::set<std::string> m_asked;
};

} // namespace unlearn
