global using Microsoft.CodeAnalysis.CodeFixes;
global using PolicyGen.CodeFixes.Rules;
global using PolicyGen.Generators.Analyzers.Rules;
global using PolicyGen.Testing;
global using Xunit;
