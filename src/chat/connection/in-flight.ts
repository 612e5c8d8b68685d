/** Counts work that nobody else waits for, so that a stop can. */
export const createInFlight = () => {
  const running = new Set<Promise<unknown>>();
  return {
    track(work: Promise<unknown>): void {
      const tracked = work.catch(() => {}).finally(() => running.delete(tracked));
      running.add(tracked);
    },
    /** Resolves when all of it has ended, what it started meanwhile included. */
    async settled(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
