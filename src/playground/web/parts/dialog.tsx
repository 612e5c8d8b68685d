import { useEffectEvent, useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Direction } from '../direction.ts';
import { CloseIcon } from './icons.tsx';

interface Props {
  readonly title: ReactNode;
  readonly dir?: Direction;
  readonly lang?: string;
  readonly className?: string;
  /** The browser has closed it, because Escape was pressed. */
  onDismiss(): void;
  /** The cross was pressed, where that means something else. */
  onClose?(): void;
  readonly children: ReactNode;
}

/** Chromium gives the focus back without the caret: what is typed then would be lost. */
const restoreCaret = () => {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  field.blur();
  field.focus();
};

const firstField = 'input, textarea, select, [data-autofocus]';

/** The browser's own modal dialog: what lies behind is inert, and the focus comes back where it was. */
export const Dialog = ({
  title,
  dir,
  lang,
  className = '',
  onDismiss,
  onClose = onDismiss,
  children,
}: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const dismiss = useEffectEvent(() => onDismiss());

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    element.querySelector<HTMLElement>(firstField)?.focus();
    const onClosed = () => dismiss();
    element.addEventListener('close', onClosed);
    return () => {
      element.removeEventListener('close', onClosed);
      element.close();
      restoreCaret();
    };
  }, []);

  /** From the cross at the beginning to the last button and back, rather than out to the browser's own. */
  const keepFocus = (event: KeyboardEvent) => {
    const buttons = [...(dialog.current?.querySelectorAll('button') ?? [])];
    const [from, to] = event.shiftKey ? [buttons[0], buttons.at(-1)] : [buttons.at(-1), buttons[0]];
    if (event.key !== 'Tab' || document.activeElement !== from) return;
    event.preventDefault();
    to?.focus();
  };

  return (
    <dialog
      onKeyDown={keepFocus}
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      dir={dir}
      lang={lang}
    >
      <header className="dialog-header">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      {children}
    </dialog>
  );
};
