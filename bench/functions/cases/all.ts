import type { FunctionName } from '../../../src/store/library.ts';
import type { FunctionCases } from '../case.ts';
import { commitCases } from './commit.ts';
import { guardCases } from './guard.ts';
import { historyCases } from './history.ts';
import { letterCases } from './letters.ts';
import { readingCases } from './reading.ts';
import { readsCases } from './reads.ts';
import { rebuildCases } from './rebuild.ts';
import { searchCases } from './search.ts';
import { upkeepCases } from './upkeep.ts';

/** The cases of each function of the library; a function without a case is a type error. */
export const functionCases: FunctionCases<FunctionName> = {
  ...commitCases,
  ...searchCases,
  ...historyCases,
  ...readsCases,
  ...readingCases,
  ...rebuildCases,
  ...upkeepCases,
  ...letterCases,
  ...guardCases,
};
