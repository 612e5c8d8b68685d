import type { Card } from '../chat/card.ts';
import type { Reply } from '../chat/inbound.ts';

/** Platforms wait 3 s for an answer; who asked is told that it takes longer after this many milliseconds. */
const patience = 2000;

/** The answer if it comes in time; else a card that says so, with the answer to follow. */
export async function inTime(answer: Promise<Reply>, working: () => Card): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Reply>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'pending', card: working(), result: answer }), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
