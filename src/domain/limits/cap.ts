/** From this share of a task's time cap on, its end is near. */
const nearShare = 0.8;

export type CapMark = 'cap-near' | 'cap-reached';

/** How far the work on a task has come towards its cap. Both in seconds. */
export function capMark(workedSeconds: number, capSeconds: number): CapMark | undefined {
  if (workedSeconds >= capSeconds) return 'cap-reached';
  return workedSeconds >= capSeconds * nearShare ? 'cap-near' : undefined;
}
