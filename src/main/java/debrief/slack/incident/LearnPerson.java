package debrief.slack.incident;

import debrief.catalog.CatalogRoom;
import debrief.catalog.Person;
import debrief.catalog.PersonMet;
import debrief.jobs.Attempt;
import debrief.jobs.Receipt;
import debrief.slack.SlackCourier;
import debrief.slack.SlackRoom;

/** Asks Slack about somebody we met. */
final class LearnPerson implements SlackCourier<PersonMet> {
    private final SlackRoom slack;
    private final CatalogRoom catalog;

    LearnPerson(SlackRoom slack, CatalogRoom catalog) {
        this.slack = slack;
        this.catalog = catalog;
    }

    @Override
    public Receipt send(PersonMet letter, Attempt attempt) {
        var found = slack.directory.person(letter.person());
        return () -> found.ifPresent(person -> catalog.people.remember(
                new Person(person.id(), person.realName(), person.zone(), person.bot(), person.deleted())));
    }
}
