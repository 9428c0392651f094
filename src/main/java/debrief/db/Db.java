package debrief.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * The database, opened. Everything done inside {@link #run} or {@link #call} on one thread is one transaction; calls
 * inside calls join it. When a block throws, all of it is rolled back.
 */
public final class Db implements AutoCloseable {
    private static final long WAIT_FOR_CONNECTION_MS = 1_000;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Db(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        Columns.teach(jdbi);
    }

    /** Opens a pool; the first connection is made when it is needed, so that a database that is down stops no start. */
    public static Db open(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setPoolName("debrief");
        config.setJdbcUrl(address.jdbcUrl());
        config.setDriverClassName(address.isH2() ? "org.h2.Driver" : "org.postgresql.Driver");
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(16);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION_MS);
        config.setValidationTimeout(500);
        config.setInitializationFailTimeout(-1);
        if (address.isH2()) config.setMinimumIdle(1);
        return new Db(new HikariDataSource(config));
    }

    /** Brings the tables up to date. Instances that start together wait for each other. */
    public void migrate() {
        Flyway.configure(Db.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:db")
                .callbackLocations("classpath:db")
                .failOnMissingLocations(true)
                .connectRetries(10)
                .connectRetriesInterval(1)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /** For stores; everybody else says {@link #run} or {@link #call}. */
    public Jdbi jdbi() {
        return jdbi;
    }

    public void run(Runnable work) {
        jdbi.useTransaction(_ -> work.run());
    }

    public <T> T call(Supplier<T> work) {
        return jdbi.inTransaction(_ -> work.get());
    }

    /** Runs {@code then} once the transaction of this thread is committed; at once when there is none. */
    public void afterCommit(Runnable then) {
        jdbi.useHandle(handle -> {
            if (handle.isInTransaction()) handle.afterCommit(then);
            else then.run();
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
