package debrief.app;

import debrief.db.DatabaseAddress;
import debrief.db.Db;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens the database, or says in a sentence what is in the way. */
final class DatabaseCheck {
    /** H2: the file is used by another process. */
    private static final int LOCKED = 90020;

    private DatabaseCheck() {}

    static Db open(DatabaseAddress address) {
        reach(address);
        var db = Db.open(address);
        try {
            db.migrate();
            return db;
        } catch (RuntimeException failed) {
            db.close();
            throw new CannotStart(
                    "The tables of " + address + " could not be brought up to date: " + failed.getMessage());
        }
    }

    private static void reach(DatabaseAddress address) {
        var login = new Properties();
        if (address.user() != null) login.setProperty("user", address.user());
        if (address.password() != null) login.setProperty("password", address.password());
        try {
            Class.forName(address.isH2() ? "org.h2.Driver" : "org.postgresql.Driver");
            DriverManager.getConnection(address.jdbcUrl(), login).close();
        } catch (SQLException refused) {
            throw new CannotStart(sentence(address, refused));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sentence(DatabaseAddress address, SQLException refused) {
        if (refused.getErrorCode() == LOCKED) {
            return "The database " + address
                    + " is in use by another process. Is Debrief running already? Stop it, or name another folder with DEBRIEF_HOME.";
        }
        return "The database " + address + " cannot be opened: " + refused.getMessage();
    }
}
