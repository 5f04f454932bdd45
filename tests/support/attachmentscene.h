// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/exceptionname.h"
#include "support/filechannel.h"
#include "support/fileservice.h"
#include "support/scriptedserver.h"
#include "support/soapmessages.h"

#include "host/servicehost.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

// What tests of binary content have in common.
namespace AttachmentScene {

using namespace ServiceModel;

inline Binding bindingOf(MessageVersion version, MessageEncoding encoding)
{
    Binding binding;
    binding.messageVersion = version;
    binding.messageEncoding = encoding;
    binding.maxReceivedMessageSize = 1024 * 1024 * 1024;
    return binding;
}

inline const QByteArray content = QByteArray("0123456789\r\n--").repeated(1000);

// A service of files, at all versions and encodings.
class Host
{
public:
    Host() : m_host(&service, QUrl(QStringLiteral("http://127.0.0.1:0/files")))
    {
        for (const MessageVersion version : {MessageVersion::soap11(), MessageVersion::soap12Addressing10()})
            m_host.addServiceEndpoint(bindingOf(version, MessageEncoding::Mtom));
        if (!m_host.open())
            qFatal("%ls", qUtf16Printable(m_host.errorString()));
    }
    EndpointAddress address() const { return m_host.baseAddress(); }

    FileService service;

private:
    ServiceHost m_host;
};

template <class T>
bool wait(const QFuture<T> &future)
{
    QEventLoop loop; // QTest::qWaitFor() sleeps between the turns, of which a large message takes thousands
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
    if (!future.isFinished())
        loop.exec();
    return future.isFinished();
}

template <class T>
QString errorOf(QFuture<T> future)
{
    const auto error = thrownBy([&] { future.waitForFinished(); });
    return exceptionName(error) + QStringLiteral(": ") + errorMessage(error);
}

// What a service of another stack would answer.
inline QByteArray storeResponse(const QByteArray &content)
{
    return soap11Envelope("<StoreResponse xmlns='urn:files'><content>" + content + "</content></StoreResponse>");
}
inline const QByteArray include = "<x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:c@x'/>";
inline const Answer::Headers related{{"Content-Type", "multipart/related; type=\"application/xop+xml\"; start=\"<r@x>\"; start-info=\"text/xml\"; boundary=b"}};
inline QByteArray parts(const QByteArray &root, const QByteArray &content)
{
    return "--b\r\nContent-ID: <r@x>\r\nContent-Type: application/xop+xml;type=\"text/xml\"\r\n\r\n" + root
        + "\r\n--b\r\nContent-ID: <c@x>\r\n\r\n" + content + "\r\n--b--";
}

} // namespace AttachmentScene
