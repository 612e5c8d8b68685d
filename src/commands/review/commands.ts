import type { Command } from '../context.ts';
import { approveWeek } from './approve-week.ts';
import { correctTime } from './correct-time.ts';
import { disputeEntry } from './dispute-entry.ts';
import { correctDisputed, keepEntry, waiveEntry } from './settle-dispute.ts';
import { submitWeek } from './submit-week.ts';
import { verifyLedger } from './verify-ledger.ts';

export const reviewCommands: readonly Command[] = [
  submitWeek,
  approveWeek,
  disputeEntry,
  keepEntry,
  correctDisputed,
  waiveEntry,
  correctTime,
  verifyLedger,
];
