package debrief.support;

import debrief.db.DatabaseAddress;
import debrief.db.Db;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** A database of a test's own, empty and migrated. */
public final class TestDb {
    private TestDb() {}

    /** In memory, gone when the last connection closes. */
    public static Db h2() {
        return migrated(DatabaseAddress.parse("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    }

    /** A fresh database on one real PostgreSQL server that all tests of this run share. */
    public static Db postgres() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException refused) {
            throw new IllegalStateException("PostgreSQL would not create " + name, refused);
        }
        return migrated(DatabaseAddress.parse(Server.RUNNING.getJdbcUrl("postgres", name)));
    }

    private static Db migrated(DatabaseAddress address) {
        var db = Db.open(address);
        db.migrate();
        return db;
    }

    /** Started at first use; ends with the test run. Its time zone is far from UTC on purpose. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("timezone", "Australia/Adelaide")
                        .start();
            } catch (IOException unavailable) {
                throw new UncheckedIOException(unavailable);
            }
        }
    }
}
