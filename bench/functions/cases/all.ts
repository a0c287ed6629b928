import type { FunctionName } from '../../../src/store/functions.ts';
import type { FunctionCases } from '../case.ts';
import { commitCases } from './commit.ts';
import { letterCases } from './dead-letters.ts';
import { historyCases } from './history.ts';
import { indexLossCases } from './index-loss.ts';
import { maintenanceCases } from './maintenance.ts';
import { readingCases } from './reading.ts';
import { readsCases } from './reads.ts';
import { rebuildCases } from './rebuild.ts';
import { searchCases } from './search.ts';

/** The cases of each function of the library; a function without a case is a type error. */
export const functionCases: FunctionCases<FunctionName> = {
  ...commitCases,
  ...searchCases,
  ...historyCases,
  ...readsCases,
  ...readingCases,
  ...rebuildCases,
  ...maintenanceCases,
  ...letterCases,
  ...indexLossCases,
};
