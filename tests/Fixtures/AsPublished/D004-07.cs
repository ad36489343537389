// A range “as a rule”, without the statutes behind it.
[DataProcessing("Verträge"), {|PG0037:Retention(Years = 6, MaxYears = 10, After = Events.ContractEnd, Criterion = "in der Regel")|}] class ContractFile;
