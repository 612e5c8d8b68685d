import type { Command } from '../context.ts';
import { changeCourse } from './change-course.ts';
import { editRecurring } from './edit-recurring.ts';
import { showRecurring } from './show-recurring.ts';

export const recurringCommands: readonly Command[] = [showRecurring, editRecurring, changeCourse];
