/** Weekly digests and the morning list. */
export const digests = {} as const;
