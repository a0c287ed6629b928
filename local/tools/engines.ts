import { installMissing } from '../install.ts';
import type { Tool } from './tool.ts';

/** The engines, for a suite that starts an instance itself. */
export const engines: Tool = {
  name: 'engines',
  async provide({ instance, print, signal }) {
    await installMissing(instance, new Set(), print, signal);
    return {};
  },
};
