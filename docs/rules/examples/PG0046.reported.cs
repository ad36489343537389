[assembly: Cookie("stats", CookieCategory.Statistics, Months = 13, Purpose = "Counting of visits", Basis = Basis.Consent)]
