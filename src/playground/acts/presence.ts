import type { PersonDescription } from '../description.ts';
import { Refused } from '../slack-error.ts';
import type { Conversation } from '../state/directory.ts';
import type { Entry } from '../state/timeline.ts';
import type { World } from '../world.ts';

/** @throws Refused when there is nobody of that id, or nobody any more */
export const personOf = ({ directory }: World, id: string): PersonDescription => {
  const person = directory.person(id);
  if (!person) throw new Refused(`There is no person ${id} in this workspace.`);
  if (person.isDeleted) throw new Refused(`${person.name}'s account was deactivated.`);
  return person;
};

/** The conversation, as one the person is in. @throws Refused when there is none, or they are not in it */
export const conversationOf = ({ directory }: World, person: PersonDescription, id: string): Conversation => {
  const where = directory.conversation(id);
  if (!where) throw new Refused(`There is no conversation ${id} in this workspace.`);
  if (!where.members.has(person.id)) throw new Refused(`${person.name} is not a member of ${id}.`);
  return where;
};

/** A message in the conversation, as one the person can see. @throws Refused when there is none for their eyes */
export const messageOf = (
  { timeline }: World,
  person: PersonDescription,
  where: Conversation,
  ts: string,
): Entry => {
  const entry = timeline.find(where, ts);
  if (!entry || (entry.to !== undefined && entry.to !== person.id)) {
    throw new Refused(`${person.name} sees no message ${ts} in ${where.id}.`);
  }
  return entry;
};

/** Present members write; archived channels only remember. @throws Refused */
export const ensureOpen = (where: Conversation): void => {
  if (where.kind === 'channel' && where.about.isArchived)
    throw new Refused(`#${where.about.name} is archived.`);
};
