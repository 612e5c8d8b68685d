CREATE TYPE "public"."audit_act" AS ENUM('link-code-made', 'link-code-refused', 'workspace-joined', 'accounts-linked');--> statement-breakpoint
CREATE TABLE "audit_log" (
	"agency_id" uuid NOT NULL,
	"entry_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"act" "audit_act" NOT NULL,
	"person_id" uuid,
	"platform" "platform" NOT NULL,
	"workspace" text NOT NULL,
	"account" text NOT NULL,
	CONSTRAINT "audit_log_agency_id_entry_id_pk" PRIMARY KEY("agency_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "link_codes" (
	"agency_id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "link_codes_agency_id_made_by_pk" PRIMARY KEY("agency_id","made_by")
);
--> statement-breakpoint
DROP INDEX "identities_of_person";--> statement-breakpoint
ALTER TABLE "channels" ADD COLUMN "unreachable_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "identities" ADD COLUMN "unreachable_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "service_url" text;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_agency_id_agencies_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_agency_id_person_id_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","person_id") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_codes" ADD CONSTRAINT "link_codes_agency_id_made_by_people_agency_id_person_id_fk" FOREIGN KEY ("agency_id","made_by") REFERENCES "public"."people"("agency_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "link_codes_by_hash" ON "link_codes" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "posts_of_ref" ON "posts" USING btree ("agency_id","ref");--> statement-breakpoint
CREATE UNIQUE INDEX "identities_of_person" ON "identities" USING btree ("agency_id","person_id","platform");