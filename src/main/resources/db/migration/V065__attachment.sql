-- Files of cases. What was added stays; the content stands apart, so that lists never read it.
CREATE SEQUENCE minsheng.attachment_seq INCREMENT BY 50;

CREATE TABLE minsheng.attachment (
    id             bigint       PRIMARY KEY,
    owner_key      varchar(60)  NOT NULL,
    name           varchar(200) NOT NULL,
    kind           varchar(10)  NOT NULL,
    size           int          NOT NULL CHECK (size > 0),
    sha256         varchar(64)  NOT NULL,
    uploaded_by_id bigint       REFERENCES minsheng.person (id),
    uploaded_by    varchar(100),
    uploaded_as    varchar(300),
    at             timestamptz  NOT NULL
);
CREATE INDEX attachment_owner ON minsheng.attachment (owner_key, at, id);
CALL minsheng.append_only('attachment');

CREATE TABLE minsheng.attachment_content (
    attachment_id bigint PRIMARY KEY REFERENCES minsheng.attachment (id),
    bytes         bytea  NOT NULL
);
-- Most files are packed already: trying once more costs time and gains nothing.
ALTER TABLE minsheng.attachment_content ALTER COLUMN bytes SET STORAGE EXTERNAL;
CALL minsheng.append_only('attachment_content');
