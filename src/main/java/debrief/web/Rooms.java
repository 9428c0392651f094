package debrief.web;

import debrief.action.ActionRoom;
import debrief.catalog.CatalogRoom;
import debrief.incident.IncidentRoom;
import debrief.jobs.JobsRoom;
import debrief.writeup.WriteupRoom;
import java.time.InstantSource;

/** The rooms that pages read from. */
public record Rooms(
        JobsRoom jobs,
        CatalogRoom catalog,
        IncidentRoom incidents,
        ActionRoom actions,
        WriteupRoom writeups,
        InstantSource clock) {}
