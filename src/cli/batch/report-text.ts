import type { Checked } from './check-file';
import type { Asked, Report } from './report';

/** Each file as soon as it is done; several with a line above each and a summary below all. */
export const textReport = ({ single, write }: Asked): Report => {
  const counts = { sound: 0, faulty: 0, unusable: 0 };
  return {
    add: ({ file, text, failure, findings }) => {
      counts[kindOf({ failure, findings })]++;
      const body = failure === null ? (text ?? '') : `Unbrauchbar: ${failure}`;
      write(single ? body : `═══ ${file}\n${body}\n`);
    },
    end: () => {
      const { sound, faulty, unusable } = counts;
      if (!single)
        write(
          `${String(sound + faulty + unusable)} Dateien: ${String(sound)} in Ordnung, ` +
            `${String(faulty)} zu berichtigen, ${String(unusable)} unbrauchbar.`,
        );
    },
  };
};

const kindOf = ({ failure, findings }: Pick<Checked, 'failure' | 'findings'>) =>
  failure !== null ? 'unusable' : findings.some((f) => f.counts) ? 'faulty' : 'sound';
