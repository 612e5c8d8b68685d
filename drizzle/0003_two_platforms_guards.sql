-- What drizzle-kit cannot express of workspaces that join an agency, and of platforms that say where they are reached.

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['link_codes', 'audit_log'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY of_agency ON %I USING (agency_id = (SELECT current_agency())) WITH CHECK (agency_id = (SELECT current_agency()))',
      tenant_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO deskhand_app', tenant_table);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE UPDATE ON audit_log FROM deskhand_app;
--> statement-breakpoint
-- What a person who turns out to be another belonged to is the other's then.
GRANT DELETE ON client_members TO deskhand_app;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
ALTER TABLE link_codes
  ADD CONSTRAINT link_codes_life CHECK (expires_at > made_at),
  ADD CONSTRAINT link_codes_use CHECK (used_at <= expires_at);
--> statement-breakpoint

-- Where a workspace is reached. It is told with every delivery, also before the agency of the workspace is known.
CREATE POLICY reach ON workspaces FOR UPDATE TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE FUNCTION service_url_of(platform platform, workspace text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT service_url FROM workspaces w
  WHERE w.platform = service_url_of.platform AND w.external_id = service_url_of.workspace
$$;
--> statement-breakpoint
-- Says whether the workspace is known, so that there was something to remember it by.
CREATE FUNCTION remember_service_url(platform platform, workspace text, url text) RETURNS boolean
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH remembered AS (
    UPDATE workspaces w SET service_url = url
    WHERE w.platform = remember_service_url.platform AND w.external_id = remember_service_url.workspace
    RETURNING true)
  SELECT EXISTS (SELECT FROM remembered)
$$;
--> statement-breakpoint

-- Codes that were refused, so that nobody can go on guessing. Whose agency was meant is not known.
CREATE TABLE refused_codes (
  platform platform NOT NULL,
  workspace text NOT NULL,
  delivery_key text NOT NULL,
  account text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (platform, workspace, delivery_key)
);
--> statement-breakpoint
ALTER TABLE refused_codes ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE refused_codes FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY joining ON refused_codes TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY joining ON link_codes FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY joining ON audit_log FOR INSERT TO CURRENT_USER WITH CHECK (true);
--> statement-breakpoint
-- What becomes of a code that somebody typed: 'good', 'unknown', 'used', 'expired', 'elsewhere' when the workspace has
-- another desk, or 'too many' when an account was refused five times in a quarter of an hour, or a workspace twenty
-- times. A refusal is noted once for each delivery. Using the code up is another step, in its agency.
CREATE FUNCTION judge_link_code(
    hash text, platform platform, workspace text, account text, delivery_key text, now timestamptz)
  RETURNS TABLE (agency_id uuid, verdict text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
  here uuid := agency_of(judge_link_code.platform, judge_link_code.workspace);
  meant record;
  refused_before record;
BEGIN
  -- Of guesses made all at once, none is judged before those ahead of it are noted.
  PERFORM pg_advisory_xact_lock(hashtext('refused_codes'), hashtext(judge_link_code.workspace));
  SELECT count(*) FILTER (WHERE r.account = judge_link_code.account) AS by_account, count(*) AS in_workspace
    INTO refused_before FROM refused_codes r
    WHERE r.platform = judge_link_code.platform AND r.workspace = judge_link_code.workspace
      AND r.delivery_key <> judge_link_code.delivery_key
      AND r.at > judge_link_code.now - interval '15 minutes';
  IF refused_before.by_account >= 5 OR refused_before.in_workspace >= 20 THEN
    RETURN QUERY SELECT NULL::uuid, 'too many';
    RETURN;
  END IF;
  SELECT c.agency_id, CASE
      WHEN c.used_at IS NOT NULL THEN 'used'
      WHEN c.expires_at <= judge_link_code.now THEN 'expired'
      WHEN c.agency_id <> here THEN 'elsewhere'
      ELSE 'good'
    END AS verdict
    INTO meant FROM link_codes c WHERE c.code_hash = hash;
  IF meant.verdict IS DISTINCT FROM 'good' THEN
    DELETE FROM refused_codes r WHERE r.at < judge_link_code.now - interval '1 day';
    INSERT INTO refused_codes (platform, workspace, delivery_key, account, at)
      VALUES (judge_link_code.platform, judge_link_code.workspace, judge_link_code.delivery_key,
        judge_link_code.account, judge_link_code.now)
      ON CONFLICT DO NOTHING;
    IF FOUND AND coalesce(here, meant.agency_id) IS NOT NULL THEN
      INSERT INTO audit_log (agency_id, at, act, platform, workspace, account)
        VALUES (coalesce(here, meant.agency_id), judge_link_code.now, 'link-code-refused',
          judge_link_code.platform, judge_link_code.workspace, judge_link_code.account);
    END IF;
  END IF;
  RETURN QUERY SELECT meant.agency_id, coalesce(meant.verdict, 'unknown');
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION service_url_of(platform, text), remember_service_url(platform, text, text),
  judge_link_code(text, platform, text, text, text, timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION service_url_of(platform, text), remember_service_url(platform, text, text),
  judge_link_code(text, platform, text, text, text, timestamptz) TO deskhand_app;
