import { useSession } from '../session.ts';

interface Props {
  readonly of: { readonly id: string; readonly name: string };
}

const colours = 10;

/** Initials on a colour of their own; the bot wears the accent colour. */
export const Avatar = ({ of: { id, name } }: Props) => {
  const { workspace } = useSession();
  const place = workspace.people.findIndex((person) => person.id === id);
  return (
    <span
      className="avatar"
      data-colour={place < 0 ? 'app' : place % colours}
      title={name}
      aria-hidden="true"
    >
      {initialsOf(name)}
    </span>
  );
};

/** Of the first and the last word; Arabic letters would join without what stands between them. */
const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return [...new Set([words[0], words.at(-1)])]
    .map((word) => [...(word ?? '')][0])
    .join('\u200c')
    .toUpperCase();
};
