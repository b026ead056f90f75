/** Whether requirement sets contain what came with `ExcelApi 1.9`. */
export const offers = (requirements: Readonly<Record<string, string>>, since: string): boolean => {
  const [set = '', version = ''] = since.split(' ');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [hasMajor = -1, hasMinor = 0] = requirements[set]?.split('.').map(Number) ?? [];
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
};
