namespace PolicyGen;

/// <summary>A way to reach people.</summary>
public enum ContactChannel
{
    /// <summary>None, or nothing is declared.</summary>
    None,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By letter.</summary>
    Post,

    /// <summary>By a notice on the website.</summary>
    Website,

    /// <summary>By a notice in the application.</summary>
    App,

    /// <summary>By fax.</summary>
    Fax,
}
