import type { InputValue } from '../../protocol.ts';

export interface ControlProps {
  readonly value: InputValue;
  onChange(value: InputValue): void;
  /** For the label of an input block. */
  readonly id: string;
  /** The accessible name where no label stands beside it. */
  readonly name?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
}
