using PolicyGen.Core.Declarations;
using PolicyGen.Core.Reading;
using PolicyGen.Model;
using Xunit;
using static PolicyGen.Core.Tests.Reading.DeclarationFactory;

namespace PolicyGen.Core.Tests.Reading;

/// <summary>What is declared where nothing can take it is a finding.</summary>
public class UnusedDeclarationTests
{
    [Fact]
    public void Reports_a_purpose_on_a_class_that_is_only_used_in_another()
    {
        var (_, findings) = ReadWithFindings(
            CreateType(
                CreateAttribute("UsedIn", ("Processing", "App.Call")),
                CreateAttribute("DataItem", ("Label", "DataItems.PhoneNumber")),
                CreateAttribute("Purpose", ("Text", "Purposes.ItSecurity"))
            )
        );
        Assert.Equal(
            [
                "PG0053 Purpose: the class is only used in another processing, which takes over nothing but its data, "
                    + "recipients and retention: Write it on the class of that processing, or add [DataProcessing(\"…\")] "
                    + "here.",
            ],
            findings
        );
    }

    [Fact]
    public void Reports_data_items_of_a_recipient_on_the_assembly()
    {
        var place = new Place(null, null, 0, null);
        var processor = CreateAttribute("Processor", ("Name", "Sprechwerk"), ("Items", new[] { "DataItems.PhoneNumber" })) with
        {
            Place = place,
        };
        var log = new ReadingLog();
        PolicyMerger.Merge(new AssemblyDeclarations(ValueList.Create(processor)), [], new TextContext(), log);
        Assert.Equal(
            [
                "Processor.Items",
                "the assembly holds no data that could be sent there",
                "Write it on the class or member whose data are sent there.",
            ],
            Assert.Single(log.Findings).Arguments
        );
    }
}
