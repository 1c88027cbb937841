// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Envelope.h"

#include <QtTest/QTest>

using namespace mw;
using namespace std::string_literals;
using mail::Channel;

class tst_EnvelopeOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void values();
    void xtext();
    void wishes();
    void forwards();
    void words();
    void submission();
    void damagedSubmission();
    void todo();
    void queued();
};

namespace {

mail::EnvelopeOptions some()
{
    mail::EnvelopeOptions options;
    options.envelopeId = "QQ314159+2B";
    options.returns = "HDRS";
    options.utf8 = true;
    options.recipients = {{}, {"SUCCESS,DELAY", "rfc822;Dana@Ivory.example"}, {"NEVER", ""}};
    return options;
}

} // namespace

void tst_EnvelopeOptions::values()
{
    QVERIFY(mail::isEnvelopeId("QQ314159"));
    QVERIFY(mail::isEnvelopeId(std::string(100, 'x')));
    for (const auto &bad : {""s, std::string(101, 'x'), "a b"s, "a=b"s, "a+4"s, "a+4g"s, "a+4a"s, "a\0b"s, "\xc3\xa9"s})
        QVERIFY2(!mail::isEnvelopeId(bad), bad.c_str());
    QVERIFY(mail::isReturns("full") && mail::isReturns("HDRS") && !mail::isReturns("HDR") && !mail::isReturns(""));
    QVERIFY(mail::isNotify("NEVER") && mail::isNotify("success,FAILURE,Delay") && mail::isNotify("DELAY"));
    QVERIFY(!mail::isNotify("") && !mail::isNotify("NEVER,DELAY") && !mail::isNotify("DELAY,") && !mail::isNotify("OFTEN"));
    QVERIFY(mail::isOriginalRecipient("rfc822;a+2Bb@c") && mail::isOriginalRecipient("RFC822;" + std::string(493, 'x')));
    QVERIFY(!mail::isOriginalRecipient("rfc822;" + std::string(494, 'x')));
    for (const auto *bad : {"", ";a", "rfc822;", "rfc822", "rf c;a", "rfc822;a b", "rfc822;a=b"})
        QVERIFY2(!mail::isOriginalRecipient(bad), bad);
    QVERIFY(!mail::isOriginalRecipient("utf-8;\xc3\xa9@c") && mail::isOriginalRecipient("utf-8;\xc3\xa9@c", true));
}

void tst_EnvelopeOptions::xtext()
{
    QCOMPARE(mail::decodeXtext("a+2Bb+3D"), "a+b="s);
    QCOMPARE(mail::decodeXtext("plain"), "plain"s);
    QVERIFY(!mail::decodeXtext("a+2") && !mail::decodeXtext("+zz"));
}

void tst_EnvelopeOptions::wishes()
{
    QVERIFY(mail::wantsFailure("") && mail::wantsDelay("") && !mail::wantsSuccess(""));
    QVERIFY(!mail::wantsFailure("never") && !mail::wantsDelay("NEVER") && !mail::wantsSuccess("NEVER"));
    QVERIFY(!mail::wantsFailure("SUCCESS") && !mail::wantsDelay("SUCCESS,FAILURE") && mail::wantsSuccess("delay,success"));
    QVERIFY(mail::wantsFailure("Failure") && mail::wantsDelay("FAILURE,DELAY"));
}

void tst_EnvelopeOptions::forwards()
{
    const auto wish = [](const char *notify) {
        const auto out = mail::optionsOfForward({"id", "HDRS", notify, "rfc822;a@b", true, false}, 2, true);
        return out.recipients.size() == 2 && out.envelopeId == "id" && out.utf8 ? out.recipients[1].notify : "?"s;
    };
    QCOMPARE(wish("NEVER"), "NEVER"s);
    QCOMPARE(wish("FAILURE,DELAY"), "FAILURE,DELAY"s);
    QCOMPARE(wish("success,failure"), "FAILURE"s);
    QCOMPARE(wish("SUCCESS"), "NEVER"s);
    QCOMPARE(wish(""), ""s);
    const auto list = mail::optionsOfForward({"id", "HDRS", "NEVER", "rfc822;a@b", true, true}, 2, false);
    QVERIFY(list.utf8 && list.eightBit && list.envelopeId.empty() && list.recipients.empty());
    QVERIFY(mail::optionsOfForward({}, 3, true).empty());
}

