import { leseAdresse } from '../../domain/ort';
import type { Bereich, Mappenzustand } from '../../domain/snapshot';
import { linkedFiles } from './links';
import type { SheetForm } from './sheet-form';
import { NOT_COMPUTED } from './values';
import type { SheetEntry, WorkbookFile } from './workbook-file';
import { child, children, elementsIn, isTrue, type Element } from './xml';

/**
 * How the workbook is computed, and what it refers to.
 * @param ranges what was read; only these are looked through for formulas without result
 * @param forms the sheets that they are on; only these are looked through for filters, as others would have to be parsed
 */
export const workbookState = (
  file: WorkbookFile,
  ranges: readonly Bereich[],
  forms: ReadonlyMap<SheetEntry, SheetForm>,
): Mappenzustand => {
  const settings = child(file.workbook.root, 'calcPr');
  return {
    berechnung: calculation(settings),
    berechnet: isTrue(settings, 'calcCompleted', true) && !ranges.some(isPending),
    verknuepfungen: linkedFiles(file),
    gefilterteBlaetter: [...forms].flatMap(([entry, form]) =>
      isFiltered(file, entry, form) ? [entry.name] : [],
    ),
  };
};

const calculation = (settings: Element | undefined): Mappenzustand['berechnung'] => {
  const mode = settings?.getAttribute('calcMode');
  if (mode === 'manual') return 'manuell';
  return mode === 'autoNoTable' ? 'teilweise' : 'automatisch';
};

const isPending = ({ formeln, werte }: Bereich): boolean =>
  formeln &&
  werte.some((row) => row.some((v) => typeof v === 'object' && v !== null && v.fehler === NOT_COMPUTED));

/** True where a filter of the sheet or of one of its tables has a condition and rows below its header are hidden. */
const isFiltered = (file: WorkbookFile, entry: SheetEntry, { hiddenRows }: SheetForm): boolean =>
  hiddenRows.length > 0 &&
  [file.open(entry).root, ...file.tables.filter((t) => t.sheet === entry).map((t) => t.xml.root)]
    .flatMap((root) => child(root, 'autoFilter') ?? [])
    .some((filter) => {
      const area = leseAdresse(filter.getAttribute('ref') ?? '');
      return (
        area !== undefined &&
        hasCondition(filter) &&
        hiddenRows.some((row) => row > area.zeile && row < area.zeile + area.zeilen)
      );
    });

/** A column may be listed only because its button is hidden. */
const hasCondition = (filter: Element): boolean =>
  children(filter, 'filterColumn').some((column) => elementsIn(column).some((e) => e.localName !== 'extLst'));
