export const ellipsis = '…';

/** Text as Slack can store it: whole characters, no control characters but tabs and line breaks. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- these are what is to be removed
    .replace(/[\0-\x08\x0B-\x1F\x7F]/g, '');

export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** At most `limit` UTF-16 units of `text`, the loss shown as “…”. */
export const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : wholeCharacters(text, limit - ellipsis.length) + ellipsis;

/** The most of `text` that, once `write` has written it, takes at most `room` units. */
export const fitting = (text: string, room: number, write: (text: string) => string): string => {
  let kept = wholeCharacters(text, Math.max(room, 0));
  for (;;) {
    const written = write(kept);
    if (written.length <= room) return written;
    if (kept === '') return '';
    // Escaping makes at most six units of one, so this never takes away too much.
    kept = wholeCharacters(kept, kept.length - Math.ceil((written.length - room) / 6));
  }
};

/** `text` in pieces of at most `limit` units each, parted where lines or words end if there is such a place. */
export const split = (text: string, limit: number): string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const piece = wholeCharacters(rest, limit);
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf(' ')) + 1;
    const kept = end > limit / 2 ? piece.slice(0, end) : piece;
    pieces.push(kept);
    rest = rest.slice(kept.length);
  }
  return [...pieces, rest];
};

const wholeCharacters = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
