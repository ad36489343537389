using PolicyGen.Model;

namespace PolicyGen.Core.Changes;

/// <summary>
/// The facts of a policy, without its wording: a new sentence in PolicyGen changes none of them. Sorted, so that the same
/// policy gives the same list.
/// </summary>
internal static class PolicyFacts
{
    public static IReadOnlyList<Fact> Of(PolicyDocument document) =>
        [
            .. All(document)
                .Distinct()
                .OrderBy(fact => fact.Kind)
                .ThenBy(fact => fact.Of, StringComparer.Ordinal)
                .ThenBy(fact => fact.Name, StringComparer.Ordinal)
                .ThenBy(fact => fact.Value, StringComparer.Ordinal),
        ];

    private static IEnumerable<Fact> All(PolicyDocument document)
    {
        var controller = document.Controller;
        yield return new Fact(
            FactKind.Controller,
            "",
            "",
            Join(", ", controller.Name, controller.Street, Join(" ", controller.PostalCode, controller.City), controller.Country?.Code)
        );
        if (document.DataProtectionOfficer is { } officer)
            yield return new Fact(FactKind.Officer, "", "", Join(", ", officer.Name, officer.Email));
        else if (document.NoDataProtectionOfficer is not null)
            yield return new Fact(FactKind.Officer, "", "", "–");

        foreach (var recipient in document.Recipients)
        {
            yield return new Fact(FactKind.Recipient, recipient.Id, "", recipient.Name.ToString());
            foreach (
                var country in new[] { recipient.Country, recipient.GroupCountry }.Concat(recipient.ProcessingCountries).OfType<Country>()
            )
                yield return new Fact(FactKind.Country, recipient.Id, country.Code, country.Name.ToString());
            foreach (var transfer in recipient.Transfers)
                yield return new Fact(FactKind.Mechanism, recipient.Id, transfer.Mechanism, transfer.Name.ToString());
        }

        foreach (var fact in document.Processings.SelectMany(OfProcessing))
            yield return fact;
        foreach (var retention in document.GeneralRetentions)
            yield return OfRetention("", retention);
        foreach (var cookie in document.Cookies)
            yield return OfCookie("", cookie);
        foreach (var decision in document.AutomatedDecisions)
            yield return new Fact(FactKind.AutomatedDecision, "", decision.Name.ToString(), decision.Name.ToString());
        foreach (var exclusion in document.Exclusions)
            yield return new Fact(FactKind.Exclusion, "", exclusion.Text.ToString(), exclusion.Text.ToString());
        foreach (var measure in document.SecurityMeasures)
            yield return new Fact(FactKind.SecurityMeasure, "", measure.ToString(), measure.ToString());
        foreach (var note in document.Notes)
            yield return new Fact(FactKind.Note, "", note.Text.ToString(), note.Text.ToString());
    }

    private static IEnumerable<Fact> OfProcessing(Processing processing)
    {
        yield return new Fact(FactKind.Processing, processing.Id, "", processing.Title.ToString());
        foreach (var purpose in processing.Purposes)
        {
            yield return new Fact(FactKind.Purpose, processing.Id, purpose.Text.ToString(), purpose.Text.ToString());
            foreach (var basis in purpose.Bases)
                yield return new Fact(FactKind.Basis, processing.Id, $"{purpose.Text}: {basis}", basis.ToString());
        }

        foreach (var item in processing.DataItems)
            yield return new Fact(FactKind.DataItem, processing.Id, item.Label.ToString(), item.Label.ToString());
        foreach (var category in processing.SpecialCategories)
            yield return new Fact(FactKind.SpecialCategory, processing.Id, category.Kind.ToString(), category.Kind.ToString());
        foreach (var use in processing.Recipients)
            yield return new Fact(FactKind.Disclosure, processing.Id, use.RecipientId, use.RecipientId);
        foreach (var retention in processing.Retentions)
            yield return OfRetention(processing.Id, retention);
        foreach (var cookie in processing.Cookies)
            yield return OfCookie(processing.Id, cookie);
        foreach (var decision in processing.AutomatedDecisions)
            yield return new Fact(FactKind.AutomatedDecision, processing.Id, decision.Name.ToString(), decision.Name.ToString());
        foreach (var exclusion in processing.Exclusions)
            yield return new Fact(FactKind.Exclusion, processing.Id, exclusion.Text.ToString(), exclusion.Text.ToString());
        foreach (var measure in processing.SecurityMeasures)
            yield return new Fact(FactKind.SecurityMeasure, processing.Id, measure.ToString(), measure.ToString());
        foreach (var note in processing.Notes)
            yield return new Fact(FactKind.Note, processing.Id, note.ToString(), note.ToString());
    }

    private static Fact OfRetention(string of, Retention retention) =>
        new(
            FactKind.Retention,
            of,
            Join(" ", string.Join(", ", retention.For.Select(label => label.ToString())), retention.At is { } at ? "@ " + at : null),
            Join(
                "; ",
                RetentionLength.Of(retention),
                retention.After?.ToString(),
                retention.Until?.ToString(),
                retention.Criterion?.ToString()
            )
        );

    private static Fact OfCookie(string of, Cookie cookie) =>
        new(FactKind.Cookie, of, cookie.Name, Join("; ", cookie.Category.ToString(), cookie.Duration?.ToString(), cookie.Provider));

    private static string Join(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
