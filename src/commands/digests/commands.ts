import type { Command } from '../context.ts';
import { showAllClients } from './show-all-clients.ts';

export const digestsCommands: readonly Command[] = [showAllClients];
