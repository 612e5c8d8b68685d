import type { AnyBlock, Block, PlainTextElement } from '@slack/types';

/** A message as the Web API returns it. */
export interface WireMessage {
  readonly type: 'message';
  readonly ts: string;
  readonly user: string;
  readonly team: string;
  readonly text: string;
  readonly blocks?: readonly AnyBlock[];
  readonly files?: readonly WireFile[];
  readonly thread_ts?: string;
  readonly parent_user_id?: string;
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly client_msg_id?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
}

export interface WireFile {
  readonly id: string;
  readonly created: number;
  readonly name: string;
  readonly title: string;
  readonly user: string;
  readonly mode: 'hosted';
  readonly is_external: boolean;
  /** The file itself, for whoever has the app's token. */
  readonly url_private: string;
  readonly url_private_download: string;
  /** The file's page in Slack, for people who may see it. */
  readonly permalink: string;
}

/** The root of a thread says how its thread stands. */
export interface WireThreadRoot extends WireMessage {
  readonly reply_count: number;
  readonly reply_users: readonly string[];
  readonly reply_users_count: number;
  readonly latest_reply: string;
}

/** A chart; @slack/types 3.2 does not know it yet. */
export interface WireChartBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: WirePie | WireGraph;
}

export interface WirePie {
  readonly type: 'pie';
  readonly segments: readonly WirePoint[];
}

export interface WireGraph {
  readonly type: 'bar' | 'line' | 'area';
  readonly series: readonly { readonly name: string; readonly data: readonly WirePoint[] }[];
  readonly axis_config: {
    readonly categories: readonly string[];
    readonly x_label?: string;
    readonly y_label?: string;
  };
}

interface WirePoint {
  readonly label: string;
  readonly value: number;
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
