// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "host/servicebase.h"

#include <chrono>
#include <functional>

// Another service whose replies take longer: to see what a slow network does to a client.
class DelayingService : public ServiceModel::ServiceBase
{
    Q_OBJECT

public:
    using Delay = std::function<std::chrono::milliseconds()>; // of the next reply

    DelayingService(ServiceModel::ServiceBase *service, Delay delay); // service is not owned

    const ServiceModel::ContractDescription &description() const override;
    void dispatch(qsizetype operation, ServiceModel::Message &request, ServiceModel::OperationReply reply) override;

private:
    ServiceModel::ServiceBase *m_service;
    Delay m_delay;
};

// Always the same.
DelayingService::Delay constantDelay(std::chrono::milliseconds delay);
// Anything from 0 to 300 ms; one seed always gives one sequence.
DelayingService::Delay randomDelay(quint32 seed);
