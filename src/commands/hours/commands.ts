import type { Command } from '../context.ts';
import { grantHoursCommand } from '../desk/grant-hours.ts';
import { setPlanCommand } from '../desk/set-plan.ts';
import { explainHours } from './explain-hours.ts';
import { exportHours } from './export-hours.ts';
import { showHours } from './show-hours.ts';

export const hoursCommands: readonly Command[] = [
  showHours,
  explainHours,
  exportHours,
  setPlanCommand,
  grantHoursCommand,
];
