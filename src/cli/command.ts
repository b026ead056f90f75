/** One word of the command line and what it does. */
export interface Command {
  readonly name: string;
  /** the call in German, as the help shows it: the line of the call, then its options */
  readonly usage: string;
  /**
   * @param argv what stands behind the command's word
   * @returns the exit code of the contract: 0 sound, 1 with faults, 2 file or call unusable
   * @throws CallError, WorkbookError with a German message
   */
  run(argv: readonly string[]): Promise<number>;
}
