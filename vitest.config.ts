import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const scenarios = 'tests/e2e/*.test.ts';

/** Every scenario of the whole product is played on every platform, beside what one platform alone has. */
const onPlatform = (platform: 'slack' | 'teams'): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name: platform, include: [scenarios, `tests/e2e/${platform}/*.test.ts`], provide: { platform } },
});

export default defineConfig({
  test: {
    environment: 'node',
    // Files share what they import: no test leaves anything behind in it, and importing anew took a third of the time.
    isolate: false,
    // Much of the time is spent waiting for other processes: one more than there are cores.
    maxWorkers: availableParallelism() + 1,
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'all else',
          include: ['tests/**/*.test.ts'],
          exclude: [scenarios, 'tests/e2e/{slack,teams}/*.test.ts'],
          provide: { platform: 'slack' },
        },
      },
      onPlatform('slack'),
      onPlatform('teams'),
    ],
  },
});
