// Necessary and optional cookies alike, on legitimate interests and without consent to the access.
[assembly: Cookie("ruf_session", CookieCategory.Necessary, Session = true, Purpose = "Login und Warenkorb", Basis = Basis.LegitimateInterests)]
[assembly: {|PG0046:Cookie("ruf_stats", CookieCategory.Statistics, Months = 13, Purpose = Purposes.Analytics, Basis = Basis.LegitimateInterests)|}]
