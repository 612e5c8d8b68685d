import type { AnyBlock, PlainTextElement } from '@slack/types';

/** A message as the Web API returns it. */
export interface WireMessage {
  readonly type: 'message';
  readonly ts: string;
  readonly user: string;
  readonly team: string;
  readonly text: string;
  readonly blocks?: readonly AnyBlock[];
  readonly thread_ts?: string;
  readonly parent_user_id?: string;
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly client_msg_id?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
}

/** The root of a thread says how its thread stands. */
export interface WireThreadRoot extends WireMessage {
  readonly reply_count: number;
  readonly reply_users: readonly string[];
  readonly reply_users_count: number;
  readonly latest_reply: string;
}

/** By block id, then action id. */
export type WireState = Readonly<Record<string, Readonly<Record<string, WireInput>>>>;

/** What stands in one input: its element's type, and a field named after it (`value`, `selected_option`, …). */
export interface WireInput {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A dialog as the Web API returns it and interactions carry it. */
export interface WireView {
  readonly id: string;
  readonly team_id: string;
  readonly type: 'modal';
  readonly blocks: readonly AnyBlock[];
  readonly private_metadata: string;
  readonly callback_id: string;
  readonly state: { readonly values: WireState };
  readonly hash: string;
  readonly title: PlainTextElement;
  readonly submit: PlainTextElement | null;
  readonly close: PlainTextElement | null;
  readonly clear_on_close: boolean;
  readonly notify_on_close: boolean;
  readonly previous_view_id: string | null;
  readonly root_view_id: string;
  readonly app_id: string;
  readonly external_id: string;
  readonly app_installed_team_id: string;
  readonly bot_id: string;
}
