import { describe } from 'vitest';
import { describeAnswering } from './answering.ts';
import { describeAsking } from './asking.ts';
import type { ChatHarness } from './chat-harness.ts';
import { describeHearing } from './hearing.ts';
import { describeKnowing } from './knowing.ts';
import { describeSending } from './sending.ts';
import { setStage } from './stage.ts';
import { describeStopping } from './stopping.ts';

/** What every adapter does, whatever its platform. */
export const describeChatAdapter = (platform: string, start: () => Promise<ChatHarness>): void => {
  describe(`the adapter for ${platform}`, () => {
    const stage = setStage(start);
    describeHearing(stage);
    describeAnswering(stage);
    describeAsking(stage);
    describeSending(stage);
    describeKnowing(stage);
    describeStopping(stage);
  });
};
