import { Names } from '../../src/names.ts';

/** Names in the instance's engines. */
export const names = new Names();
/** The alias of the live generation. */
export const alias = names.plans;
/** The index of all revisions. */
export const historyIndex = names.history;
