[assembly: Cookie("session", CookieCategory.Necessary, Session = true, Purpose = "Sign-in during your visit")]
