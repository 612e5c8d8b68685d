import type { Command } from '../context.ts';
import { giveMemo } from './add-memo.ts';
import { logTime } from './log-time.ts';
import { showTime } from './show-time.ts';
import { startTimer } from './start-timer.ts';
import { stopTimer } from './stop-timer.ts';

export const clockCommands: readonly Command[] = [startTimer, stopTimer, showTime, logTime, giveMemo];
