import { Plain } from '../blocks/text.tsx';
import type { Option } from './completion.ts';

interface Props {
  readonly id: string;
  readonly options: readonly Option[];
  readonly selected: number;
  onHover(index: number): void;
  onChoose(option: Option): void;
}

export const CompletionList = ({ id, options, selected, onHover, onChoose }: Props) => (
  <ul id={id} className="completion" role="listbox" aria-label="Suggestions">
    {options.map((option, index) => (
      <li
        key={option.insert}
        id={`${id}${index}`}
        role="option"
        aria-selected={index === selected}
        onPointerMove={() => onHover(index)}
        onPointerDown={(event) => {
          // The caret stays where it is.
          event.preventDefault();
          onChoose(option);
        }}
      >
        <span className="completion-label">
          <Plain text={option.label} />
          {option.usage && <small> {option.usage}</small>}
        </span>
        <span className="completion-detail">
          <Plain text={option.detail} />
        </span>
      </li>
    ))}
  </ul>
);
