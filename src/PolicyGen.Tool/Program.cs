using System.Text;
using PolicyGen.Tool.Output;

namespace PolicyGen.Tool;

internal static class Program
{
    public static int Main(string[] arguments)
    {
        try
        {
            // Texts of a policy are not English alone, and a file that the output goes to gets no mark in front.
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // A console that has no encoding to set takes what it gets.
        }

        return CommandLine.Run(arguments, Terminal.CreateForConsole());
    }
}
