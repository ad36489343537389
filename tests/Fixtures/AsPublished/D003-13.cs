// Logs without a period.
[DataProcessing(KnownProcessings.ServerLogs), Retention(Criterion = {|PG0035:"nur so lange wie erforderlich"|})] class AccessLog;
