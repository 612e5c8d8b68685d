import type { Button } from '../../chat/card.ts';
import type { TimeRules } from '../../domain/clock/time-rules.ts';
import { taskNumber, type Audience } from '../audience.ts';

/** What a desk wants to know of whoever stops a timer. */
export type MemoRule = Pick<TimeRules, 'requiresMemo'>;

type Speaker = Pick<Audience, 't'>;

export const startTimer = (task: number, { t }: Speaker): Button => ({
  kind: 'button',
  action: 'start-timer',
  value: String(task),
  label: t('button.start-timer'),
});

/** The press stops it; what was done is asked for afterwards. */
export const stopTimer = (task: number, { requiresMemo }: MemoRule, { t }: Speaker): Button => ({
  kind: 'button',
  action: 'stop-timer',
  value: String(task),
  label: t('button.stop-timer'),
  ...(requiresMemo ? { opensForm: true } : {}),
});

export const addMemo = (entryId: number, { t }: Speaker): Button => ({
  kind: 'button',
  action: 'add-memo',
  value: String(entryId),
  label: t('button.add-memo'),
  opensForm: true,
});

/** The two ways to go on for somebody who acts on a task while their timer runs for another. */
export const switchTimer = (task: number, { t }: Speaker): Button => ({
  kind: 'button',
  action: 'switch-timer',
  value: String(task),
  label: t('button.switch-timer', { task: taskNumber(task) }),
  style: 'primary',
});

export const keepTimer = ({ t }: Speaker): Button => ({
  kind: 'button',
  action: 'keep-timer',
  value: '',
  label: t('button.keep-timer'),
});
