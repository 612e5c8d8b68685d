import type { Duty } from './duty.ts';

/** Delegates what is delegated again and again, each occurrence once. */
export const recurringTasks: Duty = () => Promise.resolve([]);
