using PolicyGen.Model;

namespace PolicyGen.Core.Changes;

/// <summary>
/// The facts of a policy, without its wording: a new sentence in PolicyGen changes none of them. Sorted, so that the same
/// policy gives the same list.
/// </summary>
internal static class PolicyFactCollector
{
    public static IReadOnlyList<PolicyFact> Collect(PolicyDocument document) =>
        [
            .. EnumerateFacts(document)
                .Distinct()
                .OrderBy(fact => fact.Kind)
                .ThenBy(fact => fact.OwnerId, StringComparer.Ordinal)
                .ThenBy(fact => fact.Name, StringComparer.Ordinal)
                .ThenBy(fact => fact.Value, StringComparer.Ordinal),
        ];

    private static IEnumerable<PolicyFact> EnumerateFacts(PolicyDocument document)
    {
        var controller = document.Controller;
        yield return new PolicyFact(
            PolicyFactKind.Controller,
            "",
            "",
            JoinNonEmpty(
                ", ",
                controller.Name,
                controller.Street,
                JoinNonEmpty(" ", controller.PostalCode, controller.City),
                controller.Country?.Code
            )
        );
        if (document.DataProtectionOfficer is { } officer)
            yield return new PolicyFact(PolicyFactKind.Officer, "", "", JoinNonEmpty(", ", officer.Name, officer.Email));
        else if (document.NoDataProtectionOfficer is not null)
            yield return new PolicyFact(PolicyFactKind.Officer, "", "", "–");

        foreach (var recipient in document.Recipients)
        {
            yield return new PolicyFact(PolicyFactKind.Recipient, recipient.Id, "", recipient.Name.ToString());
            foreach (
                var country in new[] { recipient.Country, recipient.GroupCountry }.Concat(recipient.ProcessingCountries).OfType<Country>()
            )
                yield return new PolicyFact(PolicyFactKind.Country, recipient.Id, country.Code, country.Name.ToString());
            foreach (var transfer in recipient.Transfers)
                yield return new PolicyFact(PolicyFactKind.Mechanism, recipient.Id, transfer.Mechanism, transfer.Name.ToString());
        }

        foreach (var fact in document.Processings.SelectMany(EnumerateProcessingFacts))
            yield return fact;
        foreach (var retention in document.GeneralRetentions)
            yield return CreateRetentionFact("", retention);
        foreach (var cookie in document.Cookies)
            yield return CreateCookieFact("", cookie);
        foreach (var decision in document.AutomatedDecisions)
            yield return new PolicyFact(PolicyFactKind.AutomatedDecision, "", decision.Name.ToString(), decision.Name.ToString());
        foreach (var exclusion in document.Exclusions)
            yield return new PolicyFact(PolicyFactKind.Exclusion, "", exclusion.Text.ToString(), exclusion.Text.ToString());
        foreach (var measure in document.SecurityMeasures)
            yield return new PolicyFact(PolicyFactKind.SecurityMeasure, "", measure.ToString(), measure.ToString());
        foreach (var note in document.Notes)
            yield return new PolicyFact(PolicyFactKind.Note, "", note.Text.ToString(), note.Text.ToString());
    }

    private static IEnumerable<PolicyFact> EnumerateProcessingFacts(Processing processing)
    {
        yield return new PolicyFact(PolicyFactKind.Processing, processing.Id, "", processing.Title.ToString());
        foreach (var purpose in processing.Purposes)
        {
            yield return new PolicyFact(PolicyFactKind.Purpose, processing.Id, purpose.Text.ToString(), purpose.Text.ToString());
            foreach (var basis in purpose.Bases)
                yield return new PolicyFact(PolicyFactKind.Basis, processing.Id, $"{purpose.Text}: {basis}", basis.ToString());
        }

        foreach (var item in processing.DataItems)
            yield return new PolicyFact(PolicyFactKind.DataItem, processing.Id, item.Label.ToString(), item.Label.ToString());
        foreach (var category in processing.SpecialCategories)
            yield return new PolicyFact(PolicyFactKind.SpecialCategory, processing.Id, category.Kind.ToString(), category.Kind.ToString());
        foreach (var use in processing.Recipients)
            yield return new PolicyFact(PolicyFactKind.Disclosure, processing.Id, use.RecipientId, use.RecipientId);
        foreach (var retention in processing.Retentions)
            yield return CreateRetentionFact(processing.Id, retention);
        foreach (var cookie in processing.Cookies)
            yield return CreateCookieFact(processing.Id, cookie);
        foreach (var decision in processing.AutomatedDecisions)
            yield return new PolicyFact(
                PolicyFactKind.AutomatedDecision,
                processing.Id,
                decision.Name.ToString(),
                decision.Name.ToString()
            );
        foreach (var exclusion in processing.Exclusions)
            yield return new PolicyFact(PolicyFactKind.Exclusion, processing.Id, exclusion.Text.ToString(), exclusion.Text.ToString());
        foreach (var measure in processing.SecurityMeasures)
            yield return new PolicyFact(PolicyFactKind.SecurityMeasure, processing.Id, measure.ToString(), measure.ToString());
        foreach (var note in processing.Notes)
            yield return new PolicyFact(PolicyFactKind.Note, processing.Id, note.ToString(), note.ToString());
    }

    private static PolicyFact CreateRetentionFact(string of, Retention retention) =>
        new(
            PolicyFactKind.Retention,
            of,
            JoinNonEmpty(
                " ",
                string.Join(", ", retention.For.Select(label => label.ToString())),
                retention.At is { } at ? "@ " + at : null
            ),
            JoinNonEmpty(
                "; ",
                RetentionLength.Format(retention),
                retention.After?.ToString(),
                retention.Until?.ToString(),
                retention.Criterion?.ToString()
            )
        );

    private static PolicyFact CreateCookieFact(string of, Cookie cookie) =>
        new(
            PolicyFactKind.Cookie,
            of,
            cookie.Name,
            JoinNonEmpty("; ", cookie.Category.ToString(), cookie.Duration?.ToString(), cookie.Provider)
        );

    private static string JoinNonEmpty(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
