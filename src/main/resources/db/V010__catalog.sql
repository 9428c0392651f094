-- People as Slack describes them. Teams and services live in the operator's catalog file.
create table person (
    id text not null,
    name text not null,
    zone text not null,
    app boolean not null,
    gone boolean not null,
    constraint one_row_per_person primary key (id)
);
