global using PolicyGen.Testing;
global using Xunit;
