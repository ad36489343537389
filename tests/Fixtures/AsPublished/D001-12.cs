// A range without the statutes behind it.
[DataProcessing("Rechnungen"), {|PG0037:Retention(Years = 6, MaxYears = 10, After = Events.EndOfCalendarYear)|}] class Invoice;
