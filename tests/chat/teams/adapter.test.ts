import { describeChatAdapter } from '../../contracts/chat-adapter.ts';
import { teamsHarness } from './harness.ts';

describeChatAdapter('Teams', teamsHarness);
