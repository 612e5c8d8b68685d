import { recurringCard } from '../../cards/recurring/recurring-card.ts';
import { daysOf } from '../../cards/recurring/recurring-parts.ts';
import type { Text } from '../../chat/card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { changeRecurrence, recurrenceById, type RecurrenceChange } from '../../db/recurring/recurrences.ts';
import { nextOccurrence } from '../../domain/recurrence/occurrences.ts';
import type { Recurrence } from '../../domain/recurrence/recurrence.ts';
import { standingOf } from '../../domain/recurrence/standing.ts';
import type { Command, Context } from '../context.ts';
import { permittedRecurrence } from './permitted-recurrence.ts';

/** What a press changes about what is to come, and what is said then; nothing where it has been overtaken. */
type Course = (
  recurrence: Recurrence,
  ctx: Context,
  value: string,
) => { readonly next: RecurrenceChange['next']; readonly done: (title: Title) => Text } | undefined;

interface Title {
  readonly kind: 'strong';
  readonly text: string;
}

/** Only the one that the card named, and only one at a time. */
const skip: Course = (recurrence, { now, audience }, value) => {
  const { next, skipped } = standingOf(recurrence, now);
  if (!next || skipped.length > 0 || value !== `${recurrence.id}:${next.on.toString()}`) return undefined;
  const day = daysOf([next], audience);
  return {
    next: nextOccurrence(recurrence.pattern, recurrence.calendar, now, next.on),
    done: (title) => audience.t.rich('recurring.skipped', { title, day }),
  };
};

const unskip: Course = (recurrence, { now, audience }) => {
  const { skipped } = standingOf(recurrence, now);
  const [first] = skipped;
  if (!first) return undefined;
  const day = daysOf(skipped, audience);
  return { next: first, done: (title) => audience.t.rich('recurring.not-skipped', { title, day }) };
};

const pause: Course = ({ status }, { audience }) =>
  status === 'active'
    ? { next: 'paused', done: (title) => audience.t.rich('recurring.paused', { title }) }
    : undefined;

/** Goes on with the next from now on: nothing is made up for. */
const resume: Course = ({ status, pattern, calendar, lastOn }, { now, audience }) =>
  status === 'paused'
    ? {
        next: nextOccurrence(pattern, calendar, now, lastOn),
        done: (title) => audience.t.rich('recurring.resumed', { title }),
      }
    : undefined;

const end: Course = (_, { audience }) => ({
  next: 'ended',
  done: (title) => audience.t.rich('recurring.ended', { title }),
});

async function take(ctx: Context, verb: 'edit' | 'cancel', course: Course, value: string): Promise<Reply> {
  const { tx, audience } = ctx;
  const before = await permittedRecurrence(ctx, verb, value);
  const title = { kind: 'strong', text: before.draft.title } as const;
  const step = course(before, ctx, value);
  if (step) await changeRecurrence(tx, before.id, { next: step.next });
  const after = (await recurrenceById(tx, before.id)) ?? before;
  const done = step ? step.done(title) : audience.t.rich('recurring.as-it-is', { title });
  return { kind: 'card', card: recurringCard(done, after, audience), instead: true };
}

export const changeCourse: Command = {
  pressed: {
    'skip-recurring': (ctx, value) => take(ctx, 'edit', skip, value),
    'unskip-recurring': (ctx, value) => take(ctx, 'edit', unskip, value),
    'pause-recurring': (ctx, value) => take(ctx, 'edit', pause, value),
    'resume-recurring': (ctx, value) => take(ctx, 'edit', resume, value),
    'end-recurring': (ctx, value) => take(ctx, 'cancel', end, value),
  },
};
