-- What drizzle-kit cannot express: who may see which rows, what may never change, what must always hold.

-- The product works as this role, whoever it connects as: it owns nothing and bypasses nothing.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'deskhand_app') THEN
    CREATE ROLE deskhand_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another database of this cluster was migrated at the same moment
END $$;
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('GRANT deskhand_app TO %I', current_user);
EXCEPTION WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN
  NULL; -- whether the role can be taken on is checked at every start
END $$;
--> statement-breakpoint

-- The agency whose transaction this is; null outside of one, and then no row is seen.
CREATE FUNCTION current_agency() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('deskhand.agency', true), '')::uuid;
--> statement-breakpoint
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOR tenant_table IN
    SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'agency_id'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY of_agency ON %I USING (agency_id = (SELECT current_agency())) WITH CHECK (agency_id = (SELECT current_agency()))',
      tenant_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO deskhand_app', tenant_table);
  END LOOP;
END $$;
--> statement-breakpoint

-- What was written here stays as it was written.
REVOKE UPDATE ON timeline, inbox, workspaces FROM deskhand_app;
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON timeline
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON inbox
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

ALTER TABLE tasks
  ADD CONSTRAINT tasks_number CHECK (number > 0),
  ADD CONSTRAINT tasks_cap CHECK (cap_seconds > 0),
  ADD CONSTRAINT tasks_title CHECK (length(title) BETWEEN 1 AND 200),
  ADD CONSTRAINT tasks_held CHECK (
    CASE status
      WHEN 'open' THEN holder_id IS NULL
      WHEN 'cancelled' THEN true
      ELSE holder_id IS NOT NULL
    END);
--> statement-breakpoint
ALTER TABLE channels ADD CONSTRAINT channels_client CHECK ((use = 'client') = (client_id IS NOT NULL));
--> statement-breakpoint
ALTER TABLE posts ADD CONSTRAINT posts_sent CHECK (sent <= wanted);
--> statement-breakpoint

-- Two questions are asked before an agency is known: whose workspace is this, and which conversations
-- wait to be written to. Their functions run as the owner of the tables, who may see just that much.
CREATE POLICY routing ON workspaces FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY delivery ON posts FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY delivery ON conversations TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE FUNCTION agency_of(platform platform, workspace text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT agency_id FROM workspaces w WHERE w.platform = agency_of.platform AND w.external_id = agency_of.workspace
$$;
--> statement-breakpoint
-- Leases at most `at_most` conversations that want writing to, those that have waited longest first.
-- Of two workers that ask at once, the second finds the lease of the first and leaves the conversation alone.
-- It goes from conversation to conversation along the index `posts_wanting`, so that it costs as much as there are
-- conversations waiting, however many posts each of them waits for.
CREATE FUNCTION claim_conversations(now timestamptz, lease interval, at_most integer)
  RETURNS TABLE (agency_id uuid, address text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH RECURSIVE waiting AS (
    (SELECT p.agency_id, p.conversation FROM posts p WHERE p.wanted > p.sent
      ORDER BY p.agency_id, p.conversation LIMIT 1)
    UNION ALL
    SELECT following.* FROM waiting w, LATERAL (
      SELECT p.agency_id, p.conversation FROM posts p
      WHERE p.wanted > p.sent AND (p.agency_id, p.conversation) > (w.agency_id, w.conversation)
      ORDER BY p.agency_id, p.conversation LIMIT 1) following
  ), due AS (
    SELECT w.agency_id, w.conversation
    FROM waiting w
    LEFT JOIN conversations c ON c.agency_id = w.agency_id AND c.address = w.conversation
    CROSS JOIN LATERAL (
      SELECT p.wanted_at FROM posts p
      WHERE p.agency_id = w.agency_id AND p.conversation = w.conversation AND p.wanted > p.sent
        AND coalesce(p.retry_at, '-infinity') <= now
      ORDER BY p.post_id LIMIT 1) first
    WHERE coalesce(c.leased_until, '-infinity') <= now AND coalesce(c.next_send_at, '-infinity') <= now
    ORDER BY first.wanted_at
    LIMIT at_most
  )
  INSERT INTO conversations AS c (agency_id, address, leased_until)
  SELECT due.agency_id, due.conversation, now + lease FROM due ORDER BY due.agency_id, due.conversation
  ON CONFLICT ON CONSTRAINT conversations_agency_id_address_pk DO UPDATE SET leased_until = excluded.leased_until
    WHERE coalesce(c.leased_until, '-infinity') <= now AND coalesce(c.next_send_at, '-infinity') <= now
  RETURNING c.agency_id, c.address
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION agency_of(platform, text), claim_conversations(timestamptz, interval, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION current_agency(), agency_of(platform, text), claim_conversations(timestamptz, interval, integer)
  TO deskhand_app;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO deskhand_app;
