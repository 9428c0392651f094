package debrief.db;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/**
 * How our values become columns and back: a record with one text or number called {@code value} is that column, an
 * {@link Instant} is a moment in UTC, any other record is a row.
 */
final class Columns {
    private Columns() {}

    static void teach(Jdbi jdbi) {
        jdbi.registerArgument(new Bind());
        jdbi.registerColumnMapper(new Read());
        jdbi.registerRowMapper(new Rows());
    }

    private static boolean isId(Type type) {
        return GenericTypes.getErasedType(type) instanceof Class<?> raw
                && raw.isRecord()
                && raw.getRecordComponents().length == 1
                && raw.getRecordComponents()[0].getName().equals("value");
    }

    private static final class Bind implements ArgumentFactory {
        @Override
        public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
            if (GenericTypes.getErasedType(type) == Instant.class) return Optional.of(moment((Instant) value));
            if (!isId(type)) return Optional.empty();
            return Optional.of((position, statement, _) -> {
                if (value == null) statement.setNull(position, sqlType(type));
                else statement.setObject(position, inside(value));
            });
        }

        private static Argument moment(Instant value) {
            return (position, statement, _) -> {
                if (value == null) statement.setNull(position, Types.TIMESTAMP_WITH_TIMEZONE);
                else statement.setObject(position, value.atOffset(ZoneOffset.UTC));
            };
        }

        private static int sqlType(Type type) {
            return component(type).getType() == long.class ? Types.BIGINT : Types.VARCHAR;
        }

        private static Object inside(Object id) {
            try {
                var accessor = component(id.getClass()).getAccessor();
                accessor.setAccessible(true);
                return accessor.invoke(id);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("Cannot read " + id, impossible);
            }
        }
    }

    private static final class Read implements ColumnMapperFactory {
        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            if (GenericTypes.getErasedType(type) == Instant.class) return Optional.of(Read::moment);
            if (!isId(type)) return Optional.empty();
            return Optional.of((row, column, _) -> id(type, row, column));
        }

        private static @Nullable Instant moment(ResultSet row, int column, Object context) throws SQLException {
            var read = row.getObject(column, OffsetDateTime.class);
            return read == null ? null : read.toInstant();
        }

        private static @Nullable Object id(Type type, ResultSet row, int column) throws SQLException {
            var inside = component(type).getType();
            Object value = inside == long.class ? (Object) row.getLong(column) : row.getString(column);
            if (row.wasNull()) return null;
            try {
                var constructor = GenericTypes.getErasedType(type).getDeclaredConstructor(inside);
                constructor.setAccessible(true);
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException unreadable) {
                throw new SQLException("Column " + column + " holds no " + type.getTypeName(), unreadable);
            }
        }
    }

    private static final class Rows implements RowMapperFactory {
        @Override
        public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
            Class<?> raw = GenericTypes.getErasedType(type);
            return raw.isRecord() && !isId(type) ? Optional.of(ConstructorMapper.of(raw)) : Optional.empty();
        }
    }

    private static RecordComponent component(Type type) {
        return GenericTypes.getErasedType(type).getRecordComponents()[0];
    }
}