void tst_EnvelopeOptions::words()
{
    const mail::DeliveryOptions all{"id", "FULL", "NEVER", "rfc822;a@b", true, true};
    const auto line = mail::encodeDeliveryOptions(all);
    QCOMPARE(line, "envid=id ret=FULL notify=NEVER orcpt=rfc822;a@b utf8 8bit"s);
    QVERIFY(mail::decodeDeliveryOptions(line) == all);
    QCOMPARE(mail::encodeDeliveryOptions({}), ""s);
    QVERIFY(mail::decodeDeliveryOptions("").empty());
    // What is not allowed does not pass, and new words do no harm.
    QCOMPARE(mail::encodeDeliveryOptions({"a b", "ALL", "OFTEN", "none", false, false}), ""s);
    QVERIFY(mail::decodeDeliveryOptions("envid=a=b ret=X notify= orcpt=x mtrk=7 future").empty());
}

// A reader that knows no options sees a submission that ends where it always did.
void tst_EnvelopeOptions::submission()
{
    const std::vector<std::string> recipients{"a@x", "b@x", "c@x"};
    const auto plain = mail::serialiseSubmission("s@x", recipients);
    const auto bytes = plain + mail::submissionOptions(some());
    QVERIFY(mail::submissionOptions({}).empty());
    using Parser = mail::SubmissionParser;
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
        Parser parser;
        for (std::size_t i = 0; i < bytes.size(); i += piece)
            parser.feed(std::string_view(bytes).substr(i, piece));
        QCOMPARE(parser.state(), Parser::State::Complete);
        QCOMPARE(parser.rest(), Parser::Rest::Whole);
        QVERIFY(parser.options() == some());
        QCOMPARE(parser.records() + '\0', plain);
    }
    Parser without;
    without.feed(plain);
    QCOMPARE(without.rest(), Parser::Rest::Nothing);
    Parser begun;
    begun.feed(bytes.substr(0, plain.size() + 3));
    QCOMPARE(begun.rest(), Parser::Rest::Begun);
    Parser other;
    other.feed(plain + "of another kind");
    QCOMPARE(other.state(), Parser::State::Complete);
    QCOMPARE(other.rest(), Parser::Rest::Whole);
    QVERIFY(other.options().empty());
}

void tst_EnvelopeOptions::damagedSubmission()
{
    const auto plain = "Fs@x\0Ta@x\0\0"s;
    for (const auto &rest : {"MWO1 x\n"s, "MWO1 3\nabc"s, "MWO1 \n"s, "MWO1 6\nRx n=1\0"s, "MWO1 9999999999999999999999999999"s}) {
        mail::SubmissionParser parser;
        QCOMPARE(parser.feed(plain + rest), mail::SubmissionParser::State::BadFormat);
    }
}

void tst_EnvelopeOptions::todo()
{
    const mail::TodoRecord record{2000, 4711, {"s@x", {"a@x", "b@x", "c@x"}}, some()};
    const auto bytes = mail::serialiseTodo(record);
    QVERIFY(*mail::parseTodo(bytes) == record);
    QVERIFY(mail::serialiseOptions(some(), 5).find("R6 notify=SUCCESS,DELAY"s) != std::string::npos);
    QVERIFY(!mail::parseTodo("F\0Rx notify=NEVER\0"s));
    QVERIFY(!mail::parseTodo("F\0R99999999 notify=NEVER\0"s));
}

// In info they stand behind the sender, where qmail does not look.
void tst_EnvelopeOptions::queued()
{
    mail::QueuedOptions options;
    options.message.envelopeId = "id";
    options.recipients[0][0] = {{"NEVER", ""}, "joe to=x@y"};
    options.recipients[1][17] = {{"", "rfc822;a@b"}, ""};
    const auto bytes = mail::serialiseInfo("s@x", options);
    QCOMPARE(*mail::parseInfo(bytes), "s@x"s);
    QVERIFY(mail::parseInfoOptions(bytes) == options);
    QVERIFY(options.asksForReports());
    options.recipients = {};
    options.message = {};
    options.message.utf8 = true;
    QVERIFY(!options.asksForReports() && !options.empty());
    options = mail::parseInfoOptions(bytes);
    QVERIFY(mail::parseInfoOptions("Fs@x\0"s).empty());
    QVERIFY(mail::parseInfoOptions("Fs@x\0Znew\0Rq7 notify=NEVER\0R\0M"s).empty());
    QCOMPARE(options.of(Channel::Local, 0).notify, "NEVER"s);
    QCOMPARE(options.of(Channel::Remote, 17).originalRecipient, "rfc822;a@b"s);
    QCOMPARE(options.of(Channel::Remote, 0), (mail::DeliveryOptions{"id", {}, {}, {}, false, false}));
}

QTEST_APPLESS_MAIN(tst_EnvelopeOptions)
#include "tst_EnvelopeOptions.moc"
