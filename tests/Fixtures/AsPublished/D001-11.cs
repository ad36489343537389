// Two statements on the same logs, one without a number.
[DataProcessing(KnownProcessings.ServerLogs), Retention(Days = 7), Retention(Criterion = {|PG0035:"nach wenigen Tagen"|})] class LogLine;
[DataProcessing("Fehlerprotokolle"), Retention(Days = 7), {|PG0036:Retention(Days = 3)|}] class ErrorLog;
