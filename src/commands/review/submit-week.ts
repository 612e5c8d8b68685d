import { moment } from '../../cards/audience.ts';
import type { Reply } from '../../chat/inbound.ts';
import { lockAccount, type HourAccount } from '../../db/hours/accounts.ts';
import { entriesOfPerson } from '../../db/hours/entries.ts';
import { noteHoursEvent } from '../../db/hours/events.ts';
import { drawUp, isSubmittedByAll } from '../../db/hours/review.ts';
import { clientById, type Client } from '../../db/clients.ts';
import { DomainError } from '../../domain/errors.ts';
import { isEnded, type TimeEntry } from '../../domain/hours/entry.ts';
import { isBefore, periodFrom, periodOf, startOf } from '../../domain/hours/period.ts';
import { periodOfValue, type PeriodKey } from '../../domain/hours/period/period-key.ts';
import { formatDays } from '../../i18n/formats/days.ts';
import { textReply } from '../answers.ts';
import { permitClock } from '../clock/tracked.ts';
import type { Command, Context } from '../context.ts';

/** An assistant says that their hours of the open period are complete. When all have, it is drawn up, once it is over. */
export const submitWeek: Command = { pressed: { 'submit-week': submit } };

async function submit(ctx: Context, value: string): Promise<Reply> {
  const { tx, agency, actor, now, audience } = ctx;
  permitClock(ctx);
  const key = periodOfValue(value);
  const account = key && (await lockAccount(tx, key.clientId));
  const client = key && (await clientById(tx, key.clientId));
  if (!key || !account || !client) throw new DomainError('nothing-to-submit', {});
  const { period, endsAt } = openPeriodOf(key, account, client);
  const entries = (await entriesOfPerson(tx, actor.id, account.openAt, endsAt)).filter(
    ({ clientId }) => clientId === client.id,
  );
  assertComplete(entries, agency.requiresMemo);

  const submitted = {
    verb: 'week-submitted',
    clientId: client.id,
    by: actor.id,
    periodOn: key.startsOn,
  } as const;
  const onceKey = `week-submitted:${value}:${actor.id}`;
  await noteHoursEvent(tx, agency.id, { ...submitted, onceKey }, now);
  const isDrawn = (await isSubmittedByAll(tx, account, endsAt)) && (await drawUp(tx, agency.id, key, now));
  const days = formatDays(period, audience.locale);
  const by = moment(account.submitBy, audience);
  return textReply(
    ctx,
    audience.t(isDrawn ? 'submitted.drawn' : 'submitted.waits', { days, by, client: client.name }),
  );
}

function openPeriodOf(
  { startsOn }: PeriodKey,
  { openOn, openAt }: HourAccount,
  { reviewLength, timeZone }: Client,
) {
  if (isBefore(startsOn, openOn))
    throw new DomainError('week-drawn-already', { period: periodOf(startsOn, reviewLength) });
  if (!startsOn.equals(openOn)) throw new DomainError('nothing-to-submit', {});
  const period = periodFrom(openOn, reviewLength);
  const endsAt = startOf(period.endsOn, timeZone);
  return { period, endsAt: endsAt.epochMilliseconds < openAt.epochMilliseconds ? openAt : endsAt };
}

/** @throws DomainError `nothing-to-submit`, `week-not-ready`, which names what has to be done first */
function assertComplete(entries: readonly TimeEntry[], requiresMemo: boolean): void {
  const work = entries.filter(({ startedAt, endedAt }) => !endedAt?.equals(startedAt));
  if (work.length === 0) throw new DomainError('nothing-to-submit', {});
  const running = work.filter((entry) => !isEnded(entry));
  const unconfirmed = work.filter(({ isProvisional }) => isProvisional);
  const lacksMemo = work.filter(
    (entry) => requiresMemo && isEnded(entry) && !entry.isProvisional && entry.memo === null,
  );
  if ([...running, ...unconfirmed, ...lacksMemo].length > 0)
    throw new DomainError('week-not-ready', { lacksMemo, unconfirmed, running });
}
