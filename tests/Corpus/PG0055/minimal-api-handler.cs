// Reported: a handler of a minimal API passes on what it is posted
// With: Enquiry, Summary
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/enquiries", async (Enquiry enquiry, ChatClient client) => (await client.CompleteChatAsync({|PG0055:new UserChatMessage(enquiry.Message)|})).Text);
app.Run();
