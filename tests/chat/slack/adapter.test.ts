import { describeChatAdapter } from '../../contracts/chat-adapter.ts';
import { slackHarness } from './harness.ts';

describeChatAdapter('Slack', slackHarness);
