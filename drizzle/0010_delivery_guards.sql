-- What drizzle-kit cannot express of the delivery of posts.

ALTER TABLE workspace_paces ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE workspace_paces FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY of_agency ON workspace_paces
  USING (agency_id = (SELECT current_agency())) WITH CHECK (agency_id = (SELECT current_agency()));
--> statement-breakpoint
CREATE POLICY delivery ON workspace_paces TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON workspace_paces TO deskhand_app;
--> statement-breakpoint

-- What was given up is tried anew when it says something else.
CREATE FUNCTION revive_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.dead_at := NULL;
  new.attempts := 0;
  new.retry_at := NULL;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER revive BEFORE UPDATE OF wanted ON posts FOR EACH ROW
  WHEN (old.dead_at IS NOT NULL AND new.wanted > old.wanted) EXECUTE FUNCTION revive_post();
--> statement-breakpoint

-- The workspaces of all agencies that something waits for, found along the index `posts_wanting`: it costs as much as
-- there are such workspaces, however much waits for each of them.
CREATE FUNCTION waiting_workspaces() RETURNS TABLE (agency_id uuid, workspace text, platform platform)
  LANGUAGE sql STABLE
AS $$
  WITH RECURSIVE found AS (
    (SELECT p.agency_id, p.workspace, p.platform FROM posts p
      WHERE p.wanted > p.sent AND p.dead_at IS NULL
      ORDER BY p.agency_id, p.workspace LIMIT 1)
    UNION ALL
    SELECT following.* FROM found f, LATERAL (
      SELECT p.agency_id, p.workspace, p.platform FROM posts p
      WHERE p.wanted > p.sent AND p.dead_at IS NULL AND (p.agency_id, p.workspace) > (f.agency_id, f.workspace)
      ORDER BY p.agency_id, p.workspace LIMIT 1) following
  )
  SELECT * FROM found
$$;
--> statement-breakpoint
DROP FUNCTION claim_conversations(timestamptz, interval, integer);
--> statement-breakpoint
-- Leases at most `at_most` conversations for one message each, and names the post that is next there. `paces` says how
-- fast workspaces of each platform may be written to, by its name: {"slack": {"intervalMs": 100, "burst": 10}}; those of
-- other platforms are left alone.
--
-- What somebody waits for goes before what Deskhand says by itself, and then what has waited longest goes first. A
-- workspace's pace is reckoned as `delivery/pacing.ts` does for a conversation, and paid for all it gets at once: its row
-- is written once for many messages, and held for as long as the choice takes. Of two workers that ask at once the second
-- waits for that, and then finds the leases of the first.
CREATE FUNCTION claim_conversations(now timestamptz, lease interval, at_most integer, paces jsonb)
  RETURNS TABLE (agency_id uuid, address text, post_id bigint, paid_until timestamptz)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
  held workspace_paces[];
