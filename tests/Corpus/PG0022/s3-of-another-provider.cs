// Reported: the client of S3 for storage of another provider
using Amazon.S3;

internal static class Archive
{
    public static IAmazonS3 Create() => new AmazonS3Client(new Amazon.Runtime.BasicAWSCredentials("key", "secret"), new AmazonS3Config { ServiceURL = {|PG0022:"https://s3.fr-par.scw.cloud"|}, ForcePathStyle = true });
}
