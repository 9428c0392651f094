package debrief.slack.action;

import com.slack.api.model.block.composition.OptionObject;
import debrief.action.ActionId;
import debrief.action.ActionRoom;
import debrief.catalog.CatalogRoom;
import debrief.catalog.TeamId;
import debrief.slack.Asker;
import debrief.slack.SlackRoom;
import debrief.slack.message.ActionButtons;
import debrief.slack.message.ActionButtons.Choice;
import debrief.slack.message.ActionButtons.Chosen;
import debrief.slack.message.ActionForm;
import debrief.slack.message.ActionForm.Offer;
import debrief.slack.message.ActionRef;
import debrief.slack.message.DeclareModal;
import java.util.List;
import java.util.regex.Pattern;

/** The buttons under an action. What needs words opens a form. */
final class ActionPresses {
    private final SlackRoom slack;
    private final ActionRoom actions;
    private final CatalogRoom catalog;
    private final Showing showing;

    ActionPresses(SlackRoom slack, ActionRoom actions, CatalogRoom catalog, Showing showing) {
        this.slack = slack;
        this.actions = actions;
        this.catalog = catalog;
        this.showing = showing;
    }

    /** What a press does. */
    private interface Press {
        void by(Asker asker, ActionRef ref);
    }

    void register() {
        on(ActionButtons.ACCEPT, (asker, ref) -> asker.tell(Told.of(actions.accept.run(ref.seenBy(asker.person())))));
        on(
                ActionButtons.DIFFERENT,
                (asker, ref) -> asker.tell(Told.of(actions.keepDifferent.run(ref.seenBy(asker.person())))));
        on(
                ActionButtons.APART,
                (asker, ref) -> asker.tell(Told.of(actions.differentAfterAll.run(ref.seenBy(asker.person())))));
        on(ActionButtons.SAME, this::same);
        on(ActionButtons.NOT_OURS, (asker, ref) -> show(asker, ref, ActionForm.NOT_OURS));
        on(ActionButtons.DONE, (asker, ref) -> show(asker, ref, ActionForm.DONE));
        on(ActionButtons.ANSWER, (asker, ref) -> show(asker, ref, ActionForm.ANSWER));
        slack.app.blockAction(ActionButtons.MORE, (request, context) -> {
            var asker = new Asker(slack, request.getPayload());
            var chosen = Chosen.parse(asker.value());
            show(asker, chosen.ref(), form(chosen.choice()));
            return context.ack();
        });
        slack.app.blockAction(Pattern.compile(ActionButtons.SETTLE + ":.*"), (request, context) -> {
            var asker = new Asker(slack, request.getPayload());
            var team = new TeamId(
                    request.getPayload().getActions().getFirst().getActionId().split(":", 2)[1]);
            asker.tell(Told.of(actions.settle.run(ActionRef.parse(asker.value()).seenBy(asker.person()), team)));
            return context.ack();
        });
    }

    private void on(String id, Press press) {
        slack.app.blockAction(id, (request, context) -> {
            var asker = new Asker(slack, request.getPayload());
            press.by(asker, ActionRef.parse(asker.value()));
            return context.ack();
        });
    }

    private void same(Asker asker, ActionRef ref) {
        ActionId other = ref.other();
        if (other == null) show(asker, ref, ActionForm.SAME_AS);
        else asker.tell(Told.of(actions.sameAs.run(ref.seenBy(asker.person()), other)));
    }

    private void show(Asker asker, ActionRef ref, ActionForm form) {
        var action = showing.get(ref.action());
        var team = showing.owner(action).orElse(null);
        var others = showing.toTeam(action, team).likes().stream()
                .map(like -> ActionForm.option(
                        like.existing().text(),
                        Long.toString(like.existing().id().value())))
                .toList();
        asker.show(form.of(action, new Offer(teams(), services(), others, null, "")));
    }

    private List<OptionObject> teams() {
        return catalog.catalog().teams().stream()
                .map(team -> ActionForm.option(team.name(), team.id().value()))
                .toList();
    }

    private List<OptionObject> services() {
        return catalog.catalog().services().stream().map(DeclareModal::option).toList();
    }

    private static ActionForm form(Choice choice) {
        return switch (choice) {
            case SAME_AS -> ActionForm.SAME_AS;
            case NEED_DETAIL -> ActionForm.NEED_DETAIL;
            case NOT_NOW -> ActionForm.NOT_NOW;
            case NOT_OURS -> ActionForm.NOT_OURS;
            case DECLINE -> ActionForm.DECLINE;
        };
    }
}
