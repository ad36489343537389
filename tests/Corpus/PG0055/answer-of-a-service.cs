// Quiet: what a service answers is not what it was asked
// With: Enquiry, Summary
using DeepL;
using SendGrid;
using SendGrid.Helpers.Mail;

internal sealed class Rates(ISendGridClient mails, HttpClient http)
{
    public async Task Report(Enquiry enquiry)
    {
        var answer = await http.GetStringAsync("https://intern.rufwerk.example/rates?id=" + enquiry.Id);
        await mails.SendEmailAsync(new SendGridMessage { PlainTextContent = answer });
    }
}
