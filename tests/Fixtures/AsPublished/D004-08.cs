// Recordings live six months after the call, or as long as a contract that follows.
[DataProcessing("Gesprächsaufzeichnungen und Transkripte"), Retention(Months = 6, After = Events.Call), {|PG0036:Retention(Until = RetentionEnd.ContractEnd)|}] class PhoneCall;
