import type { Tx } from '../db/client.ts';
import { cappedTasksBeingWorkedOn, tellOfCap } from '../db/hours/limits/caps.ts';
import type { Duty } from './duty.ts';

/** Tells assistants while their timers run that a task's time cap comes near, and that it is reached. */
export const timeCaps: Duty = async (tx, agencyId, now) => {
  const tasks = await cappedTasksBeingWorkedOn(tx);
  return tasks.map((task) => (own: Tx) => tellOfCap(own, agencyId, task, now));
};
