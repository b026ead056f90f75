import { BUILT_IN_FORMATS } from '../../../src/workbook/xlsx/number-formats';
import { child, children, type Element } from '../../../src/workbook/xlsx/xml';

/** Formats that Excel has without declaring them, but spells after the language of the computer. */
const LOCAL_FORMATS: readonly (readonly [id: number, code: string])[] = [
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
];

/** The code of a number format of a style sheet. */
export const formatCodes = (styles: Element | undefined): ((id: number) => string) => {
  const declared = child(styles, 'numFmts');
  const codes = new Map([
    ...BUILT_IN_FORMATS,
    ...LOCAL_FORMATS,
    ...(declared ? children(declared, 'numFmt') : []).map(
      (f) => [Number(f.getAttribute('numFmtId')), f.getAttribute('formatCode') ?? 'General'] as const,
    ),
  ]);
  return (id) => codes.get(id) ?? 'General';
};
