import type { Command } from '../context.ts';
import { answerRequest } from './answer-request.ts';
import { answerTimer } from './answer-timer.ts';
import { askForMore } from './ask-for-more.ts';
import { confirmTime } from './confirm-time.ts';

export const limitsCommands: readonly Command[] = [answerTimer, confirmTime, askForMore, answerRequest];
