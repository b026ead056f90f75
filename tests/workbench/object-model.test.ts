import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { objectModelPage } from '../../scripts/object-model';
import { LEFT_OUT, OBJECT_MODEL } from '../../workbench/host';

/** A member as Microsoft's type definitions have it. */
interface Typed {
  readonly method: boolean;
  readonly readonly: boolean;
  readonly since: string | undefined;
}

const file = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);

const sinceOf = (node: ts.Node): string | undefined =>
  /\[Api set: ([A-Za-z]+ [\d.]+)/.exec(node.getFullText(source).split('*/')[0]!)?.[1];

const excelTypes = (): ReadonlyMap<string, ReadonlyMap<string, Typed>> => {
  const types = new Map<string, Map<string, Typed>>();
  for (const block of source.statements) {
    if (!ts.isModuleDeclaration(block) || block.name.text !== 'Excel') continue;
    for (const node of (block.body as ts.ModuleBlock).statements) {
      if (!ts.isClassDeclaration(node) || !node.name) continue;
      const members = types.get(node.name.text) ?? new Map<string, Typed>();
      types.set(node.name.text, members);
      for (const member of node.members) {
        if (!member.name || !ts.isIdentifier(member.name) || members.has(member.name.text)) continue;
        members.set(member.name.text, {
          method: ts.isMethodDeclaration(member),
          readonly: ts.canHaveModifiers(member) && hasReadonly(member),
          since: sinceOf(member) ?? sinceOf(node),
        });
      }
    }
  }
  return types;
};

const hasReadonly = (node: ts.HasModifiers): boolean =>
  ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;

const MICROSOFT = excelTypes();

const declared = [...OBJECT_MODEL.values()].flatMap(({ name, members }) =>
  Object.entries(members)
    .filter(([member]) => !member.startsWith('_'))
    .map(([member, declaration]) => ({ name, member, declaration })),
);

// https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
describe("the declared object model beside Microsoft's type definitions", () => {
  it.each(declared)(
    '$name.$member exists, with kind and requirement set',
    ({ name, member, declaration }) => {
      const typed = MICROSOFT.get(name)?.get(member);
      expect(typed, `${name}.${member} is not in @types/office-js`).toBeDefined();
      expect({ method: declaration.call !== undefined, since: declaration.since }).toEqual({
        method: typed!.method,
        since: typed!.since,
      });
      if (typed!.readonly) expect(declaration.set).toBeUndefined();
    },
  );

  it('finds an invented member', () => {
    expect(MICROSOFT.get('Range')?.has('getAnything')).toBe(false);
    expect(MICROSOFT.get('Range')?.has('values')).toBe(true);
  });

  it.each(LEFT_OUT.flatMap(({ type, members }) => members.map((member) => ({ type, member }))))(
    '$type.$member is left out, and is a member of Excel',
    ({ type, member }) => {
      expect(MICROSOFT.get(type)?.has(member)).toBe(true);
      expect(Object.keys(OBJECT_MODEL.get(type)!.members)).not.toContain(member);
    },
  );

  it('is described in docs/objektmodell.md', async () => {
    const page = readFileSync(new URL('../../docs/objektmodell.md', import.meta.url), 'utf8');
    expect(page).toBe(await objectModelPage());
  });
});
