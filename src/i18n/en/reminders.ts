/** Settings of reminders, and “not now”. */
export const reminders = {} as const;
