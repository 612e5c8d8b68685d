/** Does one thing after another in each conversation: Teams answers 412 when two of them overlap. */
export const createQueue = () => {
  const ends = new Map<string, Promise<unknown>>();
  return async <T>(conversation: string, work: () => Promise<T>): Promise<T> => {
    const before = ends.get(conversation) ?? Promise.resolve();
    const mine = before.then(work);
    const end = mine.catch(() => {});
    ends.set(conversation, end);
    try {
      return await mine;
    } finally {
      if (ends.get(conversation) === end) ends.delete(conversation);
    }
  };
};
