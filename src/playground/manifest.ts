import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { CommandDescription, ShortcutDescription } from './description.ts';

/** What an app's manifest tells Slack of the app. */
export interface AppFeatures {
  readonly commands: readonly CommandDescription[];
  readonly shortcuts: readonly ShortcutDescription[];
  /** Names of events: `app_mention`. */
  readonly subscriptions: readonly string[];
  /** What the bot's token is granted. */
  readonly scopes: readonly string[];
}

const manifest = z.object({
  features: z.object({
    slash_commands: z
      .array(
        z.object({
          command: z.string().startsWith('/'),
          description: z.string(),
          usage_hint: z.string().optional(),
          should_escape: z.boolean().default(false),
        }),
      )
      .default([]),
    shortcuts: z
      .array(z.object({ name: z.string(), callback_id: z.string(), type: z.enum(['message', 'global']) }))
      .default([]),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z
    .object({ event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).optional() })
    .optional(),
});

/** @throws Error when the file cannot be read or is no manifest */
export const readManifest = (file: string): AppFeatures => {
  const { features, settings, oauth_config: oauth } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    commands: features.slash_commands,
    shortcuts: features.shortcuts,
    subscriptions: settings?.event_subscriptions?.bot_events ?? [],
    scopes: oauth.scopes.bot,
  };
};
