import type { Rule } from 'eslint';

/** Words apart (“due Friday”), a letter beyond ASCII (“fällig”), one word as a button has it (“Claim”). */
const humanText = [/\p{L}\P{L}*\s\P{L}*\p{L}/u, /(?!\p{ASCII})\p{L}/u, /^\P{L}*\p{Lu}[\p{Ll}'’-]+\P{L}*$/u];

/** What people type is the same in every language: `/desk client add NAME`. */
const commandLine = /^\/[a-z]/;

/** Where text has another reader than people in a chat: the program, its programmers, the database, operators. */
const notForPeople = [
  ':matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration, ExportAllDeclaration) > .source',
  ':matches(TSLiteralType, TSTemplateLiteralType, TSImportType) > *',
  ':matches(Property, PropertyDefinition, MethodDefinition, TSPropertySignature)[computed=false] > .key',
  'Property[key.name="typed"] > * > Property[key.name="words"] > .value',
  'ThrowStatement > NewExpression[callee.name=/^(Type|Range)?Error$/] *',
  ':matches(ClassDeclaration, ClassExpression)[superClass.name="Error"] CallExpression[callee.type="Super"] > *',
  'TaggedTemplateExpression[tag.name="sql"] > .quasi > TemplateElement',
  'CallExpression[callee.object.name="log"] > *',
  'CallExpression[callee.object.property.name="log"] > *',
];

interface Options {
  /** Names that the program goes by although they look like text: “in progress” for a state. */
  readonly names?: readonly string[];
}

/** Forbids text for people outside of the message catalogues. */
export const noUntranslatedText: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'forbid text for people outside of the message catalogues' },
    messages: { untranslated: 'People would read “{{text}}”: it belongs in src/i18n.' },
    schema: [
      {
        type: 'object',
        properties: { names: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{}],
  },
  create(context) {
    const { names = [] } = context.options[0] as Options;
    return {
      [`:matches(Literal, TemplateElement):not(${notForPeople.join(', ')})`](node: Rule.Node) {
        const text = textOf(node);
        if (names.includes(text) || commandLine.test(beginning(node))) return;
        if (!/\p{L}/u.test(text) || !humanText.some((pattern) => pattern.test(amongValues(node)))) return;
        context.report({ node, messageId: 'untranslated', data: { text: text.trim() } });
      },
    };
  },
};

function textOf(node: Rule.Node | undefined): string {
  if (node?.type === 'TemplateElement') return node.value.cooked ?? node.value.raw;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}

const piecesOf = ({ parent }: Rule.Node): readonly Rule.Node[] =>
  parent?.type === 'TemplateLiteral' ? (parent.quasis as Rule.Node[]) : [];

const beginning = (node: Rule.Node): string => textOf(piecesOf(node)[0] ?? node);

/** The text with a letter for each value beside it: in `${count} tasks` the space parts two words. */
function amongValues(node: Rule.Node): string {
  const pieces = piecesOf(node);
  if (pieces.length === 0) return textOf(node);
  return `${node === pieces[0] ? '' : 'x'}${textOf(node)}${node === pieces.at(-1) ? '' : 'x'}`;
}
