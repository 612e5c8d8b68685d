import { directionOf } from '../direction.ts';
import type { ControlProps } from './control-props.ts';
import { labelOf, type ChoiceGroup } from './options.ts';

interface Props extends ControlProps {
  readonly groups: readonly ChoiceGroup[];
  readonly placeholder: string | undefined;
}

export const Select = (props: Props) => {
  const { groups, placeholder, value, onChange, id, name, describedBy, isInvalid, isRequired } = props;
  return (
    <select
      id={id}
      className="field"
      dir={directionOf(labelOf(groups, value) ?? placeholder ?? '')}
      value={typeof value === 'string' ? value : ''}
      aria-label={name}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-required={isRequired}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    >
      <option value="">{placeholder ?? 'Select an item'}</option>
      {groups.map((group, index) =>
        group.label === undefined ? (
          <Options key={index} group={group} />
        ) : (
          <optgroup key={index} label={group.label}>
            <Options group={group} />
          </optgroup>
        ),
      )}
    </select>
  );
};

const Options = ({ group }: { group: ChoiceGroup }) =>
  group.choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
