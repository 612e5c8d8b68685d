import { useEffect, useRef } from 'react';
import type { Conversation, Person, Workspace } from '../protocol.ts';
import { settleAt, type Route } from './route.ts';

/**
 * The conversation in the address. Where it names none, or none of this person's, the address is settled:
 * at the one they had open before, else at the one somebody else has just left, else at their first.
 */
export const useOpenConversation = (
  { conversations }: Workspace,
  person: Person,
  route: Route,
): Conversation | undefined => {
  const lastOf = useRef(new Map<string, string>());
  const justLeft = useRef('');
  const isAtPerson = route.person === person.id;
  const find = (id: string | undefined) => conversations.find((conversation) => conversation.id === id);
  const open = isAtPerson ? find(route.conversation) : undefined;

  useEffect(() => {
    if (open) {
      lastOf.current.set(person.id, open.id);
      justLeft.current = open.id;
    } else if (isAtPerson) {
      const next = find(lastOf.current.get(person.id)) ?? find(justLeft.current) ?? conversations[0];
      if (next) settleAt({ person: person.id, conversation: next.id });
    }
  });

  return open;
};
