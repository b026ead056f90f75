/** Members that add-ins often use and that this host does not have on purpose; they answer `ApiNotFound`. */
export const LEFT_OUT: readonly {
  readonly type: string;
  readonly members: readonly string[];
  readonly why: string;
}[] = [
  {
    type: 'Range',
    members: ['insert', 'delete', 'copyFrom', 'moveTo', 'autoFill'],
    why: 'cells, references and tracked ranges would have to move as in Excel',
  },
  {
    type: 'Range',
    members: ['sort', 'removeDuplicates', 'find', 'replaceAll', 'getSpecialCells'],
    why: 'an engine of its own each',
  },
  {
    type: 'Range',
    members: ['valuesAsJson', 'valuesAsJsonLocal'],
    why: 'the workbook keeps no data types',
  },
  {
    type: 'Range',
    members: ['merge', 'unmerge', 'conditionalFormats', 'hyperlink', 'formulasR1C1'],
    why: 'kept in the file, not in the workbook model',
  },
  {
    type: 'Worksheet',
    members: ['getRanges', 'copy', 'charts', 'shapes', 'pivotTables', 'comments', 'pageLayout'],
    why: 'kept in the file, not in the workbook model; ranges are single rectangles',
  },
  {
    type: 'Workbook',
    members: ['pivotTables', 'styles', 'comments', 'customXmlParts', 'bindings', 'save', 'close'],
    why: 'kept in the file, not in the workbook model; saving is the page’s',
  },
  {
    type: 'DataValidation',
    members: ['valid', 'getInvalidCells', 'getInvalidCellsOrNullObject'],
    why: 'rules are kept and saved, not applied',
  },
  {
    type: 'Table',
    members: ['sort', 'clearFilters', 'reapplyFilters'],
    why: 'filters are opened, not applied',
  },
  {
    type: 'AutoFilter',
    members: ['apply', 'criteria', 'clearCriteria', 'clearColumnCriteria', 'reapply', 'remove'],
    why: 'filters are opened, not applied',
  },
  {
    type: 'LinkedWorkbookCollection',
    members: ['breakAllLinks', 'refreshAll', 'workbookLinksRefreshMode'],
    why: 'other files are never fetched',
  },
  { type: 'TableColumnCollection', members: ['add'], why: 'cells would have to move' },
];
