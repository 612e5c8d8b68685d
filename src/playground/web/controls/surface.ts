import { createContext, useContext } from 'react';
import type { Inputs, InputValue } from '../../protocol.ts';

/** What a block's controls stand on: a message or a dialog. */
export interface Surface {
  readonly inputs: Inputs;
  /** What is wrong with inputs, by block id. */
  readonly errors: Readonly<Record<string, string>>;
  /** A press or a choice is on its way: no other may start. */
  readonly isBusy: boolean;
  change(blockId: string, actionId: string, value: InputValue): void;
  act(blockId: string, actionId: string, value?: InputValue): Promise<void>;
}

const SurfaceContext = createContext<Surface | undefined>(undefined);

export const SurfaceProvider = SurfaceContext.Provider;

export const useSurface = (): Surface => {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('useSurface outside of SurfaceProvider');
  return surface;
};
