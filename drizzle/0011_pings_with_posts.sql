DROP INDEX "pings_of_post";--> statement-breakpoint
DROP INDEX "pings_of_recipient";--> statement-breakpoint
CREATE INDEX "pings_of_post" ON "pings" USING btree ("agency_id","post_id") WHERE post_id is not null;--> statement-breakpoint
CREATE INDEX "pings_of_recipient" ON "pings" USING btree ("agency_id","recipient","ping_id") WHERE post_id is not null;