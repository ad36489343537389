namespace Npgsql { public class NpgsqlConnection(string connectionString) { public string Text => connectionString; public System.Threading.Tasks.Task OpenAsync() => null!; } }
