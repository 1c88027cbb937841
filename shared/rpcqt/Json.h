// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of the contract's records, derived from their field lists. Strings that are not UTF-8 are written
// with U+FFFD for what cannot be read; unknown members, missing ones and wrong types are errors.
#pragma once

#include "shared/rpc/Schema.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <concepts>
#include <limits>

namespace mw::rpcqt {

// Reads values; the first member that does not fit is remembered.
class JsonReader {
public:
    bool good() const { return m_problem.isEmpty(); }
    // The path of the member that does not fit: "recipients.address".
    const QString &problem() const { return m_problem; }

    template <typename T>
    void read(const QJsonValue &value, T &into, const QString &where);
    template <rpc::Record T>
    void readRecord(const QJsonObject &object, T &into, const QString &where = {});

private:
    void mismatch(const QString &where)
    {
        if (m_problem.isEmpty())
            m_problem = where.isEmpty() ? QStringLiteral("parameters") : where;
    }
    template <std::integral T>
    void readInteger(const QJsonValue &value, T &into, const QString &where);
    template <rpc::NamedEnum T>
    void readEnum(const QJsonValue &value, T &into, const QString &where);
    template <typename T>
    void readList(const QJsonValue &value, std::vector<T> &into, const QString &where);

    QString m_problem;
};

template <rpc::Record T>
QJsonObject recordToJson(const T &record);

namespace detail {

template <typename T>
inline constexpr bool kIsOptional = false;
template <typename T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool kIsVector = false;
template <typename T>
inline constexpr bool kIsVector<std::vector<T>> = true;

inline QString stringFrom(std::string_view s)
{
    return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
}

template <typename T>
QJsonValue toJson(const T &value)
{
    if constexpr (std::is_same_v<T, bool>) {
        return QJsonValue(value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return QJsonValue(stringFrom(value));
    } else if constexpr (std::is_same_v<T, rpc::Object>) {
        return QJsonValue(QJsonDocument::fromJson(QByteArray::fromStdString(value.json)).object());
    } else if constexpr (rpc::NamedEnum<T>) {
        return QJsonValue(stringFrom(rpc::nameOf(value)));
    } else if constexpr (std::is_integral_v<T>) {
        return QJsonValue(static_cast<qint64>(value));
    } else if constexpr (kIsVector<T>) {
        QJsonArray out;
        for (const auto &v : value)
            out.append(toJson(v));
        return out;
    } else {
        return recordToJson(value);
    }
}

} // namespace detail

// Optional members without a value are left out.
template <rpc::Record T>
QJsonObject recordToJson(const T &record)
{
    QJsonObject out;
    rpc::forEachField<T>([&](const auto &f) {
        using Member = typename std::remove_cvref_t<decltype(f)>::Type;
        const auto &value = record.*(f.member);
        if constexpr (detail::kIsOptional<Member>) {
            if (value)
                out.insert(detail::stringFrom(f.name), detail::toJson(*value));
        } else {
            out.insert(detail::stringFrom(f.name), detail::toJson(value));
        }
    });
    return out;
}

template <std::integral T>
void JsonReader::readInteger(const QJsonValue &value, T &into, const QString &where)
{
    constexpr qint64 kNever = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(kNever);
    if (!value.isDouble() || number == kNever)
        return mismatch(where);
    into = static_cast<T>(number);
}

template <rpc::NamedEnum T>
void JsonReader::readEnum(const QJsonValue &value, T &into, const QString &where)
{
    const auto found = rpc::enumNamed<T>(value.toString().toStdString());
    if (!value.isString() || !found)
        return mismatch(where);
    into = *found;
}

template <typename T>
void JsonReader::readList(const QJsonValue &value, std::vector<T> &into, const QString &where)
{
    if (!value.isArray())
        return mismatch(where);
    const auto array = value.toArray();
    into.clear();
    into.reserve(static_cast<std::size_t>(array.size()));
    for (const auto &item : array) {
        T one{};
        read(QJsonValue(item), one, where);
        if (!good())
            return;
        into.push_back(std::move(one));
    }
}

template <typename T>
void JsonReader::read(const QJsonValue &value, T &into, const QString &where)
{
    if constexpr (std::is_same_v<T, bool>) {
        value.isBool() ? static_cast<void>(into = value.toBool()) : mismatch(where);
    } else if constexpr (std::is_same_v<T, std::string>) {
        value.isString() ? static_cast<void>(into = value.toString().toStdString()) : mismatch(where);
    } else if constexpr (std::is_same_v<T, rpc::Object>) {
        value.isObject() ? static_cast<void>(into.json = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString())
                         : mismatch(where);
    } else if constexpr (rpc::NamedEnum<T>) {
        readEnum(value, into, where);
    } else if constexpr (std::is_integral_v<T>) {
        readInteger(value, into, where);
    } else if constexpr (detail::kIsVector<T>) {
        readList(value, into, where);
    } else if constexpr (detail::kIsOptional<T>) {
        if (value.isNull() || value.isUndefined())
            return into.reset();
        typename T::value_type one{};
        read(value, one, where);
        into = std::move(one);
    } else {
        value.isObject() ? readRecord(value.toObject(), into, where) : mismatch(where);
    }
}

template <rpc::Record T>
void JsonReader::readRecord(const QJsonObject &object, T &into, const QString &where)
{
    const auto pathOf = [&](const QString &name) { return where.isEmpty() ? name : where + u'.' + name; };
    qsizetype used = 0;
    rpc::forEachField<T>([&](const auto &f) {
        using Member = typename std::remove_cvref_t<decltype(f)>::Type;
        const auto name = detail::stringFrom(f.name);
        const auto found = object.constFind(name);
        if (found != object.constEnd())
            ++used;
        else if constexpr (detail::kIsOptional<Member>)
            return;
        else
            return mismatch(pathOf(name));
        read(found.value(), into.*(f.member), pathOf(name));
    });
    if (!good() || used == object.size())
        return;
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool known = false;
        rpc::forEachField<T>([&](const auto &f) { known = known || detail::stringFrom(f.name) == it.key(); });
        if (!known)
            return mismatch(pathOf(it.key()));
    }
}

} // namespace mw::rpcqt
