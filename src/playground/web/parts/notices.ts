import { useCallback, useState } from 'react';

export interface Notice {
  readonly id: number;
  readonly text: string;
}

/** Slack's own words for an app that fails it are codes. */
const explanations: Readonly<Record<string, string>> = {
  operation_timeout: 'The app did not answer within three seconds (operation_timeout).',
  dispatch_failed: 'The app could not be reached, or answered with an error (dispatch_failed).',
};

export const explained = (notice: string): string => explanations[notice] ?? notice;

export const useNotices = () => {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const notify = useCallback((notice: string) => {
    const text = explained(notice);
    setNotices((shown) => [
      ...shown.filter((before) => before.text !== text),
      { id: performance.now(), text },
    ]);
  }, []);
  const dismiss = (id: number) => setNotices((shown) => shown.filter((before) => before.id !== id));
  return { notices, notify, dismiss };
};
