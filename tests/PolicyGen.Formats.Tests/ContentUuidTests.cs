using PolicyGen.Core.Foundation;

namespace PolicyGen.Formats.Tests;

public sealed class ContentUuidTests
{
    [Fact]
    public void Computes_a_standard_SHA256_hash() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256Hex.Compute("abc"));

    [Fact]
    public void Computes_a_version_8_UUID() => Assert.Equal("ba7816bf-8f01-8fea-8141-40de5dae2223", ContentUuid.Create("abc"));
}
