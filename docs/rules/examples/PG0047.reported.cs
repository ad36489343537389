[assembly: Cookie("session", CookieCategory.Necessary)]
