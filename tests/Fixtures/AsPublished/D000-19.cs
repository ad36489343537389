// Tracking without a tool, a duration or a purpose.
[assembly: {|PG0046:{|PG0047:Cookie("Tracking", CookieCategory.Marketing)|}|}]
