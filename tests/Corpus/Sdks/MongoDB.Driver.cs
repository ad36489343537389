namespace MongoDB.Driver { public class MongoClient(string connectionString) { public string Text => connectionString; public System.Threading.Tasks.Task PingAsync() => null!; } }
