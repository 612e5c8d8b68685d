import { useReducer } from 'react';
import type { Inputs, InputValue, View } from '../../protocol.ts';
import { inputsOf, withValue } from '../controls/values.ts';

/** What was filled in, by view: a dialog below the top one keeps what stands in it. */
type Drafts = Readonly<Record<string, Inputs>>;

interface Edit {
  readonly viewId: string;
  readonly blockId: string;
  readonly actionId: string;
  readonly value: InputValue;
}

export const useDrafts = () => {
  const [drafts, edit] = useReducer(withEdit, {});
  return { edit, draftOf: (view: View): Inputs => inputsOf(drafts[view.id] ?? {}, view.blocks) };
};

const withEdit = (drafts: Drafts, { viewId, blockId, actionId, value }: Edit): Drafts => ({
  ...drafts,
  [viewId]: withValue(drafts[viewId] ?? {}, blockId, actionId, value),
});
