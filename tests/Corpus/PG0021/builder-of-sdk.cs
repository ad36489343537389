// Reported: a builder of the library hands out the client
internal sealed class Team(string token)
{
    public Task Tell(string text) => new SlackNet.SlackServiceBuilder().UseApiToken(token).GetApiClient().{|PG0021:PostAsync|}("#team", text);
}
