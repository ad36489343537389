namespace Square { public class SquareClient(string token) { public string Token => token; public System.Threading.Tasks.Task<string> ListPaymentsAsync() => null!; } }
