import type { Command } from '../context.ts';

export const remindersCommands: readonly Command[] = [];
