// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdlib>
#include <exception>
#include <typeinfo>

#if __has_include(<cxxabi.h>)
#include <cxxabi.h>
#endif

// The class of an exception, the most special one, without namespaces: "TimeoutException", "FaultException<MathFault>".
// Empty for no exception.
inline QString exceptionName(const std::exception_ptr &error)
{
    if (!error)
        return {};
    try {
        std::rethrow_exception(error);
    } catch (const std::exception &e) {
        QString name = QString::fromLatin1(typeid(e).name());
#if __has_include(<cxxabi.h>)
        int status = 0;
        char *text = abi::__cxa_demangle(typeid(e).name(), nullptr, nullptr, &status);
        name = QString::fromLatin1(text);
        std::free(text);
#endif
        return name.remove(QStringLiteral("class ")).remove(QStringLiteral("struct ")).remove(QStringLiteral("ServiceModel::"));
    } catch (...) {
        return QStringLiteral("unknown");
    }
}

// What a function throws.
template <class Function>
std::exception_ptr thrownBy(Function &&function)
{
    try {
        function();
        return nullptr;
    } catch (...) {
        return std::current_exception();
    }
}
