import type { Desk } from './desk.ts';

/** Lets time pass on a desk; whatever is answered wakes the worker, which then finds what has become due. */
export const timeOn = ({ clock, channels, people, until }: Desk) => {
  const pass = async (seconds: number): Promise<void> => {
    clock.now = clock.now.add({ seconds });
    await people.nora.types(channels.team, '/tasks');
  };

  /** Lets time pass until something has come about, however often that takes another attempt. */
  const comes = async <T>(look: () => T | undefined | false): Promise<T> => {
    for (let attempts = 0; attempts < 50; attempts++) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      await pass(5);
    }
    return until(look);
  };

  return { pass, comes };
};
