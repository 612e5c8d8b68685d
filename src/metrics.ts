import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What waits for delivery at a moment, all agencies together. */
interface Backlog {
  readonly unsent: number;
  /** Since when the oldest is wanted. */
  readonly oldest: Date | null;
  readonly dead: number;
  /** How many wait for another attempt, by why the last one failed. */
  readonly failing: Readonly<Record<string, number>>;
}

/** The figures under `/metrics`; one set a running Deskhand, so that several can run in one process. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answers = new Histogram({
    name: 'deskhand_answer_seconds',
    help: 'How long an answer took, by what was asked for and how it ended',
    labelNames: ['what', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10],
    registers,
  });
  const deliveries = new Counter({
    name: 'deskhand_deliveries_total',
    help: 'Attempts to bring a post to a platform, by kind of post and outcome',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const duties = new Counter({
    name: 'deskhand_duties_total',
    help: 'Things done because they were due, by duty and outcome',
    labelNames: ['duty', 'outcome'],
    registers,
  });

  /** `read` is asked once for each time that somebody looks; while it fails, the figures are not numbers. */
  const watchBacklog = (read: () => Promise<Backlog>, now: () => number): void => {
    let asked: Promise<Backlog | undefined> | undefined;
    const backlog = () =>
      (asked ??= read()
        .catch(() => undefined)
        .finally(() => (asked = undefined)));
    const gauge = (name: string, help: string, figure: (backlog: Backlog) => number) =>
      new Gauge({
        name: `deskhand_posts_${name}`,
        help,
        registers,
        async collect() {
          const read = await backlog();
          this.set(read ? figure(read) : NaN);
        },
      });
    gauge('unsent', 'Posts that want sending', ({ unsent }) => unsent);
    gauge('dead', 'Posts that were given up', ({ dead }) => dead);
    gauge('oldest_unsent_seconds', 'For how long the oldest post wants sending', ({ oldest }) =>
      oldest ? Math.max(0, (now() - oldest.getTime()) / 1000) : 0,
    );
    new Gauge({
      name: 'deskhand_posts_failing',
      help: 'Posts that wait for another attempt, by why the last one failed',
      labelNames: ['problem'],
      registers,
      async collect() {
        this.reset();
        for (const [problem, count] of Object.entries((await backlog())?.failing ?? {}))
          this.set({ problem }, count);
      },
    });
  };

  return {
    registry,
    watchBacklog,
    answered: (what: string, outcome: string, milliseconds: number) =>
      answers.observe({ what, outcome }, milliseconds / 1000),
    delivered: (kind: string, outcome: string) => deliveries.inc({ kind, outcome }),
    dutyDone: (duty: string, outcome: string) => duties.inc({ duty, outcome }),
  };
}
