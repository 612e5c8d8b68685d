import {
  all,
  anything,
  boolean,
  byType,
  isRecord,
  list,
  problem,
  string,
  word,
  type Check,
} from './checks.ts';
import { accessory, actionElement, imageFields, inputElement } from './elements.ts';
import { limits } from './limits.ts';
import { anyText, plainText } from './objects.ts';

type Types = Parameters<typeof byType>[0];

const blockId = { block_id: string({ min: 1, max: limits.blockId }) };

const richTextPart = byType({
  rich_text_section: [{ elements: list(anything) }],
  rich_text_preformatted: [{ elements: list(anything) }, { border: anything, language: string() }],
  rich_text_quote: [{ elements: list(anything) }, { border: anything }],
  rich_text_list: [
    { elements: list(anything), style: word('bullet', 'ordered') },
    { indent: anything, offset: anything, border: anything },
  ],
});

const cell = byType({
  raw_text: [{ text: string({ min: 1 }) }],
  raw_number: [{ value: anything, text: string({ min: 1 }) }],
  rich_text: [{ elements: list(richTextPart) }],
});

const everywhere: Types = {
  section: [
    {},
    {
      ...blockId,
      text: anyText(limits.section.text),
      fields: list(anyText(limits.section.field), { min: 1, max: limits.section.fields }),
      accessory,
      expand: boolean,
    },
  ],
  header: [{ text: plainText(limits.header.text) }, { ...blockId }],
  divider: [{}, { ...blockId }],
  context: [
    {
      elements: list(contextElement, { min: 1, max: limits.context.elements }),
    },
    { ...blockId },
  ],
  actions: [{ elements: list(actionElement, { min: 1, max: limits.actions.elements }) }, { ...blockId }],
  input: [
    { label: plainText(limits.input.label), element: inputElement },
    { ...blockId, hint: plainText(limits.input.hint), optional: boolean, dispatch_action: boolean },
  ],
  image: [imageFields[0], { ...blockId, title: plainText(limits.image.title) }],
  rich_text: [{ elements: list(richTextPart) }, { ...blockId }],
};

function contextElement(value: unknown, at: string): ReturnType<Check> {
  const isImage = isRecord(value) && value['type'] === 'image';
  return (isImage ? byType({ image: imageFields }) : anyText(limits.context.text))(value, at);
}

const inMessages: Types = {
  markdown: [{ text: string({ min: 1, max: limits.markdown.text }) }, { ...blockId }],
  table: [
    { rows: list(list(cell, { min: 1, max: limits.table.cells }), { min: 1, max: limits.table.rows }) },
    {
      ...blockId,
      column_settings: list(anything, { max: limits.table.cells }),
    },
  ],
};

const hasTextOrFields: Check = (block, at) =>
  isRecord(block) &&
  block['type'] === 'section' &&
  block['text'] === undefined &&
  block['fields'] === undefined
    ? problem('must define either `text` or `fields`', at)
    : [];

const actionIdsDiffer: Check = (block, at) => {
  const elements = isRecord(block) && Array.isArray(block['elements']) ? block['elements'] : [];
  const named = elements.map((element: unknown) => (isRecord(element) ? element['action_id'] : undefined));
  return named.flatMap((id, index) =>
    typeof id === 'string' && named.indexOf(id) < index
      ? problem(`action_id already exists: ${id}`, `${at}/elements/${index}/action_id`)
      : [],
  );
};

export const messageBlock = all(byType({ ...everywhere, ...inMessages }), hasTextOrFields, actionIdsDiffer);

export const modalBlock = all(byType(everywhere), hasTextOrFields, actionIdsDiffer);
