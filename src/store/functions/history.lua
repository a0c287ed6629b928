-- The marks of the history projection, by revision.

local HISTORY_PAGE = 500

-- ARGV: history's epoch before they were stored, then revision and organisation (or empty) of each revision that
-- history has and shows. Does nothing in another epoch: the index that has them may be lost.
local function mark_history(_, args)
  if table.remove(args, 1) ~= text(redis.call('HGET', STATE, 'historyEpoch')) then return end
  local revisions, by_org = {}, {}
  for i = 1, #args, 2 do
    local revision, org = args[i], args[i + 1]
    revisions[#revisions + 1] = revision
    if org ~= '' then
      by_org[org] = by_org[org] or {}
      push(by_org[org], revision)
    end
  end
  in_chunks('ZREM', PENDING_HISTORY, revisions)
  in_chunks('ZREM', FAILED_HISTORY, revisions)
  in_chunks('HDEL', REASONS_HISTORY, revisions)
  for org, own in pairs(by_org) do in_chunks('ZREM', pending_history_of(org), own) end
end

-- Returns whether history had rejected the revision.
local function clear_failed_history(revision)
  redis.call('HDEL', REASONS_HISTORY, revision)
  return redis.call('ZREM', FAILED_HISTORY, revision) == 1
end

-- ARGV: revision, reason. Moves a revision from pending to failed, unless history has it by then. The entry of a failed
-- revision stays in the stream, and a later mark clears the failure.
local function give_up_history(_, args)
  local revision = args[1]
  if redis.call('ZREM', PENDING_HISTORY, revision) == 0 then return 0 end
  redis.call('ZADD', FAILED_HISTORY, revision, revision)
  redis.call('HSET', REASONS_HISTORY, revision, args[2])
  return 1
end

-- Makes the next page of revisions that history has rejected pending again, while `retryHistory` is set.
local function retry_failed_history_page()
  if redis.call('HEXISTS', STATE, 'retryHistory') == 0 then return end
  local failed = redis.call('ZRANGE', FAILED_HISTORY, 0, HISTORY_PAGE - 1)
  for _, revision in ipairs(failed) do
    clear_failed_history(revision)
    local found = entry('XRANGE', revision .. '-0', revision .. '-0')
    if found then set_pending_history(revision, change_of(found).org) end
  end
  if #failed < HISTORY_PAGE then redis.call('HDEL', STATE, 'retryHistory') end
end

-- Makes the revisions that history has rejected pending again, because its index has changed or the retry queues are
-- lost. The sweeper continues where this call ends.
local function retry_failed_history()
  redis.call('HSET', STATE, 'retryHistory', '1')
  retry_failed_history_page()
end

-- ARGV: limit, ageUs, revision after which to begin. Returns revisions that history has lacked for longer than ageUs,
-- oldest first: revision, plan, organisation and size of the body of each. History has those that the stream no longer
-- has; their plan and organisation are empty here.
local function overdue_history(_, args)
  retry_failed_history_page()
  local found = redis.call('ZRANGE', PENDING_HISTORY, '(' .. args[3], digits(now_us() - tonumber(args[2])), 'BYSCORE',
    'LIMIT', 0, args[1])
  local answer = {}
  for _, revision in ipairs(found) do
    local change = entry('XRANGE', revision .. '-0', revision .. '-0')
    change = change and change_of(change) or { plan = '', org = '', size = 0 }
    push(answer, revision, change.plan, change.org, digits(change.size))
  end
  return answer
end
