using System.Text.Json;
using PolicyGen.Formats.Json;

namespace PolicyGen.Formats.Tests;

public sealed class JsonWriterTests
{
    [Fact]
    public void Keeps_members_in_order_and_omits_null() =>
        Assert.Equal(
            "{\n  \"b\": true,\n  \"a\": [\n    1,\n    \"x\"\n  ],\n  \"none\": [],\n  \"object\": {}\n}\n",
            new JsonObject
            {
                { "b", true },
                { "missing", (string?)null },
                {
                    "a",
                    new JsonArray { 1, null, "x" }
                },
                { "none", new JsonArray() },
                { "object", new JsonObject() },
            }.ToString()
        );

    [Theory]
    [InlineData("\"\\ \b\f\n\r\t\u0000\u001F\u007F")]
    [InlineData("\u2028\u2029 ä € 😀 <script>")]
    public void Any_text_round_trips(string text) =>
        Assert.Equal(text, JsonSerializer.Deserialize<string>(new JsonString(text).ToString()));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        // Not as arguments of the test: attributes hold UTF-8 and so no such text.
        foreach (var text in new[] { "a\uD800b", "a\uDC00b" })
            Assert.Equal("a\uFFFDb", JsonSerializer.Deserialize<string>(new JsonString(text).ToString()));
    }
}
