import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { OBJECT_MODEL } from '../../workbench/host';

/** A use of Excel's object model in the add-in's source. */
interface Use {
  readonly type: string;
  readonly member: string;
  readonly at: string;
}

const root = resolve(import.meta.dirname, '../..');

/** What every object of the client has by itself; it sends nothing of its own. */
const OF_THE_CLIENT = new Set([
  'load',
  'context',
  'isNullObject',
  'toJSON',
  'set',
  'track',
  'untrack',
  'items',
  'sync',
]);

const program = (() => {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), (f) => ts.sys.readFile(f)) as {
    config: object;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(
    fileNames.filter((f) => f.includes('/src/')),
    options,
  );
})();
const checker = program.getTypeChecker();

const place = (node: ts.Node): string => {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName.slice(root.length + 1)}:${String(line + 1)}`;
};

/** The class of Excel's namespace that a member belongs to. */
const excelClass = (symbol: ts.Symbol | undefined): string | undefined => {
  const parent = symbol?.declarations?.[0]?.parent;
  if (!parent || !ts.isClassDeclaration(parent) || !parent.getSourceFile().fileName.includes('office-js'))
    return undefined;
  const block = parent.parent.parent;
  return ts.isModuleDeclaration(block) && block.name.text === 'Excel' ? parent.name?.text : undefined;
};

const usesIn = (file: ts.SourceFile): readonly Use[] => {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const type = excelClass(checker.getSymbolAtLocation(node.name));
      if (type !== undefined && type !== 'RequestContext' && !OF_THE_CLIENT.has(node.name.text))
        uses.push({ type, member: node.name.text, at: place(node) });
      if (node.name.text === 'load' && ts.isCallExpression(node.parent))
        uses.push(...loaded(node, node.parent));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
};

/** `x.load('items/name,format/font/bold')`, path by path through the declared types. */
const loaded = (access: ts.PropertyAccessExpression, call: ts.CallExpression): readonly Use[] => {
  const text = call.arguments[0];
  const type = checker.getNonNullableType(checker.getTypeAtLocation(access.expression));
  if (!text) return [];
  return literals(checker.getTypeAtLocation(text), place(call))
    .flatMap((paths) => paths.split(','))
    .flatMap((path) => alongPath(type, path.trim(), place(call)));
};

/** All texts that an argument can be; it has to say so in its type. */
const literals = (type: ts.Type, at: string): readonly string[] =>
  (type.isUnion() ? type.types : [type]).map((t) => {
    if (!t.isStringLiteral()) throw new Error(`${at}: what is loaded cannot be read from the source.`);
    return t.value;
  });

const alongPath = (start: ts.Type, path: string, at: string): readonly Use[] => {
  const uses: Use[] = [];
  let type = start;
  for (const member of path.split('/')) {
    const symbol = type.getProperty(member);
    if (!symbol) throw new Error(`${at}: ${path} cannot be loaded, ${member} is unknown.`);
    const owner = excelClass(symbol);
    if (owner !== undefined && member !== 'items') uses.push({ type: owner, member, at });
    const next = checker.getTypeOfSymbol(symbol);
    type = member === 'items' ? (checker.getTypeArguments(next as ts.TypeReference)[0] ?? next) : next;
  }
  return uses;
};

const uses = program
  .getSourceFiles()
  .filter((f) => f.fileName.includes('/src/'))
  .flatMap(usesIn);

describe("the add-in's calls", () => {
  it('are found: by member, and by the paths of load', () => {
    const found = new Set(uses.map(({ type, member }) => `${type}.${member}`));
    for (const known of [
      'Workbook.worksheets',
      'Range.values',
      'NamedItem.formula',
      'Table.resize',
      'Range.valueTypes',
    ])
      expect(found).toContain(known);
    expect(found.size).toBeGreaterThan(40);
  });

  it.each([...new Map(uses.map((use) => [`${use.type}.${use.member}`, use.at]))])(
    '%s is in the declared part of the object model (%s)',
    (name) => {
      const [type, member] = name.split('.') as [string, string];
      expect(OBJECT_MODEL.get(type)?.members).toHaveProperty(member);
    },
  );

  it('would miss a member that is not declared', () => {
    expect(OBJECT_MODEL.get('Range')?.members).not.toHaveProperty('getPivotTables');
  });
});
