using System.Collections;
using Microsoft.Build.Framework;

namespace PolicyGen.Build.Tests;

/// <summary>Listens to a task.</summary>
internal sealed class TaskLog : IBuildEngine
{
    public List<string> Errors { get; } = [];

    public List<string> Messages { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "App.csproj";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();

    public void LogCustomEvent(CustomBuildEventArgs e) => Messages.Add(e.Message!);

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add((e.Code is null ? "" : e.Code + ": ") + e.Message);

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add(e.Message!);

    public void LogWarningEvent(BuildWarningEventArgs e) => Errors.Add("warning " + e.Message);
}
