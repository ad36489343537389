// Reported: storage and mail of Azure are one recipient
internal sealed class Files(string connection)
{
    private readonly Azure.Storage.Blobs.BlobServiceClient _blobs = new {|PG0021:Azure.Storage.Blobs.BlobServiceClient|}(connection);

    public object Blobs => _blobs;

    public object Mail() => new Azure.Communication.Email.EmailClient(connection);
}
