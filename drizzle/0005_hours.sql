CREATE TYPE "public"."review_length" AS ENUM('week', 'month');--> statement-breakpoint
CREATE TYPE "public"."entry_source" AS ENUM('timer', 'manual');--> statement-breakpoint
CREATE TYPE "public"."grant_kind" AS ENUM('grant', 'extra');--> statement-breakpoint
CREATE TYPE "public"."hours_verb" AS ENUM('plan-set', 'granted', 'cap-near', 'cap-reached', 'hours-used-up', 'more-asked', 'timer-asked', 'week-submitted', 'period-drawn', 'period-closed', 'disputed', 'corrected', 'more-allowed', 'finish-up', 'still-working', 'timer-stopped', 'time-confirmed', 'kept', 'waived');--> statement-breakpoint
CREATE TYPE "public"."overage" AS ENUM('block', 'ask', 'carry');--> statement-breakpoint
CREATE TYPE "public"."plan_kind" AS ENUM('monthly', 'pack', 'as-needed');--> statement-breakpoint
CREATE TYPE "public"."rounding" AS ENUM('exact', 'up', 'nearest');--> statement-breakpoint
CREATE TYPE "public"."rounding_scope" AS ENUM('entry', 'task-day');--> statement-breakpoint
CREATE TYPE "public"."spend_order" AS ENUM('soonest-expiry', 'plan-first');--> statement-breakpoint
CREATE TYPE "public"."lot_kind" AS ENUM('plan', 'rolled', 'pack', 'grant', 'extra', 'credit');--> statement-breakpoint
CREATE TYPE "public"."period_status" AS ENUM('in review', 'closed');--> statement-breakpoint
ALTER TYPE "public"."post_kind" ADD VALUE 'hours';--> statement-breakpoint
CREATE TABLE "grants" (
	"agency_id" uuid NOT NULL,
	"grant_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "grants_grant_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"client_id" uuid NOT NULL,
	"kind" "grant_kind" NOT NULL,
	"seconds" bigint NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"why" text NOT NULL,
	"granted_by" uuid NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "grants_agency_id_grant_id_pk" PRIMARY KEY("agency_id","grant_id")
);
--> statement-breakpoint
CREATE TABLE "hours_events" (
	"agency_id" uuid NOT NULL,
	"event_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "hours_events_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"verb" "hours_verb" NOT NULL,
	"person_id" uuid,
	"client_id" uuid NOT NULL,
	"task" integer,
	"entry_id" bigint,
	"line_no" integer,
	"period_on" date,
	"answers" bigint,
	"once_key" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "hours_events_agency_id_event_id_pk" PRIMARY KEY("agency_id","event_id"),
	CONSTRAINT "hours_events_answered_once" UNIQUE("agency_id","answers"),
	CONSTRAINT "hours_events_once" UNIQUE("agency_id","once_key")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"agency_id" uuid NOT NULL,
	"plan_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "plans_plan_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"client_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"kind" "plan_kind" NOT NULL,
	"seconds" bigint NOT NULL,
	"roll_percent" integer,
	"roll_seconds" bigint,
	"roll_days" integer,
	"pack_days" integer,
	"overage" "overage" NOT NULL,
	"rounding" "rounding" NOT NULL,
	"rounding_step" integer NOT NULL,
	"rounding_scope" "rounding_scope" NOT NULL,
	"minimum_seconds" integer NOT NULL,
	"spend_order" "spend_order" NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "plans_agency_id_plan_id_pk" PRIMARY KEY("agency_id","plan_id")
);
--> statement-breakpoint
CREATE TABLE "statement_links" (
	"agency_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"client_id" uuid NOT NULL,
	"period_on" date NOT NULL,
	"locale" "locale" NOT NULL,
	"made_by" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "statement_links_agency_id_token_hash_pk" PRIMARY KEY("agency_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "time_entries" (
	"agency_id" uuid NOT NULL,
	"entry_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "time_entries_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"client_id" uuid NOT NULL,
	"task" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"source" "entry_source" NOT NULL,
	"memo" text,
	"is_provisional" boolean DEFAULT false NOT NULL,
	"is_current" boolean DEFAULT true NOT NULL,
	"supersedes" bigint,
	"reason" text,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "time_entries_agency_id_entry_id_pk" PRIMARY KEY("agency_id","entry_id"),
	CONSTRAINT "time_entries_superseded_once" UNIQUE("agency_id","supersedes")
);
--> statement-breakpoint
CREATE TABLE "hour_accounts" (
	"agency_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"closed_on" date NOT NULL,
	"open_on" date NOT NULL,
	"open_at" timestamp (3) with time zone NOT NULL,
	"submit_by" timestamp (3) with time zone NOT NULL,
	"owed" bigint DEFAULT 0 NOT NULL,
	"owed_held" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"uncovered" bigint DEFAULT 0 NOT NULL,
	"uncovered_held" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"line_count" integer DEFAULT 0 NOT NULL,
	"head_hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "hour_accounts_agency_id_client_id_pk" PRIMARY KEY("agency_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_days" (
	"agency_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"period_on" date NOT NULL,
	"work_on" date NOT NULL,
	"rounded_seconds" integer NOT NULL,
	CONSTRAINT "ledger_days_agency_id_client_id_period_on_work_on_pk" PRIMARY KEY("agency_id","client_id","period_on","work_on")
);
--> statement-breakpoint
CREATE TABLE "ledger_lines" (
	"agency_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"period_on" date NOT NULL,
	"entry_id" bigint NOT NULL,
	"person_id" uuid NOT NULL,
	"task" integer NOT NULL,
	"work_on" date NOT NULL,
	"exact_seconds" integer NOT NULL,
	"rounded_seconds" integer NOT NULL,
	"reverses" integer,
	"reason" text,
	"written_at" timestamp (3) with time zone NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_lines_agency_id_client_id_line_no_pk" PRIMARY KEY("agency_id","client_id","line_no"),
	CONSTRAINT "ledger_lines_reversed_once" UNIQUE("agency_id","client_id","reverses")
);
--> statement-breakpoint
CREATE TABLE "lots" (
	"agency_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"lot_id" text NOT NULL,
	"kind" "lot_kind" NOT NULL,
	"seconds" bigint NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"spent" bigint NOT NULL,
	"held" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"expired" bigint NOT NULL,
	"rolled" bigint NOT NULL,
	CONSTRAINT "lots_agency_id_client_id_lot_id_pk" PRIMARY KEY("agency_id","client_id","lot_id")
);
--> statement-breakpoint
CREATE TABLE "review_periods" (
	"agency_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"drawn_at" timestamp (3) with time zone NOT NULL,
	"status" "period_status" NOT NULL,
	"approve_by" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid,
	"used_seconds" bigint,
	"left_seconds" bigint,
	CONSTRAINT "review_periods_agency_id_client_id_starts_on_pk" PRIMARY KEY("agency_id","client_id","starts_on")
);
--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "requires_memo" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "timer_check_hours" integer DEFAULT 8 NOT NULL;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "review_length" "review_length" DEFAULT 'week' NOT NULL;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "shows_hours" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "hours_event_id" bigint;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_agency_id_granted_by_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","granted_by") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hours_events" ADD CONSTRAINT "hours_events_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hours_events" ADD CONSTRAINT "hours_events_agency_id_person_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","person_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hours_events" ADD CONSTRAINT "hours_events_agency_id_task_tasks_agency_id_number_fk" FOREIGN KEY ("agency_id","task") REFERENCES "public"."tasks"("agency_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hours_events" ADD CONSTRAINT "hours_events_agency_id_entry_id_time_entries_agency_id_entry_id_fk" FOREIGN KEY ("agency_id","entry_id") REFERENCES "public"."time_entries"("agency_id","entry_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hours_events" ADD CONSTRAINT "hours_events_agency_id_answers_hours_events_agency_id_event_id_fk" FOREIGN KEY ("agency_id","answers") REFERENCES "public"."hours_events"("agency_id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_agency_id_set_by_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","set_by") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_links" ADD CONSTRAINT "statement_links_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_links" ADD CONSTRAINT "statement_links_agency_id_made_by_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","made_by") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_agency_id_task_tasks_agency_id_number_fk" FOREIGN KEY ("agency_id","task") REFERENCES "public"."tasks"("agency_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_agency_id_person_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","person_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_agency_id_recorded_by_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","recorded_by") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_agency_id_supersedes_time_entries_agency_id_entry_id_fk" FOREIGN KEY ("agency_id","supersedes") REFERENCES "public"."time_entries"("agency_id","entry_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hour_accounts" ADD CONSTRAINT "hour_accounts_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_days" ADD CONSTRAINT "ledger_days_agency_id_client_id_hour_accounts_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."hour_accounts"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_agency_id_client_id_hour_accounts_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."hour_accounts"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_agency_id_entry_id_time_entries_agency_id_entry_id_fk" FOREIGN KEY ("agency_id","entry_id") REFERENCES "public"."time_entries"("agency_id","entry_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_agency_id_person_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","person_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_agency_id_task_tasks_agency_id_number_fk" FOREIGN KEY ("agency_id","task") REFERENCES "public"."tasks"("agency_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_agency_id_client_id_reverses_ledger_lines_agency_id_client_id_line_no_fk" FOREIGN KEY ("agency_id","client_id","reverses") REFERENCES "public"."ledger_lines"("agency_id","client_id","line_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lots" ADD CONSTRAINT "lots_agency_id_client_id_hour_accounts_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."hour_accounts"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_periods" ADD CONSTRAINT "review_periods_agency_id_client_id_hour_accounts_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."hour_accounts"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_periods" ADD CONSTRAINT "review_periods_agency_id_closed_by_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","closed_by") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "grants_of_client" ON "grants" USING btree ("agency_id","client_id","from_on");--> statement-breakpoint
CREATE INDEX "hours_events_of_client" ON "hours_events" USING btree ("agency_id","client_id","verb");--> statement-breakpoint
CREATE INDEX "hours_events_of_entry" ON "hours_events" USING btree ("agency_id","entry_id") WHERE "hours_events"."entry_id" is not null;--> statement-breakpoint
CREATE INDEX "plans_of_client" ON "plans" USING btree ("agency_id","client_id","from_on");--> statement-breakpoint
CREATE INDEX "statement_links_by_hash" ON "statement_links" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "time_entries_one_timer" ON "time_entries" USING btree ("agency_id","person_id") WHERE "time_entries"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "time_entries_of_client" ON "time_entries" USING btree ("agency_id","client_id","started_at");--> statement-breakpoint
CREATE INDEX "time_entries_of_person" ON "time_entries" USING btree ("agency_id","person_id","started_at");--> statement-breakpoint
CREATE INDEX "time_entries_of_task" ON "time_entries" USING btree ("agency_id","task") WHERE "time_entries"."is_current";--> statement-breakpoint
CREATE INDEX "ledger_lines_of_period" ON "ledger_lines" USING btree ("agency_id","client_id","period_on");--> statement-breakpoint
CREATE INDEX "ledger_lines_of_day" ON "ledger_lines" USING btree ("agency_id","client_id","work_on");--> statement-breakpoint
CREATE INDEX "ledger_lines_of_entry" ON "ledger_lines" USING btree ("agency_id","entry_id");--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_agency_id_hours_event_id_hours_events_agency_id_event_id_fk" FOREIGN KEY ("agency_id","hours_event_id") REFERENCES "public"."hours_events"("agency_id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "posts_of_hours_event" ON "posts" USING btree ("agency_id","hours_event_id") WHERE "posts"."hours_event_id" is not null;