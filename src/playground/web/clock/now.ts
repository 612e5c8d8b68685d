import { useEffect, useReducer } from 'react';
import { useSession } from '../session.ts';

const minuteMs = 60_000;

/** What time it is in the workspace; drawn again as each minute begins, and when the clock was moved. */
export const useNow = (): Date => {
  const { ahead } = useSession();
  const [, drawAgain] = useReducer((minutes: number) => minutes + 1, 0);
  const now = Date.now() + ahead;
  useEffect(() => {
    const timer = setTimeout(drawAgain, minuteMs - (now % minuteMs));
    return () => clearTimeout(timer);
  }, [now]);
  return new Date(now);
};
