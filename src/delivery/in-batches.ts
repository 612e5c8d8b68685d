interface Asked<Item, Result> {
  readonly item: Item;
  resolve(result: Result | PromiseLike<Result>): void;
}

/**
 * Does together what is asked for at the same time, in batches of one group each: while one is under way the next
 * gathers, so that a single thing waits for nothing and many share their round trips. When a batch fails, each of its
 * things is done alone, and fails or succeeds for itself. `work` answers in the order of what it was given.
 */
export function inBatches<Item, Result>(
  work: (group: string, items: readonly Item[]) => Promise<readonly Result[]>,
): (group: string, item: Item) => Promise<Result> {
  const gathering = new Map<string, Array<Asked<Item, Result>>>();

  return (group, item) =>
    new Promise((resolve) => {
      const gathered = gathering.get(group);
      if (gathered) return void gathered.push({ item, resolve });
      gathering.set(group, [{ item, resolve }]);
      void workOff(group);
    });

  async function workOff(group: string): Promise<void> {
    // What is asked for in the same breath belongs to the first batch.
    await Promise.resolve();
    for (let batch = taken(group); batch.length > 0; batch = taken(group)) await together(group, batch);
    gathering.delete(group);
  }

  function taken(group: string): ReadonlyArray<Asked<Item, Result>> {
    return gathering.get(group)?.splice(0) ?? [];
  }

  async function together(group: string, batch: ReadonlyArray<Asked<Item, Result>>): Promise<void> {
    const items = batch.map(({ item }) => item);
    try {
      const results = await work(group, items);
      for (const [index, result] of results.entries()) batch[index]?.resolve(result);
    } catch {
      for (const { item, resolve } of batch) resolve(alone(group, item));
    }
  }

  async function alone(group: string, item: Item): Promise<Result> {
    for (const result of await work(group, [item])) return result;
    throw new Error('nothing came of it');
  }
}
