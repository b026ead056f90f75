import { adresse, leseAdresse, type Ort } from '../../../../src/domain/ort';
import { tagesserial } from '../../../../src/domain/monat';
import {
  addSheet,
  key,
  sheetNamed,
  usedPart,
  type BookModel,
  type SheetModel,
  type TableModel,
} from './model';

/** What the host answers instead of a result: becomes an `OfficeExtension.Error` in the client. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** An object of the host's side: properties in PascalCase, methods, and setters. `null` is a null object. */
export interface HostObject {
  props?: () => Record<string, unknown>;
  children?: Record<string, () => HostObject | null>;
  items?: () => HostObject[];
  methods?: Record<string, (...args: never[]) => unknown>;
  set?: (name: string, value: unknown) => void;
}

export const workbookObject = (m: BookModel): HostObject => ({
  children: {
    Names: () => namesObject(m, m.names, ''),
    Worksheets: () => sheetsObject(m),
    Tables: () => tablesObject(m, m.sheets),
    Protection: () => ({ props: () => ({ Protected: m.structureProtected }) }),
    Application: () => ({ methods: { SuspendScreenUpdatingUntilNextSync: () => undefined } }),
    Functions: () => ({
      methods: {
        Date: (y: number, mo: number, d: number): HostObject => ({
          props: () => ({ Value: tagesserial(y, mo, d, m.system), Error: '' }),
        }),
      },
    }),
  },
});

const namesObject = (m: BookModel, names: Record<string, string>, sheet: string): HostObject => {
  const item = (name: string): HostObject => ({
    props: () => ({ Name: name, Formula: names[name], Value: names[name], Type: 'Range' }),
    methods: {
      GetRangeOrNullObject: () => {
        const ort = leseAdresse(names[name] ?? '', sheet);
        const home = ort && sheetNamed(m, ort.blatt);
        return ort && home ? rangeObject(m, home, ort) : null;
      },
    },
  });
  return {
    items: () => Object.keys(names).map(item),
    methods: {
      GetItemOrNullObject: (name: string) => {
        const found = Object.keys(names).find((n) => n.toUpperCase() === name.toUpperCase());
        return found === undefined ? null : item(found);
      },
    },
  };
};

const sheetsObject = (m: BookModel): HostObject => {
  const get = (name: string): HostObject | null => {
    const found = sheetNamed(m, name);
    return found ? sheetObject(m, found) : null;
  };
  return {
    items: () => m.sheets.map((s) => sheetObject(m, s)),
    methods: {
      GetItemOrNullObject: get,
      GetItem: (name: string) => get(name) ?? fail('ItemNotFound'),
      Add: (name: string) => {
        if (m.structureProtected) fail('AccessDenied');
        if (sheetNamed(m, name)) fail('ItemAlreadyExists');
        return sheetObject(m, addSheet(m, name));
      },
    },
  };
};

const fail = (code: string): never => {
  throw new HostError(code);
};

const sheetObject = (m: BookModel, s: SheetModel): HostObject => ({
  props: () => ({ Id: s.id, Name: s.name, Visibility: 'Visible' }),
  children: {
    Names: () => namesObject(m, s.names, s.name),
    Tables: () => tablesObject(m, [s]),
    Protection: () => ({ props: () => ({ Protected: s.protected }) }),
  },
  methods: {
    GetRange: (a1?: string) => rangeObject(m, s, leseAdresse(a1 ?? 'A1:XFD1048576', s.name)!),
    GetUsedRangeOrNullObject: (valuesOnly: boolean) =>
      usedRange(m, s, leseAdresse('A1:XFD1048576', s.name)!, valuesOnly),
    Activate: () => {
      m.active = s.name;
    },
    Delete: () => {
      m.sheets.splice(m.sheets.indexOf(s), 1);
    },
  },
});

const usedRange = (m: BookModel, s: SheetModel, ort: Ort, valuesOnly: boolean): HostObject | null => {
  const used = usedPart(s, ort, valuesOnly);
  return used ? rangeObject(m, s, used) : null;
};

const tablesObject = (m: BookModel, sheets: readonly SheetModel[]): HostObject => {
  const all = (): [SheetModel, TableModel][] =>
    sheets.flatMap((s) => s.tables.map((t): [SheetModel, TableModel] => [s, t]));
  const get = (name: string): HostObject | null => {
    const found = all().find(([, t]) => t.name.toLowerCase() === name.toLowerCase() || t.id === name);
    return found ? tableObject(m, ...found) : null;
  };
  return {
    items: () => all().map(([s, t]) => tableObject(m, s, t)),
    methods: {
      GetItemOrNullObject: get,
      GetItem: (name: string) => get(name) ?? fail('ItemNotFound'),
      Add: (a1: string) => {
        const s = sheets[0]!;
        const number = m.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 1);
        const table = {
          id: `t${String(number)}`,
          name: `Tabelle${String(number)}`,
          area: a1,
          style: 'TableStyleMedium2',
        };
        if (s.tables.some((t) => overlap(leseAdresse(t.area)!, leseAdresse(a1)!))) fail('InvalidArgument');
        s.tables.push(table);
        return tableObject(m, s, table);
      },
    },
  };
};

const overlap = (a: Ort, b: Ort): boolean =>
  a.zeile < b.zeile + b.zeilen &&
  b.zeile < a.zeile + a.zeilen &&
  a.spalte < b.spalte + b.spalten &&
  b.spalte < a.spalte + a.spalten;

