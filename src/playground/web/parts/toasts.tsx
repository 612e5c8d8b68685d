import { useEffect } from 'react';
import { Plain } from '../blocks/text.tsx';
import { CloseIcon } from './icons.tsx';
import type { Notice } from './notices.ts';

const shownForMs = 10_000;

export const Toasts = ({ notices, dismiss }: { notices: readonly Notice[]; dismiss(id: number): void }) => (
  <div className="toasts" role="status">
    {notices.map((notice) => (
      <Toast key={notice.id} notice={notice} dismiss={() => dismiss(notice.id)} />
    ))}
  </div>
);

const Toast = ({ notice, dismiss }: { notice: Notice; dismiss(): void }) => {
  useEffect(() => {
    const timer = setTimeout(dismiss, shownForMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="toast">
      <p>
        <Plain text={notice.text} />
      </p>
      <button type="button" className="icon-button" aria-label="Dismiss" onClick={dismiss}>
        <CloseIcon />
      </button>
    </div>
  );
};
