-- What the application's role may do, said once for every table that later migrations make.
GRANT USAGE ON SCHEMA minsheng TO ${app};
ALTER DEFAULT PRIVILEGES IN SCHEMA minsheng GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
ALTER DEFAULT PRIVILEGES IN SCHEMA minsheng GRANT USAGE, SELECT ON SEQUENCES TO ${app};

DO $$
BEGIN
    EXECUTE format('REVOKE TEMPORARY, CREATE ON DATABASE %I FROM PUBLIC', current_database());
END $$;

CREATE FUNCTION minsheng.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% on %.% is refused: what is written there stays', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

-- CALL minsheng.append_only('audit_entry') right after CREATE TABLE: rows may be added, and nothing else.
-- The privilege keeps the application out, the trigger keeps the owner from slips.
CREATE PROCEDURE minsheng.append_only(table_name text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON minsheng.%I FROM ${app}', table_name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON minsheng.%I '
        'FOR EACH STATEMENT EXECUTE FUNCTION minsheng.refuse_change()', table_name);
END $$;
REVOKE EXECUTE ON PROCEDURE minsheng.append_only(text) FROM PUBLIC;
