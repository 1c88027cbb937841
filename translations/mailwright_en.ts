<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CertificateRows</name>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>ended %n day ago (%1)</numerusform>
            <numerusform>ended %n days ago (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>ends in %n day (%1)</numerusform>
            <numerusform>ends in %n days (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlCatalogue</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDialogs</name>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation>
            <numerusform>Give %n message more time?</numerusform>
            <numerusform>Give %n messages more time?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>Return %n message to the sender?</numerusform>
            <numerusform>Return %n messages to their senders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>&amp;Return %n message</numerusform>
            <numerusform>&amp;Return %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation>
            <numerusform>%n line missing</numerusform>
            <numerusform>%n lines missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>%n line too many</numerusform>
            <numerusform>%n lines too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n member of %1</numerusform>
            <numerusform>%n members of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressesPage</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation>
            <numerusform>%n file is backed up.</numerusform>
            <numerusform>%n files are backed up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation>
            <numerusform>%n file with passwords or keys was left out.</numerusform>
            <numerusform>%n files with passwords or keys were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::CompareDialog</name>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation>
            <numerusform>%n file differs. Lines with − stand in the hub now, lines with + in the backup.</numerusform>
            <numerusform>%n files differ. Lines with − stand in the hub now, lines with + in the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlDetails</name>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n more problem</numerusform>
            <numerusform>%n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesPage</name>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation>
            <numerusform>%n file set on this hub</numerusform>
            <numerusform>%n files set on this hub</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::HubView</name>
    <message numerus="yes">
        <source>It is tried again in %n seconds.</source>
        <translation>
            <numerusform>It is tried again in %n second.</numerusform>
            <numerusform>It is tried again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation>
            <numerusform>%n address from a table</numerusform>
            <numerusform>%n addresses from a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::LimitsPage</name>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation>
            <numerusform>%n change has not been applied.</numerusform>
            <numerusform>%n changes have not been applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::PendingBar</name>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n change not applied yet</numerusform>
            <numerusform>%n changes not applied yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n message selected</numerusform>
            <numerusform>%n messages selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation>
            <numerusform>Asked for another try of %n message.</numerusform>
            <numerusform>Asked for another try of %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation>
            <numerusform>%n message is in the queue. Clear the filter to see it.</numerusform>
            <numerusform>%n messages are in the queue. Clear the filter to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation>
            <numerusform>%n message has more time now.</numerusform>
            <numerusform>%n messages have more time now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation>
            <numerusform>%n message is on the way back to its sender.</numerusform>
            <numerusform>%n messages are on the way back to their senders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n member of %1</numerusform>
            <numerusform>%n members of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation>
            <numerusform>This is a risky change. It is taken back in %n second unless you keep it.</numerusform>
            <numerusform>This is a risky change. It is taken back in %n seconds unless you keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceRow</name>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · began again %n time in ten minutes</numerusform>
            <numerusform> · began again %n times in ten minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::StatusStrip</name>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>Queue: %n message</numerusform>
            <numerusform>Queue: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n service stopped</numerusform>
            <numerusform>%n services stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n service paused</numerusform>
            <numerusform>%n services paused</numerusform>
        </translation>
    </message>
</context>
</TS>