BEGIN
  INSERT INTO workspace_paces (agency_id, workspace)
    SELECT w.agency_id, w.workspace FROM waiting_workspaces() w WHERE paces ? w.platform::text
    ORDER BY w.agency_id, w.workspace
    ON CONFLICT DO NOTHING;
  SELECT array_agg(w.pace) INTO held FROM (
    SELECT p AS pace FROM workspace_paces p
    WHERE (p.agency_id, p.workspace) IN (
        SELECT w.agency_id, w.workspace FROM waiting_workspaces() w WHERE paces ? w.platform::text)
      AND coalesce(p.paused_until, '-infinity') <= now
    ORDER BY p.agency_id, p.workspace
    FOR NO KEY UPDATE) w;

  RETURN QUERY
  WITH allowed AS (
    SELECT w.agency_id, w.workspace, pace.interval, CASE
        WHEN pace.interval = '0' THEN at_most
        ELSE pace.burst - ceil(extract(epoch FROM greatest(w.paid_until - now, '0')) / extract(epoch FROM pace.interval))
      END AS messages
    FROM unnest(held) w
    JOIN waiting_workspaces() waiting ON waiting.agency_id = w.agency_id AND waiting.workspace = w.workspace
    CROSS JOIN LATERAL (
      SELECT (told ->> 'intervalMs')::float8 * interval '1 millisecond' AS interval, (told ->> 'burst')::integer AS burst
      FROM (SELECT paces -> waiting.platform::text AS told) t) pace
  ), due AS (
    SELECT a.agency_id, a.workspace, a.messages, open.conversation, next.*,
      row_number() OVER (
        PARTITION BY a.agency_id, a.workspace
        ORDER BY next.is_by_itself, next.wanted_at, next.post_id) AS turn
    FROM allowed a
    CROSS JOIN LATERAL (
      WITH RECURSIVE waiting AS (
        (SELECT p.conversation FROM posts p
          WHERE p.agency_id = a.agency_id AND p.workspace = a.workspace AND p.wanted > p.sent AND p.dead_at IS NULL
          ORDER BY p.conversation LIMIT 1)
        UNION ALL
        SELECT following.conversation FROM waiting w, LATERAL (
          SELECT p.conversation FROM posts p
          WHERE p.agency_id = a.agency_id AND p.workspace = a.workspace AND p.wanted > p.sent AND p.dead_at IS NULL
            AND p.conversation > w.conversation
          ORDER BY p.conversation LIMIT 1) following
      )
      SELECT w.conversation FROM waiting w
      LEFT JOIN conversations c ON c.agency_id = a.agency_id AND c.address = w.conversation
      WHERE coalesce(c.leased_until, '-infinity') <= now AND coalesce(c.next_send_at, '-infinity') <= now) open
    -- News wait for the message whose thread they go into, unless that is given up.
    CROSS JOIN LATERAL (
      SELECT p.post_id, p.wanted_at, p.kind = 'ping' AS is_by_itself FROM posts p
      LEFT JOIN posts root ON root.agency_id = p.agency_id AND root.post_id = p.thread_of
      WHERE p.agency_id = a.agency_id AND p.workspace = a.workspace AND p.conversation = open.conversation
        AND p.wanted > p.sent AND p.dead_at IS NULL AND coalesce(p.retry_at, '-infinity') <= now
        AND (p.thread_of IS NULL OR root.ref IS NOT NULL OR root.dead_at IS NOT NULL)
      ORDER BY p.post_id LIMIT 1) next
    WHERE a.messages > 0
  ), picked AS (
    SELECT * FROM due WHERE turn <= messages ORDER BY is_by_itself, wanted_at, post_id LIMIT at_most
  ), leased AS (
    INSERT INTO conversations AS c (agency_id, address, leased_until)
    SELECT p.agency_id, p.conversation, now + lease FROM picked p ORDER BY p.agency_id, p.conversation
    ON CONFLICT ON CONSTRAINT conversations_agency_id_address_pk DO UPDATE SET leased_until = excluded.leased_until
      WHERE coalesce(c.leased_until, '-infinity') <= now AND coalesce(c.next_send_at, '-infinity') <= now
    RETURNING c.agency_id, c.address, c.paid_until
  ), paid AS (
    UPDATE workspace_paces w SET paid_until = greatest(w.paid_until, now) + taken.messages * a.interval
    FROM (
        SELECT p.agency_id, p.workspace, count(*) AS messages
        FROM leased l JOIN picked p ON p.agency_id = l.agency_id AND p.conversation = l.address
        GROUP BY p.agency_id, p.workspace) taken
      JOIN allowed a ON a.agency_id = taken.agency_id AND a.workspace = taken.workspace
    WHERE w.agency_id = taken.agency_id AND w.workspace = taken.workspace AND a.interval > '0'
  )
  SELECT l.agency_id, l.address, p.post_id, l.paid_until
  FROM leased l JOIN picked p ON p.agency_id = l.agency_id AND p.conversation = l.address;
END $$;
--> statement-breakpoint

-- What waits or was given up, of all agencies together: figures and nothing else.
CREATE FUNCTION delivery_backlog()
  RETURNS TABLE (unsent bigint, oldest timestamptz, dead bigint, failing jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  WITH waiting AS (
    SELECT p.problem, count(*) AS posts, min(p.wanted_at) AS oldest FROM posts p
    WHERE p.wanted > p.sent AND p.dead_at IS NULL GROUP BY p.problem)
  SELECT coalesce(sum(w.posts), 0)::bigint, min(w.oldest), (SELECT count(*) FROM posts p WHERE p.dead_at IS NOT NULL),
    coalesce(jsonb_object_agg(w.problem, w.posts) FILTER (WHERE w.problem IS NOT NULL), '{}')
  FROM waiting w
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION waiting_workspaces(), claim_conversations(timestamptz, interval, integer, jsonb),
  delivery_backlog() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION claim_conversations(timestamptz, interval, integer, jsonb), delivery_backlog()
  TO deskhand_app;
