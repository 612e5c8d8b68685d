/** A made-up workspace as it is before anyone says anything. Ids are given, so that they are the same every time. */
export interface WorkspaceDescription {
  readonly team: TeamDescription;
  readonly bot: BotDescription;
  readonly people: readonly PersonDescription[];
  readonly channels: readonly ChannelDescription[];
}

export interface TeamDescription {
  /** `T…` */
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface BotDescription {
  /** `A…` */
  readonly appId: string;
  /** `B…` */
  readonly botId: string;
  /** `U…` */
  readonly userId: string;
  readonly handle: string;
  readonly name: string;
}

export interface PersonDescription {
  /** `U…` */
  readonly id: string;
  /** What is typed after `@`. */
  readonly handle: string;
  readonly name: string;
  readonly title?: string;
  /** BCP 47, with a region as Slack has it: `en-US`. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly isAdmin?: boolean;
  readonly isOwner?: boolean;
  readonly isBot?: boolean;
  /** The account was deactivated. */
  readonly isDeleted?: boolean;
  /** Their own workspace, for people who are here by a shared channel only (Slack Connect). */
  readonly team?: TeamDescription;
}

export interface ChannelDescription {
  /** `C…` */
  readonly id: string;
  /** Without `#`. */
  readonly name: string;
  readonly topic?: string;
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  /** User ids; the bot's among them where it was invited. */
  readonly members: readonly string[];
}

/** As in `features.slash_commands` of an app's manifest. */
export interface CommandDescription {
  readonly command: string;
  readonly description: string;
  readonly usage_hint?: string | undefined;
  /** Whether people and channels in the typed words arrive as `<@U…|name>` and `<#C…|name>`. */
  readonly should_escape?: boolean | undefined;
}

/** As in `features.shortcuts` of an app's manifest. */
export interface ShortcutDescription {
  readonly name: string;
  readonly callback_id: string;
  readonly type: 'message' | 'global';
}
