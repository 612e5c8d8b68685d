import { desk, type Choices } from '../world/cast.ts';
import { channelOf, type Town } from '../world/settling.ts';
import { slowly, type Slow } from './slow-time.ts';

/** Whoever hears pings, and their time. */
export interface Ear {
  readonly id: string;
  readonly time: Slow;
}

/** Everybody, as the model knows them. */
export interface Folk {
  readonly desk: Ear;
  readonly staff: ReadonlyArray<
    Ear & { readonly isAssistant: boolean; readonly isManager: boolean; readonly skills: readonly string[] }
  >;
  /** Of staff and members alike. */
  readonly ear: (id: string) => Ear;
  readonly choices: (id: string) => Choices;
  readonly client: (id: string) => {
    readonly time: Slow;
    readonly memberIds: readonly string[];
    readonly off: readonly string[];
  };
  /** Who gets the digests of clients, by the client. */
  readonly clientEars: ReadonlyArray<{ readonly client: string; readonly ear: Ear }>;
}

export function folkOf(town: Town): Folk {
  const ears = new Map(
    [...town.people].map(([id, { timeZone, habit }]) => [
      id,
      { id, time: slowly(timeZone, desk.habit, habit) },
    ]),
  );
  const ear = (id: string): Ear => {
    const found = ears.get(id);
    if (!found) throw new Error('nobody is called that');
    return found;
  };
  const clients = new Map(
    [...town.clients].map(([id, company]) => [
      id,
      { ...company, time: slowly(company.timeZone, desk.habit, company.habit) },
    ]),
  );
  return {
    desk: { id: town.dispatch, time: slowly(desk.timeZone, desk.habit) },
    staff: [...town.people].flatMap(([id, someone]) =>
      someone.isAssistant || someone.isManager ? [{ ...ear(id), ...someone }] : [],
    ),
    ear,
    choices: (id) => town.people.get(id)?.choices ?? {},
    client: (id) => {
      const found = clients.get(id);
      if (!found) throw new Error('no client is called that');
      return found;
    },
    clientEars: [...clients].flatMap(([client, { name, time, showsHours, memberIds }]) =>
      showsHours
        ? [{ client, ear: { id: channelOf(name), time } }]
        : memberIds.map((member) => ({ client, ear: ear(member) })),
    ),
  };
}
