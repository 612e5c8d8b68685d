import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Balance, ClientHours } from '../../../src/domain/hours/balance.ts';
import { balanceOf } from '../../../src/domain/hours/balance-of.ts';
import type { EndedEntry } from '../../../src/domain/hours/entry.ts';
import { noPlan, planOn, type Grant, type Plan } from '../../../src/domain/hours/plan.ts';
import { at, day, entry } from './agreed.ts';
import { deskInMemory } from './desk-in-memory.ts';
import { oddDays } from './moments.ts';
import { slowLines } from './slow-clock.ts';
import { daysAfter, quickly, slowHours, slowly, type SlowWork } from './slow-hours.ts';
import { anyGrants, anyPlans } from './terms.ts';

/** All amounts are multiples of five minutes, so that the slow way has not too many of them to pay one by one. */
const unit = 300;
const numRuns = 25;

interface Work {
  /** From midnight of the week’s first day in Greenwich: may be late for the week in other zones. */
  readonly startUnit: number;
  readonly units: number;
  readonly task: number;
  readonly isProvisional: boolean;
}

interface Week {
  readonly work: readonly Work[];
  /** Of what was recorded up to now, something is as long as this instead; nothing: withdrawn. */
  readonly corrections: ReadonlyArray<{ readonly which: number; readonly units: number }>;
  readonly closes: number;
  readonly disputed: number;
}

interface Story {
  readonly timeZone: string;
  readonly opensOn: string;
  readonly plans: Plan[];
  readonly grants: Grant[];
  readonly weeks: readonly Week[];
}

const units = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) },
  fc.integer({ min: 30, max: 190 }),
);

const week: fc.Arbitrary<Week> = fc.record({
  work: fc.array(
    fc.record({
      startUnit: fc.integer({ min: 0, max: 7 * 24 * 12 - 1 }),
      units,
      task: fc.integer({ min: 1, max: 3 }),
      isProvisional: fc.integer({ max: 9, min: 0 }).map((number) => number === 0),
    }),
    { maxLength: 6 },
  ),
  corrections: fc.array(fc.record({ which: fc.nat(), units: fc.oneof(fc.constant(0), units) }), {
    maxLength: 2,
  }),
  closes: fc.integer({ min: 0, max: 2 }),
  disputed: fc.integer({ min: 2, max: 5 }),
});

/** Four weeks, in the second of which the calendar does something odd. */
const story: fc.Arbitrary<Story> = fc.constantFrom(...oddDays).chain(([timeZone, , on]) => {
  const monday = day(on)
    .subtract({ days: day(on).dayOfWeek + 6 })
    .toString();
  return fc.record({
    timeZone: fc.constant(timeZone),
    opensOn: fc.constant(monday),
    plans: anyPlans(monday, 30, unit),
    grants: anyGrants(monday, 30, unit),
    weeks: fc.array(week, { minLength: 4, maxLength: 4 }),
  });
});

/** Lives through the story: as the desk would, and as charges by day that nobody ever settled. */
function live({ timeZone, opensOn, weeks, ...terms }: Story): { hours: ClientHours; work: SlowWork[] } {
  const desk = deskInMemory(timeZone, opensOn, terms);
  const current: EndedEntry[] = [];
  const charged = new Map<number, SlowWork[]>();
  let openOn = opensOn;

  const charge = (one: EndedEntry) => {
    const roundingOn = (date: string) => (planOn(terms.plans, day(date)) ?? noPlan).rounding;
    const lines = one.isProvisional ? [] : slowLines([one], timeZone, roundingOn);
    charged.set(
      one.id,
      lines.map(({ on, roundedSeconds }) => ({
        on: on < openOn ? openOn : on,
        seconds: roundedSeconds / unit,
        by: 'approved',
      })),
    );
  };
  const takeBack = (id: number) => {
    const all = charged.get(id) ?? [];
    const locked = all.filter(({ on }) => on < openOn);
    charged.set(id, [...locked, ...locked.map((each) => ({ ...each, on: openOn, seconds: -each.seconds }))]);
  };
  const lasting = (startedAt: string, length: number, but: Partial<EndedEntry>) =>
    entry(
      startedAt,
      at(startedAt)
        .add({ seconds: length * unit })
        .toString(),
      but,
    );

  let id = 0;
  weeks.forEach(({ work, corrections, closes, disputed }, index) => {
    for (const { startUnit, units: length, task, isProvisional } of work) {
      const start = at(`${openOn}T00:00:00Z`).add({ seconds: startUnit * unit });
      const one = lasting(start.toString(), length, { id: (id += 1), task, isProvisional });
      desk.record(one);
      charge(one);
      current.push(one);
    }
    for (const { which, units: length } of corrections) {
      const old = current[which % current.length];
      if (!old) continue;
      const one = lasting(old.startedAt.toString(), length, {
        id: (id += 1),
        task: old.task,
        supersedes: old.id,
        reason: 'was wrong',
      });
      desk.correct(old.id, one);
      takeBack(old.id);
      charge(one);
      current[which % current.length] = one;
    }
    if (index === weeks.length - 1) return;
    desk.drawUp();
    openOn = daysAfter(openOn, 7);
    for (let closed = 0; closed < closes; closed += 1) desk.close((lineNo) => lineNo % disputed === 0);
  });
  return { hours: desk.hours(), work: [...charged.values()].flat() };
}

