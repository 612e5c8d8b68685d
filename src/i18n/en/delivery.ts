/** What became of messages that could not be delivered. */
export const delivery = {} as const;
