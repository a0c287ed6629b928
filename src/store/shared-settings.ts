import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import { note } from './notes.ts';

/** Settings that all processes of a store must share, by the names of their variables. */
export type SharedSettings = Readonly<Record<string, string>>;

/**
 * Notes in the store which settings the last process of each role began with, now and after each reconnect, and logs
 * where the roles differ. Call it once for each process.
 */
export function watchSharedSettings(store: Store, role: string, settings: SharedSettings): void {
  const share = () => {
    shareSettings(store, role, settings).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : error;
      store.logger.warn({ reason }, 'settings of other roles not read');
    });
  };
  store.redis.on('ready', share);
  if (store.redis.status === 'ready') share();
}

/** Notes the settings of a role, and logs where those of other roles differ. */
export async function shareSettings(store: Store, role: string, settings: SharedSettings): Promise<void> {
  await note(store, 'settings', { [role]: JSON.stringify(settings) });
  for (const warning of await settingWarnings(store))
    store.logger.warn({ warning }, 'roles have different settings');
}

/** Returns where roles have different settings, a sentence each. Throws `Failure('unavailable')`. */
export async function settingWarnings({ redis, names }: Store): Promise<string[]> {
  const noted = await mapRedisErrors(redis.hgetall(names.key('settings')));
  const byName = new Map<string, Map<string, string[]>>();
  for (const [role, text] of Object.entries(noted).sort()) {
    // As `shareSettings` wrote it.
    for (const [name, value] of Object.entries(JSON.parse(text) as SharedSettings)) {
      const values = byName.get(name) ?? new Map<string, string[]>();
      byName.set(name, values.set(value, [...(values.get(value) ?? []), role]));
    }
  }
  return [...byName]
    .filter(([, values]) => values.size > 1)
    .map(([name, values]) => {
      const each = [...values].map(([value, roles]) => `${value} (${roles.join(', ')})`);
      return `${name} differs: ${each.join(', ')}. Give all processes the same value and restart them.`;
    });
}
