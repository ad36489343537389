using PolicyGen.Core.Foundation;

namespace PolicyGen.Formats.Tests;

public sealed class ContentUuidTests
{
    [Fact]
    public void Hash_is_the_one_that_other_programs_compute() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256Hex.Compute("abc"));

    [Fact]
    public void Identifier_is_a_UUID_of_version_8() => Assert.Equal("ba7816bf-8f01-8fea-8141-40de5dae2223", ContentUuid.Create("abc"));
}
