namespace PolicyGen.Generators.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void Sample() => Snapshot.Verify(GeneratorRun.Of(SamplePolicy.Code));

    [Fact]
    public void Library() => Snapshot.Verify(GeneratorRun.Of("""
        namespace App;

        [DataProcessing("Bestellung"), Retention(Years = 2, After = Events.LastContact)]
        [Recipient("Versandhaus", Country = "AT")]
        public sealed record Order([DataItem(DataItems.FullName)] string Customer);
        """));
}
