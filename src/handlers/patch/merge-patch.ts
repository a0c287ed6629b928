import { isObject, type Json, type JsonObject, member, setMember } from './json.ts';

/** Applies a merge patch, word for word as RFC 7396 §2 has it; `target` may be changed. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged: JsonObject = isObject(target) ? target : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else setMember(merged, name, mergePatch(member(merged, name), value));
  }
  return merged;
}
