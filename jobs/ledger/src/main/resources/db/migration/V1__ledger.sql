-- The ledger: what offices delivered, what was published, who did what. All times are local to the pack.

create table dti.data_directory (
    single boolean primary key default true check (single),
    pack text not null,
    claimed_at timestamp not null
);

-- One file of one office as one profile reads it. Its bytes lie in raw/, its rows in accepted/.
create table dti.delivery (
    id text primary key,
    office text not null,
    source text not null,
    profile_digest text not null,
    file text not null,
    sha256 char(64) not null,
    arrived_at timestamp not null,
    -- the larger is newer; given anew when an older delivery comes again
    sequence bigint not null unique,
    state text not null check (state in ('REGISTERED', 'CHECKED', 'REFUSED')),
    window_from date,
    window_to date,
    provided bigint not null default 0,
    rows_read bigint not null default 0,
    rows_accepted bigint not null default 0,
    rows_set_aside bigint not null default 0,
    rows_blank bigint not null default 0,
    refusal_code text,
    check (rows_read = rows_accepted + rows_set_aside + rows_blank),
    check ((state = 'REFUSED') = (refusal_code is not null))
);
create index on dti.delivery (office, source, sequence desc);

create table dti.finding_count (
    delivery text not null references dti.delivery (id),
    code text not null,
    severity text not null check (severity in ('ERROR', 'WARNING', 'INFO')),
    findings bigint not null check (findings > 0),
    primary key (delivery, code, severity)
);

-- A name never has two contents: a row that is PUBLISHED does not change any more.
create table dti.edition (
    month char(7) not null,
    revision text not null,
    date date not null,
    number int not null check (number > 0),
    state text not null check (state in ('BUILDING', 'PUBLISHED')),
    deliveries_digest text not null,
    pack_digest text not null,
    program_version text not null,
    manifest_sha256 char(64),
    -- the order of publishing; the figures of the oldest preliminary ones are pruned
    published_order bigint unique,
    primary key (month, revision),
    check ((state = 'PUBLISHED') = (manifest_sha256 is not null and published_order is not null))
);

-- The figures of an edition are one partition: filled, made visible and dropped as a whole.
create table dti.figure (
    edition text not null,
    period_kind text not null,
    period text not null,
    period_from date not null,
    period_to date not null,
    as_of timestamp not null,
    unit text not null,
    unit_level text not null,
    role text not null,
    dimension text not null,
    member text not null,
    indicator text not null,
    rule_version text not null,
    numerator numeric(20, 4),
    denominator numeric(20, 4),
    value numeric(20, 8),
    score numeric(20, 8),
    max_score numeric(20, 8),
    state text not null,
    units_expected bigint not null,
    units_delivered bigint not null,
    covered_from date,
    covered_to date,
    rows_set_aside bigint not null,
    newest_delivery timestamp,
    primary key (edition, period_kind, period, role, unit, dimension, member, indicator)
) partition by list (edition);

create table dti.audit_log (
    number bigint generated always as identity primary key,
    at timestamp not null,
    who text not null,
    what text not null,
    subject text not null,
    detail text not null
);

create function dti.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log only grows';
end $$;

create trigger audit_log_only_grows before update or delete or truncate on dti.audit_log
    execute function dti.refuse_change();
