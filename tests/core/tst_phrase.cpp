// SPDX-License-Identifier: GPL-3.0-or-later
// What the core says to people: forms with places, in English and in other words.
#include "core/model/phrase.hpp"
#include "core/model/validate.hpp"
#include "support.hpp"
#include <QtTest>

using namespace core;

class TestPhrase : public QObject {
    Q_OBJECT

private slots:
    void placesAreFilled()
    {
        const Phrase phrase = say("%1 needs %2 and %1"_form, inQuotes("A"), std::string("3 s"));
        QCOMPARE(text(phrase), QString("\"A\" needs 3 s and \"A\""));
    }

    /// Names may look like places, and "99 %" is none.
    void onlyPlacesAreFilled()
    {
        QCOMPARE(text(say("99 % of %1 in %2"_form, std::string("%2"), std::string("%1"))),
            QString("99 % of %2 in %1"));
        QCOMPARE(text(say("%2 without a second part, %"_form, std::string("x"))),
            QString("%2 without a second part, %"));
        QCOMPARE(text(Phrase(std::string("%1"))), QString("%1"));
    }

    /// Forms are translated at every depth, in any order of the places; names never.
    void formsAreTranslatedAndNamesAreNot()
    {
        const auto translated = [](const std::string& form) -> std::string {
            return form == "%1 before %2" ? "%2 nach %1"
                : form == "a queue"       ? "einer Warteschlange"
                                          : form;
        };
        const Phrase phrase = say("%1 before %2"_form, "a queue"_form, std::string("a queue"));
        QCOMPARE(text(spoken(phrase, translated)), QString("a queue nach einer Warteschlange"));
        QCOMPARE(text(phrase), QString("a queue before a queue"));
        QCOMPARE(text(spoken(wordsOf("a queue"), translated)), QString("einer Warteschlange"));
    }

    void listsAreJoined()
    {
        QCOMPARE(text(joined({}, "%1, %2"_form)), QString());
        QCOMPARE(text(joined({ std::string("a") }, "%1, %2"_form)), QString("a"));
        QCOMPARE(
            text(joined({ std::string("a"), std::string("b"), std::string("c") }, "%1, %2"_form)),
            QString("a, b, c"));
    }

    /// The order of the parts is the translator's: nothing is glued together behind the form.
    void anErrorKeepsItsForm()
    {
        Project project;
        const std::vector<Issue> issues = validate(project);
        QVERIFY(!issues.empty());
        QCOMPARE(text(issues.front().text.form), QString("There are no components to simulate."));
        QVERIFY(issues.front().text.words);
    }
};

QTEST_APPLESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
