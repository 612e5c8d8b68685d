/** The items in their order, `most` to a group. */
export const inGroupsOf = <T>(most: number, items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, group) =>
    items.slice(group * most, (group + 1) * most),
  );
