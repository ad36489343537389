namespace PolicyGen.Package.Tests;

/// <summary>A library with a strong name, which below .NET may only reference libraries that have one (CS8002).</summary>
public sealed class SignedLibraryTests(PackedPackages packages)
{
    [Fact]
    public async Task A_signed_library_for_NET_Standard_and_NET_builds_without_a_warning()
    {
        var folder = packages.CreateFolder("signed");
        await packages.WriteConfigurationAsync(folder);
        // Any key will do.
        File.Copy(Path.Combine(PackedPackages.Repository, "eng", "packaging", "PolicyGen.snk"), Path.Combine(folder, "key.snk"));
        await File.WriteAllTextAsync(
            Path.Combine(folder, "Calls.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>
                <LangVersion>13</LangVersion>
                <Nullable>enable</Nullable>
                <SignAssembly>true</SignAssembly>
                <AssemblyOriginatorKeyFile>key.snk</AssemblyOriginatorKeyFile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PolicyGen" Version="*-*" />
                <PackageReference Include="PolicyGen.Formats" Version="*-*" />
              </ItemGroup>
            </Project>
            """,
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(
            Path.Combine(folder, "CallRecord.cs"),
            """
            using PolicyGen;
            using PolicyGen.Model;

            namespace Calls;

            [DataProcessing("Calls")]
            [Purpose(Purposes.AppointmentScheduling, Basis.Contract)]
            [Processor("Twilio", Country = "US", Mechanism = "DPF")]
            [Retention(Months = 6)]
            public class CallRecord
            {
                [DataItem(DataItems.PhoneNumber)] public string? Caller { get; set; }

                public static string Describe(PolicyDocument policy) => PolicyGen.Formats.Tilt.Write(policy, "de");
            }
            """,
            TestContext.Current.CancellationToken
        );

        var build = await Command.RunAsync("dotnet", folder, packages.Restored, "build", "-nodeReuse:false");

        build.EnsureSuccess();
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "bin", "Debug", "netstandard2.0", "Calls.dll")));
        Assert.True(File.Exists(Path.Combine(folder, "bin", "Debug", "net10.0", "Calls.dll")));
    }
}
