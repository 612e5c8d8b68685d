import { chart } from './chart.ts';
import { all, boolean, byType, isRecord, list, problem, string, type Check } from './checks.ts';
import { accessory, actionElement, imageFields, inputElement } from './elements.ts';
import { limits } from './limits.ts';
import { anyText, plainText } from './objects.ts';
import { richTextPart } from './rich-text.ts';
import { columnSettings, tableRows } from './table.ts';

type Types = Parameters<typeof byType>[0];

const blockId = { block_id: string({ min: 1, max: limits.blockId }) };

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
  table: [{ rows: tableRows }, { ...blockId, column_settings: columnSettings }],
  data_visualization: [{ title: string({ min: 1, max: limits.chart.title }), chart }, { ...blockId }],
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
