import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix, relative, sep } from 'node:path';
import { parseSync, Visitor, type Expression, type StringLiteral } from 'oxc-parser';

/** A file of a source tree. Paths are relative to the tree's root and written with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly readsEnvironment: boolean;
}

/** What a file asks for, for its types too: one of its neighbours, a package, or a module of Node. */
export type Import =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string }
  /** `import(somewhere)`: nobody can tell where that leads. */
  | { readonly kind: 'unknown' };

/** Every file under `root`, whatever its kind; only TypeScript has imports. */
export function readSourceTree(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((file) => readSource(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')))
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

function readSource(path: string, text: string): SourceFile {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const found = /\.tsx?$/.test(path) ? inspect(path, text) : { specifiers: [], readsEnvironment: false };
  return {
    path,
    lines,
    imports: found.specifiers.map((specifier) => toImport(path, specifier)),
    readsEnvironment: found.readsEnvironment,
  };
}

interface Findings {
  readonly specifiers: readonly (string | undefined)[];
  readonly readsEnvironment: boolean;
}

function inspect(path: string, text: string): Findings {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} is not TypeScript: ${errors[0]?.message}`);

  const specifiers: (string | undefined)[] = [];
  let readsEnvironment = false;
  const imported = (source: Expression | StringLiteral | null) => {
    if (source === null) return;
    specifiers.push(source.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined);
  };
  new Visitor({
    ImportDeclaration: ({ source, specifiers: names }) => {
      imported(source);
      readsEnvironment ||= /^(node:)?process$/.test(source.value) && names.length > 0;
    },
    ExportNamedDeclaration: ({ source }) => imported(source),
    ExportAllDeclaration: ({ source }) => imported(source),
    ImportExpression: ({ source }) => imported(source),
    TSImportType: ({ source }) => imported(source),
    MemberExpression: ({ object, property, computed }) => {
      const name = !computed && property.type === 'Identifier' ? property.name : undefined;
      readsEnvironment ||= object.type === 'Identifier' && object.name === 'process' && name === 'env';
    },
  }).visit(program);
  return { specifiers, readsEnvironment };
}

function toImport(from: string, specifier: string | undefined): Import {
  if (specifier === undefined) return { kind: 'unknown' };
  if (specifier.startsWith('.')) {
    return { kind: 'file', path: posix.normalize(posix.join(posix.dirname(from), specifier)) };
  }
  if (isBuiltin(specifier)) return { kind: 'node', name: specifier };
  const [first = '', second] = specifier.split('/');
  return { kind: 'package', name: first.startsWith('@') ? `${first}/${second}` : first };
}
