import type { Command } from '../context.ts';

export const recurringCommands: readonly Command[] = [];
