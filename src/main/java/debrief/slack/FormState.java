package debrief.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody typed and chose in a modal, by the block's id. A block has one input. */
public final class FormState {
    private final View view;

    public FormState(View view) {
        this.view = view;
    }

    /** Stripped; empty when nothing was typed. */
    public String text(String block) {
        return value(block).map(ViewState.Value::getValue).orElse("").strip();
    }

    /** The value of the option chosen in a select or among radio buttons. */
    public Optional<String> choice(String block) {
        return value(block).map(ViewState.Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
    }

    /** The values of the options chosen in a multi-select or among checkboxes. */
    public List<String> choices(String block) {
        return value(block).map(ViewState.Value::getSelectedOptions).orElse(List.of()).stream()
                .map(ViewState.SelectedOption::getValue)
                .toList();
    }

    /** The person chosen. */
    public Optional<String> person(String block) {
        return value(block).map(ViewState.Value::getSelectedUser);
    }

    /** The moment chosen in a date and time picker. */
    public Optional<Instant> moment(String block) {
        return value(block).map(ViewState.Value::getSelectedDateTime).map(Instant::ofEpochSecond);
    }

    /** The day chosen, such as {@code 2023-02-14}. */
    public Optional<String> day(String block) {
        return value(block).map(ViewState.Value::getSelectedDate);
    }

    private Optional<ViewState.Value> value(String block) {
        var state = view.getState();
        if (state == null || state.getValues() == null) return Optional.empty();
        var inputs = state.getValues().get(block);
        return inputs == null ? Optional.empty() : inputs.values().stream().findFirst();
    }
}
