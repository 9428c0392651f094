package debrief.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The kinds of contributing factors, by family, as {@code templates/factors} lists them. None stands for a person. */
public final class FactorTable {
    private final List<FactorCode> codes;

    private FactorTable(List<FactorCode> codes) {
        this.codes = List.copyOf(codes);
    }

    public static FactorTable english() {
        try (var in = FactorTable.class.getResourceAsStream("/templates/factors/en.tsv")) {
            return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static FactorTable read(String tsv) {
        return new FactorTable(tsv.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(cells -> new FactorCode(cells[0], cells[1], cells[2], cells[3]))
                .toList());
    }

    /** In the order of the file. */
    public List<FactorCode> codes() {
        return codes;
    }

    public Optional<FactorCode> find(String code) {
        return codes.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** The name of a family; its letters when it is in the table no more. */
    public String familyName(String family) {
        return codes.stream()
                .filter(known -> known.family().equals(family))
                .map(FactorCode::familyName)
                .findFirst()
                .orElse(family);
    }
}
