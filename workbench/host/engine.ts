import { AlwaysSparse, HyperFormula } from 'hyperformula';
import { registerHostFunctions, type EngineHost } from './engine-functions';
import { COLUMNS, ROWS, type WorkbookModel } from './model';

/** An engine with the sheets of a workbook, still empty, that computes as Excel does. */
export const newEngine = ({ sheets, datumssystem }: WorkbookModel, host: EngineHost): HyperFormula => {
  registerHostFunctions();
  const engine = HyperFormula.buildEmpty({
    licenseKey: 'gpl-v3',
    context: host,
    useArrayArithmetic: true,
    evaluateNullToZero: true,
    ignoreWhiteSpace: 'any',
    nullDate: datumssystem === 1904 ? { year: 1904, month: 1, day: 1 } : { year: 1899, month: 12, day: 31 },
    leapYear1900: datumssystem === 1900,
    dateFormats: [],
    timeFormats: [],
    maxRows: ROWS,
    maxColumns: COLUMNS,
    // Sheets may have a cell far out, and the workbench has an undo of its own.
    chooseAddressMappingPolicy: new AlwaysSparse(),
    undoLimit: 0,
  });
  for (const { name } of sheets) engine.addSheet(name);
  return engine;
};
