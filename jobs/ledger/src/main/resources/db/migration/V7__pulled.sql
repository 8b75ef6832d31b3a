-- What connectors have fetched: never the same version of the same thing twice.
create table dti.pulled (
    connector text not null,
    item text not null,
    version text not null,
    file text not null,
    pulled_at timestamp not null,
    primary key (connector, item, version)
);
