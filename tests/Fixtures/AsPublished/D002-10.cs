// The host of the pages is not named.
[assembly: {|PG0030:RecipientCategory("Der Provider der Seiten", RecipientKind.Processor)|}]
[{|PG0052:DataProcessing(KnownProcessings.Hosting)|}, Retention(Days = 7)] class Pages;
