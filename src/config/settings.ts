import { feedSettings, requestSettings } from './api-settings.ts';
import { indexSettings, messageSettings } from './pipeline-settings.ts';
import { issuerSettings, processSettings } from './process-settings.ts';
import type { Setting } from './setting.ts';

/** All settings, by the name that they have in the code: the type, the parser and the documentation come from here. */
export const settings = {
  ...processSettings,
  ...issuerSettings,
  ...requestSettings,
  ...feedSettings,
  ...messageSettings,
  ...indexSettings,
};

/** The same, as sections of the documentation page. */
export const sections: Readonly<Record<string, Readonly<Record<string, Setting<unknown>>>>> = {
  'Engines and addresses': processSettings,
  'Issuer and tokens': issuerSettings,
  Requests: requestSettings,
  'Cache and feed': feedSettings,
  'Stream, relay and messages': messageSettings,
  'Search index': indexSettings,
};
