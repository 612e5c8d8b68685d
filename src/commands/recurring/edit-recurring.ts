import { isDeepStrictEqual } from 'node:util';
import { neverDue, recurringForm } from '../../cards/forms/recurring-form.ts';
import { recurringCard } from '../../cards/recurring/recurring-card.ts';
import { repeatText } from '../../cards/recurring/repeat-text.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { changeRecurrence, recurrenceById } from '../../db/recurring/recurrences.ts';
import { DomainError } from '../../domain/errors.ts';
import { ordinaryDue, patternFrom } from '../../domain/recurrence/beginning.ts';
import { readRepetition } from '../../domain/recurrence/find-repetition.ts';
import { nextOccurrence } from '../../domain/recurrence/occurrences.ts';
import {
  shifts,
  type Pattern,
  type Recurrence,
  type RelativeDue,
} from '../../domain/recurrence/recurrence.ts';
import { withoutIsolates } from '../../i18n/bidi.ts';
import { formReply, words } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { formChoices, wishesFromForm } from '../tasks/draft-from-form.ts';
import { repetitionFrom } from './delegate-again.ts';
import { permittedRecurrence } from './permitted-recurrence.ts';

export const editRecurring: Command = {
  pressed: { 'edit-recurring': openForm },
  submitted: { 'edit-recurring': save },
};

async function openForm(ctx: Context, value: string): Promise<Reply> {
  const recurrence = await permittedRecurrence(ctx, 'edit', value);
  const offered = await formChoices(ctx);
  // What it has stays to be chosen, even if no assistant has that skill any more.
  const skills = [...new Set([...offered.skills, ...recurrence.draft.skills])];
  const form = recurringForm(recurrence, repeatOf(recurrence, ctx), { ...offered, skills }, ctx.audience);
  return formReply(ctx, form, { action: 'edit-recurring', value });
}

async function save(ctx: Context, subject: string, values: FormValues): Promise<Reply> {
  const { tx, now, audience } = ctx;
  const before = await permittedRecurrence(ctx, 'edit', subject);
  const pattern = patternFromForm(ctx, values, before);
  const wishes = await wishesFromForm(ctx, values, before.draft);
  const draft = { ...wishes, due: dueFromForm(values, pattern.time) };
  const isPaused = before.status === 'paused';
  const next = isPaused ? 'paused' : nextOccurrence(pattern, before.calendar, now, before.lastOn);
  await changeRecurrence(tx, before.id, { draft, pattern, next });
  const after = (await recurrenceById(tx, before.id)) ?? before;
  const done = audience.t.rich('recurring.edited', { title: { kind: 'strong', text: draft.title } });
  return { kind: 'card', card: recurringCard(done, after, audience) };
}

/** As it stands in the form, where nothing is seen of marks of direction. */
const repeatOf = ({ pattern, calendar }: Recurrence, { audience }: Context): string =>
  withoutIsolates(repeatText(pattern, calendar, audience));

/** Words that were left as they were change nothing: what comes every second week keeps its weeks. */
function patternFromForm(ctx: Context, values: FormValues, before: Recurrence): Pattern {
  const typed = words(values, 'repeat');
  const chosen = words(values, 'shift');
  const shift = shifts.find((each) => each === chosen);
  if (typed === undefined || !shift) throw new DomainError('form-incomplete', {}, typed ? 'shift' : 'repeat');
  const said = repetitionFrom(ctx, typed);
  const saidBefore = readRepetition(repeatOf(before, ctx), ctx.actor.locale);
  if (isDeepStrictEqual(said, saidBefore)) return { ...before.pattern, shift };
  return { ...patternFrom(said, ctx.now, before.pattern.timeZone, before.calendar), shift };
}

/** Without a time, when the working day ends. */
function dueFromForm(values: FormValues, comesAt: string): RelativeDue | null {
  const chosen = words(values, 'due');
  if (chosen === neverDue) return null;
  const days = /^\d{1,2}$/.test(chosen ?? '') ? Number(chosen) : undefined;
  if (days === undefined) throw new DomainError('form-incomplete', {}, 'due');
  const time = words(values, 'time');
  if (time === undefined) return { ...ordinaryDue(days > 0 ? '' : comesAt), days };
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new DomainError('form-incomplete', {}, 'time');
  return { days, time };
}
