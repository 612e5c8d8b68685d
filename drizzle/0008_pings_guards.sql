-- What drizzle-kit cannot express of pings, digests and recurring tasks.

DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['pings', 'snoozes', 'digests', 'digest_links', 'recurrences', 'occurrences'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY of_agency ON %I USING (agency_id = (SELECT current_agency())) WITH CHECK (agency_id = (SELECT current_agency()))',
      tenant_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO deskhand_app', tenant_table);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE UPDATE ON digests, digest_links, occurrences FROM deskhand_app;
--> statement-breakpoint
GRANT DELETE ON snoozes TO deskhand_app;
--> statement-breakpoint
-- Pings and the posts that say them are written in one statement, which numbers the posts itself.
GRANT USAGE ON SEQUENCE posts_post_id_seq TO deskhand_app;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON digests
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON occurrences
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
ALTER TABLE pings
  ADD CONSTRAINT pings_kind CHECK (kind IN ('unclaimed', 'due-soon', 'overdue', 'quiet-claim', 'waiting-for-client',
    'to-accept', 'balance', 'expiring-hours', 'unsubmitted-week', 'review-closing', 'recurring-paused', 'morning-list', 'client-digest',
    'assistant-digest', 'manager-digest')),
  ADD CONSTRAINT pings_recipient CHECK (person_id IS NULL OR recipient = person_id::text);
--> statement-breakpoint
ALTER TABLE recurrences
  ADD CONSTRAINT recurrences_shift CHECK (shift IN ('none', 'before', 'after')),
  ADD CONSTRAINT recurrences_status CHECK (status IN ('active', 'paused', 'ended')),
  ADD CONSTRAINT recurrences_next CHECK ((next_on IS NULL) = (next_at IS NULL) AND (status = 'active' OR next_at IS NULL));
--> statement-breakpoint

-- Whatever decides when something is next to be said about a task, a client or a person has the scheduler look anew.
CREATE FUNCTION look_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.next_look_at := 'epoch';
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER look_anew BEFORE UPDATE OF status, due_at, is_urgent, skills, holder_id ON tasks FOR EACH ROW
  WHEN ((old.status, old.due_at, old.is_urgent, old.skills, old.holder_id)
    IS DISTINCT FROM (new.status, new.due_at, new.is_urgent, new.skills, new.holder_id))
  EXECUTE FUNCTION look_anew();
--> statement-breakpoint
CREATE TRIGGER look_anew BEFORE UPDATE OF time_zone, reminders, shows_hours ON clients FOR EACH ROW
  WHEN ((old.time_zone, old.reminders, old.shows_hours) IS DISTINCT FROM (new.time_zone, new.reminders, new.shows_hours))
  EXECUTE FUNCTION look_anew();
--> statement-breakpoint
CREATE TRIGGER look_anew BEFORE UPDATE OF time_zone, reminders, is_manager, is_assistant ON people FOR EACH ROW
  WHEN ((old.time_zone, old.reminders, old.is_manager, old.is_assistant)
    IS DISTINCT FROM (new.time_zone, new.reminders, new.is_manager, new.is_assistant))
  EXECUTE FUNCTION look_anew();
--> statement-breakpoint

-- The calendars of these count for tasks, and for what is delegated again and again, too.
CREATE FUNCTION look_at_tasks_of_client() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks SET next_look_at = 'epoch'
  WHERE agency_id = new.agency_id AND client_id = new.client_id AND status NOT IN ('accepted', 'cancelled');
  UPDATE recurrences SET next_at = 'epoch'
  WHERE agency_id = new.agency_id AND client_id = new.client_id AND next_at IS NOT NULL;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER look_at_tasks AFTER UPDATE OF time_zone, reminders ON clients FOR EACH ROW
  WHEN ((old.time_zone, old.reminders) IS DISTINCT FROM (new.time_zone, new.reminders))
  EXECUTE FUNCTION look_at_tasks_of_client();
--> statement-breakpoint
CREATE FUNCTION look_around_person() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own_clients uuid[] := ARRAY(SELECT m.client_id FROM client_members m
    WHERE m.agency_id = new.agency_id AND m.person_id = new.person_id);
BEGIN
  UPDATE tasks SET next_look_at = 'epoch'
  WHERE agency_id = new.agency_id AND status NOT IN ('accepted', 'cancelled')
    AND (new.is_manager OR (new.is_assistant AND status = 'open') OR holder_id = new.person_id OR client_id = ANY(own_clients));
  UPDATE clients SET next_look_at = 'epoch'
  WHERE agency_id = new.agency_id AND (new.is_manager OR client_id = ANY(own_clients));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER look_around AFTER UPDATE OF time_zone, reminders, skills, is_manager, is_assistant ON people FOR EACH ROW
  WHEN ((old.time_zone, old.reminders, old.skills, old.is_manager, old.is_assistant)
    IS DISTINCT FROM (new.time_zone, new.reminders, new.skills, new.is_manager, new.is_assistant))
  EXECUTE FUNCTION look_around_person();
--> statement-breakpoint
CREATE FUNCTION look_around_client() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks t SET next_look_at = 'epoch' FROM changed
  WHERE t.agency_id = changed.agency_id AND t.client_id = changed.client_id AND t.status NOT IN ('accepted', 'cancelled');
  UPDATE clients c SET next_look_at = 'epoch' FROM changed
  WHERE c.agency_id = changed.agency_id AND c.client_id = changed.client_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER look_around_after_joining AFTER INSERT ON client_members REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION look_around_client();
--> statement-breakpoint
CREATE TRIGGER look_around_after_leaving AFTER DELETE ON client_members REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION look_around_client();
--> statement-breakpoint
CREATE FUNCTION look_at_open_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks SET next_look_at = 'epoch' WHERE agency_id = new.agency_id AND status = 'open';
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER look_at_open_tasks AFTER INSERT OR UPDATE OF use, address ON channels FOR EACH ROW
  WHEN (new.use = 'dispatch') EXECUTE FUNCTION look_at_open_tasks();
--> statement-breakpoint
CREATE FUNCTION look_at_all_of_agency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks SET next_look_at = 'epoch' WHERE agency_id = new.agency_id AND status NOT IN ('accepted', 'cancelled');
  UPDATE clients SET next_look_at = 'epoch' WHERE agency_id = new.agency_id;
  UPDATE people SET next_look_at = 'epoch' WHERE agency_id = new.agency_id;
  UPDATE recurrences SET next_at = 'epoch' WHERE agency_id = new.agency_id AND next_at IS NOT NULL;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER look_at_all AFTER UPDATE OF time_zone, reminders ON agencies FOR EACH ROW
  WHEN ((old.time_zone, old.reminders) IS DISTINCT FROM (new.time_zone, new.reminders))
  EXECUTE FUNCTION look_at_all_of_agency();
--> statement-breakpoint

-- A client's balance has changed. A timer that only starts changes none, and so whoever changes clients touches one of them.
CREATE FUNCTION look_at_clients() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE clients c SET next_look_at = 'epoch' FROM changed
  WHERE c.agency_id = changed.agency_id AND c.client_id = changed.client_id AND c.next_look_at IS DISTINCT FROM 'epoch';
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION look_at_clients_of_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE clients c SET next_look_at = 'epoch' FROM changed
  WHERE c.agency_id = changed.agency_id AND c.client_id = changed.client_id AND changed.ended_at IS NOT NULL
    AND c.next_look_at IS DISTINCT FROM 'epoch';
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER look_at_clients AFTER INSERT ON plans REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION look_at_clients();
--> statement-breakpoint
CREATE TRIGGER look_at_clients AFTER INSERT ON grants REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION look_at_clients();
--> statement-breakpoint
CREATE TRIGGER look_at_clients AFTER INSERT ON ledger_lines REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION look_at_clients();
--> statement-breakpoint
CREATE TRIGGER look_at_clients AFTER INSERT ON time_entries REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION look_at_clients_of_entries();
--> statement-breakpoint
CREATE TRIGGER look_at_clients_after_change AFTER UPDATE ON time_entries REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION look_at_clients_of_entries();
--> statement-breakpoint

-- Which agencies have something to be done is asked across all of them; a link is followed before it is known whose it is.
CREATE POLICY scheduling ON agencies FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY scheduling ON tasks FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY scheduling ON clients FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY scheduling ON people FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY scheduling ON recurrences FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY download ON digest_links FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE FUNCTION agencies_due(now timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT agencies_with_hours_due(now)
  UNION SELECT a.agency_id FROM agencies a
  WHERE EXISTS (SELECT FROM tasks t WHERE t.agency_id = a.agency_id AND t.next_look_at <= now)
    OR EXISTS (SELECT FROM clients c WHERE c.agency_id = a.agency_id AND c.next_look_at <= now)
    OR EXISTS (SELECT FROM people p WHERE p.agency_id = a.agency_id AND p.next_look_at <= now)
    OR EXISTS (SELECT FROM recurrences r WHERE r.agency_id = a.agency_id AND r.next_at <= now)
$$;
--> statement-breakpoint
CREATE FUNCTION agency_of_digest(hash text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT agency_id FROM digest_links WHERE token_hash = hash $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION agencies_due(timestamptz), agency_of_digest(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION agencies_due(timestamptz), agency_of_digest(text) TO deskhand_app;
