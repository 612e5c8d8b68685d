/** Recurring tasks. */
export const recurring = {} as const;
