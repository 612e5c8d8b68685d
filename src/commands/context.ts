import type { Address } from '../chat/card.ts';
import type { FormValues } from '../chat/form.ts';
import type { Profile, Reply } from '../chat/inbound.ts';
import type { PersonToken } from '../chat/words.ts';
import type { Audience } from '../cards/audience.ts';
import type { CommandHelp } from '../cards/help-card.ts';
import type { Agency, Channel } from '../db/agencies.ts';
import type { Tx } from '../db/client.ts';
import type { AccountThere, Judgement } from '../db/links.ts';
import { ensurePerson, personById } from '../db/people.ts';
import { DomainError } from '../domain/errors.ts';
import { localeFrom, type Locale } from '../domain/locale.ts';
import type { Person } from '../domain/people.ts';
import type { Temporal } from 'temporal-polyfill';

export type PlatformName = 'slack' | 'teams';

/** Where something was asked for. */
export interface Place {
  readonly platform: PlatformName;
  readonly address: Address;
  readonly name: string | null;
  readonly isPrivate: boolean;
}

/** What a command works with: one transaction, in one agency, for one person, at one moment. */
export interface Context {
  readonly tx: Tx;
  readonly agency: Agency;
  /** Somebody unknown to the agency is here too, without any role. */
  readonly actor: Person;
  /** The account they did it with. */
  readonly origin: AccountThere;
  readonly place: Place;
  /** What the place is used for, if for anything. */
  readonly channel: Channel | null;
  readonly now: Temporal.Instant;
  /** Where links lead, without a trailing slash. */
  readonly publicUrl: string;
  /** The actor, as the reader of the answer. */
  readonly audience: Audience;
  readonly directory: Directory;
  /**
   * What a code is worth that somebody typed to join.
   * @throws VerdictNeeded when that was not asked for yet
   */
  readonly judged: (code: string) => Judgement;
}

/** What the platform of the event knows of its accounts. */
export interface Directory {
  /**
   * `name` stands in where the platform does not answer.
   * @throws ProfileNeeded when it was not asked for yet: the platform is never waited for inside a transaction.
   */
  profile(account: string, name?: string): Profile;
  directAddress(account: string): Address;
}

/** Rolls the transaction back; it is run again when the platform has told of the account. */
export class ProfileNeeded extends Error {
  readonly account: string;
  readonly knownAs: string;

  constructor(account: string, knownAs: string = account) {
    super('a profile is needed');
    this.name = 'ProfileNeeded';
    this.account = account;
    this.knownAs = knownAs;
  }
}

/** Rolls the transaction back; it is run again when the code was judged, which stays on record even if the command fails. */
export class VerdictNeeded extends Error {
  readonly code: string;

  constructor(code: string) {
    super('a code is to be judged');
    this.name = 'VerdictNeeded';
    this.code = code;
  }
}

/** How one verb can be asked for. A command has those of the ways that it knows. */
export interface Command {
  readonly typed?: {
    /** The words after which the rest is the command's: `desk client add`. */
    readonly words: string;
    readonly help: CommandHelp;
    readonly run: (ctx: Context, rest: string) => Promise<Reply>;
  };
  /** By the name of the button. */
  readonly pressed?: Readonly<Record<string, (ctx: Context, value: string) => Promise<Reply>>>;
  /** By the id of the form. */
  readonly submitted?: Readonly<
    Record<string, (ctx: Context, subject: string, values: FormValues) => Promise<Reply>>
  >;
  /** By the name of the message shortcut; the text is the message's. */
  readonly chosen?: Readonly<Record<string, (ctx: Context, text: string) => Promise<Reply>>>;
}

/** The person with an account that was named, added to the agency if it does not know them. @throws DomainError `is-bot` */
export async function personNamed(ctx: Context, { account, name }: PersonToken): Promise<Person> {
  const profile = ctx.directory.profile(account, name);
  if (profile.isBot) throw new DomainError('is-bot', { name: profile.name });
  const id = await ensurePerson(
    ctx.tx,
    ctx.agency.id,
    {
      platform: ctx.place.platform,
      account,
      directAddress: ctx.directory.directAddress(account),
      name: profile.name,
      ...readerFrom(profile, ctx.agency),
    },
    ctx.now,
  );
  const person = await personById(ctx.tx, id);
  if (!person) throw new Error('a person who was just added is not there');
  return person;
}

/** Language and time zone as the platform tells them, else those of the agency. */
export function readerFrom(
  profile: Pick<Profile, 'locale' | 'timeZone'>,
  otherwise: { readonly locale: Locale; readonly timeZone: string },
): { locale: Locale; timeZone: string } {
  return {
    locale: localeFrom(profile.locale) ?? otherwise.locale,
    timeZone: timeZoneFrom(profile.timeZone) ?? otherwise.timeZone,
  };
}

/** The IANA name of a zone, old aliases resolved; undefined when there is no such zone. */
export function timeZoneFrom(name: string | undefined): string | undefined {
  try {
    return name ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone : undefined;
  } catch {
    return undefined;
  }
}
