package debrief.web;

import java.util.Map;

/** The pages for what cannot be shown. None of them tells more than the reader may know. */
final class Problem {
    private final Pages pages;

    Problem(Pages pages) {
        this.pages = pages;
    }

    Answer notFound() {
        return of(
                404,
                "There is nothing here",
                "The address may be mistyped, or what it named is only for the people of one channel.");
    }

    Answer notAllowed() {
        return of(405, "This page can only be read", "Changes are made in Slack, with the commands and buttons there.")
                .with("Allow", "GET, HEAD");
    }

    Answer notHere() {
        return of(
                403,
                "These pages are for this machine only, for now",
                "There is no way to sign in yet, so Debrief answers browsers on the machine it runs on: open it there"
                        + " as 127.0.0.1 or localhost. Published write-ups are announced in Slack.");
    }

    Answer badRequest() {
        return of(400, "This address cannot be read", "Check it for stray characters, or begin at the start page.");
    }

    Answer ours(String reference) {
        return of(
                500,
                "Something went wrong on our side",
                "Nothing you did is lost. Try again; if it stays, tell an admin this reference: " + reference + ".");
    }

    private Answer of(int status, String title, String words) {
        return pages.page(status, "problem", Map.of("status", status, "title", title, "words", words));
    }
}
