namespace PolicyGen;

/// <summary>Where data come from (Art. 13, 14(2)(f) GDPR). Values can be combined.</summary>
[Flags]
public enum DataSource
{
    /// <summary>Nothing is declared.</summary>
    None = 0,

    /// <summary>The data subject gives them.</summary>
    DataSubject = 1,

    /// <summary>The program collects them by itself when it is used.</summary>
    Automatic = 2,

    /// <summary>Another person or body gives them; name it with <c>SourceName</c>.</summary>
    ThirdParty = 4,

    /// <summary>They come from publicly accessible sources.</summary>
    PublicSource = 8,
}
