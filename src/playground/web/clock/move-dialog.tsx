import { useId, useState, type SubmitEvent } from 'react';
import { send } from '../api.ts';
import { Plain } from '../blocks/text.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { explained } from '../parts/notices.ts';
import { useSession } from '../session.ts';

/** Asks for a date and a time. What is wrong with them is said in the dialog, which then stays open. */
export const MoveDialog = ({ now, onClose }: { now: Date; onClose(): void }) => {
  const { person } = useSession();
  const [to, setTo] = useState(() => wallTime(now, person.timeZone));
  const [isBusy, setBusy] = useState(false);
  const [complaint, setComplaint] = useState<string>();
  const id = useId();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const outcome = await send('clock', { as: person.id, to });
    setBusy(false);
    if (outcome.outcome === 'trouble') setComplaint(outcome.notice);
    else onClose();
  };

  return (
    <Dialog className="dialog-small" title="Move the clock forward" onDismiss={onClose}>
      <form className="dialog-form" noValidate onSubmit={(event) => void submit(event)}>
        <div className="dialog-body">
          <div className="block-input" data-wrong={complaint !== undefined}>
            <label htmlFor={id}>Date and time</label>
            <input
              id={id}
              className="field"
              type="datetime-local"
              value={to}
              required
              aria-invalid={complaint !== undefined}
              aria-describedby={`${id}error ${id}hint`}
              onChange={({ target }) => setTo(target.value)}
            />
            {complaint !== undefined && (
              <p className="error" id={`${id}error`} role="alert">
                {explained(complaint)}
              </p>
            )}
            <p className="hint" id={`${id}hint`}>
              In {person.timeZone.replaceAll('_', ' ')}, where <Plain text={person.name} /> is. It cannot be
              moved back.
            </p>
          </div>
        </div>
        <footer className="dialog-footer">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button button-primary" aria-disabled={isBusy}>
            Move
          </button>
        </footer>
      </form>
    </Dialog>
  );
};

/** As a date and time field has it: `2026-12-31T17:00`. */
const wallTime = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
    .format(at)
    .replace(' ', 'T');
