// Reported: a class that inherits from a client
internal sealed class {|PG0021:OurMailClient|}(string key) : SendGrid.SendGridClient(key);
