import { Plain } from '../blocks/text.tsx';
import type { ControlProps } from './control-props.ts';
import type { Choice, ChoiceGroup } from './options.ts';

interface Props extends ControlProps {
  readonly groups: readonly ChoiceGroup[];
  readonly takesSeveral?: boolean;
  /** A long list scrolls in a frame of its own. */
  readonly isList?: boolean;
}

/** Boxes to tick or a group of radio buttons; a select that takes several is a framed list of boxes. */
export const Choices = ({
  groups,
  takesSeveral = false,
  isList = false,
  value,
  onChange,
  id,
  name,
}: Props) => {
  const chosen = typeof value === 'string' ? [value] : (value ?? []);
  const toggle = (choice: string, isOn: boolean) => {
    if (!takesSeveral) onChange(choice);
    else onChange(isOn ? [...chosen, choice] : chosen.filter((other) => other !== choice));
  };
  return (
    <div
      className={isList ? 'choices choices-list' : 'choices'}
      role={name ? 'group' : undefined}
      aria-label={name}
    >
      {groups.map((group, index) => (
        <div key={index} role={group.label ? 'group' : undefined} aria-label={group.label}>
          {group.label && (
            <p className="choices-label" aria-hidden>
              <Plain text={group.label} />
            </p>
          )}
          {group.choices.map((choice) => (
            <label key={choice.value} className="choice">
              <input
                type={takesSeveral ? 'checkbox' : 'radio'}
                name={id}
                checked={chosen.includes(choice.value)}
                onChange={({ target }) => toggle(choice.value, target.checked)}
              />
              <ChoiceText choice={choice} />
            </label>
          ))}
        </div>
      ))}
    </div>
  );
};

const ChoiceText = ({ choice: { label, description } }: { choice: Choice }) => (
  <span>
    <Plain text={label} />
    {description && (
      <small>
        <Plain text={description} />
      </small>
    )}
  </span>
);
