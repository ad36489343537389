namespace PolicyGen;

/// <summary>A technique to store or read data on a device.</summary>
public enum DeviceStorage
{
    /// <summary>A cookie.</summary>
    Cookie,

    /// <summary>Local storage of the browser.</summary>
    LocalStorage,

    /// <summary>Session storage of the browser.</summary>
    SessionStorage,

    /// <summary>A tracking pixel.</summary>
    Pixel,

    /// <summary>Reading features of the device.</summary>
    Fingerprint,

    /// <summary>An identifier of the device.</summary>
    DeviceIdentifier,
}
