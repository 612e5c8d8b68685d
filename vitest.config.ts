import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** Every scenario of the whole product is played on every platform, beside what one platform alone has. */
const scenarios = 'tests/e2e/*.test.ts';
const teamsAlone = 'tests/e2e/teams/*.test.ts';

export default defineConfig({
  test: {
    environment: 'node',
    // Files share what they import: no test leaves anything behind in it, and importing anew took a third of the time.
    isolate: false,
    // Much of the time is spent waiting for other processes: one more than there are cores.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'slack',
          include: ['tests/**/*.test.ts'],
          exclude: [teamsAlone],
          provide: { platform: 'slack' },
        },
      },
      {
        extends: true,
        test: { name: 'teams', include: [scenarios, teamsAlone], provide: { platform: 'teams' } },
      },
    ],
  },
});
