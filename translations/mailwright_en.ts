<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>mw::gui::LogsPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::MainWindow</name>
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
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>Queue: %n message</numerusform>
            <numerusform>Queue: %n messages</numerusform>
        </translation>
    </message>
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
    <name>mw::gui::ServiceRow</name>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · began again %n time in ten minutes</numerusform>
            <numerusform> · began again %n times in ten minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
