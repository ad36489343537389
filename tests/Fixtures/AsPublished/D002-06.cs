// Anonymous, and yet with a legal basis.
[DataProcessing("Webanalyse"), {|PG0018:Deidentified(Deidentification.Anonymized)|}, Purpose("Optimierung der Website", Basis.LegitimateInterests, Interest = "eine gute Website"), Retention(Months = 12, Then = AfterRetention.Erase)]
record PageCount([DataItem(DataItems.PageViews)] string Page);
