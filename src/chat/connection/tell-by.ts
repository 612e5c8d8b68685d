import type { Log } from './log.ts';

/** One of several ways to say something to a person; nothing where it does not lead to them. */
type Way<Said extends readonly unknown[]> = (...said: Said) => Promise<unknown> | undefined;

/** Tries ways to answer a person, the best first, until one works. Never rejects. */
export const tellBy = async <Said extends readonly unknown[]>(
  ways: ReadonlyArray<Way<Said>>,
  said: Said,
  about: object,
  log: Log,
): Promise<void> => {
  for (const way of ways) {
    try {
      const told = way(...said);
      if (!told) continue;
      await told;
      return;
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      log.warn({ ...about, why }, 'A way to answer failed');
    }
  }
  log.error(about, 'A person was left without an answer');
};
