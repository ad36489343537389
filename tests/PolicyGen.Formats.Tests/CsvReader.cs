using System.Text;

namespace PolicyGen.Formats.Tests;

/// <summary>A strict reader of RFC 4180: what it does not expect fails the test.</summary>
internal static class CsvReader
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string csv)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var i = 0;
        while (i < csv.Length)
        {
            Assert.Equal('"', csv[i++]);
            var cell = new StringBuilder();
            while (csv[i] != '"' || csv.ElementAtOrDefault(i + 1) == '"')
            {
                if (csv[i] == '"')
                    i++;
                cell.Append(csv[i++]);
            }

            i++;
            row.Add(cell.ToString());
            if (csv[i] == ',')
            {
                i++;
                continue;
            }

            Assert.Equal("\r\n", csv.Substring(i, 2));
            i += 2;
            rows.Add(row);
            row = [];
        }

        Assert.Empty(row);
        return rows;
    }
}
