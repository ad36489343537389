// Reported: a driver of a database that may be one's own, at a known service
internal static class Documents
{
    public static object Connect() => new MongoDB.Driver.MongoClient({|PG0022:"mongodb+srv://user:secret@cluster0.abcde.mongodb.net/app"|});
}
