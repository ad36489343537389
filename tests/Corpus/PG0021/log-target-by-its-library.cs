// Reported: a target of logs whose method is called after the service
using Serilog;

new LoggerConfiguration().WriteTo.{|PG0021:Sentry|}("https://key@sentry.example/1");
