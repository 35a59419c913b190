package cn.zhibu.bot.settings;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the rows are; {@code url} is a JDBC address. */
public record DatabaseSettings(String url, String user, String password) {

    private static final int SECONDS = 5;

    /** A connection outside the pools, before there are any; a server that is silent is waited for five seconds. */
    public Connection open() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", Integer.toString(SECONDS));
        login.setProperty("socketTimeout", Integer.toString(SECONDS));
        return DriverManager.getConnection(url, login);
    }

    @Override
    public String toString() {
        return "DatabaseSettings[user=" + user + ", url=***, password=***]";
    }
}
