namespace Azure.Storage.Blobs
{
    using System;
    using System.Threading.Tasks;
    public class BlobServiceClient { public BlobServiceClient(string connectionString) { } public BlobServiceClient(Uri serviceUri, object credential) { } public BlobContainerClient GetBlobContainerClient(string name) => null!; }
    public class BlobContainerClient { public Task UploadBlobAsync(string name, string content) => null!; }
}
namespace Azure.Storage.Blobs.Models { public class BlobProperties { public long ContentLength { get; set; } } }
