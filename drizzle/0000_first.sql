CREATE TYPE "public"."channel_use" AS ENUM('dispatch', 'client');--> statement-breakpoint
CREATE TYPE "public"."event_verb" AS ENUM('delegate', 'start', 'edit', 'cancel', 'claim', 'return', 'ask', 'answer', 'submit', 'accept', 'request-changes');--> statement-breakpoint
CREATE TYPE "public"."locale" AS ENUM('en', 'de', 'ar', 'uz');--> statement-breakpoint
CREATE TYPE "public"."platform" AS ENUM('slack', 'teams');--> statement-breakpoint
CREATE TYPE "public"."post_kind" AS ENUM('delegate', 'dispatch', 'client-task', 'assistant-task', 'news', 'unreachable');--> statement-breakpoint
CREATE TYPE "public"."status" AS ENUM('open', 'claimed', 'in progress', 'waiting for client', 'submitted', 'changes requested', 'accepted', 'cancelled');--> statement-breakpoint
CREATE TABLE "agencies" (
	"agency_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"locale" "locale" NOT NULL,
	"time_zone" text NOT NULL,
	"last_task_number" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"agency_id" uuid NOT NULL,
	"platform" "platform" NOT NULL,
	"address" text NOT NULL,
	"name" text,
	"use" "channel_use" NOT NULL,
	"client_id" uuid,
	"bound_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "channels_agency_id_address_pk" PRIMARY KEY("agency_id","address")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"agency_id" uuid NOT NULL,
	"claim_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "claims_claim_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"task" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"claimed_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "claims_agency_id_claim_id_pk" PRIMARY KEY("agency_id","claim_id")
);
--> statement-breakpoint
CREATE TABLE "client_members" (
	"agency_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "client_members_agency_id_client_id_person_id_pk" PRIMARY KEY("agency_id","client_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"agency_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"locale" "locale" NOT NULL,
	"time_zone" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clients_agency_id_client_id_pk" PRIMARY KEY("agency_id","client_id"),
	CONSTRAINT "clients_name" UNIQUE("agency_id","name_key")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"agency_id" uuid NOT NULL,
	"address" text NOT NULL,
	"leased_until" timestamp (3) with time zone,
	"paid_until" timestamp (3) with time zone,
	"next_send_at" timestamp (3) with time zone,
	CONSTRAINT "conversations_agency_id_address_pk" PRIMARY KEY("agency_id","address")
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"agency_id" uuid NOT NULL,
	"platform" "platform" NOT NULL,
	"account" text NOT NULL,
	"person_id" uuid NOT NULL,
	"direct_address" text NOT NULL,
	CONSTRAINT "identities_agency_id_platform_account_pk" PRIMARY KEY("agency_id","platform","account")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"agency_id" uuid NOT NULL,
	"delivery_key" text NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbox_agency_id_delivery_key_pk" PRIMARY KEY("agency_id","delivery_key")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"agency_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"locale" "locale" NOT NULL,
	"time_zone" text NOT NULL,
	"has_chosen_locale" boolean DEFAULT false NOT NULL,
	"has_chosen_zone" boolean DEFAULT false NOT NULL,
	"is_manager" boolean DEFAULT false NOT NULL,
	"is_assistant" boolean DEFAULT false NOT NULL,
	"skills" text[] DEFAULT '{}' NOT NULL,
	"profile_read_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_agency_id_person_id_pk" PRIMARY KEY("agency_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"agency_id" uuid NOT NULL,
	"post_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "posts_post_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" "post_kind" NOT NULL,
	"platform" "platform" NOT NULL,
	"conversation" text NOT NULL,
	"thread_of" bigint,
	"task" integer,
	"client_id" uuid,
	"person_id" uuid,
	"event_id" bigint,
	"about" text,
	"is_replaced" boolean DEFAULT false NOT NULL,
	"wanted" integer DEFAULT 1 NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"wanted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"ref" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp (3) with time zone,
	"problem" text,
	CONSTRAINT "posts_agency_id_post_id_pk" PRIMARY KEY("agency_id","post_id")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"agency_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"client_id" uuid NOT NULL,
	"title" text NOT NULL,
	"details" text,
	"status" "status" DEFAULT 'open' NOT NULL,
	"due_at" timestamp (3) with time zone,
	"cap_seconds" integer,
	"is_urgent" boolean DEFAULT false NOT NULL,
	"skills" text[] DEFAULT '{}' NOT NULL,
	"preferred_id" uuid,
	"created_by" uuid NOT NULL,
	"holder_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tasks_agency_id_number_pk" PRIMARY KEY("agency_id","number")
);
--> statement-breakpoint
CREATE TABLE "timeline" (
	"agency_id" uuid NOT NULL,
	"event_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "timeline_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"task" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person_id" uuid NOT NULL,
	"verb" "event_verb" NOT NULL,
	"from_status" "status",
	"to_status" "status" NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "timeline_agency_id_event_id_pk" PRIMARY KEY("agency_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"agency_id" uuid NOT NULL,
	"platform" "platform" NOT NULL,
	"external_id" text NOT NULL,
	"installed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspaces_platform_external_id_pk" PRIMARY KEY("platform","external_id")
);
--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_agency_id_agencies_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_agency_id_task_tasks_agency_id_number_fk" FOREIGN KEY ("agency_id","task") REFERENCES "public"."tasks"("agency_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_agency_id_person_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","person_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_members" ADD CONSTRAINT "client_members_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_members" ADD CONSTRAINT "client_members_agency_id_person_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","person_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_agency_id_agencies_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_agency_id_agencies_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_agency_id_person_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","person_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_agency_id_agencies_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_agency_id_thread_of_posts_agency_id_post_id_fk" FOREIGN KEY ("agency_id","thread_of") REFERENCES "public"."posts"("agency_id","post_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_agency_id_task_tasks_agency_id_number_fk" FOREIGN KEY ("agency_id","task") REFERENCES "public"."tasks"("agency_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_agency_id_person_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","person_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_agency_id_event_id_timeline_agency_id_event_id_fk" FOREIGN KEY ("agency_id","event_id") REFERENCES "public"."timeline"("agency_id","event_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_agency_id_client_id_clients_agency_id_client_id_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_agency_id_preferred_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","preferred_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_agency_id_created_by_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","created_by") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_agency_id_holder_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","holder_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline" ADD CONSTRAINT "timeline_agency_id_task_tasks_agency_id_number_fk" FOREIGN KEY ("agency_id","task") REFERENCES "public"."tasks"("agency_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timeline" ADD CONSTRAINT "timeline_agency_id_person_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","person_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_agency_id_agencies_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "channels_one_dispatch" ON "channels" USING btree ("agency_id") WHERE "channels"."use" = 'dispatch';--> statement-breakpoint
CREATE INDEX "channels_client" ON "channels" USING btree ("agency_id","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_one_at_a_time" ON "claims" USING btree ("agency_id","task") WHERE "claims"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "client_members_person" ON "client_members" USING btree ("agency_id","person_id");--> statement-breakpoint
CREATE INDEX "identities_of_person" ON "identities" USING btree ("agency_id","person_id");--> statement-breakpoint
CREATE INDEX "posts_wanting" ON "posts" USING btree ("agency_id","conversation","post_id") WHERE "posts"."wanted" > "posts"."sent";--> statement-breakpoint
CREATE INDEX "posts_of_task" ON "posts" USING btree ("agency_id","task");--> statement-breakpoint
CREATE INDEX "tasks_of_client" ON "tasks" USING btree ("agency_id","client_id","status");--> statement-breakpoint
CREATE INDEX "tasks_of_holder" ON "tasks" USING btree ("agency_id","holder_id","status");--> statement-breakpoint
CREATE INDEX "tasks_by_status" ON "tasks" USING btree ("agency_id","status");--> statement-breakpoint
CREATE INDEX "timeline_of_task" ON "timeline" USING btree ("agency_id","task","event_id");