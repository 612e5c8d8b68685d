import { z } from 'zod';
import type { Where } from '../inbound.ts';
import { parseAddress } from './address.ts';
import { limits } from './limits.ts';

/** What a form must remember while it is open. Slack keeps it with the form and hands it back. */
export interface FormOrigin {
  readonly subject: string;
  /** Where the form was asked for; what there is to say about it afterwards is said there. */
  readonly where: Where;
  /** `ts` of the thread it was asked for in. */
  readonly thread?: string;
}

const schema = z.object({
  subject: z.string(),
  where: z.object({
    address: z.string(),
    name: z.string().exactOptional(),
    isPrivate: z.boolean(),
  }),
  thread: z.string().exactOptional(),
});

export const packOrigin = (origin: FormOrigin): string => {
  const whole = JSON.stringify(origin);
  if (whole.length <= limits.modal.privateMetadata) return whole;
  const { address, isPrivate } = origin.where;
  const kept = Math.floor(origin.subject.length / 2);
  return packOrigin({ ...origin, subject: origin.subject.slice(0, kept), where: { address, isPrivate } });
};

/** Nothing when it was not written here, or speaks of another workspace than `team`. */
export const unpackOrigin = (metadata: string, team: string): FormOrigin | undefined => {
  const { data } = schema.safeParse(parsed(metadata));
  return data && parseAddress(data.where.address)?.team === team ? data : undefined;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
