package cn.zhibu.app;

import cn.zhibu.bot.settings.CannotStart;
import cn.zhibu.bot.settings.DatabaseSettings;
import cn.zhibu.bot.settings.Settings;
import cn.zhibu.bot.settings.SettingsConfiguration;
import cn.zhibu.bot.wecom.SecretCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/**
 * What must be right before anything starts: the settings, the database, the secret. Redis, an untrusted address and an
 * outage of WeCom do not stop the start; health tells of them.
 */
final class StartCheck {

    private static final int DATABASE_SECONDS = 5;

    private final PropertyResolver properties;

    StartCheck(PropertyResolver properties) {
        this.properties = properties;
    }

    /**
     * Checks once.
     *
     * @throws CannotStart with what to set or to do
     */
    void run() {
        Settings settings = SettingsConfiguration.read(properties);
        database(settings.database());
        Optional<String> refused = new SecretCheck(settings.wecom()).run();
        if (refused.isPresent()) {
            throw new CannotStart(List.of(refused.get()));
        }
    }

    private static void database(DatabaseSettings settings) {
        try (Connection connection = settings.open()) {
            connection.isValid(DATABASE_SECONDS);
        } catch (SQLException e) {
            throw new CannotStart(
                    List.of(
                            "The database cannot be used (SQLState " + e.getSQLState()
                                    + "): see that PostgreSQL runs where DATABASE_URL says and lets DATABASE_USER in with DATABASE_PASSWORD."));
        }
    }
}
