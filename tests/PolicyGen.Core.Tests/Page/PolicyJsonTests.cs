using System.Text.Json;
using PolicyGen.Core.Json;
using PolicyGen.Model;
using Xunit;

namespace PolicyGen.Core.Tests.Page;

/// <summary>The policy as JSON.</summary>
public class PolicyJsonTests
{
    public static TheoryData<string> Texts => HostileTextTests.Texts;

    [Fact]
    public void Contains_the_declared_facts_with_ISO_codes()
    {
        var document = new PolicyDocument
        {
            Title = SamplePolicy.CreateText("Titel", "Title"),
            Languages = ValueList.Create("de", "en"),
            AsOf = new PolicyDate(2026, 11),
            ReviewBy = new PolicyDate(2027, 1, 1),
            Controller = new()
            {
                Name = "A \"B\"",
                State = "DE-NI",
                Country = new() { Code = "DE", Name = SamplePolicy.CreateText("Deutschland", "Germany") },
            },
            Processings = ValueList.Create(
                new Processing
                {
                    Id = "p",
                    DeclaringType = "App.P",
                    Source = DataSource.DataSubject | DataSource.ThirdParty,
                    Retentions = ValueList.Create(
                        new Retention
                        {
                            Period = new CalendarPeriod(0, 6, 0),
                            Then = AfterRetention.EraseOrAnonymize,
                            ConfiguredIn = "Key",
                        }
                    ),
                }
            ),
            Recipients = ValueList.Create(
                new Recipient
                {
                    Id = "r",
                    Name = LocalizedText.CreateNeutral("Twilio"),
                    HasContract = true,
                    ContractOn = new PolicyDate(2026, 1, 1),
                    DeclaringTypes = ValueList.Create("App.P"),
                }
            ),
            AiTraining = new() { Use = AiTrainingUse.None },
        };

        Assert.Equal(
            """
            {
              "$schema": "https://raw.githubusercontent.com/policygen/policygen/main/docs/schemas/privacy-policy.schema.json",
              "formatVersion": "1.0",
              "title": {
                "de": "Titel",
                "en": "Title"
              },
              "languages": [
                "de",
                "en"
              ],
              "asOf": "2026-11",
              "controller": {
                "name": "A \"B\"",
                "country": {
                  "code": "DE",
                  "name": {
                    "de": "Deutschland",
                    "en": "Germany"
                  }
                }
              },
              "processings": [
                {
                  "id": "p",
                  "role": "controller",
                  "source": [
                    "dataSubject",
                    "thirdParty"
                  ],
                  "retentions": [
                    {
                      "period": "P6M",
                      "then": "eraseOrAnonymize"
                    }
                  ]
                }
              ],
              "recipients": [
                {
                  "id": "r",
                  "name": "Twilio",
                  "hasContract": true
                }
              ],
              "aiTraining": {
                "use": "none"
              }
            }

            """,
            PolicyJson.Render(document)
        );
    }

    [Fact]
    public void An_attribute_without_arguments_is_an_empty_object()
    {
        using var json = JsonDocument.Parse(
            PolicyJson.Render(new() { Processings = ValueList.Create(new Processing { Id = "p", AiInteraction = new() }) })
        );
        Assert.Equal("{}", json.RootElement.GetProperty("processings")[0].GetProperty("aiInteraction").GetRawText());
        Assert.False(json.RootElement.TryGetProperty("rights", out _));
    }

    [Theory, MemberData(nameof(Texts))]
    public void No_text_breaks_the_JSON(string hostile)
    {
        var rendered = PolicyJson.Render(HostileTextTests.CreatePolicy(hostile));
        Assert.DoesNotContain(
            rendered,
            character => character is < ' ' and not '\n' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '<' or '>' or '&'
        );
        using var json = JsonDocument.Parse(rendered);
        var version = json.RootElement.TryGetProperty("version", out var found) ? found.GetString()! : "";
        Assert.Equal(hostile.Where(char.IsLetterOrDigit), version.Where(char.IsLetterOrDigit));
    }
}
