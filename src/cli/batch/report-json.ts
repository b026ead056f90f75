import type { Asked, Report } from './report';

/** One file in the shape of the contract; several as a list of such, each with its name in front. */
export const jsonReport = ({ single, write }: Asked): Report => {
  const dateien: object[] = [];
  return {
    add: ({ file, result, failure }) => {
      if (single && result) write(JSON.stringify(result, null, 2));
      else dateien.push({ datei: file, ...(failure === null ? result : { fehler: failure }) });
    },
    end: () => {
      if (!single) write(JSON.stringify({ dateien }, null, 2));
    },
  };
};
