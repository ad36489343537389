// Reported: a client of S3 for a region
using Amazon.S3;
using Amazon.S3.Model;

internal sealed class Archive
{
    private readonly AmazonS3Client _client = new {|PG0021:AmazonS3Client|}(Amazon.RegionEndpoint.EUCentral1);

    public Task Store(string text) => _client.PutObjectAsync(new PutObjectRequest { BucketName = "archive", ContentBody = text });
}
