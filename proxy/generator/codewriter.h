// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace ServiceModel::Generator {

// C++ text, line by line, indented by four.
//
//     CodeWriter code;
//     code.openFunction(u"int answer()"_s);
//     code.line(u"return 42;"_s);
//     code.close();
class CodeWriter
{
public:
    void line(const QString &text = {});
    void lines(const QString &text);  // several, each at the present indentation
    void declaration(const QString &text); // broken after commas, under the opening parenthesis, when it is long
    void append(const CodeWriter &other) { m_text += other.m_text; }
    qsizetype size() const { return m_text.size(); }
    bool mentions(const QString &word) const;
    QSet<QString> words() const;
    void label(const QString &text);  // "public:", one level out
    void comment(const QString &text); // wrapped at 110 columns; nothing when there is no text

    void open(const QString &head);         // "while (...)" and a brace behind it
    void openFunction(const QString &head); // as declaration(), the brace on a line of its own
    void openValue(const QString &head);    // a brace right behind it
    void close(const QString &tail = {});   // "}" and the tail
    void chain(const QString &head);        // "} else if (...) {"

    void indent() { ++m_level; }
    void outdent() { --m_level; }

    QByteArray toUtf8() const { return m_text.toUtf8(); }

private:
    QString m_text;
    int m_level = 0;
};

// The names and other words of a text in C++.
QSet<QString> wordsOf(const QString &text);

// "..." with everything escaped that a compiler could misread; u"..." of the same.
QString quoted(const QString &text);
QString stringLiteral(const QString &text);

// The files of one run: all are written, or none. A file whose content is there already is not touched, so that nothing
// is compiled again without need. What bears the mark replaces only what bears it, too.
class OutputFiles
{
public:
    static constexpr char Mark[] = "Written by qsvcutil";
    struct File { QString path; QByteArray content; };

    void add(const QString &path, const QByteArray &content) { m_files.append({path, content}); }
    const QList<File> &files() const { return m_files; }
    // What an earlier run wrote, if it did, and this one does not: a file, or STEM3.cpp and so on when this one has the parts of
    // STEM up to the second. Compiled with these, they would define again what is here.
    void addObsolete(const QString &path);
    void addObsoleteParts(const QString &stem, qsizetype parts);
    const QStringList &obsolete() const { return m_obsolete; }

    // What is obsolete is removed. False with a sentence in error when a file cannot be written or removed; then none was.
    bool write(QString *error) const;

private:
    QList<File> m_files;
    QStringList m_obsolete;
};

} // namespace ServiceModel::Generator
