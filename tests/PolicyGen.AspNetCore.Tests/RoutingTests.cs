using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PolicyGen.AspNetCore.Tests;

public sealed class RoutingTests
{
    [Theory]
    [InlineData("/privacy", "/privacy")]
    [InlineData("/privacy", "/privacy/")]
    [InlineData("/privacy/", "/privacy")]
    [InlineData("/privacy/", "/privacy/")]
    [InlineData("privacy", "/privacy")]
    [InlineData("/datenschutz/{version?}", "/datenschutz/2")]
    [InlineData("", "/")]
    public async Task Serves_the_policy_at_the_pattern(string pattern, string uri)
    {
        await using var server = await PolicyServer.StartAsync(app => app.MapPrivacyPolicy(pattern));
        using var response = await server.GetAsync(uri);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Serves_under_a_group_and_a_path_base()
    {
        await using var server = await PolicyServer.StartAsync(app =>
        {
            app.UsePathBase("/base");
            app.UseRouting();
            app.MapGroup("/legal").MapPrivacyPolicy("/privacy");
        });
        using var response = await server.GetAsync("/base/legal/privacy?lang=en");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("en", response.GetHeader("Content-Language"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Does_not_allow_other_methods(string method)
    {
        await using var server = await PolicyServer.StartAsync();
        using var response = await server.SendAsync(new HttpMethod(method), "/privacy");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("GET, HEAD", response.GetHeader("Allow"));
    }

    [Fact]
    public async Task Applies_endpoint_conventions()
    {
        await using var server = await PolicyServer.StartAsync(app =>
            app.MapPrivacyPolicy("/privacy")
                .RequireHost("example.com")
                .WithName("policy")
                .AddEndpointFilter(
                    (context, next) =>
                    {
                        context.HttpContext.Response.Headers["X-Filter"] = "ran";
                        return next(context);
                    }
                )
        );
        using var elsewhere = await server.GetAsync("http://localhost/privacy");
        using var here = await server.GetAsync("http://example.com/privacy");

        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.OK, here.StatusCode);
        Assert.Equal("ran", here.GetHeader("X-Filter"));
        Assert.Contains(TestPolicies.GermanText, await here.ReadTextAsync(), StringComparison.Ordinal);
        Assert.Equal("/privacy", server.Services.GetRequiredService<LinkGenerator>().GetPathByName("policy"));
    }

    [Fact]
    public async Task Requires_authorization_where_configured()
    {
        await using var server = await PolicyServer.StartAsync(
            app =>
            {
                app.UseAuthorization();
                app.MapPrivacyPolicy("/closed").RequireAuthorization();
                app.MapPrivacyPolicy("/open");
            },
            builder =>
            {
                builder.Services.AddAuthentication("cookie").AddCookie("cookie", options => options.LoginPath = "/login");
                builder.Services.AddAuthorization();
            }
        );
        using var closed = await server.GetAsync("/closed");
        using var open = await server.GetAsync("/open");

        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task Has_a_display_name_and_an_API_description()
    {
        await using var server = await PolicyServer.StartAsync(configure: builder => builder.Services.AddEndpointsApiExplorer());
        var endpoint = Assert.Single(server.Services.GetRequiredService<EndpointDataSource>().Endpoints);

        Assert.Equal("Privacy policy", endpoint.DisplayName);
        Assert.Equal("Privacy policy", endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary);
        Assert.Equal(["Privacy"], endpoint.Metadata.GetMetadata<ITagsMetadata>()?.Tags);

        var groups = server.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items;
        var descriptions = groups.SelectMany(group => group.Items).ToList();
        Assert.Equal(["GET", "HEAD"], descriptions.Select(description => description.HttpMethod));
        Assert.All(
            descriptions,
            description =>
            {
                Assert.Empty(description.ParameterDescriptions);
                Assert.Equal(
                    [
                        (StatusCodes.Status200OK, "text/html"),
                        (StatusCodes.Status304NotModified, ""),
                        (StatusCodes.Status412PreconditionFailed, ""),
                    ],
                    description.SupportedResponseTypes.Select(type =>
                        (type.StatusCode, string.Join(',', type.ApiResponseFormats.Select(format => format.MediaType)))
                    )
                );
            }
        );
    }
}
