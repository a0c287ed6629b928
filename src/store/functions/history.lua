-- What the history projection marks, by revision.

-- ARGV: history's epoch before they were stored, revisions that history has, and shows. In another epoch nothing: it
-- may be an index that is gone that has them.
local function mark_history(_, args)
  if table.remove(args, 1) ~= text(redis.call('HGET', STATE, 'historyEpoch')) then return end
  in_chunks('ZREM', PENDING_HISTORY, args)
  in_chunks('ZREM', FAILED_HISTORY, args)
  in_chunks('HDEL', REASONS_HISTORY, args)
end

-- Answers whether history had refused the revision.
local function clear_failed_history(revision)
  redis.call('HDEL', REASONS_HISTORY, revision)
  return redis.call('ZREM', FAILED_HISTORY, revision) == 1
end

-- ARGV: revision, reason. From pending to failed, unless history has it by then. While it is failed its entry stays
-- in the stream, and a later mark clears it.
local function give_up_history(_, args)
  local revision = args[1]
  if redis.call('ZREM', PENDING_HISTORY, revision) == 0 then return 0 end
  redis.call('ZADD', FAILED_HISTORY, revision, revision)
  redis.call('HSET', REASONS_HISTORY, revision, args[2])
  return 1
end

-- What history has refused is pending for it again: its index has changed, or what was to be tried again is lost.
local function retry_failed_history()
  redis.call('ZUNIONSTORE', PENDING_HISTORY, 2, PENDING_HISTORY, FAILED_HISTORY, 'AGGREGATE', 'MAX')
  redis.call('DEL', FAILED_HISTORY, REASONS_HISTORY)
end

-- ARGV: limit, ageUs. Revisions that history has lacked for longer than ageUs, oldest first.
local function overdue_history(_, args)
  return redis.call('ZRANGE', PENDING_HISTORY, '-inf', digits(now_us() - tonumber(args[2])), 'BYSCORE',
    'LIMIT', 0, args[1])
end
