ALTER TYPE "public"."event_verb" ADD VALUE 'release';--> statement-breakpoint
ALTER TYPE "public"."event_verb" ADD VALUE 'keep';--> statement-breakpoint
ALTER TYPE "public"."post_kind" ADD VALUE 'ping';--> statement-breakpoint
CREATE TABLE "digest_links" (
	"agency_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"digest_id" bigint NOT NULL,
	"locale" "locale" NOT NULL,
	"made_by" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "digest_links_agency_id_token_hash_pk" PRIMARY KEY("agency_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"agency_id" uuid NOT NULL,
	"digest_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "digests_digest_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"subject" uuid NOT NULL,
	"week_on" date NOT NULL,
	"figures" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "digests_agency_id_digest_id_pk" PRIMARY KEY("agency_id","digest_id"),
	CONSTRAINT "digests_once" UNIQUE("agency_id","kind","subject","week_on")
);
--> statement-breakpoint
CREATE TABLE "pings" (
	"agency_id" uuid NOT NULL,
	"ping_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "pings_ping_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"recipient" text NOT NULL,
	"mark" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person_id" uuid,
	"task" integer,
	"client_id" uuid,
	"digest_id" bigint,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"post_id" bigint,
	CONSTRAINT "pings_agency_id_ping_id_pk" PRIMARY KEY("agency_id","ping_id"),
	CONSTRAINT "pings_once" UNIQUE("agency_id","kind","subject","recipient","mark")
);
--> statement-breakpoint
CREATE TABLE "snoozes" (
	"agency_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"set_by" uuid NOT NULL,
	CONSTRAINT "snoozes_agency_id_recipient_kind_subject_pk" PRIMARY KEY("agency_id","recipient","kind","subject")
);
--> statement-breakpoint
CREATE TABLE "occurrences" (
	"agency_id" uuid NOT NULL,
	"recurrence_id" bigint NOT NULL,
	"occurs_on" date NOT NULL,
	"task" integer,
	CONSTRAINT "occurrences_agency_id_recurrence_id_occurs_on_pk" PRIMARY KEY("agency_id","recurrence_id","occurs_on")
);
--> statement-breakpoint
CREATE TABLE "recurrences" (
	"agency_id" uuid NOT NULL,
	"recurrence_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "recurrences_recurrence_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"client_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"asked_at" text NOT NULL,
	"draft" jsonb NOT NULL,
	"rule" text NOT NULL,
	"starts_on" date NOT NULL,
	"time" text NOT NULL,
	"time_zone" text NOT NULL,
	"shift" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"next_on" date,
	"next_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recurrences_agency_id_recurrence_id_pk" PRIMARY KEY("agency_id","recurrence_id")
);
--> statement-breakpoint
ALTER TABLE "timeline" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "reminders" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "reminders" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "next_look_at" timestamp (3) with time zone DEFAULT 'epoch';--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "reminders" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "next_look_at" timestamp (3) with time zone DEFAULT 'epoch';--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "next_look_at" timestamp (3) with time zone DEFAULT 'epoch';--> statement-breakpoint
ALTER TABLE "digest_links" ADD CONSTRAINT "digest_links_agency_id_digest_id_digests_agency_id_digest_id_fk" FOREIGN KEY ("agency_id","digest_id") REFERENCES "public"."digests"("agency_id","digest_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_links" ADD CONSTRAINT "digest_links_agency_id_made_by_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","made_by") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_agency_id_agencies_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pings" ADD CONSTRAINT "pings_agency_id_person_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","person_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pings" ADD CONSTRAINT "pings_agency_id_task_tasks_agency_id_number_fk" FOREIGN KEY ("agency_id","task") REFERENCES "public"."tasks"("agency_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pings" ADD CONSTRAINT "pings_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pings" ADD CONSTRAINT "pings_agency_id_digest_id_digests_agency_id_digest_id_fk" FOREIGN KEY ("agency_id","digest_id") REFERENCES "public"."digests"("agency_id","digest_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pings" ADD CONSTRAINT "pings_agency_id_post_id_posts_agency_id_post_id_fk" FOREIGN KEY ("agency_id","post_id") REFERENCES "public"."posts"("agency_id","post_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snoozes" ADD CONSTRAINT "snoozes_agency_id_set_by_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","set_by") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrences" ADD CONSTRAINT "occurrences_agency_id_recurrence_id_recurrences_agency_id_recurrence_id_fk" FOREIGN KEY ("agency_id","recurrence_id") REFERENCES "public"."recurrences"("agency_id","recurrence_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occurrences" ADD CONSTRAINT "occurrences_agency_id_task_tasks_agency_id_number_fk" FOREIGN KEY ("agency_id","task") REFERENCES "public"."tasks"("agency_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recurrences" ADD CONSTRAINT "recurrences_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recurrences" ADD CONSTRAINT "recurrences_agency_id_created_by_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","created_by") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digest_links_by_hash" ON "digest_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "pings_of_post" ON "pings" USING btree ("agency_id","post_id");--> statement-breakpoint
CREATE INDEX "pings_of_task" ON "pings" USING btree ("agency_id","task");--> statement-breakpoint
CREATE INDEX "pings_of_recipient" ON "pings" USING btree ("agency_id","recipient","ping_id");--> statement-breakpoint
CREATE INDEX "snoozes_of_subject" ON "snoozes" USING btree ("agency_id","subject");--> statement-breakpoint
CREATE INDEX "occurrences_of_task" ON "occurrences" USING btree ("agency_id","task");--> statement-breakpoint
CREATE INDEX "recurrences_next" ON "recurrences" USING btree ("agency_id","next_at");--> statement-breakpoint
CREATE INDEX "recurrences_of_client" ON "recurrences" USING btree ("agency_id","client_id");--> statement-breakpoint
CREATE INDEX "clients_next_look" ON "clients" USING btree ("agency_id","next_look_at");--> statement-breakpoint
CREATE INDEX "people_next_look" ON "people" USING btree ("agency_id","next_look_at");--> statement-breakpoint
CREATE INDEX "tasks_next_look" ON "tasks" USING btree ("agency_id","next_look_at");