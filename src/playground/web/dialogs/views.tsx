import { useReading } from '../reading.ts';
import { useSession } from '../session.ts';
import { useDrafts } from './drafts.ts';
import { ViewDialog } from './view-dialog.tsx';

/** The dialog that the product has opened for the person, if there is one. */
export const Views = () => {
  const { person } = useSession();
  const { edit, draftOf } = useDrafts();
  const { answer } = useReading(
    'view',
    { as: person.id },
    (change) => change.kind === 'view' && change.person === person.id,
  );
  const view = answer?.query['as'] === person.id ? answer.value.view : null;
  if (!view) return null;
  return (
    <ViewDialog
      key={view.id}
      view={view}
      inputs={draftOf(view)}
      change={(blockId, actionId, value) => edit({ viewId: view.id, blockId, actionId, value })}
    />
  );
};
