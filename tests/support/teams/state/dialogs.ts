import type { OpenDialog } from '../driver.ts';

/** Where a dialog came from, which its answer names again. */
export type Origin =
  | { readonly kind: 'card'; readonly place: Place }
  | { readonly kind: 'extension'; readonly place: Place; readonly value: Readonly<Record<string, unknown>> };

/** Where somebody is when they open a dialog. */
export interface Place {
  readonly conversation: string;
  readonly thread?: string;
  /** The message whose card or menu it was. */
  readonly message?: string;
}

export interface Dialog {
  readonly shown: OpenDialog;
  readonly origin: Origin;
}

/** The one dialog that each person may have open. */
export interface Dialogs {
  of(account: string): Dialog | undefined;
  open(account: string, dialog: Dialog): void;
  close(account: string): void;
}

export const createDialogs = (tell: () => void): Dialogs => {
  const dialogs = new Map<string, Dialog>();
  return {
    of: (account) => dialogs.get(account),
    open(account, dialog) {
      dialogs.set(account, dialog);
      tell();
    },
    close(account) {
      dialogs.delete(account);
      tell();
    },
  };
};
