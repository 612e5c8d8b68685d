import { notNowForm, sparingValue } from '../../cards/reminders/not-now-form.ts';
import { putOffCard } from '../../cards/reminders/put-off-card.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { remindersOf, setRemindersOf } from '../../db/people.ts';
import { endSnooze, snooze } from '../../db/pings/snooze.ts';
import { DomainError } from '../../domain/errors.ts';
import { withChoice, type PingChoices } from '../../domain/pings/choices.ts';
import { isIndispensable, kindsSpared, type Sparing } from '../../domain/pings/chosen/hearers.ts';
import { endOfSnooze, isSnoozeLength, snoozeLengths } from '../../domain/pings/chosen/snooze-ends.ts';
import { calendarOf } from '../../domain/rhythm/rhythm.ts';
import { choices, formReply, textReply, words } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { pingMessage } from './ping-message.ts';

/** Nothing more about what a message of pings says, for a while; or nothing of the kind, from now on. */
export const notNow: Command = {
  pressed: { 'not-now': openForm, 'remind-again': remindAgain },
  submitted: { 'not-now': putOff },
};

async function openForm(ctx: Context, value: string): Promise<Reply> {
  const { now, audience } = ctx;
  const { postId, kinds, sparings } = await pingMessage(ctx, value);
  const { calendar, choices: before } = await ownReminders(ctx);
  const form = notNowForm(
    {
      postId,
      ends: snoozeLengths.map((length) => [length, endOfSnooze(length, calendar, now)] as const),
      sparings,
      chosen: sparings.filter((sparing) => isChosen(sparing, before)),
      indispensable: kinds.filter(isIndispensable),
    },
    audience,
  );
  return formReply(ctx, form, { action: 'not-now', value });
}

async function putOff(ctx: Context, subject: string, values: FormValues): Promise<Reply> {
  const { tx, actor, agency, now, audience } = ctx;
  const { postId, pings, sparings } = await pingMessage(ctx, subject);
  const length = words(values, 'when');
  if (!isSnoozeLength(length)) throw new DomainError('form-incomplete', {}, 'when');
  const { calendar, choices: before } = await ownReminders(ctx);
  const until = endOfSnooze(length, calendar, now);
  await snooze(tx, agency.id, pings, until, actor.id);
  const wished = new Set(choices(values, 'kinds'));
  const isWished = (sparing: Sparing) => wished.has(sparingValue(sparing));
  await choose(ctx, sparings, isWished);
  const spared = sparings.filter((sparing) => isWished(sparing) && !isChosen(sparing, before));
  return { kind: 'card', card: putOffCard(postId, until, spared, audience) };
}

/** As it was before: of what somebody was spared then, only what was chosen at that time. */
async function remindAgain(ctx: Context, value: string): Promise<Reply> {
  const [post = '', ...spared] = value.split(' ');
  const { pings, sparings } = await pingMessage(ctx, post);
  await endSnooze(ctx.tx, pings);
  const chosenThen = sparings.filter((sparing) => spared.includes(sparingValue(sparing)));
  await choose(ctx, chosenThen, () => false);
  return textReply(ctx, ctx.audience.t('not-now.undone'));
}

async function ownReminders({ tx, actor, agency }: Context) {
  const { rhythm, choices: chosen = {} } = await remindersOf(tx, actor.id);
  return { calendar: calendarOf(actor.timeZone, agency.reminders.rhythm, rhythm), choices: chosen };
}

const isChosen = (sparing: Sparing, before: PingChoices): boolean =>
  kindsSpared(sparing).every((kind) => before[kind] === sparing.way);

async function choose(
  { tx, actor }: Context,
  sparings: readonly Sparing[],
  isWished: (sparing: Sparing) => boolean,
): Promise<void> {
  if (sparings.length === 0) return;
  const own = await remindersOf(tx, actor.id);
  const chosen = sparings.reduce(
    (before, sparing) =>
      withChoice(before, kindsSpared(sparing), isWished(sparing) ? sparing.way : undefined),
    own.choices ?? {},
  );
  await setRemindersOf(tx, actor.id, { ...own, choices: chosen });
}
