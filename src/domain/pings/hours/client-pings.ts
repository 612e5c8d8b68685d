import type { Temporal } from 'temporal-polyfill';
import type { Balance, ClientHours } from '../../hours/balance.ts';
import { startOf } from '../../hours/period.ts';
import type { Calendar } from '../../rhythm/rhythm.ts';
import { nextWorking } from '../../rhythm/working-time.ts';
import { newNote, passingsIn, type BalanceNote, type UsedHours } from './thresholds.ts';
import { lossesAhead, nextChangeOn } from './losses.ts';
import { approvalWarning, byDay, lossWarnings } from './warnings.ts';
import type { PingKind } from '../kinds.ts';
import { recipientKey, type Expected, type Recipient } from '../ping.ts';
import type { PingRules } from '../rules.ts';

/** Somebody who is told, or a channel, and when they work. */
export interface Hearer {
  readonly recipient: Recipient;
  readonly calendar: Calendar;
}

/** A client, and who is to hear of their hours. */
export interface WatchedClient {
  readonly id: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly rules: PingRules;
  /** What the client’s people do not want to hear of. */
  readonly off: readonly PingKind[];
  /** Each member privately. */
  readonly members: readonly Hearer[];
  /** Their channel where it may show hours, else their members. */
  readonly audience: readonly Hearer[];
  readonly managers: readonly Hearer[];
  /** When silence approves each period in review in which nothing is disputed. */
  readonly approvals: readonly Temporal.Instant[];
}

/** How a client's hours stand. */
interface HoursNow {
  readonly agreed: Pick<ClientHours, 'plans' | 'grants'>;
  readonly balance: Balance;
  /** Undefined where no hours can be spent today. */
  readonly used: UsedHours | undefined;
  /** What the balance has come to in its period, in order. */
  readonly noted: readonly BalanceNote[];
}

/** All that there is to say of a client's hours. `hours`: undefined where they never had any. */
export const expectedOfHours = (
  client: WatchedClient,
  hours: HoursNow | undefined,
  now: Temporal.Instant,
): Expected[] => [
  ...approvals(client),
  ...(hours ? [...balances(client, hours, now), ...losses(client, hours), nextLook(client, hours)] : []),
];

const about = (kind: PingKind, { id }: WatchedClient) => ({ kind, subject: id, clientId: id });

/** What is only noted of a client goes to nobody, and stands under the client's own id. */
export const ownRecord = (clientId: string): Recipient => ({ channel: clientId });

/** Those of the client’s people who are to hear of something. */
const unless = (kind: PingKind, { off }: WatchedClient, hearers: readonly Hearer[]): readonly Hearer[] =>
  off.includes(kind) ? [] : hearers;

function balances(client: WatchedClient, { used, noted }: HoursNow, now: Temporal.Instant): Expected[] {
  if (!used) return [];
  const note = newNote(used, client.rules, noted, now);
  const notes = note ? [...noted, note] : noted;
  const ping = about('balance', client);
  const period = used.periodOn.toString();
  const told = passingsIn(notes).flatMap(({ threshold, note: { no, at } }) =>
    once([...unless('balance', client, client.audience), ...client.managers]).map(
      ({ recipient, calendar }): Expected => ({
        ...ping,
        recipient,
        mark: `${period}/${threshold}/${no}`,
        at: nextWorking(calendar, at),
        within: calendar,
      }),
    ),
  );
  if (!note) return told;
  const { no, at, passed } = note;
  const record = { recipient: ownRecord(client.id), mark: `${period}/${no}`, isSilent: true };
  return [{ ...ping, ...record, at, details: { passed } }, ...told];
}

/** Whoever is to hear of something for two reasons hears it once. */
const once = (hearers: readonly Hearer[]): Hearer[] => [
  ...new Map(hearers.map((hearer) => [recipientKey(hearer.recipient), hearer])).values(),
];

/** Hours that are lost are looked for so many days further ahead than anybody is warned of: within a month comes the next look. */
const daysToNextLook = 32;

function losses(client: WatchedClient, { agreed, balance }: HoursNow): Expected[] {
  const { rules, timeZone } = client;
  const ahead = lossesAhead(agreed, balance, Math.max(0, ...rules.expiringDays) + daysToNextLook);
  return unless('expiring-hours', client, client.audience).flatMap(({ recipient, calendar }) =>
    byDay(lossWarnings(ahead, rules.expiringDays, timeZone, calendar), calendar).map(
      ({ on, at, until, warnings }): Expected => ({
        ...about('expiring-hours', client),
        recipient,
        mark: on.toString(),
        at,
        until,
        within: calendar,
        details: { on: warnings.map(({ lossOn }) => lossOn.toString()).reduce((a, b) => (a > b ? a : b)) },
      }),
    ),
  );
}

const approvals = (client: WatchedClient): Expected[] =>
  unless('review-closing', client, client.members).flatMap(({ recipient, calendar }) =>
    byDay(
      client.approvals.map((approveBy) => approvalWarning(approveBy, calendar)),
      calendar,
    ).map(({ on, at, until }): Expected => ({
      ...about('review-closing', client),
      recipient,
      mark: on.toString(),
      at,
      until,
      within: calendar,
      details: { at: until.toString() },
    })),
  );

/** The days on which hours come and go by themselves are looked at, too. */
function nextLook(client: WatchedClient, { agreed, balance }: HoursNow): Expected {
  const day = nextChangeOn(agreed, balance);
  return {
    ...about('balance', client),
    recipient: ownRecord(client.id),
    mark: day.toString(),
    at: startOf(day, client.timeZone),
    isSilent: true,
  };
}
