import type { ChannelDescription, PersonDescription, WorkspaceDescription } from '../description.ts';
import type { Change } from '../protocol.ts';

export type Conversation = Channel | DirectConversation;

export interface Channel {
  readonly kind: 'channel';
  readonly id: string;
  readonly about: ChannelDescription;
  readonly members: ReadonlySet<string>;
}

/** A person with the bot. */
export interface DirectConversation {
  readonly kind: 'direct';
  readonly id: string;
  readonly person: PersonDescription;
  readonly members: ReadonlySet<string>;
}

/** Who and what there is in the workspace, and who is in which conversation. */
export interface Directory {
  readonly people: readonly PersonDescription[];
  readonly channels: readonly Channel[];
  person(id: string): PersonDescription | undefined;
  conversation(id: string): Conversation | undefined;
  directWith(person: PersonDescription): DirectConversation;
  isShared(conversation: Conversation): boolean;
  join(channel: Channel, member: string): void;
  /** Members who joined since the description, by channel id. */
  joined(): Readonly<Record<string, readonly string[]>>;
}

const directId = (person: PersonDescription): string => `D${person.id.slice(1)}`;

export const createDirectory = (
  { bot, people, channels }: WorkspaceDescription,
  joinedBefore: Readonly<Record<string, readonly string[]>>,
  tell: (change: Change) => void,
): Directory => {
  const persons = new Map(people.map((person) => [person.id, person]));
  const direct = (person: PersonDescription): DirectConversation => ({
    kind: 'direct',
    id: directId(person),
    person,
    members: new Set([person.id, bot.userId]),
  });
  const directs = new Map(people.map((person) => [directId(person), direct(person)]));
  const membersOf = new Map(
    channels.map(({ id, members }) => [id, new Set([...members, ...(joinedBefore[id] ?? [])])]),
  );
  const byId = new Map(
    channels.map((about): [string, Channel] => [
      about.id,
      { kind: 'channel', id: about.id, about, members: membersOf.get(about.id) ?? new Set() },
    ]),
  );
  return {
    people,
    channels: [...byId.values()],
    person: (id) => persons.get(id),
    conversation: (id) => byId.get(id) ?? directs.get(id),
    directWith: (person) => directs.get(directId(person)) ?? direct(person),
    isShared: ({ kind, members }) =>
      kind === 'channel' && [...members].some((member) => persons.get(member)?.team !== undefined),
    join(channel, member) {
      if (channel.members.has(member)) return;
      membersOf.get(channel.id)?.add(member);
      tell({ kind: 'workspace' });
    },
    joined: () =>
      Object.fromEntries(
        channels.map(({ id, members }) => [
          id,
          [...(membersOf.get(id) ?? [])].filter((member) => !members.includes(member)),
        ]),
      ),
  };
};
