using OpenAI.Chat;

namespace VoiceAgent.Summaries;

/// <summary>Summaries by a language model of OpenAI.</summary>
internal sealed class OpenAiCallSummaries(ChatClient client) : ICallSummaries
{
    private const string Instruction = "Fasse das folgende Telefongespräch in höchstens drei Sätzen zusammen. Nenne nur, was gesagt wurde.";

    public async Task<string?> SummarizeAsync(string transcript, CancellationToken cancellationToken)
    {
        ChatMessage[] messages = [new SystemChatMessage(Instruction), new UserChatMessage(Redaction.Apply(transcript))];
        var completion = await client.CompleteChatAsync(messages, cancellationToken: cancellationToken);
        return completion.Value.Content is [{ Text: var text }, ..] ? text : null;
    }
}
