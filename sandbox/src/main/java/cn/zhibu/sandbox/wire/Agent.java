package cn.zhibu.sandbox.wire;

/** The app behind a token; refuses any other id. */
public record Agent(int id) {
    /** Refuses 40056 when it is not an integer, 301002 when it is another app's. */
    public void check(String agentid) {
        long given;
        try {
            given = Long.parseLong(agentid.strip());
        } catch (NumberFormatException e) {
            throw new ApiFault(40056, "invalid agentid", e);
        }
        if (given != id) {
            throw new ApiFault(301002, "agentid does not match the access_token");
        }
    }
}
