import { Refused } from '../../../../src/playground/slack-error.ts';
import type { InputValue, InputValues } from '../driver.ts';
import type { CardNode } from './card.ts';

/** What inputs hold, as a card hands it in: everything is a string, several choices joined by commas. */
export type Handed = Readonly<Record<string, string>>;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const initialOf = (input: CardNode): string =>
  textOf(input['value']) || (input.type === 'Input.Toggle' ? textOf(input['valueOff'] ?? 'false') : '');

const offeredBy = (input: CardNode): readonly string[] | undefined => {
  if (input.type === 'Input.Toggle')
    return [textOf(input['valueOn'] ?? 'true'), textOf(input['valueOff'] ?? 'false')];
  const choices = input['choices'];
  if (input.type !== 'Input.ChoiceSet' || !Array.isArray(choices)) return undefined;
  return (choices as readonly CardNode[]).map((choice) => textOf(choice['value']));
};

const holdsWhatItOffers = (input: CardNode): boolean =>
  input['style'] !== 'filtered' || !('choices.data' in input);

const heldIn = (input: CardNode, value: InputValue | undefined): string => {
  if (value === undefined) return initialOf(input);
  const chosen = (typeof value === 'string' ? [value] : value).filter((each) => each !== '');
  const offered = offeredBy(input);
  const strange =
    offered && holdsWhatItOffers(input) ? chosen.find((each) => !offered.includes(each)) : undefined;
  if (strange !== undefined) throw new Refused(`“${strange}” is not to be chosen in ${input.id}.`);
  if (chosen.length > 1 && input['isMultiSelect'] !== true)
    throw new Refused(`${input.id} takes one value, not ${chosen.length}.`);
  return chosen.join(',');
};

/** What inputs hold when these values are left in them. @throws Refused for what cannot be left there */
export const handedIn = (inputs: readonly CardNode[], values: InputValues): Handed => {
  const unknown = Object.keys(values).filter((id) => !inputs.some((input) => input.id === id));
  if (unknown.length > 0) throw new Refused(`The card has no input ${unknown.join(', ')}.`);
  return Object.fromEntries(inputs.map((input) => [input.id ?? '', heldIn(input, values[input.id ?? ''])]));
};

const isWrong = (input: CardNode, held: string): boolean => {
  const { isRequired, maxLength, regex, min, max } = input;
  if (
    held === '' ||
    (input.type === 'Input.Toggle' && isRequired === true && held !== textOf(input['valueOn'] ?? 'true'))
  )
    return isRequired === true;
  if (typeof maxLength === 'number' && held.length > maxLength) return true;
  if (typeof regex === 'string' && !new RegExp(regex).test(held)) return true;
  if (input.type === 'Input.Number') {
    if (Number.isNaN(Number(held))) return true;
    return (typeof min === 'number' && Number(held) < min) || (typeof max === 'number' && Number(held) > max);
  }
  return (typeof min === 'string' && held < min) || (typeof max === 'string' && held > max);
};

/**
 * What the client says of inputs, by their ids, before it troubles the bot with them. (It stops a person who types past
 * `maxLength`; here, they are told.)
 */
export const complaintsOf = (inputs: readonly CardNode[], handed: Handed): Readonly<Record<string, string>> =>
  Object.fromEntries(
    inputs.flatMap((input): [string, string][] =>
      isWrong(input, handed[input.id ?? ''] ?? '')
        ? [[input.id ?? '', textOf(input['errorMessage']) || 'This does not fit.']]
        : [],
    ),
  );
