import type { ConfirmationDialog } from '@slack/types';
import { Plain, Text } from '../blocks/text.tsx';
import { directionOfBlocks } from '../direction.ts';
import { Dialog } from '../parts/dialog.tsx';

interface Props {
  readonly confirm: ConfirmationDialog;
  onConfirm(): void;
  onDeny(): void;
}

export const Confirm = ({ confirm, onConfirm, onDeny }: Props) => {
  const dir = directionOfBlocks(confirm);
  return (
    <Dialog
      className="dialog-small"
      title={<Plain text={confirm.title?.text ?? 'Are you sure?'} />}
      {...(dir && { dir })}
      onDismiss={onDeny}
    >
      <div className="dialog-body">
        <Text text={confirm.text} />
      </div>
      <footer className="dialog-footer">
        <button type="button" className="button" onClick={onDeny}>
          <Plain text={confirm.deny?.text ?? 'Cancel'} />
        </button>
        <button
          type="button"
          className={`button button-${confirm.style ?? 'primary'}`}
          data-autofocus
          onClick={onConfirm}
        >
          <Plain text={confirm.confirm?.text ?? 'Yes'} />
        </button>
      </footer>
    </Dialog>
  );
};
