// Quiet: exceptions of libraries are caught
internal static class Retry
{
    public static bool IsTransient(Exception exception) => exception is Stripe.StripeException or Twilio.Exceptions.ApiException or Amazon.S3.AmazonS3Exception;
}
