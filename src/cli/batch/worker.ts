import { checkOneOfMany } from './check-file';

/** What a thread of the pool runs for every file. */
export default checkOneOfMany;
