import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialog } from '../../../../src/chat/teams/dialog.ts';
import { adaptiveCard, render, withAnswer } from '../../../../src/chat/teams/render.ts';
import type { Element } from '../../../../src/chat/card.ts';
import { card, form } from '../../cards.ts';
import { objectsIn, problemsIn } from '../parsing.ts';

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const most = 28 * 1024;

const emptyTexts = (value: unknown): unknown[] =>
  objectsIn(value).filter(({ text, title, label }) => [text, title, label].includes(''));

const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const halfCharacters = (value: unknown): unknown[] =>
  objectsIn(value)
    .flatMap(Object.values)
    .filter((text) => typeof text === 'string' && half.test(text));

const crowded = (value: unknown): unknown[] =>
  objectsIn(value).filter(({ actions }) => Array.isArray(actions) && actions.length > 6);

/** Marks of people without an entity, or entities without a mark. */
const lostMentions = (content: { msteams: { entities?: readonly { text: string }[] } }): unknown[] => {
  const written = objectsIn({ ...content, msteams: {} }).flatMap(({ text, title, value }) => [
    text,
    title,
    value,
  ]);
  const texts = written.flatMap((each) => (typeof each === 'string' && each.match(/<at>.*?<\/at>/g)) || []);
  const meant = (content.msteams.entities ?? []).map(({ text }) => text);
  return [...texts.filter((text) => !meant.includes(text)), ...meant.filter((text) => !texts.includes(text))];
};

describe('whatever it is made of', () => {
  it('a card is something Teams takes', () => {
    fc.assert(
      fc.property(card, (given) => {
        const { summary, attachments } = render(given);
        const content = adaptiveCard(given);
        expect(attachments.map((each) => each.content)).toEqual([content]);
        expect(problemsIn(content)).toEqual([]);
        expect(bytesOf(content)).toBeLessThanOrEqual(most);
        expect(summary.length).toBeGreaterThan(0);
        expect(summary.length).toBeLessThanOrEqual(4000);
        expect(emptyTexts(content)).toEqual([]);
        expect(halfCharacters({ summary, content })).toEqual([]);
        expect(crowded(content)).toEqual([]);
        expect(lostMentions(content)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('an answer finds room above the card that was pressed', () => {
    fc.assert(
      fc.property(card, card, (pressed, answer) => {
        const content = withAnswer(pressed, answer);
        expect(problemsIn(content)).toEqual([]);
        expect(bytesOf(content)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 50 },
    );
  });

  it('a form is a dialog Teams opens', () => {
    fc.assert(
      fc.property(form, (given) => {
        const { title, card: shown } = dialog(given);
        expect(problemsIn(shown.content)).toEqual([]);
        expect(title.length).toBeGreaterThan(0);
        expect(halfCharacters(shown.content.body)).toEqual([]);
        const values = objectsIn(shown.content.body).flatMap(({ choices }) =>
          Array.isArray(choices) ? choices : [],
        );
        expect(JSON.stringify(values.map(({ value }: { value: string }) => value).join(''))).not.toMatch(/,/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a card too large for Teams', () => {
  const paragraph: Element = { kind: 'text', text: 'word '.repeat(200) };
  const claim: Element = {
    kind: 'buttons',
    buttons: [{ kind: 'button', action: 'claim', value: '1', label: 'Claim' }],
  };

  it('ends in a visible mark but keeps the buttons at its end', () => {
    const { body } = adaptiveCard({ locale: 'en', elements: [...Array<Element>(60).fill(paragraph), claim] });
    expect(body.length).toBeGreaterThan(20);
    expect(body.at(-2)).toMatchObject({ text: '…' });
    expect(body.at(-1)).toMatchObject({ type: 'ActionSet' });
  });

  it('is shown whole when it fits', () => {
    const { body } = adaptiveCard({ locale: 'en', elements: [...Array<Element>(20).fill(paragraph), claim] });
    expect(body).toHaveLength(21);
  });
});
