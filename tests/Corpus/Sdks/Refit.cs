namespace Refit
{
    public sealed class GetAttribute(string path) : System.Attribute { public string Path => path; }
    public sealed class PostAttribute(string path) : System.Attribute { public string Path => path; }
    public sealed class BodyAttribute : System.Attribute;
    public static class RestService { public static T For<T>(string hostUrl) => default!; }
}
