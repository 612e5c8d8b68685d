import { anything, byType, list, string, word } from './checks.ts';

/** What rich text consists of: sections, lists, quotes, and code. */
export const richTextPart = byType({
  rich_text_section: [{ elements: list(anything) }],
  rich_text_preformatted: [{ elements: list(anything) }, { border: anything, language: string() }],
  rich_text_quote: [{ elements: list(anything) }, { border: anything }],
  rich_text_list: [
    { elements: list(anything), style: word('bullet', 'ordered') },
    { indent: anything, offset: anything, border: anything },
  ],
});
