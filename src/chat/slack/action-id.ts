import { cut } from '../cut.ts';
import { limits } from './limits.ts';

const numbered = /#\d+$/;

/**
 * Slack wants the actions of one block to differ in name, so the second and later buttons that ask for the same
 * thing carry a number: `claim`, `claim#2`. A name that ends like one that was numbered is numbered always.
 */
export const actionId = (action: string, occurrence: number): string => {
  const number = occurrence === 1 && !numbered.test(action) ? '' : `#${occurrence}`;
  return cut(action, limits.id - number.length) + number;
};

export const actionOf = (actionId: string): string => actionId.replace(numbered, '');
