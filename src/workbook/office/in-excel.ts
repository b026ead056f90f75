/**
 * Runs a batch in this Excel. Not by `Excel.run`: that asks Excel to keep a reference to every range, and sends one
 * more request at the end to give them back. Our ranges are read after the sync that loads them and never used again.
 */
export const inExcel = async <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  batch(new Excel.RequestContext());
