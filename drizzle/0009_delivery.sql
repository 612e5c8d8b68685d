CREATE TABLE "workspace_paces" (
	"agency_id" uuid NOT NULL,
	"workspace" text NOT NULL,
	"paid_until" timestamp (3) with time zone,
	"paused_until" timestamp (3) with time zone,
	CONSTRAINT "workspace_paces_agency_id_workspace_pk" PRIMARY KEY("agency_id","workspace")
);
--> statement-breakpoint
DROP INDEX "posts_wanting";--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "workspace" text GENERATED ALWAYS AS (split_part(conversation, '/', 1)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "copy_of" bigint;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "dead_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "workspace_paces" ADD CONSTRAINT "workspace_paces_agency_id_agencies_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("agency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_agency_id_copy_of_posts_agency_id_post_id_fk" FOREIGN KEY ("agency_id","copy_of") REFERENCES "public"."posts"("agency_id","post_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "posts_dead" ON "posts" USING btree ("agency_id","post_id") WHERE "posts"."dead_at" is not null;--> statement-breakpoint
CREATE INDEX "posts_copies" ON "posts" USING btree ("agency_id","copy_of") WHERE "posts"."copy_of" is not null;--> statement-breakpoint
CREATE INDEX "posts_wanting" ON "posts" USING btree ("agency_id","workspace","conversation","post_id") WHERE "posts"."wanted" > "posts"."sent" and "posts"."dead_at" is null;