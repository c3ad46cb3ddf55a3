// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/glossary.h"

#include "widgets/session/glossary_parts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace unlearn {

namespace {

constexpr auto scheme = QLatin1String("term:");

QString section(const QString& heading, const QString& text)
{
    return QStringLiteral("<p><b>%1</b> %2</p>").arg(heading, text);
}

} // namespace

QList<GlossaryEntry> glossaryEntries()
{
    return methodEntries() + evaluationEntries() + comparisonEntries();
}

QString glossaryPage(const GlossaryEntry& entry, const QList<GlossaryEntry>& all)
{
    QString page = QStringLiteral("<h2>%1</h2><p>%2</p>").arg(entry.title, entry.definition);
    if (!entry.formula.isEmpty())
        page += QStringLiteral("<p align=\"center\" style=\"font-size:large\">%1</p>").arg(entry.formula);
    page += section(QCoreApplication::translate("Glossary", "In the window:"), entry.whereUsed);
    QStringList links;
    for (const Term term : entry.related) {
        const auto found =
            std::find_if(all.begin(), all.end(), [term](const auto& other) { return other.term == term; });
        if (found != all.end())
            links << QStringLiteral("<a href=\"%1\">%2</a>").arg(termAddress(term), found->title);
    }
    return page + section(QCoreApplication::translate("Glossary", "See also:"), links.join(QStringLiteral(", ")));
}

QString termAddress(Term term)
{
    return scheme + QString::number(static_cast<int>(term));
}

std::optional<Term> termAt(const QString& address)
{
    bool isNumber = false;
    const int number = address.startsWith(scheme) ? address.mid(scheme.size()).toInt(&isNumber) : -1;
    if (!isNumber || number < 0 || number > static_cast<int>(lastTerm))
        return std::nullopt;
    return static_cast<Term>(number);
}

} // namespace unlearn
