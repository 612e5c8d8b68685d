-- What drizzle-kit cannot express of hours: who may see which rows, what may never change, what must always hold.

CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['time_entries', 'plans', 'grants', 'hour_accounts', 'lots', 'review_periods',
    'ledger_lines', 'ledger_days', 'hours_events', 'statement_links'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY of_agency ON %I USING (agency_id = (SELECT current_agency())) WITH CHECK (agency_id = (SELECT current_agency()))',
      tenant_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO deskhand_app', tenant_table);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE UPDATE ON plans, grants, ledger_lines, hours_events, statement_links FROM deskhand_app;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plans
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON grants
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_lines
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON hours_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON time_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- Of a time entry nothing changes but this: a running timer comes to its end, a memo that is missing is given before
-- the ledger holds the entry (its hashes are of the memo, too), and a current entry that has ended is superseded.
CREATE FUNCTION refuse_change_of_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may_change text[] := ARRAY['is_current', 'ended_at', 'memo', 'is_provisional', 'recorded_by', 'recorded_at'];
BEGIN
  IF to_jsonb(new) - may_change IS DISTINCT FROM to_jsonb(old) - may_change
    OR (NOT old.is_current AND new IS DISTINCT FROM old)
    OR (NOT (old.ended_at IS NULL AND new.ended_at IS NOT NULL)
      AND (new.ended_at, new.is_provisional, new.recorded_by, new.recorded_at)
        IS DISTINCT FROM (old.ended_at, old.is_provisional, old.recorded_by, old.recorded_at))
    OR (new.memo IS DISTINCT FROM old.memo AND (old.memo IS NOT NULL OR EXISTS (
      SELECT FROM ledger_lines l WHERE l.agency_id = old.agency_id AND l.entry_id = old.entry_id)))
  THEN
    RAISE EXCEPTION 'a time entry is corrected by another one' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
--> statement-breakpoint
CREATE TRIGGER only_ends BEFORE UPDATE ON time_entries FOR EACH ROW EXECUTE FUNCTION refuse_change_of_entry();
--> statement-breakpoint

-- A period that has closed stays as it closed, and nothing is charged in it any more.
CREATE FUNCTION refuse_change_of_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the period is closed' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER stays_closed BEFORE UPDATE ON review_periods FOR EACH ROW WHEN (old.status = 'closed')
  EXECUTE FUNCTION refuse_change_of_period();
--> statement-breakpoint
CREATE FUNCTION refuse_lines_of_closed_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM added a JOIN review_periods p
      ON p.agency_id = a.agency_id AND p.client_id = a.client_id AND p.starts_on = a.period_on
    WHERE p.status = 'closed')
  THEN
    RAISE EXCEPTION 'the period is closed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER in_open_period AFTER INSERT ON ledger_lines REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_lines_of_closed_period();
--> statement-breakpoint

-- Nobody works on two things at once; a running timer takes all the time from its start on.
ALTER TABLE time_entries
  ADD CONSTRAINT time_entries_apart EXCLUDE USING gist (
    agency_id WITH =, person_id WITH =, tstzrange(started_at, ended_at) WITH &&) WHERE (is_current),
  ADD CONSTRAINT time_entries_length CHECK (
    ended_at IS NULL OR (ended_at >= started_at AND ended_at - started_at <= interval '16 hours')),
  ADD CONSTRAINT time_entries_running CHECK (
    ended_at IS NOT NULL OR (source = 'timer' AND is_current AND NOT is_provisional)),
  ADD CONSTRAINT time_entries_reason CHECK ((supersedes IS NULL) = (reason IS NULL) AND reason <> ''),
  ADD CONSTRAINT time_entries_memo CHECK (length(memo) BETWEEN 1 AND 3000);
