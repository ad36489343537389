// Reported: a client made without its name
internal sealed class Answers
{
    private readonly OpenAI.OpenAIClient _client = {|PG0021:new("key")|};

    public object Client => _client;
}
