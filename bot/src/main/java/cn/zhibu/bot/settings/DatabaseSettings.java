package cn.zhibu.bot.settings;

/** Where the rows are; {@code url} is a JDBC address. */
public record DatabaseSettings(String url, String user, String password) {

    @Override
    public String toString() {
        return "DatabaseSettings[user=" + user + ", url=***, password=***]";
    }
}
