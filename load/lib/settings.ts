/// <reference types="k6" />

/** Settings of a script, from environment variables: `k6 run -e NAME=value`, or `./dev load`. */
function required(name: string): string {
  const value = __ENV[name];
  if (value) return value;
  throw new Error(`${name} is not set. ./dev load sets it; with k6: k6 run -e ${name}=… load/steady.ts`);
}

/** The address of the API, without a slash at its end. */
export const url = required('PLANBASE_URL').replace(/\/$/, '');
/** A bearer token with the scopes plans:read and plans:write. */
export const token = required('PLANBASE_TOKEN');
/** The organisation that the token is for; its plans are written. */
export const org = __ENV['LOAD_ORG'] || 'load.example';

/** The rate of arrivals a second, by LOAD_RATE. */
export function rateOr(usual: number): number {
  const rate = Number(__ENV['LOAD_RATE'] || usual);
  if (Number.isInteger(rate) && rate > 0) return rate;
  throw new Error('LOAD_RATE must be a whole number of arrivals a second, from 1.');
}

/** How long the load lasts, by LOAD_DURATION, as k6 writes durations: `90s`, `10m`. */
export function durationOr(usual: string): string {
  return __ENV['LOAD_DURATION'] || usual;
}

/** How many plans are there before the load begins, by LOAD_PLANS. */
export function plansOr(usual: number): number {
  const plans = Number(__ENV['LOAD_PLANS'] || usual);
  if (Number.isInteger(plans) && plans > 0) return plans;
  throw new Error('LOAD_PLANS must be a whole number from 1.');
}
