import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { Inputs, Outcome, View } from '../../protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Plain } from '../blocks/text.tsx';
import { SurfaceProvider, type Surface } from '../controls/surface.ts';
import { missingAnswers } from '../controls/values.ts';
import { directionOfLocale } from '../direction.ts';
import { send } from '../api.ts';
import { Dialog } from '../parts/dialog.tsx';
import { explained } from '../parts/notices.ts';
import { useSession } from '../session.ts';

interface Props {
  readonly view: View;
  readonly inputs: Inputs;
  readonly change: Surface['change'];
}

/** What went wrong with one version of a view; the next version starts without. */
interface Found {
  readonly hash: string;
  /** By block id. */
  readonly errors: Surface['errors'];
  /** About the whole. */
  readonly notice?: string;
}

const nothing: Omit<Found, 'hash'> = { errors: {} };

export const ViewDialog = ({ view, inputs, change }: Props) => {
  const { person } = useSession();
  const [isBusy, setBusy] = useState(false);
  const [found, setFound] = useState<Found>({ hash: view.hash, ...nothing });
  const form = useRef<HTMLFormElement>(null);
  const { errors, notice } = found.hash === view.hash ? found : nothing;

  // After a refused submission the person continues at the first field that is wrong.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-wrong="true"] :is(input, textarea, select)')?.focus();
  }, [found]);

  const tell = async (request: Promise<Outcome>) => {
    setBusy(true);
    const outcome = await request;
    setBusy(false);
    setFound({ hash: view.hash, ...wrongIn(outcome) });
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const missing = missingAnswers(inputs, view.blocks);
    if (Object.keys(missing).length > 0) setFound({ hash: view.hash, errors: missing });
    else void tell(send('submit', { as: person.id, viewId: view.id, inputs }));
  };

  const close = (all: boolean) => void tell(send('close', { as: person.id, viewId: view.id, all }));

  const surface: Surface = {
    inputs,
    errors,
    isBusy,
    change,
    act: (blockId, actionId, value) => {
      const on = { kind: 'view', viewId: view.id } as const;
      const chosen = value === undefined ? {} : { value };
      return tell(send('action', { as: person.id, on, blockId, actionId, inputs, ...chosen }));
    },
  };

  return (
    <Dialog
      title={<Plain text={view.title.text} />}
      dir={directionOfLocale(person.locale)}
      lang={person.locale}
      onDismiss={() => close(false)}
      onClose={() => close(true)}
    >
      <form ref={form} className="dialog-form" noValidate onSubmit={submit}>
        <SurfaceProvider value={surface}>
          <div className="dialog-body">
            <Blocks blocks={view.blocks} />
          </div>
        </SurfaceProvider>
        <footer className="dialog-footer">
          {notice && (
            <p className="error" role="alert">
              {explained(notice)}
            </p>
          )}
          <button type="button" className="button" onClick={() => close(false)}>
            <Plain text={view.close?.text ?? (view.depth > 0 ? 'Back' : 'Cancel')} />
          </button>
          {view.submit && (
            <button type="submit" className="button button-primary" aria-disabled={isBusy}>
              <Plain text={view.submit.text} />
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
};

const wrongIn = (outcome: Outcome): Omit<Found, 'hash'> => {
  if (outcome.outcome === 'errors') return { errors: outcome.errors };
  return outcome.outcome === 'trouble' ? { errors: {}, notice: outcome.notice } : nothing;
};
