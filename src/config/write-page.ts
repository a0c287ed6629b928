/** `bun src/config/write-page.ts`: writes docs/settings.md. */
import { renderSettings } from './page.ts';

await Bun.write(new URL('../../docs/settings.md', import.meta.url), renderSettings());
