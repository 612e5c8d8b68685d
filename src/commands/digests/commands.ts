import type { Command } from '../context.ts';

export const digestsCommands: readonly Command[] = [];
