-- Who did what. Entries are written in the transaction of what they tell; the chain over them is made soon after.
CREATE SEQUENCE minsheng.audit_entry_seq;
CREATE TABLE minsheng.audit_entry (
    id          bigint       PRIMARY KEY DEFAULT nextval('minsheng.audit_entry_seq'),
    at          timestamptz  NOT NULL,
    person_id   bigint,
    person      text,
    position    text,
    address     text,
    action      varchar(100) NOT NULL,
    object_type varchar(100) NOT NULL,
    object_id   text         NOT NULL,
    -- JSON as it was written, byte for byte: jsonb would rewrite it, and the chain is over bytes.
    before      text,
    after       text
);
ALTER SEQUENCE minsheng.audit_entry_seq OWNED BY minsheng.audit_entry.id;
CREATE INDEX audit_entry_at ON minsheng.audit_entry (at, id);
CREATE INDEX audit_entry_object ON minsheng.audit_entry (object_type, object_id, at);
CALL minsheng.append_only('audit_entry');

-- The chain: hash = SHA-256 of the link before it, of the number and of all columns of the entry. No foreign key:
-- an entry that is gone is what verification is there to find.
CREATE TABLE minsheng.audit_link (
    seq      bigint PRIMARY KEY CHECK (seq > 0),
    entry_id bigint NOT NULL UNIQUE,
    hash     bytea  NOT NULL CHECK (length(hash) = 32)
);
CALL minsheng.append_only('audit_link');

-- Entries that have no link yet, written together with them. So an entry that commits late is sealed late, and none
-- is looked for among millions.
CREATE TABLE minsheng.audit_waiting (
    entry_id bigint PRIMARY KEY
);
