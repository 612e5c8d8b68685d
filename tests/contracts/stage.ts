import { afterEach, beforeEach } from 'vitest';
import type { DeliveryError } from '../../src/chat/errors.ts';
import type { Inbound, Reply } from '../../src/chat/inbound.ts';
import type { ChatHarness } from './chat-harness.ts';

/** A platform with an adapter that is listening, for one test. */
export interface Stage {
  readonly chat: ChatHarness;
  /** What was heard. */
  readonly events: readonly Inbound[];
  /** Each event is answered with the next of these, the last one from then on. */
  answerWith(...replies: Reply[]): void;
}

/** Begins anew for each test of the suite. */
export const setStage = (start: () => Promise<ChatHarness>): (() => Stage) => {
  let stage: Stage;

  beforeEach(async () => {
    const chat = await start();
    const events: Inbound[] = [];
    let replies: readonly Reply[] = [];
    await chat.adapter.start(async (event) => {
      events.push(event);
      const [next = { kind: 'nothing' }, ...later] = replies;
      if (later.length > 0) replies = later;
      return next;
    });
    stage = { chat, events, answerWith: (...given) => void (replies = given) };
  });
  afterEach(() => stage.chat.stop());

  return () => stage;
};

export const failure = async (act: Promise<unknown>): Promise<Partial<DeliveryError>> => {
  const [outcome] = await Promise.allSettled([act]);
  return outcome.status === 'rejected' ? outcome.reason : {};
};