const today = ({ opensOn }: Story) => daysAfter(opensOn, 30);
const balanceIn = (all: Story, hours: ClientHours): Balance =>
  balanceOf(hours, at(`${today(all)}T09:30:00Z`));

const inUnits = (plan: Plan): Plan => ({
  ...plan,
  seconds: plan.seconds / unit,
  rollOver: { ...plan.rollOver, seconds: plan.rollOver.seconds && plan.rollOver.seconds / unit },
});

it('is what it would be if nothing had ever been drawn up, closed, disputed or reversed', () => {
  fc.assert(
    fc.property(story, (all) => {
      const { hours, work } = live(all);
      const { state, ...figures } = balanceIn(all, hours);
      const slow = slowly(
        slowHours(all.opensOn, daysAfter(today(all), 1), {
          plans: all.plans.map(inUnits),
          grants: all.grants.map((grant) => ({ ...grant, seconds: grant.seconds / unit })),
          work,
        }),
      );
      expect(
        quickly(state).lots.map(({ held: _, ...lot }) => ({
          ...lot,
          seconds: lot.seconds / unit,
          spentSeconds: lot.spentSeconds / unit,
          expiredSeconds: lot.expiredSeconds / unit,
          rolledSeconds: lot.rolledSeconds / unit,
        })),
      ).toEqual(slow.lots.map(({ held: _, ...lot }) => lot));
      const left = slow.lots
        .filter(({ from, until }) => from <= today(all) && (until === null || today(all) < until))
        .map((lot) => lot.seconds - lot.spentSeconds - lot.expiredSeconds - lot.rolledSeconds)
        .reduce((sum, each) => sum + each, 0);
      const availableSeconds = (left - slow.owed.seconds) * unit;
      expect(figures).toMatchObject({
        availableSeconds,
        owedSeconds: slow.owed.seconds * unit,
        uncoveredSeconds: slow.uncovered.seconds * unit,
        settledSeconds: availableSeconds + figures.unapprovedSeconds + figures.runningSeconds,
      });
    }),
    { numRuns },
  );
});

it('is the same in whatever order all of it is read', () => {
  const shuffled = story.chain((all) => {
    const { hours } = live(all);
    const inAnyOrder = <T>(some: readonly T[]) => fc.shuffledSubarray([...some], { minLength: some.length });
    return fc.record({
      all: fc.constant(all),
      hours: fc.constant(hours),
      another: fc.record({
        plans: inAnyOrder(hours.plans),
        grants: inAnyOrder(hours.grants),
        drawn: inAnyOrder(hours.drawn),
        entries: inAnyOrder(hours.entries),
        before: inAnyOrder(hours.before),
      }),
    });
  });
  fc.assert(
    fc.property(shuffled, ({ all, hours, another }) => {
      const plain = ({ state, lots, plan, ...figures }: Balance) => ({
        ...figures,
        on: figures.on.toString(),
        state: quickly(state),
        lots: lots.map((lot) => lot.id),
        plan: plan?.id,
      });
      expect(plain(balanceIn(all, { ...hours, ...another }))).toEqual(plain(balanceIn(all, hours)));
    }),
    { numRuns },
  );
});
