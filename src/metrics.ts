import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

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
  return {
    registry,
    answered: (what: string, outcome: string, milliseconds: number) =>
      answers.observe({ what, outcome }, milliseconds / 1000),
    delivered: (kind: string, outcome: string) => deliveries.inc({ kind, outcome }),
    dutyDone: (duty: string, outcome: string) => duties.inc({ duty, outcome }),
  };
}
