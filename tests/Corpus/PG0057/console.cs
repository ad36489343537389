// Missed: data on the console, which a container keeps as its log
// With: Enquiry
internal static class Enquiries
{
    public static void Add(Enquiry enquiry) => Console.WriteLine({|PG0057:"Enquiry of " + enquiry.Email|});
}
