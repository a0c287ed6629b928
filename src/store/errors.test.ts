import { expect, test } from 'bun:test';
import { Failure } from '../failure.ts';
import { asFailure } from './errors.ts';

const answered = (message: string) => Object.assign(new Error(message), { name: 'ReplyError' });

function readOutcome(error: Error): unknown {
  const failure = asFailure(error);
  return failure instanceof Failure ? [failure.code, failure.retryAfterS, failure.reason] : failure;
}

test.each([
  [1, 'BUSY', 'BUSY Redis is busy running a script.'],
  [1, 'CLUSTERDOWN', 'CLUSTERDOWN Hash slot not served'],
  [1, 'LOADING', 'LOADING Redis is loading the dataset in memory'],
  [1, 'MASTERDOWN', "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'."],
  [1, 'MISCONF', 'MISCONF Redis is configured to save RDB snapshots'],
  [1, 'OOM', "OOM command not allowed when used memory > 'maxmemory'. script: f, on @user_function:2."],
  [1, 'MAXCLIENTS', 'ERR max number of clients reached'],
  [30, 'NOAUTH', 'NOAUTH Authentication required.'],
  [30, 'NOPERM', "NOPERM this user has no permissions to run the 'fcall' command"],
  [30, 'NOPERM', "ERR The user executing the script can't run this command or subcommand script: w"],
  [30, 'NOPERM', "ERR ACL failure in script: User default has no permissions to run the 'set' command"],
  [30, 'MOVED', 'MOVED 3999 127.0.0.1:6381'],
])('retry after %d s: %s from "%s"', (retryAfterS, code, message) => {
  expect(readOutcome(answered(message))).toEqual(['unavailable', retryAfterS, `redis: ${code}`]);
});

test('a connection that fails is unavailable', () => {
  expect(readOutcome(new Error('Connection is closed.'))).toEqual(['unavailable', 1, 'redis: no connection']);
});

test('faults of ours are returned as they are', () => {
  for (const message of ['BUSYGROUP Consumer Group name already exists', 'ERR value is not an integer']) {
    const error = answered(message);
    expect(readOutcome(error)).toBe(error);
  }
});
