// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/names.h"

namespace ServiceModel::Generator {

namespace {

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

// C++20, with the alternative tokens; Qt's macros; names that C and POSIX headers, or windows.h, define as macros.
const QSet<QString> &reservedWords()
{
    static const QSet<QString> set = words(
        "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl "
        "concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete "
        "do double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable "
        "namespace new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast "
        "requires return short signed sizeof static static_assert static_cast struct switch template this thread_local throw "
        "true try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq "
        "import module final override std "
        "signals slots emit foreach forever qDebug qInfo qWarning qCritical qFatal tr "
        "NULL TRUE FALSE EOF BUFSIZ NAN INFINITY HUGE_VAL DOMAIN SING OVERFLOW UNDERFLOW PLOSS TLOSS "
        "major minor makedev assert errno stdin stdout stderr unix linux i386 "
        "min max near far small interface IN OUT OPTIONAL ERROR DELETE BOOL VOID CONST THIS PASCAL CALLBACK "
        "INT_MAX INT_MIN LONG_MAX LONG_MIN CHAR_MAX CHAR_MIN SHRT_MAX SHRT_MIN UINT_MAX ULONG_MAX UCHAR_MAX USHRT_MAX "
        "DBL_MAX DBL_MIN FLT_MAX FLT_MIN RAND_MAX PATH_MAX NAME_MAX SIGINT SIGTERM ServiceModel "
        "qint8 qint16 qint32 qint64 quint8 quint16 quint32 quint64");
    return set;
}

// Members of QObject, public and protected.
QSet<QString> objectMemberNames()
{
    return words(
        "blockSignals childEvent children connect connectNotify customEvent d_ptr deleteLater destroyed disconnect "
        "disconnectNotify dumpObjectInfo dumpObjectTree dynamicPropertyNames event eventFilter findChild findChildren "
        "inherits installEventFilter isQuickItemType isSignalConnected isWidgetType isWindowType killTimer metaObject "
        "moveToThread objectName objectNameChanged parent property qt_metacall qt_metacast receivers removeEventFilter "
        "sender senderSignalIndex setObjectName setParent setProperty signalsBlocked startTimer staticMetaObject thread "
        "timerEvent tr");
}

bool isWordCharacter(QChar c)
{
    return c.isLetter() || c.category() == QChar::Number_DecimalDigit || c == u'_';
}

// The words that a name consists of: whatever C++ does not allow separates them.
QStringList parts(const QString &word)
{
    QStringList result;
    bool isOpen = false;
    for (const QChar c : word.normalized(QString::NormalizationForm_KC)) {
        const bool usable = isWordCharacter(c) && (c != u'_' || (isOpen && !result.last().endsWith(u'_')));
        if (usable && isOpen)
            result.last() += c;
        else if (usable)
            result.append(QString(c));
        isOpen = isWordCharacter(c) && (isOpen || usable);
    }
    return result;
}

QString capitalized(const QString &word)
{
    return word.isEmpty() ? word : word.at(0).toUpper() + word.sliced(1);
}

QString join(const QStringList &words)
{
    QString result;
    for (const QString &word : words)
        result += result.isEmpty() ? word : capitalized(word);
    return result;
}

} // namespace

QString lowerCamel(const QString &word)
{
    QString name = join(parts(word));
    // An acronym goes down as a whole, up to the capital that begins the next word.
    for (qsizetype i = 0; i < name.size() && name.at(i).isUpper(); ++i) {
        const bool nextIsLower = i + 1 < name.size() && name.at(i + 1).isLower();
        if (i > 0 && nextIsLower)
            break;
        name[i] = name.at(i).toLower();
    }
    if (name.isEmpty() || !(name.at(0).isLetter() || name.at(0) == u'_'))
        name.prepend(u'x');
    return name;
}

QString upperCamel(const QString &word)
{
    QString name = capitalized(join(parts(word)));
    if (name.isEmpty() || !(name.at(0).isLetter() || name.at(0) == u'_'))
        name.prepend(u'X');
    return name;
}

QString safe(const QString &name)
{
    // Macros of Qt are many, and more with each version.
    const bool isReserved = reservedWords().contains(name) || macroNames().contains(name) || name.startsWith(QLatin1StringView("Q_"))
        || name.startsWith(QLatin1StringView("QT_"));
    return isReserved ? name + u'_' : name;
}

QString withoutInterfacePrefix(const QString &name)
{
    const bool marked = name.size() > 2 && name.at(0) == u'I' && name.at(1).isUpper() && name.at(2).isLower();
    return marked ? name.sliced(1) : name;
}

QString namespaceFrom(const QString &text)
{
    QStringList result;
    const QString dotted = QString(text).replace(QStringLiteral("::"), QStringLiteral("."));
    for (const QString &part : dotted.split(u'.', Qt::SkipEmptyParts)) {
        const QString word = join(parts(part));
        const bool valid = !word.isEmpty() && !word.at(0).isDigit();
        // ServiceModel may be an inner namespace, as in Microsoft::ServiceModel: generated code says ::ServiceModel.
        const QString name = valid ? word : u'N' + word;
        result.append(name == u"ServiceModel" && !result.isEmpty() ? name : safe(name));
    }
    return result.join(QStringLiteral("::"));
}

QString fileBaseFrom(const QString &text)
{
    QString result;
    for (const QChar c : text.toLower())
        result += isWordCharacter(c) && c.unicode() < 0x80 ? c : QChar(u'_');
    while (result.startsWith(u'_'))
        result.remove(0, 1);
    return result.isEmpty() ? QStringLiteral("service") : result;
}

QString NameScope::take(const QString &name)
{
    // Two underscores are the compiler's.
    QString result = m_reserved.contains(name) ? name + (name.endsWith(u'_') ? u'2' : u'_') : safe(name);
    if (!isFree(result)) {
        int &number = m_numbers[name];
        for (number = qMax(number, 2); !isFree(result); ++number)
            result = name + QString::number(number);
    }
    m_used.insert(result);
    return result;
}

QString memberName(const QString &word, const NameScope &types)
{
    const QString result = lowerCamel(word);
    return types.isFree(result) ? result : result + u'_';
}

const QSet<QString> &channelMemberNames()
{
    static const QSet<QString> set = objectMemberNames()
        + words("abort beginOperation callsInFlight checkOwner close closed closeFinished closing contract create downloadProgress endOperation "
                "endpoint errorString faulted onAbort onClose onOpen open opened opening operationAsync state stateChanged "
                "uploadProgress waitForOperation");
    return set;
}

const QSet<QString> &serviceMemberNames()
{
    static const QSet<QString> set = objectMemberNames() + words("badRequest beginFrom contract description dispatch readyFuture run");
    return set;
}

const QSet<QString> &structMemberNames()
{
    static const QSet<QString> set = words(
        "readFrom writeTo startsAt readPartFrom writePartTo readChild requireChildren writeChildren xmlType "
        "readAttribute readContent readContentOnce readElement readOptionalAttribute readOptionalContent readOptionalElement "
        "readNothing readOtherAttributes readRepeatedContent readRepeatedElement readValue requireElement skipUnknownElement "
        "writeAttribute writeContent writeElement writeMixed writeOptionalAttribute writeOptionalContent writeOptionalElement "
        "writeOtherAttributes writeRepeatedContent writeRepeatedElement writeValue");
    return set;
}

const QSet<QString> &localNames()
{
    static const QSet<QString> set = structMemberNames()
        + words("badRequest body call callback context encoded error headers isThere operation options reader reply request result run state value "
                "writer addMimePart finishBody readMimePart");
    return set;
}

const QSet<QString> &libraryTypeNames()
{
    static const QSet<QString> set = [] {
        QSet<QString> result = words(
            "ClientBase ClientChannel CommunicationObject NewCall ServiceBase " // seen in classes derived from these
            "QByteArray QChar QDate QDateTime QFuture QLatin1StringView QList QObject QString QStringList QStringLiteral QStringView Qt QTime QUuid "
            "QVariant ServiceModel std");
        result.insert(QStringLiteral("Namespace"));
        for (int i = 2; i < 100; ++i)
            result.insert(QStringLiteral("Namespace%1").arg(i));
        return result;
    }();
    return set;
}

} // namespace ServiceModel::Generator