const tableObject = (m: BookModel, s: SheetModel, t: TableModel): HostObject => {
  const area = (): Ort => leseAdresse(t.area, s.name)!;
  return {
    props: () => ({ Id: t.id, Name: t.name, Style: t.style, ShowTotals: false }),
    methods: {
      GetRange: () => rangeObject(m, s, area()),
      GetHeaderRowRange: () => rangeObject(m, s, { ...area(), zeilen: 1 }),
      ConvertToRange: () => {
        s.tables.splice(s.tables.indexOf(t), 1);
        return rangeObject(m, s, area());
      },
      Resize: (a1: string) => {
        const next = leseAdresse(a1, s.name)!;
        if (next.zeile !== area().zeile) fail('InvalidArgument');
        if (s.tables.some((other) => other !== t && overlap(leseAdresse(other.area)!, next)))
          fail('InvalidOperation');
        t.area = a1;
      },
    },
    set: (name, value) => {
      if (name === 'Name') t.name = String(value);
      else if (name === 'Style') t.style = String(value);
      else fail('ApiNotFound');
    },
  };
};

const rangeObject = (m: BookModel, s: SheetModel, ort: Ort): HostObject => {
  const grid = <T>(of: (k: string) => T): T[][] =>
    Array.from({ length: ort.zeilen }, (_, r) =>
      Array.from({ length: ort.spalten }, (__, c) => of(key(ort.zeile + r, ort.spalte + c))),
    );
  const each = (value: unknown, write: (k: string, v: unknown) => void): void => {
    grid((k) => k).forEach((row, r) => {
      row.forEach((k, c) => {
        const v = Array.isArray(value) ? (value as unknown[][])[r]![c] : value;
        if (v !== null) write(k, v);
      });
    });
  };
  const address = (): string => wholeColumn(ort) ?? adresse({ ...ort, blatt: s.name });
  const lockedCells = (): boolean | null => {
    if (s.unlocked.length === 0) return true;
    const flags = new Set(grid((k) => s.unlocked.includes(k)).flat());
    return flags.size === 2 ? null : !flags.has(true);
  };
  const small = ort.zeilen * ort.spalten < 100_000;
  return {
    props: () => ({
      Address: address(),
      RowIndex: ort.zeile,
      ColumnIndex: ort.spalte,
      ...(small && {
        Values: grid((k) => s.cells[k]?.value ?? ''),
        Formulas: grid((k) => s.cells[k]?.formula ?? s.cells[k]?.value ?? ''),
        NumberFormat: grid((k) => s.cells[k]?.format ?? 'General'),
        ValueTypes: grid((k) => {
          const cell = s.cells[k];
          if (!cell || (cell.value === '' && cell.formula === undefined)) return 'Empty';
          if (cell.error) return 'Error';
          return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof cell.value as 'string'];
        }),
      }),
    }),
    children: { Format: () => formatObject(s, address, lockedCells) },
    methods: {
      _KeepReference: () => undefined,
      GetUsedRangeOrNullObject: (valuesOnly: boolean) => usedRange(m, s, ort, valuesOnly),
      Clear: () => {
        each('', (k) => Reflect.deleteProperty(s.cells, k));
      },
      Select: () => {
        m.selected = address();
      },
    },
    set: (name, value) => {
      if (s.protected && lockedCells() !== false) fail('AccessDenied');
      each(value, (k, v) => {
        if (name === 'NumberFormat') writeFormat(s, k, String(v));
        else if (name === 'Values' || name === 'Formulas') writeCell(s, k, v);
        else fail('ApiNotFound');
      });
    },
  };
};

const wholeColumn = (ort: Ort): string | undefined =>
  ort.zeilen === 1_048_576
    ? adresse({ ...ort, zeilen: 1 }).replace(
        /^(.*!)([A-Z]+)1(?::([A-Z]+)1)?$/,
        (_, sheet: string, a: string, b?: string) => `${sheet}${a}:${b ?? a}`,
      )
    : undefined;

const formatObject = (s: SheetModel, address: () => string, locked: () => boolean | null): HostObject => {
  const look = (name: string, value: unknown): void => {
    s.looks[`${address()} ${name}`] = value;
  };
  return {
    children: { Protection: () => ({ props: () => ({ Locked: locked() }) }), Font: () => ({ set: look }) },
    set: look,
  };
};

const writeFormat = (s: SheetModel, k: string, format: string): void => {
  const cell = s.cells[k];
  if (format !== 'General') s.cells[k] = { value: '', ...cell, format };
  else if (cell) {
    delete cell.format;
    if (cell.value === '' && cell.formula === undefined) Reflect.deleteProperty(s.cells, k);
  }
};

const writeCell = (s: SheetModel, k: string, v: unknown): void => {
  const format = s.cells[k]?.format;
  const text = String(v);
  const rest = format === undefined ? {} : { format };
  if (typeof v === 'string' && v.startsWith('=')) s.cells[k] = { value: 0, formula: v, ...rest };
  else if (v === '' && format === undefined) Reflect.deleteProperty(s.cells, k);
  else
    s.cells[k] = { value: typeof v === 'string' ? text.replace(/^'/, '') : (v as number | boolean), ...rest };
  if (typeof v === 'string' && /^\d/.test(v)) fail('GeneralException'); // a text that Excel would take for a number
};
