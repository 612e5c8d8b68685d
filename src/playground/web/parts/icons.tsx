import type { ReactNode } from 'react';

const Icon = ({ children }: { children: ReactNode }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M5 5l10 10M15 5L5 15" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.6" />
  </Icon>
);

export const ThreadIcon = () => (
  <Icon>
    <path d="M3.5 4.5h13v8.5h-7l-3.5 3v-3H3.5z" />
  </Icon>
);

export const EyeIcon = () => (
  <Icon>
    <path d="M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5z" />
    <circle cx="10" cy="10" r="2.2" />
  </Icon>
);

export const SendIcon = () => (
  <Icon>
    <path d="M3.5 3.5L17 10 3.5 16.5 6 10zM6 10h5" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <path d="M5 9h10v7H5zM7 9V6.5a3 3 0 016 0V9" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="M3.5 5l6 5-6 5zM10.5 5l6 5-6 5z" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="M10 4v11M5.5 10.5L10 15l4.5-4.5" />
  </Icon>
);
