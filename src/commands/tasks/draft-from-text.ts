import { assistants, knownSkills, personOf } from '../../db/people.ts';
import { titleAndDetails, type Draft } from '../../domain/draft.ts';
import { DomainError } from '../../domain/errors.ts';
import { nameKey } from '../../domain/names.ts';
import type { Person } from '../../domain/people.ts';
import { readQuickText, type PersonMention, type QuickText } from '../../domain/quick-text.ts';
import type { Context } from '../context.ts';

/** The names a text may say `for`, and whether it has to name one of them. */
interface Companies {
  readonly clients: readonly string[];
  readonly needsClient: boolean;
}

/** What a text says; with a repetition, each time of it is due at `dueTime`. */
export interface DraftFromText extends Pick<QuickText, 'client' | 'repetition' | 'dueTime'> {
  readonly draft: Draft;
}

/**
 * Reads the text of `/delegate TEXT`.
 * @throws DomainError for the first thing that is wrong with it
 */
export async function draftFromText(
  ctx: Context,
  text: string,
  companies: Companies,
): Promise<DraftFromText> {
  const { timeZone, locale } = ctx.actor;
  const read = readQuickText(text, { now: ctx.now, timeZone, locale, ...companies });
  const [problem] = read.problems;
  if (problem) throw new DomainError(problem.code, problem.params);
  const preferred = read.people[0] && (await preferredAssistant(ctx, read.people[0]));
  const draft: Draft = {
    ...titleAndDetails(read.text),
    due: read.due ?? null,
    capSeconds: read.capSeconds ?? null,
    isUrgent: read.urgent,
    skills: read.skills,
    preferredId: preferred?.id ?? null,
  };
  if (read.skills.length > 0) await assertKnown(ctx, read.skills);
  return { ...read, draft };
}

/** @throws DomainError `unknown-skills`: nobody could ever claim the task */
async function assertKnown({ tx }: Context, skills: readonly string[]): Promise<void> {
  const known = await knownSkills(tx);
  const unknown = skills.filter((skill) => !known.includes(skill));
  if (unknown.length > 0) throw new DomainError('unknown-skills', { skills: unknown, known });
}

/** Named by the platform, or by hand, where a name without a doubt will do. @throws DomainError `unknown-person`, `not-an-assistant` */
async function preferredAssistant({ tx, place }: Context, named: PersonMention): Promise<Person> {
  const person =
    named.id === undefined
      ? await assistantCalled(tx, named.name)
      : await personOf(tx, place.platform, named.id);
  if (person?.isAssistant) return person;
  const name = person?.name ?? named.name;
  throw new DomainError(named.id === undefined ? 'unknown-person' : 'not-an-assistant', { name });
}

async function assistantCalled(tx: Context['tx'], name: string): Promise<Person | undefined> {
  const called = (await assistants(tx)).filter((person) =>
    [person.name, person.name.split(' ')[0] ?? ''].some((known) => nameKey(known) === nameKey(name)),
  );
  return called.length === 1 ? called[0] : undefined;
}
