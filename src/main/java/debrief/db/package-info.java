/**
 * The database: one pool, one transaction per thread, our ids as columns, one set of migrations for H2 and PostgreSQL.
 * Knows no word of the domain.
 */
@NullMarked
package debrief.db;

import org.jspecify.annotations.NullMarked;
