// Logs without a period; the general rule gives none.
[assembly: Retention(Until = RetentionEnd.PurposeFulfilled)]
[{|PG0034:DataProcessing(KnownProcessings.ServerLogs)|}] class AccessLog;
