using System.Net;
using Microsoft.EntityFrameworkCore;

namespace VoiceAgent.Tests;

public sealed class FormEndpointTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 2, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Stores_a_sign_up_with_its_time()
    {
        await using var app = await RunningApp.StartAsync(new FixedTime(s_now));

        var response = await app.PostAsync(
            "/signup",
            ("name", "Enno Janssen"),
            ("email", "enno@post.example"),
            ("phone", ""),
            ("remarks", "Bitte anrufen")
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var signUp = await app.ReadAsync(database => database.SignUps.SingleAsync());
        Assert.Equal("Enno Janssen", signUp.Name);
        Assert.Equal("enno@post.example", signUp.Email);
        Assert.Null(signUp.Phone);
        Assert.Equal("Bitte anrufen", signUp.Remarks);
        Assert.Equal(s_now, signUp.SignedUpAt);
        Assert.Equal(s_now, signUp.LastContactAt);
    }

    [Theory]
    [InlineData("", "enno@post.example")]
    [InlineData("Enno Janssen", "")]
    [InlineData("Enno Janssen", "enno")]
    [InlineData("Enno Janssen", "@post.example")]
    [InlineData("Enno Janssen", "enno@a@b.example")]
    public async Task Rejects_an_invalid_sign_up(string name, string email)
    {
        await using var app = await RunningApp.StartAsync();

        var response = await app.PostAsync("/signup", ("name", name), ("email", email));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, await app.ReadAsync(database => database.SignUps.CountAsync()));
    }

    [Fact]
    public async Task Stores_an_order_as_a_contract()
    {
        await using var app = await RunningApp.StartAsync(new FixedTime(s_now));

        var response = await app.PostAsync(
            "/orders",
            ("company", "Janssen KG"),
            ("contact", "Enno Janssen"),
            ("email", "enno@post.example"),
            ("address", "Deich 1, 26506 Norden")
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var contract = await app.ReadAsync(database => database.Contracts.SingleAsync());
        Assert.Equal(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), contract.Number);
        Assert.Equal("Janssen KG", contract.Company);
        Assert.Equal(new DateOnly(2026, 11, 2), contract.StartsOn);
        Assert.Null(contract.EndedOn);
    }

    [Fact]
    public async Task Rejects_an_incomplete_order()
    {
        await using var app = await RunningApp.StartAsync();

        var response = await app.PostAsync("/orders", ("company", "Janssen KG"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, await app.ReadAsync(database => database.Contracts.CountAsync()));
    }
}
