// Reported: a client as a positional parameter of a record
using DeepL;

internal sealed record Translation({|PG0021:ITranslator Translator|}, string Language);
