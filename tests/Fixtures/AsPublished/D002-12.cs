// Only recordings have a period.
[{|PG0034:DataProcessing("Anrufe")|}] record Call([DataItem(DataItems.CallRecording), Retention(Months = 6, After = Events.ContractEnd)] string Sound, [DataItem(DataItems.CallTranscript)] string Transcript);
