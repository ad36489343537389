namespace PolicyGen;

/// <summary>The kinds of subject that a policy covers.</summary>
public enum CoverKind
{
    /// <summary>A brand.</summary>
    Brand,

    /// <summary>A product or service.</summary>
    Product,

    /// <summary>A unit or branch of the controller.</summary>
    Unit,

    /// <summary>An internet domain.</summary>
    Domain,

    /// <summary>A group of persons whom the policy informs.</summary>
    Audience,
}
