using System.Text;
using PolicyGen.Core.Foundation;
using Xunit;

namespace PolicyGen.Core.Tests.Data;

public class JsonDataTests
{
    [Fact]
    public void Reads_every_kind_of_value()
    {
        var data = JsonData.Parse(
            """{ "t": "x", "e": "", "n": -12, "f": 1.5e3, "y": true, "no": false, "z": null, "a": [1, "b", [], {}], "o": { "p": "q" } }"""
        );
        Assert.Equal("x", data.GetText("t"));
        Assert.Equal("", data.GetText("e"));
        Assert.Equal(-12, data.GetNumber("n"));
        Assert.Equal("1.5e3", data["f"]!.ToString());
        Assert.True(data.GetBoolean("y"));
        Assert.False(data.GetBoolean("no"));
        Assert.False(data.GetBoolean("absent"));
        Assert.Null(data["z"]);
        Assert.Null(data["absent"]);
        Assert.Equal([JsonKind.Number, JsonKind.Text, JsonKind.Array, JsonKind.Object], data["a"]!.Items.Select(item => item.Kind));
        Assert.Equal("q", data["o"]!.GetText("p"));
        Assert.Equal(["t", "e", "n", "f", "y", "no", "z", "a", "o"], data.Members.Select(member => member.Key));
    }

    [Fact]
    public void Reads_names_that_are_not_XML_names()
    {
        var data = JsonData.Parse(
            """
            { "DE-BY": "a", "1": "b", "a b": "c", "": "d", "item": "e", "type": "f", "__type": "g",
                "a:item": "h", "ä€😀": "i", "x<&\"": { "item": "j" } }
            """
        );
        Assert.Equal(
            ["DE-BY", "1", "a b", "", "item", "type", "__type", "a:item", "ä€😀", "x<&\""],
            data.Members.Select(member => member.Key)
        );
        Assert.Equal("abcdefghi", string.Concat(data.Members.Select(member => member.Value.Text)));
        Assert.Equal("j", data["x<&\""]!.GetText("item"));
    }

    [Fact]
    public void Reads_a_first_member_that_looks_like_a_type_hint() =>
        Assert.Equal("x", JsonData.Parse("""{"__type":"x","a":"b"}""").GetText("__type"));

    [Fact]
    public void Keeps_texts_unchanged()
    {
        foreach (
            var text in new[]
            {
                " ",
                " a ",
                "\n",
                "\t\r\n",
                "a\u0000b",
                "\u001F",
                "\u2028",
                "\uD800",
                "😀",
                "</root>",
                "&amp;",
                new string('x', 100_000),
                new string(' ', 70_000) + "y",
            }
        )
        {
            var escaped = new StringBuilder("[\"");
            foreach (var character in text)
                escaped.Append("\\u").Append(((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(text, JsonData.Parse(escaped.Append("\"]").ToString()).Items[0].Text);
        }

        Assert.Equal("ä\uD83D\uDE00 ß", JsonData.Parse("\"ä😀 ß\"").Text);
    }

    [Fact]
    public void Loads_UTF8_with_and_without_a_byte_order_mark()
    {
        var json = Encoding.UTF8.GetBytes("""{ "ä": "€😀" }""");
        Assert.Equal("€😀", JsonData.Load(new MemoryStream(json)).GetText("ä"));
        Assert.Equal("€😀", JsonData.Load(new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. json])).GetText("ä"));
    }

    [Fact]
    public void Rejects_invalid_text()
    {
        Assert.Throws<FormatException>(() => JsonData.Load(new MemoryStream([(byte)'"', 0xFF, (byte)'"'])));
        Assert.Throws<FormatException>(() => JsonData.Parse("\"\uD800\""));
    }

    [Fact]
    public void Rejects_deep_nesting()
    {
        Assert.Equal(JsonKind.Array, JsonData.Parse(new string('[', 90) + new string(']', 90)).Kind);
        Assert.Throws<FormatException>(() => JsonData.Parse(new string('[', 100_000) + new string(']', 100_000)));
    }

    [Fact]
    public void Reads_siblings_after_empty_values()
    {
        var data = JsonData.Parse("""{"a":{},"b":[],"c":"","d":null,"e":[{},[],"",null,"x"],"f":"y"}""");
        Assert.Equal(6, data.Members.Count);
        Assert.Equal(5, data["e"]!.Items.Count);
        Assert.Equal("y", data.GetText("f"));
    }

    [Fact]
    public void Rejects_invalid_JSON()
    {
        foreach (var json in new[] { "", " ", "{", "[1", "{\"a\":}", "{\"a\" 1}", "{\"a\":1,\"a\":2}", "[1] [2]", "{} x", "nope" })
            Assert.ThrowsAny<FormatException>(() => JsonData.Parse(json));
    }

    [Fact]
    public void Rejects_a_value_of_the_wrong_kind()
    {
        var data = JsonData.Parse("""{ "a": 1, "b": "x", "c": [1], "d": 1.5 }""");
        Assert.Throws<FormatException>(() => data.GetText("a"));
        Assert.Throws<FormatException>(() => data.GetNumber("b"));
        Assert.Throws<FormatException>(() => data.GetNumber("d"));
        Assert.Throws<FormatException>(() => data.GetBoolean("b"));
        Assert.Throws<FormatException>(() => data.GetTexts("c"));
        Assert.Throws<FormatException>(() => data.RequireText("absent"));
        Assert.Empty(data.GetTexts("absent"));
    }
}
