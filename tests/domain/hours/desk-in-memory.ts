import { Temporal } from 'temporal-polyfill';
import type { ClientHours, DrawnLine, DrawnPart } from '../../../src/domain/hours/balance.ts';
import { counts, type EndedEntry } from '../../../src/domain/hours/entry.ts';
import { linesOf, type WorkLine } from '../../../src/domain/hours/lines.ts';
import type { DayWork } from '../../../src/domain/hours/lot.ts';
import { startOf } from '../../../src/domain/hours/period.ts';
import type { Grant, Plan } from '../../../src/domain/hours/plan.ts';
import { reckon } from '../../../src/domain/hours/reckon.ts';
import { clientHours, startingOn } from './agreed.ts';

type Line = DrawnPart & DrawnLine & { readonly periodOn: Temporal.PlainDate };

const { compare } = Temporal.PlainDate;

/**
 * A client whose work is reviewed by weeks: it is drawn up when a week is over and closes later; what is recorded or
 * changed after it was drawn up goes to the open week.
 */
export function deskInMemory(timeZone: string, opensOn: string, terms: { plans: Plan[]; grants: Grant[] }) {
  let state = startingOn(opensOn);
  let openOn = state.on;
  let entries: EndedEntry[] = [];
  const lines: Line[] = [];

  const openAt = () => startOf(openOn, timeZone);
  const write = (line: Pick<WorkLine, keyof DrawnPart>, day = line.on) => {
    const on = compare(day, openOn) < 0 ? openOn : day;
    lines.push({ ...line, lineNo: lines.length + 1, on, periodOn: openOn });
  };
  const draw = (some: EndedEntry[], span: { from?: Temporal.Instant; to: Temporal.Instant }) => {
    const before = [...lines];
    linesOf(some.filter(counts), { timeZone, plans: terms.plans, before, ...span }).forEach((line) =>
      write(line),
    );
  };

  const record = (entry: EndedEntry) => {
    entries.push(entry);
    draw([entry], { to: openAt() });
  };

  return {
    record,

    correct(entryId: number, by: EndedEntry) {
      entries = entries.map((entry) => (entry.id === entryId ? { ...entry, isCurrent: false } : entry));
      for (const { exactSeconds, roundedSeconds, ...line } of lines.filter(
        (each) => each.entryId === entryId,
      )) {
        write({ ...line, exactSeconds: -exactSeconds, roundedSeconds: -roundedSeconds });
      }
      record(by);
    },

    drawUp() {
      const nextOn = openOn.add({ weeks: 1 });
      draw(entries, { from: openAt(), to: startOf(nextOn, timeZone) });
      openOn = nextOn;
    },

    /** Closes the oldest week in review, if there is one; of its lines, some are still disputed. */
    close(isDisputed: (lineNo: number) => boolean) {
      if (state.on.equals(openOn)) return;
      const work = lines
        .filter(({ periodOn }) => periodOn.equals(state.on))
        .map(({ lineNo, on, roundedSeconds: seconds }): DayWork =>
          isDisputed(lineNo)
            ? { on, seconds: 0, held: [{ by: `line:${lineNo}`, seconds }] }
            : { on, seconds, held: [] },
        );
      state = reckon(state, terms, work, state.on.add({ weeks: 1 }));
    },

    /** What `balanceOf` is told, in the order in which it happened. */
    hours: (): ClientHours =>
      clientHours({
        timeZone,
        state,
        openOn,
        openAt: openAt(),
        plans: terms.plans,
        grants: terms.grants.filter(({ from }) => compare(from, state.on) >= 0),
        drawn: lines.filter(({ periodOn }) => compare(periodOn, state.on) >= 0),
        entries: entries.filter(
          ({ isCurrent, endedAt }) => isCurrent && Temporal.Instant.compare(endedAt, openAt()) > 0,
        ),
        before: lines,
      }),
  };
}
