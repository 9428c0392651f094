package debrief.catalog;

import debrief.db.Db;
import debrief.shared.PersonId;
import java.time.ZoneId;
import java.util.Optional;

/** People in the database. */
final class PersonStore {
    private final Db db;

    PersonStore(Db db) {
        this.db = db;
    }

    /** Call inside a transaction. */
    void put(Person person) {
        db.jdbi().useHandle(handle -> {
            handle.createUpdate("delete from person where id = :id")
                    .bind("id", person.id())
                    .execute();
            handle.createUpdate("""
                            insert into person (id, name, zone, app, gone) values (:id, :name, :zone, :app, :gone)
                            on conflict do nothing
                            """)
                    .bind("id", person.id())
                    .bind("name", person.name())
                    .bind("zone", person.zone().getId())
                    .bind("app", person.app())
                    .bind("gone", person.gone())
                    .execute();
        });
    }

    Optional<Person> find(PersonId id) {
        return db.jdbi()
                .withHandle(handle -> handle.createQuery("select id, name, zone, app, gone from person where id = :id")
                        .bind("id", id)
                        .map((row, _) -> new Person(
                                new PersonId(row.getString("id")),
                                row.getString("name"),
                                ZoneId.of(row.getString("zone")),
                                row.getBoolean("app"),
                                row.getBoolean("gone")))
                        .findOne());
    }
}
