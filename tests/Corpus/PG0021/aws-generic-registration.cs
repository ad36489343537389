// Reported: a service of AWS registered by its interface
var builder = WebApplication.CreateBuilder(args);
builder.Services.{|PG0021:AddAWSService<Amazon.S3.IAmazonS3>|}();
builder.Build().Run();
