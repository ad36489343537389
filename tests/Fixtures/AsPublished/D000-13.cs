// A range without the statutes behind it.
[DataProcessing("Verträge"), {|PG0037:Retention(Years = 6, MaxYears = 10, Criterion = "nach gesetzlichen Vorgaben")|}] class CustomerContract;
