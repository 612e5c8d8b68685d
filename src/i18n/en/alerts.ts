/** Pings about hours: balances, hours that expire, weeks and reviews. */
export const alerts = {} as const;
