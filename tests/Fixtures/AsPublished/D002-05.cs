// Measuring the audience is called necessary.
[assembly: Cookie("kasten_session", CookieCategory.Necessary, Session = true, Purpose = "Warenkorb", Basis = Basis.LegitimateInterests)]
[assembly: Cookie("kasten_visits", CookieCategory.Necessary, Months = 13, Purpose = {|PG0046:"Messung des Webpublikums"|}, Basis = Basis.LegitimateInterests)]
