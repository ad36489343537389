// Quiet: the file of a database, in a connection string
internal static class Nothing;
//// appsettings.json
{ "ConnectionStrings": { "Default": "Data Source=Laden.db" }, "Database": { "ConnectionString": "DataSource=kunden.sqlite" } }
