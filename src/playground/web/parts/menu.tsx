import { useId, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { MoreIcon } from './icons.tsx';

export interface MenuItem {
  readonly label: ReactNode;
  choose(): void;
}

const gap = 4;

interface Props {
  readonly label: string;
  /** The id of what tells more than the label. */
  readonly describedBy?: string;
  readonly items: readonly MenuItem[];
  readonly className?: string;
  /** What stands on the button. */
  readonly children?: ReactNode;
}

/** A button that opens a list of commands over everything else; arrow keys walk through it. */
export const Menu = ({
  label,
  describedBy,
  items,
  className = 'icon-button',
  children = <MoreIcon />,
}: Props) => {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  const place = () => {
    if (!button.current || !menu.current) return;
    const { top, bottom, right } = button.current.getBoundingClientRect();
    const { offsetHeight: height, offsetWidth: width } = menu.current;
    const fitsBelow = bottom + gap + height < innerHeight;
    menu.current.style.top = `${fitsBelow ? bottom + gap : top - gap - height}px`;
    menu.current.style.left = `${Math.max(gap, right - width)}px`;
  };

  /** In place of what the browser would do by itself, which leaves the focus behind. */
  const toggle = (event: MouseEvent) => {
    event.preventDefault();
    if (!menu.current?.togglePopover()) return;
    place();
    menu.current.querySelector('button')?.focus();
  };

  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !menu.current) return;
    event.preventDefault();
    const entries = [...menu.current.querySelectorAll('button')];
    const focused = entries.findIndex((entry) => entry === document.activeElement);
    entries.at((focused + step) % entries.length)?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-describedby={describedBy}
        title={label}
        aria-haspopup="menu"
        popoverTarget={id}
        onClick={toggle}
      >
        {children}
      </button>
      <div ref={menu} id={id} className="menu" role="menu" aria-label={label} popover="auto" onKeyDown={walk}>
        {items.map((item, index) => (
          <button
            key={index}
            type="button"
            role="menuitem"
            onClick={() => {
              menu.current?.hidePopover();
              item.choose();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
};
