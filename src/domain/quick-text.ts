import type { Temporal } from 'temporal-polyfill';
import { capLimitHours } from './draft.ts';
import {
  findDueDate,
  type DueDateContext,
  type DueDateProblem,
  type FoundDueDate,
  type ProblemOf,
} from './due-date.ts';
import {
  findRepetition,
  type FoundRepetition,
  type RepetitionProblem,
} from './recurrence/find-repetition.ts';
import type { Repetition } from './recurrence/repetition.ts';
import { possibleClient, takeClients } from './quick-text/client-name.ts';
import { evenSpaces, takeAt, withoutMarks } from './quick-text/taken.ts';
import {
  takeCaps,
  takePeople,
  takeSkills,
  takeUrgency,
  type Cap,
  type PersonMention,
} from './quick-text/tokens.ts';
import { veilMachineText, veilQuotations } from './quick-text/verbatim.ts';

export type { PersonMention };

export interface QuickTextContext extends DueDateContext {
  /** The names that `for CLIENT` can mean. */
  readonly clients: readonly string[];
  /** The task will be for nobody unless the text says whom it is for. */
  readonly needsClient?: boolean;
}

/** A task as one line of text describes it. */
export interface QuickText {
  /** The work itself: what is left when all else is read, in the original words. */
  readonly text: string;
  readonly due?: Temporal.Instant;
  /** The words the due date was read from. */
  readonly dueText?: string;
  /** It is to be done again and again. */
  readonly repetition?: Repetition;
  /** The 24-hour wall time at which each time of it is due, where one is named. */
  readonly dueTime?: string;
  readonly capSeconds?: number;
  readonly urgent: boolean;
  readonly people: readonly PersonMention[];
  /** Lower case, NFKC, each once. */
  readonly skills: readonly string[];
  /** As it is known, however it was typed. */
  readonly client?: string;
  /** What is wrong, most telling first. With any of these the rest is what was understood in spite of it. */
  readonly problems: readonly QuickTextProblem[];
}

export type QuickTextProblem =
  | DueDateProblem
  | RepetitionProblem
  | CapProblem
  | ProblemOf<'repetition-with-due' | 'text-missing' | 'several-people' | 'which-client' | 'unknown-client'>;

type CapProblem = ProblemOf<'cap-zero' | 'cap-too-large' | 'cap-unreadable' | 'two-caps'>;

/**
 * Reads what stands behind `/delegate`: the work, and anywhere around or inside it a due date or a repetition in words,
 * `~2h`, `!` or `urgent`, `@person`, `+skill` and `for CLIENT`. Links, e-mail addresses, code in
 * backticks and quotations are left alone.
 */
export function readQuickText(input: string, context: QuickTextContext): QuickText {
  const written = veilMachineText(input.replace(/[^\P{Cc}\n\t]/gu, ' '));
  const clients = takeClients(evenSpaces(written.text), context.clients);
  // Only now: a name may stand in quotation marks.
  const said = veilQuotations(clients.rest);
  const people = takePeople(said.text);
  const skills = takeSkills(people.rest);
  const caps = takeCaps(skills.rest);
  const urgency = takeUrgency(caps.rest);
  const again = findRepetition(urgency.rest, context.locale);
  const once = again ? takeAt(urgency.rest, again.places) : urgency.rest;
  const due = findDueDate(once, context);
  // A word for “urgent” before the date is the last word only now.
  const lateUrgency = takeUrgency(takeAt(once, due?.places ?? []));
  const work = written.unveil(withoutMarks(said.unveil(lateUrgency.rest)));

  const [client] = clients.tokens;
  const capSeconds = caps.tokens.find(isUsable)?.seconds;
  return {
    text: work,
    ...(again?.repetition ? { repetition: again.repetition, ...dueTimeOf(due, context) } : dueOf(due)),
    ...(capSeconds === undefined ? {} : { capSeconds }),
    urgent: urgency.tokens.length + lateUrgency.tokens.length > 0,
    people: people.tokens,
    skills: skills.tokens,
    ...(client === undefined ? {} : { client }),
    problems: [
      ...(/[\p{L}\p{N}\p{So}]/u.test(work) ? [] : [{ code: 'text-missing', params: {} } as const]),
      ...clientProblems(
        clients.tokens,
        context.needsClient ? possibleClient(lateUrgency.rest) : undefined,
        context,
      ),
      ...(again?.problem ? [again.problem] : []),
      ...(due?.problem ? [due.problem] : []),
      ...(again && due?.due && !due.isTimeAlone ? [twiceSaid(again, due)] : []),
      ...capProblems(caps.tokens),
      ...peopleProblems(people.tokens),
    ],
  };
}

const dueOf = (found: FoundDueDate | undefined): Pick<QuickText, 'due' | 'dueText'> =>
  found?.due ? { due: found.due, dueText: found.words } : {};

/** What comes again and again has a time of day by which it is due, and no date. */
const dueTimeOf = (
  found: FoundDueDate | undefined,
  { timeZone }: QuickTextContext,
): Pick<QuickText, 'dueTime'> =>
  found?.due
    ? { dueTime: found.due.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' }) }
    : {};

const twiceSaid = (again: FoundRepetition, due: { readonly words: string }): QuickTextProblem => ({
  code: 'repetition-with-due',
  params: { repetition: again.words, due: due.words },
});

function clientProblems(
  named: readonly string[],
  possible: string | undefined,
  { clients }: QuickTextContext,
): QuickTextProblem[] {
  const different = [...new Set(named)];
  if (different.length > 1) return [{ code: 'which-client', params: { clients: different } }];
  return different.length === 0 && possible !== undefined
    ? [{ code: 'unknown-client', params: { name: possible, clients } }]
    : [];
}

const isUsable = ({ seconds }: Cap): boolean =>
  seconds !== undefined && seconds > 0 && seconds <= capLimitHours * 3600;

function capProblems(caps: readonly Cap[]): CapProblem[] {
  const wrong = caps.find((cap) => !isUsable(cap));
  if (wrong) return [capProblem(wrong)];
  return new Set(caps.map(({ seconds }) => seconds)).size > 1
    ? [{ code: 'two-caps', params: { words: caps.map(({ words }) => words) } }]
    : [];
}

function capProblem({ seconds, words }: Cap): CapProblem {
  if (seconds === undefined) return { code: 'cap-unreadable', params: { words } };
  return seconds <= 0
    ? { code: 'cap-zero', params: { words } }
    : { code: 'cap-too-large', params: { words, limit: capLimitHours } };
}

/** One person can be preferred; the same one twice is still one. */
function peopleProblems(people: readonly PersonMention[]): QuickTextProblem[] {
  const different = new Map(people.map(({ id, name }) => [id ?? `@${name}`, name]));
  return different.size > 1 ? [{ code: 'several-people', params: { names: [...different.values()] } }] : [];
}

/** Only the `+skill`s of a text, for commands that know no other tokens; `rest` is what else it says. */
export function readSkills(text: string): { readonly skills: readonly string[]; readonly rest: string } {
  const { tokens, rest } = takeSkills(evenSpaces(text));
  return { skills: tokens, rest: withoutMarks(rest) };
}
