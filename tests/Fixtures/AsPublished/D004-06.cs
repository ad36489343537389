// Technical data without a period.
[{|PG0034:DataProcessing("Technische Daten")|}] record AccessLog([DataItem(DataItems.SystemLogs)] string Line);
