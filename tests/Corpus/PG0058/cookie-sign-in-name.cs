// Reported: the cookie of the sign-in under a name of one's own
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication("Cookies").AddCookie(options => options.Cookie.Name = {|PG0058:"rufwerk_session"|});
builder.Build().Run();
