namespace Flurl.Http
{
    using System.Threading.Tasks;
    public interface IFlurlRequest;
    public static class GeneratedExtensions
    {
        public static IFlurlRequest WithHeader(this string url, string name, object value) => null!;
        public static Task<string> PostJsonAsync(this string url, object body) => null!;
        public static Task<string> PostJsonAsync(this IFlurlRequest request, object body) => null!;
    }
}
