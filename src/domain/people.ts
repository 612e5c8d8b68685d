import type { Locale } from './locale.ts';
import type { Relation, Role, Standing } from './permissions.ts';
import type { Status } from './status.ts';

/** A person as others see them: a name, and the account to mention on each platform. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly accounts: Readonly<Partial<Record<'slack' | 'teams', string>>>;
}

export interface Person extends Named {
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
  readonly isManager: boolean;
  readonly isAssistant: boolean;
  readonly skills: readonly string[];
  /** The companies they belong to. */
  readonly clientIds: readonly string[];
}

export const rolesOf = (person: Person): Role[] => [
  ...(person.isManager ? (['manager'] as const) : []),
  ...(person.isAssistant ? (['assistant'] as const) : []),
  ...(person.clientIds.length > 0 ? (['client'] as const) : []),
];

export function standingTo(
  task: { readonly clientId: string; readonly holderId: string | null; readonly status: Status },
  person: Person,
): Standing {
  const relations: Relation[] = [];
  if (person.clientIds.includes(task.clientId)) relations.push('own');
  if (task.holderId === person.id) relations.push('holds');
  if (task.status === 'open') relations.push('open');
  return { roles: rolesOf(person), relations };
}

/** Standing towards something that is no task: a company, if it is about one. */
export const standingTowards = (person: Person, clientId?: string): Standing => ({
  roles: rolesOf(person),
  relations: clientId !== undefined && person.clientIds.includes(clientId) ? ['own'] : [],
});

/** A platform on which both have an account. */
export const sharedPlatform = (
  one: Pick<Named, 'accounts'>,
  other: Pick<Named, 'accounts'>,
): keyof Named['accounts'] | undefined =>
  (['slack', 'teams'] as const).find((platform) => one.accounts[platform] && other.accounts[platform]);

export const lacksSkills = (person: Pick<Person, 'skills'>, wanted: readonly string[]): string[] =>
  wanted.filter((skill) => !person.skills.includes(skill));