--> statement-breakpoint
ALTER TABLE agencies ADD CONSTRAINT agencies_timer_check CHECK (timer_check_hours BETWEEN 1 AND 16);
--> statement-breakpoint
ALTER TABLE plans
  ADD CONSTRAINT plans_seconds CHECK (CASE kind WHEN 'as-needed' THEN seconds = 0 ELSE seconds > 0 END),
  ADD CONSTRAINT plans_roll CHECK (roll_percent BETWEEN 0 AND 100 AND roll_seconds >= 0 AND roll_days > 0),
  ADD CONSTRAINT plans_pack CHECK (pack_days > 0),
  ADD CONSTRAINT plans_rounding CHECK (rounding_step > 0 AND minimum_seconds >= 0);
--> statement-breakpoint
ALTER TABLE grants
  ADD CONSTRAINT grants_seconds CHECK (seconds > 0),
  ADD CONSTRAINT grants_life CHECK (until_on > from_on);
--> statement-breakpoint
ALTER TABLE hour_accounts
  ADD CONSTRAINT hour_accounts_order CHECK (closed_on <= open_on),
  ADD CONSTRAINT hour_accounts_overruns CHECK (owed >= 0 AND uncovered >= 0),
  ADD CONSTRAINT hour_accounts_head CHECK (line_count >= 0 AND (line_count = 0) = (head_hash = ''));
--> statement-breakpoint
ALTER TABLE lots
  ADD CONSTRAINT lots_life CHECK (until_on > from_on),
  ADD CONSTRAINT lots_not_below_zero CHECK (
    spent >= 0 AND expired >= 0 AND rolled >= 0 AND spent + expired + rolled <= seconds);
--> statement-breakpoint
ALTER TABLE review_periods
  ADD CONSTRAINT review_periods_life CHECK (ends_on > starts_on),
  ADD CONSTRAINT review_periods_closed CHECK (
    CASE status
      WHEN 'closed' THEN num_nulls(closed_at, used_seconds, left_seconds) = 0
      ELSE num_nonnulls(closed_at, closed_by, used_seconds, left_seconds) = 0
    END);
--> statement-breakpoint
ALTER TABLE ledger_lines
  ADD CONSTRAINT ledger_lines_number CHECK (line_no > 0),
  ADD CONSTRAINT ledger_lines_reversal CHECK (
    (reverses IS NULL) = (reason IS NULL) AND reason <> '' AND reverses < line_no),
  ADD CONSTRAINT ledger_lines_amount CHECK (CASE WHEN reverses IS NULL THEN exact_seconds >= 0 ELSE exact_seconds <= 0 END),
  ADD CONSTRAINT ledger_lines_hash CHECK (
    hash ~ '^[0-9a-f]{64}$' AND CASE line_no WHEN 1 THEN previous_hash = '' ELSE previous_hash ~ '^[0-9a-f]{64}$' END);
--> statement-breakpoint

-- Which agencies have something to be done about hours, and which have a ledger, is asked across all of them; a link to
-- a statement is followed before it is known whose it is.
CREATE POLICY scheduling ON time_entries FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY scheduling ON hour_accounts FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY scheduling ON review_periods FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY download ON statement_links FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE INDEX hour_accounts_submit_by ON hour_accounts (submit_by);
--> statement-breakpoint
CREATE INDEX review_periods_approve_by ON review_periods (approve_by) WHERE status = 'in review';
--> statement-breakpoint
CREATE FUNCTION agencies_with_hours_due(now timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT agency_id FROM time_entries WHERE ended_at IS NULL
  UNION SELECT agency_id FROM hour_accounts WHERE submit_by <= now
  UNION SELECT agency_id FROM review_periods WHERE status = 'in review' AND approve_by <= now
$$;
--> statement-breakpoint
CREATE FUNCTION agencies_with_ledger() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT DISTINCT agency_id FROM hour_accounts $$;
--> statement-breakpoint
CREATE FUNCTION agency_of_statement(hash text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT agency_id FROM statement_links WHERE token_hash = hash $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION agencies_with_hours_due(timestamptz), agencies_with_ledger(), agency_of_statement(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION agencies_with_hours_due(timestamptz), agencies_with_ledger(), agency_of_statement(text)
  TO deskhand_app;
