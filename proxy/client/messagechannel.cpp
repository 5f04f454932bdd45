// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "client/messagechannel.h"

#include <QMutex>

#include <map>

namespace ServiceModel {

namespace {

struct MessageOperation
{
    OperationDescription description;
    Operation<Element> operation{
        description,
        [](XmlReader &reader, Element &value) {
            value = Element::read(reader);
            return !reader.hasError();
        },
        [](ClientChannel &channel, const InvokeCompletedEventArgs &e) {
            Q_EMIT static_cast<MessageChannel &>(channel).invokeCompleted(e);
        }};

    explicit MessageOperation(const QString &action)
        : description{.name = nameOf(action), .action = action, .replyAction = {}, .requestElement = {}, .replyElement = {}}
    {
    }

    // For messages to people: "Add" of "http://Microsoft.ServiceModel.Samples/ICalculator/Add".
    static QString nameOf(const QString &action)
    {
        const QString last = action.sliced(qMax(action.lastIndexOf(u'/'), action.lastIndexOf(u':')) + 1);
        return last.isEmpty() ? QStringLiteral("Invoke") : last;
    }
};

// They live as long as the program, as those of generated code do: calls point at them.
const Operation<Element> &operationOf(const QString &action)
{
    static QBasicMutex mutex;
    static std::map<QString, MessageOperation> operations;
    const QMutexLocker lock(&mutex);
    return operations.try_emplace(action, action).first->second.operation;
}

class BodyCheck : public MessageInspector
{
public:
    void beforeSendRequest(Message &request, const CallContext &context) override
    {
        XmlReader reader("<Body>" + request.body + "</Body>");
        reader.readNextStartElement();
        if (!reader.readToEnd()) {
            throw InvalidOperationException(MessageChannel::tr("The body for %1 is not well-formed XML: %2.")
                                                .arg(context.operation->name, reader.error().toString()));
        }
    }
};

} // namespace

AsyncResult MessageChannel::beginInvoke(const QString &action, const QByteArray &body, QObject *context, AsyncCallback callback,
                                        const QVariant &state, const CallOptions &options)
{
    return beginOperation(operationOf(action), body, context, std::move(callback), state, options);
}

Element MessageChannel::endInvoke(const AsyncResult &result)
{
    const auto *call = dynamic_cast<const Call<Element> *>(result.state().get());
    return endOperation(call ? *static_cast<const Operation<Element> *>(call->type()) : operationOf({}), result);
}

QFuture<Element> MessageChannel::invokeAsync(const QString &action, const QByteArray &body, const CallOptions &options)
{
    return operationAsync(operationOf(action), body, options);
}

const ContractDescription &MessageChannel::contract()
{
    static const ContractDescription any{.name = QStringLiteral("*"), .namespaceUri = {}, .configurationName = QStringLiteral("*"), .operations = {}};
    return any;
}

std::unique_ptr<MessageChannel> MessageChannel::create(const ChannelContext &context)
{
    ChannelContext checked = context;
    checked.inspectors.append(std::make_shared<BodyCheck>()); // the last one: it sees what goes out
    return std::unique_ptr<MessageChannel>(new MessageChannel(checked));
}

} // namespace ServiceModel
