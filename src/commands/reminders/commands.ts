import type { Command } from '../context.ts';
import { notNow } from './not-now.ts';

export const remindersCommands: readonly Command[] = [notNow];
