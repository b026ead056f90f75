export { readXlsx } from './read';
export { writeCopy } from './write';
export { XlsxWorkbook } from './xlsx-workbook';
