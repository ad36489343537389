// uses: AWSSDK.Core
namespace Amazon.S3
{
    using System.Threading.Tasks;
    public class AmazonS3Config : Runtime.ClientConfig { public bool ForcePathStyle { get; set; } }
    public interface IAmazonS3 { Task PutObjectAsync(Model.PutObjectRequest request); }
    public class AmazonS3Client : IAmazonS3
    {
        public AmazonS3Client(Amazon.RegionEndpoint region) { }
        public AmazonS3Client(Runtime.BasicAWSCredentials credentials, AmazonS3Config config) { }
        public Task PutObjectAsync(Model.PutObjectRequest request) => null!;
    }
    public class AmazonS3Exception : Runtime.AmazonServiceException;
}
namespace Amazon.S3.Model { public class PutObjectRequest { public string? BucketName { get; set; } public string? ContentBody { get; set; } } }
