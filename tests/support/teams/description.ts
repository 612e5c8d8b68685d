/** A Microsoft 365 organisation as Teams knows it: its teams, its people, and the bot. */
export interface TenantDescription {
  readonly id: string;
  readonly bot: BotDescription;
  readonly teams: readonly TeamDescription[];
  readonly people: readonly PersonDescription[];
}

export interface BotDescription {
  /** A GUID; the bot's account is `28:` and this. */
  readonly appId: string;
  /** One word. */
  readonly name: string;
}

export interface TeamDescription {
  /** `19:…@thread.tacv2`, which is the id of its General channel too. */
  readonly id: string;
  readonly name: string;
  readonly aadGroupId: string;
  readonly channels: readonly ChannelDescription[];
  /** Accounts of who is in it, owners among them. */
  readonly members: readonly string[];
  readonly owners: readonly string[];
  /** Whether the bot is in it from the beginning; it is unless this says otherwise. */
  readonly hasBot?: boolean;
}

export interface ChannelDescription {
  /** `19:…@thread.tacv2` */
  readonly id: string;
  readonly name: string;
}

export interface PersonDescription {
  /** `29:…`: other for every bot, the same in every conversation with one. */
  readonly account: string;
  readonly aadObjectId: string;
  /** What others type after an `@` to mention them, in this stand-in; the first name. */
  readonly handle: string;
  readonly name: string;
  /** BCP 47, as the client writes it: `de-DE`. */
  readonly locale: string;
  /** As the client writes it: an IANA name, old aliases too. */
  readonly timeZone: string;
  /** `user` when left out. */
  readonly userRole?: 'user' | 'guest';
  /** Has shut the bot out of their personal chat. */
  readonly hasBlockedBot?: boolean;
}
