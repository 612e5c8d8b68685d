import * as z from 'zod';

/** A yes or no as Slack takes it: in forms, and by habit in JSON too, it comes as a word. */
export const flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0'])])
  .transform((value) => value === true || value === 'true' || value === '1');
