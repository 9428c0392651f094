package debrief.web;

import debrief.action.ActionRoom;
import debrief.catalog.CatalogRoom;
import debrief.incident.IncidentRoom;
import debrief.jobs.JobsRoom;
import debrief.review.ReviewRoom;
import debrief.writeup.WriteupRoom;
import java.time.InstantSource;

/** The rooms that pages read from. */
public record Rooms(
        JobsRoom jobs,
        CatalogRoom catalog,
        IncidentRoom incidents,
        ActionRoom actions,
        ReviewRoom reviews,
        WriteupRoom writeups,
        InstantSource clock) {}
